"""Means over cells, where brute force or scipy knows them."""

import numpy as np
import pytest
from scipy.stats import multivariate_normal, norm

from latentlab.lessons.cell_means import cell_means, share_in


@pytest.mark.parametrize("deviation", [1.0, 0.05, 0.002])
def test_on_a_line_they_are_differences_of_the_distribution_function(deviation):
    edges = np.linspace(-3, 4, 51)
    peak = norm(0.337, deviation)
    drawn = peak.rvs(4096, random_state=0)[:, None]
    means, error = cell_means(lambda x: peak.pdf(x[:, 0]), (edges,), drawn)
    assert np.allclose(means * np.diff(edges), np.diff(peak.cdf(edges)), atol=1e-5)
    assert error < 1e-3


def test_a_narrow_peak_beside_a_wide_one_is_met_by_the_draws():
    edges = (np.linspace(-5, 5, 61), np.linspace(-4, 4, 41))
    wide, narrow = multivariate_normal([0, 0], [[1, 0.5], [0.5, 1]]), multivariate_normal([4.58333, -3.5], 0.004**2)
    drawn = np.concatenate([wide.rvs(3000, random_state=0), narrow.rvs(1000, random_state=1)])
    means, _ = cell_means(lambda x: 0.75 * wide.pdf(x) + 0.25 * narrow.pdf(x), edges, drawn)
    mass = means * np.diff(edges[0])[0] * np.diff(edges[1])[0]
    assert mass.sum() == pytest.approx(1, abs=1e-3)
    at = tuple(np.searchsorted(edge, value) - 1 for edge, value in zip(edges, (4.58333, -3.5), strict=True))
    assert mass[at] == pytest.approx(0.25, abs=0.01)
    blind, _ = cell_means(lambda x: 0.75 * wide.pdf(x) + 0.25 * narrow.pdf(x), edges, drawn[:3000])
    assert means.sum() > blind.sum()  # what it is for


def test_the_share_of_places_in_squares():
    edges = (np.linspace(0, 1, 3), np.linspace(0, 2, 3))
    places = np.array([[0.1, 0.1], [0.2, 0.3], [0.9, 1.9], [5.0, 0.0]])
    middle = np.array([[0.25, 0.5], [0.75, 1.5], [0.75, 0.5]])
    assert share_in(middle, np.array([0.5, 1.0]), edges, places).tolist() == [0.5, 0.25, 0.0]
