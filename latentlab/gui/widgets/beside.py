"""Two parts of a panel: side by side where there is room, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class BesideOrBelow(QWidget):
    """The first part left of the second, or above it; the room is theirs by `shares`, across. It is never too narrow
    for the wider one."""

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._parts = (first, second)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for part, share in zip(self._parts, shares, strict=True):
            self._layout.addWidget(part, share)

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may be."""
        least = super().minimumSizeHint()
        return QSize(max(self._widths()), least.height())

    def _widths(self) -> list[int]:
        """What each part needs, across."""
        return [max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may be enough for both, or for one only."""
        needed = sum(self._widths()) + self._layout.spacing()
        way = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        if way != self._layout.direction():
            self._layout.setDirection(way)
            self.updateGeometry()
