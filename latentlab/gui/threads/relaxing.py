"""Computes what Gumbel-softmax draws give off the GUI thread: for the newest chances and temperature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal

from latentlab.gui.threads.newest import Newest

if TYPE_CHECKING:
    from latentlab.lessons.gumbel import Gradients, Maxima


@dataclass(frozen=True)
class Relaxation:
    """Chances of three classes, and the place of a temperature in `gumbel.TEMPERATURES`."""

    chances: tuple[float, float, float]
    at: int


@dataclass(frozen=True, eq=False)
class Relaxed:
    """What was found of it: draws y (n, 3), how near to a corner they are, and their gradients."""

    of: Relaxation
    y: np.ndarray
    maxima: Maxima
    gradients: Gradients


class RelaxingThread(Newest):
    """Takes a Relaxation and emits Relaxed; what does not depend on the temperature is found once for the chances."""

    relaxed = Signal(object)

    def __init__(self) -> None:
        super().__init__("relaxing")
        self._known: tuple[tuple[float, ...], Maxima, Gradients] | None = None

    def handle(self, request: Relaxation) -> None:
        """Unless another is wanted meanwhile."""
        from latentlab.lessons.gumbel import TEMPERATURES, gradients, maxima, relaxed

        chances = np.array(request.chances)
        if self._known is None or self._known[0] != request.chances:
            self._known = (request.chances, maxima(chances), gradients(chances))
        self.check()
        y = relaxed(chances, float(TEMPERATURES[request.at]))
        self.relaxed.emit(Relaxed(request, y, *self._known[1:]))
