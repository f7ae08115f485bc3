"""Painting: z goes to where the objective is least."""

import numpy as np
import pytest
import torch
from scipy.optimize import minimize

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model, rebuild_model
from latentlab.space.inverse import KEPT, Inverse, brush, paint

SHAPE = (4, 3)


@pytest.fixture
def linear():
    """A decoder z ↦ Wz + b."""
    model = rebuild_model("ppca", SHAPE, {"latent_dim": 2})
    random = np.random.default_rng(0)
    model.parameters["loadings"] = torch.from_numpy(random.normal(size=(12, 2)))
    model.parameters["mean"] = torch.from_numpy(random.normal(size=12))
    return model


@pytest.fixture
def network(small):
    return build_model("vae", small, latent_dim=3, hidden=(16, 16), activation="tanh")


@pytest.fixture
def painting():
    random = np.random.default_rng(1)
    return random.random(SHAPE), (random.random(SHAPE) > 0.6).astype(float)


@pytest.mark.parametrize("prior_weight", [0.0, 1.0, 30.0])
def test_of_a_linear_decoder_it_is_ridge_regression(linear, painting, prior_weight):
    """z = (WᵀΩW/s² + λI)⁻¹ WᵀΩ(t − b)/s² (Hoerl and Kennard 1970)."""
    target, mask = painting
    w, b = (linear.parameters[name].numpy() for name in ("loadings", "mean"))
    omega = (KEPT + (1 - KEPT) * mask.ravel()) / 0.3**2
    ridge = np.linalg.solve((w.T * omega) @ w + prior_weight * np.eye(2), (w.T * omega) @ (target.ravel() - b))
    *_, z = Inverse(linear, prior_weight, 0.3).steps(np.array([5.0, -7.0]), target, mask, 20)
    assert z.dtype == np.float32
    assert np.allclose(z, ridge, atol=1e-5)


def objective(model, inverse, z, target, mask):
    """By itself, from what the model decodes."""
    apart = model.decode(z[None].astype(np.float32))[0] - target
    weights = KEPT + (1 - KEPT) * mask
    return (weights * apart**2).sum() / (2 * inverse.deviation**2) + inverse.prior_weight * (z @ z) / 2


def test_of_a_network_it_never_rises_and_ends_where_scipy_does(network, painting):
    target, mask = painting
    inverse, start = Inverse(network), np.array([1.0, -1.0, 2.0])
    places = [start, *inverse.steps(start, target, mask, 60)]
    values = [objective(network, inverse, z, target, mask) for z in places]
    assert (np.diff(values) <= 1e-4 * np.abs(values[1:])).all()
    theirs = minimize(lambda z: objective(network, inverse, z, target, mask), places[-1], method="Nelder-Mead")
    assert values[-1] <= theirs.fun * (1 + 1e-4)
    assert values[-1] < 0.9 * values[0]


def test_columns_of_the_jacobian_are_finite_differences(network):
    z, step = np.array([0.3, -0.2, 0.8]), 1e-2
    picture, slopes = Inverse(network)._linearised(z)
    assert np.allclose(picture, network.decode(z[None].astype(np.float32)).ravel(), atol=1e-6)
    for j, shift in enumerate(step * np.eye(3)):
        ends = network.decode(np.stack([z + shift, z - shift]).astype(np.float32)).reshape(2, -1)
        assert np.allclose(slopes[:, j], (ends[0] - ends[1]) / (2 * step), atol=1e-4)


def test_painting_the_picture_as_it_is_moves_nothing(linear):
    z = np.array([0.5, -1.0], np.float32)
    places = list(Inverse(linear, prior_weight=0).steps(z, linear.decode(z[None])[0], np.ones(SHAPE), 5))
    assert np.allclose(places, z, atol=1e-5)


