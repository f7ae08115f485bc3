"""One category from z in R³: sums against draws and against another quadrature."""

import numpy as np
import pytest
from scipy.stats import norm

from latentlab.lessons.dlvm import CATEGORIES, draws, network, sampled, table


@pytest.mark.parametrize("seed", [0, 1, 5])
def test_the_marginal_is_what_draws_have(seed):
    found = table(seed).marginal()
    assert found.sum() == pytest.approx(1)
    _, categories = draws(network(seed), 400_000, seed)
    counted = np.bincount(categories, minlength=len(CATEGORIES)) / 400_000
    assert np.abs(counted - found).max() < 5 * np.sqrt(0.25 / 400_000)


def test_posteriors_are_densities_whose_mixture_is_the_prior():
    found = table(0)
    for dimension in range(3):
        each = np.stack([found.posterior(k, dimension) for k in range(len(CATEGORIES))])
        assert np.trapezoid(each, found.at, axis=1) == pytest.approx(1, abs=1e-6)
        assert found.marginal() @ each == pytest.approx(norm.pdf(found.at), abs=1e-6)


def test_a_posterior_has_the_moments_of_its_draws():
    found = table(3)
    z, categories = draws(network(3), 400_000, 1)
    for category in range(len(CATEGORIES)):
        own = z[categories == category, 1]
        mean = np.trapezoid(found.at * found.posterior(category, 1), found.at)
        assert mean == pytest.approx(own.mean(), abs=5 * own.std() / np.sqrt(len(own)))


def test_categories_are_drawn_by_their_chances():
    chances = np.tile([0.1, 0.0, 0.6, 0.3, 0.0], (50_000, 1))
    counted = np.bincount(sampled(chances, np.random.default_rng(2)), minlength=5) / 50_000
    assert np.abs(counted - chances[0]).max() < 0.01
    assert counted[1] == counted[4] == 0
