"""Rows of three numbers and a kind, which files of every sort hold in these tests."""

import numpy as np

from latentlab.data import load_dataset

X = np.random.default_rng(0).normal(size=(30, 3)).round(4)
KINDS = ["a", "b"] * 15


def same(data):
    assert np.allclose(data.x, X, atol=1e-6)
    assert data.features == ("u", "v", "w")
    assert data.class_names == ("a", "b")


def plain(path, **recipe):
    return load_dataset(path, {"scaling": "none", **recipe})
