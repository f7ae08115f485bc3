"""Draws in two steps: their moments and shares are the mixture's, and the density is scipy's."""

import numpy as np
import pytest
from scipy.stats import chisquare, multivariate_normal

from latentlab.lessons.ancestral import density, draw_component, draw_place, flatten


@pytest.fixture
def parts():
    random = np.random.default_rng(4)
    roots = random.normal(size=(3, 4, 4))
    return np.array([0.5, 0.3, 0.2]), 3 * random.normal(size=(3, 4)), roots @ roots.transpose(0, 2, 1)


@pytest.fixture
def axes():
    return np.linalg.qr(np.random.default_rng(5).normal(size=(4, 2)))[0].T


def test_draws_have_the_shares_and_moments(parts, axes):
    flat, random = flatten(*parts, axes), np.random.default_rng(0)
    chosen = np.array([draw_component(flat, random) for _ in range(4000)])
    assert chisquare(np.bincount(chosen), 4000 * parts[0]).pvalue > 1e-3
    places = np.array([draw_place(flat, 1, random) for _ in range(8000)])
    # Of all values, then seen on the axes: the same distribution.
    whole = random.multivariate_normal(parts[1][1], parts[2][1], 8000) @ axes.T
    deviations = np.sqrt(np.diag(flat.covariances[1]))
    assert (np.abs(places.mean(0) - whole.mean(0)) < 5 * deviations * np.sqrt(2 / 8000)).all()
    assert np.allclose(np.cov(places.T), flat.covariances[1], atol=0.08 * deviations.max() ** 2)
    assert np.allclose(np.cov(whole.T), flat.covariances[1], atol=0.08 * deviations.max() ** 2)


def test_the_density_is_scipys(parts, axes):
    flat = flatten(*parts, axes)
    x, y = np.linspace(-8, 8, 23), np.linspace(-6, 6, 17)
    places = np.stack(np.meshgrid(x, y, indexing="ij"), -1)
    expected = sum(
        w * multivariate_normal(axes @ m, axes @ c @ axes.T).pdf(places) for w, m, c in zip(*parts, strict=True)
    )
    assert np.allclose(density(flat, x, y), expected)


def test_a_flat_one_is_left_out():
    flat = flatten(np.ones(1), np.zeros((1, 1)), np.ones((1, 1, 1)), np.eye(2, 1))
    assert not density(flat, np.zeros(2), np.zeros(3)).any()
    assert draw_place(flat, 0, np.random.default_rng(0))[1] == 0
