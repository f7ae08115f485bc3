"""Factors q(z) of single rows: kept as parameters, or improved for rows that were never seen."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import nn

LOG_VARIANCE_RANGE = (-20.0, 10.0)


class RowFactors(nn.Module):
    """One mean and log-variance for each row of a dataset, (N, d) each: q(z_i) = N(μ_i, diag σ_i²)."""

    def __init__(self, rows: int, latent_dim: int) -> None:
        super().__init__()
        self.mean = nn.Parameter(torch.zeros(rows, latent_dim))
        self.log_variance = nn.Parameter(torch.zeros(rows, latent_dim))


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
    seed: int = 0,
    samples: int = 32,
    learning_rate: float = 0.05,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Better Gaussian factors for rows, θ held: Adam on the ELBO of each, from where they are.

    `mean` and `log_variance` are (B, d); `log_joint` takes z (S, B, d) to log p(x, z) (S, B). The same noise serves
    every step, so that what is climbed is one function; the steps become smaller.
    """
    generator = torch.Generator(mean.device).manual_seed(seed)
    noise = even_noise(samples, mean, generator)
    with torch.inference_mode(False), torch.enable_grad():
        own = [mean.clone().detach().requires_grad_(), log_variance.clone().detach().requires_grad_()]
        optimiser = torch.optim.Adam(own, lr=learning_rate)
        for step in range(steps):
            optimiser.param_groups[0]["lr"] = learning_rate * (1 - step / steps)
            z = own[0] + torch.exp(0.5 * own[1]) * noise
            bound = log_joint(z).mean(0).sum() + 0.5 * own[1].sum()
            own[0].grad, own[1].grad = torch.autograd.grad(-bound, own)
            optimiser.step()
            with torch.no_grad():
                own[1].clamp_(*LOG_VARIANCE_RANGE)
    return own[0].detach(), own[1].detach()
