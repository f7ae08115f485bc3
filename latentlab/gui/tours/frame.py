"""A frame around the part of the window that a tour speaks of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from latentlab.gui.widgets import theme

WIDTH = 3  # pixels
MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class PartFrame(QWidget):
    """Lies over the window and lets mouse and keys through; it follows its part, and goes where that is not seen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.part: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()

    def surround(self, part: QWidget | None) -> None:
        """Frame another part, or none."""
        for each in self._watched:
            each.removeEventFilter(self)
        self.part, self._watched = part, []
        while part is not None:
            part.installEventFilter(self)
            self._watched.append(part)
            part = None if part is self.parentWidget() else part.parentWidget()
        self.place()

    def place(self) -> None:
        """Lie where the part is now."""
        window, part = self.parentWidget(), self.part
        if part is None or not part.isVisible() or part.window() is not window:
            self.hide()
            return
        place = shown_of(part)
        seen = window.childAt(place.center())  # not the visible region: what its own children cover is none of it
        if seen is None or not (seen is part or part.isAncestorOf(seen)):
            self.hide()
            return
        self.setGeometry(place)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The part, or what it lies in, may have moved."""
        if event.type() in MOVES:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().accent), WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(WIDTH // 2, WIDTH // 2, -WIDTH, -WIDTH), 5, 5)
        painter.end()


def shown_of(part: QWidget) -> QRect:
    """What of a part all that it lies in lets be seen, in pixels of its window."""
    place, window = part.rect(), part.window()
    while part is not window:
        place = place.translated(part.pos()) & part.parentWidget().rect()
        part = part.parentWidget()
    return place
