"""Cartoon faces in colour."""

import numpy as np

from latentlab.data import load_dataset


def test_faces_are_in_colour_and_darker_with_skin():
    data = load_dataset("faces:rows=200")
    assert data.shape == (32, 32, 3)
    middle = data.x[:, 16:19, 14:18].mean((1, 2, 3))
    assert np.corrcoef(middle, data.columns["skin"].values)[0, 1] < -0.95
