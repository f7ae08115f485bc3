"""Factors of a Bayesian mixture one at a time: against Bishop's terms by scipy, the model's own steps, and changes."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from scipy.special import digamma, gammaln, multigammaln, xlogy
from scipy.stats import dirichlet, wishart

import latentlab as ll
from latentlab.lessons.mixture_factors import (
    FACTORS,
    FactorState,
    _twin,
    bound_of,
    bound_with,
    improve_factor,
    look_at_factors,
)
from latentlab.models.protocol import Batch, Pace, weights_of


def made(values=2, components=4, seed=0, rows=120):
    random = np.random.default_rng(seed)
    centres = 2 * random.normal(size=(3, values))
    x = (centres[random.integers(3, size=rows)] + random.normal(size=(rows, values))).astype(np.float32)
    data = ll.Dataset.of(x)
    model = ll.build_model("bayesian-mixture", data, components=components, starts=1)
    model.begin(data, seed)
    return model, data


def at(model, data, step=0):
    return SimpleNamespace(model=model, data=data, step=step)


def rows_of(data):
    return torch.from_numpy(data.x[data.train]).double()


def bishops(model, state, x):
    """The ELBO of all rows together by its terms (Bishop 2006, 10.71 to 10.77), nats per row."""
    q = state.q
    settings, values, count = model.settings, x.shape[1], len(q["weights"])
    r = _twin(model, state.of_z).responsibilities(torch.from_numpy(x)).numpy()
    alpha, beta, nu, m = q["concentration"], q["precision"], q["freedom"], q["means"]
    alpha0, beta0, nu0 = settings.concentration or 1 / count, settings.mean_precision, settings.freedom or values
    m0, inverse0 = q["prior_mean"], q["prior_spread"]
    total = 0.0
    log_pi = digamma(alpha) - digamma(alpha.sum())
    log_b0 = 0.5 * nu0 * np.linalg.slogdet(inverse0)[1] - 0.5 * nu0 * values * np.log(2) - multigammaln(nu0 / 2, values)
    for k in range(count):
        w = np.linalg.inv(nu[k] * q["factors"][k] @ q["factors"][k].T)
        steps = (nu[k] + 1 - np.arange(1, values + 1)) / 2
        log_lambda = digamma(steps).sum() + values * np.log(2) + np.linalg.slogdet(w)[1]
        apart = x - m[k]
        squares = values / beta[k] + nu[k] * np.einsum("nd,de,ne->n", apart, w, apart)
        total += r[:, k] @ (0.5 * (log_lambda - squares - values * np.log(2 * np.pi)) + log_pi[k])
        away = m[k] - m0
        prior = 0.5 * (values * np.log(beta0 / (2 * np.pi)) + log_lambda - values * beta0 / beta[k])
        prior += -0.5 * beta0 * nu[k] * away @ w @ away + log_b0
        prior += 0.5 * (nu0 - values - 1) * log_lambda - 0.5 * nu[k] * np.trace(inverse0 @ w)
        own = 0.5 * log_lambda + 0.5 * values * np.log(beta[k] / (2 * np.pi)) - 0.5 * values
        total += prior - own + wishart(nu[k], w).entropy()
    total += gammaln(count * alpha0) - count * gammaln(alpha0) + (alpha0 - 1) * log_pi.sum()
    return (total + dirichlet(alpha).entropy() - xlogy(r, r).sum()) / len(x)


@pytest.mark.parametrize("values", [1, 2, 5])
@pytest.mark.parametrize("seed", [0, 1])
def test_the_bound_is_bishops_and_never_falls(values, seed):
    model, data = made(values, seed=seed)
    x, state, before = rows_of(data), FactorState(weights_of(model.state())), -np.inf
    for _ in range(4 * len(FACTORS)):
        state = improve_factor(model, state, x)
        now = bound_of(model, state, x)
        assert now == pytest.approx(bishops(model, state, x.numpy()), abs=1e-9)
        assert now >= before - 1e-10
        before = now


def test_whole_sweeps_are_the_models_own_steps():
    model, data = made()
    x, state = rows_of(data), FactorState(weights_of(model.state()))
    batch = Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train))
    for _ in range(5):
        state = improve_factor(model, state, x)
        after_z = bound_of(model, state, x)
        for _ in range(2):
            state = improve_factor(model, state, x)
        terms = model.step(batch, Pace(0, 0))
        assert after_z == pytest.approx(float(terms["elbo"]), abs=1e-8)
        own = weights_of(model.state())
        for name, value in state.q.items():
            assert np.allclose(value, own[name], rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("turn", range(len(FACTORS)))
@pytest.mark.parametrize("seed", range(4))
def test_each_factor_is_the_best_beside_the_others(turn, seed):
    model, data = made(seed=seed)
    random, x, state = np.random.default_rng(seed), rows_of(data), FactorState(weights_of(model.state()))
    for _ in range(turn + 1):
        state = improve_factor(model, state, x)
    reached = bound_of(model, state, x)
    belongs = _twin(model, state.of_z).responsibilities(x)
    for _ in range(6):
        changed, r = {name: value.copy() for name, value in state.q.items()}, belongs
        if turn == 0:
            logits = belongs.clamp_min(1e-12).log() + 0.2 * torch.from_numpy(random.normal(size=belongs.shape))
            r = logits.softmax(1)
        elif turn == 1:
            changed["concentration"] *= np.exp(0.1 * random.normal(size=len(changed["concentration"])))
        else:
            changed["means"] += 0.05 * random.normal(size=changed["means"].shape)
            changed["precision"] *= np.exp(0.1 * random.normal(size=len(changed["precision"])))
            changed["freedom"] *= np.exp(0.05 * np.abs(random.normal(size=len(changed["freedom"]))))
            changed["factors"] *= np.exp(0.05 * random.normal(size=(len(changed["factors"]), 1, 1)))
        assert bound_with(_twin(model, changed), r, x) < reached - 1e-7


def test_a_look_changes_no_run_and_goes_on_where_it_was():
    model, data = made()
    before = weights_of(model.state())
    first = look_at_factors(at(model, data, 7), None, 3)
    assert first.step == 7
    assert [factor for factor, _ in first.elbos] == [0, 1, 2]
    assert first.state.turn == 0
    second = look_at_factors(at(model, data, 7), first.state, 1)
    assert second.elbos[0][1] >= first.elbos[-1][1] - 1e-10
    for name, value in weights_of(model.state()).items():
        assert np.array_equal(value, before[name])
    alpha = second.state.q["concentration"]
    assert second.weights == pytest.approx(dirichlet(alpha).mean())
    assert second.spread == pytest.approx(np.sqrt(dirichlet(alpha).var()))
    assert second.scene.responsibilities.sum(1) == pytest.approx(1)


def test_the_spread_of_means_is_that_of_draws():
    model, data = made(rows=60)
    seen = look_at_factors(at(model, data), None, 3)
    q, random = seen.state.q, np.random.default_rng(0)
    k = int(np.argmax(seen.weights))
    w = np.linalg.inv(q["freedom"][k] * q["factors"][k] @ q["factors"][k].T)
    lambdas = wishart(q["freedom"][k], w).rvs(20_000, random)
    draws = [random.multivariate_normal(np.zeros(2), np.linalg.inv(q["precision"][k] * each)) for each in lambdas]
    expected = seen.mean_scale[k] ** 2 * seen.scene.gaussians[k][2]
    assert np.allclose(np.cov(np.array(draws).T), expected, rtol=0.06, atol=0.03 * expected.max())


def test_anew_begins_at_kmeans_and_the_first_look_has_no_bound():
    model, data = made()
    model.step(Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train)), Pace(0, 0))
    start = look_at_factors(at(model, data), None, 0, anew=True)
    assert start.elbos == []
    assert start.scene.responsibilities is None
    fresh, _ = made()
    for name, value in weights_of(fresh.state()).items():
        assert np.allclose(start.state.q[name], value)
    own = look_at_factors(at(model, data), None, 0)
    assert np.array_equal(own.state.q["means"], model.state()["means"])


def test_a_sweep_begins_with_z():
    model, data = made()
    with pytest.raises(ValueError, match="first"):
        improve_factor(model, FactorState(weights_of(model.state()), turn=1), rows_of(data))
