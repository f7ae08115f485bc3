"""How heavy a tail is, against distributions whose tail is known."""

import warnings

import numpy as np
import pytest

from latentlab.inference.tail import _shape, pareto_k


def test_figures_say_when_they_cannot_be_trusted():
    random = np.random.default_rng(0)
    light, heavy = random.exponential(0.3, (4000, 20)), random.exponential(1.1, (4000, 20))
    assert np.abs(pareto_k(light) - 0.3).max() < 0.25
    assert pareto_k(light).mean() == pytest.approx(0.3, abs=0.08)
    assert pareto_k(heavy).mean() == pytest.approx(1.1, abs=0.15)
    assert np.isinf(pareto_k(random.normal(size=(10, 2)))).all()
    assert (pareto_k(np.zeros((500, 2))) < 0).all()


def test_a_tail_is_the_same_however_the_weights_are_scaled():
    weights = np.random.default_rng(1).exponential(0.8, (2000, 3))
    assert np.allclose(pareto_k(weights), pareto_k(weights - 700), atol=1e-9)


def test_of_gaussian_weights_the_tail_is_that_of_the_ratio_of_variances():
    """w = p/q for N(0, 1) under a narrower N(0, s²): P(w > t) falls as t to the −1/(1 − s²)."""
    random, s2 = np.random.default_rng(2), 0.2
    z = np.sqrt(s2) * random.normal(size=(20_000, 6))
    assert pareto_k(0.5 * z**2 * (1 / s2 - 1)).mean() == pytest.approx(1 - s2, abs=0.15)
    wide = 2 * random.normal(size=(20_000, 6))
    assert (pareto_k(-0.5 * wide**2 * (1 - 1 / 4)) < 0.5).all()


@pytest.mark.parametrize("samples", [500, 1200, 1300, 4000])
def test_weights_of_a_few_values_have_a_tail_that_is_known(samples):
    """Equal exceedances, such as a discrete z has: one place of the grid is an exponential, whose θ is 0."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        heavy = np.where(np.arange(samples) % 10 == 0, 0.0, -2.0)
        (k,) = pareto_k(heavy[:, None])
    assert k < 0.5  # bounded weights


def test_a_grid_that_meets_0_finds_what_those_beside_it_find():
    found = [_shape(np.full(count, 2.0)) for count in (99, 100, 110, 121)]  # 40 places from 100 to 120
    assert found == pytest.approx([found[0]] * 4, rel=0.35)
