"""Fits a mixture and three infinite ones off the GUI thread, and tells of each as it comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal

from latentlab.gui.threads.newest import Newest
from latentlab.worker.processors import compute_with


@dataclass(frozen=True, eq=False)
class Bend:
    """Data of two values a row, or None for made ones."""

    data: Any


class BendingThread(Newest):
    """Takes a Bend; emits it with the rows that are fitted, then with each mixture."""

    prepared = Signal(object, object)
    fitted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__("bending")

    def handle(self, bend: Bend) -> None:
        """The finite one first."""
        from latentlab.lessons.infinite import curve_mixtures, plane_rows

        compute_with(1)
        rows = plane_rows(bend.data)
        self.check()
        self.prepared.emit(bend, rows)
        for found in curve_mixtures(rows, self.check):
            self.check()
            self.fitted.emit(bend, found)
