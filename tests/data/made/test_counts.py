"""A simulated matrix of counts."""

import numpy as np

from latentlab.data import load_dataset


def test_counts_are_whole_and_overdispersed():
    data = load_dataset("counts:rows=500,genes=30")
    assert data.likelihood == "negative-binomial"
    assert np.array_equal(data.x, data.x.round())
    assert (data.x.var(0) > data.x.mean(0)).mean() > 0.9
