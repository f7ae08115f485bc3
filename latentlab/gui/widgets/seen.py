"""Panels are renewed while they are seen. Qt calls a dock behind another's tab visible: it lies beyond the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Calls `renew` some `milliseconds` after it was asked for, once for all that asked meanwhile.

    While `panel` is not seen nothing is called; when it comes to sight again it is, once.
    """

    def __init__(self, panel: QWidget, renew: Callable[[], object], milliseconds: int = 0) -> None:
        super().__init__(panel)
        self._panel, self._milliseconds, self._owed = panel, milliseconds, True
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(renew)
        panel.installEventFilter(self)

    def ask(self, milliseconds: int | None = None) -> None:
        """Renew it after so long, or as long as it was made for; a shorter time goes before a longer one."""
        wait = self._milliseconds if milliseconds is None else milliseconds
        if not is_seen(self._panel):
            self._owed = True
        elif not self._soon.isActive() or wait < self._soon.remainingTime():
            self._soon.start(wait)

    def eventFilter(self, panel: QObject, event: QEvent) -> bool:
        """What is painted is seen, perhaps for the first time in a while."""
        if self._owed and event.type() == QEvent.Type.Paint:
            self._owed = False
            self._soon.start(self._milliseconds)
        return False


def is_seen(widget: QWidget) -> bool:
    """Whether any part of a widget lies within its window."""
    return not widget.visibleRegion().isEmpty()
