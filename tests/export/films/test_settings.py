"""What can be chosen of films is bounded, and each film's own."""

import pytest

from latentlab.errors import InputError
from latentlab.export.films.settings import MOST_FRAMES, PathFilmSettings, TrainingFilmSettings
from latentlab.settings import make


def test_a_training_is_shown_slower_and_larger_than_a_path():
    path, training = PathFilmSettings(), TrainingFilmSettings()
    assert (path.rate, path.size, path.loop, path.back) == (20, 256, True, False)
    assert (training.rate, training.size) == (4, 720)


@pytest.mark.parametrize("values", [{"size": 8}, {"size": 4000}, {"rate": 0}, {"frames": MOST_FRAMES + 1}])
def test_what_cannot_be_is_refused(values):
    with pytest.raises(InputError, match="must be from"):
        make(PathFilmSettings, values)
