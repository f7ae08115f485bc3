"""A density put through a function: masses and modes against scipy's distributions and closed forms."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from scipy.optimize import minimize_scalar

from latentlab.errors import InputError
from latentlab.lessons.change import (
    CENTRE,
    CENTRES,
    CORE,
    DENSITIES,
    NARROW,
    SHARES,
    TRANSFORMATIONS,
    ToyDensity,
    bounded,
    carried,
    masses,
    modes,
)

SOME = st.builds(ToyDensity, st.sampled_from(list(DENSITIES)), st.floats(0.2, 1.0))
BANDS = st.tuples(st.floats(0.003, 0.997), st.floats(0.003, 0.997)).filter(lambda band: band[0] < band[1])
PAIRS = [(name, f) for name in DENSITIES for f in ToyDensity(name, 0.5).transformations]


def parts(density):
    """As scipy has it: shares and distributions."""
    if density.name == "beta":
        return [(1.0, stats.beta(*density.beta))]
    if density.name == "gaussian":
        return [(1.0, stats.norm(CENTRE, density.spread))]
    return [(w, stats.norm(m, NARROW * density.spread)) for w, m in zip(SHARES, CENTRES, strict=True)]


def below(density, x):
    return sum(share * part.cdf(x) for share, part in parts(density))


@given(SOME, BANDS)
def test_mass_is_the_same_on_both_sides_and_scipys(density, band):
    low, high = density.ends
    a, b = (low + (high - low) * end for end in band)
    known = below(density, b) - below(density, a)
    for name in density.transformations:
        assert masses(density, name, (a, b)) == pytest.approx((known, known), abs=1e-6)


@given(SOME, st.integers(-4000, 4000).map(lambda n: n / 1000))
def test_densities_are_scipys(density, x):
    known = sum(share * part.pdf(x) for share, part in parts(density))
    assert math.exp(density.log_prob(np.array([x]))[0]) == pytest.approx(known, rel=1e-9, abs=1e-300)


@pytest.mark.parametrize(("density", "name"), PAIRS)
def test_a_transformation_is_undone_and_its_slope_is_its_own(density, name):
    f, (low, high) = TRANSFORMATIONS[name], ToyDensity(density, 0.5).ends
    x = np.linspace(low, high, 42)[1:-1]
    assert np.allclose(f.inverse(f.forward(x)), x)
    step = 1e-6
    slope = (f.forward(x + step) - f.forward(x - step)) / (2 * step)
    assert np.allclose(np.exp(f.log_slope(x)), slope, rtol=1e-4, atol=1e-8)


@given(st.floats(0.2, 1.0))
def test_p_of_y_and_modes_where_they_are_known(spread):
    gaussian, beta = ToyDensity("gaussian", spread), ToyDensity("beta", spread)
    y = np.linspace(0.05, 9, 60)
    assert np.allclose(carried(gaussian, "exp", y), stats.lognorm(spread, scale=math.exp(CENTRE)).pdf(y))
    assert modes(gaussian, "exp") == pytest.approx((CENTRE, CENTRE - spread**2), abs=1e-5)
    assert modes(gaussian, "affine") == pytest.approx((CENTRE, CENTRE), abs=1e-5)
    a, b = beta.beta
    assert (a / (a + b), math.sqrt(stats.beta(a, b).var())) == pytest.approx((0.35, 0.2 * spread))
    assert modes(beta, "logit") == pytest.approx(((a - 1) / (a + b - 2), a / (a + b)), abs=1e-5)
    cube = max((a - 3) / (a + b - 4), 0)  # x^(a−3) (1 − x)^(b−1)
    assert modes(beta, "cube")[1] == pytest.approx(cube, abs=1e-5)
    assert bounded(beta, "cube") == (a >= 3)


@pytest.mark.parametrize(("name", "f"), [pair for pair in PAIRS if pair[1] != "cube"])
@pytest.mark.parametrize("spread", [0.3, 0.6, 1.0])
def test_nothing_is_higher_than_the_modes(name, f, spread):
    density = ToyDensity(name, spread)
    before, after = modes(density, f)
    assert bounded(density, f)
    for x, height in (
        (before, lambda x: -density.log_prob(np.array([x]))[0]),
        (after, lambda x: -math.log(carried(density, f, TRANSFORMATIONS[f].forward(np.array([x])))[0])),
    ):
        low, high = density.ends
        edges = np.linspace(low, high, 12)
        edges[0], edges[-1] = edges[0] + 1e-6, edges[-1] - 1e-6
        found = [
            minimize_scalar(height, bounds=ends, method="bounded")
            for ends in itertools.pairwise(edges)
        ]  # fmt: skip
        assert height(x) <= min(each.fun for each in found) + 1e-9


def test_of_two_gaussians_exp_makes_the_lower_mode_the_highest():
    before, after = modes(ToyDensity("two", 0.6), "exp")
    assert before > 1
    assert after < -1


def test_the_core_leaves_out_as_much_on_either_side():
    for name in DENSITIES:
        density = ToyDensity(name, 0.5)
        low, high = density.core()
        assert below(density, low) == pytest.approx((1 - CORE) / 2, abs=2e-3)
        assert below(density, high) == pytest.approx((1 + CORE) / 2, abs=2e-3)


@pytest.mark.parametrize(("name", "spread"), [("cauchy", 0.5), ("beta", 3.0)])
def test_another_density_is_refused(name, spread):
    with pytest.raises(InputError, match="density"):
        ToyDensity(name, spread)
