"""Threads that can be asked to end, and ending them without waiting for ever.

One that does not end in time is kept, and the process ends around it.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
import time
from collections.abc import Iterable
from typing import Protocol

PATIENCE_SECONDS, ORDERLY_SECONDS = 3.0, 60.0

_left: list[Ending] = []


class Ending(Protocol):
    """A thread that can be asked to end."""

    def finish(self) -> None:
        """Ask it to end; returns at once."""

    def ended(self, seconds: float) -> bool:
        """Whether it has ended within this time."""


class Worker(threading.Thread):
    """A thread of the lab. A process that ends does not wait for it; :func:`leave` does, as long as is bearable."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)

    def ended(self, seconds: float) -> bool:
        """Whether it has ended within this time, or never began."""
        if self.ident is not None:
            self.join(seconds)
        return not self.is_alive()


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
    return [thread for thread in threads if not thread.ended(max(0.0, until - time.monotonic()))]


@atexit.register
def leave(status: int | None = None) -> None:
    """End the process at once where a thread was left running: what it computes with is taken down under it.

    Called when all files are written and no window is in sight. `status` is the exit status where it is known; at the
    end of a script it is not, so that an orderly end, which keeps it, is waited for as long as is bearable.
    """
    if _late(_left, ORDERLY_SECONDS if status is None else 0.0):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status if status is not None else int(hasattr(sys, "last_value")))
