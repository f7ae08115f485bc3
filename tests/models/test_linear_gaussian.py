"""Probabilistic PCA and factor analysis against scikit-learn and their own equations."""

import warnings

import numpy as np
import pytest
import torch
from scipy import stats
from sklearn.decomposition import PCA, FactorAnalysis

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.inference import quadrature
from latentlab.models import build_model

PUBLISHED = {1: -6.3860, 2: -4.7326, 3: -3.2560, 5: -1.5496}
PUBLISHED_FACTORS = {1: -4.4373, 2: -3.3027}


@pytest.mark.parametrize("fit", ["EM", "closed form"])
@pytest.mark.parametrize("dim", PUBLISHED)
def test_probabilistic_pca_of_the_oil_flow(oil, dim, fit):
    model = build_model("ppca", oil, latent_dim=dim, fit=fit, tolerance=1e-10)
    run = ll.train(model, oil, epochs=20_000, device="cpu")
    score = ll.evidence(model, oil.x, "exact").mean()
    assert score == pytest.approx(PUBLISHED[dim], abs=1e-3)
    assert score == pytest.approx(PCA(dim).fit(oil.x.astype(float)).score(oil.x.astype(float)), abs=1e-3)
    assert run.history["elbo"][-1] == pytest.approx(score, abs=1e-6)
    assert (np.diff(run.history["elbo"]) > -1e-9 * np.abs(score)).all()


@pytest.mark.parametrize("dim", [2, 5])
def test_both_on_the_digits(digits, dim):
    data = Dataset("digits", digits.x, np.empty(0, np.int64), likelihood="bernoulli")
    flat = digits.x.reshape(len(digits), -1).astype(float)
    model = build_model("ppca", data, latent_dim=dim, tolerance=1e-10)
    ll.train(model, data, epochs=20_000, device="cpu")
    assert ll.evidence(model, data.x, "exact").mean() == pytest.approx(PCA(dim).fit(flat).score(flat), abs=1e-3)
    # Constant values have no maximum of the likelihood: both programs end at the same floor of the noise.
    factors = build_model("factor-analysis", data, latent_dim=dim, floor=1e-12, tolerance=1e-10)
    ll.train(factors, data, epochs=20_000, device="cpu")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        peer = FactorAnalysis(dim, tol=1e-8, max_iter=2000).fit(flat).score(flat)
    assert ll.evidence(factors, data.x, "exact").mean() == pytest.approx(peer, abs=1e-3)


