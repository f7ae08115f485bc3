"""Jensen's gap against closed forms, sums over all outcomes, and another integral."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import dblquad
from scipy.stats import binom, norm

from latentlab.lessons.jensen import SIZES, gaps, log_normal, nearly, two_valued

SPREADS = st.floats(0.1, 2.0)


@given(SPREADS)
def test_of_a_log_normal_weight_gap_and_variance_are_known(spread):
    weights = log_normal(spread)
    assert weights.shares @ weights.values == pytest.approx(1, abs=1e-12)
    assert weights.gap == pytest.approx(spread**2 / 2, rel=1e-9)
    assert weights.variance == pytest.approx(math.expm1(spread**2), rel=1e-9)
    assert gaps(weights)[0] == pytest.approx(spread**2 / 2, abs=1e-10)  # of one weight, by the other integral


@given(SPREADS, st.floats(0.1, 0.9))
def test_of_two_weights_every_mean_is_a_sum_over_outcomes(spread, share):
    weights = two_valued(spread, share)
    low, high = weights.values
    assert weights.shares @ weights.values == pytest.approx(1)
    logs = np.log(weights.values)
    assert math.sqrt(weights.shares @ (logs - weights.shares @ logs) ** 2) == pytest.approx(spread)
    assert weights.shares[1] == pytest.approx(share)
    known = []
    for size in SIZES:
        k = np.arange(size + 1)
        known.append(-binom.pmf(k, size, share) @ np.log(low + (high - low) * k / size))
    assert np.allclose(gaps(weights), known, rtol=1e-5, atol=1e-10)


@pytest.mark.parametrize("spread", [0.3, 1.0, 2.0])
def test_of_the_mean_of_two_log_normal_weights_it_is_a_double_integral(spread):
    def part(a, b):
        mean = (math.exp(spread * a) + math.exp(spread * b)) / 2
        return norm.pdf(a) * norm.pdf(b) * (math.log(mean) - spread**2 / 2)

    known = -dblquad(part, -8, 8, -8, 8, epsabs=1e-7)[0]
    assert gaps(log_normal(spread))[1] == pytest.approx(known, abs=1e-6)


@given(SPREADS)
def test_more_weights_leave_less_and_in_the_end_as_the_variance_says(spread):
    for weights in (log_normal(spread), two_valued(spread, 0.3)):
        found = gaps(weights)
        assert (np.diff(found) < 0).all()
        assert (found > 0).all()
        # The next term of the series is of the order of (Var/S)².
        far = abs(found[-1] / nearly(weights)[-1] - 1)
        assert far < 0.05 or weights.variance > 10
        assert nearly(weights)[-1] == pytest.approx(weights.variance / 2048)


def test_a_seeded_draw_agrees():
    spread, size = 1.0, 16
    draws = np.exp(spread * np.random.default_rng(0).normal(size=(40_000, size)) - spread**2 / 2)
    logs = np.log(draws.mean(1))
    assert gaps(log_normal(spread))[SIZES.index(size)] == pytest.approx(-logs.mean(), abs=4 * logs.std() / 200)
