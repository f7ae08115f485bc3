"""The pull-back metric of surfaces whose geometry is known, and of every family of the catalogue."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from latentlab import InputError, build_model, load_dataset, train
from latentlab.space.geometry import decoded, decoder_of, evenness, magnification, pull_back, step_lengths

RADIUS = 2.0


def sphere(z):
    theta, phi = z.unbind(1)
    return RADIUS * torch.stack([theta.sin() * phi.cos(), theta.sin() * phi.sin(), theta.cos()], 1)


def curved(z):
    """From four dimensions to seven."""
    weights = torch.from_numpy(np.random.default_rng(0).normal(size=(4, 7)))
    return torch.tanh(z @ weights) * (1 + z.square().sum(1, keepdim=True))


def places(count, low, high):
    return np.random.default_rng(1).uniform(low, high, (count, len(low)))


def jacobian(decode, z):
    """Row by row, by reverse-mode differentiation."""
    return np.stack([torch.autograd.functional.jacobian(lambda one: decode(one[None])[0], row) for row in z])


def test_the_metric_is_that_of_the_whole_jacobian():
    z = places(5, [-1] * 4, [1] * 4)
    slope = jacobian(curved, torch.from_numpy(z))
    assert np.allclose(pull_back(curved, z), slope.transpose(0, 2, 1) @ slope)


def test_the_metric_of_a_sphere():
    z = places(3000, [0.1, -3], [3, 3])  # more than one block
    wanted = np.zeros((3000, 2, 2))
    wanted[:, 0, 0], wanted[:, 1, 1] = RADIUS**2, RADIUS**2 * np.sin(z[:, 0]) ** 2
    assert np.allclose(pull_back(sphere, z), wanted)
    assert np.allclose(magnification(sphere, z), RADIUS**2 * np.sin(z[:, 0]))


def test_magnification_in_a_plane_is_that_of_the_plane_alone():
    z, axes = places(6, [-1] * 4, [1] * 4), np.linalg.qr(places(4, [-1] * 2, [1] * 2))[0].T

    def cut(xy):
        return curved(torch.from_numpy(z) + xy @ torch.from_numpy(axes))

    assert np.allclose(magnification(curved, z, axes), magnification(cut, np.zeros((6, 2))))
    assert np.allclose(magnification(curved, z), np.sqrt(np.linalg.det(pull_back(curved, z))))


def test_a_plane_asks_for_two_passes():
    passes = []

    def counted(z):
        passes.append(len(z))
        return curved(z)

    magnification(counted, places(9, [-1] * 4, [1] * 4), np.eye(4)[:2])
    assert passes == [9, 9]


def test_two_threads_at_once():
    z = places(40, [-1] * 4, [1] * 4)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: pull_back(curved, z), range(40)))
    assert np.array_equal(found, np.repeat(found[:1], 40, 0))


def test_what_cannot_be_seen_is_flat():
    z = places(4, [-1, -1], [1, 1])
    assert np.array_equal(magnification(lambda z: z[:, :1] ** 3, z), np.zeros(4))
    assert np.array_equal(pull_back(lambda z: torch.ones(len(z), 3), z), np.zeros((4, 2, 2)))
    assert magnification(curved, np.zeros((0, 4))).shape == (0,)


def test_steps_and_their_evenness():
    steps = step_lengths(lambda z: 3 * z, np.array([[0.0, 0], [1, 0], [1, 2]]))
    assert np.allclose(steps, [3, 6])
    assert evenness(steps) == pytest.approx(3 / 4.5)
    assert evenness(np.zeros(5)) == evenness(np.zeros(0)) == 0


def test_what_is_not_finite_is_told():
    with pytest.raises(InputError, match="not finite"):
        step_lengths(torch.log, np.array([[1.0], [-1.0]]))


FAMILIES = {
    "vae": {},
    "cvae": {},
    "discrete-vae": {"classes": 3},
    "autoencoder": {},
    "linear-autoencoder": {},
    "ppca": {},
    "factor-analysis": {},
    "gplvm": {},
    "mean-field": {},
}


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_has_the_metric_of_what_it_decodes(name, small):
    model = build_model(name, small, **({} if name == "mean-field" else {"latent_dim": 2}), **FAMILIES[name])
    train(model, small, epochs=1)
    model = model.given(1)
    z = np.random.default_rng(0).dirichlet(np.ones(model.embedding_dim), 4).astype(np.float32)
    decode = decoder_of(model)
    assert np.allclose(decoded(decode, z), model.decode(z).reshape(4, -1), atol=1e-5)
    slope = jacobian(decode, torch.from_numpy(z).double())
    assert np.allclose(pull_back(decode, z), slope.transpose(0, 2, 1) @ slope, rtol=1e-3, atol=1e-7)
    assert np.abs(pull_back(decode, z)).max() > 0
    assert all(np.isfinite(value).all() for value in model.state().values())


@pytest.mark.parametrize("likelihood", ["gaussian-varying", "categorical"])
def test_other_likelihoods(likelihood, small):
    model = build_model("vae", small, latent_dim=2, likelihood=likelihood)
    z = np.zeros((2, 2), np.float32)
    assert np.allclose(decoded(decoder_of(model), z), model.decode(z).reshape(2, -1), atol=1e-6)
    assert magnification(decoder_of(model), z).shape == (2,)


def test_a_convolutional_decoder():
    data = load_dataset("glyphs")
    model = build_model("vae", data, latent_dim=3, network="convolutional")
    z = np.random.default_rng(0).normal(size=(2, 3)).astype(np.float32)
    slope = jacobian(decoder_of(model), torch.from_numpy(z))
    assert np.allclose(pull_back(decoder_of(model), z), slope.transpose(0, 2, 1) @ slope, rtol=1e-3, atol=1e-7)


@pytest.mark.parametrize("name", ["gmm", "bayesian-mixture"])
def test_a_mixture_has_no_metric(name, small):
    with pytest.raises(InputError, match="mixture has no decoder"):
        decoder_of(build_model(name, small))
