"""Fits of more and more components: criteria against scikit-learn's of the same parameters."""

import numpy as np
import pytest
from sklearn.mixture import GaussianMixture
from sklearn.mixture._gaussian_mixture import _compute_precision_cholesky

import latentlab as ll
from latentlab.errors import Cancelled
from latentlab.lessons import order
from latentlab.lessons.order import fit_order, orders, rows_to_fit

KINDS = {"full": "full", "tied": "tied", "diagonal": "diag", "spherical": "spherical"}


@pytest.fixture(scope="module")
def blobs():
    return rows_to_fit(None)


def peer(fit, covariance):
    """scikit-learn's mixture of these parameters."""
    kind, found = KINDS[covariance], fit.covariances
    variances = np.diagonal(found, axis1=1, axis2=2)
    shaped = {"full": found, "tied": found[0], "diag": variances, "spherical": variances[:, 0]}[kind]
    made = GaussianMixture(fit.components, covariance_type=kind)
    made.weights_, made.means_, made.covariances_ = fit.weights, fit.means, shaped
    made.precisions_cholesky_ = _compute_precision_cholesky(shaped, kind)
    return made


@pytest.mark.parametrize("covariance", KINDS)
@pytest.mark.parametrize("components", [1, 3, 5])
def test_criteria_are_scikit_learns(blobs, covariance, components):
    fit = fit_order(blobs.data, components, covariance)
    x = blobs.data.x.astype(float)
    train, held = x[blobs.data.train], x[blobs.data.held_out]
    made = peer(fit, covariance)
    assert fit.bic == pytest.approx(made.bic(train), rel=1e-9)
    assert fit.aic == pytest.approx(made.aic(train), rel=1e-9)
    assert fit.log_likelihood == pytest.approx(made.score(train), abs=1e-9)
    assert fit.held_out == pytest.approx(made.score(held), abs=1e-9)
    assert fit.converged


def test_three_blobs_are_three(blobs):
    fits = [fit_order(blobs.data, k) for k in range(1, 6)]
    assert int(np.argmin([fit.bic for fit in fits])) == 2
    likelihoods = [fit.log_likelihood for fit in fits]
    assert (np.diff(likelihoods) > 0).all()  # more components always fit the rows at hand better
    # EM from scikit-learn's own start reaches no more.
    best = GaussianMixture(3, n_init=5, tol=1e-8, max_iter=2000, random_state=0).fit(blobs.data.x[blobs.data.train])
    assert fits[2].log_likelihood == pytest.approx(best.score(blobs.data.x[blobs.data.train]), abs=1e-4)
    assert blobs.about.endswith("no data are open")


def test_rows_of_many_values_are_their_main_directions():
    digits = ll.load_dataset("digits")
    rows = rows_to_fit(digits)
    assert rows.data.shape == (10,)
    assert "10 main directions of 64 values" in rows.about
    flat = digits.x.reshape(len(digits), -1).astype(float)
    centred = flat[digits.train] - flat[digits.train].mean(0)
    own = rows.data.x[rows.data.train]
    variances = np.linalg.svd(centred, compute_uv=False)[:10] ** 2 / len(centred)
    assert np.allclose(own.var(0), variances, rtol=1e-4)
    # A held-out row is placed by the training rows' directions.
    held = flat[digits.validation] - flat[digits.train].mean(0)
    distances = np.linalg.norm(rows.data.x[rows.data.held_out], axis=1)
    assert (distances <= np.linalg.norm(held, axis=1) + 1e-4).all()


def test_of_many_rows_a_spread_is_fitted(monkeypatch):
    monkeypatch.setattr(order, "MOST_ROWS", 100)
    rows = rows_to_fit(ll.load_dataset("blobs"))
    assert len(rows.data.train) == 100
    assert rows.about == "100 of 1,350 rows"
    assert len(set(map(tuple, rows.data.x[rows.data.train]))) == 100


def test_a_few_values_are_seen_in_their_main_directions_but_fitted_as_they_are():
    x = np.random.default_rng(0).normal(size=(80, 4)).astype(np.float32) * [1, 5, 1, 1]
    rows = rows_to_fit(ll.Dataset.of(x))
    assert rows.data.shape == (4,)
    assert abs(rows.axes[0][1]) > 0.9
    assert np.allclose(rows.axes @ rows.axes.T, np.eye(2))


def test_rows_that_hardly_differ_have_few_orders():
    x = np.repeat(np.eye(3, 2, dtype=np.float32), 20, axis=0)
    assert list(orders(rows_to_fit(ll.Dataset.of(x)).data)) == [1, 2, 3]


def test_without_held_out_rows_there_is_no_figure_of_them():
    data = ll.load_dataset("blobs")
    rows = rows_to_fit(ll.Dataset("all", data.x, np.empty(0, np.int64)))
    assert np.isnan(fit_order(rows.data, 2).held_out)


def test_it_can_be_given_up(blobs):
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fit_order(blobs.data, 4, check=check)
    assert len(calls) == 3
