"""log p(x, z) of rows at places, decoded once for all, against each pair by itself."""

import numpy as np
import pytest
import torch
from heads import HEADS

import latentlab as ll
from latentlab.data import Dataset
from latentlab.inference.joint import Joint, log_likelihoods


def model_of(name):
    x = HEADS[name](torch.rand(12, 5, generator=torch.Generator().manual_seed(0))).numpy()
    data = Dataset("rows", x, np.empty(0, np.int64))
    settings = {"levels": 8} if name == "categorical" else {}
    return ll.build_model("vae", data, hidden=[6], likelihood=name, **settings), x


@pytest.mark.parametrize("name", HEADS)
def test_all_pairs_at_once_are_each_pair_by_itself(name):
    model, x = model_of(name)
    z = torch.randn(4, 2, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        found = log_likelihoods(model.likelihood(z), torch.from_numpy(x))
        each = torch.stack([model.likelihood(z).log_prob(torch.from_numpy(row).expand(4, -1)) for row in x])
    assert found.dtype == torch.float64
    assert torch.allclose(found, each.double(), rtol=1e-4, atol=1e-4)


def test_a_table_is_the_likelihood_and_the_prior_together():
    model, x = model_of("gaussian")
    places = np.random.default_rng(0).normal(size=(7, 2))
    table = Joint(model, x).table(places)
    z = torch.from_numpy(places).float()
    with torch.no_grad():
        own = model.likelihood(z[2:3]).log_prob(torch.from_numpy(x)) + model.prior().log_prob(z[2])
    assert table.shape == (12, 7)
    assert np.allclose(table[:, 2], own, atol=1e-4)
    assert np.allclose(Joint(model, x).table(places, np.array([5, 1])), table[[5, 1]])


def test_pairs_are_those_of_the_table_in_any_order():
    model, x = model_of("bernoulli")
    random = np.random.default_rng(1)
    places = random.normal(size=(6, 2))[which := random.integers(0, 6, 40)]
    row, order = random.integers(0, 12, 40), np.argsort(which, kind="stable")
    joint = Joint(model, x)
    table = joint.table(places)
    assert np.allclose(joint.pairs(row, places, order), table[row, np.arange(40)], atol=1e-6)


def test_what_has_no_probability_is_a_very_low_number():
    model, x = model_of("gaussian")
    assert np.isfinite(Joint(model, x).table(np.array([[1e30, 0.0]]))).all()
    assert Joint(model, x).table(np.array([[1e30, 0.0]])).max() < -1e20
