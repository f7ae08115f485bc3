"""EM of mixtures: its starts, and that it never falls, in any units."""

import numpy as np
import pytest
import torch
from scipy import stats
from sklearn.mixture import GaussianMixture

import latentlab as ll
from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.models.mixture_settings import COVARIANCES
from latentlab.models.protocol import Batch


def test_many_dimensions_go_another_way_to_the_same_figures(blobs, monkeypatch):
    few = build_model("gmm", blobs, components=3, starts=1)
    monkeypatch.setattr("latentlab.models.mixture.MOST_FEATURES", 0)
    many = build_model("gmm", blobs, components=3, starts=1)
    for name, value in few.state().items():
        assert np.allclose(many.state()[name], value, atol=1e-6), name
    terms = [ll.evaluate(model, blobs) for model in (few, many)]
    assert terms[0] == pytest.approx(terms[1], abs=1e-9)


@pytest.mark.parametrize("seed", range(4))
def test_the_best_of_five_starts_is_told_past_plateaus(oil, seed):
    """EM rests at 0.196 before it rises to 0.345: a start must not be judged by where it rests."""
    model = build_model("gmm", oil, components=5, covariance="diagonal")
    model.begin(oil, seed)
    ll.train(model, oil, epochs=1000, device="cpu", seed=seed)
    peer = GaussianMixture(5, covariance_type="diag", n_init=5, tol=1e-6, max_iter=500, random_state=seed)
    score = ll.evidence(model, oil.x, "exact").mean()
    assert score > 0.34
    assert score > peer.fit(oil.x.astype(float)).score(oil.x.astype(float)) - 1e-3


@pytest.mark.parametrize("covariance", COVARIANCES)
def test_more_values_than_rows_and_any_units(covariance):
    x = np.random.default_rng(0).normal(size=(12, 30)).astype(np.float32)
    for scale in (1e-3, 1.0, 1e6):
        data = Dataset("wide", x * np.float32(scale), np.empty(0, np.int64))
        model = build_model("gmm", data, components=3, covariance=covariance)
        run = ll.train(model, data, epochs=20, device="cpu")
        elbo = run.history["elbo"]
        assert np.isfinite(elbo).all()
        assert (np.diff(elbo) >= -1e-7 * np.abs(elbo[:-1])).all()


@pytest.mark.parametrize("covariance", COVARIANCES)
def test_after_an_e_step_the_bound_is_the_log_likelihood_of_scipy(blobs, covariance):
    model = build_model("gmm", blobs, components=3, covariance=covariance, starts=1)
    terms = model.bound(Batch(torch.from_numpy(blobs.x), torch.arange(len(blobs))))
    weights, means, covariances = model.components()
    parts = [
        w * stats.multivariate_normal.pdf(blobs.x, m, c) for w, m, c in zip(weights, means, covariances, strict=True)
    ]
    assert float(terms["elbo"]) == pytest.approx(np.log(sum(parts)).mean(), abs=1e-6)
    assert float(terms["log_likelihood"]) == pytest.approx(float(terms["elbo"]), abs=1e-9)
    assert float(terms["kl"]) >= 0
