"""Rows as pictures on the screen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from latentlab.gui import theme


def grey_image(row: np.ndarray) -> QImage:
    """A row (height, width) or (D,) with values from 0 to 1 as a grey image that owns its pixels."""
    picture = row if row.ndim == 2 else row.reshape(1, -1)
    pixels = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    height, width = pixels.shape
    return QImage(np.ascontiguousarray(pixels).data, width, height, width, QImage.Format.Format_Grayscale8).copy()


class Picture(QWidget):
    """Shows one image as large as fits, its pixels square and sharp."""

    def __init__(self, name: str, smallest: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumSize(smallest, smallest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.image: QImage | None = None

    def show_row(self, row: np.ndarray | None) -> None:
        """Show a row, or nothing."""
        self.image = None if row is None else grey_image(row)
        self.update()

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
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        painter.drawImage(place, self.image)
