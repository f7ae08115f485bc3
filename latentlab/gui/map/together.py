"""Two maps of one plane, side by side, that show the same place at the same scale."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from latentlab.gui.map.viewport import Viewport


class Together(QObject):
    """`second` shows what `first` does; what a hand does to `second` is done to both."""

    def __init__(self, first: Viewport, second: Viewport) -> None:
        super().__init__(second)
        self.first, self.second = first, second
        first.getViewBox().sigRangeChanged.connect(self.follow)
        for view in (first, second):
            view.getViewBox().sigResized.connect(self.follow)
        second.getViewBox().sigRangeChangedManually.connect(self._lead)

    @Slot()
    def follow(self) -> None:
        """Bring the second map to where the first one is."""
        if self.second.isVisible():
            self.second.look_as(self.first)

    @Slot()
    def _lead(self) -> None:
        self.first.look_as(self.second)
