"""Jobs that take longer than a frame: opening, saving, exporting, measuring. Each lane is a thread of its own."""

from __future__ import annotations

import queue
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from psygnal import Signal

from latentlab.errors import Cancelled, InputError
from latentlab.worker.ending import Ending, Worker
from latentlab.worker.loop import Loop

Work = Callable[[Callable[[float], None]], Any]
# Lanes: what waits in one does not wait for another.
ORDINARY, SAVING, MEASURING, LOOKING, RECOVERY, PLACING, PICTURING = (
    "jobs", "saving", "measuring", "looking", "recovery", "placing", "picturing"
)  # fmt: skip


@dataclass(eq=False)
class Job:
    """What to do (`work` is given a function that reports the share done), and what then, in the lab's thread.

    `of` is what it was asked about: its result means nothing where that is another by the time it comes.
    """

    title: str
    work: Work
    then: Callable[[Any], None]
    failed: Callable[[], None] | None = None
    lane: str = ORDINARY
    of: object = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    quiet: bool = False
    share: float = 0.0
    result: Any = None
    error: tuple[str, str] | None = None

    @property
    def can_be_cancelled(self) -> bool:
        """Whether giving it up loses nothing, and was not asked for yet: a save is always done."""
        return self.lane != SAVING and not self.cancelled.is_set()

    def report(self, share: float) -> None:
        """Called by `work` now and then; raises :class:`Cancelled` when the person wants no more of it."""
        self.share = share
        if self.cancelled.is_set():
            raise Cancelled


class Jobs:
    """Queues of jobs. `started` and `ended` tell whoever shows them; `failed` carries a sentence and its details.

    `of` says what questions are about at the moment, such as the data that are open: the answer to a question about
    something else is dropped.
    """

    started = Signal(str)
    ended = Signal()
    failed = Signal(str, str)
    cancelled = Signal(str)

    def __init__(self, loop: Loop, of: Callable[[], object] = lambda: None) -> None:
        self.waiting: list[Job] = []
        self._loop, self._of = loop, of
        self._lanes: dict[str, _Lane] = {}

    def do(
        self,
        title: str,
        work: Work,
        then: Callable[[Any], None] = lambda _: None,
        failed: Callable[[], None] | None = None,
        lane: str = ORDINARY,
    ) -> None:
        """Do `work` in the background, then call `then` with its result here (or `failed` where there is none)."""
        job = Job(title, work, then, failed, lane, self._of())
        if lane not in self._lanes:
            self._lanes[lane] = _Lane(lane, lambda done: self._loop.post(lambda: self._finish(done)))
            self._lanes[lane].start()
        self.waiting.append(job)
        self._lanes[lane].jobs.put(job)
        self._tell()

    @property
    def shown(self) -> Job | None:
        """The one that the status bar names: a save, which a person asked for; else the first that can be cancelled."""
        saves = [job for job in self.waiting if job.lane == SAVING]
        others = [job for job in self.waiting if job.can_be_cancelled]
        return next(iter(saves + others + self.waiting), None)

    @property
    def can_cancel(self) -> bool:
        """Whether what is shown can be given up."""
        return self.shown is not None and self.shown.can_be_cancelled

    @property
    def share(self) -> float:
        """How much of the job shown is done, 0 to 1; 0 where it cannot say."""
        return self.shown.share if self.shown is not None else 0.0

    def under_way(self, lane: str) -> bool:
        """Whether anything waits in a lane, or is being done there."""
        return any(job.lane == lane for job in self.waiting)

    def cancel(self) -> None:
        """Give up the job that is shown, if it can be."""
        if self.can_cancel:
            self.shown.cancelled.set()
            self._tell()

    def drop(self, lane: str | None = None) -> None:
        """Give up all (of a lane), without a word: nobody waits for it any more. Saves are done all the same."""
        for job in self.waiting:
            if job.can_be_cancelled and lane in (None, job.lane):
                job.quiet = True
                job.cancelled.set()
        self._tell()

    @property
    def threads(self) -> list[Ending]:
        """Of all lanes, to be ended."""
        return list(self._lanes.values())

    def finish_saves(self) -> None:
        """Wait until all is on disk that is to be saved; nothing can be saved from then on."""
        saving = self._lanes.pop(SAVING, None)
        if saving is not None:
            saving.finish()
            saving.join()

    def _finish(self, job: Job) -> None:
        self.waiting.remove(job)
        self._tell()
        past = job.of != self._of()
        if job.error is None and not job.cancelled.is_set() and not past:
            job.then(job.result)
            return
        if job.failed:
            job.failed()
        if job.error is not None and not past:
            self.failed.emit(*job.error)
        elif not job.quiet and not past:
            self.cancelled.emit(job.title)

    def _tell(self) -> None:
        if self.waiting:
            self.started.emit(self.shown.title)
        else:
            self.ended.emit()


class _Lane(Worker):
    def __init__(self, name: str, done: Callable[[Job], None]) -> None:
        super().__init__(name)
        self._done = done
        self.jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()

    def finish(self) -> None:
        """End when what waits is done."""
        self.jobs.put(None)

    def run(self) -> None:
        """What the thread does."""
        while (job := self.jobs.get()) is not None:
            try:
                job.report(0.0)
                job.result = job.work(job.report)
            except Cancelled:
                job.cancelled.set()
            except InputError as error:
                job.error = (str(error), "")
            except BaseException as error:
                job.error = (f"{job.title} failed: {error}.", traceback.format_exc())
            self._done(job)
