"""Factors q(z) of single rows: kept as parameters, or improved for rows that were never seen."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import nn

LOG_VARIANCE_RANGE = (-20.0, 10.0)
IMPROVE_RATE = 0.05  # Adam's, at first


class RowFactors(nn.Module):
    """One mean and log-variance for each row of a dataset, (N, d) each: q(z_i) = N(μ_i, diag σ_i²).

    With a `deviation` that is the same for all, only the means are improved. `trained` (N,) tells which rows' factors
    are improved at all: a held-out row's stay where they started, and say nothing of it.
    """

    def __init__(self, rows: int, latent_dim: int, deviation: float | None = None) -> None:
        super().__init__()
        self.mean = nn.Parameter(torch.zeros(rows, latent_dim))
        if deviation is None:
            self.log_variance = nn.Parameter(torch.zeros(rows, latent_dim))
        else:
            self.register_buffer("log_variance", torch.full((1, latent_dim), 2 * math.log(deviation)), persistent=False)
        self.register_buffer("trained", torch.zeros(rows, dtype=torch.bool))

    def begin(self, trained: torch.Tensor, generator: torch.Generator) -> None:
        """Start near the prior; `trained` (n,) are the indices of the rows that will be improved."""
        with torch.no_grad():
            self.mean.normal_(0, 0.1, generator=generator)
            if isinstance(self.log_variance, nn.Parameter):
                self.log_variance.fill_(-1.0)
            self.trained.zero_()[trained] = True

    def of(self, rows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """μ and log σ², each (B, d), of rows by their indices (B,)."""
        mean = self.mean[rows]
        if isinstance(self.log_variance, nn.Parameter):
            return mean, self.log_variance[rows].clamp(*LOG_VARIANCE_RANGE)
        return mean, self.log_variance.expand_as(mean)


def even_noise(samples: int, mean: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Draws of N(0, I) (S, B, d) for means (B, d), S even: in pairs of opposite sign, and of unit variance each.

    Averages over them are exact for what is linear or quadratic in a dimension.
    """
    half = torch.randn((max(1, samples // 2), *mean.shape), generator=generator, device=mean.device, dtype=mean.dtype)
    half = half / half.square().mean(0, keepdim=True).sqrt()
    return torch.cat([half, -half])


def improve(
    mean: torch.Tensor,
    log_variance: torch.Tensor,
    log_joint: Callable[[torch.Tensor], torch.Tensor],
    steps: int,
    noise: torch.Tensor,
    fixed_width: bool = False,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Better Gaussian factors for rows, θ held: Adam on the ELBO of each, from where they are.

    `mean` and `log_variance` are (B, d); `log_joint` takes z (S, B, d) to log p(x, z) (S, B). The same `noise` (S, B,
    d) serves every step, so that what is climbed is one function; the steps become smaller. With `fixed_width` only the
    means are improved.
    """
    with torch.inference_mode(False), torch.enable_grad():
        own = [mean.clone().detach().requires_grad_(), log_variance.clone().detach().requires_grad_()]
        free = own[:1] if fixed_width else own
        optimiser = torch.optim.Adam(free, lr=IMPROVE_RATE)
        for step in range(steps):
            optimiser.param_groups[0]["lr"] = IMPROVE_RATE * (1 - step / steps)
            z = own[0] + torch.exp(0.5 * own[1]) * noise
            bound = log_joint(z).mean(0).sum() + 0.5 * own[1].sum()
            for parameter, slope in zip(free, torch.autograd.grad(-bound, free), strict=True):
                parameter.grad = slope
            optimiser.step()
            with torch.no_grad():
                own[1].clamp_(*LOG_VARIANCE_RANGE)
    return own[0].detach(), own[1].detach()
