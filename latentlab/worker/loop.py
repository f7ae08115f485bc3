"""The loop of the thread that a lab lives in: what other threads have to say is called there, and nowhere else."""

from __future__ import annotations

import heapq
import itertools
import queue
import time
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    """Calls something after a time; begun again, it waits anew."""

    def start(self) -> None:
        """Wait from now on."""

    def stop(self) -> None:
        """Wait no more."""

    @property
    def active(self) -> bool:
        """Whether it waits."""


class Loop(Protocol):
    """What a lab needs of the thread it lives in: a window has Qt's (gui/threads/qt_loop.py), a script PlainLoop."""

    def post(self, call: Callable[[], None]) -> None:
        """Call it in the lab's thread, soon. Any thread may ask."""

    def timer(self, seconds: float, call: Callable[[], object], repeats: bool = False) -> Timer:
        """A timer of the lab's thread, not begun yet."""


class PlainLoop:
    """A loop that goes round while somebody waits in it."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._due: list[tuple[float, int, _PlainTimer]] = []
        self._numbers = itertools.count()

    def post(self, call: Callable[[], None]) -> None:
        """Call it in the thread that runs the loop. Any thread may ask."""
        self._calls.put(call)

    def timer(self, seconds: float, call: Callable[[], object], repeats: bool = False) -> _PlainTimer:
        """A timer, not begun yet."""
        return _PlainTimer(self, seconds, call, repeats)

    @property
    def busy(self) -> bool:
        """Whether anything is still to be called that does not repeat itself for ever."""
        return not self._calls.empty() or any(timer.due == at and not timer.repeats for at, _, timer in self._due)

    def turn(self, seconds: float) -> None:
        """Call what is there, or what comes within so many seconds, once."""
        now = time.monotonic()
        until = min(now + seconds, self._due[0][0]) if self._due else now + seconds
        try:
            self._calls.get(timeout=max(0.0, until - now))()
        except queue.Empty:
            self._ring()

    def _ring(self) -> None:
        while self._due and self._due[0][0] <= time.monotonic():
            at, _, timer = heapq.heappop(self._due)
            if timer.due == at:
                timer.ring()

    def wait_for(self, timer: _PlainTimer) -> None:
        """Ring `timer` when it is due."""
        heapq.heappush(self._due, (timer.due, next(self._numbers), timer))


class _PlainTimer:
    def __init__(self, loop: PlainLoop, seconds: float, call: Callable[[], object], repeats: bool) -> None:
        self._loop, self._seconds, self._call, self.repeats = loop, seconds, call, repeats
        self.due: float | None = None

    @property
    def active(self) -> bool:
        """Whether it waits."""
        return self.due is not None

    def start(self) -> None:
        """Wait from now on."""
        self.due = time.monotonic() + self._seconds
        self._loop.wait_for(self)

    def stop(self) -> None:
        """Wait no more."""
        self.due = None

    def ring(self) -> None:
        """Call what was to be called."""
        self.due = None
        if self.repeats:
            self.start()
        self._call()
