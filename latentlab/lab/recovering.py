"""Unsaved work is kept where the next start finds it: each minute of training, and soon after any other change."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from latentlab.lab.kept import view_of, with_rest
from latentlab.lab.kept_runs import others_of
from latentlab.lab.map_picture import painter
from latentlab.lab.preparing import frozen
from latentlab.worker.jobs import RECOVERY, Jobs

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.lab import Lab
    from latentlab.storage.records import OtherRun, SessionView
    from latentlab.storage.recovery import Recovery
    from latentlab.training.run import Run, RunRecord

TRAINING_SECONDS, CHANGED_SECONDS = 60.0, 10.0
HUNG_SECONDS = 15.0  # more, after which the window is not waited for
SHARE = 0.02  # of the time goes into it, at most
PICTURE_SIDE = 240  # pixels


class LastSeen(NamedTuple):
    """What a lab shows beside a run that trains, as it was when it was last looked at."""

    data: Dataset
    view: SessionView
    others: tuple[OtherRun, ...]
    title: str
    path: str
    ticket: int
    changes: int


class Recovering:
    """Nothing is kept before :meth:`begin`; of a lab that ends as it should nothing stays.

    A thread of its own watches that a run which trains is kept although the lab's thread hangs: then the training
    thread writes it, with what the lab showed when it last answered.
    """

    def __init__(self, lab: Lab) -> None:
        self.lab, self.jobs = lab, Jobs(lab.loop)
        self.view: Callable[[], SessionView] = lambda: view_of(lab)
        self.path: Callable[[], str] = str
        self.stays = False  # what is unsaved when the lab closes
        self._begun = False
        self._own: Recovery | None = None  # made when there is something to keep: it imports torch
        self._kept: tuple[int, ...] = ()  # the run that is kept, after how many changes and steps
        self._asked, self._not_before, self._told = False, 0.0, False
        self._minute = lab.loop.timer(TRAINING_SECONDS, self._each_minute, repeats=True)
        self._soon = lab.loop.timer(CHANGED_SECONDS, self.keep)
        self._shown: LastSeen | None = None
        self._at, self._over, self._writing = 0.0, threading.Event(), threading.Lock()
        self._watcher = threading.Thread(target=self._watch, name="recovery watch", daemon=True)

    def begin(self) -> None:
        """Keep unsaved work from now on."""
        self._begun = True
        self.jobs.failed.connect(self._tell_failed)
        self.lab.dirty_changed.connect(self._changed)
        self.lab.phase_changed.connect(self._changed)
        self._minute.start()
        self._watcher.start()

    def keep(self, then: Callable[[], None] = lambda: None, failed: Callable[[], None] | None = None) -> None:
        """Keep what is unsaved now; `then` is called when it is on disk, or nothing is unsaved.

        `failed` (`then` where there is none) is called when it cannot be.
        """
        cannot = failed or then
        lab = self.lab
        state = (lab.run_ticket, lab.changes, lab.report.step if lab.report else 0)
        if not self._begun or lab.decoder is None or not lab.dirty or state == self._kept:
            then()
            return
        self._asked = True
        shown, paint, training, embedding = self._look(), self._painter(), lab.phase == "training", lab.embedding

        def write(record: RunRecord) -> None:
            def work(_: Any) -> float:
                begun = time.monotonic()
                self._write(shown, record, training, None if paint is None else _png(paint(embedding)))
                return time.monotonic() - begun

            def done(took: float) -> None:
                self._asked, self._told = False, False
                self._not_before = time.monotonic() + took / SHARE - CHANGED_SECONDS
                if self._is_needless():
                    self._clear(then)
                else:
                    then()

            def not_written() -> None:
                self._asked = False
                cannot()

            self.jobs.do("Keeping unsaved work", work, done, not_written, RECOVERY)

        def not_frozen(sentence: str, details: str) -> None:
            self._asked = False
            cannot()

        lab.trainer.ask(frozen, write, not_frozen, late=True)

    def finish(self) -> None:
        """The lab ends: nothing stays but what is to."""
        self._over.set()
        if self._begun:
            self._watcher.join(1.0)  # it only waits, or asks
        self._minute.stop()
        self._soon.stop()
        if self._own is not None and not self.stays:
            self._own.clear()

    def _each_minute(self) -> None:
        if self.lab.phase == "training" and not self._asked and time.monotonic() >= self._not_before:
            self.keep()

    def _look(self) -> LastSeen:
        """What is shown now."""
        lab = self.lab
        of = (self._title(), self.path(), lab.run_ticket, lab.changes)
        self._shown = LastSeen(lab.data, self.view(), others_of(lab), *of)
        return self._shown

    def _write(self, shown: LastSeen, record: RunRecord, training: bool, picture: bytes | None = None) -> None:
        """Write a run with what is shown; in any thread."""
        from latentlab.storage.records import Session
        from latentlab.storage.recovery import Recovery

        with self._writing:
            own = self._own = self._own or Recovery()
            view = with_rest(shown.view, record.step) if training else shown.view
            session = Session(shown.data, record, view, shown.others)
            own.write(session, shown.ticket, shown.title, picture, shown.path)
            self._kept = (shown.ticket, shown.changes, record.step)
            self._at = time.monotonic()

    def _watch(self) -> None:
        """In a thread of its own: ask the training thread to write what the lab's thread should have asked for."""
        while not self._over.wait(min(HUNG_SECONDS, TRAINING_SECONDS) / 2):
            shown, lab = self._shown, self.lab
            overdue = time.monotonic() - max(self._at, self._not_before) > TRAINING_SECONDS + HUNG_SECONDS
            if overdue and shown is not None and lab.phase == "training" and shown.ticket == lab.run_ticket:
                self._at = time.monotonic()
                lab.trainer.ask(lambda run, shown=shown: self._write_late(shown, run), lambda _: None, late=True)

    def _write_late(self, shown: LastSeen, run: Run) -> None:
        if run.data is shown.data and not self._over.is_set():
            self._write(shown, frozen(run), training=True)

    def _changed(self) -> None:
        if self.lab.phase == "training" and self._begun:
            self._look()
            self._at = time.monotonic()
        if self.lab.dirty and self.lab.phase != "training" and not self._soon.active:
            self._soon.start()
        if not self._asked and self._is_needless():
            self._clear()

    def _is_needless(self) -> bool:
        """Whether what is kept is on disk, or older than what is there: a save while a run trains makes it so."""
        return bool(self._kept) and (not self.lab.dirty or self.lab.was_saved(*self._kept))

    def _clear(self, then: Callable[[], None] = lambda: None) -> None:
        """Everything is on disk, or not wanted any more."""
        self._kept = ()

        def work(_: Any) -> None:
            with self._writing:
                self._own.clear()

        self.jobs.do("Removing what was kept", work, lambda _: then(), then, RECOVERY)

    def _tell_failed(self, sentence: str, details: str) -> None:
        """Once: what cannot be kept now can perhaps not be kept in a minute either."""
        if not self._told:
            self._told = True
            self.lab.failed.emit(f"{sentence} Save the session to keep it.", "")

    def _title(self) -> str:
        lab = self.lab
        epoch = f", {lab.defaults.how_far(lab.report.epoch)}" if lab.report is not None else ""
        return f"{lab.data.name}, {lab.decoder.name}{epoch}"

    def _painter(self) -> Callable[[Any], Any] | None:
        lab = self.lab
        return None if lab.embedding is None else painter(lab, lab.embedding)


def _png(picture: Any) -> bytes:
    picture.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()
