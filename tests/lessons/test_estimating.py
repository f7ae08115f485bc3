"""Posteriors against a product on a grid and scipy, estimates against searches, both parametrisations."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from scipy.optimize import minimize_scalar

from latentlab.lessons.estimating import NOISE, TRUTHS, Coin, Mean, growing, sequence

COINS = st.builds(Coin, st.floats(1, 20), st.floats(1, 20), st.integers(0, 50), st.integers(0, 50))
MEANS = st.builds(Mean, st.floats(-2, 2), st.floats(0.1, 3), st.floats(-2, 2), st.integers(1, 50))
THETA = np.linspace(0, 1, 20_001)
LINE = np.linspace(-20, 20, 16_001)


def area(x, y):
    return np.trapezoid(y, x)


@given(COINS)
def test_a_coins_posterior_is_prior_times_likelihood(coin):
    product = coin.prior(THETA) * THETA**coin.heads * (1 - THETA) ** coin.tails
    assert np.allclose(coin.posterior(THETA), product / area(THETA, product), rtol=1e-3, atol=1e-3)
    assert np.allclose(coin.posterior(THETA), stats.beta(*coin.counts).pdf(THETA), rtol=1e-8)
    for density in (coin.prior, coin.likelihood, coin.posterior):
        assert area(THETA, density(THETA)) == pytest.approx(1, abs=1e-3)
    phi = np.linspace(-60, 60, 60_001)
    assert area(phi, coin.over_phi(phi)) == pytest.approx(1, abs=1e-3)


@given(MEANS)
def test_a_means_posterior_is_prior_times_likelihood(mean):
    data = mean.average + np.linspace(-1, 1, mean.count)  # any data of that mean
    data += mean.average - data.mean()
    log_likelihood = stats.norm.logpdf(data[:, None], LINE, NOISE).sum(0)
    likelihood = np.exp(log_likelihood - log_likelihood.max())
    assert np.allclose(mean.likelihood(LINE), likelihood / area(LINE, likelihood), atol=1e-6)
    product = stats.norm.pdf(LINE, mean.centre, mean.width) * likelihood
    assert np.allclose(mean.posterior(LINE), product / area(LINE, product), rtol=1e-5, atol=1e-6)
    for density in (mean.prior, mean.likelihood, mean.posterior):
        assert area(LINE, density(LINE)) == pytest.approx(1, abs=1e-3)
    after = mean.after
    known = stats.lognorm(after.deviation, scale=math.exp(after.mean))
    phi = np.exp(np.linspace(after.mean - 6 * after.deviation, after.mean + 6 * after.deviation, 4001))
    assert np.allclose(mean.over_phi(phi), known.pdf(phi), rtol=1e-6)
    assert area(phi, mean.over_phi(phi)) == pytest.approx(1, abs=1e-3)


def highest(density, low, high):
    """By a search; the density has one mode."""
    x = np.linspace(low, high, 4001)
    best = x[np.argmax(density(x))]
    step = x[1] - x[0]
    found = minimize_scalar(
        lambda at: -density(np.array([at]))[0], bounds=(max(best - step, low), min(best + step, high)),
        method="bounded", options={"xatol": 1e-10},
    )  # fmt: skip
    return found.x


@given(COINS.filter(lambda coin: coin.heads + coin.tails > 0 and sum(coin.counts) > 2.5))
def test_a_coins_estimates_are_the_highest_places(coin):
    found = coin.estimates
    assert found.mle == pytest.approx(coin.heads / (coin.heads + coin.tails))
    assert found.mle == pytest.approx(highest(coin.likelihood, 0, 1), abs=1e-4)
    assert found.map == pytest.approx(highest(coin.posterior, 0, 1), abs=1e-4)
    assert found.mean == pytest.approx(stats.beta(*coin.counts).mean())
    phi = highest(coin.over_phi, -8, 8)
    assert found.other == pytest.approx(1 / (1 + math.exp(-phi)), abs=1e-4)


@given(MEANS)
def test_a_means_estimates_are_the_highest_places(mean):
    found, spread = mean.estimates, 4 * mean.after.deviation
    assert found.mle == mean.average
    assert found.map == pytest.approx(highest(mean.posterior, found.mean - spread, found.mean + spread), abs=1e-4)
    phi = highest(mean.over_phi, 1e-9, math.exp(found.mean + spread))
    assert found.other == pytest.approx(math.log(phi), abs=1e-3)
    # The least of −log likelihood and weight decay of 1/width² about the centre.
    decayed = minimize_scalar(
        lambda theta: mean.count * (theta - mean.average) ** 2 / 2 + (theta - mean.centre) ** 2 / (2 * mean.width**2)
    )
    assert found.map == pytest.approx(decayed.x, abs=1e-6)


def test_nothing_is_known_of_a_coin_that_was_not_tossed():
    found = Coin(1, 1).estimates
    assert math.isnan(found.mle)
    assert math.isnan(found.map)
    assert found.mean == found.other == 0.5
    assert Coin(1, 1, 3, 1).estimates.map == Coin(1, 1, 3, 1).estimates.mle  # a flat prior says nothing


@pytest.mark.parametrize("belief", [Coin(6, 2), Mean(-1, 0.5)])
def test_with_data_both_come_together_at_the_truth(belief):
    kind = "coin" if isinstance(belief, Coin) else "mean"
    data = sequence(kind, 0)
    mle, most = growing(belief, data)
    assert np.allclose(mle, np.cumsum(data) / np.arange(1, len(data) + 1))
    n = 10
    if kind == "coin":
        heads = data[:n].sum()
        assert most[n - 1] == pytest.approx((6 + heads - 1) / (6 + 2 + n - 2))
    else:
        assert most[n - 1] == pytest.approx((4 * -1 + data[:n].sum()) / (4 + n))
    assert abs(mle - most)[-1] < 0.02 < abs(mle - most)[0]
    assert mle[-1] == pytest.approx(TRUTHS[kind], abs=0.1)
    assert (sequence(kind, 0) == data).all()
    assert (sequence(kind, 1) != data).any()
