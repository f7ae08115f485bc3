"""Sums over cells that adapt, against densities whose integral is known, however narrow."""

import numpy as np
import pytest
import torch
from known import Modes, X
from scipy.stats import multivariate_normal

import latentlab as ll
from latentlab.data import Dataset, load_dataset
from latentlab.inference import quadrature, true_posterior


@pytest.mark.parametrize("narrow", [0.1, 0.01, 0.001])
def test_a_narrow_mode_beside_a_broad_one_is_held(narrow):
    """Wherever it lies between the first cells, as long as q is near it."""
    random = np.random.default_rng(0)
    for _ in range(3):
        where = random.uniform(-2, 2, 2)
        modes = [(0.5, where, np.array([narrow, 1.5 * narrow])), (0.5, np.array([0.3, 0.4]), np.array([0.4, 0.3]))]
        model = Modes(modes, (where + narrow, [2 * narrow, 2 * narrow]))
        found = quadrature(model, X)
        assert np.abs(found.log_p).max() < 0.02
        assert (np.abs(found.log_p) < found.error + 0.01).all()


def test_a_mode_that_q_misses_is_held():
    modes = [(0.9, np.array([1.2345, -0.567]), np.array([0.02, 0.03])), (0.1, np.zeros(2), np.array([0.4, 0.3]))]
    found = quadrature(Modes(modes, ([0.0, 0.0], [0.4, 0.3])), X)
    assert np.abs(found.log_p).max() < 0.02


def test_one_dimension_and_a_mode_beyond_the_prior():
    modes = [(0.7, np.array([7.0]), np.array([0.003])), (0.3, np.array([-1.0]), np.array([0.5]))]
    assert np.abs(quadrature(Modes(modes, ([7.001], [0.01])), X).log_p).max() < 0.02


def test_the_true_posterior_shows_a_mode_narrower_than_its_grid():
    modes = [(0.5, np.array([1.0, 1.0]), np.array([0.004, 0.004])), (0.5, np.array([-1.0, -1.0]), np.array([0.4, 0.4]))]
    grid = true_posterior(Modes(modes, ([1.0, 1.0], [0.01, 0.01])), X[:1], 40)
    steps = [axis[1] - axis[0] for axis in grid.axes]
    near = [(axis > 0.8) & (axis < 1.2) for axis in grid.axes]
    held = grid.density[np.ix_(*near)].sum() * steps[0] * steps[1]
    assert held == pytest.approx(0.5, abs=0.1)
    assert grid.density.sum() * steps[0] * steps[1] == pytest.approx(1, abs=0.1)
    assert grid.log_p == pytest.approx(0, abs=0.02)


def test_it_can_be_given_up():
    class Enough(Exception):
        pass

    def report(share):
        raise Enough

    with pytest.raises(Enough):
        quadrature(Modes([(1.0, np.zeros(2), np.ones(2))], ([0.0, 0.0], [1.0, 1.0])), X, report=report)


@pytest.mark.parametrize("dim", [1, 2])
@pytest.mark.parametrize("place", [4.9, 6.0, 12.0, 25.0])
@pytest.mark.parametrize("narrow", [0.05, 0.4])
def test_a_mode_beyond_what_the_prior_covers_is_reached_though_q_is_elsewhere(dim, place, narrow):
    where = np.full(dim, place) * [1.0, -0.5][:dim]
    found = quadrature(Modes([(1.0, where, np.full(dim, narrow))], ([0.0] * dim, [1.0] * dim)), X)
    assert np.abs(found.log_p).max() < 0.02
    assert found.error.max() < 0.1


def test_where_cells_must_be_left_out_the_error_says_so():
    found = quadrature(Modes([(1.0, np.zeros(2), np.ones(2))], ([1e7, 0.0], [1.0, 1.0])), X)
    assert found.error.min() >= 1.0


@pytest.mark.parametrize("sigma", [0.1, 0.01, 0.001])
def test_a_thin_ridge_far_from_the_prior_is_held(sigma):
    """Rows many deviations out, a posterior like a needle across the axes: nothing is foretold from one cell alone."""
    weights = torch.tensor([[1.5410, -0.2934], [-2.1788, 0.5684]])
    back = torch.linalg.inv(weights)
    x = load_dataset("blobs").x[:60]
    data = Dataset("some", x, np.arange(50, 60))
    model = ll.adopt(
        decode=lambda z: z @ weights, encode=lambda rows: rows @ back, latent_dim=2, likelihood="gaussian",
        sigma=sigma, data=data, name=f"ridge {sigma}",
    )  # fmt: skip
    covariance = (weights.T @ weights).double().numpy() + sigma**2 * np.eye(2)
    truth = multivariate_normal(np.zeros(2), covariance).logpdf(x.astype(float))
    assert truth.min() < -40
    found = quadrature(model, x)
    assert (np.abs(found.log_p - truth) < 3 * found.error + 1e-3).all()


@pytest.mark.parametrize("dim", [1, 2])
@pytest.mark.parametrize("place", [6.5, -11.0])
def test_a_mode_far_beyond_is_found_though_a_lesser_one_lies_within(dim, place):
    far = (0.9, np.full(dim, place), np.full(dim, 0.3))
    near = (0.1, np.zeros(dim), np.full(dim, 0.3))
    found = quadrature(Modes([far, near], (np.zeros(dim), np.ones(dim))), X)
    assert np.abs(found.log_p).max() < 0.02
    narrow = (1 - 1e-9, np.full(dim, place), np.full(dim, 0.05))
    found = quadrature(Modes([narrow, (1e-9, np.zeros(dim), np.full(dim, 0.3))], (np.zeros(dim), np.ones(dim))), X)
    assert (np.abs(found.log_p) <= np.maximum(3 * found.error, 0.02)).all()
