"""What a file's name says it is."""

import pytest

from latentlab.errors import InputError
from latentlab.export.endings import FILMS, PICTURES, TABLES, ending_of
from latentlab.export.images import FORMATS


def test_the_ending_is_told_in_small_letters():
    assert ending_of("a/b.c/Map.PNG", "a picture", PICTURES) == ".png"
    assert ending_of("e.csv", "an embedding", TABLES) == ".csv"


@pytest.mark.parametrize("name", ["a", ".png", "a.png.zip", "folder.png/a", "a.xlsx", "a.png"])
def test_another_one_is_refused_with_those_that_are_written(name):
    with pytest.raises(InputError, match=r"a film is written as \.gif, \.apng, \.webp or \.mp4\.$"):
        ending_of(name, "a film", FILMS)


def test_every_ending_of_a_picture_has_a_format():
    assert set(PICTURES) == set(FORMATS)
