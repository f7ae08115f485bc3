"""Where the rows of a GPLVM lie: their own factors, and those that are sought."""

import numpy as np
import pytest
import torch
from parts import part
from torch.distributions import Independent, Normal, kl_divergence

import latentlab as ll
from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.models.gplvm_rows import divergence


def test_a_row_of_bayesian_inference_has_the_width_of_its_bound(oil):
    data = part(oil)
    model = build_model("gplvm", data, inference="Bayesian", inducing=20)
    ll.train(model, data, epochs=80, device="cpu")
    q = model.posterior(torch.from_numpy(data.x[data.train]))
    assert torch.allclose(q.base_dist.loc, model.own["z"], atol=1e-9)
    assert torch.allclose(q.base_dist.scale, torch.exp(0.5 * model.own["log_variance"]), atol=1e-9)
    assert model.traits.posterior == "gaussian"


def test_a_new_row_of_bayesian_inference_is_held_to_a_bound(oil):
    """Its reconstruction is the average over draws of z, the process's own variance being part of the misfit."""
    data = part(oil)
    model = build_model("gplvm", data, inference="Bayesian", inducing=20)
    ll.train(model, data, epochs=80, device="cpu")
    x = torch.from_numpy(data.x[data.held_out[:5]]).double()
    mean, log_variance = model._factors(x)
    draws = mean + torch.exp(0.5 * log_variance) * torch.randn(4000, *mean.shape).double()
    with torch.no_grad():
        predicted, variance = model._mean_and_variance(draws.flatten(0, 1))
        noise = model._noise()
        squares = (x.repeat(4000, 1) - predicted).square().sum(1) + 12 * (variance - noise)
        expected = (-0.5 * (squares / noise + 12 * (noise.log() + np.log(2 * np.pi)))).view(4000, 5).mean(0)
        assert torch.allclose(model._expected_fit(x, mean, log_variance), expected, rtol=0.03, atol=0.3)
    # Sixty steps come near the maximum: other widths are no better, or by little.
    best = model._expected_fit(x, mean, log_variance) - 0.5 * (
        mean.square() + log_variance.exp() - log_variance - 1
    ).sum(1)
    for shift in (0.7, -0.7):
        there = log_variance + shift
        other = model._expected_fit(x, mean, there) - 0.5 * (mean.square() + there.exp() - there - 1).sum(1)
        assert (other < best + 0.3).all()


@pytest.mark.parametrize("inference", ["MAP", "Bayesian"])
def test_equal_rows_keep_places_of_their_own_and_held_out_ones_are_sought(oil, inference):
    x = np.concatenate([oil.x[:40], oil.x[:40], oil.x[:10]])
    data = Dataset("twice", x, np.arange(80, 90))
    model = build_model("gplvm", data, inference=inference)
    ll.train(model, data, epochs=5, device="cpu")
    own = model.own["z"].detach().numpy().astype(np.float32)
    assert np.array_equal(model.embed(x[data.train], data.train), own)
    assert np.array_equal(model.embed(x[60:80], np.arange(60, 80)), own[60:])
    sought = model.embed(x[80:], data.held_out)
    assert not np.array_equal(sought, own[:10])
    assert np.abs(sought - own[:10]).max() < 3
    # The same indices of other data are not its rows.
    other = oil.x[500:505]
    assert not np.array_equal(model.embed(other, np.arange(5)), own[:5])
    assert model.embed(x[:0]).shape == (0, 2)


@pytest.mark.parametrize("inference", ["MAP", "Bayesian"])
def test_rows_that_were_trained_on_have_their_own_places_and_another_is_climbed_to(small, inference):
    model = build_model("gplvm", small, inference=inference, inducing=8 if inference == "Bayesian" else None)
    ll.train(model, small, epochs=20, device="cpu")
    own = model.own["z"].detach().numpy().astype(np.float32)
    assert np.array_equal(model.encode(small.x[small.train]), own)
    near = small.x[3:4] + np.float32(0.01)
    found = model.encode(near)
    assert not np.array_equal(found, own[3:4])
    q, x = model.posterior(torch.from_numpy(near)), torch.from_numpy(near)
    with torch.no_grad():
        reached, start = (
            model.likelihood(z).log_prob(x) + model.prior().log_prob(z) for z in (q.mean, torch.from_numpy(own[3:4]))
        )
    assert inference == "Bayesian" or reached > start  # a bound is climbed there, not this


def test_the_divergence_of_a_factor_is_torchs():
    mean, log_variance = torch.randn(2, 6, 3, generator=torch.Generator().manual_seed(0))
    q = Independent(Normal(mean, torch.exp(0.5 * log_variance)), 1)
    p = Independent(Normal(torch.zeros(6, 3), 1.0), 1)
    assert torch.allclose(divergence(mean, log_variance), kl_divergence(q, p), atol=1e-6)
