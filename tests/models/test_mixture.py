"""Mixtures against scikit-learn, and the identities of EM and CAVI."""

import warnings

import numpy as np
import pytest
import torch
from sklearn.decomposition import PCA
from sklearn.mixture import BayesianGaussianMixture, GaussianMixture

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.covariances import floored_cholesky

KINDS = {"full": "full", "tied": "tied", "diagonal": "diag", "spherical": "spherical"}


@pytest.fixture(scope="module")
def components(digits):
    """The digits' first ten principal components."""
    x = PCA(10).fit_transform(digits.x.reshape(len(digits), -1).astype(float) * 16).astype(np.float32)
    return Dataset("components", x, np.empty(0, np.int64), digits.labels, digits.class_names)


@pytest.mark.parametrize("covariance", KINDS)
@pytest.mark.parametrize(("name", "count"), [("blobs", 3), ("components", 10)])
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


def test_many_dimensions_go_another_way_to_the_same_figures(blobs, monkeypatch):
    few = build_model("gmm", blobs, components=3, starts=1)
    monkeypatch.setattr("latentlab.models.mixture.MOST_FEATURES", 0)
    many = build_model("gmm", blobs, components=3, starts=1)
    for name, value in few.state().items():
        assert np.allclose(many.state()[name], value, atol=1e-6), name
    terms = [ll.evaluate(model, blobs) for model in (few, many)]
    assert terms[0] == pytest.approx(terms[1], abs=1e-9)


def test_importance_sampling_of_a_mixture_is_exact(blobs):
    model = build_model("gmm", blobs, components=3)
    ll.train(model, blobs, epochs=10, device="cpu")
    x = blobs.x[:50]
    assert np.allclose(ll.evidence(model, x, samples=3), ll.evidence(model, x, "exact"), atol=1e-4)


def test_no_eigenvalue_falls_below_the_floor():
    random = torch.Generator().manual_seed(0)
    root = torch.randn(4, 5, 2, generator=random, dtype=torch.float64)
    factors = floored_cholesky(root @ root.mT, 0.01)
    values = torch.linalg.eigvalsh(factors @ factors.mT)
    assert values.min() > 0.01 - 1e-9
    assert torch.allclose(values[:, -2:], torch.linalg.eigvalsh(root @ root.mT)[:, -2:])


def test_equal_rows_and_one_component_are_survived(small):
    flat = Dataset("flat", np.ones((20, 3), np.float32), np.empty(0, np.int64))
    model = build_model("gmm", flat, components=1)
    ll.train(model, flat, epochs=5, device="cpu")
    assert np.isfinite(ll.evidence(model, flat.x, "exact")).all()


def test_more_components_than_rows_are_refused(small):
    for name in ("gmm", "bayesian-mixture"):
        with pytest.raises(InputError, match="fewer components"):
            build_model(name, small, components=51)


def test_the_probe_of_a_mixture_shows_responsibilities_and_their_mean(blobs):
    model = build_model("gmm", blobs, components=3)
    shares = model.latent(model.embed(blobs.x[:7]))
    assert np.allclose(shares.sum(1), 1, atol=1e-5)
    _, means, _ = model.components()
    assert np.allclose(model.decode(shares), shares @ means, atol=1e-4)


# The Bayesian mixture


@pytest.fixture(scope="module")
def bayesian(blobs):
    model = build_model("bayesian-mixture", blobs, components=10, tolerance=1e-10)
    return model, ll.train(model, blobs, epochs=5000, device="cpu")


def peer_from(x, model, count):
    """scikit-learn's CAVI from the clusters that `model` ends in."""

    class Peer(BayesianGaussianMixture):
        def _initialize_parameters(self, X, random_state, **_):
            self._initialize(X, model.latent(model.embed(x)).astype(float))

    settings = {"weight_concentration_prior_type": "dirichlet_distribution", "tol": 1e-10, "max_iter": 5000}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Peer(n_components=count, random_state=0, **settings).fit(x.astype(float))


def test_needless_components_empty_themselves(bayesian):
    weights = bayesian[0].components()[0]
    assert (weights > 0.01).sum() == 3


def test_the_bound_never_falls_and_stays_under_the_evidence(bayesian, blobs):
    model, run = bayesian
    elbo = run.history["elbo"]
    assert (np.diff(elbo) >= -1e-9 * np.abs(elbo[:-1])).all()
    evidence, effective = model.importance_evidence(blobs.x, samples=400)
    assert elbo[-1] * len(blobs) < evidence
    assert evidence - elbo[-1] * len(blobs) < 20
    assert effective >= 1


@pytest.mark.parametrize("starts", [1, 10])
def test_it_agrees_with_scikit_learn(blobs, starts):
    model = build_model("bayesian-mixture", blobs, components=10, tolerance=1e-10, starts=starts)
    ll.train(model, blobs, epochs=5000, device="cpu")
    peer = peer_from(blobs.x, model, 10)
    weights, means, covariances = model.components()
    assert np.abs(weights - peer.weights_).max() < 1e-2
    assert np.abs(means - peer.means_).max() < 1e-2
    assert np.abs(covariances - peer.covariances_).max() < 1e-2


def test_changes_of_the_bound_are_scikit_learns(blobs):
    """Its own drops constants: only differences can be compared."""
    ours, theirs = [], []
    for start in (0, 1):
        model = build_model("bayesian-mixture", blobs, components=6, tolerance=1e-10, starts=1)
        model.begin(blobs, start)
        run = ll.train(model, blobs, epochs=5000, device="cpu", seed=start)
        ours.append(run.history["elbo"][-1] * len(blobs))
        theirs.append(peer_from(blobs.x, model, 6).lower_bound_)
    assert ours[1] - ours[0] == pytest.approx(theirs[1] - theirs[0], abs=1e-2)


def test_too_few_degrees_of_freedom_are_refused(blobs):
    with pytest.raises(InputError, match="degrees of freedom"):
        build_model("bayesian-mixture", blobs, freedom=1.0)


def test_the_predictive_density_is_a_density(bayesian):
    axis = np.linspace(-60, 60, 1201, dtype=np.float32)
    grid = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
    density = np.exp(ll.evidence(bayesian[0], grid, "exact"))
    assert density.sum() * (axis[1] - axis[0]) ** 2 == pytest.approx(1, abs=2e-3)


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


def test_fewer_different_rows_than_components_are_refused_and_by_itself_there_are_no_more():
    """k-means would warn, and leave components that nothing belongs to."""
    data = Dataset("thrice", np.repeat(np.eye(3, dtype=np.float32), 9, 0), np.empty(0, np.int64))
    for name in ("gmm", "bayesian-mixture"):
        with pytest.raises(InputError, match="different training rows; thrice has 3"):
            build_model(name, data, components=4)
        assert build_model(name, data).settings.components == 3


@pytest.mark.parametrize("covariance", KINDS)
def test_more_values_than_rows_and_any_units(covariance):
    x = np.random.default_rng(0).normal(size=(12, 30)).astype(np.float32)
    for scale in (1e-3, 1.0, 1e6):
        data = Dataset("wide", x * np.float32(scale), np.empty(0, np.int64))
        model = build_model("gmm", data, components=3, covariance=covariance)
        run = ll.train(model, data, epochs=20, device="cpu")
        elbo = run.history["elbo"]
        assert np.isfinite(elbo).all()
        assert (np.diff(elbo) >= -1e-7 * np.abs(elbo[:-1])).all()
