"""Qt's event loop as the loop of a lab."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot


class QtLoop(QObject):
    """Calls what other threads post in the thread of the window."""

    _posted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Call it in the window's thread, soon. Any thread may ask; where the window is gone nobody waits for it."""
        with suppress(RuntimeError):  # which says so
            self._posted.emit(call)

    def timer(self, seconds: float, call: Callable[[], object], repeats: bool = False) -> QtTimer:
        """A timer, not begun yet."""
        return QtTimer(self, seconds, call, repeats)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()


class QtTimer(QTimer):
    """Calls something after a time; begun again, it waits anew."""

    def __init__(self, parent: QObject, seconds: float, call: Callable[[], object], repeats: bool) -> None:
        super().__init__(parent, singleShot=not repeats, interval=round(1000 * seconds))
        self.timeout.connect(lambda: call())

    @property
    def active(self) -> bool:
        """Whether it waits."""
        return self.isActive()
