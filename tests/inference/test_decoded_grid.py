"""A row's posterior over a grid that was decoded once, against what is asked for place by place."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import Cancelled
from latentlab.inference import decoded_grid as module
from latentlab.inference import quadrature
from latentlab.inference.decoded_grid import COARSE, DecodedGrid
from latentlab.inference.joint import Joint

HEADS = ["bernoulli", "gaussian", "gaussian-each", "gaussian-varying", "categorical", "negative-binomial"]


def trained(small, likelihood="bernoulli", latent_dim=2, **settings):
    counts = likelihood == "negative-binomial"
    x = np.round(40 * small.x) if counts else small.x
    data = Dataset("some", x.astype(np.float32), small.held_out, small.labels, small.class_names, likelihood)
    model = ll.build_model("vae", data, latent_dim=latent_dim, hidden=[16], likelihood=likelihood, **settings)
    ll.train(model, data, epochs=3, seed=0)
    return model, data


@pytest.mark.parametrize("likelihood", HEADS)
@pytest.mark.parametrize("latent_dim", [1, 2])
def test_it_is_what_every_place_is_asked_for(small, monkeypatch, likelihood, latent_dim):
    monkeypatch.setattr(module, "BLOCK_VALUES", 5000)  # several blocks
    model, data = trained(small, likelihood, latent_dim)
    grid = DecodedGrid(model, 60)
    for row in (3, 55):
        log_f = Joint(model, data.x[row : row + 1]).table(grid.places)[0]
        found = grid.posterior(data.x[row])
        cell = np.prod([axis[1] - axis[0] for axis in found.axes])
        whole = np.logaddexp.reduce(log_f) + np.log(cell)
        assert found.log_p == pytest.approx(whole, abs=1e-3)
        assert np.allclose(found.density.ravel(), np.exp(log_f - whole), rtol=5e-3, atol=1e-5)
        assert found.density.sum() * cell == pytest.approx(1)
        assert found.log_p == pytest.approx(quadrature(model, data.x[row : row + 1]).log_p[0], abs=0.02)
        coarse = grid.posterior(data.x[row], coarse=True)
        assert [len(axis) for axis in coarse.axes] == [60 // COARSE] * latent_dim
        every = (slice(None, None, COARSE),) * latent_dim
        ratio = coarse.density / found.density[every]
        assert ratio.max() / ratio.min() == pytest.approx(1, rel=1e-3)


def test_more_dimensions_are_seen_in_a_slice(small):
    model, data = trained(small, latent_dim=4)
    through = np.array([0.3, -0.2, 0.5, 0.1])
    grid = DecodedGrid(model, 30, (1, 3), through)
    assert np.array_equal(np.unique(grid.places[:, 0]), [0.3])
    assert np.array_equal(np.unique(grid.places[:, 2]), [0.5])
    found = grid.posterior(data.x[0])
    log_f = Joint(model, data.x[:1]).table(grid.places)[0].reshape(30, 30)
    assert np.unravel_index(found.density.argmax(), (30, 30)) == np.unravel_index(log_f.argmax(), (30, 30))
    assert grid.places.reshape(30, 30, 4)[2, 7, 1] == pytest.approx(grid.axes[0][2])
    assert grid.places.reshape(30, 30, 4)[2, 7, 3] == pytest.approx(grid.axes[1][7])


def test_wide_rows_have_fewer_places_and_it_can_be_given_up(small, monkeypatch):
    model, _ = trained(small)
    monkeypatch.setattr(module, "MOST_VALUES", 12 * 30 * 30)
    assert len(DecodedGrid(model, 200).axes[0]) == 30

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        DecodedGrid(model, 30, check=stop)
