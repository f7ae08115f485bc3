"""Handwritten digits, kept in a file."""

import numpy as np
from sklearn.datasets import load_digits


def test_digits_are_scikit_learns(digits):
    theirs = load_digits()
    assert np.array_equal(digits.x, (theirs.images / 16).astype(np.float32))
    assert np.array_equal(digits.labels, theirs.target)
    assert digits.shape == (8, 8)
