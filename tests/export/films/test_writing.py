"""A film is written frame by frame, in the order wanted, whole or not at all."""

import numpy as np
import pytest
from PIL import Image

from latentlab.errors import Cancelled, InputError
from latentlab.export.endings import FILMS
from latentlab.export.films.settings import FilmSettings
from latentlab.export.films.writing import in_order, save_film


def grey(number):
    return np.full((16, 16), 20 * number, np.uint8)


def hear_nothing(share):
    pass


def test_the_way_back_shows_neither_end_twice():
    assert in_order(4, False) == [0, 1, 2, 3]
    assert in_order(4, True) == [0, 1, 2, 3, 2, 1]
    assert (in_order(1, True), in_order(2, True)) == ([0], [0, 1])


def test_there_and_back(tmp_path):
    save_film(tmp_path / "f.apng", grey, 4, FilmSettings(back=True), hear_nothing)
    with Image.open(tmp_path / "f.apng") as film:
        found = []
        for i in range(film.n_frames):
            film.seek(i)
            found.append(np.asarray(film.convert("L"))[0, 0])
    assert found == [0, 20, 40, 60, 40, 20]


@pytest.mark.parametrize("ending", FILMS)
def test_a_frame_is_asked_for_when_it_is_written_and_cancelling_leaves_the_old_file(tmp_path, ending):
    path, asked, shares = tmp_path / f"f{ending}", [], []

    def frame(number):
        asked.append(number)
        return grey(number)

    save_film(path, frame, 6, FilmSettings(), shares.append)
    assert asked == list(range(6))
    assert shares == [i / 6 for i in range(6)]
    old = path.read_bytes()

    def cancel(share):
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_film(path, frame, 6, FilmSettings(), cancel)
    assert path.read_bytes() == old
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(("name", "count"), [("f.avi", 3), ("f.png", 3), ("f.gif", 0)])
def test_films_that_cannot_be(tmp_path, name, count):
    with pytest.raises(InputError, match="film"):
        save_film(tmp_path / name, grey, count, FilmSettings(), hear_nothing)
    assert not list(tmp_path.iterdir())
