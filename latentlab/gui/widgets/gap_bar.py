"""log p(x) as a bar: the ELBO, and on top of it what is lost to the posterior. It knows nothing of the lab."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from latentlab.gui.widgets import theme

HIGH, SQUARE, GAP = 18, 9, 6  # pixels: of the bar, of a legend's square, between things
CUT = 0.25  # of the bar's length stands for most of the ELBO, which has no room at the scale of the gap
WHISKER = 0.12  # of it is left for the error


@dataclass(frozen=True)
class Part:
    """One part of the bar: its words, how many nats it has (None: what lies below the cut), its colour of the theme."""

    words: str
    nats: float | None
    colour: str


class GapBar(QWidget):
    """Parts side by side from the left, at one scale, with a whisker at the end; their words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: tuple[Part, ...] = ()
        self.total, self.error = "", 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(220, HIGH + 2 * GAP + 4 * (self.fontMetrics().height() + 2))

    minimumSizeHint = sizeHint

    def show_parts(self, parts: tuple[Part, ...], total: str = "", error: float = 0.0) -> None:
        """Show others; `total` is said last, and `error`, nats, is its whisker."""
        self.parts, self.total, self.error = parts, total, error
        self.setAccessibleName("; ".join([*(part.words for part in parts), total] if parts else ["No figures yet"]))
        self.update()

    def _scale(self) -> float:
        """Pixels for one nat."""
        nats = sum(part.nats or 0.0 for part in self.parts)
        reach = (1 - CUT - WHISKER) * self.width() / max(nats, 1e-9)
        return min(reach, WHISKER * self.width() / self.error if self.error > 0 else math.inf)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, now = QPainter(self), theme.colours()
        if not self.parts:
            painter.setPen(QColor(now.edge))
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, HIGH - 1))
            return
        scale, x, line = self._scale(), 0.0, HIGH + GAP
        high = self.fontMetrics().height()
        for part in self.parts:
            wide = CUT * self.width() if part.nats is None else scale * part.nats
            colour = QColor(getattr(now, part.colour))
            painter.fillRect(QRectF(x, 0, wide, HIGH), colour)
            if part.nats is None:
                self._cut(painter, x + 0.4 * wide)
            painter.fillRect(QRectF(0, line + (high - SQUARE) / 2, SQUARE, SQUARE), colour)
            painter.setPen(QColor(now.text))
            painter.drawText(QPointF(SQUARE + GAP, line + self.fontMetrics().ascent()), part.words)
            x, line = x + wide, line + high + 2
        painter.setPen(QPen(QColor(now.text), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, HIGH))
        reach = scale * self.error
        painter.drawLine(QPointF(x - reach, HIGH / 2), QPointF(x + reach, HIGH / 2))
        middle = line + high / 2
        painter.drawLine(QPointF(SQUARE / 2, middle - SQUARE / 2), QPointF(SQUARE / 2, middle + SQUARE / 2))
        painter.drawText(QPointF(SQUARE + GAP, line + self.fontMetrics().ascent()), self.total)

    def _cut(self, painter: QPainter, x: float) -> None:
        """Two slanting lines: the bar is longer than there is room."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().window().color(), 2))
        for apart in (0, 5):
            painter.drawLine(QPointF(x + apart, HIGH + 1), QPointF(x + apart + 5, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
