"""The gap as a divergence, summed over places, against the evidence less the ELBO."""

from dataclasses import replace

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.errors import InputError
from latentlab.inference import quadrature
from latentlab.inference.divergence import divergence

DRAWS = 10_000


def elbos(model, x):
    """E_q[log p(x|z)] of 10,000 draws, less the KL to N(0, I) in closed form; and the standard errors."""
    torch.manual_seed(0)
    with torch.no_grad():
        rows = torch.from_numpy(x)
        q = model.posterior(rows)
        mean, variance = q.mean.double(), q.variance.double()
        kl = 0.5 * (mean.square() + variance - variance.log() - 1).sum(1)
        found = torch.stack([model.likelihood(z).log_prob(rows).double() for z in q.sample((DRAWS,))])
    return (found.mean(0) - kl).numpy(), (found.std(0) / DRAWS**0.5).numpy()


def test_of_digits_it_is_the_evidence_less_the_bound(digits):
    model = ll.build_model("vae", digits, latent_dim=2, hidden=[64])
    ll.train(model, digits, epochs=3, seed=0)
    x = digits.x[:12]
    found = divergence(model, x)
    elbo, error = elbos(model, x)
    gap = quadrature(model, x).log_p - elbo
    assert (found > 0).all()
    assert (np.abs(gap - found) < 0.02 + 3 * error).all()


@pytest.mark.slow
def test_of_a_hundred_mnist_rows_it_is_the_evidence_less_the_bound(mnist_folder):
    data = ll.load_dataset(mnist_folder)
    model = ll.build_model("vae", data, latent_dim=2, hidden=[400])
    ll.train(model, data, epochs=2, seed=0)
    x = data.x[data.held_out[:100]]
    elbo, error = elbos(model, x)
    gap = quadrature(model, x).log_p - elbo
    assert np.abs((gap - divergence(model, x)).mean()) < 0.02
    assert (np.abs(gap - divergence(model, x)) < 0.02 + 3 * error).all()


@pytest.mark.parametrize("latent_dim", [1, 2])
def test_of_an_exact_posterior_there_is_none(digits, latent_dim):
    model = ll.build_model("ppca", digits, latent_dim=latent_dim)
    ll.train(model, digits, epochs=3, seed=0)
    assert np.abs(divergence(model, digits.x[:5])).max() < 1e-5


def test_more_dimensions_cannot_be_summed(digits):
    model = ll.build_model("vae", digits, latent_dim=3, hidden=[8])
    ll.train(model, digits, epochs=1, seed=0)
    with pytest.raises(InputError, match="one or two"):
        divergence(model, digits.x[:1])


@pytest.mark.parametrize("settings", [{"delta": 0.005, "sigma": 1.5}, {"sigma": 0.05}])
def test_of_a_q_that_is_far_too_narrow_or_misses_it_is_right_too(digits, settings):
    """Where log densities differ by thousands of nats, and where q lies between the places of any even grid."""
    data = replace(digits, likelihood="gaussian")
    model = ll.build_model("vae", data, latent_dim=2, hidden=[24], likelihood="gaussian", **settings)
    ll.train(model, data, epochs=3, seed=0)
    x = data.x[:4]
    elbo, error = elbos(model, x)
    gap = quadrature(model, x).log_p - elbo
    assert (np.abs(gap - divergence(model, x)) < 0.03 + 4 * error + 1e-6 * np.abs(elbo)).all()
