"""Real values with Gaussian noise: one σ, one for each value, or σ(z)."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.models.distributions import LOG_2PI
from latentlab.models.likelihoods.head import Head


class GaussianHead(Head):
    """Independent Gaussian values about the decoder's output, with one σ: fixed, or learned when None is given."""

    LOG_SIGMA_RANGE = (-7.0, 16.0)

    def __init__(self, sigma: float | None) -> None:
        super().__init__()
        self.learned = self.holds_sigma = sigma is None
        start = torch.tensor(0.0 if sigma is None else math.log(sigma))
        if self.learned:
            self.log_sigma = nn.Parameter(start)
        else:
            self.register_buffer("log_sigma", start, persistent=False)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        log_sigma = self._log_sigma(x)
        squares = ((output - x) * torch.exp(-log_sigma)).square().sum(1)
        return -0.5 * squares - (log_sigma + 0.5 * LOG_2PI).sum()

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z), fused."""
        log_sigma = self.log_sigma.clamp(*self.LOG_SIGMA_RANGE)
        squares = F.mse_loss(output, x, reduction="sum") * torch.exp(-2 * log_sigma)
        return -0.5 * squares - x.numel() * (log_sigma + 0.5 * LOG_2PI)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        mean = output.reshape(len(output), *shape)
        sigma = self._log_sigma(output).exp().reshape(shape)
        return Independent(Normal(mean, sigma.expand_as(mean), validate_args=False), len(shape))

    @torch.no_grad()
    def hold_sigma(self, sigma: float) -> None:
        """Put σ there."""
        self.log_sigma.fill_(math.log(sigma))

    def _log_sigma(self, of: torch.Tensor) -> torch.Tensor:
        """log σ of each value (D,) of rows (B, D)."""
        return self.log_sigma.clamp(*self.LOG_SIGMA_RANGE).expand(of.shape[1])

    def fit_scale(self, x: torch.Tensor) -> None:
        """A learned σ starts from the data's."""
        if self.learned:
            with torch.no_grad():
                self.log_sigma.fill_(math.log(float(x.std(correction=0)) + 1e-3))


class EachGaussianHead(GaussianHead):
    """Independent Gaussian values about the decoder's output, each with a learned σ of its own, as in factor analysis.

    A value may be met exactly, and its likelihood would grow without bound: no σ is below `LEAST` of what it was in
    the data.
    """

    LEAST = 0.02

    def __init__(self, values: int) -> None:
        super().__init__(None)
        self.holds_sigma = False
        self.log_sigma = nn.Parameter(torch.zeros(values))
        self.register_buffer("least", torch.full((values,), self.LOG_SIGMA_RANGE[0]))

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z)."""
        return self.rows(output, x).sum()

    def _log_sigma(self, of: torch.Tensor) -> torch.Tensor:
        return torch.maximum(self.log_sigma, self.least).clamp_max(self.LOG_SIGMA_RANGE[1])

    def fit_scale(self, x: torch.Tensor) -> None:
        """Each σ starts from that of its values."""
        log_sigma = (x.std(0, correction=0) + 1e-3).log()
        with torch.no_grad():
            self.log_sigma.copy_(log_sigma)
            self.least.copy_((log_sigma + math.log(self.LEAST)).clamp_min(self.LOG_SIGMA_RANGE[0]))


class VaryingGaussianHead(Head):
    """Independent Gaussian values with a σ of their own, σ_θ(z): the decoder gives mean and log-variance.

    The log-variance is bounded, or one value that is met exactly would make the likelihood infinite.
    """

    outputs = 2
    RANGE = (-9.0, 9.0)

    def split(self, output: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Mean and log-variance, each (B, D)."""
        mean, log_variance = output.chunk(2, dim=1)
        return mean, log_variance.clamp(*self.RANGE)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        mean, log_variance = self.split(output)
        return -0.5 * ((x - mean).square() * torch.exp(-log_variance) + log_variance + LOG_2PI).sum(1)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        mean, log_variance = (part.reshape(len(output), *shape) for part in self.split(output))
        return Independent(Normal(mean, torch.exp(0.5 * log_variance), validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """`mean` (D,), with unit variances."""
        return torch.cat([mean, torch.zeros_like(mean)])
