"""Films and strips of a path hold what was decoded, in order."""

import dataclasses

import numpy as np
import pytest
from exhibits import exhibit
from PIL import Image

import latentlab as ll
from latentlab.errors import Cancelled, InputError
from latentlab.export.films.frames import bars
from latentlab.export.films.path import BLOCK, PathFrames, preview, save_path
from latentlab.export.films.settings import PathFilmSettings
from latentlab.export.images import GAP, as_pixels, whole_scale
from latentlab.space.paths import Path

PLAIN = PathFilmSettings()


def way(*points, frames=25, interpolation="linear"):
    return Path(np.array(points, np.float32), interpolation).frames(frames)


def test_a_film_shows_what_the_path_decodes_to(model, tmp_path):
    places = way((-1, 0), (1, 1), (0, 2), frames=2 * BLOCK + 3)
    save_path(tmp_path / "f.gif", PathFrames(model, places, PLAIN))
    with Image.open(tmp_path / "f.gif") as film:
        assert film.info["loop"] == 0
        frames = []
        for i in range(film.n_frames):
            film.seek(i)
            frames.append(np.array(film.convert("L")))
    assert np.array(frames).shape == (len(places), 256, 256)
    assert np.array_equal(np.array(frames)[:, ::32, ::32], as_pixels(model.decode(places)))


def test_a_strip_holds_the_decoded_pictures_in_order(model, tmp_path, pixels):
    places = way((-2, 0), (2, 1), frames=6, interpolation="spherical")
    save_path(tmp_path / "f.png", PathFrames(model, places, PLAIN))
    sheet, scale = pixels(tmp_path / "f.png"), whole_scale(8, 8)
    decoded = as_pixels(model.decode(places))
    assert sheet.shape == (8 * scale, 6 * (8 * scale + GAP) - GAP)
    for i in range(6):
        left = i * (8 * scale + GAP)
        assert np.array_equal(sheet[::scale, left : left + 8 * scale : scale], decoded[i])


@pytest.fixture(scope="module")
def table():
    """A model of rows of five values."""
    x = np.random.default_rng(0).normal(0, 3, (60, 5)).astype(np.float32)
    return exhibit(ll.Dataset("five", x, np.arange(50, 60), features=tuple("abcde")), "ppca")


def test_rows_of_a_table_are_bars_of_one_scale(table):
    places = way((-2, 0), (2, 1), frames=40)
    film = dataclasses.replace(PLAIN, size=90, dark=True)
    frames = PathFrames(table.model, places, film, table.data.features)
    rows = table.model.decode(places)
    ends = float(rows.min()), float(rows.max())
    for number in (0, 39, 17):
        assert np.array_equal(frames(number), bars(rows[number], 90, ends, table.data.features, True))


def test_a_caption_says_where_along_the_way_it_is(model):
    places = way((-1, 0), (1, 1))
    plain, told = PathFrames(model, places, PLAIN), PathFrames(model, places, dataclasses.replace(PLAIN, caption=True))
    assert told(3).shape[0] > plain(3).shape[0]
    assert np.array_equal(told(3)[:256], plain(3))
    assert not np.array_equal(told(3)[256:], told(4)[256:])


def test_films_that_cannot_be(model, tmp_path):
    for name, frames, words in (("f.avi", 10, "gif"), ("f.gif", 1, "from 2 to"), ("f.png", 1, "from 2 to")):
        with pytest.raises(InputError, match=words):
            save_path(tmp_path / name, PathFrames(model, np.zeros((frames, 2), np.float32), PLAIN))
    assert not list(tmp_path.iterdir())


def test_a_cancelled_film_leaves_no_file(model, tmp_path):
    def report(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_path(tmp_path / "f.webp", PathFrames(model, way((0, 1), (1, 0)), PLAIN), report)
    assert not list(tmp_path.iterdir())


def test_a_preview_shows_the_ends_and_what_is_between_them(model):
    places = way((-1, 0), (1, 1), frames=31)
    found = np.asarray(preview(model, places, PLAIN))
    assert found.shape == (120, 4 * 120)
    assert np.array_equal(found[::15, ::15][:, :8], as_pixels(model.decode(places[:1]))[0])
    assert np.array_equal(found[::15, ::15][:, 24:], as_pixels(model.decode(places[-1:]))[0])
