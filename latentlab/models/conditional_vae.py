"""The conditional VAE (Sohn, Lee and Yan 2015): p(x|z, c) and q(z|x, c), c a class."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.distributions import Distribution, Independent, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.distributions import LOG_2PI
from latentlab.models.vae import VAE
from latentlab.models.vae_settings import VAESettings
from latentlab.settings import setting


@dataclass(frozen=True)
class ConditionalVAESettings(VAESettings):
    """What a person chooses of a conditional VAE."""

    conditional_prior: str = setting(
        "shared", "Prior given c", "Shared: N(0, I) for every class, so that z holds what the class does not say. "
        "Learned: a mean and variance for each class.",
        choices=("shared", "learned"),
    )  # fmt: skip
    classes: int | None = setting(
        None, "Classes", "Set by the program from the labels.", minimum=1, maximum=1_000_000, shown=False,
    )  # fmt: skip


class ConditionalVAE(VAE):
    """A VAE whose networks are told the class of each row; one z decodes under every class.

    Its condition is `given`; until then it is class 0, unless the rows of a batch bring their own.
    """

    name = "cvae"
    Settings = ConditionalVAESettings

    def __init__(self, shape: tuple[int, ...], settings: ConditionalVAESettings) -> None:
        self.more = settings.classes or 1
        super().__init__(shape, settings)
        self.condition = torch.zeros(1, dtype=torch.int64)
        if settings.conditional_prior == "learned":
            means = torch.zeros(self.more, settings.latent_dim)
            parts = {"mean": nn.Parameter(means), "log_variance": nn.Parameter(torch.zeros_like(means))}
            self.networks["priors"] = nn.ParameterDict(parts)
            self._make_optimiser()

    @classmethod
    def configure(cls, settings: ConditionalVAESettings, data: Dataset) -> ConditionalVAESettings:
        """As a VAE's; InputError where the data have no labels."""
        if data.labels is None:
            raise InputError(
                f"{data.name} has no label of two or more classes, which a conditional VAE is conditioned on. Choose a "
                "label, or the model vae."
            )
        if len(data.class_names) < 2:
            raise InputError(
                f"All rows of {data.name} are of one class, {data.class_names[0]!r}, which tells a conditional VAE "
                "nothing. Choose another label, or the model vae."
            )
        if settings.prior == "pseudo-inputs":
            raise InputError("A conditional VAE learns its prior by class. Choose prior=normal.")
        return replace(super().configure(settings, data), classes=len(data.class_names))

    @staticmethod
    def learns_prior(settings: ConditionalVAESettings) -> bool:
        """Whether p(z|c) has parameters."""
        return settings.conditional_prior == "learned"

    def given(self, labels: np.ndarray | torch.Tensor | int) -> ConditionalVAE:
        """This model under a class, or one for each row it will be asked about; the parameters are shared.

        A tensor of them (B,) is taken as it is, so that what is computed of it can be followed.
        """
        other = copy.copy(self)
        if isinstance(labels, torch.Tensor):
            other.condition = labels
            return other
        found = np.atleast_1d(np.asarray(labels, np.int64))
        if found.min(initial=0) < 0 or found.max(initial=0) >= self.more:
            raise InputError(f"There is no class {int(found.max())}: they are 0 to {self.more - 1}.")
        other.condition = torch.from_numpy(found)
        return other

    def encode(self, x: np.ndarray) -> np.ndarray:
        """Posterior means (N, d) float32 of rows (N, *shape), each under its own condition."""
        if len(self.condition) == 1:
            return super().encode(x)
        return self._by_condition(ConditionalVAE.encode, x, (self.latent_dim,))

    def decode(self, z: np.ndarray) -> np.ndarray:
        """Means of p(x|z, c), (N, *shape) float32, of places (N, d), each under its own condition."""
        if len(self.condition) == 1:
            return super().decode(z)
        return self._by_condition(ConditionalVAE.decode, z, self.shape)

    def _by_condition(self, function: Any, values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
        conditions = self.condition.numpy()
        out = np.empty((len(values), *shape), np.float32)
        for label in np.unique(conditions):
            rows = conditions == label
            out[rows] = function(self.given(int(label)), values[rows])
        return out

    def conditions_of(self, rows: int, labels: torch.Tensor | None) -> torch.Tensor:
        """The class (B,) of each of `rows` rows: its own, or what was given."""
        chosen = self.condition.to(self.device) if labels is None else labels
        return chosen.expand(rows) if len(chosen) == 1 else chosen

    def with_condition(self, values: torch.Tensor, labels: torch.Tensor | None) -> torch.Tensor:
        """The values (B, …) and the class of each as one of `more`."""
        chosen = self.conditions_of(len(values), labels)[:, None] == torch.arange(self.more, device=values.device)
        return torch.cat([values, chosen.to(values.dtype)], 1)

    def _prior_of(self, rows: int, labels: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        if self.settings.conditional_prior == "shared":
            kind = next(self.networks.parameters())
            zeros = torch.zeros(rows, self.latent_dim, device=kind.device, dtype=kind.dtype)
            return zeros, zeros
        chosen, priors = self.conditions_of(rows, labels), self.networks["priors"]
        return priors["mean"][chosen], priors["log_variance"][chosen].clamp(-10, 10)

    def divergence(
        self, mean: torch.Tensor, log_variance: torch.Tensor, z: torch.Tensor, labels: torch.Tensor | None
    ) -> torch.Tensor:
        """KL( q ‖ p(z|c) ), mean over rows."""
        if self.settings.conditional_prior == "shared":
            return super().divergence(mean, log_variance, z, labels)
        return self.divergences(mean, log_variance, labels).sum() / len(mean)

    def divergences(self, mean: torch.Tensor, log_variance: torch.Tensor, labels: torch.Tensor | None) -> torch.Tensor:
        """KL( q(z_j) ‖ p(z_j|c) ) of each row and dimension (B, d)."""
        centre, log_width = self._prior_of(len(mean), labels)
        squares = ((mean - centre).square() + log_variance.exp()) * torch.exp(-log_width)
        return 0.5 * (squares + log_width - log_variance - 1)

    def prior_draws(
        self, draws: int, rows: int, labels: torch.Tensor | None, generator: torch.Generator
    ) -> torch.Tensor:
        """z ~ p(z|c) (L, B, d), differentiable in the prior's parameters."""
        centre, log_width = self._prior_of(rows, labels)
        return centre + torch.exp(0.5 * log_width) * super().prior_draws(draws, rows, labels, generator)

    def log_prior(self, z: torch.Tensor, labels: torch.Tensor | None) -> torch.Tensor:
        """log p(z|c) of draws (L, B, d), as (L, B)."""
        centre, log_width = self._prior_of(z.shape[1], labels)
        return -0.5 * ((z - centre).square() * torch.exp(-log_width) + log_width + LOG_2PI).sum(-1)

    def prior(self) -> Distribution:
        """p(z|c) under the condition given, event shape (d,)."""
        centre, log_width = self._prior_of(len(self.condition), None)
        if len(self.condition) == 1:
            centre, log_width = centre[0], log_width[0]
        return Independent(Normal(centre, torch.exp(0.5 * log_width), validate_args=False), 1)
