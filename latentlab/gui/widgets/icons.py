"""Our own icons: small SVG files, coloured for the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from latentlab.gui.widgets import theme
from latentlab.resources import resource

SIZE = 64
INK = "currentColor"


def icon(name: str, ink: str = "text") -> QIcon:
    """The icon called `name`, in one of the theme's colours as it is now."""
    text = resource(f"icons/{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace(INK, getattr(theme.colours(), ink)).encode()))
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    return QIcon(pixmap)
