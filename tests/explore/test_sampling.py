"""Draws have the moments of what they are drawn from."""

import numpy as np
import pytest
import torch
from matplotlib.path import Path as Outline

from latentlab.errors import InputError
from latentlab.explore.sampling import sample_aggregate, sample_inside, sample_prior
from latentlab.models import build_model, rebuild_model


def test_the_prior_is_drawn_from_alone():
    model = rebuild_model("ppca", (5,), {"latent_dim": 3})
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    z = sample_prior(model, 4000, 0)
    assert torch.equal(torch.rand(3), expected)
    assert z.dtype == np.float32
    assert np.allclose(z.mean(0), 0, atol=0.06)
    assert np.allclose(np.cov(z.T), np.eye(3), atol=0.1)
    assert (sample_prior(model, 10, 3) == sample_prior(model, 10, 3)).all()
    assert (sample_prior(model, 10, 3) != sample_prior(model, 10, 4)).any()


def test_a_model_without_a_prior_says_so(small):
    with pytest.raises(InputError, match="autoencoder"):
        sample_prior(build_model("autoencoder", small), 3, 0)


@pytest.mark.parametrize("points", [False, True])
def test_the_aggregate_has_its_moments(points):
    """mean of means; covariance of means plus mean of variances."""
    random = np.random.default_rng(0)
    mean = (random.normal(size=(50, 2)) * [3, 1]).astype(np.float32)
    std = None if points else random.uniform(0.5, 2, size=(50, 2)).astype(np.float32)
    z = sample_aggregate(mean, std, 40_000, 1)
    covariance = np.cov(mean.T, bias=True) + (0 if points else np.diag((std**2).mean(0)))
    assert z.dtype == np.float32
    assert np.allclose(z.mean(0), mean.mean(0), atol=0.1)
    assert np.allclose(np.cov(z.T), covariance, atol=0.3)
    with pytest.raises(InputError, match="no rows"):
        sample_aggregate(mean[:0], None, 3, 0)


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
