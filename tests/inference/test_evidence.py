"""The evidence of a linear Gaussian model is known exactly."""

from importlib import import_module

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.inference import estimate, importance


def test_importance_sampling_finds_the_exact_evidence(linear):
    model, data, exact = linear
    rows = data.held_out[:40]
    found = importance(model, data.x[rows], samples=4000)
    assert np.abs(found.log_p - exact[rows]).max() < 0.05
    assert (found.effective_samples > 1).all()
    assert (found.effective_samples <= 4000 * (1 + 1e-6)).all()


def test_a_mode_that_the_encoder_misses_is_found(linear):
    """q is moved far from the posterior: its own samples never notice, a search does."""
    model, data, exact = linear
    rows = data.held_out[:20]
    state = model.state()
    moved = {name: value.copy() for name, value in state.items()}
    bias = next(name for name in moved if name.startswith("encoder") and name.endswith("bias"))
    moved[bias] += 3
    try:
        model.load(moved)
        own, searched = (importance(model, data.x[rows], 1000, searched=way).log_p for way in (False, True))
    finally:
        model.load(state)
    assert np.abs(own - exact[rows]).max() > 2
    assert np.abs(searched - exact[rows]).max() < 0.1


@pytest.mark.parametrize("dim", [8, 20])
def test_the_exact_evidence_lies_within_three_standard_errors(dim):
    random = np.random.default_rng(0)
    loadings = random.normal(size=(dim, 30)).astype(np.float32)
    x = (random.normal(size=(60, dim)) @ loadings + 0.5 * random.normal(size=(60, 30))).astype(np.float32)
    model = ll.build_model("vae", Dataset("l", x, np.arange(50, 60)), hidden=[], likelihood="gaussian", latent_dim=dim)
    with torch.no_grad():
        model.decoder[-1].weight.copy_(torch.from_numpy(loadings.T))
        model.decoder[-1].bias.zero_()
        model.head.log_sigma.fill_(np.log(0.5))
    covariance = torch.from_numpy(loadings.T @ loadings).double() + 0.25 * torch.eye(30)
    exact = torch.distributions.MultivariateNormal(torch.zeros(30).double(), covariance).log_prob(
        torch.from_numpy(x).double()
    )
    found = importance(model, x, 1000)
    apart = np.abs(found.log_p - exact.numpy())
    assert ((apart < 3 * found.standard_error) | ~found.trusted).mean() >= 0.98
    assert found.trusted.mean() > 0.9
    assert found.standard_error.max() < 0.1
    blind = importance(model, x, 1000, searched=False)  # an untrained encoder is far from the posterior
    wrong = np.abs(blind.log_p - exact.numpy()) > 3 * blind.standard_error
    assert wrong.any()
    assert not blind.trusted[wrong].any()


def test_a_discrete_z_is_summed_over(digits):
    model = ll.build_model("discrete-vae", digits, latent_dim=1, classes=2, hidden=[8])
    x = digits.x[:6]
    states = torch.eye(2)
    with torch.no_grad():
        logs = torch.stack([model.likelihood(one.expand(6, 2)).log_prob(torch.from_numpy(x)) for one in states])
    truth = (torch.logsumexp(logs.double(), 0) - np.log(2)).numpy()
    for method in ("automatic", "exact", "quadrature"):
        assert np.allclose(ll.evidence(model, x, method), truth, atol=1e-3)
    assert estimate(model, x).method == "sum over all 2 z"
    assert np.allclose(ll.evidence(model, x, "importance", 4000), truth, atol=0.3)


def test_a_mixture_of_two_is_no_plane(blobs):
    model = ll.build_model("gmm", blobs, components=2, starts=1)
    assert np.allclose(ll.evidence(model, blobs.x[:5], "quadrature"), ll.evidence(model, blobs.x[:5], "exact"))


def test_nobody_elses_noise_is_touched(linear):
    model, data, _ = linear
    before = torch.get_rng_state()
    estimate(model, data.x[:2], "importance", 300)
    estimate(model, data.x[:2], "prior", 300)
    assert torch.equal(torch.get_rng_state(), before)


def test_elbo_iwae_evidence_in_this_order(linear):
    model, data, exact = linear
    elbo = np.mean([ll.evaluate(model, data, seed=seed)["elbo"] for seed in range(60)])
    x = data.x[data.held_out]
    few, many = (ll.evidence(model, x, samples=samples).mean() for samples in (5, 500))
    truth = exact[data.held_out].mean()
    assert elbo <= few + 0.02
    assert few <= many + 0.02
    assert many <= truth + 0.02


def test_one_sample_is_the_elbo_on_average(linear):
    model, data, _ = linear
    x = data.x[data.held_out]
    single = np.mean([ll.evidence(model, x, samples=1, seed=seed).mean() for seed in range(60)])
    assert np.isclose(single, ll.evaluate(model, data)["elbo"], atol=0.1)


def test_unknown_ways_are_refused(linear):
    model, data, _ = linear
    with pytest.raises(InputError, match="importance"):
        ll.evidence(model, data.x[:1], method="guess")
    with pytest.raises(InputError, match="at least 1"):
        importance(model, data.x[:1], samples=0)


def test_the_bound_of_s_samples_rises_on_average(linear):
    model, data, exact = linear
    x, truth = data.x[data.held_out], exact[data.held_out].mean()
    bounds = [
        np.mean([importance(model, x, samples, seed).log_p.mean() for seed in range(20)]) for samples in (1, 3, 30)
    ]
    assert bounds[0] < bounds[1] < bounds[2] < truth + 0.02


def test_importance_repeats_itself_and_leaves_the_noise_of_others_alone(linear):
    model, data, _ = linear
    x = data.x[:3]
    before = torch.get_rng_state()
    first, again, other = (importance(model, x, 20, seed) for seed in (4, 4, 5))
    assert np.array_equal(first.log_p, again.log_p)
    assert not np.array_equal(first.log_p, other.log_p)
    assert torch.equal(torch.get_rng_state(), before)
    assert np.array_equal(ll.evidence(model, x, samples=20, seed=4), first.log_p)


def test_effective_samples_lie_between_1_and_s(linear):
    model, data, _ = linear
    assert np.allclose(importance(model, data.x[:5], samples=1).effective_samples, 1)
    several = importance(model, data.x[:50], samples=10).effective_samples
    assert ((several >= 1 - 1e-9) & (several <= 10 + 1e-9)).all()


def test_samples_in_blocks_find_the_same_evidence(linear, monkeypatch):
    model, data, exact = linear
    monkeypatch.setattr(import_module("latentlab.inference.evidence"), "BLOCK_VALUES", 5 * 300)
    found = importance(model, data.x[:10], samples=4001)
    assert np.abs(found.log_p - exact[:10]).max() < 0.05


def test_a_model_given_each_rows_class_needs_no_labels(small):
    model = ll.build_model("cvae", small, hidden=[4], latent_dim=2)
    x, labels = small.x[:12], small.labels[:12]
    for method in ("quadrature", "importance"):
        told = ll.evidence(model, x, method, 300, labels=labels)
        assert np.allclose(estimate(model.given(labels), x, method, 300).log_p, told, atol=1e-9)
        with pytest.raises(InputError, match="12 conditions were given for 5 rows"):
            estimate(model.given(labels), x[:5], method, 300)
