"""The variational autoencoder (Kingma and Welling 2014; Rezende, Mohamed and Wierstra 2014)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.data import Dataset
from latentlab.data.dataset import LIKELIHOODS
from latentlab.errors import InputError
from latentlab.models.gradient import GradientModel
from latentlab.models.likelihoods import make_head
from latentlab.models.networks import initialise, mlp
from latentlab.models.protocol import Pace, Terms
from latentlab.settings import setting

LOG_VARIANCE_RANGE = (-20.0, 10.0)


@dataclass(frozen=True)
class VAESettings:
    """What a person chooses of a VAE."""

    latent_dim: int = setting(
        2, "Latent dimensions", "How many numbers stand for one row. Two can be seen whole on the map.",
        minimum=1, maximum=1024,
    )  # fmt: skip
    likelihood: str | None = setting(
        None, "Likelihood", "p(x|z): Bernoulli for values from 0 to 1, Gaussian for any numbers.",
        choices=LIKELIHOODS, automatic="suits the data",
    )  # fmt: skip
    hidden: list[int] = setting(
        [512, 256, 128], "Hidden layers", "Widths of the encoder's layers; the decoder has the same, reversed.",
        minimum=1, maximum=65536,
    )  # fmt: skip
    beta: float = setting(
        1.0, "β", "Weight of the KL term while training: 1 is the ELBO; more asks for a tidier latent space.",
        minimum=0.0, maximum=1e4,
    )  # fmt: skip
    warm_up: float = setting(
        0.0, "β warm-up", "β rises from 0 to its value over so many epochs: helps where dimensions stay unused.",
        unit="epochs", minimum=0.0, maximum=1e6, more=True,
    )  # fmt: skip
    samples: int = setting(
        1, "Samples L", "Draws of z for each row and step: more are slower and give a steadier gradient.",
        minimum=1, maximum=1000, more=True,
    )  # fmt: skip
    sigma: float | None = setting(
        None, "Gaussian σ", "Standard deviation of a Gaussian likelihood, in the data's units.",
        minimum=1e-3, maximum=1e3, more=True, automatic="learned",
    )  # fmt: skip


class VAE(GradientModel):
    """p(z) = N(0, I), p(x|z) from a decoder network, q(z|x) = N(μ_φ(x), diag σ²_φ(x)) from an encoder network."""

    name = "vae"
    Settings = VAESettings

    def __init__(self, shape: tuple[int, ...], settings: VAESettings) -> None:
        super().__init__(shape, settings)
        values = math.prod(shape)
        self.networks = nn.ModuleDict(
            {
                "encoder": mlp(values, settings.hidden, 2 * settings.latent_dim),
                "decoder": mlp(settings.latent_dim, settings.hidden[::-1], values),
                "head": make_head(settings.likelihood or "gaussian", settings.sigma),
            }
        )
        self.encoder, self.decoder, self.head = self.networks.values()
        self.noise = torch.Generator().manual_seed(0)
        self._make_optimiser()

    @staticmethod
    def suit(settings: VAESettings, data: Dataset) -> VAESettings:
        """The settings with what was left open chosen for `data`; InputError where they cannot suit it."""
        likelihood = settings.likelihood or data.likelihood
        if likelihood == "bernoulli" and data.likelihood != "bernoulli":
            raise InputError(
                f"A Bernoulli likelihood needs values from 0 to 1; those of {data.name} lie between "
                f"{data.x.min():g} and {data.x.max():g}. Choose likelihood=gaussian."
            )
        return replace(settings, likelihood=likelihood)

    def initialise(self, data: Dataset, generator: torch.Generator) -> None:
        """Draw the weights; the decoder's last bias gives the mean of the data, so that training starts there."""
        initialise(self.networks, generator)
        some = data.x[data.train[:: max(1, len(data.train) // 4096)]]
        mean = torch.from_numpy(some.reshape(len(some), -1).mean(0))
        with torch.no_grad():
            self.decoder[-1].bias.copy_(self.head.first_output(mean))
            if getattr(self.head, "learned", False):
                self.head.log_sigma.fill_(math.log(float(some.std()) + 1e-3))

    def moments(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """μ_φ(x) and log σ²_φ(x), each (B, d), of rows (B, *shape)."""
        mean, log_variance = self.encoder(x.flatten(1)).chunk(2, dim=1)
        return mean, log_variance.clamp(*LOG_VARIANCE_RANGE)

    def terms(self, x: torch.Tensor, generator: torch.Generator) -> Terms:
        """Reconstruction, KL and ELBO by the reparameterisation z = μ + σ⊙ε, L samples; the KL in closed form."""
        x = x.flatten(1)
        mean, log_variance = self.moments(x)
        deviation, draws = torch.exp(0.5 * log_variance), self.settings.samples
        epsilon = torch.randn((draws, *mean.shape), generator=generator, device=mean.device)
        z = torch.addcmul(mean, deviation, epsilon).flatten(0, 1)
        target = x if draws == 1 else x.repeat(draws, 1)
        reconstruction = self.head.log_prob(self.decoder(z), target) / len(target)
        squares = torch.addcmul(mean.square(), deviation, deviation)
        kl = (squares - log_variance).sum() * (0.5 / len(x)) - 0.5 * self.latent_dim
        return {"elbo": reconstruction - kl, "reconstruction": reconstruction, "kl": kl}

    def objective(self, terms: Terms, pace: Pace) -> torch.Tensor:
        """Reconstruction − β·KL (Higgins et al. 2017); β rises linearly over the warm-up."""
        beta = self.settings.beta
        if pace.epoch < self.settings.warm_up:
            beta *= pace.epoch / self.settings.warm_up
        return terms["elbo"] if beta == 1 else terms["reconstruction"] - beta * terms["kl"]

    def prior(self) -> Distribution:
        """p(z) = N(0, I)."""
        zeros = torch.zeros(self.latent_dim, device=self.device)
        return Independent(Normal(zeros, torch.ones_like(zeros)), 1)

    def posterior(self, x: torch.Tensor) -> Distribution:
        """q(z|x) of rows (B, *shape)."""
        mean, log_variance = self.moments(x)
        return Independent(Normal(mean, torch.exp(0.5 * log_variance), validate_args=False), 1)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of places (B, d)."""
        return self.head.distribution(self.decoder(z), self.shape)
