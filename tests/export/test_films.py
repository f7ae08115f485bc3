"""Films and strips hold what was decoded, in order, whole or not at all."""

import numpy as np
import pytest
from PIL import Image

from latentlab.errors import Cancelled, InputError
from latentlab.export.films import save_path
from latentlab.export.images import GAP, as_pixels, whole_scale
from latentlab.space.paths import Path


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


def test_a_strip_holds_the_decoded_pictures_in_order(model, tmp_path, pixels):
    way = Path(np.array([[-2, 0], [2, 1]], np.float32), "spherical")
    save_path(tmp_path / "f.png", model, way, 6)
    sheet, scale = pixels(tmp_path / "f.png"), whole_scale(8, 8)
    decoded = as_pixels(model.decode(way.frames(6)))
    assert sheet.shape == (8 * scale, 6 * (8 * scale + GAP) - GAP)
    for i in range(6):
        left = i * (8 * scale + GAP)
        assert np.array_equal(sheet[::scale, left : left + 8 * scale : scale], decoded[i])


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
