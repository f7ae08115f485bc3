"""Values of columns, one line each: what is decoded, how sure it is, a row beside it, and the range of the data."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from latentlab.data.digits import digits_between, ends, written
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.words import told_apart
from latentlab.space.column_values import ColumnValues

GAP, PAD = 6, 9  # pixels between parts of a line; beside a scale, for what lies beyond it
RADIUS, TALL = 4.0, 5.0  # of the dot and the diamond; of the ends of a range
NAMES = 0.36  # of the width, that names have
TOLD = 8  # columns, that a screen reader is told
MEASURED, LONGEST = 100, 8  # columns whose figures the room for them is found by; of these the longest
SHORTEST = "−0e−000"  # what any figure can be brought to, by fewer digits
BOTH_FROM = 420  # pixels wide, from which on the figure of the row has room too
HEAD = "decoded", "nearest row", "data"


class DotPlot(QAbstractScrollArea):
    """A dot for the mean of p(x|z) over a line as long as its standard deviation to each side, a diamond for the row.

    The grey bar is the range of the data, which is the whole scale: what lies beyond it is an arrow at its end. Only
    the lines in sight are painted, however many there are.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.values: ColumnValues | None = None
        self._longest = [SHORTEST]

    @property
    def line_height(self) -> int:
        """Pixels of one line, and of the head."""
        return self.fontMetrics().height() + 8

    def show_values(self, values: ColumnValues | None) -> None:
        """Show these, or nothing."""
        columns = len(values) if values is not None else 0
        before = self.values
        self.values = values
        if columns != (len(before) if before is not None else 0):
            self.setMaximumHeight(max(1, (columns + 1) * self.line_height))
            self._fit()
        if columns and not _same_ranges(before, values):
            self._longest = _longest(values)
        if QAccessible.isActive() and values is not None:
            self.setAccessibleDescription(". ".join(self.words(i).replace("\n", ", ") for i in range(columns)[:TOLD]))
        self.viewport().update()

    def words(self, index: int) -> str:
        """All that is known of one column."""
        at = self.values
        digits = _digits(at, index)
        lines = [at.names[index], f"Decoded: {figure(at.mean[index], digits)}"]
        if math.isfinite(at.high[index]):
            low, high = ends(at.low[index], at.high[index])
            lines.append(f"One standard deviation: {low} to {high}")
        if math.isfinite(at.nearest[index]):
            lines.append(f"Nearest row: {figure(at.nearest[index], digits)}")
        if math.isfinite(at.least[index]):
            low, high = ends(at.least[index], at.greatest[index])
            lines.append(f"In the data: {low} to {high}")
        return "\n".join(lines)

    def line_at(self, y: float) -> int | None:
        """The column whose line is at a height of the view; None for none."""
        if self.values is None or y < self.line_height:
            return None
        index = int((y - self.line_height + self.verticalScrollBar().value()) // self.line_height)
        return index if index < len(self.values) else None

    def scale(self) -> tuple[float, float]:
        """Where the scales of all lines lie, from the least to the greatest value: pixels from the left."""
        left = NAMES * self.viewport().width() + GAP + PAD
        return left, max(left + 1, self._figures(0)[0].left() - GAP - PAD)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be: little, for it takes what room there is."""
        return QSize(260, 5 * self.line_height)

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may be."""
        return QSize(120, 3 * self.line_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height holds other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = len(self.values) if self.values is not None else 0
        bar, inside = self.verticalScrollBar(), self.viewport().height() - self.line_height
        bar.setRange(0, max(0, lines * self.line_height - inside))
        bar.setPageStep(max(1, inside))
        bar.setSingleStep(self.line_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End too; Qt knows the other keys that scroll."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[event.key()])
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tip of a line says all of it, that of the head what the marks mean."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:  # What's This? goes to the panel
            index, head = self.line_at(event.pos().y()), event.pos().y() < self.line_height
            words = "\n".join(HEAD) if head else "" if index is None else self.words(index)
            QToolTip.showText(event.globalPos(), as_typed(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter = QPainter(self.viewport())
        try:
            if self.values is not None:
                self._paint(painter)
        finally:
            painter.end()  # one that is left open ends the process

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, top, width = self.line_height, self.verticalScrollBar().value(), self.viewport().width()
        painter.save()
        painter.setClipRect(0, high, width, self.viewport().height() - high)
        first = top // high
        lines = range(first, min(len(self.values), first + self.viewport().height() // high + 2))
        room = QRectF(0, 0, NAMES * width, high)
        names = told_apart([self.values.names[index] for index in lines], self.fontMetrics(), int(room.width()))
        for index, name in zip(lines, names, strict=True):
            room.moveTop((index + 1) * high - top)
            painter.setPen(QColor(theme.colours().text))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
            self._paint_line(painter, index, (index + 1) * high - top)
        painter.restore()
        self._paint_head(painter)

    def _figures(self, top: int) -> list[QRectF]:
        """The boxes of a line's figures, from `top` on: what is decoded, and the row where there is room."""
        wide, width = max(map(self.fontMetrics().horizontalAdvance, self._longest)), self.viewport().width()
        lefts = [width - 2 * wide - GAP, width - wide] if width >= BOTH_FROM else [width - wide]
        return [QRectF(left, top, wide, self.line_height) for left in lefts]

    def figure_within(self, index: int, value: float, room: float) -> str:
        """A figure of a column in so many pixels: with fewer digits where it would be cut."""
        digits, metrics = _digits(self.values, index), self.fontMetrics()
        words = figure(value, digits)
        for fewer in range(digits - 1, -1, -1):
            if metrics.horizontalAdvance(words) <= room:
                break
            words = figure(value, fewer)
        return words if metrics.horizontalAdvance(words) <= room else written(value, 1)

    def _paint_head(self, painter: QPainter) -> None:
        """What the marks mean: closer to each other where there is little room, and elided where there is less."""
        now, middle, x = theme.colours(), self.line_height / 2, RADIUS + 2
        metrics, room = self.fontMetrics(), self.viewport().width() - 5 * RADIUS - 23
        widths = [metrics.horizontalAdvance(words) for words in HEAD]
        gap = min(max((room - sum(widths)) / 2, 4.0), 3 * RADIUS + GAP)
        longest = _longest_of(widths, room - 2 * gap)
        for words, wide, mark in zip(HEAD, widths, (self._dot, self._diamond, self._bar), strict=True):
            x += 5 if mark == self._bar else 0
            mark(painter, QPointF(x, middle))
            painter.setPen(QColor(now.faint))
            x += 14 if mark == self._bar else 2 * RADIUS
            wide = int(min(wide, longest))
            said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide + 1)  # an advance is rounded
            painter.drawText(QRectF(x, 0, wide + 2, self.line_height), Qt.AlignmentFlag.AlignVCenter, said)
            x += wide + gap
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint_line(self, painter: QPainter, index: int, top: int) -> None:
        now, at, middle = theme.colours(), self.values, top + self.line_height / 2
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(now.text))
        for box, value in zip(self._figures(top), (at.mean[index], at.nearest[index]), strict=False):
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | centre, self.figure_within(index, value, box.width()))
            painter.setPen(QColor(now.faint))
        self._paint_range(painter, index, middle)
        low, high = self._place(index, at.low[index]), self._place(index, at.high[index])
        if low is not None and high is not None:
            painter.setPen(QPen(QColor(now.accent), 2))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for value, mark in ((at.nearest[index], self._diamond), (at.mean[index], self._dot)):
            x = self._place(index, value)
            if x is not None:
                beyond = value < at.least[index] or value > at.greatest[index]
                mark(painter, QPointF(x, middle))
                if beyond and mark == self._dot:
                    self._arrow(painter, QPointF(x, middle), value > at.greatest[index])

    def _paint_range(self, painter: QPainter, index: int, middle: float) -> None:
        """The data's range, with ends."""
        ends = [self._place(index, value) for value in (self.values.least[index], self.values.greatest[index])]
        if None in ends:
            return
        self._paint_bar(painter, QPointF(ends[0], middle), ends[1] - ends[0])

    def _place(self, index: int, value: float) -> float | None:
        """Where a value lies on the scale of its line; what lies beyond it lies at the end of the pad."""
        if not math.isfinite(value):
            return None
        (left, right), at = self.scale(), self.values
        low, high = at.least[index], at.greatest[index]
        if not (math.isfinite(low) and math.isfinite(high)):  # rows that are absent: there are the other figures
            there = [each for each in (at.mean, at.low, at.high, at.nearest) if math.isfinite(each[index])]
            low, high = min(each[index] for each in there), max(each[index] for each in there)
        share = (value - low) / (high - low) if high > low else 0.5 + np.sign(value - low)
        return float(np.clip(left + share * (right - left), left - PAD + 2, right + PAD - 2))

    def _dot(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(theme.colours().canvas), 1))
        painter.setBrush(QColor(theme.colours().accent))
        painter.drawEllipse(at, RADIUS, RADIUS)

    def _diamond(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(theme.colours().probe), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = RADIUS + 1
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) * reach for x, y in ((-1, 0), (0, -1), (1, 0), (0, 1))]))

    def _bar(self, painter: QPainter, at: QPointF) -> None:
        self._paint_bar(painter, at - QPointF(9, 0), 18)

    def _paint_bar(self, painter: QPainter, at: QPointF, wide: float) -> None:
        bar = QColor(theme.colours().edge)
        painter.setPen(QPen(bar, 1))
        for x in (at.x(), at.x() + wide):
            painter.drawLine(QPointF(x, at.y() - TALL), QPointF(x, at.y() + TALL))
        bar.setAlphaF(0.35)
        painter.fillRect(QRectF(at.x(), at.y() - 1.5, wide, 3), bar)

    def _arrow(self, painter: QPainter, at: QPointF, up: bool) -> None:
        """Further on: the value lies beyond the range of the data."""
        side = 1 if up else -1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours().warning))
        painter.drawPolygon(QPolygonF([at + QPointF(side * x, y) for x, y in ((-3, -4.5), (5, 0), (-3, 4.5))]))


