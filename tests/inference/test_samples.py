"""Rows that a model imagines, against the density that it has."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.inference.samples import draw_latent, draw_rows, imagine, mean_rows, one_component


def test_imagined_rows_have_the_mean_and_covariance_of_p_of_x(small):
    model = ll.build_model("ppca", small, latent_dim=2)
    rows = imagine(model, 8000).reshape(8000, -1)
    own = {name: value.numpy() for name, value in model.parameters.items()}
    covariance = own["loadings"] @ own["loadings"].T + np.diag(own["noise"])
    deviation = np.sqrt(np.diag(covariance))
    assert (np.abs(rows.mean(0) - own["mean"]) < 5 * deviation / 8000**0.5).all()
    assert np.abs(np.cov(rows.T) - covariance).max() < 0.1 * deviation.max() ** 2


def test_one_seed_gives_the_same_rows_and_the_mean_is_what_is_decoded(small):
    model = ll.build_model("vae", small, hidden=[4], likelihood="gaussian")
    z = draw_latent(model, 6, seed=1)
    assert np.array_equal(z, draw_latent(model, 6, seed=1))
    assert np.array_equal(draw_rows(model, z, 2), draw_rows(model, z, 2))
    assert not np.array_equal(draw_rows(model, z, 2), draw_rows(model, z, 3))
    assert np.array_equal(mean_rows(model, z), model.decode(z))
    assert np.array_equal(imagine(model, 6, mean=True, seed=1), mean_rows(model, z))


def test_a_component_is_drawn_by_its_share(blobs):
    model = ll.build_model("gmm", blobs, components=3, starts=1)
    shares = np.tile(np.array([0.2, 0.0, 0.8], np.float32), (4000, 1))
    chosen = one_component(model, shares, seed=0)
    assert np.array_equal(chosen.sum(1), np.ones(4000))
    assert chosen.mean(0) == pytest.approx([0.2, 0, 0.8], abs=0.03)


def test_each_row_is_imagined_under_its_class(small):
    model = ll.build_model("cvae", small, hidden=[4], conditional_prior="learned")
    for c in range(3):
        model.networks["priors"]["mean"].data[c] = 10.0 * c
    labels = np.array([2, 0, 2, 1])
    rows = imagine(model, 4, labels, mean=True, seed=3)
    for c in range(3):
        own = np.flatnonzero(labels == c)
        assert np.array_equal(rows[own], imagine(model.given(c), len(own), mean=True, seed=3 + 2 * c))


def test_without_a_prior_nothing_is_imagined(small):
    with pytest.raises(InputError, match="nothing can be drawn"):
        imagine(ll.build_model("autoencoder", small, hidden=[4]), 3)
