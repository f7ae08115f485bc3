"""The mean field against its own equations."""

import numpy as np
import pytest
import torch
from torch.distributions import MultivariateNormal, kl_divergence

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model


@pytest.mark.parametrize("rho", [-0.8, 0.3, 0.95])
def test_the_mean_field_is_too_narrow_by_what_is_known(blobs, rho):
    model = build_model("mean-field", blobs, correlation=rho, tolerance=1e-14)
    run = ll.train(model, blobs, epochs=2000, device="cpu")
    own = model.parameters
    assert torch.allclose(own["means"], own["target_mean"], atol=1e-5)
    assert torch.allclose(own["variances"], 1 / own["target_precision"].diagonal())
    # KL of the best factorised q: −½ log(1 − ρ²) (both marginal variances shrink by that factor).
    assert run.history["kl"][-1] == pytest.approx(-0.5 * np.log(1 - rho**2), abs=1e-6)
    assert (np.diff(run.history["elbo"]) >= -1e-12).all()
    mean, wide = model.forward_fit()
    assert np.allclose(mean, own["target_mean"])
    assert np.allclose(wide * (1 - rho**2), own["variances"])
    assert run.history["elbo"][-1] == pytest.approx(run.history["energy"][-1] + run.history["entropy"][-1])


@pytest.mark.parametrize(
    "x", [[[1, 2], [1, 3], [1, 5]], [[1, 2], [2, 4], [3, 6]], [[4, 4], [4, 4]], [[1, 2, 3], [2, 3, 9]]]
)
def test_the_mean_field_of_values_that_do_not_vary_or_lie_on_a_line(x):
    data = Dataset("flat", np.array(x, np.float32), np.empty(0, np.int64))
    model = build_model("mean-field", data)
    run = ll.train(model, data, epochs=300, device="cpu")
    assert np.isfinite(run.history["elbo"]).all()
    assert (np.diff(run.history["elbo"]) >= -1e-9).all()
    own = model.parameters
    assert torch.allclose(own["variances"], 1 / own["target_precision"].diagonal())


def test_both_divergences_are_torchs_and_what_nobody_observes_is_refused(blobs):
    model = build_model("mean-field", blobs, correlation=0.6)
    terms, own = model.measure(None), model.parameters
    q = MultivariateNormal(own["means"], own["variances"].diag())
    assert float(terms["elbo"]) == pytest.approx(-float(kl_divergence(q, model.prior())))
    assert float(terms["forward_kl"]) == pytest.approx(float(kl_divergence(model.prior(), q)))
    one = Dataset("one", blobs.x[:, :1], np.empty(0, np.int64))
    with pytest.raises(InputError, match="one value a row"):
        build_model("mean-field", one)
