"""What the model itself shows on the map: its Gaussians as ellipses, its predictive deviation as a background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from latentlab.gui.widgets import theme
from latentlab.space.outlines import CIRCLE, DEVIATIONS, FADED, outline, weight_opacity
from latentlab.space.palette import class_colours
from latentlab.space.planes import Plane

if TYPE_CHECKING:
    from latentlab.lab import Lab
    from latentlab.models.protocol import Ellipse


class EllipsesItem(pg.GraphicsObject):
    """Gaussians at one and two standard deviations; the less a component weighs, the fainter it is."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[list[QPointF], QColor, Qt.PenStyle, str]] = []
        self._rect = QRectF()
        self.setZValue(5)

    def show(self, ellipses: Sequence[Ellipse], plane: Plane) -> None:
        self.prepareGeometryChange()
        self._lines, everything = [], []
        for index, ellipse in enumerate(ellipses):
            if ellipse.weight < FADED:
                continue
            outlines = outline(ellipse, plane)
            colour, style = _pen(index, ellipse, len(ellipses))
            for number, points in enumerate(outlines):
                named = ellipse.name if number == 0 else ""
                self._lines.append(([QPointF(*point) for point in points], colour, style, named))
            everything.append(outlines[-1])
        if everything:
            points = np.concatenate(everything)
            low, high = points.min(0), points.max(0)
            self._rect = QRectF(QPointF(*low), QPointF(*high))
        else:
            self._rect = QRectF()
        self.update()

    @property
    def count(self) -> int:
        """How many Gaussians are drawn."""
        return len(self._lines) // len(DEVIATIONS)

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        transform = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for points, colour, style, name in self._lines:
            pen = QPen(colour, 2.0 if name else 1.2, style)
            painter.setPen(pen)
            mapped = [transform.map(point) for point in points]
            painter.drawPolyline(mapped)
            if name:
                painter.setPen(QColor(theme.colours().text))
                highest = min(mapped, key=lambda point: point.y())
                painter.drawText(highest + QPointF(-3 * len(name), -4), name)


def posterior_outlines(lab: Lab, rows: np.ndarray) -> list[np.ndarray]:
    """Outlines of q(z|x) of rows on the plane, at one standard deviation."""
    embedding = lab.embedding
    if lab.decoder is None or embedding is None or not len(rows) or not lab.plane.flat or not lab.data.here:
        return []
    at = np.searchsorted(embedding.rows, rows).clip(0, len(embedding.rows) - 1)
    there = embedding.rows[at] == rows
    if lab.decoder.has_factors:  # a held-out row has none, and to seek its q takes many steps
        there &= ~np.isin(rows, lab.data.held_out)
    rows, at = rows[there], at[there]
    labels = None if lab.data.labels is None else lab.data.labels[rows]
    spread = lab.decoder.spread(np.asarray(lab.data.x[rows]), labels, rows) if len(rows) else None
    if spread is None:
        return []
    axes = np.eye(2) if lab.plane.kind == "space" else lab.plane.axes.astype(np.float64)
    outlines = []
    for xy, std in zip(embedding.xy[at], spread, strict=True):
        seen = axes * std[None, :] if len(std) == axes.shape[1] else axes
        values, vectors = np.linalg.eigh(seen @ seen.T)
        outlines.append(xy + CIRCLE @ (vectors * np.sqrt(values.clip(0))).T)
    return outlines


def _pen(index: int, ellipse: Ellipse, count: int) -> tuple[QColor, Qt.PenStyle]:
    now = theme.colours()
    if ellipse.kind == "component":
        colour = QColor(*map(int, class_colours(theme.is_dark())[index % 255])).darker(100 if theme.is_dark() else 130)
        colour.setAlphaF(weight_opacity(ellipse, count))
        return colour, Qt.PenStyle.SolidLine
    if ellipse.kind == "target":
        return QColor(now.probe), Qt.PenStyle.SolidLine
    return QColor(now.held_out if ellipse.weight == 1 else now.accent), Qt.PenStyle.DashLine


class DeviationItem(pg.GraphicsObject):
    """A background: the darker (in a dark window, the lighter), the less the model knows of that place."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._rect = QRectF()
        self.setZValue(-20)

    def show(self, values: np.ndarray | None, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Values (height, width), the first row at the lowest y."""
        self.prepareGeometryChange()
        if values is None or not np.isfinite(values).all():
            self._image = None
        else:
            low, high = float(values.min()), float(values.max())
            share = (values - low) / max(high - low, 1e-12)
            ink = theme.colours().rgb("faint")
            pixels = np.empty((*values.shape, 4), np.uint8)
            pixels[..., :3] = ink[::-1]
            pixels[..., 3] = (share * 150).astype(np.uint8)
            image = QImage(
                pixels.data, values.shape[1], values.shape[0], 4 * values.shape[1], QImage.Format.Format_ARGB32
            )
            self._image = image.copy()
            self._rect = QRectF(x[0], y[0], x[1] - x[0], y[1] - y[0])
        self.update()

    @property
    def shown(self) -> bool:
        """Whether there is anything to see."""
        return self._image is not None

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._rect, self._image)
