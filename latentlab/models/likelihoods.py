"""Likelihood heads p(x|z): what a decoder's output means.

Each head has a fused `log_prob` for the training step (torch.distributions there would cost a fifth of it) and
a `distribution` for everybody else; a test holds the two together.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Bernoulli, Distribution, Independent, Normal


class BernoulliHead(nn.Module):
    """Independent Bernoulli values; the decoder's output is their logits.

    Grey values in [0, 1] are taken as probabilities: the cross-entropy, the usual convention for MNIST.
    """

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z) over all rows and values, nats, 0-dimensional. `output` and `x` are (B, D)."""
        return -F.binary_cross_entropy_with_logits(output, x, reduction="sum")

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        logits = output.reshape(len(output), *shape)
        return Independent(Bernoulli(logits=logits, validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """The output (D,) that decodes to `mean` (D,)."""
        return torch.logit(mean.clamp(0.01, 0.99))


class GaussianHead(nn.Module):
    """Independent Gaussian values about the decoder's output, with one σ: fixed, or learned when None is given."""

    LOG_SIGMA_RANGE = (-7.0, 7.0)

    def __init__(self, sigma: float | None) -> None:
        super().__init__()
        self.learned = sigma is None
        start = torch.tensor(0.0 if sigma is None else math.log(sigma))
        if self.learned:
            self.log_sigma = nn.Parameter(start)
        else:
            self.register_buffer("log_sigma", start, persistent=False)

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z) over all rows and values, nats, 0-dimensional. `output` and `x` are (B, D)."""
        log_sigma = self.log_sigma.clamp(*self.LOG_SIGMA_RANGE)
        squares = F.mse_loss(output, x, reduction="sum") * torch.exp(-2 * log_sigma)
        return -0.5 * squares - x.numel() * (log_sigma + 0.5 * math.log(2 * math.pi))

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        mean = output.reshape(len(output), *shape)
        sigma = self.log_sigma.clamp(*self.LOG_SIGMA_RANGE).exp()
        return Independent(Normal(mean, sigma.expand_as(mean), validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """The output (D,) that decodes to `mean` (D,)."""
        return mean


def make_head(likelihood: str, sigma: float | None) -> BernoulliHead | GaussianHead:
    """The head called `likelihood`; `sigma` is the Gaussian's, None to learn it."""
    return BernoulliHead() if likelihood == "bernoulli" else GaussianHead(sigma)
