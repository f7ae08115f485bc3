"""The exporters of films by their names, with a preview each."""

import numpy as np
import pytest
from exhibits import exhibit
from PIL import Image

from latentlab.errors import Cancelled
from latentlab.export.films.catalogue import EXPORTERS


@pytest.fixture(scope="module")
def shown(small_rows):
    return exhibit(small_rows)


@pytest.mark.parametrize("one", EXPORTERS, ids=lambda one: one.name)
def test_each_writes_every_ending_as_its_settings_say(shown, tmp_path, one):
    values = {"size": 48, "back": True} | ({"frames": 3} if one.name == "film" else {})
    count = 3 if one.name == "film" else len(shown.snapshots)
    for ending in one.endings:
        path = tmp_path / f"f{ending}"
        one.write(path, shown, one.Settings(**values), lambda share: None)
        if ending in (".mp4", ".png"):
            assert path.stat().st_size
            continue
        with Image.open(path) as film:
            assert film.n_frames == 2 * count - 2
            assert max(film.size) == 48


@pytest.mark.parametrize("one", EXPORTERS, ids=lambda one: one.name)
def test_each_has_a_small_preview(shown, one):
    picture = one.preview(shown, one.Settings())
    assert 0 < max(picture.size) <= 640
    assert np.asarray(picture).size


def test_a_training_film_that_is_cancelled_leaves_nothing(shown, tmp_path):
    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        EXPORTERS[1].write(tmp_path / "u.gif", shown, EXPORTERS[1].Settings(), cancel)
    assert not (tmp_path / "u.gif").exists()
