"""Mutual information from counts, bins and the gap, against scikit-learn and what is known."""

import numpy as np
import pytest
from sklearn.metrics import mutual_info_score

from latentlab.inference.disentanglement import binned, mutual_information, mutual_information_gap


def test_mutual_information_is_scikit_learns_symmetric_and_not_negative():
    random = np.random.default_rng(0)
    a, noise = random.integers(0, 5, 400), random.integers(0, 3, 400)
    b = (a + noise) % 4
    assert mutual_information(a, b) == pytest.approx(mutual_info_score(a, b))
    assert mutual_information(a, b) == pytest.approx(mutual_information(b, a))
    assert mutual_information(a, np.zeros(400, int)) == pytest.approx(0, abs=1e-12)
    shares = np.bincount(a) / 400
    assert mutual_information(a, a) == pytest.approx(-(shares * np.log(shares)).sum())


def test_bins_keep_equal_numbers_together_and_follow_the_order():
    values = np.random.default_rng(1).normal(size=1000).round(2)
    bins = binned(values, 10)
    assert all(len(np.unique(bins[values == value])) == 1 for value in np.unique(values))
    assert (np.diff(bins[np.argsort(values)]) >= 0).all()
    assert np.bincount(bins).min() > 80
    assert len(np.unique(binned(np.full(50, 3.0)))) == 1
    assert binned(np.array([5.0, 1.0, 5.0])).tolist() == [1, 0, 1]


def test_a_second_dimension_that_says_as_much_leaves_no_gap():
    factor = np.arange(300) % 3
    one = np.stack([factor, np.zeros(300, int)], 1)
    assert mutual_information_gap(one, factor) == pytest.approx(1)
    assert mutual_information_gap(one[:, :1], factor) == pytest.approx(1)
    assert mutual_information_gap(np.stack([factor, 2 - factor], 1), factor) == pytest.approx(0)
    assert mutual_information_gap(one, np.full(300, 7)) == 0
