"""Both fits against closed forms, against another optimiser over another sum, and against their own numbers."""

import math

import numpy as np
import pytest
from scipy.optimize import minimize

from latentlab.errors import Cancelled, InputError
from latentlab.lessons.kl import Q, divergences, fit_forward, fit_reverse
from latentlab.lessons.targets import TARGETS, cell, drawn, places

FAMILIES = ["full", "diagonal", "two"]


def q_of(values, family):
    """A q of plain numbers: means, log scales, slants, logit."""
    count = 2 if family == "two" else 1
    means, logs = values[: 2 * count].reshape(-1, 2), values[2 * count : 4 * count].reshape(-1, 2)
    slants = values[4 * count : 5 * count] if family != "diagonal" else np.zeros(count)
    lower = np.zeros((count, 2, 2))
    lower[:, 0, 0], lower[:, 1, 1], lower[:, 1, 0] = *np.exp(logs).T, slants
    weight = 1 / (1 + math.exp(-values[-1])) if count == 2 else 1.0
    return Q(np.array([weight, 1 - weight])[:count], means, lower @ lower.transpose(0, 2, 1))


def values_of(q, family):
    lower = np.linalg.cholesky(q.covariances)
    parts = [q.means.ravel(), np.log(lower[:, [0, 1], [0, 1]]).ravel()]
    parts += [] if family == "diagonal" else [lower[:, 1, 0]]
    parts += [[math.log(q.weights[0] / q.weights[1])]] if family == "two" else []
    return np.concatenate(parts)


SOME_SLOW = [  # a ring's fits take longest
    pytest.param(name, marks=[pytest.mark.slow] if name == "ring" else []) for name in ("two", "banana", "ring")
]


@pytest.mark.parametrize("name", SOME_SLOW)
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("way", ["forward", "reverse"])
def test_another_optimiser_finds_nothing_lower_near(name, family, way):
    """Over sums of its own, from the fit moved a little."""
    target = TARGETS[name]
    fitted = (fit_forward if way == "forward" else fit_reverse)(target, family)
    found = getattr(divergences(target, fitted), way)
    start = values_of(fitted, family)
    moved = start + np.random.default_rng(0).normal(0, 0.05, len(start))
    other = minimize(
        lambda v: getattr(divergences(target, q_of(v, family)), way), moved, method="BFGS", options={"maxiter": 60}
    )
    assert found <= other.fun + 1e-3
    assert other.fun == pytest.approx(found, abs=5e-3)  # that one stops on its way now and then


def test_of_an_aslant_gaussian_both_are_known():
    target, rho = TARGETS["aslant"], 0.9
    for fit in (fit_forward, fit_reverse):
        full = fit(target, "full")
        assert np.allclose(full.covariances[0], [[1, rho], [rho, 1]], atol=1e-3)
    forward, reverse = fit_forward(target, "diagonal"), fit_reverse(target, "diagonal")
    assert np.allclose(np.diag(forward.covariances[0]), 1, atol=1e-3)  # the marginals' variances
    assert np.allclose(np.diag(reverse.covariances[0]), 1 - rho**2, atol=1e-3)  # 1 over the precision's diagonal
    least = -0.5 * math.log(1 - rho**2)
    assert divergences(target, forward).forward == pytest.approx(least, abs=1e-3)
    assert divergences(target, reverse).reverse == pytest.approx(least, abs=1e-3)


def test_forward_has_the_moments_of_p():
    target = TARGETS["ring"]
    p, q = np.exp(target.table) * cell(), fit_forward(target, "full")
    apart = places() - p @ places()
    assert np.allclose(q.means[0], p @ places(), atol=1e-9)
    assert np.allclose(q.covariances[0], (apart * p[:, None]).T @ apart, atol=1e-9)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_parts_add_up(family):
    target = TARGETS["three"]
    q = fit_forward(target, family)
    found = divergences(target, q)
    assert found.cross_pq == pytest.approx(found.entropy_p + found.forward)
    assert found.cross_qp == pytest.approx(found.entropy_q + found.reverse)
    assert min(found.forward, found.reverse) > -1e-6
    random = np.random.default_rng(0)
    which = random.choice(len(q.weights), 40_000, p=q.weights)
    z = q.means[which] + np.einsum(
        "nij,nj->ni", np.linalg.cholesky(q.covariances)[which], random.normal(size=(40_000, 2))
    )
    log_q = q.log_prob(z)
    assert found.entropy_q == pytest.approx(-log_q.mean(), abs=5 * log_q.std() / 200)


def test_reverse_seeks_the_mode_it_starts_near_and_the_best_of_several_is_least():
    target = TARGETS["two"]
    near = {start: fit_reverse(target, "full", start) for start in ((-1.8, -0.4), (1.8, 0.8))}
    for start, q in near.items():
        assert np.allclose(q.means[0], start, atol=0.1)
    best = divergences(target, fit_reverse(target, "full")).reverse
    assert best == pytest.approx(min(divergences(target, q).reverse for q in near.values()), abs=1e-6)


def test_a_drawn_density_is_fitted_and_it_can_be_given_up():
    target = drawn(np.array([[-1.0, 0.0], [0.0, 0.5], [1.0, 0.0]]))
    for family in FAMILIES:
        for fit in (fit_forward, fit_reverse):
            assert np.isfinite(divergences(target, fit(target, family))).all()

    def stop(q):
        raise Cancelled

    with pytest.raises(Cancelled):
        fit_reverse(target, "full", report=stop)
    with pytest.raises(InputError, match="family"):
        fit_forward(target, "triangular")


@pytest.mark.parametrize("points", [[[5.3, 5.3]], [[-4, 0]] * 9 + [[4, 1]], [[5.0, 0.0]]])
def test_no_divergence_is_negative_wherever_p_lies(points):
    target = drawn(np.array(points, float))
    for family in FAMILIES:
        for fit in (fit_forward, fit_reverse):
            found = divergences(target, fit(target, family))
            assert min(found.forward, found.reverse) > -1e-6


@pytest.mark.slow
def test_a_stroke_of_many_points_is_fitted_as_well():
    turn = np.linspace(0.5, 4 * math.pi, 300)
    target = drawn(0.35 * np.stack([turn * np.cos(turn), turn * np.sin(turn)], 1))
    fitted = fit_reverse(target, "full")
    found = divergences(target, fitted).reverse
    other = minimize(
        lambda v: divergences(target, q_of(v, "full")).reverse, values_of(fitted, "full"), method="BFGS",
        options={"maxiter": 40},
    )  # fmt: skip
    assert found <= other.fun + 1e-3
    with pytest.raises(InputError, match="start"):
        fit_reverse(target, "full", (math.nan, 0.0))
