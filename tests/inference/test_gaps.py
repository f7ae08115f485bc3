"""The gap between ELBO and evidence of a model whose posterior is known, and its two parts."""

from importlib import import_module

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.data import Dataset
from latentlab.inference import gaps, refine


@pytest.fixture(scope="module")
def line():
    """Rows on a line with noise, and factor analysis of them after some sweeps."""
    random = np.random.default_rng(0)
    x = random.normal(size=(40, 1)) * np.array([1.0, -2.0, 0.5]) + 0.3 * random.normal(size=(40, 3))
    data = Dataset("line", x.astype(np.float32), np.empty(0, np.int64))
    model = ll.build_model("factor-analysis", data, latent_dim=1)
    ll.train(model, data, epochs=20, device="cpu")
    return model, data.x


def test_of_an_exact_gaussian_posterior_there_is_no_gap(line):
    found = gaps(*line, steps=20)
    assert np.allclose(found.approximation, 0, atol=1e-3)
    assert np.allclose(found.amortisation, 0, atol=1e-3)


def test_the_search_finds_the_posterior_from_an_encoder_that_knows_nothing(line):
    exact, x = line[0], line[1][:15]
    data = Dataset("line", x, np.empty(0, np.int64))
    model = ll.build_model("vae", data, hidden=[], latent_dim=1, likelihood="gaussian", sigma=0.5)
    w, b = exact.parameters["loadings"], exact.parameters["mean"]
    with torch.no_grad():
        model.decoder[-1].weight.copy_(w)
        model.decoder[-1].bias.copy_(b)
        for parameter in model.encoder.parameters():
            parameter.zero_()
    found, precision = refine(model, x, steps=300), 1 + float(w.square().sum()) / 0.25
    mean = (torch.from_numpy(x).double() - b) @ w / 0.25 / precision
    assert np.allclose(found.mean, mean, atol=0.05)
    assert np.allclose(found.deviation, precision**-0.5, rtol=0.1)
    evidence = torch.distributions.MultivariateNormal(b, w @ w.T + 0.25 * torch.eye(3)).log_prob(torch.from_numpy(x))
    approximation, amortisation = evidence.numpy() - found.elbo, found.elbo - found.elbo_before
    assert -1e-3 < approximation.min() < approximation.max() < 0.05
    assert amortisation.min() >= 0
    assert amortisation.mean() > 1


def test_rows_in_blocks_are_refined_as_all_at_once(line, monkeypatch):
    model, x = line
    whole = refine(model, x[:6], steps=5)
    monkeypatch.setattr(import_module("latentlab.inference.gaps"), "BLOCK_VALUES", 16 * 3 * 2)
    assert np.allclose(refine(model, x[:6], steps=5).mean, whole.mean, atol=0.05)
