"""Autoencoders: a bottleneck without a prior (Baldi and Hornik 1989 for the linear one)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.likelihoods.gaussian import GaussianHead
from latentlab.models.network_model import NetworkModel
from latentlab.models.protocol import Batch, Pace, Terms, Traits
from latentlab.models.vae_settings import NetworkSettings
from latentlab.settings import setting

POINT = 1e-3  # the width that the point λ(x) is given where a distribution is asked for


def _latent_dim() -> Any:
    return setting(
        None, "Latent dimensions", "Width of the bottleneck: fewer than the values of a row. Two can be seen whole on "
        "the map.",
        minimum=1, maximum=1024, automatic="2, or fewer than the values",
    )  # fmt: skip


@dataclass(frozen=True)
class AutoencoderSettings(NetworkSettings):
    """What a person chooses of an autoencoder."""

    latent_dim: int | None = _latent_dim()


@dataclass(frozen=True)
class LinearAutoencoderSettings:
    """What a person chooses of a linear autoencoder."""

    latent_dim: int | None = _latent_dim()


def bottleneck(wanted: int | None, data: Dataset) -> int:
    """The latent dimension `wanted`, or for None one that suits `data`; InputError where it would be no bottleneck."""
    values = math.prod(data.shape)
    if values < 2:
        raise InputError(
            f"{data.name} has one value a row, which no bottleneck can be narrower than. Choose model vae."
        )
    if wanted is not None and wanted >= values:
        raise InputError(
            f"A bottleneck of {wanted} is none for rows of {values} values: without a prior, only fewer latent "
            f"dimensions than values mean anything. Choose at most {values - 1}."
        )
    return wanted or min(2, values - 1)


class Autoencoder(NetworkModel):
    """p(x|z) = N(g(z), I), z = λ(x) a point: the limit Δ → 0 of a VAE without the KL, so squared error.

    There is no prior, hence no ELBO beyond the reconstruction and no evidence.
    """

    name = "autoencoder"
    traits = Traits(prior="none", posterior="point", bounds_evidence=False, amortised=True)
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
    def configure(cls, settings: NetworkSettings, data: Dataset) -> NetworkSettings:
        """The settings with bottleneck and network chosen; InputError where the bottleneck is none."""
        return cls.configure_network(replace(settings, latent_dim=bottleneck(settings.latent_dim, data)), data)

    def terms(self, batch: Batch, generator: torch.Generator) -> Terms:
        """The reconstruction, which is all there is."""
        x = batch.x.flatten(1)
        reconstruction = self.head.log_prob(self.decoded(self.encoded(x)), x) / len(x)
        return {"elbo": reconstruction, "reconstruction": reconstruction}

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """The reconstruction."""
        return terms["reconstruction"]

    def prior(self) -> Distribution:
        """Raises InputError: an autoencoder has none."""
        raise InputError("An autoencoder has no p(z), so nothing can be drawn from it and it has no evidence.")

    def posterior(self, x: torch.Tensor) -> Distribution:
        """The point λ(x) of rows (B, *shape), as a narrow Gaussian."""
        mean = self.encoded(x.flatten(1))
        return Independent(Normal(mean, torch.full_like(mean, POINT), validate_args=False), 1)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d)."""
        return self.head.distribution(self.decoded(z), self.shape)


class LinearAutoencoder(Autoencoder):
    """One matrix in, one out: at the optimum they span the principal subspace."""

    name = "linear-autoencoder"
    Settings = LinearAutoencoderSettings

    @classmethod
    def configure(cls, settings: LinearAutoencoderSettings, data: Dataset) -> LinearAutoencoderSettings:
        """The settings with the bottleneck chosen; InputError where it is none."""
        return replace(settings, latent_dim=bottleneck(settings.latent_dim, data))

    def make_encoder(self, outputs: int, more: int = 0) -> nn.Module:
        """One matrix."""
        return nn.Linear(math.prod(self.shape), outputs)

    def make_decoder(self, inputs: int, each: int) -> nn.Sequential:
        """One matrix."""
        return nn.Sequential(nn.Linear(inputs, math.prod(self.shape)))
