"""Whether a linear model does as well."""

import numpy as np
import pytest
import torch
from healthy import finding, told

import latentlab as ll
from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.training.health import health


def linear_rows(sigmas):
    """Rows of a linear Gaussian model whose columns have noises of their own."""
    random = np.random.default_rng(0)
    z, weight = random.normal(size=(600, 2)), random.normal(size=(2, 8))
    x = z @ weight + random.normal(size=(600, 8)) * sigmas
    return Dataset("lines", x.astype(np.float32), np.arange(450, 600))


def test_a_linear_model_that_has_more_evidence_is_told_with_what_helps():
    data = linear_rows(np.array([0.05, 3, 0.05, 3, 0.05, 3, 0.05, 3]))
    run = ll.train(build_model("vae", data, hidden=[32], likelihood="gaussian", seed=0), data, epochs=60, device="cpu")
    found = finding(health(run), "linear model")
    assert found.good is False
    assert any(remedy.model.get("likelihood") == "gaussian-each" for remedy in found.remedies)
    fa = ll.train(build_model("factor-analysis", data, latent_dim=2), data)
    x = data.x[data.held_out]
    more = float(fa.model.log_evidence(torch.from_numpy(x)).mean()) - ll.evidence(run.model, x, "quadrature").mean()
    assert float(found.words.split(" has ")[1].split(" ±")[0]) == pytest.approx(more, abs=0.1)


@pytest.mark.slow
def test_networks_that_are_better_than_a_linear_model_are_left_in_peace():
    random = np.random.default_rng(0)
    angle = random.uniform(0, 2 * np.pi, (900, 1))
    x = np.cos(angle * np.array([1, 2, 3, 1, 2, 3]) + np.arange(6)) + 0.05 * random.normal(size=(900, 6))
    data = Dataset("knot", x.astype(np.float32), np.arange(750, 900))
    run = ll.train(build_model("vae", data, hidden=[64, 64], seed=0), data, epochs=400, device="cpu")
    assert "linear model" not in told(health(run))


def test_a_space_that_tells_less_of_the_classes_than_principal_components_is_told():
    digits = ll.load_dataset("digits")
    poor = health(ll.train(build_model("vae", digits, latent_dim=8), digits, epochs=1, device="cpu"))
    found = finding(poor, "Principal components tell the label")
    assert found.good is False
    assert [remedy.epochs for remedy in found.remedies] == [1]
    assert "Principal components tell" not in told(health(ll.train(build_model("ppca", digits, latent_dim=8), digits)))
