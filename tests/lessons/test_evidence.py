"""Estimates of log p(x) that grow with their draws, where log p(x) is known."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.errors import Cancelled
from latentlab.lessons.evidence import NAMES, SIZES, TOTAL, look_at_evidence


def trained(data, name="vae", **settings):
    model = ll.build_model(name, data, **settings)
    ll.train(model, data, epochs=3, seed=0)
    return model


def test_of_a_linear_model_q_is_right_from_the_first_draw_and_the_prior_is_not(digits):
    model = trained(digits, "ppca", latent_dim=2)
    look = look_at_evidence(model, 5, digits.x[5:6])
    known = float(model.log_evidence(torch.from_numpy(digits.x[5:6]))[0])
    assert look.log_p == pytest.approx(known, abs=1e-4)
    prior, q, best = look.growths
    assert np.allclose(q.mean, known, atol=1e-3)
    assert np.ptp(q.log_weights) < 1e-2
    assert q.effective == pytest.approx(TOTAL, rel=1e-3)
    assert prior.mean[0] < known - 1
    assert (np.diff(prior.mean) > 0).all()
    assert prior.mean[-1] == pytest.approx(known, abs=0.2)
    assert prior.effective < best.effective < q.effective  # the best diagonal q of a posterior that is aslant


def test_each_is_below_the_evidence_and_rises_with_its_draws(digits):
    model = trained(digits, latent_dim=2, hidden=[32])
    look = look_at_evidence(model, 7, digits.x[7:8])
    assert [growth.name for growth in look.growths] == list(NAMES)
    for growth in look.growths:
        assert growth.mean.shape == growth.low.shape == growth.high.shape == (len(SIZES),)
        assert (growth.mean < look.log_p + 0.05).all()
        assert (np.diff(growth.mean) > -0.05).all()
        assert (growth.low <= growth.high).all()
        assert growth.mean[-1] == pytest.approx(look.log_p, abs=0.1)
        assert growth.log_weights.shape == (TOTAL,)
        # Their mean weight is p(x) itself, whatever they are drawn from.
        whole = np.logaddexp.reduce(growth.log_weights) - np.log(TOTAL)
        assert whole == pytest.approx(look.log_p, abs=4 / np.sqrt(growth.effective) + 0.01)
    elbo = ll.refine(model, digits.x[7:8]).elbo_before[0]
    assert look.growths[1].mean[0] == pytest.approx(elbo, abs=0.1)  # one draw of q is the ELBO


def test_conditions_are_those_of_the_row_and_it_can_be_given_up(small):
    model = trained(small, "cvae", latent_dim=2, hidden=[8])
    label = int(small.labels[3])
    look = look_at_evidence(model, 3, small.x[3:4], label)
    known = ll.evidence(model, small.x[3:4], method="quadrature", labels=small.labels[3:4])
    assert look.log_p == pytest.approx(known[0], abs=0.02)

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        look_at_evidence(model, 3, small.x[3:4], label, stop)
