"""A folder of pictures, its subfolders their classes."""

import os

import numpy as np
import pytest
from PIL import Image

from latentlab.data import load_dataset
from latentlab.data.reading import images
from latentlab.data.recipe import Recipe

RANDOM = np.random.default_rng(0)


def test_a_folder_of_pictures(tmp_path):
    folder = tmp_path / "pictures"
    values = {}
    for kind in ("cat", "dog"):
        (folder / kind).mkdir(parents=True)
        for i in range(6):
            pixels = RANDOM.integers(0, 256, (12, 12)).astype(np.uint8)
            Image.fromarray(pixels).save(folder / kind / f"{i}.png")
            values[f"{kind}/{i}.png"] = pixels
    (folder / "readme.md").write_text("hello")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    for _ in range(2):  # the second time from the cache
        data = load_dataset(folder)
        assert data.class_names == ("cat", "dog")
        assert data.row_names == tuple(values)
        assert np.array_equal(data.x, np.stack(list(values.values())).astype(np.float32) / 255)
    Image.fromarray(255 - pixels).save(folder / "dog" / "5.png")
    assert not np.array_equal(load_dataset(folder).x[-1], data.x[-1])
    assert load_dataset(folder, {"picture": 8, "colour": "colour"}).shape == (8, 8, 3)


def test_parts_of_a_folder_are_held_out(tmp_path):
    for part, count in (("train", 8), ("test", 3)):
        for kind in "ab":
            folder = tmp_path / "p" / part / kind
            folder.mkdir(parents=True)
            for i in range(count):
                Image.new("L", (9, 9), 20 * i).save(folder / f"{i}.bmp")
    data = load_dataset(tmp_path / "p")
    assert [data.row_names[row].split("/")[0] for row in data.held_out] == ["test"] * 6
    assert data.class_names == ("a", "b")


def test_exif_alpha_and_deep_pictures(tmp_path):
    folder = tmp_path / "p"
    folder.mkdir()
    left = np.zeros((20, 30), np.uint8)
    left[:, :10] = 255
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    Image.fromarray(left).save(folder / "turned.jpg", exif=exif, quality=95)
    data = load_dataset(folder, {"picture": 10, "fit": "stretch"})
    assert data.x[0, 1].mean() > 0.9 > 0.1 > data.x[0, -2].mean()
    (folder / "turned.jpg").unlink()
    Image.fromarray(np.full((10, 10), 32768, np.uint16)).save(folder / "deep.png")
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(folder / "clear.png")
    data = load_dataset(folder)
    assert data.x[0].mean() == pytest.approx(1)  # what is clear lies on white
    assert data.x[1].mean() == pytest.approx(0.5, abs=0.01)


def test_small_and_large_files_are_decoded_alike(tmp_path, monkeypatch):
    for i in range(20):
        Image.fromarray(RANDOM.integers(0, 256, (9, 9)).astype(np.uint8)).save(tmp_path / f"{i:02}.png")
    (tmp_path / "20.png").write_bytes(b"\x89PNG and no more")
    found = []
    for number, bound in enumerate((0, 10**9)):
        monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path.with_name(f"cache {number}")))
        monkeypatch.setattr(images, "SMALL", bound)
        found.append(images.read_images(tmp_path, Recipe()))
    assert np.array_equal(*(each.values.between(0, 20) for each in found))
    assert found[0].row_names == found[1].row_names
    assert len(found[0].row_names) == 20
    assert found[0].remarks == found[1].remarks


def test_pictures_that_changed_names_are_others_whatever_their_times(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name, value in (("a", 10), ("b", 200), ("c", 90)):
        Image.fromarray(np.full((8, 8), value, np.uint8)).save(folder / f"{name}.bmp")
        os.utime(folder / f"{name}.bmp", (1, 1))
    assert np.allclose(255 * load_dataset(folder, {"scaling": "unit"}).x[:, 0, 0], [10, 200, 90], atol=1)
    (folder / "a.bmp").rename(folder / "d")
    (folder / "b.bmp").rename(folder / "a.bmp")
    (folder / "d").rename(folder / "b.bmp")
    assert np.allclose(255 * load_dataset(folder, {"scaling": "unit"}).x[:, 0, 0], [200, 10, 90], atol=1)
