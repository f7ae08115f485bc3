"""The live decoder: a copy of a model for one thread, so that a hand never waits for a training step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError

if TYPE_CHECKING:
    from latentlab.models.protocol import Ellipse, Model


class LiveDecoder:
    """Decodes on the CPU with the newest snapshot of the weights. Made anywhere, used in one thread."""

    def __init__(self, model: Model, weights: Mapping[str, np.ndarray] | None = None, condition: int = 0) -> None:
        from latentlab.inference.spread import has_gap
        from latentlab.models import rebuild_model
        from latentlab.models.protocol import weights_of

        self.weights = weights_of(model.state()) if weights is None else weights
        self._model = rebuild_model(model.name, model.shape, model.settings)
        self._model.load(self.weights)
        self.name, self.embedding_dim, self.condition = model.name, model.embedding_dim, condition
        self.draws = False  # whether pictures are draws x ~ p(x|z) in the place of means
        self.conditions: int = model.traits.conditions
        self.responsible = model.traits.components
        self.has_deviation = model.traits.predictive_deviation
        self.gaussian = has_gap(model)

    @property
    def model(self) -> Any:
        """The model, under the condition chosen where there are any."""
        return self._model.given(self.condition) if self.conditions else self._model

    @property
    def whole(self) -> Any:
        """The model without a condition chosen."""
        return self._model

    def maker(self) -> Callable[[], LiveDecoder]:
        """What makes a decoder with the weights of now, in another thread: making one takes longer than a frame."""
        return partial(LiveDecoder, self._model, self.weights, self.condition)

    def renew(self, weights: Mapping[str, np.ndarray]) -> None:
        """Take over newer weights, which nobody writes to any more."""
        self.weights = weights
        self._model.load(weights)

    def decode(self, places: np.ndarray, condition: int | None = None) -> np.ndarray:
        """The means of p(x|z) of places (N, p), under the condition chosen, or this one, where there are any."""
        model = self.model if condition is None or not self.conditions else self._model.given(condition)
        return model.decode(model.latent(places))

    def picture(self, places: np.ndarray) -> np.ndarray:
        """What is shown of places (N, p): means, or draws x ~ p(x|z), the same at each call, where these are wanted."""
        if self.draws:
            from latentlab.inference.samples import draw_rows

            with suppress(InputError):  # a network of someone's own may have no p(x|z) to draw from
                return draw_rows(self.model, self.model.latent(places), 0)
        return self.decode(places)

    def encode(self, x: np.ndarray, labels: np.ndarray | None = None, rows: np.ndarray | None = None) -> np.ndarray:
        """Where x (N, *shape) lie, under their own labels where the model has conditions and they are known.

        `rows` are their numbers where they are rows of the dataset: some models know the places of these, and have to
        seek others step by step. So this is not for the GUI thread.
        """
        given = self._model.given(labels) if self.conditions and labels is not None else self.model
        return given.embed(x, rows)

    def spread(
        self, x: np.ndarray, labels: np.ndarray | None = None, rows: np.ndarray | None = None
    ) -> np.ndarray | None:
        """Standard deviations (N, d) of q(z|x) of x; `rows` as in `encode`. None where q is not Gaussian."""
        from latentlab.inference.spread import rows_spread

        return rows_spread(self._model, x, labels, rows)

    @property
    def has_factors(self) -> bool:
        """Whether every training row has a q of its own, which no encoder says."""
        from latentlab.inference.spread import factors_of

        return factors_of(self._model) is not None

    def decode_under_all(self, place: np.ndarray) -> np.ndarray:
        """One place (p,) under every condition: (conditions, *shape)."""
        return np.concatenate([self._model.given(c).decode(place[None]) for c in range(self.conditions)])

    def responsibilities(self, place: np.ndarray) -> np.ndarray:
        """Of one place (p,) of the data's space: (K,)."""
        return self._model.latent(place[None])[0]

    def ellipses(self) -> Sequence[Ellipse]:
        """The Gaussians that the model is made of."""
        return self._model.ellipses()
