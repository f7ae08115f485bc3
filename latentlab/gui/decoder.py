"""The live decoder: the GUI thread's own copy of a model, so that a hand never waits for a training step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from latentlab.models.protocol import Ellipse, Model


WITH_GAP = ("vae", "cvae", "ppca", "factor-analysis")  # their q is Gaussian, and there is a posterior to miss


class LiveDecoder:
    """Decodes on the CPU with the newest snapshot of the weights. Made anywhere, used in one thread."""

    def __init__(self, model: Model) -> None:
        from latentlab.models import rebuild_model

        self._model = rebuild_model(model.name, model.shape, model.settings)
        self._model.load(model.state())
        self.name, self.place_dim, self.condition = model.name, model.place_dim, 0
        self.conditions: int = getattr(model.settings, "classes", 0) if model.name == "cvae" else 0
        self.responsible = hasattr(model, "responsibilities")
        self.doubts = hasattr(model, "doubt")
        self.gaussian = not self.responsible and model.name in WITH_GAP

    def renew(self, weights: Mapping[str, np.ndarray]) -> None:
        """Take over a newer snapshot."""
        self._model.load(weights)

    def decode(self, places: np.ndarray) -> np.ndarray:
        """The means of p(x|z) of places (N, p), under the condition chosen where there are any."""
        given = self._model.given(self.condition) if self.conditions else self._model
        return given.decode(given.latent(places))

    def decode_under_all(self, place: np.ndarray) -> np.ndarray:
        """One place (p,) under every condition: (conditions, *shape)."""
        return np.concatenate([self._model.given(c).decode(place[None]) for c in range(self.conditions)])

    def responsibilities(self, place: np.ndarray) -> np.ndarray:
        """Of one place (p,) of the data's space: (K,)."""
        return self._model.latent(place[None])[0]

    def ellipses(self) -> Sequence[Ellipse]:
        """The Gaussians that the model is made of."""
        return self._model.ellipses()
