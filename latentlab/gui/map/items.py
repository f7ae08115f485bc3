"""What lies on the map: the raster of the rows, names and contours of classes, paths, the probe, the hand's outline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from latentlab.gui.language.catalogue import as_it_is
from latentlab.gui.threads.backgrounds import Shown
from latentlab.gui.threads.raster import RasterImage
from latentlab.gui.widgets import theme
from latentlab.space.palette import class_colours
from latentlab.space.paths import stretches

MOST_NUMBERED = 12  # waypoints; of more, only the first and the last have their number
LEAST_AWAY = 16  # pixels of a path that are dotted, so that they are seen as dots
MOST_STRONG = 5  # ellipses; more are fainter


class RasterItem(pg.GraphicsObject):
    """An image lying on the plane; until the next one comes it stretches with the view."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: RasterImage | Shown | None = None
        self._rect = QRectF()
        self.smooth = False

    @property
    def drawn(self) -> RasterImage | Shown | None:
        """What is shown."""
        return self._drawn

    def show(self, drawn: RasterImage | Shown | None) -> None:
        self.prepareGeometryChange()
        self._drawn = drawn
        if drawn is not None:
            (x0, x1), (y0, y1) = drawn.frame.x, drawn.frame.y
            self._rect = QRectF(x0, y0, x1 - x0, y1 - y0)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._drawn is None:
            return
        transform, image = painter.transform(), self._drawn.image
        upright = self._drawn.upright if isinstance(self._drawn, RasterImage) else None
        box = transform.mapRect(self._rect)
        apart = max(abs(box.width() - image.width()), abs(box.height() - image.height()))
        if upright is not None and apart < 0.5 and transform.m22() < 0 < transform.m11() and not transform.isRotating():
            painter.resetTransform()  # pixel for pixel, which takes a fifth of the time that scaling does
            painter.drawImage(QPoint(round(box.left()), round(box.top())), upright)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth)
        painter.drawImage(self._rect, image)


class Lines(pg.GraphicsObject):
    """Something drawn in pixels over all of the view, whatever the scale of the plane is."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.setZValue(height)
        self.setVisible(False)

    def renew(self, there: bool) -> None:
        """Paint again; an item with nothing to show costs nothing at the next repaint of what lies below it."""
        self.setVisible(there)
        self.update()

    def boundingRect(self) -> QRectF:
        box = self.getViewBox()
        return box.viewRect() if box is not None else QRectF()

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        transform = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, lambda xy: QPolygonF([transform.map(QPointF(*point)) for point in xy]))

    def draw(self, painter: QPainter, mapped: object) -> None:
        """Paint; `mapped` turns points of the plane (n, 2) into a polygon of pixels."""
        raise NotImplementedError


class NamesItem(Lines):
    """The names of classes where they are densest, each readable on any ground."""

    def __init__(self) -> None:
        super().__init__(6)
        self.peaks: Mapping[int, tuple[float, float]] = {}
        self._names: Sequence[str] = ()

    def show(self, peaks: Mapping[int, tuple[float, float]], names: Sequence[str]) -> None:
        self.peaks, self._names = peaks, names
        self.renew(bool(peaks))

    def draw(self, painter: QPainter, mapped: object) -> None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        metrics, now = QFontMetricsF(font), theme.colours()
        taken: list[QRectF] = []
        for index, peak in self.peaks.items():
            name = as_it_is(self._names[index][:24]) if index < len(self._names) else str(index)
            box = metrics.boundingRect(name).adjusted(-5, -2, 5, 2)
            box.moveCenter(mapped([peak])[0])
            while any(box.intersects(other) for other in taken):
                box.translate(0, box.height() * 0.6)
            taken.append(box)
            ground = QColor(now.canvas)
            ground.setAlpha(205)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(now.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


class ContoursItem(Lines):
    """Outlines of the classes' densest regions."""

    def __init__(self) -> None:
        super().__init__(3)
        self.contours: Mapping[int, list[np.ndarray]] = {}

    def show(self, contours: Mapping[int, list[np.ndarray]]) -> None:
        self.contours = contours
        self.renew(bool(contours))

    def draw(self, painter: QPainter, mapped: object) -> None:
        colours = class_colours(theme.is_dark())
        for index, lines in self.contours.items():
            colour = QColor(*map(int, colours[index]))
            painter.setPen(QPen(colour.lighter(120) if theme.is_dark() else colour.darker(125), 1.6))
            for line in lines:
                painter.drawPolyline(mapped(line))


