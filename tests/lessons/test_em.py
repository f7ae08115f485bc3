"""EM by half-steps: the bound touches after E, never lies above, and M goes to its highest; against scipy."""

from types import SimpleNamespace

import numpy as np
import pytest
from scipy.special import logsumexp, xlogy
from scipy.stats import multivariate_normal, norm

import latentlab as ll
from latentlab.lessons.em import ALONG, choices, half_step
from latentlab.models.protocol import Batch, Pace, weights_of

MODELS = {
    "gmm": {"components": 3, "starts": 1},
    "diagonal": {"components": 3, "starts": 1, "covariance": "diagonal"},
    "tied": {"components": 2, "starts": 1, "covariance": "tied"},
    "ppca": {"latent_dim": 2},
    "factor-analysis": {"latent_dim": 2},
    "line": {"latent_dim": 1},
}


def made(name, values=4, rows=150):
    random = np.random.default_rng(3)
    centres = random.normal(size=(3, values))
    x = (centres[random.integers(3, size=rows)] + random.normal(size=(rows, values))).astype(np.float32)
    data = ll.Dataset.of(x)
    kind = {"ppca": "ppca", "line": "ppca", "factor-analysis": "factor-analysis"}.get(name, "gmm")
    return ll.build_model(kind, data, **MODELS[name]), data


def at(model, data, step):
    return SimpleNamespace(model=model, data=data, step=step)


def step(model, data):
    import torch

    model.step(Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train)), Pace(0, 0))


def joint_of(state, x):
    """log π_k N(x; μ_k, Σ_k), by scipy."""
    covariances = state["factors"] @ state["factors"].transpose(0, 2, 1)
    parts = zip(state["weights"], state["means"], covariances, strict=True)
    return np.stack([np.log(w) + multivariate_normal(m, c).logpdf(x) for w, m, c in parts], 1)


def bound_by_scipy(state, q_state, x):
    """ELBO and log-likelihood, nats per row."""
    if "weights" in state:
        joint, own = joint_of(state, x), joint_of(q_state, x)
        r = np.exp(own - logsumexp(own, 1, keepdims=True))
        return ((r * joint).sum(1) - xlogy(r, r).sum(1)).mean(), logsumexp(joint, 1).mean()
    w, b, psi = (q_state[name] for name in ("loadings", "mean", "noise"))
    cov = np.linalg.inv(np.eye(w.shape[1]) + w.T @ (w / psi[:, None]))
    m = (x - b) / psi @ w @ cov
    w, b, psi = (state[name] for name in ("loadings", "mean", "noise"))
    fit = norm(m @ w.T + b, np.sqrt(psi)).logpdf(x).sum(1) - 0.5 * np.trace(w.T @ (w / psi[:, None]) @ cov)
    prior = norm(0, 1).logpdf(m).sum(1) - 0.5 * np.trace(cov)
    entropy = 0.5 * np.linalg.slogdet(2 * np.pi * np.e * cov)[1]
    return (fit + prior + entropy).mean(), multivariate_normal(b, w @ w.T + np.diag(psi)).logpdf(x).mean()


@pytest.mark.parametrize("name", MODELS)
def test_e_touches_m_lifts_and_the_bound_is_never_above(name):
    model, data = made(name)
    for k in range(4):
        q = weights_of(model.state())
        after_e = half_step(at(model, data, k), "E")
        assert after_e.elbo == pytest.approx(after_e.log_likelihood, abs=1e-6)
        step(model, data)
        after_m = half_step(at(model, data, k + 1), "M", q)
        assert after_e.elbo <= after_m.elbo + 1e-9
        assert after_m.elbo <= after_m.log_likelihood + 1e-9
        assert after_m.log_likelihood >= after_e.log_likelihood - 1e-9
        expected = bound_by_scipy(weights_of(model.state()), q, data.x[data.train].astype(float))
        assert (after_m.elbo, after_m.log_likelihood) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("moved", [False, True])
def test_curves_are_those_of_an_independent_evaluation(name, moved):
    model, data = made(name)
    step(model, data)
    q, x = weights_of(model.state()), data.x[data.train].astype(float)
    target, _ = made(name)
    target.load(q)
    step(target, data)
    last = weights_of(target.state())
    if moved:
        step(model, data)
    for over in choices(model):
        curve = half_step(at(model, data, 1), "M" if moved else "E", q, over).curve
        assert (curve.elbo <= curve.log_likelihood + 1e-9).all()
        for i in range(0, len(curve.t), 7):
            if over == ALONG:
                state = {key: q[key] + curve.t[i] * (last[key] - q[key]) for key in q}
            else:
                state = {key: value.copy() for key, value in (last if moved else q).items()}
                state[over][curve.entry or ...] = curve.t[i]
            assert (curve.elbo[i], curve.log_likelihood[i]) == pytest.approx(bound_by_scipy(state, q, x), abs=1e-6)
        place = np.argmin(np.abs(curve.t - curve.now))
        gap = curve.log_likelihood - curve.elbo
        if moved:  # M went to the highest place of the bound
            assert curve.elbo.max() <= curve.elbo[place] + 1e-4
        else:  # they touch, and there alone, with one slope
            assert gap[place] == pytest.approx(gap.min(), abs=1e-6)


def test_before_the_first_e_there_is_no_bound():
    model, data = made("gmm")
    start = half_step(at(model, data, 0), "start")
    assert start.after == "start"
    assert np.isnan(start.elbo)
    assert start.curve is None
    assert start.scene.responsibilities is None
    found = half_step(at(model, data, 0), "E").scene
    assert found.responsibilities.sum(1) == pytest.approx(1)
    assert len(found.gaussians) == 3


def test_a_scene_shows_the_model_where_its_rows_are():
    model, data = made("line", values=2)
    seen = half_step(at(model, data, 0), "E").scene
    assert np.allclose(seen.rows, data.x[data.train])
    _, mean, covariance = seen.gaussians[0]
    state = model.state()
    assert np.allclose(mean, state["mean"])
    assert np.allclose(covariance, state["loadings"] @ state["loadings"].T + np.diag(state["noise"]))


def test_of_many_rows_a_spread_is_looked_at(monkeypatch):
    monkeypatch.setattr("latentlab.lessons.em.WORK", 1)
    monkeypatch.setattr("latentlab.lessons.em.LEAST_ROWS", 40)
    model, data = made("gmm")
    found = half_step(at(model, data, 0), "E")
    assert found.rows == 40
    assert found.elbo == pytest.approx(found.log_likelihood, abs=1e-9)
