"""Which part of the plane is in sight, and how points of it and of the screen correspond."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize

from latentlab.space.raster import Frame


class Viewport(pg.PlotWidget):
    """A view of the plane: its ranges, and where its points are on the screen."""

    def view_range(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The x and y ranges in sight; those asked for, while the equal scales of the axes show a little more."""
        x, y = self._kept_range or self.getViewBox().viewRange()
        return tuple(x), tuple(y)

    def show_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show exactly these ranges, if they are sound."""
        if all(map(math.isfinite, (*x, *y))) and x[1] > x[0] and y[1] > y[0]:
            x, y = (float(x[0]), float(x[1])), (float(y[0]), float(y[1]))
            self._wants_fit, self._kept_range = False, (x, y)
            self.getViewBox().setRange(xRange=x, yRange=y, padding=0)

    def look_as(self, other: Viewport) -> None:
        """Show the place in the middle of another view, at its scale."""
        theirs, own = other.getViewBox(), self.getViewBox()
        if min(theirs.width(), theirs.height(), own.width(), own.height()) < 2:
            return  # not laid out yet
        lengths = ((theirs.width(), own.width()), (theirs.height(), own.height()))
        ranges = []
        for (low, high), (from_pixels, pixels) in zip(theirs.viewRange(), lengths, strict=True):
            middle, half = (low + high) / 2, (high - low) / 2 * pixels / from_pixels
            ranges.append((middle - half, middle + half))
        self._wants_fit, self._kept_range = False, None
        own.setRange(xRange=ranges[0], yRange=ranges[1], padding=0)

    def fit(self) -> None:
        """Show every row."""
        self._wants_fit, self._kept_range = True, None
        if self._embedding is None or not len(self._embedding.xy):
            self.getViewBox().setRange(xRange=(-3, 3), yRange=(-3, 3), padding=0)
            return
        low, high = self._extent(self._embedding.xy)
        self.getViewBox().setRange(xRange=(low[0], high[0]), yRange=(low[1], high[1]), padding=0.1)

    def _extent(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where nearly all points lie: the lowest and the highest corner. Data may be of any size, z is about 1."""
        low, high = np.quantile(xy[:: max(1, len(xy) // 50_000)].astype(np.float64), [0.001, 0.999], axis=0)
        centre, half = (low + high) / 2, (high - low) / 2
        if self._embedding.plane.of_data:
            half = np.where(half > 1e-6 * np.abs(centre), half, half.max())
            half = np.where(half > 1e-6 * np.abs(centre), half, np.maximum(0.1 * np.abs(centre), 1e-30))
            half = np.where(half > 1e-29, half, 1.0)
        else:
            half = np.maximum(half, 0.05)
        return centre - half, centre + half

    def _fits(self, xy: np.ndarray) -> bool:
        """Whether the view still suits the points, so that the map does not twitch at every refresh."""
        (low, high), view = self._extent(xy), np.array(self.view_range())
        inside = (low >= view[:, 0]).all() and (high <= view[:, 1]).all()
        return bool(inside and ((high - low) / (view[:, 1] - view[:, 0])).max() > 0.6)

    def frame(self) -> Frame | None:
        """The view as the raster sees it; None while it has no size."""
        (x, y), ratio = self.getViewBox().viewRange(), self.devicePixelRatioF()
        size: QSize = self.getViewBox().size().toSize() * ratio
        if size.width() < 2 or size.height() < 2:
            return None
        return Frame(tuple(x), tuple(y), size.width(), size.height(), ratio)

    def pixel_of(self, xy: tuple[float, float]) -> QPointF:
        """Where coordinates of the plane lie in the viewport."""
        return QPointF(self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(*xy))))

    def plane_point(self, position: QPointF) -> QPointF:
        """The coordinates of the plane at a place of the viewport."""
        return self.getViewBox().mapSceneToView(self.mapToScene(position.toPoint()))
