"""What most models answer alike: the map shows the latent space itself, and there are no conditions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np
import torch
from torch.distributions import Distribution

from latentlab.models.protocol import Ellipse


class LatentModel(ABC):
    """A model whose rows lie on the map where the means of their posteriors are."""

    latent_dim: int

    @abstractmethod
    def encode(self, x: np.ndarray) -> np.ndarray:
        """Posterior means (N, d) float32 of rows (N, *shape)."""

    @abstractmethod
    def likelihood(self, z: torch.Tensor) -> Distribution:
        """p(x|z), batch first."""

    def given(self, labels: np.ndarray | int) -> LatentModel:
        """Itself: it has no conditions."""
        return self

    def embed(self, x: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """Posterior means: the map shows the latent space."""
        return self.encode(x)

    @property
    def embedding_dim(self) -> int:
        """As many as the latent space."""
        return self.latent_dim

    def latent(self, places: np.ndarray) -> np.ndarray:
        """The places themselves."""
        return places

    def mean_of(self, z: torch.Tensor) -> torch.Tensor:
        """The mean (B, *shape) of p(x|z)."""
        return self.likelihood(z).mean

    def criteria(self, log_likelihood: float, rows: int) -> dict[str, float]:
        """None."""
        return {}

    def ellipses(self) -> Sequence[Ellipse]:
        """None."""
        return ()
