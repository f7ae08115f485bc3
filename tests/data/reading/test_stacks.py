"""TIFFs of several pages, each a row."""

import io
import json

import numpy as np
import pytest
from PIL import Image

from latentlab.cli import main
from latentlab.data import load_dataset
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
SIZES = np.array([1.0, 10.0, 100.0, 1.0, 0.1, 1000.0])
WINDOWS = RANDOM.normal(size=(60, 40, 6)) * SIZES + 3 * SIZES


def deep(height=12, width=10, most=4096):
    return Image.fromarray(RANDOM.integers(0, most, (height, width)).astype(np.uint16))


def save(path, pages, **options):
    pages[0].save(path, format="TIFF", save_all=True, append_images=pages[1:], **options)
    return path


def remarks(data):
    return " ".join(data.remarks)


@pytest.mark.parametrize("packed", [None, "tiff_deflate", "tiff_lzw"])
def test_each_page_of_a_tiff_is_a_row_with_all_its_bits(tmp_path, packed):
    pages = [deep() for _ in range(9)]
    data = load_dataset(save(tmp_path / "a.tif", pages, compression=packed), {"scaling": "none"})
    assert np.array_equal(data.x, np.stack([np.asarray(page, np.float32) for page in pages]))
    assert "Each of its 9 pages" in remarks(data)
    assert "page=" in remarks(data)
    assert data.row_names[4] == "page 5"
    assert data.source["recipe"]["depth"] == "full"
    eight = load_dataset(tmp_path / "a.tif", {"scaling": "none", "depth": "8 bits"})
    assert np.array_equal(eight.x[2], np.round(np.asarray(pages[2]) * (255 / 65535)))


def twelve_bits(values):
    """A TIFF of one page with 12 bits a pixel, packed as cameras do: three bytes hold two."""
    height, width = values.shape
    pairs = values.reshape(-1, 2).astype(np.uint32)
    packed = np.stack([pairs[:, 0] >> 4, (pairs[:, 0] & 15) << 4 | pairs[:, 1] >> 8, pairs[:, 1] & 255], 1)
    body = packed.astype(np.uint8).tobytes()
    tags = [(256, width), (257, height), (258, 12), (259, 1), (262, 1), (273, 8), (277, 1), (278, height),
            (279, len(body))]  # fmt: skip
    place = 8 + len(body) + len(body) % 2
    entries = b"".join(
        tag.to_bytes(2, "little") + b"\x04\0\x01\0\0\0" + value.to_bytes(4, "little") for tag, value in tags
    )
    return (
        b"II*\0" + place.to_bytes(4, "little") + body + b"\0" * (len(body) % 2)
        + len(tags).to_bytes(2, "little") + entries + bytes(4)
    )  # fmt: skip


