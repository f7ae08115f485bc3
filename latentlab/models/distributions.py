"""Distributions over rows of any shape, made of those that torch has over vectors."""

from __future__ import annotations

import math

import torch
from torch.distributions import Distribution, MultivariateNormal

LOG_2PI = math.log(2 * math.pi)


class Shaped(Distribution):
    """A distribution over vectors (D,) told as one over rows of `shape`, with as many values."""

    has_rsample = True

    def __init__(self, base: Distribution, shape: tuple[int, ...]) -> None:
        self.base, self.shape = base, tuple(shape)
        super().__init__(base.batch_shape, torch.Size(self.shape), validate_args=False)

    @property
    def mean(self) -> torch.Tensor:
        """(*batch, *shape)."""
        return self._shaped(self.base.mean)

    @property
    def variance(self) -> torch.Tensor:
        """(*batch, *shape)."""
        return self._shaped(self.base.variance)

    def rsample(self, sample_shape: torch.Size = torch.Size()) -> torch.Tensor:  # noqa: B008
        """Draws (*sample, *batch, *shape)."""
        return self._shaped(self.base.rsample(sample_shape))

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        """log p of rows (..., *shape), nats."""
        return self.base.log_prob(value.reshape(*value.shape[: value.dim() - len(self.shape)], -1))

    def _shaped(self, values: torch.Tensor) -> torch.Tensor:
        return values.reshape(*values.shape[:-1], *self.shape)


def normal(mean: torch.Tensor, scale_tril: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
    """N(mean, LLᵀ) over rows of `shape`, means (B, D)."""
    base = MultivariateNormal(mean, scale_tril=scale_tril, validate_args=False)
    return base if shape == (mean.shape[-1],) else Shaped(base, shape)
