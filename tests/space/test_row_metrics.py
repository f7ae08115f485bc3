"""Figures of single rows against the model's own averages and exact evidence."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import Cancelled, InputError
from latentlab.space import row_metrics as module
from latentlab.space.row_metrics import DRAWS, outliers, row_metrics

ALL = {"reconstruction", "kl", "elbo", "evidence", "evidence_error", "error"}


@pytest.fixture(scope="module")
def some(digits):
    return digits.held_out[:120]


def trained(name, data, **settings):
    model = ll.build_model(name, data, hidden=[16], **settings)
    ll.train(model, data, epochs=40, seed=0, learning_rate=1e-2)
    return model


def averages(model, data, rows):
    """The model's own, of as many draws as the figures are."""
    found = [ll.evaluate(model, data, rows, seed=seed) for seed in range(DRAWS)]
    return {name: np.mean([one[name] for one in found]) for name in found[0]}


@pytest.fixture(scope="module")
def vae(digits):
    return trained("vae", digits)


def test_averages_are_the_model_s_own(vae, digits, some):
    found, own = row_metrics(vae, digits, some), averages(vae, digits, some)
    assert found.keys() == ALL
    assert all(values.dtype == np.float32 and values.shape == some.shape for values in found.values())
    assert np.mean(found["kl"]) == pytest.approx(own["kl"], rel=1e-4)
    assert np.mean(found["reconstruction"]) == pytest.approx(own["reconstruction"], abs=0.25)
    assert np.allclose(found["elbo"], found["reconstruction"] - found["kl"], atol=1e-3)
    assert np.mean(found["elbo"]) <= np.mean(found["evidence"])
    decoded = vae.decode(vae.encode(digits.x[some]))
    assert np.allclose(found["error"], np.square(decoded - digits.x[some]).mean((1, 2)), rtol=1e-4)
    assert np.mean(found["evidence"]) == pytest.approx(ll.evidence(vae, digits.x[some], "quadrature").mean(), abs=0.01)


def test_probabilistic_pca_is_exact(digits, some):
    model = ll.build_model("ppca", digits, fit="closed form")
    ll.train(model, digits, epochs=2, seed=0)
    found, exact = row_metrics(model, digits, some), ll.evidence(model, digits.x[some], "exact")
    assert np.allclose(found["evidence"], exact, rtol=1e-5)
    assert np.allclose(found["elbo"], exact, rtol=1e-5)  # the gap is 0, draw by draw
    own = ll.evaluate(model, digits, some)
    assert np.mean(found["elbo"]) == pytest.approx(own["elbo"], rel=1e-5)
    assert np.mean(found["kl"]) == pytest.approx(own["kl"], rel=0.1)


def test_conditions_are_the_rows_own(digits, some):
    model = trained("cvae", digits, conditional_prior="learned")
    found, own = row_metrics(model, digits, some), averages(model, digits, some)
    assert np.mean(found["kl"]) == pytest.approx(own["kl"], rel=1e-4)
    assert np.mean(found["reconstruction"]) == pytest.approx(own["reconstruction"], abs=0.25)
    wrong = Dataset("wrong", digits.x, digits.held_out, (digits.labels + 1) % 10, digits.class_names)
    assert not np.allclose(row_metrics(model, wrong, some)["kl"], found["kl"], rtol=1e-3)


@pytest.mark.parametrize("settings", [{"prior": "pseudo-inputs"}, {"likelihood": "bernoulli", "binarise": "once"}])
def test_without_a_kl_in_closed_form_and_of_binarised_rows(digits, some, settings):
    model = trained("vae", digits, **settings)
    found, own = row_metrics(model, digits, some), averages(model, digits, some)
    for name in ("kl", "elbo"):
        assert np.mean(found[name]) == pytest.approx(own[name], abs=0.25)


def test_of_a_mixture_the_evidence_only(blobs):
    model = ll.build_model("gmm", blobs, components=3)
    ll.train(model, blobs, epochs=5, seed=0)
    found = row_metrics(model, blobs, blobs.train)
    assert found.keys() == {"evidence", "evidence_error"}
    assert np.mean(found["evidence"]) == pytest.approx(ll.evaluate(model, blobs, blobs.train)["elbo"], rel=1e-5)


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("autoencoder", {"reconstruction", "error"}),
        ("discrete-vae", ALL),
        ("factor-analysis", ALL),
        ("bayesian-mixture", {"evidence", "evidence_error"}),
        ("mean-field", set()),
    ],
)
def test_what_a_model_does_not_have_is_left_out(digits, name, names):
    data = Dataset("few", digits.x[:80], np.arange(70, 80), digits.labels[:80], digits.class_names)
    found = row_metrics(ll.build_model(name, data), data, np.arange(75), samples=2)
    assert found.keys() == names
    assert all(np.isfinite(values).all() for values in found.values())


def test_blocks_reports_and_no_rows(vae, digits, some, monkeypatch):
    whole = row_metrics(vae, digits, some[:25])
    assert row_metrics(vae, digits, some[:0]) == {}
    shares = []
    monkeypatch.setattr(module, "BLOCK_VALUES", 10 * 64)
    parts = row_metrics(vae, digits, some[:25], shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    for name in ("kl", "error"):
        assert np.allclose(parts[name], whole[name], rtol=1e-4)

    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        row_metrics(vae, digits, some, cancel)


def test_a_seed_gives_the_same_figures(vae, digits, some):
    one, same, other = (row_metrics(vae, digits, some[:9], seed=seed) for seed in (1, 1, 2))
    assert all(np.array_equal(one[name], same[name]) for name in ALL)
    assert not np.array_equal(one["elbo"], other["elbo"])
    assert np.array_equal(one["evidence"], other["evidence"])  # d = 2: nothing is drawn


def test_outliers_are_the_least_likely():
    evidence = np.array([3, np.nan, -np.inf, -5, 2, 9, 1, 0, 4, 7, 6], np.float32)
    assert outliers(evidence, 0.3).tolist() == [2, 3, 7]
    assert outliers(evidence, 0.001).tolist() == [2]
    assert len(outliers(evidence, 1)) == 10
    assert outliers(np.empty(0)).tolist() == []
    for share in (0, -1, 1.1, np.nan):
        with pytest.raises(InputError):
            outliers(evidence, share)