def figure(value: float, digits: int = 0) -> str:
    """A number with so many digits, and at least as many as are usual; a true minus; a dash where there is none."""
    if not math.isfinite(value):
        return "–"
    size = abs(value)
    if 1000 <= size < 1e6:
        usual = math.floor(math.log10(size)) + 1
    else:
        usual = 4 if 0.1 <= size < 1000 else 3 if 1e-3 <= size < 0.1 else 2
    return written(value, max(digits, usual))


def _longest_of(widths: Sequence[float], room: float) -> float:
    """How wide the widest may be at most for all to have room, the others as wide as they are."""
    for i, wide in enumerate(sorted(widths)):
        share = max(room / (len(widths) - i), 0.0)
        if wide > share:
            return share
        room -= wide
    return math.inf


def _digits(values: ColumnValues, index: int) -> int:
    return digits_between(float(values.least[index]), float(values.greatest[index]))


def _same_ranges(one: ColumnValues | None, other: ColumnValues) -> bool:
    pairs = () if one is None else ((one.least, other.least), (one.greatest, other.greatest))
    return bool(pairs) and all(np.array_equal(a, b, equal_nan=True) for a, b in pairs)


def _longest(values: ColumnValues) -> list[str]:
    """The longest figures that values within the ranges of the data have, as far as some of them tell."""
    found = [SHORTEST]
    for index in range(min(len(values), MEASURED)):
        low, high = float(values.least[index]), float(values.greatest[index])
        some = (low * (1 - share) + high * share for share in (0, 0.1234567, 0.3456789, 0.5678912, 1))
        found += [figure(value, _digits(values, index)) for value in some]
    return [*sorted(set(found), key=len)[-LONGEST:], SHORTEST]
