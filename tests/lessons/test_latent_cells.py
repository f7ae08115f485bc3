"""Places that stand for p(z): their weights are its mass, and they are near enough for what they decode to."""

import numpy as np
import pytest
import torch
from scipy.stats import norm

import latentlab as ll
from latentlab.data import Dataset
from latentlab.lessons.latent_cells import categories, cells, draws


@pytest.fixture
def data():
    return Dataset("plane", np.random.default_rng(0).normal(size=(80, 2)).astype(np.float32), np.empty(0, np.int64))


@pytest.mark.parametrize("dim", [1, 2])
@pytest.mark.parametrize("sigma", [1.0, 0.003])
def test_cells_are_as_fine_as_what_they_decode_to(data, dim, sigma):
    model = ll.build_model("vae", data, latent_dim=dim, hidden=[8], sigma=sigma)
    model.networks["decoder"][0].weight.data *= 20  # it moves a lot
    widths = np.array([1e-4, 1e-4])
    found = cells(model, widths)
    assert found.weight.sum() == pytest.approx(1, abs=2e-3)
    assert (found.z**2 * found.weight[:, None]).sum(0) == pytest.approx(np.ones(dim), abs=5e-3)
    for half in (0, 1):
        assert found.weight[found.half == half].sum() == pytest.approx(0.5, abs=2e-3)
    if dim == 1:
        order = np.argsort(found.z[:, 0])
        z, weight = found.z[order, 0], found.weight[order]
        x = model.decode(z[:, None])
        there = (weight > 1e-7)[1:] & (weight > 1e-7)[:-1]
        assert (np.abs(np.diff(x, axis=0)).max(1)[there] < 3 * sigma).all()
        size = np.diff(z)
        assert np.allclose(weight[1:-1], norm.pdf(z[1:-1]) * np.minimum(size[1:], size[:-1]), rtol=0.6)


def test_a_narrow_learned_prior_is_not_lost_between_cells(data):
    model = ll.build_model("vae", data, hidden=[8], prior="pseudo-inputs", pseudo_inputs=3)
    with torch.no_grad():
        model.encoder[-1].bias[2:] = -9.0  # deviations of 0.01
        model.encoder[-1].weight[2:] = 0.0
        model.encoder[-1].weight[:2] *= 30
    found = cells(model, np.array([1.0, 1.0]))
    assert found.weight.sum() == pytest.approx(1, abs=0.01)


def test_there_are_no_more_than_can_be_decoded(data, monkeypatch):
    monkeypatch.setattr("latentlab.lessons.latent_cells.MOST", {2: 12_000})
    model = ll.build_model("vae", data, hidden=[8], sigma=0.001)
    found = cells(model, np.array([1e-6, 1e-6]))
    assert len(found.z) <= 12_000
    assert found.weight.sum() == pytest.approx(1, abs=2e-3)


def test_all_categories_and_draws(data):
    model = ll.build_model("discrete-vae", data, classes=4, latent_dim=2, hidden=[8])
    found = categories(model)
    assert len(found.z) == 16
    assert np.allclose(found.weight, 1 / 16)
    assert not found.halved
    some = draws(ll.build_model("vae", data, latent_dim=5, hidden=[8]), 4000)
    assert some.z.shape == (4000, 5)
    assert some.weight.sum() == pytest.approx(1)
    assert np.allclose(some.z.std(0), 1, atol=0.1)
