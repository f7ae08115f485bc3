"""What pages of help have in common: equations as pictures within text, as crisp as the screen is."""

from __future__ import annotations

import html

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.equation import LARGER, LETTERS, equations
from latentlab.gui.widgets.icons import INK
from latentlab.resources import resource

WIDEST = 440  # pixels of an equation within text


def equation_picture(name: str, beside: QWidget, widest: int = WIDEST) -> QImage:
    """One of equations.toml, in the colour and size of the text of a widget."""
    text = resource(f"equations/{name}.svg").read_text("utf-8").replace(INK, theme.colours().text)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    size, ratio = renderer.defaultSize(), beside.devicePixelRatioF()
    scale = ratio * min(LARGER * beside.fontMetrics().height() / LETTERS, widest / size.width())
    picture = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def equation_of(name: str, beside: QWidget, widest: int = WIDEST) -> str:
    """One of equations.toml as markup; "" for none."""
    if not name:
        return ""
    picture, kept = equation_picture(name, beside, widest), QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(kept, "PNG")
    data = bytes(kept.data().toBase64()).decode()
    size, words = picture.deviceIndependentSize().toSize(), html.escape(equations()[name]["words"], quote=True)
    return f'<img src="data:image/png;base64,{data}" width="{size.width()}" height="{size.height()}" alt="{words}">'
