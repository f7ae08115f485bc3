"""Coordinate ascent on a Gaussian of the plane: against torch's divergence, scipy's search and the model's steps."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize
from torch.distributions import Independent, MultivariateNormal, Normal, kl_divergence

from latentlab.errors import InputError
from latentlab.lessons.cavi import PlaneTarget, TwoFactors, begin, conditional, correlated, elbo, highest, update
from latentlab.models import build_model
from latentlab.models.protocol import Batch, Pace

RHO = st.floats(-0.98, 0.98)
PLACE = st.tuples(st.floats(-3, 3), st.floats(-3, 3))


def divergence(target, q):
    """KL(q ‖ p) by torch."""
    own = Independent(Normal(torch.from_numpy(q.means), torch.from_numpy(q.variances).sqrt()), 1)
    wide = MultivariateNormal(own.mean, torch.diag(own.variance))
    p = MultivariateNormal(torch.from_numpy(target.mean), torch.from_numpy(target.covariance))
    return float(kl_divergence(wide, p))


@given(RHO, PLACE)
def test_the_bound_is_torchs_never_falls_and_ends_where_it_is_said(rho, start):
    target, q = correlated(rho), begin(start)
    before = elbo(target, q)
    assert before == pytest.approx(-divergence(target, q), rel=1e-8, abs=1e-8)
    for _ in range(4):
        q = update(target, q)
        now = elbo(target, q)
        assert now >= before - 1e-9
        assert now == pytest.approx(-divergence(target, q), rel=1e-8, abs=1e-8)
        assert now <= highest(target) + 1e-9
        before = now
    assert highest(target) == pytest.approx(0.5 * np.log(1 - rho**2), abs=1e-9)
    assert np.allclose(q.variances, 1 - rho**2)


def test_means_end_exact_and_variances_too_narrow():
    target = PlaneTarget(np.array([1.0, -2.0]), np.array([[2.0, 0.9], [0.9, 0.5]]))
    q = begin((3.0, 3.0))
    for _ in range(200):
        q = update(target, q)
    assert np.allclose(q.means, target.mean)
    assert (q.variances < target.covariance.diagonal()).all()
    assert elbo(target, q) == pytest.approx(highest(target), abs=1e-10)
    # No diagonal Gaussian is better.
    found = minimize(lambda v: -elbo(target, TwoFactors(v[:2], np.exp(v[2:]))), np.zeros(4), tol=1e-12)
    assert -found.fun == pytest.approx(highest(target), abs=1e-7)


@given(RHO, PLACE, st.floats(-0.5, 0.5), st.floats(0.7, 1.4))
def test_each_update_is_the_highest_place_of_its_coordinate(rho, start, shift, stretch):
    target, q = correlated(rho), begin(start)
    best = update(target, q)
    means, variances = best.means.copy(), best.variances.copy()
    means[0] += shift
    variances[0] *= stretch
    assert elbo(target, TwoFactors(means, variances)) <= elbo(target, best) + 1e-9


def test_conditionals_are_slices_of_the_density():
    target = correlated(0.7)
    p = MultivariateNormal(torch.from_numpy(target.mean), torch.from_numpy(target.covariance))
    z = np.linspace(-6, 6, 4001)
    for j in (0, 1):
        places = np.full((len(z), 2), 0.8)
        places[:, j] = z
        slice_ = p.log_prob(torch.from_numpy(places)).exp().numpy()
        slice_ /= slice_.sum()
        mean, variance = conditional(target, j, 0.8)
        assert slice_ @ z == pytest.approx(mean, abs=1e-6)
        assert slice_ @ (z - mean) ** 2 == pytest.approx(variance, abs=1e-6)


def test_it_steps_as_the_model_does():
    import latentlab as ll

    x = np.random.default_rng(0).normal(size=(200, 2)).astype(np.float32) @ np.float32([[1, 0.8], [0, 0.6]])
    data = ll.Dataset.of(x)
    model = build_model("mean-field", data)
    model.begin(data, 0)
    own = {name: value.numpy() for name, value in model.parameters.items()}
    target = PlaneTarget(own["target_mean"], np.linalg.inv(own["target_precision"]))
    q = TwoFactors(own["means"], own["variances"])
    batch = Batch(torch.from_numpy(data.x[data.train]), torch.from_numpy(data.train))
    for _ in range(5):
        assert float(model.step(batch, Pace(0, 0))["elbo"]) == pytest.approx(elbo(target, q), abs=1e-9)
        q = update(target, q)
        assert np.allclose(model.parameters["means"].numpy(), q.means)
        assert np.allclose(model.parameters["variances"].numpy(), q.variances)


def test_a_correlation_of_one_is_refused():
    with pytest.raises(InputError, match="between"):
        correlated(1.0)
