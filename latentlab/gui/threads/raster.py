"""Draws the map off the GUI thread: always the newest request, never a backlog; coarse at once where there is much."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from latentlab.gui.threads.newest import Newest
from latentlab.space.raster import Canvas, Frame, Inks, Points, draw
from latentlab.space.tiled_raster import TiledPoints, coarse_is_exact, draw_tiled

COARSE_FROM = 2_000_000  # rows
MOST_THUMBNAILS = 150
THUMBNAIL_PIXELS = 36
SOME = 50_000  # rows that peaks and contours are made of


@dataclass(frozen=True, eq=False)
class Request:
    """A map to draw, and what is laid over it.

    `pictures` gives pictures of rows by their place in `points`, for when few are in view; `classes` is how many of the
    colour indices are classes, where their peaks are wanted (`named`) or their contours (`outlined`). `of` is the run
    that it is a map of. Where there is `whole`, these points are drawn, and `points` are some of them, for peaks and
    contours.
    """

    points: Points
    frame: Frame
    inks: Inks
    pictures: Callable[[np.ndarray], list[QImage]] | None = None
    classes: int = 0
    named: bool = False
    outlined: bool = False
    of: object = None
    whole: TiledPoints | None = None


@dataclass(frozen=True, eq=False)
class RasterImage:
    """A finished map: the image, its first row at the lowest y, and where on the plane it lies.

    `upright` is the image with its first row at the highest y, which is painted faster; `pixels` keeps the memory of
    both. `peaks` are the densest places of classes, `contours` their outlines; `of` is the request's.
    """

    image: QImage
    upright: QImage
    frame: Frame
    pixels: tuple[np.ndarray, np.ndarray]
    exact: bool = True
    peaks: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    contours: Mapping[int, list[np.ndarray]] = field(default_factory=dict)
    thumbnails: int = 0
    of: object = None


class RasterThread(Newest):
    """Takes requests and emits what it drew."""

    drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__("raster")
        self._canvas = Canvas()

    def handle(self, request: Request) -> None:
        """Coarse at once where there is much, then exact unless there is a newer request."""
        if request.whole is not None:
            self._draw_whole(request, request.whole)
            return
        if len(request.points.xy) >= COARSE_FROM:
            pixels = draw(request.points, request.frame, request.inks, self._canvas, coarse=True)
            self.drawn.emit(_finish(request, pixels, False))
        pixels = draw(request.points, request.frame, request.inks, self._canvas, wanted=self.wanted)
        self.drawn.emit(_finish(request, pixels, True))

    def _draw_whole(self, request: Request, whole: TiledPoints) -> None:
        frame, inks = request.frame, request.inks
        if not coarse_is_exact(whole, frame):
            self.drawn.emit(_finish(request, draw_tiled(whole, frame, inks, self._canvas, coarse=True), False))
        pixels = draw_tiled(whole, frame, inks, self._canvas, wanted=self.wanted)
        self.drawn.emit(_finish(request, pixels, True))


def _finish(request: Request, pixels: np.ndarray, exact: bool) -> RasterImage:
    image, peaks, contours, count = _image(pixels), {}, {}, 0
    if exact:
        peaks, contours = _classes(request)
        count = _thumbnails(image, request) if request.pictures is not None else 0
    turned = np.ascontiguousarray(np.frombuffer(image.constBits(), np.uint8).reshape(pixels.shape)[::-1])
    upright = _image(turned)
    return RasterImage(image, upright, request.frame, (pixels, turned), exact, peaks, contours, count, request.of)


def _image(pixels: np.ndarray) -> QImage:
    """An image (height, width, 4) that looks at these pixels, which must be kept."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)


def _classes(request: Request) -> tuple[dict, dict]:
    """Where each class is densest, and its outlines, from some of the rows."""
    if not request.classes or not (request.named or request.outlined):
        return {}, {}
    from latentlab.space.contours import class_contours, class_peaks

    every = max(1, len(request.points.xy) // SOME)
    xy, index = request.points.xy[::every], request.points.colour[::every]
    classes = [number for number in range(min(request.classes, 255)) if request.inks.shown[number]]
    x, y = request.frame.x, request.frame.y
    peaks = class_peaks(xy, index, classes, x, y) if request.named else {}
    return peaks, class_contours(xy, index, classes, x, y) if request.outlined else {}


def _thumbnails(image: QImage, request: Request) -> int:
    """Draw the rows themselves in place of their dots, where few enough are in view; how many."""
    points, frame = request.points, request.frame
    (x0, x1), (y0, y1) = frame.x, frame.y
    xy = points.xy
    inside = (xy[:, 0] >= x0) & (xy[:, 0] < x1) & (xy[:, 1] >= y0) & (xy[:, 1] < y1) & request.inks.shown[points.colour]
    if not 0 < np.count_nonzero(inside) <= MOST_THUMBNAILS:
        return 0
    where = np.flatnonzero(inside)
    side = THUMBNAIL_PIXELS * frame.scale
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, picture in zip(where, request.pictures(where), strict=True):
        chosen = not len(points.chosen) or points.chosen[number]
        across = (xy[number, 0] - x0) / (x1 - x0) * frame.width
        up = (xy[number, 1] - y0) / (y1 - y0) * frame.height
        size = picture.size().toSizeF()
        scale = side / max(size.width(), size.height())
        box = QRectF(-size.width() * scale / 2, -size.height() * scale / 2, size.width() * scale, size.height() * scale)
        painter.save()
        painter.translate(float(across), float(up))
        painter.scale(1, -1)  # the image's first row is its lowest
        painter.setOpacity(1.0 if chosen else 0.35)
        painter.drawImage(box, picture)
        ink = request.inks.palette[points.colour[number]] if chosen else request.inks.faint
        painter.setPen(QPen(QColor(*map(int, ink)), 2 * frame.scale))
        painter.drawRect(box)
        painter.restore()
    painter.end()
    return len(where)