def test_every_model_with_a_smooth_decoder_is_painted_on(small, painting):
    for name, settings in (
        ("autoencoder", {}),
        ("cvae", {}),
        ("gplvm", {}),
        ("vae", {"likelihood": "gaussian-varying"}),
    ):
        model = build_model(name, small, latent_dim=2, **settings)
        inverse, start = Inverse(model), np.array([0.7, 0.4])
        *_, z = inverse.steps(start, *painting, 10)
        assert objective(model, inverse, z, *painting) < objective(model, inverse, start, *painting), name


def test_colours_and_convolutions_are_painted_on():
    random = np.random.default_rng(0)
    data = Dataset("colours", random.random((20, 8, 6, 3), np.float32), np.empty(0, np.int64))
    model = build_model("vae", data, latent_dim=2, network="convolutional")
    inverse, start = Inverse(model), np.array([0.7, 0.4])
    picture = model.decode(start[None].astype(np.float32))[0]
    weights = brush(picture.shape, (3, 3), 2, 0.5)
    painting = paint(picture, np.zeros(picture.shape), weights, np.array([1, 0, 0]))
    *_, z = inverse.steps(start, *painting, 10)
    assert objective(model, inverse, z, *painting) < objective(model, inverse, start, *painting)


def test_the_result_is_always_finite(network, painting):
    target, mask = painting
    target[0, 0], target[1, 1] = np.nan, np.inf
    for start in ([np.nan, 0, np.inf], [1e30, 0, 0], [0, 0, 0]):
        for z in Inverse(network, prior_weight=0).steps(np.array(start, float), target, mask, 10):
            assert np.isfinite(z).all()


def test_broken_weights_give_no_step(network, painting):
    with torch.no_grad():
        network.networks["decoder"][0].weight.fill_(float("nan"))
    assert list(Inverse(network).steps(np.zeros(3), *painting, 5)) == []


def test_a_wrong_shape_is_told_at_once(network):
    with pytest.raises(InputError, match="shapes"):
        Inverse(network).steps(np.zeros(3), np.zeros((3, 4)), np.zeros((3, 4)), 5)


def test_gradients_stay_as_they_were_between_steps(network, painting):
    steps = Inverse(network).steps(np.zeros(3), *painting, 5)
    next(steps)
    assert torch.is_grad_enabled()


def test_a_brush_is_round_and_soft():
    weights = brush((11, 11), (5, 5), 4, 0.5)
    assert weights.dtype == np.float32
    assert weights[5, 5] == weights[5, 7] == 1
    assert weights[5, 8] == pytest.approx(0.5)
    assert weights[5, 9] == weights[0, 0] == 0
    assert np.allclose(weights, weights.T)
    hard = brush((11, 11), (5, 5), 2.5, 1)
    assert set(np.unique(hard)) == {0, 1}
    assert hard.sum() == 21  # pixels with i² + j² < 2.5²
    colour = brush((11, 9, 3), (5, 4), 2.5, 1)
    assert colour.shape == (11, 9, 3)
    assert (colour[..., 0] == colour[..., 2]).all()
    assert brush((5, 5), (-20, 3), 2, 0.5).sum() == 0
    with pytest.raises(InputError, match="pictures"):
        brush((7,), (0, 0), 1, 1)


def test_painting_goes_over_what_was_there():
    target, mask, weights = np.full((2, 2), 0.5), np.zeros((2, 2)), np.array([[1, 0.5], [0, 0]])
    painted, covered = paint(target, mask, weights, 1.0)
    assert painted.tolist() == [[1, 0.75], [0.5, 0.5]]
    assert covered.tolist() == weights.tolist()
    again, more = paint(painted, covered, weights / 2, 0.0)
    assert again.tolist() == [[0.5, 0.5625], [0.5, 0.5]]
    assert more.tolist() == covered.tolist()
    red = paint(np.zeros((2, 2, 3)), np.zeros((2, 2, 3)), np.ones((2, 2, 3)), np.array([1, 0, 0]))[0]
    assert red[1, 1].tolist() == [1, 0, 0]
