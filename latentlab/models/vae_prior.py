"""The prior of a VAE: N(0, I), or learned from pseudo-inputs (Tomczak and Welling 2018); and the KL to it."""

from __future__ import annotations

import torch
from torch.distributions import Categorical, Distribution, Independent, MixtureSameFamily, Normal

from latentlab.models.distributions import LOG_2PI
from latentlab.models.network_model import NetworkModel
from latentlab.models.vae_settings import VAESettings


def log_normal(z: torch.Tensor, mean: torch.Tensor, log_variance: torch.Tensor) -> torch.Tensor:
    """log N(z; mean, diag exp log_variance), summed over the last dimension."""
    return -0.5 * ((z - mean).square() * torch.exp(-log_variance) + log_variance + LOG_2PI).sum(-1)


class WithPrior(NetworkModel):
    """p(z), and what of it the bound needs."""

    @staticmethod
    def learns_prior(settings: VAESettings) -> bool:
        """Whether p(z) has parameters."""
        return settings.prior == "pseudo-inputs"

    def divergences(self, mean: torch.Tensor, log_variance: torch.Tensor, labels: torch.Tensor | None) -> torch.Tensor:
        """KL( q(z_j) ‖ p(z_j) ) of each row and dimension (B, d), where p(z) factorises."""
        return 0.5 * (mean.square() + log_variance.exp() - log_variance - 1)

    def divergence(
        self, mean: torch.Tensor, log_variance: torch.Tensor, z: torch.Tensor, labels: torch.Tensor | None
    ) -> torch.Tensor:
        """KL( q ‖ p(z) ), mean over rows: in closed form, or over the draws z (L, B, d) where p(z) is a mixture."""
        if self.settings.prior == "pseudo-inputs":
            return (log_normal(z, mean, log_variance) - self.log_prior(z, labels)).mean()
        return (mean.square() + log_variance.exp() - log_variance).sum() * (0.5 / len(mean)) - 0.5 * self.latent_dim

    def log_prior(self, z: torch.Tensor, labels: torch.Tensor | None) -> torch.Tensor:
        """log p(z) of draws (L, B, d), as (L, B)."""
        if self.settings.prior == "pseudo-inputs":
            return self.prior().log_prob(z)
        return -0.5 * (z.square() + LOG_2PI).sum(-1)

    def prior_draws(
        self, draws: int, rows: int, labels: torch.Tensor | None, generator: torch.Generator
    ) -> torch.Tensor:
        """z ~ p(z) (L, B, d), differentiable in the prior's parameters."""
        kind = next(self.networks.parameters())
        z = torch.randn((draws, rows, self.latent_dim), generator=generator, device=kind.device, dtype=kind.dtype)
        if self.settings.prior != "pseudo-inputs":
            return z
        mean, log_variance = self.moments(self.networks["pseudo"]["inputs"])
        which = torch.randint(len(mean), (draws, rows), generator=generator, device=kind.device)
        return mean[which] + torch.exp(0.5 * log_variance[which]) * z

    def prior(self) -> Distribution:
        """p(z) = N(0, I), or 1/K Σ q(z|u_k) over pseudo-inputs (Tomczak and Welling 2018)."""
        if self.settings.prior == "pseudo-inputs":
            mean, log_variance = self.moments(self.networks["pseudo"]["inputs"])
            each = Independent(Normal(mean, torch.exp(0.5 * log_variance), validate_args=False), 1)
            weights = Categorical(logits=mean.new_zeros(len(mean)), validate_args=False)
            return MixtureSameFamily(weights, each, validate_args=False)
        kind = next(self.networks.parameters())
        zeros = torch.zeros(self.latent_dim, device=kind.device, dtype=kind.dtype)
        return Independent(Normal(zeros, torch.ones_like(zeros)), 1)
