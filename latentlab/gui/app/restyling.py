"""What a window does when the theme changes: every part of it looks as in a window that began so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QPushButton

from latentlab.gui.widgets import theme

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow


class Restyling(QObject):
    """Of one window. It waits until the new palette has come to every part, for Qt tells the window before those."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._restyle)
        self._size_status_bar()

    def begin(self) -> None:
        """The palette changes."""
        self._soon.start()

    @Slot()
    def _restyle(self) -> None:
        window = self.window
        theme.settle()
        self._size_status_bar()
        for part in (
            *window.all_maps(), window.strip, window.legend, window.curves, window.path_panel, window.timeline_panel,
            window.decoded, window.train_panel, window.start_page,
        ):  # fmt: skip
            part.restyle()
        window.bar.show_phase()

    def _size_status_bar(self) -> None:
        """The same with a job and without."""
        self.window.statusBar().setFixedHeight(QPushButton("Cancel").sizeHint().height() + 6)
