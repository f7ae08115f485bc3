"""Factors of single rows, and what a search makes of them."""

import pytest
import torch

import latentlab as ll
from latentlab.models import build_model
from latentlab.models.factors import RowFactors, even_noise, improve


@pytest.mark.slow
def test_free_factors_are_no_worse_than_an_encoder(digits):
    encoder = build_model("vae", digits, hidden=[32])
    free = build_model("vae", digits, hidden=[32], inference="free")
    for model in (encoder, free):
        ll.train(model, digits, epochs=150, device="cpu")
    elbos = [ll.evaluate(model, digits, digits.train)["elbo"] for model in (encoder, free)]
    refined = ll.refine(encoder, digits.x[digits.train[:200]])
    gap = refined.elbo - refined.elbo_before
    print(f"train ELBO: encoder {elbos[0]:.3f}, free {elbos[1]:.3f}; amortisation gap {gap.mean():.3f} nats")
    assert elbos[1] >= elbos[0]
    assert gap.min() >= 0


def test_noise_in_pairs_is_exact_for_what_is_quadratic():
    noise = even_noise(6, torch.zeros(4, 3), torch.Generator().manual_seed(0))
    assert noise.shape == (6, 4, 3)
    assert torch.allclose(noise.mean(0), torch.zeros(4, 3), atol=1e-6)
    assert torch.allclose(noise.square().mean(0), torch.ones(4, 3), atol=1e-5)


def test_a_search_finds_the_gaussian_that_it_climbs_on_or_keeps_its_width():
    target = torch.distributions.Normal(torch.tensor([[1.0, -0.5]]), torch.tensor([0.3, 0.7]))
    start, noise = torch.zeros(1, 2), even_noise(32, torch.zeros(1, 2), torch.Generator().manual_seed(0))

    def log_joint(z):
        return target.log_prob(z).sum(-1)

    mean, log_variance = improve(start, start, log_joint, 400, noise)
    assert torch.allclose(mean, target.mean, atol=0.02)
    assert torch.allclose(torch.exp(0.5 * log_variance), target.stddev, rtol=0.05)
    mean, log_variance = improve(start, start, log_joint, 400, noise, fixed_width=True)
    assert torch.allclose(mean, target.mean, atol=0.05)
    assert torch.equal(log_variance, start)


def test_only_rows_that_are_trained_are_said_to_be():
    factors = RowFactors(6, 2, deviation=0.2)
    factors.begin(torch.tensor([1, 4]), torch.Generator().manual_seed(0))
    assert factors.trained.tolist() == [False, True, False, False, True, False]
    mean, log_variance = factors.of(torch.tensor([4, 0]))
    assert torch.equal(mean, factors.mean[[4, 0]])
    assert torch.allclose(torch.exp(0.5 * log_variance), torch.tensor(0.2))
