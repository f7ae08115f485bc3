"""A picture of what would be written, as large as fits, or words in its place."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from latentlab.gui.widgets import theme


class PreviewPicture(QWidget):
    """Shows a PIL picture; what is told stands over it, or alone where there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.image: QImage | None = None
        self.words = ""

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(380, 360)

    def show_picture(self, picture: Any, about: str) -> None:
        """Show a PIL picture; `about` describes it to screen readers."""
        pixels = np.ascontiguousarray(np.asarray(picture.convert("RGB")))
        height, width = pixels.shape[:2]
        self.image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.words = ""
        self.setAccessibleDescription(about)
        self.update()

    def tell(self, words: str) -> None:
        """Show words in the place of a picture."""
        self.image, self.words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, now = QPainter(self), theme.colours()
        if self.image is None:
            painter.setPen(QPen(QColor(now.edge), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setPen(QColor(now.faint))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(12, 0, -12, 0), flags, self.words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.image.size().scaled(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        at = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        # Halved until it is near: one step from far would leave pixels out.
        image, ratio = self.image, self.devicePixelRatioF()
        while image.width() > 2 * size.width() * ratio:
            image = image.scaled(image.size() / 2, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(QRect(at, size), image)
        painter.setPen(QColor(now.edge))
        painter.drawRect(QRect(at, size).adjusted(-1, -1, 0, 0))
