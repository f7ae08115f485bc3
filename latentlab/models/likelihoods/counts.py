"""Counts: negative binomial, as they are or given the total of their row."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Distribution, Independent

from latentlab.models import negative_binomial
from latentlab.models.likelihoods.head import Head


class NegativeBinomialHead(Head):
    """Counts: NB with mean exp(output) and one learned dispersion r for each value; variance mean + mean²/r."""

    LOG_MEAN_RANGE = (-12.0, 20.0)
    LOG_R_RANGE = (-8.0, 18.0)  # there it is Poisson's for any count up to a million

    def __init__(self, values: int) -> None:
        super().__init__()
        self.log_r = nn.Parameter(torch.zeros(values))

    def _mean_and_r(self, output: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return output.clamp(*self.LOG_MEAN_RANGE), self.log_r.clamp(*self.LOG_R_RANGE)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        return negative_binomial.log_prob(*self._mean_and_r(output), x).sum(1).to(output)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        log_mean, log_r = self._mean_and_r(output)
        counts = negative_binomial.NegativeBinomial(log_mean.reshape(len(output), *shape), log_r.reshape(shape))
        return Independent(counts, len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """log mean (D,)."""
        return mean.clamp_min(1e-3).log()

    def output_of(self, mean: torch.Tensor) -> torch.Tensor:
        """log means (B, D)."""
        return mean.clamp_min(1e-8).log()

    def fit_scale(self, x: torch.Tensor) -> None:
        """r by moments: variance = mean + mean²/r."""
        mean, variance = x.mean(0), x.var(0, correction=0)
        with torch.no_grad():
            self.log_r.copy_((mean.square() / (variance - mean).clamp_min(1e-2)).clamp(1e-2, 1e3).log())

    def seen(self, x: torch.Tensor) -> torch.Tensor:
        """log(1 + x), whose range a network can take."""
        return torch.log1p(x)


class CountsGivenTotalHead(NegativeBinomialHead):
    """Counts of a row given their total: the decoder's output gives the share of each, by a softmax."""

    def __init__(self, values: int) -> None:
        super().__init__(values)
        self.register_buffer("log_usual", torch.zeros(()))

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z, ℓ) of each row (B,)."""
        log_mean = F.log_softmax(output, 1) + negative_binomial.log_totals(x)
        return negative_binomial.log_prob(*self._mean_and_r(log_mean), x).sum(1).to(output)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z, ℓ) with event shape `shape`."""
        log_share, log_r = F.log_softmax(output, 1), self.log_r.clamp(*self.LOG_R_RANGE)
        shares = log_share.reshape(len(output), *shape)
        return negative_binomial.CountsGivenTotal(shares, log_r.reshape(shape), self.log_usual)

    def fit_scale(self, x: torch.Tensor) -> None:
        """The usual total is the median; r by moments of rows as they were with it."""
        self.log_usual.copy_(negative_binomial.log_totals(x).median())
        super().fit_scale(self._with_usual_total(x))

    def seen(self, x: torch.Tensor) -> torch.Tensor:
        """log(1 + x) of rows as they were with the usual total."""
        return torch.log1p(self._with_usual_total(x))

    def _with_usual_total(self, x: torch.Tensor) -> torch.Tensor:
        return x * torch.exp(self.log_usual - negative_binomial.log_totals(x))
