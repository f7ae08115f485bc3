"""The categorical head against scipy."""

import numpy as np
import pytest
import torch
from heads import check
from scipy import special, stats

from latentlab.models.likelihoods import make_head


@pytest.mark.parametrize("levels", [2, 16, 256])
def test_levels(levels):
    random = np.random.default_rng(6)
    logits = random.normal(0, 8, (30, levels, 12)).astype("f4")
    level = random.integers(0, levels, (30, 12))
    expected = special.log_softmax(logits.astype(float), 1)
    expected = np.take_along_axis(expected, level[:, None], 1).sum((1, 2))
    head, output = make_head("categorical", 12, levels=levels), torch.tensor(logits.reshape(30, -1))
    check(head, output, torch.tensor((level / (levels - 1)).astype("f4")), expected)
    # A value between two levels counts as the nearer one.
    near = np.clip(level + random.uniform(-0.45, 0.45, level.shape), 0, levels - 1) / (levels - 1)
    check(head, output, torch.tensor(near.astype("f4")), expected)
    told = head.distribution(output, (12,))
    steps = np.linspace(0, 1, levels)[None, :, None]
    p = special.softmax(logits.astype(float), 1)
    assert np.allclose(told.mean, (p * steps).sum(1), atol=1e-5)
    assert np.allclose(told.variance, (p * steps**2).sum(1) - (p * steps).sum(1) ** 2, atol=1e-5)


def test_draws_of_a_categorical_are_levels():
    head = make_head("categorical", 3, levels=5)
    drawn = head.distribution(torch.randn(2, 15), (3,)).sample((40,))
    assert set((drawn * 4).flatten().tolist()) <= {0, 1, 2, 3, 4}


def test_the_first_output_is_a_binomial_over_the_levels():
    head, mean = make_head("categorical", 3, levels=6), torch.tensor([0.1, 0.5, 0.83])
    told = head.distribution(head.first_output(mean)[None], (3,))
    chances = told.base_dist.probs[0]
    assert np.allclose(chances, stats.binom.pmf(np.arange(6), 5, mean[:, None].numpy()), atol=1e-5)