class PathsItem(Lines):
    """All paths; the one at hand bold, stretches away from the data dotted."""

    def __init__(self) -> None:
        super().__init__(8)
        self._lines: list[tuple[np.ndarray, bool, np.ndarray]] = []

    def show(self, lines: list[tuple[np.ndarray, bool, np.ndarray]]) -> None:
        """Each line: points (n, 2), whether it is at hand, and which points (n,) stray from the data."""
        self._lines = lines
        self.renew(bool(lines))

    def draw(self, painter: QPainter, mapped: object) -> None:
        now = theme.colours()
        for xy, at_hand, strays in self._lines:
            points = list(mapped(xy))
            ink, casing = QColor(now.probe), QColor(now.canvas)
            ink.setAlphaF(1.0 if at_hand else 0.6)
            casing.setAlphaF(0.7)  # so that a path is seen on any background
            painter.setPen(QPen(casing, 4.0 if at_hand else 3.2))
            painter.drawPolyline(QPolygonF(points))
            pixels = np.array([(point.x(), point.y()) for point in points])
            for first, last, away in stretches(pixels, strays, LEAST_AWAY):
                painter.setPen(
                    QPen(ink, 1.8 if at_hand else 1.0, Qt.PenStyle.DotLine if away else Qt.PenStyle.SolidLine)
                )
                painter.drawPolyline(QPolygonF(points[first : last + 1]))


class OutlineItem(Lines):
    """What the hand is drawing: a lasso, a box, or a path."""

    def __init__(self) -> None:
        super().__init__(12)
        self._points: list[tuple[float, float]] = []
        self._closed = False

    def show(self, points: list[tuple[float, float]], closed: bool) -> None:
        self._points, self._closed = points, closed
        self.renew(bool(points))

    def draw(self, painter: QPainter, mapped: object) -> None:
        if len(self._points) < 2:
            return
        accent = QColor(theme.colours().accent)
        painter.setPen(QPen(accent, 1.5, Qt.PenStyle.DashLine))
        if self._closed:
            ground = QColor(accent)
            ground.setAlpha(36)
            painter.setBrush(ground)
            painter.drawPolygon(mapped(self._points))
        else:
            painter.drawPolyline(mapped(self._points))


class SpreadItem(Lines):
    """q(z|x) of some rows as ellipses at one standard deviation."""

    def __init__(self) -> None:
        super().__init__(7)
        self.ellipses: list[np.ndarray] = []

    def show(self, ellipses: list[np.ndarray]) -> None:
        """Outlines (n, 2) on the plane."""
        self.ellipses = ellipses
        self.renew(bool(ellipses))

    def draw(self, painter: QPainter, mapped: object) -> None:
        ink = QColor(theme.colours().held_out)
        ink.setAlphaF(1.0 if len(self.ellipses) <= MOST_STRONG else 0.45)
        painter.setPen(QPen(ink, 1.5 if len(self.ellipses) <= MOST_STRONG else 1.0))
        for outline in self.ellipses:
            painter.drawPolygon(mapped(outline))


class Marks(pg.GraphicsObject):
    """The probe and the waypoints, of one size at every zoom."""

    RADIUS = 7

    def __init__(self) -> None:
        super().__init__()
        self.colours = theme.LIGHT
        self._probe, self._waypoints, self._live = (0.0, 0.0), np.empty((0, 2)), False
        self.setZValue(10)

    def show(self, probe: tuple[float, float], waypoints: np.ndarray, live: bool) -> None:
        if (probe, live) == (self._probe, self._live) and np.array_equal(waypoints, self._waypoints):
            return
        self.prepareGeometryChange()
        self._probe, self._waypoints, self._live = probe, waypoints, live
        self.update()

    def carry(self, index: int, xy: tuple[float, float]) -> None:
        waypoints = self._waypoints.copy()
        waypoints[index] = xy
        self.show(self._probe, waypoints, self._live)

    def boundingRect(self) -> QRectF:
        points = np.concatenate([[self._probe], self._waypoints])
        low, high = points.min(0), points.max(0)
        box = self.getViewBox()
        margin = QPointF(*box.viewPixelSize()) * 24 if box is not None else QPointF()
        return QRectF(QPointF(*low) - margin, QPointF(*high) + margin)

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self._live:
            return
        transform = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = QColor(self.colours.probe), QColor(self.colours.canvas)
        many = len(self._waypoints) > MOST_NUMBERED
        for number, xy in enumerate(self._waypoints, 1):
            at = transform.map(QPointF(*xy))
            painter.setPen(QPen(ink, 1.2))
            painter.setBrush(ground)
            if many and 1 < number < len(self._waypoints):
                painter.drawEllipse(at, 3, 3)
                continue
            painter.drawEllipse(at, 8, 8)
            painter.drawText(QRectF(at.x() - 8, at.y() - 8, 16, 16), Qt.AlignmentFlag.AlignCenter, str(number))
        at = transform.map(QPointF(*self._probe))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((ground, 5.0), (ink, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, self.RADIUS, self.RADIUS)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(at + QPointF(dx, dy) * (self.RADIUS + 1), at + QPointF(dx, dy) * (self.RADIUS + 6))
