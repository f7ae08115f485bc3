"""Ending threads without waiting for ever: one that does not end in time is kept, and the process ends around it."""

from __future__ import annotations

import atexit
import os
import sys
import time
from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QThread

PATIENCE_SECONDS, ORDERLY_SECONDS = 3.0, 60.0

_left: list[QThread] = []


class Ending(Protocol):
    """A QThread that can be asked to end."""

    def finish(self) -> None:
        """Ask it to end; returns at once."""

    def wait(self, milliseconds: int) -> bool:
        """Whether it has ended within this time."""


def end(threads: Iterable[Ending], seconds: float = PATIENCE_SECONDS) -> bool:
    """End these threads; whether all did within `seconds`, together. Those that did not are left to themselves."""
    threads = list(threads)
    for thread in threads:
        thread.finish()
    late = _late(threads, seconds)
    _left.extend(late)
    return not late


def _late(threads: Iterable[Ending], seconds: float) -> list[Ending]:
    """Those that have not ended within `seconds`."""
    until = time.monotonic() + seconds
    return [thread for thread in threads if not thread.wait(max(0, round(1000 * (until - time.monotonic()))))]


@atexit.register
def leave(status: int | None = None) -> None:
    """End the process at once where a thread was left running: Qt aborts when a running thread is destroyed.

    Called when all files are written and no window is in sight. `status` is the exit status where it is known; at the
    end of a script it is not, so that an orderly end, which keeps it, is waited for as long as is bearable.
    """
    if status is None:
        _late(_left, ORDERLY_SECONDS)
    if any(thread.isRunning() for thread in _left):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status if status is not None else int(hasattr(sys, "last_value")))
