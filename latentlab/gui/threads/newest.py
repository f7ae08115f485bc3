"""A thread that works on the newest request and forgets the others: for what is stale as soon as a hand moves."""

from __future__ import annotations

import threading
import traceback
from typing import Any

from PySide6.QtCore import QThread, Signal

from latentlab.errors import Cancelled


class Newest(QThread):
    """A subclass answers a request in `handle`, in the new thread, and asks `check` now and then whether to give up.

    What `handle` raises is told by `failed`, as a sentence and its details; the thread goes on.
    """

    failed = Signal(str, str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._request: Any = None
        self._changed = threading.Condition()
        self._quitting = self._working = False

    def request(self, request: Any) -> None:
        """Work on this next; one that was not begun is forgotten, None forgets it and begins nothing."""
        with self._changed:
            self._request = request
            self._changed.notify()

    def handle(self, request: Any) -> None:
        """What the thread is for."""
        raise NotImplementedError

    def wanted(self) -> bool:
        """Whether what is under way is still the newest request."""
        return self._request is None and not self._quitting

    def check(self) -> None:
        """Raise :class:`Cancelled` where it is not."""
        if not self.wanted():
            raise Cancelled

    @property
    def busy(self) -> bool:
        """Whether anything waits or is under way."""
        return self._request is not None or self._working

    def finish(self) -> None:
        """End the thread as soon as what is under way is given up."""
        with self._changed:
            self._quitting = True
            self._changed.notify()

    def ended(self, seconds: float) -> bool:
        """Whether it has ended within this time."""
        return self.wait(round(1000 * seconds))

    def run(self) -> None:
        """Qt calls this in the new thread."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._request is not None or self._quitting)
                if self._quitting:
                    return
                request, self._request, self._working = self._request, None, True
            try:
                self.handle(request)
            except Cancelled:
                continue
            except BaseException as error:
                sentence = f"Work in the background ({self.objectName()}) failed: {error}."
                self.failed.emit(sentence, traceback.format_exc())
            finally:
                self._working = False
