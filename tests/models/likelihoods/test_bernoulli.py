"""The Bernoulli head against scipy, bits and greys."""

import numpy as np
import pytest
import torch
from heads import RELATIVE
from scipy import special

from latentlab.models.likelihoods import make_head


@pytest.mark.parametrize("reach", [1.0, 10.0, 50.0])
def test_bits_and_greys(reach):
    random = np.random.default_rng(3)
    output = random.uniform(-reach, reach, (50, 30)).astype("f4")
    greys = random.choice([0.0, 1.0, 0.25, 0.999], (50, 30)).astype("f4")
    head = make_head("bernoulli", 30)
    # Bits that the logit is sure of, and right about, too.
    for x in (greys, (output > 0).astype("f4")):
        o, v = output.astype(float), x.astype(float)
        expected = (v * special.log_expit(o) + (1 - v) * special.log_expit(-o)).sum(1)
        sure = head.rows(torch.tensor(output), torch.tensor(x)).double().numpy()
        told = head.distribution(torch.tensor(output), (30,)).log_prob(torch.tensor(x)).double().numpy()
        assert np.abs(sure / expected - 1).max() < RELATIVE
        assert np.abs(told / expected - 1).max() < RELATIVE
        fused = float(head.log_prob(torch.tensor(output), torch.tensor(x)))
        assert fused == pytest.approx(expected.sum(), rel=1e-5, abs=1e-5 * 50)


def test_bits_at_logits_of_50():
    head, output = make_head("bernoulli", 2), torch.tensor([[50.0, -50.0]])
    found = head.rows(output, torch.tensor([[1.0, 0.0]])).item()
    assert found == pytest.approx(2 * special.log_expit(50.0), rel=RELATIVE)
    assert head.rows(output, torch.tensor([[0.0, 1.0]])).item() == pytest.approx(-100, rel=RELATIVE)


def test_the_output_of_a_mean_decodes_to_it():
    head, mean = make_head("bernoulli", 4), torch.tensor([[0.0, 0.2, 0.999, 1.0]])
    decoded = head.distribution(head.output_of(mean), (4,)).mean
    assert torch.allclose(decoded, mean, atol=2e-7)
