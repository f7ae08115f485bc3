"""Cuts the ELBO of a run's snapshots off the GUI thread, one after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from latentlab.gui.threads.newest import Newest
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.space.decoder import LiveDecoder
    from latentlab.training.snapshots import Snapshot


@dataclass(frozen=True, eq=False)
class ToCut:
    """Which snapshots to look at on which rows, and what makes a model to load them into; `of` the run's ticket."""

    make: Callable[[], LiveDecoder]
    data: Any
    snapshots: tuple[Snapshot, ...]
    of: int


class CuttingThread(Newest):
    """Takes what is ToCut, and emits each Cut with the ticket it is of: one at least for each that was asked."""

    cut = Signal(object, int)

    def __init__(self) -> None:
        super().__init__("the ELBO's parts")

    def handle(self, asked: ToCut) -> None:
        """One snapshot after another, in the order that they are told."""
        from latentlab.lessons.cuts import cuts, rows_looked_at

        compute_with(1)
        model = asked.make().whole
        rows, _ = rows_looked_at(model, asked.data)
        states = ((one.step, one.weights) for one in asked.snapshots)
        for found in cuts(model, asked.data, rows, states, lambda: None):
            self.cut.emit(found, asked.of)
            self.check()
