"""Values from 0 to 1 as one of L levels."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch.distributions import Categorical, Distribution, Independent

from latentlab.models.likelihoods.head import Head


class _Levels(Categorical):
    """A categorical over evenly spaced levels from 0 to 1, which has a mean."""

    @property
    def mean(self) -> torch.Tensor:
        steps = torch.linspace(0, 1, self.logits.shape[-1], device=self.logits.device)
        return (self.probs * steps).sum(-1)

    @property
    def variance(self) -> torch.Tensor:
        steps = torch.linspace(0, 1, self.logits.shape[-1], device=self.logits.device)
        return (self.probs * (steps - self.mean[..., None]).square()).sum(-1)

    def sample(self, sample_shape: torch.Size = torch.Size()) -> torch.Tensor:  # noqa: B008
        return super().sample(sample_shape) / (self.logits.shape[-1] - 1)

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        return super().log_prob((value * (self.logits.shape[-1] - 1)).round())


class CategoricalHead(Head):
    """Each value is one of L levels from 0 to 1, with a probability each; other values count as the nearest level."""

    def __init__(self, levels: int) -> None:
        super().__init__()
        self.outputs = levels

    def _logits(self, output: torch.Tensor) -> torch.Tensor:
        return output.reshape(len(output), self.outputs, -1)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        logits, level = self._logits(output), (x * (self.outputs - 1)).round().long()
        return F.log_softmax(logits, 1).gather(1, level[:, None]).flatten(1).sum(1)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`; its mean is the mean level, from 0 to 1."""
        logits = F.log_softmax(self._logits(output), 1).mT.reshape(len(output), *shape, self.outputs)
        return Independent(_Levels(logits=logits, validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """Binomial probabilities of the levels, whose mean is `mean` (D,)."""
        level = torch.arange(self.outputs, dtype=mean.dtype)
        trials = float(self.outputs - 1)
        ways = math.lgamma(trials + 1) - torch.lgamma(level + 1) - torch.lgamma(trials - level + 1)
        p = mean.clamp(0.01, 0.99)[:, None]
        return (ways + level * p.log() + (trials - level) * torch.log1p(-p)).T.flatten()
