"""The posteriors of many rows together: their moments, KL to the prior, and the aggregate posterior."""

import numpy as np
import pytest
import torch
from torch.distributions import Categorical, Independent, MixtureSameFamily, MultivariateNormal, Normal, kl_divergence

import latentlab as ll
from latentlab.inference.aggregate import RowPosteriors, aggregate_kl, dimension_kl, row_posteriors


def gaussians(mean, deviation):
    """q of rows with these means and one deviation, p = N(0, I)."""
    mean = torch.as_tensor(mean, dtype=torch.float32)
    prior = Independent(Normal(torch.zeros(mean.shape[1]), 1.0), 1)
    return RowPosteriors(None, (Independent(Normal(mean, torch.full_like(mean, deviation)), 1),), (prior,))


def test_blocks_are_the_models_posteriors(small, monkeypatch):
    monkeypatch.setattr("latentlab.inference.aggregate.BLOCK", 7)
    model = ll.build_model("vae", small, hidden=[4])
    found, q = row_posteriors(model, small.x), model.posterior(torch.from_numpy(small.x))
    assert len(found.blocks) == 9
    assert np.allclose(found.mean, q.mean.detach(), atol=1e-6)
    assert np.allclose(found.variance, q.variance.detach(), atol=1e-6)
    assert np.allclose(found.from_prior(), found.mean)


def test_the_kl_of_dimensions_is_torchs_and_sums_to_that_of_the_whole():
    found = gaussians(np.random.default_rng(0).normal(size=(30, 3)), 0.4)
    exact = kl_divergence(found.blocks[0].base_dist, Normal(0.0, 1.0)).mean(0)
    assert np.allclose(dimension_kl(found), exact, rtol=1e-5)
    assert (dimension_kl(found) >= 0).all()


def test_the_kl_to_a_mixture_of_one_gaussian_is_that_to_the_gaussian():
    found = gaussians(np.random.default_rng(1).normal(size=(30, 2)), 0.6)
    alone = MixtureSameFamily(Categorical(torch.ones(1)), Independent(Normal(torch.zeros(1, 2), 1.0), 1))
    assert np.allclose(dimension_kl(RowPosteriors(None, found.blocks, (alone,))), dimension_kl(found), rtol=1e-4)


def test_rows_that_make_up_the_prior_have_no_aggregate_kl_and_collapsed_ones_none_at_all():
    means = 0.8 * np.random.default_rng(2).normal(size=(800, 1))
    near = aggregate_kl(gaussians(means, 0.6), 800)
    assert abs(near.value) < 4 * near.error + 0.02
    alike = aggregate_kl(gaussians(np.zeros((800, 1)), 1.0), 800)
    assert alike.value == pytest.approx(0, abs=1e-5)
    away = aggregate_kl(gaussians(np.full((800, 1), 2.0), 1.0), 800)
    assert away.value == pytest.approx(2.0, abs=4 * away.error)  # ½·2², and below the mean KL of a row


def test_a_covariance_on_a_plane_is_that_of_draws_there():
    factor = torch.tensor([[1.0, 0, 0], [0.5, 0.7, 0], [-0.3, 0.2, 0.4]])
    q = MultivariateNormal(torch.zeros(2, 3), scale_tril=factor)
    axes = np.array([[1.0, 2, 0], [0, -1, 1]])
    found = RowPosteriors(None, (q,), (q,)).covariance_on(axes)
    assert np.allclose(found[1], axes @ (factor @ factor.T).numpy() @ axes.T, atol=1e-6)
    flat = gaussians(np.zeros((2, 3)), 0.5).covariance_on(axes)
    assert np.allclose(flat[0], 0.25 * axes @ axes.T)
