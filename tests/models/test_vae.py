"""The VAE's own equations against torch.distributions."""

import numpy as np
import pytest
import torch
from torch.distributions import kl_divergence

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.likelihoods import make_head
from latentlab.models.protocol import Batch, Pace


@pytest.mark.parametrize(("likelihood", "sigma"), [("bernoulli", None), ("gaussian", None), ("gaussian", 0.3)])
def test_fused_likelihood_is_the_distributions(likelihood, sigma):
    head = make_head(likelihood, 12, sigma=sigma)
    if sigma is None and likelihood == "gaussian":
        torch.nn.init.constant_(head.log_sigma, -0.7)
    output, x = torch.randn(6, 12) * 3, torch.rand(6, 12)
    distribution = head.distribution(output, (4, 3))
    assert torch.allclose(
        head.log_prob(output, x), distribution.log_prob(x.reshape(6, 4, 3)).sum(), rtol=1e-5, atol=1e-4
    )


def test_sigma_is_learned_only_when_none_is_given():
    assert len(list(make_head("gaussian", 3, sigma=None).parameters())) == 1
    assert len(list(make_head("gaussian", 3, sigma=0.5).parameters())) == 0


@pytest.mark.parametrize("likelihood", ["bernoulli", "gaussian"])
@pytest.mark.parametrize("latent_dim", [1, 2, 20])
def test_terms_are_the_equations(digits, likelihood, latent_dim):
    model = build_model("vae", digits, latent_dim=latent_dim, likelihood=likelihood, hidden=[16])
    x = torch.from_numpy(digits.x[:30])
    terms = model.terms(Batch(x, torch.arange(len(x))), torch.Generator().manual_seed(5))
    posterior = model.posterior(x)
    kl = kl_divergence(posterior.base_dist, torch.distributions.Normal(0.0, 1.0)).sum(1).mean()
    assert torch.allclose(terms["kl"], kl, rtol=1e-4, atol=1e-5)
    epsilon = torch.randn((1, 30, latent_dim), generator=torch.Generator().manual_seed(5))[0]
    z = posterior.mean + posterior.stddev * epsilon
    assert torch.allclose(terms["reconstruction"], model.likelihood(z).log_prob(x).mean(), rtol=1e-4, atol=1e-3)
    assert torch.allclose(terms["elbo"], terms["reconstruction"] - terms["kl"])


def test_more_samples_estimate_the_same_bound(digits):
    one = build_model("vae", digits, hidden=[16])
    many = build_model("vae", digits, hidden=[16], samples=8)
    x = torch.from_numpy(digits.x[:200])
    batch = Batch(x, torch.arange(len(x)))
    single = [one.terms(batch, torch.Generator().manual_seed(i))["elbo"].item() for i in range(40)]
    several = [many.terms(batch, torch.Generator().manual_seed(i))["elbo"].item() for i in range(40)]
    assert np.isclose(np.mean(single), np.mean(several), atol=4 * np.std(single) / 40**0.5 + 1e-3)
    assert np.std(several) < np.std(single)


def test_beta_and_warm_up_weigh_the_kl(digits):
    model = build_model("vae", digits, hidden=[8], beta=4.0, warm_up=10.0)
    terms = {name: torch.tensor(value) for name, value in (("elbo", -5.0), ("reconstruction", -3.0), ("kl", 2.0))}
    assert model.objective(terms, Pace(1e-3, 0.0)).item() == -3
    assert model.objective(terms, Pace(1e-3, 5.0)).item() == -3 - 2 * 2
    assert model.objective(terms, Pace(1e-3, 50.0)).item() == -3 - 4 * 2


def test_log_variance_is_bounded(digits):
    model = build_model("vae", digits, hidden=[8])
    _, log_variance = model.moments(torch.from_numpy(digits.x[:4]) * 1e9)
    assert log_variance.abs().max() <= 20


def test_the_first_decoded_picture_is_near_the_mean_of_the_data(digits):
    model = build_model("vae", digits)
    first = model.decode(np.zeros((1, 2), np.float32))[0]
    assert np.abs(first - digits.x[digits.train].mean(0)).max() < 0.1


def test_bernoulli_needs_values_from_0_to_1(digits):
    wide = Dataset("wide", digits.x * 3 - 1, digits.held_out, likelihood="gaussian")
    assert build_model("vae", wide).settings.likelihood == "gaussian"
    with pytest.raises(InputError, match="likelihood=gaussian"):
        build_model("vae", wide, likelihood="bernoulli")


def test_a_fixed_sigma_stays_and_a_learned_one_begins_at_the_datas(digits):
    fixed = build_model("vae", digits, hidden=[4], likelihood="gaussian", sigma=0.25)
    z = torch.zeros(1, 2)
    assert torch.allclose(fixed.likelihood(z).stddev, torch.tensor(0.25))
    assert "head.log_sigma" not in fixed.state()
    learned = build_model("vae", digits, hidden=[4], likelihood="gaussian")
    assert learned.likelihood(z).stddev.mean().item() == pytest.approx(digits.x.std(), rel=0.05)


def test_no_hidden_layers_are_a_linear_map(digits):
    model = build_model("vae", digits, hidden=[], likelihood="gaussian")
    ends = model.decode(np.array([[-3, 1], [5, -7]], np.float32))
    assert np.allclose(model.decode(np.array([[1, -3]], np.float32))[0], ends.mean(0), atol=1e-5)


@pytest.mark.parametrize("likelihood", ["bernoulli", "gaussian"])
def test_with_no_weights_but_biases_the_first_picture_is_the_mean(digits, likelihood):
    model = build_model("vae", digits, hidden=[], likelihood=likelihood)
    mean = digits.x[digits.train].mean(0)
    first = model.decode(np.zeros((1, 2), np.float32))[0]
    assert np.allclose(first, mean.clip(0.01, 0.99) if likelihood == "bernoulli" else mean, atol=1e-5)
