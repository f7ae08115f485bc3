"""The same figures of every model, each under its own name."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.data import Dataset
from latentlab.inference.bound import evaluate
from latentlab.inference.evidence import importance
from latentlab.inference.rows import spread
from latentlab.inference.yardstick import error_of_mean, kind_of_likelihood, yardstick


def test_the_figures_are_in_the_order_of_their_bounds(linear):
    model, data, exact = linear
    found = yardstick(model, data, rows=40)
    truth = exact[spread(data.held_out, 40)].mean()
    assert found.same_elbo < found.iwae + 3 * found.iwae_error
    assert found.iwae <= truth + 3 * found.iwae_error
    assert found.evidence == pytest.approx(truth, abs=1e-3)
    assert (found.rows, found.elbo_rows, found.method, found.of) == (40, 100, "quadrature", "held-out")
    terms = evaluate(model, data, data.held_out)
    assert (found.elbo, found.reconstruction) == (terms["elbo"], terms["reconstruction"])
    assert found.elbo == pytest.approx(found.reconstruction - terms["kl"], abs=1e-4)


def test_a_closed_form_has_no_error_and_no_gap(small):
    found = yardstick(ll.build_model("factor-analysis", small), small, rows=3)
    assert found.evidence_error == 0
    assert found.same_elbo == pytest.approx(found.evidence, abs=1e-6)
    assert (found.rows, found.elbo_rows) == (3, 10)  # as many as of any other model
    alone = yardstick(ll.build_model("ppca", small), Dataset("alone", small.x, np.empty(0, np.int64)))
    assert alone.of == "training"


def test_the_error_of_a_mean_is_that_of_independent_rows(linear):
    found = importance(linear[0], linear[1].x[:9], 50)
    assert error_of_mean(found) == pytest.approx(np.linalg.norm(found.standard_error) / 9)


@pytest.mark.parametrize(
    ("name", "settings", "kind"),
    [
        ("vae", {"hidden": [4]}, "grey cross-entropy"),
        ("vae", {"hidden": [4], "binarise": "once"}, "bits, drawn once"),
        ("vae", {"hidden": [4], "likelihood": "gaussian-each"}, "density"),
        ("vae", {"hidden": [4], "likelihood": "categorical"}, "categorical"),
        ("cvae", {"hidden": [4]}, "grey cross-entropy, given the class"),
        ("ppca", {}, "density"),
        ("bayesian-mixture", {"components": 2, "starts": 1}, "predictive density"),
    ],
)
def test_numbers_of_different_kinds_have_different_names(small, name, settings, kind):
    assert kind_of_likelihood(ll.build_model(name, small, **settings)) == kind
