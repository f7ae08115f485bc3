"""Jobs that take longer than a frame: opening, saving, exporting. One after another, in a thread of their own."""

from __future__ import annotations

import queue
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from latentlab.errors import Cancelled, InputError

Work = Callable[[Callable[[float], None]], Any]


@dataclass
class Job:
    """What to do (`work` is given a function that reports the share done), and what then, in the GUI thread."""

    title: str
    work: Work
    then: Callable[[Any], None]
    failed: Callable[[], None] | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    result: Any = None
    error: tuple[str, str] | None = None

    def report(self, share: float) -> None:
        """Called by `work` now and then; raises :class:`Cancelled` when the person wants no more of it."""
        self.share = share
        if self.cancelled.is_set():
            raise Cancelled

    share: float = 0.0


class Jobs(QObject):
    """A queue of jobs. `started` and `ended` tell the status bar; `failed` carries a sentence and its details."""

    started = Signal(str)
    ended = Signal()
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _Worker()
        self._thread.done.connect(self._finish)
        self._thread.start()
        self.waiting: list[Job] = []

    def do(
        self,
        title: str,
        work: Work,
        then: Callable[[Any], None] = lambda _: None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Do `work` in the background, then call `then` with its result here (or `failed` where it raised)."""
        job = Job(title, work, then, failed)
        self.waiting.append(job)
        self._thread.jobs.put(job)
        self.started.emit(self.waiting[0].title)

    def cancel(self) -> None:
        """Give up all that is waiting or under way."""
        for job in self.waiting:
            job.cancelled.set()

    @property
    def share(self) -> float:
        """How much of the job under way is done, 0 to 1; 0 where it cannot say."""
        return self.waiting[0].share if self.waiting else 0.0

    def close(self) -> None:
        """Cancel what can be cancelled, finish the rest, and end the thread."""
        self.cancel()
        self._thread.jobs.put(None)
        self._thread.wait()

    @Slot(object)
    def _finish(self, job: Job) -> None:
        self.waiting.remove(job)
        if self.waiting:
            self.started.emit(self.waiting[0].title)
        else:
            self.ended.emit()
        if job.error is not None:
            if job.failed:
                job.failed()
            self.failed.emit(*job.error)
        elif not job.cancelled.is_set():
            job.then(job.result)


class _Worker(QThread):
    done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("jobs")
        self.jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()

    def run(self) -> None:
        """Qt calls this in the new thread."""
        while (job := self.jobs.get()) is not None:
            try:
                job.report(0.0)
                job.result = job.work(job.report)
            except Cancelled:
                pass
            except InputError as error:
                job.error = (str(error), "")
            except Exception as error:
                job.error = (f"{job.title} failed: {type(error).__name__}: {error}", traceback.format_exc())
            self.done.emit(job)