def test_a_folder_of_twelve_bits_keeps_them(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    values = RANDOM.integers(0, 4096, (4, 10, 12))
    for i, one in enumerate(values):
        (folder / f"{i}.tif").write_bytes(twelve_bits(one))
    data = load_dataset(folder, {"scaling": "none"})
    assert np.array_equal(data.x, values)


def test_pages_in_colour_and_pages_of_another_size(tmp_path):
    pages = [Image.fromarray(RANDOM.integers(0, 256, (8, 8, 3)).astype(np.uint8)) for _ in range(6)]
    data = load_dataset(save(tmp_path / "a.tif", [*pages[:3], pages[0].resize((4, 4)), *pages[3:]]))
    assert data.shape == (8, 8, 3)
    assert len(data) == 6
    assert "page 4 (4 × 4)" in remarks(data)
    assert data.row_names[3] == "page 5"


def test_a_folder_of_stacks_takes_one_page_of_each_and_says_so(tmp_path):
    folder = tmp_path / "stacks"
    folder.mkdir()
    stacks = [[deep() for _ in range(3)] for _ in range(5)]
    for i, pages in enumerate(stacks):
        save(folder / f"{i}.tif", pages)
    first, second = (load_dataset(folder, {"scaling": "none", **how}) for how in ({}, {"page": 2}))
    assert np.array_equal(first.x[1], np.asarray(stacks[1][0]))
    assert "5 of the pictures have several pages" in remarks(first)
    assert np.array_equal(second.x[1], np.asarray(stacks[1][1]))
    assert "several pages" not in remarks(second)
    save(folder / "5.tif", [deep()])
    data = load_dataset(folder, {"page": 3})
    assert len(data) == 5
    assert "5.tif: it has no page 3" in remarks(data)


def test_what_is_no_stack_is_told(tmp_path):
    with pytest.raises(InputError, match="a single picture"):
        load_dataset(save(tmp_path / "one.tif", [deep()]))
    save(tmp_path / "a.tif", [deep() for _ in range(5)])
    with pytest.raises(InputError, match="page=2 would leave a single row"):
        load_dataset(tmp_path / "a.tif", {"page": 2})
    with pytest.raises(InputError, match="another size"):
        load_dataset(save(tmp_path / "b.tif", [deep(4), deep(5), deep(6)]))


def test_damaged_stacks_keep_their_sound_pages_or_are_told(tmp_path):
    whole = save(tmp_path / "a.tif", [deep() for _ in range(8)], compression="tiff_deflate").read_bytes()
    (tmp_path / "half.tif").write_bytes(whole[: len(whole) * 2 // 3])
    data = load_dataset(tmp_path / "half.tif")
    assert 2 <= len(data) < 8
    assert "damaged" in remarks(data) or "Page" in remarks(data)
    for cut in (9, 60):
        (tmp_path / "cut.tif").write_bytes(whole[:cut])
        with pytest.raises(InputError, match=r"cut\.tif: "):
            load_dataset(tmp_path / "cut.tif")


def wide(width, height, pages):
    """A TIFF whose pages claim a size and share the same few bytes."""
    out = io.BytesIO(b"II*\0" + (16).to_bytes(4, "little") + bytes(8))
    out.seek(16)
    tags = [(256, width), (257, height), (258, 8), (259, 8), (262, 1), (273, 8), (277, 1), (278, height), (279, 8)]
    for page in range(pages):
        size = 2 + 12 * len(tags) + 4
        following = out.tell() + size if page < pages - 1 else 0
        out.write(len(tags).to_bytes(2, "little"))
        for tag, value in tags:
            out.write(tag.to_bytes(2, "little") + b"\x04\0\x01\0\0\0" + value.to_bytes(4, "little"))
        out.write(following.to_bytes(4, "little"))
    return out.getvalue()


@pytest.mark.parametrize(("width", "height", "pages"), [(1 << 20, 1 << 20, 2), (7000, 7000, 400)])
def test_a_stack_that_would_unpack_without_end_is_refused(tmp_path, width, height, pages):
    (tmp_path / "bomb.tif").write_bytes(wide(width, height, pages))
    with pytest.raises(InputError, match=r"bomb\.tif: "):
        load_dataset(tmp_path / "bomb.tif")


def test_the_command_line_takes_axes_and_pages(tmp_path, capsys):
    np.save(tmp_path / "a.npy", WINDOWS)
    assert main(["info", str(tmp_path / "a.npy"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["shape"] == [240]
    assert main(["info", str(tmp_path / "a.npy"), "--json", "--prepare", "axes=NHW"]) == 0
    assert json.loads(capsys.readouterr().out)["shape"] == [40, 6]
    assert main(["info", str(tmp_path / "a.npy"), "--prepare", "axes=QQ"]) == 2
    assert "axes=QQ says nothing" in capsys.readouterr().err
    save(tmp_path / "a.tif", [deep() for _ in range(4)])
    assert main(["info", str(tmp_path / "a.tif"), "--prepare", "page=2"]) == 2
    assert "single row" in capsys.readouterr().err
