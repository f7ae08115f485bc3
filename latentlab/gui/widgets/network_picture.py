"""A network as columns of nodes, to scale, with what lies between them; or boxes for arrays. It knows no models."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from latentlab.gui.widgets import theme

ABOVE, BELOW, EDGE = 20, 18, 26  # pixels for the title, for words below, to the sides
NODE, PITCH = 5.0, 6.6  # of a node: across, and from one to the next
LEAST = 0.2  # of the height, that a column of one node has
BOX = 46.0  # pixels high at least
LIGHT = 0.16  # of the ink between columns
SMALLEST = 0.62  # of the usual letters, where columns are close together


@dataclass(frozen=True)
class Nodes:
    """A column of so many nodes in a colour of the theme (its name), the words below it, and those before it."""

    count: int
    colour: str
    below: str = ""
    before: str = ""


@dataclass(frozen=True)
class ArrayBox:
    """An array: a symbol, its shape in words, and what is below."""

    symbol: str
    shape: str
    below: str = ""


class NetworkPicture(QWidget):
    """Draws columns of nodes from left to right, else boxes, else says why there is nothing, under a title."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.title, self.empty = title, ""
        self.columns: Sequence[Nodes] = ()
        self.boxes: Sequence[ArrayBox] = ()
        self.setMinimumSize(220, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(380, 210)

    def show_parts(self, columns: Sequence[Nodes], boxes: Sequence[ArrayBox], empty: str = "") -> None:
        """Draw other ones: boxes lie to the left of the columns; `empty` says why there are neither."""
        self.columns, self.boxes, self.empty = columns, boxes, empty
        told = [f"{box.symbol} ({box.shape})" for box in boxes] + [f"{each.count:,}" for each in columns]
        self.setAccessibleDescription(" → ".join(told) or empty)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, now = QPainter(self), theme.colours()
        painter.setPen(QColor(now.text))
        painter.drawText(QRectF(0, 0, self.width(), ABOVE - 2), Qt.AlignmentFlag.AlignCenter, self.title)
        room = QRectF(0, ABOVE, self.width(), self.height() - ABOVE)
        painter.fillRect(room, QColor(now.canvas))
        if not self.columns and not self.boxes:
            painter.setPen(QColor(now.faint))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room.adjusted(8, 8, -8, -8), flags, self.empty)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = len(self.columns) + 1.6 * len(self.boxes)
        share = 1.6 * len(self.boxes) / parts
        self._draw_boxes(painter, QRectF(room.left(), room.top(), room.width() * share, room.height()))
        self._draw_columns(painter, room.adjusted(room.width() * share, 0, 0, 0))

    def _draw_boxes(self, painter: QPainter, room: QRectF) -> None:
        now, high = theme.colours(), painter.fontMetrics().height()
        for i, box in enumerate(self.boxes):
            wide = room.width() / len(self.boxes)
            place = QRectF(room.left() + i * wide + 5, room.center().y() - BOX / 2 - high / 2, wide - 10, BOX)
            painter.setPen(QPen(QColor(now.accent), 1.2))
            painter.setBrush(_light(now.accent))
            painter.drawRoundedRect(place, 5, 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for words, colour, up in ((box.symbol, now.text, -1), (box.shape, now.faint, 0), (box.below, now.text, 1)):
                painter.setPen(QColor(colour))
                middle = place.center().y() + (0.5 * high * (1 + 2 * up) if up < 1 else BOX / 2 + 0.65 * high)
                line = QRectF(place.left() - 4, middle - high / 2, place.width() + 8, high)
                said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, said)

    def _draw_columns(self, painter: QPainter, room: QRectF) -> None:
        """Links first, nodes over them."""
        if not self.columns:
            return
        now, high = theme.colours(), painter.fontMetrics().height()
        inner = room.adjusted(EDGE, high + 4, -EDGE, -BELOW - high)
        apart = inner.width() / max(1, len(self.columns) - 1)
        self._fit_letters(painter, apart)
        tallest = math.log1p(max(each.count for each in self.columns))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        places = []
        for i, each in enumerate(self.columns):
            tall = inner.height() * max(LEAST, math.log1p(each.count) / tallest)
            places.append((inner.left() + i * apart, inner.center().y() - tall / 2, tall))
        for i in range(1, len(places)):
            if self.columns[i].before:
                self._draw_link(painter, places[i - 1], places[i], self.columns[i].colour)
        for (x, top, tall), each in zip(places, self.columns, strict=True):
            self._draw_nodes(painter, QRectF(x - NODE / 2, top, NODE, tall), each)
            painter.setPen(QColor(now.text))
            above = QRectF(x - apart / 2, top - high - 1, apart, high)
            painter.drawText(
                above, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip), f"{each.count:,}"
            )
            painter.setPen(QColor(now.faint))
            below = QRectF(x - apart / 2, top + tall + 1, apart, high)
            painter.drawText(below, flags, each.below)
        for i in range(1, len(places)):
            painter.setPen(QColor(getattr(now, self.columns[i].colour)))
            line = QRectF(places[i - 1][0], room.bottom() - high - 2, apart, high)
            painter.drawText(line, flags, self.columns[i].before)

    def _fit_letters(self, painter: QPainter, apart: float) -> None:
        """Letters as large as columns so far apart let them be."""
        words = [words for each in self.columns for words in (f"{each.count:,}", each.below, each.before)]
        widest = max(painter.fontMetrics().horizontalAdvance(each) for each in words) + 4
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * min(1.0, max(SMALLEST, apart / widest)))
        painter.setFont(font)

    def _draw_link(
        self, painter: QPainter, a: tuple[float, float, float], b: tuple[float, float, float], colour: str
    ) -> None:
        """All that lies between two columns (x, top, height)."""
        corners = [(a[0], a[1]), (b[0], b[1]), (b[0], b[1] + b[2]), (a[0], a[1] + a[2])]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_light(getattr(theme.colours(), colour)))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_nodes(self, painter: QPainter, place: QRectF, each: Nodes) -> None:
        """As many nodes as there are, where there is room; else a gap in the middle says that there are more."""
        fit = max(1, int(place.height() / PITCH))
        shown = min(each.count, fit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme.colours(), each.colour)))
        for i in range(shown):
            small = shown < each.count and abs(i - (shown - 1) / 2) <= 1.1
            side = NODE / 2.5 if small else NODE
            y = place.top() + (i + 0.5) * place.height() / shown
            painter.drawEllipse(QPointF(place.center().x(), y), side / 2, side / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _light(colour: str) -> QColor:
    found = QColor(colour)
    found.setAlphaF(LIGHT)
    return found
