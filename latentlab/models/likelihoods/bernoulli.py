"""Values from 0 to 1 as Bernoulli probabilities."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Distribution, Independent

from latentlab.models.likelihoods.head import Head

NEAREST = 1e-7  # to 0 and 1 that a probability in float32 tells its logit


class _Bits(Bernoulli):
    """A Bernoulli of bits or greys, exact where the logit is sure of them."""

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        return _cross_entropy(self.logits, value)


def _cross_entropy(logits: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    """x log σ(logit) + (1 − x) log σ(−logit): of two numbers below 0, so that nothing cancels."""
    return x * F.logsigmoid(logits) + (1 - x) * F.logsigmoid(-logits)


class BernoulliHead(Head):
    """Independent Bernoulli values; the decoder's output is their logits.

    Grey values in [0, 1] are taken as probabilities: the cross-entropy, the usual convention for MNIST.
    """

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        return _cross_entropy(output, x).sum(1)

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z), fused: in half the time, each value rounded as its logit is."""
        return -F.binary_cross_entropy_with_logits(output, x, reduction="sum")

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        logits = output.reshape(len(output), *shape)
        return Independent(_Bits(logits=logits, validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """The logits of `mean` (D,)."""
        return torch.logit(mean.clamp(0.01, 0.99))

    def output_of(self, mean: torch.Tensor) -> torch.Tensor:
        """The logits of means (B, D)."""
        return torch.logit(mean.clamp(NEAREST, 1 - NEAREST))
