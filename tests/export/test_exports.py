"""What is written reads back as what was decoded and encoded."""

import csv

import numpy as np
import pytest
from PIL import Image

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import Cancelled, InputError
from latentlab.export.films import save_path
from latentlab.export.images import GAP, as_pixels, save_grid, save_pictures, whole_scale
from latentlab.export.tables import save_embedding
from latentlab.space.paths import Path
from latentlab.space.planes import default_plane, prior_grid


@pytest.fixture(scope="module")
def model(digits):
    return ll.build_model("vae", digits, hidden=[8])


def pixels(path):
    with Image.open(path) as image:
        return np.array(image)


def test_grid_holds_the_decoded_pictures(model, tmp_path):
    save_grid(tmp_path / "g.png", model, 5)
    sheet, scale = pixels(tmp_path / "g.png"), whole_scale(8, 8)
    side = 8 * scale
    assert sheet.shape == (5 * side + 4 * GAP,) * 2
    decoded = as_pixels(model.decode(prior_grid(5, 2)))
    for place in (0, 7, 24):
        top, left = (place // 5) * (side + GAP), (place % 5) * (side + GAP)
        assert np.array_equal(sheet[top : top + side : scale, left : left + side : scale], decoded[place])


@pytest.mark.parametrize("side", [0, 201])
def test_impossible_grids(model, tmp_path, side):
    with pytest.raises(InputError, match="from 1 to 200"):
        save_grid(tmp_path / "g.png", model, side)


def test_pictures(model, tmp_path):
    save_pictures(tmp_path / "p.png", model, np.zeros((3, 2), np.float32))
    assert pixels(tmp_path / "p.png").shape[1] > 3 * 8


def test_film_and_strip(model, tmp_path):
    way = Path(np.array([[-1, 0], [1, 1], [0, 2]], np.float32))
    save_path(tmp_path / "f.gif", model, way, 25)
    save_path(tmp_path / "f.png", model, way, 7)
    with Image.open(tmp_path / "f.gif") as film:
        assert film.info["loop"] == 0
        frames = []
        for i in range(film.n_frames):
            film.seek(i)
            frames.append(np.array(film.convert("L"))[::32, ::32])
    assert len(frames) == 25
    decoded = as_pixels(model.decode(way.frames(25)))
    assert np.abs(frames[0].astype(int) - decoded[0]).max() <= 4
    assert np.abs(frames[-1].astype(int) - decoded[-1]).max() <= 4


def test_films_that_cannot_be(model, tmp_path):
    way = Path(np.zeros((2, 2), np.float32))
    for name, path, frames, words in (
        ("f.avi", way, 10, "gif"),
        ("f.gif", Path(np.zeros((1, 2), np.float32)), 10, "two waypoints"),
        ("f.gif", way, 1, "from 2 to"),
    ):
        with pytest.raises(InputError, match=words):
            save_path(tmp_path / name, model, path, frames)
    assert not list(tmp_path.iterdir())


def test_a_cancelled_film_leaves_no_file(model, tmp_path):
    def report(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_path(tmp_path / "f.gif", model, Path(np.eye(2, dtype=np.float32)), 30, report)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("name", "delimiter"), [("e.csv", ","), ("e.tsv", "\t")])
def test_text_tables_read_back_to_the_bit(small, tmp_path, name, delimiter):
    z = np.random.default_rng(0).normal(size=(60, 3)).astype(np.float32)
    save_embedding(tmp_path / name, small, z)
    with open(tmp_path / name, newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter=delimiter))
    read = np.array([[row["z1"], row["z2"], row["z3"]] for row in rows], np.float32)
    assert np.array_equal(read, z)
    assert [row["label"] for row in rows[:3]] == ["a", "'=b", "c"]
    assert [row["part"] for row in rows] == ["train"] * 50 + ["held-out"] * 10
    assert [int(row["row"]) for row in rows] == list(range(60))


def test_npz_reads_back(small, tmp_path):
    z = np.random.default_rng(0).normal(size=(4, 2)).astype(np.float32)
    save_embedding(tmp_path / "e.npz", small, z, np.array([3, 1, 59, 50]))
    with np.load(tmp_path / "e.npz", allow_pickle=False) as archive:
        assert np.array_equal(archive["z"], z)
        assert np.array_equal(archive["plane"], z)
        assert archive["row"].tolist() == [3, 1, 59, 50]
        assert archive["held_out"].tolist() == [False, False, True, True]
        assert archive["label"].tolist() == ["a", "=b", "c", "c"]


