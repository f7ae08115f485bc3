"""Covariances of a Gaussian process over latent space, and their expectations under Gaussian inputs."""

from __future__ import annotations

import torch
from torch import nn


class RBF(nn.Module):
    """k(z, z') = s² exp(−½ Σ_j (z_j − z'_j)²/ℓ_j²): a length scale for each dimension tells which matter (ARD)."""

    def __init__(self, latent_dim: int) -> None:
        super().__init__()
        self.log_scales = nn.Parameter(torch.zeros(latent_dim, dtype=torch.float64))
        self.log_variance = nn.Parameter(torch.zeros((), dtype=torch.float64))

    def forward(self, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
        """k between places (N, d) and (M, d), as (N, M)."""
        first, second = first * torch.exp(-self.log_scales), second * torch.exp(-self.log_scales)
        squares = first.square().sum(1)[:, None] + second.square().sum(1) - 2 * first @ second.T
        return torch.exp(self.log_variance - 0.5 * squares.clamp_min(0))

    def diagonal(self, z: torch.Tensor) -> torch.Tensor:
        """k(z, z) of places (N, d), as (N,)."""
        return torch.exp(self.log_variance).expand(len(z))

    def expected(
        self, mean: torch.Tensor, variance: torch.Tensor, inducing: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Ψ₁ = E[k(z_n, u)] (N, M) and Ψ₂ = Σ_n E[k(u, z_n) k(z_n, u')] (M, M), z_n ~ N(mean, diag variance)."""
        first, products = self.expected_each(mean, variance, inducing)
        return first, products.sum(0)

    def expected_each(
        self, mean: torch.Tensor, variance: torch.Tensor, inducing: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """E[k(z_n, u)] (N, M) and E[k(u, z_n) k(z_n, u')] (N, M, M), in closed form (Titsias and Lawrence 2010)."""
        squares = torch.exp(2 * self.log_scales)
        one = 1 / (squares + variance)
        log_one = -0.5 * (variance / squares).log1p().sum(1)
        apart = (one * mean.square()).sum(1)[:, None] - 2 * (one * mean) @ inducing.T + one @ inducing.square().T
        first = torch.exp(self.log_variance + log_one[:, None] - 0.5 * apart)
        middle = 0.5 * (inducing[:, None] + inducing).flatten(0, 1)
        two = 1 / (squares + 2 * variance)
        log_two = -0.5 * (2 * variance / squares).log1p().sum(1)
        apart = (two * mean.square()).sum(1)[:, None] - 2 * (two * mean) @ middle.T + two @ middle.square().T
        between = ((inducing[:, None] - inducing).square() / squares).sum(2).flatten()
        second = torch.exp(2 * self.log_variance - 0.25 * between + log_two[:, None] - apart)
        return first, second.unflatten(1, (len(inducing), -1))


class Linear(nn.Module):
    """k(z, z') = s² Σ_j w_j² z_j z'_j: with it the GPLVM is dual probabilistic PCA (Lawrence 2005)."""

    def __init__(self, latent_dim: int) -> None:
        super().__init__()
        self.log_scales = nn.Parameter(torch.zeros(latent_dim, dtype=torch.float64))
        self.log_variance = nn.Parameter(torch.zeros((), dtype=torch.float64))

    def forward(self, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
        """k between places (N, d) and (M, d), as (N, M)."""
        return torch.exp(self.log_variance) * (first * torch.exp(-2 * self.log_scales)) @ second.T

    def diagonal(self, z: torch.Tensor) -> torch.Tensor:
        """k(z, z) of places (N, d), as (N,)."""
        return torch.exp(self.log_variance) * (z.square() * torch.exp(-2 * self.log_scales)).sum(1)


KERNELS = {"rbf": RBF, "linear": Linear}
