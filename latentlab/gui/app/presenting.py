"""The presenter's mode: large type, one part of the window, for those in the last row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from shiboken6 import isValid

from latentlab.gui.app.workspaces import VERSION

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow

LARGER = 1.6  # times the size of all letters
LONG_BOUND = "ELBO −1,000.00 (held-out)"


class Presenter(QObject):
    """Of one window. At its end every dock is where it was, as large as it was, before or behind its neighbours.

    `ended` tells that the layout is that of before, which may know nothing of what came and went meanwhile.
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.on = window, False
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.end)
        self._escape.setEnabled(False)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        window.workspaces.leaving.connect(self._give_way)

    def toggle(self, part: QWidget | None) -> None:
        """Begin with a part, or with the one that has the focus; or end."""
        if self.on:
            self.end()
        else:
            self._begin(part if part is not None else QApplication.focusWidget())

    def _begin(self, part: QWidget | None) -> None:
        window = self.window
        window.workspaces.lend()
        self._state, self._size, self._maximised = window.saveState(VERSION), window.size(), window.isMaximized()
        self._front = [dock for dock in window.docks if not dock.visibleRegion().isEmpty()]
        self._font = QApplication.font()
        self._enlarge()
        window.statusBar().hide()
        self.on = True
        self._escape.setEnabled(True)
        self.show_part(part)

    def _enlarge(self) -> None:
        """All letters, those too of parts that have a size of their own or a style sheet, which Qt leaves out.

        The buttons of the run keep theirs, for they are as wide as the window; so do its figures where it is narrow.
        """
        bar = self.window.bar
        wide = LARGER * bar.elbo.fontMetrics().horizontalAdvance(LONG_BOUND)
        told = (bar.words, bar.elbo) if bar.elbo.width() > wide else ()
        parts = [part for part in self.window.findChildren(QWidget) if part in told or not bar.isAncestorOf(part)]
        before = [(part, QFont(part.font()), part.font().pointSizeF()) for part in parts]
        QApplication.setFont(_larger(self._font))
        self._own = [(part, font) for part, font, size in before if part.font().pointSizeF() == size]
        for part, font in self._own:
            part.setFont(_larger(font))
        self._soon.start()

    def show_part(self, part: QWidget | None) -> None:
        """Only the dock that a part lies in; the middle of the window where it lies in none."""
        shown = part
        while shown is not None and not isinstance(shown, QDockWidget):
            shown = shown.parentWidget()
        self.window.centralWidget().setVisible(shown is None)
        for dock in self.window.docks:
            dock.setVisible(dock is shown)

    def return_to(self, state: QByteArray) -> None:
        """What comes back in the end is this: a tour that had begun before has ended."""
        self._state, self._front = state, []

    @Slot()
    def _give_way(self) -> None:
        """Another workspace is asked for: this one is left as it was, and not laid out again a moment later."""
        self.end()
        self._state, self._front = None, []

    @Slot()
    def end(self) -> None:
        """Everything as it was."""
        if not self.on:
            return
        window = self.window
        self.on = False
        self._escape.setEnabled(False)
        QApplication.setFont(self._font)
        for part, font in self._own:
            if isValid(part):  # what came and went meanwhile is left alone
                part.setFont(font)
        window.statusBar().show()
        window.centralWidget().show()
        window.restoreState(self._state, VERSION)
        self.ended.emit()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._put_back()
        self._soon.start()

    @Slot()
    def _settle(self) -> None:
        """A moment later all parts have the letters of now, and what is laid out for those is laid out anew."""
        for part in (*self.window.all_maps(), self.window.legend, self.window.curves, self.window.timeline_panel):
            part.restyle()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if not self.on:
            self._put_back()

    def _put_back(self) -> None:
        """Large letters may have made the window wider."""
        if not self._maximised:
            self.window.resize(self._size)
        if self._state is not None:
            self.window.restoreState(self._state, VERSION)
        for dock in self._front:
            dock.raise_()
        self.ended.emit()


def _larger(font: QFont) -> QFont:
    """The same in a presenter's size."""
    larger = QFont(font)
    larger.setPointSizeF(LARGER * font.pointSizeF())
    return larger