def test_unknown_table(small, tmp_path):
    with pytest.raises(InputError, match=r"\.csv"):
        save_embedding(tmp_path / "e.xlsx", small, np.zeros((60, 2), np.float32))


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_labels_that_a_spreadsheet_would_compute_are_escaped(small, tmp_path, name):
    data = Dataset("a", small.x, small.held_out, np.zeros(60, np.int64), (name,))
    save_embedding(tmp_path / "e.csv", data, np.zeros((60, 2), np.float32))
    with open(tmp_path / "e.csv", newline="", encoding="utf-8") as stream:
        assert {row["label"] for row in csv.DictReader(stream)} == {"'" + name}


def test_labels_with_separators_and_quotes_read_back(small, tmp_path):
    names = ('a,"b"', "c\td", "e\nf é")
    data = Dataset("a", small.x, small.held_out, small.labels, names)
    for ending, delimiter in (("csv", ","), ("tsv", "\t")):
        save_embedding(tmp_path / f"e.{ending}", data, np.zeros((60, 2), np.float32))
        with open(tmp_path / f"e.{ending}", newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream, delimiter=delimiter))
        assert tuple(row["label"] for row in rows[:3]) == names


@pytest.mark.parametrize("latent_dim", [1, 2, 5])
def test_the_plane_of_the_map_is_written_beside_the_places(small, tmp_path, latent_dim):
    z = np.random.default_rng(0).normal(size=(60, latent_dim)).astype(np.float32)
    save_embedding(tmp_path / "e.csv", small, z)
    with open(tmp_path / "e.csv", newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    read = np.array([[row["plane_x"], row["plane_y"]] for row in rows], np.float32)
    assert np.array_equal(read, default_plane(z).project(z))


def test_without_labels_there_is_no_such_column(small, tmp_path):
    plain = Dataset("plain", small.x, small.held_out)
    save_embedding(tmp_path / "e.csv", plain, np.zeros((60, 2), np.float32))
    save_embedding(tmp_path / "e.npz", plain, np.zeros((60, 2), np.float32))
    assert (tmp_path / "e.csv").read_text().startswith("row,part,z1,z2,plane_x,plane_y\n")
    with np.load(tmp_path / "e.npz") as archive:
        assert "label" not in archive


def test_a_strip_holds_the_decoded_pictures_in_order(model, tmp_path):
    way = Path(np.array([[-2, 0], [2, 1]], np.float32), "spherical")
    save_path(tmp_path / "f.png", model, way, 6)
    sheet, scale = pixels(tmp_path / "f.png"), whole_scale(8, 8)
    decoded = as_pixels(model.decode(way.frames(6)))
    assert sheet.shape == (8 * scale, 6 * (8 * scale + GAP) - GAP)
    for i in range(6):
        left = i * (8 * scale + GAP)
        assert np.array_equal(sheet[::scale, left : left + 8 * scale : scale], decoded[i])


def test_many_pictures_are_laid_out_as_a_square(model, tmp_path):
    side = 8 * whole_scale(8, 8) + GAP
    save_pictures(tmp_path / "p.png", model, np.zeros((17, 2), np.float32))
    assert pixels(tmp_path / "p.png").shape == (4 * side - GAP, 5 * side - GAP)


def test_pixels_are_clipped_rounded_and_flat_rows_become_lines():
    assert as_pixels(np.array([[[-1, 0], [0.5, 2]]])).tolist() == [[[0, 0], [128, 255]]]
    assert as_pixels(np.array([[-1.0, 3.0, 1.0]]), (-1, 3)).tolist() == [[[0, 255, 128]]]
    assert as_pixels(np.full((1, 2, 2), 5.0), (5, 5)).max() == 0


def test_reports_rise_and_a_film_cancelled_at_once_leaves_the_old_one(model, tmp_path):
    way, shares = Path(np.eye(2, dtype=np.float32)), []
    save_path(tmp_path / "f.gif", model, way, 12, shares.append)
    assert shares == sorted(shares)
    assert len(shares) == 12
    assert 0 <= shares[0] < shares[-1] <= 1
    old = (tmp_path / "f.gif").read_bytes()

    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        save_path(tmp_path / "f.gif", model, way, 30, cancel)
    assert (tmp_path / "f.gif").read_bytes() == old
    assert len(list(tmp_path.iterdir())) == 1
