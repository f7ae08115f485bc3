"""What lies on the map: the raster of the rows, the probe, the waypoints."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from latentlab.gui import theme
from latentlab.gui.raster_thread import Drawn


class RasterItem(pg.GraphicsObject):
    """An image lying on the plane; until the next one comes it stretches with the view."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: Drawn | None = None
        self._rect = QRectF()

    def show(self, drawn: Drawn | None) -> None:
        self.prepareGeometryChange()
        self._drawn = drawn
        if drawn is not None:
            (x0, x1), (y0, y1) = drawn.frame.x, drawn.frame.y
            self._rect = QRectF(x0, y0, x1 - x0, y1 - y0)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._drawn is not None:
            painter.drawImage(self._rect, self._drawn.image)


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
        for number, xy in enumerate(self._waypoints, 1):
            at = transform.map(QPointF(*xy))
            painter.setPen(QPen(ink, 1.2))
            painter.setBrush(ground)
            painter.drawEllipse(at, 8, 8)
            painter.drawText(QRectF(at.x() - 8, at.y() - 8, 16, 16), Qt.AlignmentFlag.AlignCenter, str(number))
        at = transform.map(QPointF(*self._probe))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((ground, 5.0), (ink, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, self.RADIUS, self.RADIUS)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(at + QPointF(dx, dy) * (self.RADIUS + 1), at + QPointF(dx, dy) * (self.RADIUS + 6))
