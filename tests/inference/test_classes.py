"""What the five nearest training rows tell of a class, against scikit-learn on what the model says itself."""

import math

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.neighbors import KNeighborsClassifier

import latentlab as ll
from latentlab.data import Dataset
from latentlab.inference.classes import class_votes
from latentlab.inference.yardstick import yardstick


@pytest.fixture(scope="module")
def digits():
    return ll.load_dataset("digits")


def told(points, places, data, asked):
    return KNeighborsClassifier(5).fit(points, data.labels[data.train]).score(places, data.labels[asked])


def test_votes_are_those_of_the_places_and_of_principal_components(digits):
    model = ll.train(ll.build_model("ppca", digits, latent_dim=3), digits).model
    asked = digits.held_out
    found = class_votes(model, digits, asked)
    z = model.encode(digits.x)
    x = digits.x.reshape(len(digits), -1)
    axes = PCA(3).fit(x[digits.train])
    assert found.rows == len(asked)
    assert found.latent == pytest.approx(told(z[digits.train], z[asked], digits, asked))
    principal = told(axes.transform(x[digits.train]), axes.transform(x[asked]), digits, asked)
    assert found.principal == pytest.approx(principal, abs=0.01)
    assert found.latent == pytest.approx(found.principal, abs=0.1)  # the same plane, whitened
    assert yardstick(model, digits).votes == found


def test_nothing_is_told_where_there_is_nothing_to_tell(digits):
    model = ll.build_model("ppca", digits, latent_dim=2, seed=0)
    assert math.isnan(class_votes(model, digits, digits.train[:50]).latent)
    assert class_votes(model, digits, digits.train[:50]).rows == 0
    alone = Dataset("alone", digits.x, digits.held_out)
    assert math.isnan(yardstick(model, alone).votes.latent)
    conditional = ll.build_model("cvae", digits, hidden=[8])
    assert math.isnan(class_votes(conditional, digits, digits.held_out).latent)


def test_counts_are_compared_as_shares():
    """Two kinds of rows whose totals say nothing: plain principal components see little but these."""
    random = np.random.default_rng(0)
    kind = np.arange(400) % 2
    share = random.dirichlet(np.full(40, 5.0), 2)[kind]
    x = random.poisson(share * 10 ** random.uniform(2, 4, (400, 1))).astype(np.float32)
    data = Dataset("counts", x, np.arange(300, 400), kind, ("a", "b"), "negative-binomial")
    model = ll.build_model("vae", data, hidden=[8], latent_dim=1)
    assert class_votes(model, data, data.held_out).principal > 0.95
