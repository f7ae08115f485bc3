"""Python's collector of cycles works in the window's thread alone, as long as there is a window.

By itself it works in whichever thread makes an object too many. In a worker's it would end Qt's objects there that lie
in a cycle (a closed dialog, what a traceback holds), and Qt's objects are their own thread's: the process may crash.
"""

from __future__ import annotations

import gc
import time
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QGuiApplication

LOOK_MILLISECONDS = 200
WHOLE_SECONDS = 20.0  # between two looks at all objects, at least; and only while the hand rests

_windows: set[int] = set()


class Collecting(QObject):
    """While the first of them is there until the last one ends, nothing is collected but by :meth:`look`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last, self._hand = time.monotonic(), QCursor.pos()
        gc.disable()
        _windows.add(id(self))
        self._timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        parent.destroyed.connect(partial(_give_back, id(self)))  # a window that nobody has furnished only goes

    @Slot()
    def look(self) -> None:
        """Collect what is due: young objects as soon as there are many, all of them now and then at rest."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        hand, before = QCursor.pos(), self._hand
        self._hand, rests = hand, hand == before and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        if due[2] and rests and time.monotonic() - self._last > WHOLE_SECONDS:
            gc.collect()
            self._last = time.monotonic()
        elif due[0]:
            gc.collect(1 if due[1] else 0)

    def end(self) -> None:
        """The window's threads have ended: the collector works by itself again, where there is no other window."""
        self._timer.stop()
        _give_back(id(self))


def _give_back(key: int, _: object = None) -> None:
    """One of them has gone."""
    _windows.discard(key)
    if not _windows:
        gc.enable()
