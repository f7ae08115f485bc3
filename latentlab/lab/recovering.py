"""Unsaved work is kept where the next start finds it: each minute of training, and soon after any other change."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from latentlab.lab.kept import view_of, with_rest
from latentlab.lab.kept_runs import others_of
from latentlab.lab.map_picture import painter
from latentlab.lab.preparing import frozen
from latentlab.worker.jobs import RECOVERY, Jobs

if TYPE_CHECKING:
    from latentlab.lab import Lab
    from latentlab.storage.records import SessionView
    from latentlab.storage.recovery import Recovery
    from latentlab.training.run import RunRecord

TRAINING_SECONDS, CHANGED_SECONDS = 60.0, 10.0
SHARE = 0.02  # of the time goes into it, at most
PICTURE_SIDE = 240  # pixels


class Recovering:
    """Nothing is kept before :meth:`begin`; of a lab that ends as it should nothing stays."""

    def __init__(self, lab: Lab) -> None:
        self.lab, self.jobs = lab, Jobs(lab.loop)
        self.view: Callable[[], SessionView] = lambda: view_of(lab)
        self.path: Callable[[], str] = str
        self.stays = False  # what is unsaved when the lab closes
        self._begun = False
        self._own: Recovery | None = None  # made when there is something to keep: it imports torch
        self._kept: tuple[Any, ...] = ()
        self._asked, self._not_before, self._told = False, 0.0, False
        self._minute = lab.loop.timer(TRAINING_SECONDS, self._each_minute, repeats=True)
        self._soon = lab.loop.timer(CHANGED_SECONDS, self.keep)

    def begin(self) -> None:
        """Keep unsaved work from now on."""
        self._begun = True
        self.jobs.failed.connect(self._tell_failed)
        self.lab.dirty_changed.connect(self._changed)
        self.lab.phase_changed.connect(self._changed)
        self._minute.start()

    def keep(self, then: Callable[[], None] = lambda: None) -> None:
        """Keep what is unsaved now; `then` is called when it is on disk, or cannot be, or nothing is unsaved."""
        lab = self.lab
        state = (lab.run_ticket, lab.changes, lab.report.step if lab.report else 0)
        if not self._begun or lab.decoder is None or not lab.dirty or state == self._kept:
            then()
            return
        self._asked = True
        view, others, paint, path = self.view(), others_of(lab), self._painter(), self.path()
        title, training, data, embedding = self._title(), lab.phase == "training", lab.data, lab.embedding

        def write(record: RunRecord) -> None:
            from latentlab.storage.records import Session
            from latentlab.storage.recovery import Recovery

            own = self._own = self._own or Recovery()
            session = Session(data, record, with_rest(view, record.step) if training else view, others)

            def work(_: Any) -> float:
                begun = time.monotonic()
                picture = None if paint is None else _png(paint(embedding))
                own.write(session, state[0], title, picture, path)
                return time.monotonic() - begun

            def done(took: float) -> None:
                self._asked, self._kept, self._told = False, state, False
                self._not_before = time.monotonic() + took / SHARE - CHANGED_SECONDS
                if lab.dirty:
                    then()
                else:
                    self._clear(then)

            def failed() -> None:
                self._asked = False
                then()

            self.jobs.do("Keeping unsaved work", work, done, failed, RECOVERY)

        def not_frozen(sentence: str, details: str) -> None:
            self._asked = False
            then()

        lab.trainer.ask(frozen, write, not_frozen, late=True)

    def finish(self) -> None:
        """The lab ends: nothing stays but what is to."""
        self._minute.stop()
        self._soon.stop()
        if self._own is not None and not self.stays:
            self._own.clear()

    def _each_minute(self) -> None:
        if self.lab.phase == "training" and not self._asked and time.monotonic() >= self._not_before:
            self.keep()

    def _changed(self) -> None:
        if self.lab.dirty and self.lab.phase != "training" and not self._soon.active:
            self._soon.start()
        elif not self.lab.dirty and self._kept and not self._asked:
            self._clear()

    def _clear(self, then: Callable[[], None] = lambda: None) -> None:
        """Everything is on disk, or not wanted any more."""
        own, self._kept = self._own, ()
        self.jobs.do("Removing what was kept", lambda _: own.clear(), lambda _: then(), then, RECOVERY)

    def _tell_failed(self, sentence: str, details: str) -> None:
        """Once: what cannot be kept now can perhaps not be kept in a minute either."""
        if not self._told:
            self._told = True
            self.lab.said.emit(f"{sentence} Save the session to keep it.")

    def _title(self) -> str:
        lab = self.lab
        epoch = f", epoch {lab.report.epoch:.3g}" if lab.report is not None else ""
        return f"{lab.data.name}, {lab.decoder.name}{epoch}"

    def _painter(self) -> Callable[[Any], Any] | None:
        lab = self.lab
        return None if lab.embedding is None else painter(lab, lab.embedding)


def _png(picture: Any) -> bytes:
    picture.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()
