"""The mixture of Gaussians, fitted by expectation maximisation (Dempster, Laird and Rubin 1977).

log N(x; μ_k, Σ_k) + log π_k is linear in the features [1, x, x_i·x_j]: the E-step is one matrix product of features
and natural parameters, and the M-step one of responsibilities and features. With many dimensions the features would
be too many, and each block of rows is whitened by every component at once instead.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from torch.distributions import Distribution, OneHotCategorical

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.distributions import normal
from latentlab.models.mixture_em import MixtureEM
from latentlab.models.mixture_settings import MOST_CLASSES, USUAL_COMPONENTS, MixtureSettings, different_rows
from latentlab.models.protocol import Ellipse, Traits

MOST_FEATURES = 800  # more, and whitening a block is cheaper: D = 38 for full covariances


class Mixture(MixtureEM):
    """p(z) = π over K components, p(x|z=k) = N(μ_k, Σ_k); q(z|x) is the exact posterior, the responsibilities r.

    A latent value is a place on the simplex (K,), a row's responsibilities; it decodes to Σ_k r_k μ_k. The map shows
    the space of the data. After each E-step the gap is 0: ELBO = log p(x).
    """

    name = "gmm"
    traits = Traits(prior="categorical", posterior="categorical", closed_evidence="exact", components=True, em=True)
    Settings = MixtureSettings

    @property
    def latent_dim(self) -> int:
        """K: one responsibility for each component."""
        return self.settings.components

    @staticmethod
    def configure(settings: Any, data: Dataset) -> Any:
        """The settings with the number of components decided; InputError where fewer rows than those differ."""
        known = len(data.class_names) if 1 < len(data.class_names) <= MOST_CLASSES else USUAL_COMPONENTS
        different = different_rows(data, settings.components or known)
        settings = replace(settings, components=settings.components or different)
        if settings.components > different:
            raise InputError(
                f"{settings.components} components need at least as many different training rows; {data.name} has "
                f"{different}. Choose fewer components."
            )
        return settings

    def blank(self) -> dict[str, torch.Tensor]:
        """π (K,), μ (K, D), the covariances' lower Cholesky factors (K, D, D), and the centre (D,) of the data."""
        count, values = self.settings.components, self.values
        return {
            "weights": torch.full((count,), 1 / count, dtype=torch.float64),
            "means": torch.zeros(count, values, dtype=torch.float64),
            "factors": torch.eye(values, dtype=torch.float64).expand(count, -1, -1).clone(),
            "centre": torch.zeros(values, dtype=torch.float64),
        }

    # Where EM starts -----------------------------------------------------------------------------------------------

    # E and M -------------------------------------------------------------------------------------------------------

    def _log_weights(self) -> torch.Tensor:
        return self.parameters["weights"].clamp_min(1e-300).log()

    @property
    def _uses_features(self) -> bool:
        per_pair = self.settings.covariance in ("full", "tied")
        return per_pair and self.values * (self.values + 1) // 2 <= MOST_FEATURES

    def offsets(self) -> torch.Tensor:
        """What is added to log N(x; μ_k, Σ_k): log π_k."""
        return self._log_weights()

    def log_joint(self, block: torch.Tensor, natural: tuple[torch.Tensor, ...]) -> torch.Tensor:
        """log π_k N(x; μ_k, Σ_k) of a prepared block, as (B, K)."""
        if len(natural) == 1:
            return (natural[0] @ block.T).T  # this way round it takes half the time
        constant, linear, square = natural
        if linear.dim() == 2:
            return constant + block @ linear + block.square() @ square
        whitened = torch.einsum("kde,ne->knd", linear, block) - square[:, None]
        return constant - 0.5 * whitened.square().sum(2).T

    # Explored ------------------------------------------------------------------------------------------------------

    def responsibilities(self, x: torch.Tensor) -> torch.Tensor:
        """r (B, K) float64 of rows (B, *shape)."""
        return torch.softmax(self._joint_of(x), 1)

    def _joint_of(self, x: torch.Tensor) -> torch.Tensor:
        if not len(x):
            return self.parameters["weights"].new_empty(0, self.settings.components)
        prepared = self.prepare(x.to(self.device).flatten(1).double())
        natural = self.natural(prepared)
        return torch.cat([self.log_joint(block, natural) for block in prepared.blocks])

    def prior(self) -> Distribution:
        """p(z), one of K as a one-hot vector."""
        return OneHotCategorical(probs=self.parameters["weights"], validate_args=False)

    def posterior(self, x: torch.Tensor) -> Distribution:
        """The exact posterior of rows (B, *shape)."""
        return OneHotCategorical(probs=self.responsibilities(x), validate_args=False)

    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z) of one-hot z (B, K); in between, of the mixed means and factors."""
        z = z.double()
        factors = torch.einsum("bk,kde->bde", z, self.parameters["factors"])
        return normal(z @ self.parameters["means"], factors, self.shape)

    def mean_of(self, z: torch.Tensor) -> torch.Tensor:
        """Σ_k z_k μ_k (B, *shape)."""
        return (z @ self.parameters["means"]).reshape(len(z), *self.shape)

    def log_evidence(self, x: torch.Tensor) -> torch.Tensor:
        """log p(x) of rows (B, *shape), (B,) nats, exact."""
        return torch.logsumexp(self._joint_of(x), 1)

    def embed(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """The rows themselves, (N, D): the map shows the space of the data."""
        return np.ascontiguousarray(x.reshape(len(x), -1), np.float32)

    @property
    def embedding_dim(self) -> int:
        """D: places lie among the data."""
        return self.values

    def ellipses(self) -> list[Ellipse]:
        """One for each component."""
        parts = (self.parameters[name].cpu().numpy() for name in ("weights", "means", "factors"))
        numbered = enumerate(zip(*parts, strict=True), 1)
        return [Ellipse(str(k), mean, factor, float(weight)) for k, (weight, mean, factor) in numbered]

    def latent(self, places: np.ndarray) -> np.ndarray:
        """The responsibilities (N, K) of places of the data's space."""
        return self.encode(np.asarray(places, np.float32).reshape(len(places), *self.shape))

    def components(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Weights (K,), means (K, D) and covariances (K, D, D), float64."""
        factors = self.parameters["factors"]
        parts = self.parameters["weights"], self.parameters["means"], factors @ factors.mT
        return tuple(part.cpu().numpy() for part in parts)

    def free_parameters(self) -> int:
        """How many numbers the fit was free to choose."""
        count, values = self.settings.components, self.values
        each = {"full": count * values * (values + 1) // 2, "tied": values * (values + 1) // 2}
        each |= {"diagonal": count * values, "spherical": count}
        return each[self.settings.covariance] + count * values + count - 1

    def criteria(self, log_likelihood: float, rows: int) -> dict[str, float]:
        """BIC (Schwarz 1978) and AIC (Akaike 1974), less is better, from the mean log-likelihood of `rows` rows."""
        fit, free = -2 * log_likelihood * rows, self.free_parameters()
        return {"bic": fit + free * math.log(rows), "aic": fit + 2 * free}
