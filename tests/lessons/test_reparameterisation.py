"""Moments of two estimators: closed forms against quadrature, and against draws."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import quad

from latentlab.lessons.reparameterisation import ESTIMATORS, TOYS
from latentlab.lessons.words import FUNCTIONS

MEANS, DEVIATIONS = st.floats(-3, 3), st.floats(0.1, 2)


def expectation(function, mean, deviation):
    """E of a function of ε, its step among the points."""

    def integrand(noise):
        return float(function(np.array([noise]))[0]) * math.exp(-0.5 * noise**2) / math.sqrt(2 * math.pi)

    step = -mean / deviation
    points = sorted({-12.0, 12.0, *np.linspace(-6, 6, 7), *([step] if abs(step) < 12 else [])})
    return sum(quad(integrand, a, b, limit=200)[0] for a, b in itertools.pairwise(points))


@pytest.mark.parametrize("name", TOYS)
@given(MEANS, DEVIATIONS)
def test_closed_forms_are_integrals(name, mean, deviation):
    toy = TOYS[name]
    moments = toy.moments(mean, deviation)
    estimators = [lambda noise, i=i: toy.estimates(mean, deviation, noise)[i] for i in range(len(ESTIMATORS))]
    first = [expectation(each, mean, deviation) for each in estimators]
    second = [expectation(lambda e, each=each: each(e) ** 2, mean, deviation) for each in estimators]
    assert first == pytest.approx([moments.path, moments.gradient, moments.gradient], rel=1e-6, abs=1e-7)
    for found, square, one in zip(moments.variances, second, first, strict=True):
        assert found == pytest.approx(square - one**2, rel=1e-5, abs=1e-6 * (1 + square))
    value = expectation(lambda noise: toy.f(mean + deviation * noise), mean, deviation)
    assert moments.value == pytest.approx(value, rel=1e-7, abs=1e-8)


@pytest.mark.parametrize("name", TOYS)
@given(MEANS, DEVIATIONS)
def test_the_true_gradient_is_how_the_expectation_changes(name, mean, deviation):
    moments, little = TOYS[name].moments, 1e-5
    change = (moments(mean + little, deviation).value - moments(mean - little, deviation).value) / (2 * little)
    assert moments(mean, deviation).gradient == pytest.approx(change, abs=1e-4)


def test_draws_have_these_variances_and_a_step_none_by_its_slope():
    noise = np.random.default_rng(0).standard_normal(400_000)
    for toy in TOYS.values():
        moments, found = toy.moments(0.6, 0.8), toy.estimates(0.6, 0.8, noise)
        assert found.var(1) == pytest.approx(moments.variances, rel=0.03)
        error = found.std(1) / len(noise) ** 0.5
        truths = np.array([moments.path, moments.gradient, moments.gradient])
        assert (np.abs(found.mean(1) - truths) <= 3 * error).all()
    step = TOYS["step"].moments(0.6, 0.8)
    assert step.path == step.path_variance == 0 < step.gradient


def test_every_function_that_is_offered_is_there():
    assert list(TOYS) == list(FUNCTIONS)
