"""Points in the plane and in space."""

import numpy as np

from latentlab.data import load_dataset


def test_blobs_are_the_classic_ones():
    random = np.random.RandomState(0)
    first = random.randn(500, 2) @ np.array([[0, -0.1], [1.7, 0.4]])
    assert np.allclose(load_dataset("blobs").x[:500], first, atol=1e-6)
