"""Equations, typeset beforehand (scripts/equations.py), in the text colour of now and as large as the text."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.icons import INK
from latentlab.gui.widgets.plain import as_typed
from latentlab.resources import resource

LETTERS = 20.0  # pixels, that they were typeset for
LARGER = 1.25  # than the text beside them


@lru_cache
def equations() -> dict[str, dict[str, str]]:
    """`latex` and `words` of each equation, by its name."""
    return tomllib.loads(resource("equations.toml").read_text("utf-8"))


class Equation(QWidget):
    """Shows one of them, or none; where there is less room than it takes, it is smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_equation(self, name: str) -> None:
        """Another one, by its name; "" for none."""
        self.name = name
        words = equations()[name]["words"] if name else ""
        self.setAccessibleName(words)
        self.setToolTip(as_typed(words))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(280, 50)

    def changeEvent(self, event: QEvent) -> None:
        """The theme or the size of letters may have changed."""
        super().changeEvent(event)
        self.update()

    def place_of(self, size: QSize) -> QRectF:
        """Where an equation of a size is painted: in the middle, as large as the text, or as there is room."""
        scale = LARGER * self.fontMetrics().height() / LETTERS
        scale = min(scale, self.width() / max(size.width(), 1), self.height() / max(size.height(), 1))
        wide, high = scale * size.width(), scale * size.height()
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        if not self.name:
            return
        text = resource(f"equations/{self.name}.svg").read_text("utf-8").replace(INK, theme.colours().text)
        renderer = QSvgRenderer(QByteArray(text.encode()))
        painter = QPainter(self)
        renderer.render(painter, self.place_of(renderer.defaultSize()))
        painter.end()