@pytest.mark.parametrize("dim", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_factor_analysis_of_the_oil_flow(oil, dim):
    model = build_model("factor-analysis", oil, latent_dim=dim, tolerance=1e-10)
    ll.train(model, oil, epochs=20_000, device="cpu")
    score = ll.evidence(model, oil.x, "exact").mean()
    assert score == pytest.approx(PUBLISHED_FACTORS[dim], abs=1e-3)
    peer = FactorAnalysis(dim, tol=1e-8, max_iter=5000).fit(oil.x.astype(float))
    assert score == pytest.approx(peer.score(oil.x.astype(float)), abs=1e-3)


@pytest.mark.parametrize("name", ["ppca", "factor-analysis"])
def test_exact_evidence_is_quadratures_and_a_gaussians(oil, name):
    model = build_model(name, oil, latent_dim=2)
    ll.train(model, oil, device="cpu")
    exact = ll.evidence(model, oil.x[:20], "exact")
    found = quadrature(model, oil.x[:20])
    assert np.abs(found.log_p - exact).max() < 1e-3
    own = model.parameters
    covariance = own["loadings"] @ own["loadings"].T + torch.diag(own["noise"])
    gaussian = torch.distributions.MultivariateNormal(own["mean"], covariance)
    assert np.allclose(gaussian.log_prob(torch.from_numpy(oil.x[:20]).double()), exact, atol=1e-8)


def test_the_noise_is_the_mean_of_the_smallest_eigenvalues(oil):
    model = build_model("ppca", oil, latent_dim=3, fit="closed form")
    ll.train(model, oil, epochs=3, device="cpu")
    values = np.linalg.eigvalsh(np.cov(oil.x.astype(float).T, bias=True))
    assert model.parameters["noise"][0].item() == pytest.approx(values[:-3].mean())


@pytest.mark.parametrize("name", ["ppca", "factor-analysis"])
def test_too_many_latent_dimensions_are_refused(oil, name):
    with pytest.raises(InputError, match="at most 11"):
        build_model(name, oil, latent_dim=12)


@pytest.mark.parametrize("name", ["ppca", "factor-analysis"])
def test_two_columns_have_one_latent_dimension_where_nobody_says(name):
    x = np.random.default_rng(0).normal(size=(30, 4)).astype(np.float32)
    for columns, dim in ((2, 1), (3, 2), (4, 2)):
        data = Dataset("few", x[:, :columns], np.empty(0, np.int64))
        assert build_model(name, data).latent_dim == dim
    with pytest.raises(InputError, match="one value a row"):
        build_model(name, Dataset("one", x[:, :1], np.empty(0, np.int64)))


@pytest.mark.parametrize("name", ["ppca", "factor-analysis"])
def test_posterior_and_evidence_are_those_of_one_gaussian_over_x_and_z(small, name):
    model = build_model(name, small)
    ll.train(model, small, epochs=5, device="cpu")
    own, x = model.parameters, torch.from_numpy(small.x).flatten(1).double()
    w, precision = own["loadings"], torch.eye(2) + own["loadings"].T / own["noise"] @ own["loadings"]
    q = model.posterior(torch.from_numpy(small.x))
    mean = (x - own["mean"]) / own["noise"] @ w @ torch.linalg.inv(precision)
    assert torch.allclose(q.mean, mean)
    assert torch.allclose(torch.linalg.inv(q.covariance_matrix[0]), precision)
    marginal = torch.distributions.MultivariateNormal(own["mean"], w @ w.T + own["noise"].diag())
    assert torch.allclose(model.log_evidence(torch.from_numpy(small.x)), marginal.log_prob(x))
    # log p(x) = log p(x, z) − log p(z|x), wherever z is.
    z = torch.ones(60, 2).double()
    joint = model.likelihood(z).log_prob(torch.from_numpy(small.x)) + model.prior().log_prob(z)
    assert torch.allclose(joint - q.log_prob(z), marginal.log_prob(x))


def test_em_and_the_closed_form_are_scikit_learns_optimum(small):
    flat = small.x[small.train].reshape(50, 12).astype(float)
    for fit in ("EM", "closed form"):
        model = build_model("ppca", small, fit=fit, tolerance=1e-12)
        ll.train(model, small, epochs=5000, device="cpu")
        score = ll.evidence(model, small.x[small.train], "exact").mean()
        values = np.linalg.eigvalsh(np.cov(flat.T, bias=True))
        assert float(model.parameters["noise"][0]) == pytest.approx(values[:-2].mean(), rel=1e-3)
        # scikit-learn divides by N − 1.
        peer = stats.multivariate_normal(flat.mean(0), PCA(2).fit(flat).get_covariance() * 49 / 50).logpdf(flat).mean()
        assert score == pytest.approx(peer, abs=1e-4)


@pytest.mark.parametrize("shift", [0.0, 1e4])
def test_moments_from_blocks_are_those_of_all_rows_at_once(shift):
    """Rows in an order of their own, so that the first are far from the mean, and one value that never changes."""
    x = np.sort(np.random.default_rng(0).normal(shift, 2, (20_000, 5)).astype(np.float32), axis=0)
    x[:, 3] = 0.1
    model = build_model("ppca", Dataset("sorted", x, np.empty(0, np.int64)))
    found = model.prepare(torch.from_numpy(x))
    assert np.allclose(found.mean, x.mean(0, dtype=float), rtol=1e-12)
    assert np.allclose(found.covariance, np.cov(x.astype(float).T, bias=True), rtol=1e-9, atol=1e-9)
    assert np.isfinite(model.state()["loadings"]).all()
    assert (model.parameters["loadings"][3] == 0).all()
