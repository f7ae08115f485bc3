"""The live decoder: the GUI thread's own copy of a model, so that a hand never waits for a training step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from latentlab.models.protocol import Model


class LiveDecoder:
    """Decodes on the CPU with the newest snapshot of the weights. Made anywhere, used in one thread."""

    def __init__(self, model: Model) -> None:
        from latentlab.models import rebuild_model

        self._model = rebuild_model(model.name, model.shape, model.settings)
        self._model.load(model.state())
        self.latent_dim = model.latent_dim

    def renew(self, weights: Mapping[str, np.ndarray]) -> None:
        """Take over a newer snapshot."""
        self._model.load(weights)

    def decode(self, z: np.ndarray) -> np.ndarray:
        """The means of p(x|z) of places (N, d)."""
        return self._model.decode(z)
