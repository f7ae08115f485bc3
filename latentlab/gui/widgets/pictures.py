"""Rows as pictures on the screen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from latentlab.gui.widgets import theme

SMOOTH = "smooth pictures"  # where it is remembered
BESIDE = 4  # pixels of it that stay clear at each side
BARS = 96, 64  # pixels of the picture of a row that is none
# Its colours show on the grounds of both themes, so that one that was made before the theme changed is right after.
INK, AXIS, CLEAR = (np.array(colour, np.uint8) for colour in ((74, 133, 240, 255), (128, 132, 142, 255), (0, 0, 0, 0)))


def image_of(row: np.ndarray) -> QImage:
    """A row with values from 0 to 1 as an image that owns its pixels: (height, width) gray, (height, width, 3) in
    colour; others as one line.
    """
    return _images(row[None])[0]


def _images(rows: np.ndarray) -> list[QImage]:
    """The same of rows (n, *shape), whose pixels are found for all at once."""
    shape = rows.shape[1:]
    pictured = len(shape) == 2 or (len(shape) == 3 and shape[2] == 3)
    pixels = np.clip(rows if pictured else rows.reshape(len(rows), 1, -1), 0, 1) * 255
    pixels += 0.5
    pixels = np.ascontiguousarray(pixels.astype(np.uint8))
    height, width, colours = *pixels.shape[1:3], pixels.shape[3] if pixels.ndim == 4 else 1
    kind = QImage.Format.Format_RGB888 if colours == 3 else QImage.Format.Format_Grayscale8
    return [QImage(one.data, width, height, width * colours, kind).copy() for one in pixels]


def images_of(rows: np.ndarray) -> list[QImage]:
    """Each of rows (n, *shape): pictures as they are; others as bars up and down from 0, all of one scale."""
    rows = np.asarray(rows)
    if rows.ndim > 2 or not len(rows):
        return _images(rows) if len(rows) else []
    wide, high = BARS
    values = rows[:, np.arange(wide) * rows.shape[1] // wide].astype(np.float64)
    low, top = min(0.0, float(values.min())), max(0.0, float(values.max()))
    unit = (high - 1) / max(top - low, 1e-9)
    zero, ends = top * unit, (top - values) * unit
    y = np.arange(high)[None, :, None] + 0.5
    filled = (y > np.minimum(ends, zero)[:, None]) & (y < np.maximum(ends, zero)[:, None] + 0.5)
    bars = np.arange(wide) * rows.shape[1] // wide
    if rows.shape[1] * 4 <= wide:  # room for a gap before each bar
        filled &= np.diff(bars, prepend=-1)[None, None, :] == 0
    pixels = np.ascontiguousarray(np.where(filled[..., None], INK, CLEAR))
    pixels[:, min(round(zero), high - 1)] = AXIS
    pixels = np.pad(pixels, ((0, 0), (0, 0), (BESIDE, BESIDE), (0, 0)))  # the bars of the next one begin after a gap
    wide += 2 * BESIDE
    return [QImage(one.data, wide, high, 4 * wide, QImage.Format.Format_RGBA8888).copy() for one in pixels]


def are_smooth() -> bool:
    """Whether pictures that are drawn larger than they are look smooth; else their pixels are square and sharp."""
    return QSettings().value(SMOOTH, False, bool)


def set_smooth(smooth: bool) -> None:
    """Choose it for all windows, also those to come."""
    QSettings().setValue(SMOOTH, smooth)
    for widget in QApplication.allWidgets():
        widget.update()


def draw_picture(painter: QPainter, box: QRect, image: QImage) -> None:
    """Draw a small picture over a box as the person chose; what is drawn smaller than it is loses no pixels."""
    smaller = box.width() < image.width() or box.height() < image.height()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smaller or are_smooth())
    painter.drawImage(box, image)


class Picture(QWidget):
    """Shows one row: an image as large as fits, or a bar for each of its values."""

    clicked = Signal()
    stroked = Signal(float, float)
    stroke_ended = Signal()

    def __init__(self, name: str, smallest: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumSize(smallest, smallest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.image: QImage | None = None
        self.bars: np.ndarray | None = None
        self.colours: np.ndarray | None = None
        self.brush: float | None = None
        self.ends: tuple[float, float] | None = None

    def show_row(self, row: np.ndarray | None) -> None:
        """Show a row, or nothing."""
        self.image = None if row is None else image_of(row)
        self.bars = row if row is not None and row.ndim == 1 else None
        self.update()

    def show_shares(self, shares: np.ndarray, colours: np.ndarray) -> None:
        """Show shares of one (K,) as bars of their own colours (K, 3)."""
        self.show_row(shares)
        self.colours = colours

    def set_ends(self, ends: tuple[float, float] | None) -> None:
        """Draw bars between these values, at most 0 and at least 0; None: those of the row itself."""
        if ends != self.ends:
            self.ends = ends
            self.update()

    def set_brush(self, radius: float | None) -> None:
        """With a brush, in pixels of the row, dragging is told by `stroked`: row and column under the cursor."""
        self.brush = radius
        self.setCursor(Qt.CursorShape.ArrowCursor if radius is None else Qt.CursorShape.CrossCursor)

    def _box(self) -> QRect:
        """Where the image lies."""
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())

    def _stroke(self, event: QMouseEvent) -> None:
        box, at = self._box(), event.position()
        row = (at.y() - box.top()) / box.height() * self.image.height() - 0.5
        column = (at.x() - box.left()) / box.width() * self.image.width() - 0.5
        self.stroked.emit(row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, or the beginning of a stroke."""
        if self.brush is not None and self.image is not None and event.button() == Qt.MouseButton.LeftButton:
            self._stroke(event)
        else:
            self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A stroke goes on."""
        if self.brush is not None and self.image is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._stroke(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A stroke ends."""
        if self.brush is not None:
            self.stroke_ended.emit()

    def _paint_bars(self, painter: QPainter) -> None:
        """A bar for each value, up from 0 or down; the axis where 0 is."""
        now, values = theme.colours(), self.bars
        low, high = self.ends or (min(0.0, float(values.min())), max(0.0, float(values.max())))
        high = max(high, 1.0 if self.colours is not None else 1e-9)
        unit, each = (self.height() - 4) / (high - low), self.width() / len(values)
        zero = 2 + high * unit
        painter.setPen(Qt.PenStyle.NoPen)
        for i, value in enumerate(values):
            colour = QColor(now.accent) if self.colours is None else QColor(*map(int, self.colours[i % 255]))
            painter.setBrush(colour)
            left, wide = round(i * each), max(1, round((i + 1) * each) - round(i * each) - (1 if each > 4 else 0))
            painter.drawRect(QRectF(left, zero - max(value, 0) * unit, wide, abs(value) * unit))
        painter.setPen(QColor(now.faint))
        painter.drawLine(QPointF(0, zero), QPointF(self.width(), zero))

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter = QPainter(self)
        colours = theme.colours()
        if self.image is None:
            painter.setPen(QPen(theme.QColor(colours.edge), 1, Qt.PenStyle.DashLine))
            side = min(self.width(), self.height()) - 1
            painter.drawRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
            return
        if self.bars is not None:
            self._paint_bars(painter)
            return
        place = self._box()
        draw_picture(painter, place, self.image)


def share_scale(pictures: Sequence[Picture]) -> None:
    """Have the bars of several rows drawn to one scale, so that they can be compared."""
    bars = [picture.bars for picture in pictures if picture.bars is not None]
    low, high = (float(end([end(row) for row in bars] + [0.0])) for end in (np.min, np.max))
    for picture in pictures:
        picture.set_ends((low, high))
