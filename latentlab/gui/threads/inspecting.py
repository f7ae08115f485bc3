"""Looks at rows off the GUI thread: the newest row alone, coarse first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Signal

from latentlab.gui.threads.decoding import Decoding

if TYPE_CHECKING:
    from latentlab.inference.inspector import Inspector


@dataclass(frozen=True, eq=False)
class Asked:
    """Which row of `data` to look at, in which dimensions, how far rows lie (2, d), whether finely.

    `of` is the run that it is of, as its ticket.
    """

    data: Any
    row: int
    dimensions: tuple[int, int]
    extent: np.ndarray
    fine: bool
    of: object


class InspectingThread(Decoding):
    """Takes what is asked, and emits each look with it."""

    seen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__("inspector")
        self._inspector: Inspector | None = None

    def forget(self) -> None:
        """What was decoded with other weights is of no use."""
        self._inspector = None

    def handle(self, asked: Asked) -> None:
        """Look, better and better, until another row is asked for."""
        from latentlab.inference.inspector import Inspector, Question
        from latentlab.inference.observed import observed

        decoder, data = self.decoder(), asked.data
        if decoder is None or not decoder.gaussian:
            return
        self._inspector = self._inspector or Inspector(decoder.whole)
        x = observed(decoder.whole, data, np.array([asked.row]))[0]
        label = None if data.labels is None or not decoder.conditions else int(data.labels[asked.row])
        question = Question(asked.row, np.asarray(x, np.float32), label, asked.dimensions, asked.extent, asked.fine)
        for look in self._inspector.looks(question, self.check):
            self.seen.emit(look, asked)
            self.check()
