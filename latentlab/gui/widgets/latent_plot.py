"""A plane of latent values with axes: a density as ink, outlines over it. It knows nothing of the lab."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from latentlab.gui.widgets import theme

LEFT, BELOW, ABOVE, RIGHT = 54, 34, 20, 16  # pixels for numbers and names, at least
LETTERS = 16  # pixels high, that these are meant for; larger ones have more room
TICK_PIXELS = 40, 26  # at least, from one number to the next: across, up
DOT, DOT_OPACITY = 3.0, 0.6  # across, pixels
FAINTEST = 0.02  # of the highest density, that is drawn


@dataclass(frozen=True)
class Line:
    """Points (n, 2) joined, in a colour of the theme (its name); `width` in pixels, 0 for a filled area."""

    points: np.ndarray
    colour: str
    width: float = 1.6
    dashed: bool = False


@dataclass(frozen=True)
class Plot:
    """What is drawn: ranges of x and y, `density` (n, m) over them or None, lines, crosses at places, names of axes.

    `dots` are many places (n, 2) of a colour, `labels` words about places. An axis without a name has no numbers.
    Colours are the theme's, by name, or "#rrggbb".
    """

    x: tuple[float, float]
    y: tuple[float, float]
    density: np.ndarray | None = None
    lines: Sequence[Line] = ()
    crosses: Sequence[tuple[np.ndarray, str]] = ()
    names: tuple[str, str] = ("z₁", "z₂")
    equal: bool = True
    dots: Sequence[tuple[np.ndarray, str]] = ()
    labels: Sequence[tuple[tuple[float, float], str]] = ()


class LatentPlot(QWidget):
    """Draws one Plot under a title; where it is clicked or dragged is told by `pointed`, in units of the axes."""

    pointed = Signal(float, float)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.title, self.plot, self.empty = title, None, ""
        self.setMinimumSize(170, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(230, 210)

    def show_plot(self, plot: Plot | None, empty: str = "") -> None:
        """Draw another one; or nothing, and say why. One without finite ranges is none."""
        if plot is not None and not np.isfinite((*plot.x, *plot.y)).all():
            plot, empty = None, "These figures are not finite."
        self.plot, self.empty = plot, empty
        self.update()

    def _room(self) -> QRectF:
        """The box that the axes enclose."""
        left = self._left()
        whole = QRectF(left, self._above, self.width() - left - RIGHT, self.height() - self._above - self._below)
        if self.plot is None or not self.plot.equal:
            return whole
        (a, b), (c, d) = self.plot.x, self.plot.y
        scale = min(whole.width() / (b - a), whole.height() / (d - c))
        wide, high = scale * (b - a), scale * (d - c)
        return QRectF(whole.center().x() - wide / 2, whole.center().y() - high / 2, wide, high)

    @property
    def _larger(self) -> float:
        """How many times as large as usual letters are, where they are larger."""
        return max(1.0, self.fontMetrics().height() / LETTERS)

    @property
    def _above(self) -> float:
        return ABOVE * self._larger

    @property
    def _below(self) -> float:
        """Pixels for the name of the axis that goes across, and for its numbers."""
        return BELOW * self._larger if self.plot is None or self.plot.names[0] else RIGHT

    def _left(self) -> float:
        """Pixels for the name of the axis that goes up, and for its numbers."""
        if self.plot is None:
            return LEFT
        if not self.plot.names[1]:
            return RIGHT
        numbers = [written(value) for value in self._up(self.height() - self._above - self._below)]
        metrics = self.fontMetrics()
        return max(LEFT, metrics.height() + 10 + max((metrics.horizontalAdvance(each) for each in numbers), default=0))

    def _up(self, pixels: float) -> np.ndarray:
        return ticks(*self.plot.y, pixels / (self._larger * TICK_PIXELS[1]))

    def _across(self, pixels: float) -> np.ndarray:
        """The numbers of the axis that goes across, so few that none touches the next."""
        values = ticks(*self.plot.x, pixels / (self._larger * TICK_PIXELS[0]))
        wide = max((self.fontMetrics().horizontalAdvance(written(value)) for value in values), default=0) + 6
        while len(values) > 2 and (values[1] - values[0]) / (self.plot.x[1] - self.plot.x[0]) * pixels < wide:
            values = values[::2]
        return values

    def _at(self, points: np.ndarray, room: QRectF) -> np.ndarray:
        """Pixels (n, 2) of points (n, 2)."""
        (a, b), (c, d) = self.plot.x, self.plot.y
        x = room.left() + (points[:, 0] - a) / (b - a) * room.width()
        y = room.bottom() - (points[:, 1] - c) / (d - c) * room.height()
        return np.stack([x, y], 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A place is pointed at."""
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """And dragged."""
        self._point(event)

    def _point(self, event: QMouseEvent) -> None:
        room = self._room()
        if self.plot is None or not event.buttons() & Qt.MouseButton.LeftButton or not room.contains(event.position()):
            return
        (a, b), (c, d) = self.plot.x, self.plot.y
        x = a + (event.position().x() - room.left()) / room.width() * (b - a)
        y = c + (room.bottom() - event.position().y()) / room.height() * (d - c)
        self.pointed.emit(x, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()  # one that is left open ends the process

    def _paint(self, painter: QPainter) -> None:
        now, room = theme.colours(), self._room()
        painter.setPen(QColor(now.text))
        wide = painter.fontMetrics().horizontalAdvance(self.title)
        left = min(max(room.center().x() - wide / 2, 0.0), max(self.width() - wide, 0.0))  # over the box, if it fits
        painter.drawText(QRectF(left, 0, wide + 1, self._above - 2), Qt.AlignmentFlag.AlignVCenter, self.title)
        painter.fillRect(room, QColor(now.canvas))
        if self.plot is None:
            painter.setPen(QColor(now.faint))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room.adjusted(8, 8, -8, -8), flags, self.empty)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.plot.density is not None:
            painter.drawImage(room, self._ink(now.text))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(room)
        for places, colour in self.plot.dots:
            ink = _colour(colour)
            ink.setAlphaF(DOT_OPACITY)
            painter.setPen(QPen(ink, DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(QPolygonF([QPointF(*place) for place in self._at(places, room)]))
        for line in self.plot.lines:
            self._draw(painter, line, room)
        for place, colour in self.plot.crosses:
            (at,) = self._at(np.asarray(place, float)[None], room)
            painter.setPen(QPen(_colour(colour), 1.6))
            painter.drawLine(QPointF(at[0] - 4, at[1]), QPointF(at[0] + 4, at[1]))
            painter.drawLine(QPointF(at[0], at[1] - 4), QPointF(at[0], at[1] + 4))
        painter.setPen(QColor(now.text))
        for place, words in self.plot.labels:
            (at,) = self._at(np.array([place], float), room)
            box = QRectF(at[0] - 60, at[1] - 10, 120, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
        self._draw_axes(painter, room)

    def _draw(self, painter: QPainter, line: Line, room: QRectF) -> None:
        colour = _colour(line.colour)
        at = self._at(line.points, room)
        if not len(at):
            return
        points, box = _polygon(at), QPolygonF(room)
        inside = room.left() <= at[:, 0].min() and at[:, 0].max() <= room.right()
        inside = inside and room.top() <= at[:, 1].min() and at[:, 1].max() <= room.bottom()
        if not line.width:
            points = points if inside else points.intersected(box)  # a drawing in a file has no clipping
            colour.setAlphaF(0.25)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(points)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            return
        style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, line.width, style))
        for part in [at] if inside else within(at, room):
            painter.drawPolyline(_polygon(part))

    def _ink(self, colour: str) -> QImage:
        """The density as one colour, the denser the stronger; its first axis goes to the right, its second up."""
        density = self.plot.density.T[::-1]
        share = np.sqrt(np.clip(density / max(float(density.max()), 1e-300), 0, 1))
        share[share < math.sqrt(FAINTEST)] = 0
        pixels = np.empty((*share.shape, 4), np.uint8)
        pixels[..., :3] = QColor(colour).getRgb()[:3]
        pixels[..., 3] = 235 * share
        height, width = share.shape
        return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()

    def _draw_axes(self, painter: QPainter, room: QRectF) -> None:
        now, (across, up) = theme.colours(), self.plot.names
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(now.edge))
        painter.drawRect(room)
        painter.setPen(QColor(now.faint))
        high = painter.fontMetrics().height()
        for value in self._across(room.width()) if across else ():
            x = room.left() + (value - self.plot.x[0]) / (self.plot.x[1] - self.plot.x[0]) * room.width()
            painter.drawLine(QPointF(x, room.bottom()), QPointF(x, room.bottom() + 3))
            box = QRectF(x - 30, room.bottom() + 3, 60, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, written(value))
        for value in self._up(room.height()) if up else ():
            y = room.bottom() - (value - self.plot.y[0]) / (self.plot.y[1] - self.plot.y[0]) * room.height()
            painter.drawLine(QPointF(room.left() - 3, y), QPointF(room.left(), y))
            box = QRectF(room.left() - 105, y - high / 2, 100, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, written(value))
        painter.setPen(QColor(now.text))
        wide = painter.fontMetrics().horizontalAdvance(across)
        left = min(max(room.center().x() - wide / 2, 0.0), max(self.width() - wide, 0.0))
        painter.drawText(QRectF(left, room.bottom() + high, wide + 1, high), Qt.AlignmentFlag.AlignLeft, across)
        painter.save()
        painter.translate(room.left() - self._left(), room.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -1, 120, high), Qt.AlignmentFlag.AlignHCenter, up)
        painter.restore()


