"""Two estimators of one gradient, on a model where it has a closed form."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.errors import InputError
from latentlab.inference import compare_gradients


def test_both_are_the_gradient_in_closed_form(linear):
    """Of E_q[log N(x; Wz + b, σ²I)]: Wᵀ(x − b − Wμ)/σ² and −½ diag(WᵀW) s²/σ²."""
    model, data, _ = linear
    x, draws = data.x[:3], 1500
    with torch.no_grad():
        q = model.posterior(torch.from_numpy(x))
        weight, bias = model.decoder[-1].weight, model.decoder[-1].bias
        variance = model.head.log_sigma.exp().square()
        of_mean = (torch.from_numpy(x) - bias - q.mean @ weight.T) @ weight / variance
        of_log = -0.5 * weight.square().sum(0) * q.variance / variance
    exact = torch.cat([of_mean, of_log], 1).numpy()
    found = compare_gradients(model, x, draws=draws)
    for each in (found.reparameterised, found.score, found.score_with_baseline):
        assert (np.abs(each.mean - exact) < 5 * np.sqrt(each.variance / draws) + 1e-4).all()
    assert found.ratio > found.ratio_with_baseline > 1


def test_the_ratios_are_of_the_variances_and_repeat_themselves(linear):
    model, data, _ = linear
    found, again = (compare_gradients(model, data.x[:2], draws=50, seed=4) for _ in range(2))
    assert found.ratio == again.ratio == found.score.variance.sum() / found.reparameterised.variance.sum()


def test_a_z_of_one_of_k_has_no_mean_and_variance(blobs):
    with pytest.raises(InputError, match="no mean and variance"):
        compare_gradients(ll.build_model("gmm", blobs, components=2, starts=1), blobs.x[:2])
