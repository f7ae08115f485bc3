"""A thread of the newest request that has a decoder of its own, with the newest weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.gui.threads.newest import Newest
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.space.decoder import LiveDecoder


class Decoding(Newest):
    """A subclass asks for its `decoder` in `handle`, and may `forget` what it made with other weights."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._make_decoder: Callable[[], LiveDecoder] | None = None
        self._decoder: LiveDecoder | None = None
        self._made_by: Any = None
        self._weights: Mapping[str, np.ndarray] | None = None
        self._condition, self._draws = 0, False

    def adopt(self, decoder: Callable[[], LiveDecoder] | None) -> None:
        """Decode with what this makes from now on."""
        with self._changed:
            self._make_decoder, self._weights, self._request = decoder, None, None

    def renew(self, weights: Mapping[str, np.ndarray] | None, condition: int, draws: bool = False) -> None:
        """Newer weights, another condition, or draws in the place of means, before the next one."""
        with self._changed:
            self._weights, self._condition, self._draws = weights or self._weights, condition, draws

    def forget(self) -> None:
        """Called in the thread when the decoder or its weights are others."""

    def decoder(self) -> LiveDecoder | None:
        """The decoder of now; None where there is none. In the thread alone."""
        compute_with(1)
        with self._changed:
            make, weights, self._weights = self._make_decoder, self._weights, None
        if make is None:
            return None
        if self._made_by is not make:
            self._decoder, self._made_by = make(), make
            self.forget()
        if weights is not None:
            self._decoder.renew(weights)
            self.forget()
        self._decoder.condition, self._decoder.draws = self._condition, self._draws
        return self._decoder
