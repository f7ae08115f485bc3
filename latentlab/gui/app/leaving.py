"""The program ends because something outside asks for it: a signal, or the end of a person's log-in."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from latentlab.gui.app import MainWindow

WAIT_SECONDS = 4.0  # for unsaved work to be kept; a step that takes longer loses what came since it was kept before
LISTEN_SECONDS = 0.2  # Python sees a signal only when it runs
SIGNALS = tuple(one for one in signal.Signals if one.name in ("SIGINT", "SIGTERM", "SIGHUP"))


class Leaving(QObject):
    """Keeps the unsaved work of one window, asks nothing, and ends; the next start offers what was kept.

    `status` is the exit status that a signal gives, 0 where there was none.
    """

    def __init__(self, window: MainWindow, application: QApplication) -> None:
        super().__init__(window)
        self.window, self.status, self._gone = window, 0, False
        for number in SIGNALS:
            signal.signal(number, self._told)
        application.commitDataRequest.connect(self._keep_now)
        self._awake = QTimer(self, interval=round(1000 * LISTEN_SECONDS))
        self._awake.timeout.connect(window.isVisible)
        self._awake.start()

    def _told(self, number: int, _: Any) -> None:
        if self.status:  # once more: at once
            self._go()
            return
        self.status = 128 + number
        recovering, unsaved = self.window.lab.recovering, self.window.lab.dirty
        recovering.stays = True
        if unsaved and sys.stderr is not None:
            print("latentlab: ended from outside; the next start offers what was not saved.", file=sys.stderr)
        QTimer.singleShot(round(1000 * WAIT_SECONDS), self._go)
        recovering.keep(self._go)

    @Slot()
    def _go(self) -> None:
        if not self._gone:
            self._gone = True
            self.window.leave()

    @Slot("QSessionManager&")
    def _keep_now(self, _: object) -> None:
        """The desktop ends as soon as this returns."""
        recovering, loop = self.window.lab.recovering, QEventLoop()
        recovering.stays = True
        QTimer.singleShot(round(1000 * WAIT_SECONDS), loop.quit)
        QTimer.singleShot(0, lambda: recovering.keep(loop.quit))
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