def _polygon(points: np.ndarray) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in points])


def within(points: np.ndarray, box: QRectF) -> list[np.ndarray]:
    """The parts of a line (n, 2) that lie in a box, by what of each of its segments does (Liang and Barsky 1984)."""
    a, step = points[:-1], np.diff(points, axis=0)
    first, last = np.zeros(len(a)), np.ones(len(a))
    with np.errstate(divide="ignore", invalid="ignore"):
        for axis, low, high in ((0, box.left(), box.right()), (1, box.top(), box.bottom())):
            ends = np.sort([(low - a[:, axis]) / step[:, axis], (high - a[:, axis]) / step[:, axis]], axis=0)
            along = step[:, axis] == 0
            out = along & ((a[:, axis] < low) | (a[:, axis] > high))
            first = np.where(along, np.where(out, 2.0, first), np.fmax(first, ends[0]))
            last = np.where(along, last, np.fmin(last, ends[1]))
    parts: list[np.ndarray] = []
    for i in np.flatnonzero(first < last):
        ends = a[i] + np.array([[first[i]], [last[i]]]) * step[i]
        if parts and np.allclose(parts[-1][-1], ends[0]):
            parts[-1] = np.concatenate([parts[-1], ends[1:]])
        else:
            parts.append(ends)
    return parts


def _colour(name: str) -> QColor:
    return QColor(name if name.startswith("#") else getattr(theme.colours(), name))


def ticks(low: float, high: float, most: float) -> np.ndarray:
    """Round numbers from `low` to `high`, about as many as `most`."""
    most = max(2.0, most)
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = power * min((1, 2, 5, 10), key=lambda each: abs(math.log(power * each / rough)))
    return np.arange(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1) * step


def written(value: float) -> str:
    """A number beside an axis, with a true minus."""
    return f"{value + 0.0:.6g}".replace("-", "−")
