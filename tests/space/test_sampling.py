"""Draws have the moments of what they are drawn from."""

import numpy as np
import pytest
import torch
from matplotlib.path import Path as Outline

from latentlab.errors import InputError
from latentlab.inference.draws import draw
from latentlab.inference.samples import draw_latent, draw_rows, mean_rows, one_component
from latentlab.models import build_model, rebuild_model
from latentlab.space.sampling import lacking, prior_quantiles, sample_inside, sample_posteriors
from latentlab.training import train


def test_a_mixture_is_drawn_from_by_components_and_not_by_rows(blobs):
    model = build_model("gmm", blobs, components=3, starts=1)
    train(model, blobs, device="cpu")
    z = draw_latent(model, 6000, 0)
    weights, means, covariances = model.components()
    assert set(np.unique(z)) == {0, 1}
    assert np.allclose(z.mean(0), weights, atol=0.03)
    x = draw_rows(model, z, 1)
    assert not (x[:, None] == blobs.x[None]).all(2).any()  # none is a row
    for k in range(3):
        own = x[z[:, k] == 1]
        assert np.allclose(own.mean(0), means[k], atol=0.1 * np.sqrt(np.diag(covariances[k])).max() + 0.02)
        assert np.allclose(np.cov(own.T), covariances[k], atol=0.15 * np.abs(covariances[k]).max())
    assert np.allclose(mean_rows(model, z), z @ means, atol=1e-4)


def test_shares_of_components_are_chances():
    model = rebuild_model("gmm", (2,), {"components": 3})
    shares = np.repeat(np.array([[0.2, 0.5, 0.3]], np.float32), 5000, 0)
    one = one_component(model, shares, 0)
    assert (one.sum(1) == 1).all()
    assert np.allclose(one.mean(0), shares[0], atol=0.03)


@pytest.mark.parametrize(
    ("name", "settings"),
    [("vae", {}), ("vae", {"prior": "pseudo-inputs", "pseudo_inputs": 4}), ("discrete-vae", {"classes": 3}),
     ("cvae", {"conditional_prior": "learned"}), ("ppca", {}), ("gmm", {"components": 2, "starts": 1}),
     ("vae", {"likelihood": "categorical", "levels": 5}), ("vae", {"likelihood": "gaussian-varying"})],
)  # fmt: skip
def test_every_prior_is_drawn_from_by_a_generator_of_its_own(name, settings, small):
    model = build_model(name, small, **settings)
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    z = draw_latent(model, 3000, 0)
    x = draw_rows(model, z[:500], 1)
    assert torch.equal(torch.rand(3), expected)  # the global state is as it was
    assert np.array_equal(z, draw_latent(model, 3000, 0))
    assert np.array_equal(x, draw_rows(model, z[:500], 1))
    prior, first = model.prior(), torch.from_numpy(z).to(model.prior().mean)
    assert np.allclose(first.mean(0), prior.mean.detach(), atol=0.12)
    assert x.shape == (500, *small.shape)
    likelihood = model.likelihood(torch.from_numpy(z[:1]))
    many = draw_rows(model, np.repeat(z[:1], 4000, 0), 2)
    deviation = many.std(0)
    assert (np.abs(many.mean(0) - likelihood.mean[0].detach().numpy()) < 5 * deviation / 60 + 1e-3).all()
    assert (deviation > 0).all()
    if name != "discrete-vae":
        assert not np.array_equal(z, draw_latent(model, 3000, 4))


def test_counts_are_drawn_with_their_mean_and_variance():
    from latentlab.models.likelihoods.counts import NegativeBinomialHead

    head = NegativeBinomialHead(2)
    law = head.distribution(torch.tensor([[1.0, 2.0]]).expand(40_000, 2), (2,))
    x = draw(law, torch.Generator().manual_seed(0))
    assert torch.allclose(x.mean(0), law.mean[0], rtol=0.03)
    assert torch.allclose(x.var(0), law.variance[0], rtol=0.06)
    assert (x == x.round()).all()


def test_the_prior_of_a_condition_is_the_one_that_is_drawn_from(small):
    model = build_model("cvae", small, conditional_prior="learned")
    with torch.no_grad():
        model.networks["priors"]["mean"].copy_(torch.tensor([[-9.0, 0], [0, 0], [9, 0]]))
    assert draw_latent(model.given(2), 50, 0)[:, 0].min() > 5
    assert draw_latent(model.given(0), 50, 0)[:, 0].max() < -5
    assert np.allclose(prior_quantiles(model.given(2), 3).mean(0), [9, 0], atol=1e-5)


@pytest.mark.parametrize("name", ["autoencoder", "linear-autoencoder", "mean-field"])
def test_a_model_without_a_prior_says_so(small, name):
    model = build_model(name, small)
    with pytest.raises(InputError, match="no p"):
        draw_latent(model, 3, 0)
    assert "no p(z)" in lacking("prior", model.traits)
    assert "no p(z)" in lacking("grid", model.traits)
    assert sample_posteriors(model, small, small.train, 4, 0).shape == (4, model.latent_dim)


def test_the_aggregate_has_its_moments(small):
    """mean of means; covariance of means plus mean of variances."""
    model = build_model("vae", small, hidden=[4])
    z = sample_posteriors(model, small, small.train, 20_000, 1)
    with torch.no_grad():
        q = model.posterior(torch.from_numpy(small.x[small.train]))
    covariance = np.cov(q.mean.numpy().T, bias=True) + np.diag(q.variance.mean(0))
    assert z.dtype == np.float32
    assert np.allclose(z.mean(0), q.mean.mean(0), atol=0.03)
    assert np.allclose(np.cov(z.T), covariance, atol=0.06)
    with pytest.raises(InputError, match="no rows"):
        sample_posteriors(model, small, small.train[:0], 3, 0)


STAR = np.array([[0, 0], [4, 0], [4, 4], [2, 1], [0, 4]], float)  # not convex


def test_a_polygon_is_filled_evenly():
    """Everything is inside, and each half of a symmetric shape holds half."""
    xy = sample_inside(STAR, lambda xy: np.column_stack([xy, -xy]), 8000, 0)
    assert xy.shape == (8000, 4)
    assert xy.dtype == np.float32
    assert Outline(STAR).contains_points(xy[:, :2], radius=1e-6).all()
    assert (xy[:, 0] < 2).mean() == pytest.approx(0.5, abs=0.02)
    below = (xy[:, 1] < 1).mean()  # of the area, 10, the strip below y = 1 is 4
    assert below == pytest.approx(0.4, abs=0.02)


def test_a_figure_of_eight_has_two_insides():
    eight = np.array([[0, 0], [2, 2], [2, 0], [0, 2]], float)
    xy = sample_inside(eight, lambda xy: xy, 1000, 0)
    assert (np.abs(xy[:, 1] - 1) <= np.abs(xy[:, 0] - 1) + 1e-6).all()
    assert 300 < (xy[:, 0] < 1).sum() < 700


@pytest.mark.parametrize("corners", [[[0, 0], [1, 1]], [[0, 0], [1, 1], [2, 2]], [[0, 0], [1, 0], [2, 0]]])
def test_no_area(corners):
    with pytest.raises(InputError, match="area"):
        sample_inside(np.array(corners, float), lambda xy: xy, 5, 0)
