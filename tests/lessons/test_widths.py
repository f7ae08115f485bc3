"""Entropies against scipy's and against an integral of what is drawn."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from scipy.integrate import quad

from latentlab.lessons.widths import HALF, SHAPES, entropy_of, log_density

WIDTHS, APARTS = st.floats(0.05, 2.0), st.floats(0.01, 0.98)


def known(shape, width):
    return {
        "gaussian": stats.norm(scale=width), "uniform": stats.uniform(-HALF * width, 2 * HALF * width),
        "laplace": stats.laplace(scale=width / math.sqrt(2)),
    }[shape]  # fmt: skip


@given(st.sampled_from(["gaussian", "uniform", "laplace"]), WIDTHS)
def test_those_that_scipy_knows(shape, width):
    other = known(shape, width)
    assert other.std() == pytest.approx(width)
    assert entropy_of(shape, width) == pytest.approx(float(other.entropy()), abs=1e-9)
    z = width * np.linspace(-4, 4, 97)
    assert np.allclose(np.exp(log_density(shape, z, width)), other.pdf(z))


@given(WIDTHS, APARTS)
def test_two_gaussians_by_an_integral(width, apart):
    def p(z):
        return float(np.exp(log_density("two", np.array([z]), width, apart))[0])

    places = {"points": [-apart * width, apart * width], "limit": 200}
    ends = -9 * width, 9 * width
    assert quad(p, *ends, **places)[0] == pytest.approx(1, abs=1e-7)
    assert quad(lambda z: z * z * p(z), *ends, **places)[0] == pytest.approx(width**2, rel=1e-6)
    found = quad(lambda z: -p(z) * math.log(max(p(z), 1e-300)), *ends, **places)[0]
    assert entropy_of("two", width, apart) == pytest.approx(found, abs=1e-6)


@given(WIDTHS, APARTS)
def test_of_one_deviation_the_gaussian_has_the_most(width, apart):
    most = entropy_of("gaussian", width)
    for shape in SHAPES:
        assert entropy_of(shape, width, apart) <= most + 1e-9


def test_two_gaussians_that_are_not_apart_are_one():
    assert entropy_of("two", 0.7, 0.0) == pytest.approx(entropy_of("gaussian", 0.7), abs=1e-9)


def test_what_is_narrow_has_less_than_none():
    for shape in SHAPES:
        assert entropy_of(shape, 0.1) < 0 < entropy_of(shape, 1.0)
