"""Squares, ellipses and hearts of known factors."""

import numpy as np

from latentlab.data import load_dataset


def test_sprites_lie_where_their_factors_say():
    data = load_dataset("sprites:rows=300,size=64")
    places = (np.arange(64) + 0.5) / 64
    mass = data.x.sum((1, 2))
    across, down = data.x.sum(1) @ places / mass, data.x.sum(2) @ places / mass
    symmetric = data.labels != data.class_names.index("heart")
    assert np.abs(across - data.columns["x"].values)[symmetric].max() < 0.02
    assert np.abs(down - data.columns["y"].values)[symmetric].max() < 0.02
    square = data.labels == data.class_names.index("square")
    assert np.corrcoef(np.sqrt(mass[square]), data.columns["scale"].values[square])[0, 1] > 0.99
