"""Mixtures against scikit-learn."""

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.mixture import GaussianMixture

import latentlab as ll
from latentlab.data import Dataset
from latentlab.models import build_model

KINDS = {"full": "full", "tied": "tied", "diagonal": "diag", "spherical": "spherical"}


@pytest.fixture(scope="module")
def components(digits):
    """The digits' first ten principal components."""
    x = PCA(10).fit_transform(digits.x.reshape(len(digits), -1).astype(float) * 16).astype(np.float32)
    return Dataset("components", x, np.empty(0, np.int64), digits.labels, digits.class_names)


@pytest.mark.parametrize(
    ("name", "count", "covariance"),
    [
        *(("blobs", 3, kind) for kind in KINDS),
        *(("components", 10, kind) for kind in ("tied", "diagonal", "spherical")),
        pytest.param("components", 10, "full", marks=pytest.mark.slow),
    ],
)
def test_the_likelihood_is_scikit_learns_best(request, name, count, covariance):
    data = request.getfixturevalue(name)
    model = build_model("gmm", data, components=count, covariance=covariance, starts=10, tolerance=1e-9)
    run = ll.train(model, data, epochs=3000, device="cpu")
    assert run.outcome == "converged"
    elbo = run.history["elbo"]
    assert (np.diff(elbo) >= -1e-9 * np.abs(elbo[:-1])).all()
    assert np.abs(elbo - run.history["log_likelihood"]).max() < 1e-6
    peer = GaussianMixture(
        count, covariance_type=KINDS[covariance], n_init=10, tol=1e-9, max_iter=3000, random_state=0
    ).fit(data.x.astype(float))
    assert ll.evidence(model, data.x, "exact").mean() > peer.score(data.x.astype(float)) - 1e-4
    figures = model.criteria(float(ll.evidence(model, data.x, "exact").mean()), len(data))
    if elbo[-1] == pytest.approx(peer.score(data.x.astype(float)), abs=1e-6):
        assert figures["bic"] == pytest.approx(peer.bic(data.x.astype(float)), rel=1e-5)
        assert figures["aic"] == pytest.approx(peer.aic(data.x.astype(float)), rel=1e-5)


def test_importance_sampling_of_a_mixture_is_exact(blobs):
    model = build_model("gmm", blobs, components=3)
    ll.train(model, blobs, epochs=10, device="cpu")
    x = blobs.x[:50]
    assert np.allclose(ll.evidence(model, x, samples=3), ll.evidence(model, x, "exact"), atol=1e-4)


def test_equal_rows_and_one_component_are_survived(small):
    flat = Dataset("flat", np.ones((20, 3), np.float32), np.empty(0, np.int64))
    model = build_model("gmm", flat, components=1)
    ll.train(model, flat, epochs=5, device="cpu")
    assert np.isfinite(ll.evidence(model, flat.x, "exact")).all()


def test_the_probe_of_a_mixture_shows_responsibilities_and_their_mean(blobs):
    model = build_model("gmm", blobs, components=3)
    shares = model.latent(model.embed(blobs.x[:7]))
    assert np.allclose(shares.sum(1), 1, atol=1e-5)
    _, means, _ = model.components()
    assert np.allclose(model.decode(shares), shares @ means, atol=1e-4)
