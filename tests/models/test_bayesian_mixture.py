"""The Bayesian mixture against scikit-learn, and the identities of CAVI."""

import warnings

import numpy as np
import pytest
from scipy import stats
from sklearn.mixture import BayesianGaussianMixture

import latentlab as ll
from latentlab.errors import InputError
from latentlab.models import build_model


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


def test_of_one_component_the_bound_is_the_evidence_and_the_predictive_density_a_students_t():
    """Its factors are then the posterior itself, so every weight of importance sampling is the same."""
    x = np.random.default_rng(0).normal(size=(40, 2)).astype(np.float32) @ np.array([[1, 0.5], [0, 2]], np.float32)
    data = ll.Dataset("one", x, np.empty(0, np.int64))
    model = build_model("bayesian-mixture", data, components=1, starts=1)
    elbo = ll.train(model, data, epochs=20, device="cpu").history["elbo"][-1] * 40
    evidence, effective = model.importance_evidence(x, samples=20)
    assert evidence == pytest.approx(elbo, abs=1e-6)
    assert effective == pytest.approx(20, abs=1e-6)
    own = {name: value.numpy() for name, value in model.parameters.items()}
    nu, beta = own["freedom"][0], own["precision"][0]
    freedom = nu - 1
    shape = own["factors"][0] @ own["factors"][0].T * nu * (1 + beta) / beta / freedom
    peer = stats.multivariate_t(own["means"][0], shape, df=freedom)
    assert np.allclose(ll.evidence(model, x, "exact"), peer.logpdf(x))
