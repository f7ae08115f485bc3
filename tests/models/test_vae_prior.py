"""The prior of a VAE, and the KL to it."""

import numpy as np
import pytest
import torch
from parts import batch_of
from torch.distributions import Normal, kl_divergence

from latentlab.models import build_model
from latentlab.models.vae_prior import log_normal


def test_the_kl_to_a_learned_prior_is_estimated(digits):
    model = build_model("vae", digits, hidden=[16], prior="pseudo-inputs", pseudo_inputs=7)
    batch = batch_of(digits)
    draws = [model.terms(batch, torch.Generator().manual_seed(i))["kl"].item() for i in range(30)]
    with torch.no_grad():
        q = model.posterior(batch.x)
        z = q.sample((4000,))
        exact = (q.log_prob(z) - model.prior().log_prob(z)).mean().item()
    assert np.mean(draws) == pytest.approx(exact, abs=4 * np.std(draws) / 30**0.5 + 0.02)


def test_the_kl_in_closed_form_is_torchs_and_never_negative(small):
    model, random = build_model("vae", small, hidden=[4]), torch.Generator().manual_seed(0)
    mean, log_variance = torch.randn(9, 2, generator=random), torch.randn(9, 2, generator=random)
    each = kl_divergence(Normal(mean, torch.exp(0.5 * log_variance)), Normal(0.0, 1.0))
    assert torch.allclose(model.divergences(mean, log_variance, None), each, atol=1e-6)
    whole = model.divergence(mean, log_variance, mean[None], None)
    assert float(whole) == pytest.approx(float(each.sum(1).mean()), rel=1e-5)
    assert (each >= 0).all()


def test_the_mixture_of_pseudo_inputs_is_a_density_and_its_draws_are_its_own(small):
    model = build_model("vae", small, hidden=[4], prior="pseudo-inputs", pseudo_inputs=3, latent_dim=1)
    with torch.no_grad():
        grid = torch.linspace(-30, 30, 6001)[:, None]
        assert float(model.log_prior(grid[None], None).exp().sum() * 0.01) == pytest.approx(1, abs=1e-3)
        drawn = model.prior_draws(500, 40, None, torch.Generator().manual_seed(0)).flatten()
        prior = model.prior()
    assert float(drawn.mean()) == pytest.approx(float(prior.mean), abs=5 * float(prior.stddev) / 20_000**0.5)
    assert float(drawn.std()) == pytest.approx(float(prior.stddev), rel=0.03)


def test_log_normal_is_torchs():
    random = torch.Generator().manual_seed(1)
    z, mean, log_variance = (torch.randn(5, 3, generator=random) for _ in range(3))
    peer = Normal(mean, torch.exp(0.5 * log_variance)).log_prob(z).sum(1)
    assert torch.allclose(log_normal(z, mean, log_variance), peer, atol=1e-5)
