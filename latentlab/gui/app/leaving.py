"""The program ends because something outside asks for it: a signal, or the end of a person's log-in."""

from __future__ import annotations

import signal
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from latentlab.gui.app import MainWindow

WAIT_SECONDS = 4.0  # for unsaved work to be kept; a step that takes longer loses what came since it was kept before
LISTEN_SECONDS = 0.2  # Python sees a signal only when it runs
KEPT, NOT_KEPT = "the next start offers what was not saved.", "what was not saved could not be kept."
LATE = "what was not saved could not be kept in time; the next start offers what was kept before."
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
        self._awake.timeout.connect(self._listen)
        self._awake.start()

    def _told(self, number: int, _: Any) -> None:
        if self.status:  # once more: at once
            self._go()
            return
        self.status = 128 + number
        recovering, unsaved = self.window.lab.recovering, self.window.lab.dirty
        recovering.stays = True
        late = partial(self._tell_and_go, LATE if unsaved else "")
        QTimer.singleShot(round(1000 * WAIT_SECONDS), self, late)
        recovering.keep(partial(self._tell_and_go, KEPT if unsaved else ""), partial(self._tell_and_go, NOT_KEPT))

    @Slot()
    def _listen(self) -> None:
        """A slot of Qt's own would run no Python, and signals would wait for the next hand."""

    def _tell_and_go(self, words: str) -> None:
        if words and sys.stderr is not None and not self._gone:
            print(f"latentlab: ended from outside; {words}", file=sys.stderr)
        self._go()

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
