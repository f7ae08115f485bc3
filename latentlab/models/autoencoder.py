"""Autoencoders: a bottleneck without a prior (Baldi and Hornik 1989 for the linear one)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.likelihoods import GaussianHead
from latentlab.models.network_model import NetworkModel
from latentlab.models.protocol import Batch, Pace, Terms, Traits
from latentlab.models.vae_settings import NetworkSettings
from latentlab.settings import setting

POINT = 1e-3  # the width that the point λ(x) is given where a distribution is asked for


@dataclass(frozen=True)
class AutoencoderSettings(NetworkSettings):
    """What a person chooses of an autoencoder."""


@dataclass(frozen=True)
class LinearAutoencoderSettings:
    """What a person chooses of a linear autoencoder."""

    latent_dim: int = setting(
        2, "Latent dimensions", "Width of the bottleneck. Two can be seen whole on the map.", minimum=1, maximum=1024,
    )  # fmt: skip


class Autoencoder(NetworkModel):
    """p(x|z) = N(g(z), I), z = λ(x) a point: the limit Δ → 0 of a VAE without the KL, so squared error.

    There is no prior, hence no ELBO beyond the reconstruction and no evidence.
    """

    name = "autoencoder"
    traits = Traits(prior="none", posterior="point", bounds_evidence=False)
    Settings = AutoencoderSettings

    def __init__(self, shape: tuple[int, ...], settings: NetworkSettings) -> None:
        super().__init__(shape, settings)
        parts = {
            "encoder": self.make_encoder(settings.latent_dim),
            "decoder": self.make_decoder(settings.latent_dim, 1),
        }
        self.networks = nn.ModuleDict({**parts, "head": GaussianHead(1.0)})
        self.encoder, self.decoder, self.head = self.networks.values()
        self._make_optimiser()

    @classmethod
    def suit(cls, settings: NetworkSettings, data: Dataset) -> NetworkSettings:
        """The settings with the network chosen; InputError where the bottleneck is none."""
        values = math.prod(data.shape)
        if settings.latent_dim >= values:
            raise InputError(
                f"A bottleneck of {settings.latent_dim} is none for rows of {values} values: without a prior, only "
                "fewer latent dimensions than values mean anything."
            )
        return cls.suit_network(settings, data)

    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """The reconstruction, which is all there is."""
        x = batch.x.flatten(1)
        reconstruction = self.head.log_prob(self.decoder(self.encoder(x)), x) / len(x)
        return {"elbo": reconstruction, "reconstruction": reconstruction}

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """The reconstruction."""
        return terms["reconstruction"]

    def prior(self) -> Distribution:
        """Raises InputError: an autoencoder has none."""
        raise InputError("An autoencoder has no p(z), so nothing can be drawn from it and it has no evidence.")

    def posterior(self, x: torch.Tensor) -> Distribution:
        """The point λ(x) of rows (B, *shape), as a narrow Gaussian."""
        mean = self.encoder(x.flatten(1))
        return Independent(Normal(mean, torch.full_like(mean, POINT), validate_args=False), 1)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d)."""
        return self.head.distribution(self.decoder(z), self.shape)


class LinearAutoencoder(Autoencoder):
    """One matrix in, one out: at the optimum they span the principal subspace."""

    name = "linear-autoencoder"
    Settings = LinearAutoencoderSettings

    @classmethod
    def suit(cls, settings: LinearAutoencoderSettings, data: Dataset) -> LinearAutoencoderSettings:
        """The settings; InputError where the bottleneck is none."""
        super().suit(NetworkSettings(latent_dim=settings.latent_dim), data)
        return replace(settings)

    def make_encoder(self, outputs: int, more: int = 0) -> nn.Module:
        """One matrix."""
        return nn.Linear(math.prod(self.shape), outputs)

    def make_decoder(self, inputs: int, each: int) -> nn.Sequential:
        """One matrix."""
        return nn.Sequential(nn.Linear(inputs, math.prod(self.shape)))
