"""Autoencoders: the linear one against principal components, and what a bottleneck is."""

import math

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.autoencoder import bottleneck
from latentlab.models.protocol import Batch


def test_the_linear_autoencoder_finds_the_principal_subspace(oil):
    model = build_model("linear-autoencoder", oil, latent_dim=2)
    ll.train(model, oil, epochs=600, learning_rate=1e-2, device="cpu")
    directions = model.decoder[0].weight.detach().double().numpy()
    centred = oil.x.astype(float) - oil.x.mean(0)
    principal = np.linalg.svd(centred, full_matrices=False)[2][:2].T
    cosines = np.linalg.svd(np.linalg.qr(directions)[0].T @ principal, compute_uv=False)
    assert np.degrees(np.arccos(np.clip(cosines.min(), -1, 1))) < 1


def test_its_elbo_is_the_reconstruction_of_unit_variance_and_nothing_else(small):
    model = build_model("autoencoder", small, hidden=[6])
    x = torch.from_numpy(small.x)
    terms = model.bound(Batch(x, torch.arange(len(x))))
    squares = (torch.from_numpy(model.decode(model.encode(small.x))) - x).square().flatten(1).sum(1)
    expected = -0.5 * (squares + 12 * math.log(2 * math.pi)).mean()
    assert float(terms["elbo"]) == pytest.approx(float(expected), rel=1e-5)
    assert terms["elbo"] == terms["reconstruction"]
    assert np.allclose(model.posterior(x).mean.detach(), model.encode(small.x), atol=1e-6)


def test_without_a_prior_nothing_can_be_drawn(small):
    with pytest.raises(InputError, match=r"has no p\(z\)"):
        build_model("autoencoder", small, hidden=[6]).prior()


def test_a_bottleneck_is_narrower_than_a_row(small):
    assert bottleneck(None, small) == 2
    assert bottleneck(11, small) == 11
    with pytest.raises(InputError, match="Choose at most 11"):
        bottleneck(12, small)
    narrow = np.random.default_rng(0).random((20, 2), dtype=np.float32)
    assert bottleneck(None, Dataset("two", narrow, np.empty(0, np.int64))) == 1
    with pytest.raises(InputError, match="one value a row"):
        bottleneck(None, Dataset("one", narrow[:, :1], np.empty(0, np.int64)))
