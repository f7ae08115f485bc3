"""Find is a drawer: it comes with a hand's selection, before what lies below the map, and goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication

from latentlab.gui.app.docks import BELOW

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from latentlab.gui.app import MainWindow

TITLE = "Find"
SHOW_IT_TOO = ("Rows", "Columns")  # in which a selection is seen, and made


class Drawer(QObject):
    """Of one window. What a hand has opened stays; the map keeps its size, for the drawer lies before other panels."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.docks = window, window.layout_of_docks
        self._opened, self._covered = False, None
        window.events.selection_changed.connect(self._follow)
        window.workspaces.changed.connect(self._forget)

    @Slot()
    def _follow(self) -> None:
        selections = self.window.lab.selections
        selected = selections.current is not None
        if selected and not self.docks.dock(TITLE).isVisible():
            if not selections.came_along and not self.window.lecturing.presenting:
                self._open()
        elif not selected and self._opened:
            self._close()

    def _open(self) -> None:
        """Before a panel below the map; where there is none, the map would have to shrink."""
        before = self._below()
        if before and not any(dock.objectName() in SHOW_IT_TOO for dock in before):
            self.docks.bring(TITLE)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            now = self._below()
            self._opened, self._covered = True, next((dock for dock in before if dock not in now), None)

    def _below(self) -> list[QDockWidget]:
        """The panels that are seen below the map."""
        area, docks = self.window.dockWidgetArea, self.docks.docks
        return [dock for dock in docks if area(dock) == BELOW and not dock.isFloating() and in_front(dock)]

    def _close(self) -> None:
        find = self.docks.dock(TITLE)
        was_in_front = in_front(find)
        find.hide()
        if was_in_front and self._covered is not None and not self._covered.isHidden():
            self._covered.raise_()
        self._forget()

    @Slot()
    def _forget(self, *_: object) -> None:
        """The panel is a hand's from now on, or that of another workspace."""
        self._opened, self._covered = False, None


def in_front(dock: QDockWidget) -> bool:
    """Whether a dock is seen, and not behind another one."""
    return not dock.visibleRegion().isEmpty()
