"""The ring around what has the focus, where keys were used last: as well seen around a map as around a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from shiboken6 import isValid

from latentlab.gui.widgets import theme

MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.ZOrderChange}
GAP = 2  # pixels between it and what it surrounds


class FocusRing(QWidget):
    """Lies over its window, takes no mouse; goes where the focus goes, and with it, and comes back with it."""

    by_keys = False  # whether keys were what moved the focus last, in any window

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.part: QWidget | None = None
        self._watched: list[QWidget] = []
        QApplication.instance().focusChanged.connect(self._follow)
        self.hide()

    def surround(self, part: QWidget) -> None:
        """Follow one part of the window, wherever it is moved or scrolled to."""
        self._let_go()
        self.part = part
        while part is not None:
            part.installEventFilter(self)
            self._watched.append(part)
            part = None if part is self.parentWidget() else part.parentWidget()
        self._place()

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if QApplication.activePopupWidget() is not None:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            FocusRing.by_keys = False
        here = now is not None and self.parentWidget().isAncestorOf(now)
        if here and FocusRing.by_keys and not isinstance(now, QMenuBar):  # which marks an entry
            self.surround(now)
        else:
            self._let_go()

    def _let_go(self) -> None:
        for part in self._watched:
            if isValid(part):
                part.removeEventFilter(self)
        self._watched, self.part = [], None
        self.hide()

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        """What it surrounds, or what that lies in, may have moved."""
        if event.type() == QEvent.Type.Hide and part is self.parentWidget():
            self._let_go()  # a window that is closed may be deleted
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        elif event.type() in MOVES or event.type() == QEvent.Type.Show:
            self._place()
        return False

    def _place(self) -> None:
        """Around what of the part is seen."""
        part, window, width = self.part, self.parentWidget(), theme.ring_width()
        box = in_sight(part, window) if part is not None and isValid(part) else QRect()
        if box.isEmpty():
            self.hide()
            return
        out = GAP + width
        self.setGeometry(box.adjusted(-out, -out, out, out) & window.rect())
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(width, width, -width, -width)))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().accent))


def in_sight(part: QWidget, window: QWidget) -> QRect:
    """What of a part of a window is not cut off by what it lies in, in the window's coordinates."""
    box, within = QRect(part.mapTo(window, part.rect().topLeft()), part.size()), part.parentWidget()
    while within is not None:
        box &= QRect(within.mapTo(window, within.rect().topLeft()), within.size())
        within = None if within is window else within.parentWidget()
    return box if part.isVisible() else QRect()
