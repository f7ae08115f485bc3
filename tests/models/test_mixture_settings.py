"""How many components data can have."""

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.mixture_settings import different_rows


def test_more_components_than_rows_are_refused(small):
    for name in ("gmm", "bayesian-mixture"):
        with pytest.raises(InputError, match="fewer components"):
            build_model(name, small, components=51)


def test_fewer_different_rows_than_components_are_refused_and_by_itself_there_are_no_more():
    """k-means would warn, and leave components that nothing belongs to."""
    data = Dataset("thrice", np.repeat(np.eye(3, dtype=np.float32), 9, 0), np.empty(0, np.int64))
    for name in ("gmm", "bayesian-mixture"):
        with pytest.raises(InputError, match="different training rows; thrice has 3"):
            build_model(name, data, components=4)
        assert build_model(name, data).settings.components == 3


def test_different_rows_are_counted_no_further_than_asked(small):
    x = np.array([[0, 1], [-0.0, 1], [2, 3], [0, 1], [4, 5]], np.float32)
    data = Dataset("some", x, np.array([4]))
    assert different_rows(data, 10) == 2  # of those to train on; −0 is 0
    assert different_rows(data, 1) == 1
    assert different_rows(small, 1000) == 50
