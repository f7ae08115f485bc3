"""How a run is moved on: steps and plans, and what is told of it after each."""

from __future__ import annotations

import math
import time
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from latentlab.worker.ending import Worker
from latentlab.worker.messages import Messages, Report, StopAt, sentence_of
from latentlab.worker.placing import place
from latentlab.worker.processors import compute_with
from latentlab.written import epoch_words

if TYPE_CHECKING:
    import numpy as np

    from latentlab.training import Progress, Run

MAP_SECONDS = 0.8  # between two live maps
WATCHED_STEPS, WATCH_SECONDS = 60, 0.06  # of a model that is drawn itself: so many steps, no faster than this
MAP_SHARE = 0.02  # of the training time is spent on placing rows on the live map
STOPPED = "Training stopped there; the model is as it was after its last step."


class _RunEnded(Exception):
    """A step raised: it has been told, and the run has ended there."""


def _weights(state: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    from latentlab.models.protocol import weights_of

    return weights_of(state)


class RunMover(Worker):
    """Has a run, or none, and everything that it tells of it; called in one thread."""

    def _release(self, ticket: int) -> None:
        self._run_of, self._phase, self._ticket = None, "ended", ticket
        self._close()

    def _adopt(self, run: Run, going: bool, ticket: int, stop_at: StopAt | None) -> None:
        from latentlab.training.choosing import processors

        compute_with(processors())
        self._release(ticket)
        self._run_of, self._plane = run, None
        self._speed.begin(time.monotonic(), run.step)
        if going:
            self._go(None, stop_at)
        else:
            self._phase = "ended" if run.step or run.outcome else "paused"
            self._tell(self._phase)
            self._post(weights=_weights(run.model.state()))

    def _proceed(self, epochs: int | None, stop_at: StopAt | None) -> None:
        if self._run_of is not None and self._phase != "training":
            self._act("continue", epochs=epochs)
            self._go(epochs, stop_at)

    def _go(self, epochs: int | None, stop_at: StopAt | None) -> None:
        from latentlab.training import fit
        from latentlab.training.engine import Engines

        run, self._stop_at = self._run_of, stop_at
        if run is None:
            return
        if stop_at is not None and stop_at.until:
            run.engines = Engines.of(stop_at.engines or run.engines.plain(), stop_at.until)
        if self._steps is None:
            if run.outcome or epochs is not None or run.step >= run.span[1]:
                run.extend(epochs)
            self._steps = fit(run)
        # EM and CAVI would be over before anyone has seen an ellipse move: their first steps are shown one by one.
        self._watched, self._watch_start = bool(run.model.ellipses()), run.step
        run.refresh_seconds = 0.0 if self._watched else self._pace_of(run)
        self._phase, self._next_map = "training", 0.0
        self._speed.begin(time.monotonic(), run.step)
        self._tell("training")

    def _try_out(self, values: dict[str, Any], step: int | None) -> None:
        """Try something from the next step on; what a log says of a step was planned already when the run began."""
        run = self._run_of
        if run is not None:
            if step is None:
                run.try_out(**values)
            self._act("what if", values=values, step=run.step if step is None else step)
            self._tell(self._phase)

    def _advance(self) -> None:
        self._next_step = time.monotonic() + WATCH_SECONDS
        if self._watched and self._run_of.step - self._watch_start >= WATCHED_STEPS:
            self._watched, self._run_of.refresh_seconds = False, self._pace_of(self._run_of)
        run = self._run_of
        if self._stop_at is not None and run.step >= self._stop_at.last:  # there before its first step
            self._rest(self._stop_at.phase)
            return
        run.snapshots.pinned = self.pinned
        if run.step + 1 in self.pinned:
            run.refresh_seconds = 0.0
        elif not self._watched:
            run.refresh_seconds = self._pace_of(run)
        progress = self._step()
        if progress is None:
            self._rest("ended")
        elif self._stop_at is not None and run.step >= self._stop_at.last:
            self._rest(self._stop_at.phase)
        elif progress.refreshed:
            self._publish(progress)
        elif run.waiting and not self._waiting:
            self._tell("training")
        self._waiting = bool(run.waiting)

    def _pace_of(self, run: Run) -> float:
        """Seconds from one state that is shown to the next; a run that shows every step goes on doing so."""
        return max(run.REFRESH_SECONDS, self.pace) if run.REFRESH_SECONDS else 0.0

    def _step(self) -> Progress | None:
        """The next step, None at the end. Where it raises, whatever that is, the run ends here and can be continued."""
        try:
            return next(self._steps, None)
        except BaseException as error:
            self._steps = None
            run = self._run_of
            self._act("rest", phase="ended", step=run.step, outcome="", **run.engines.upto(run.step).told)
            self._tell("ended")  # first: who reads of the failure finds the run at its end
            self._post(failure=(sentence_of(error, STOPPED), traceback.format_exc()))
            self._phase = "ended"
            raise _RunEnded from error

    def _single_step(self, told: bool = True) -> None:
        from latentlab.training import fit

        run = self._run_of
        if run is None or self._phase != "paused":
            return
        if told:
            self._act("step")
        run.refresh_seconds = 0.0
        self._steps, before = self._steps or fit(run), run.step
        while self._step() is not None and run.step == before:
            pass  # it is being compiled
        if run.outcome or run.step >= run.span[1]:
            self._step()  # what is said of the end
            self._rest("ended", told=False)
        else:
            self._rest("paused", told=False)

    def _rest(self, phase: str, told: bool = True) -> None:
        """Stop asking for steps; show every row where the model now places it."""
        run = self._run_of
        if run is None or (self._steps is None and phase == "paused") or (told and phase == self._phase):
            return
        if phase == "ended":
            self._close()
            if not run.outcome:
                run.message = (
                    f"Stopped after {epoch_words(run.epoch)} {run.model.defaults.unit}. Continue goes on from here."
                )
        elif self._phase == "training":
            run.refresh_seconds = 0.0
            if self._step() is None:
                self._rest("ended", told)
                return
        if told:
            self._act("rest", phase=phase, step=run.step, outcome=run.outcome, **run.engines.upto(run.step).told)
        self._post(weights=_weights(run.model.state()))
        self._put(self._place_at_rest)  # behind what waits: finding the places of new rows can take a while
        self._phase = phase  # not before: at rest with nothing asked is idle, and its last report is there
        self._tell(phase)

    def _place_at_rest(self) -> None:
        """Place every row, unless training goes on already."""
        if self._phase != "training":
            self._place(None)

    def _close(self) -> None:
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _publish(self, progress: Progress) -> None:
        self._tell("training")
        self._post(weights=_weights(progress.state))
        if time.monotonic() >= self._next_map:
            self._next_map = math.inf  # where placing fails it is told once, and not tried again until the run rests
            self._place(int(self._rows_a_second * MAP_SECONDS * MAP_SHARE))
            self._next_map = time.monotonic() + MAP_SECONDS

    def _place(self, most: int | None) -> None:
        """Encode the rows (a fixed spread of `most` of them while training), and lay them on the plane."""
        if self._run_of is None:
            return
        started = time.perf_counter()
        embedding = place(self._run_of, self._choice, self._plane, most)
        if embedding is not None:
            self._plane = embedding.plane
            self._post(embedding=embedding)
            self._rows_a_second = len(embedding.rows) / max(time.perf_counter() - started, 1e-4)

    def _tell(self, phase: str) -> None:
        run = self._run_of
        now = time.monotonic()
        if run.waiting:  # what it waits for says nothing of how long its steps take
            self._speed.begin(now, run.step)
        self._post(
            report=Report(
                phase=phase,
                step=run.step,
                span=run.span,
                epoch=run.epoch,
                epochs=run.span[1] / run.steps_per_epoch,
                speed=self._speed.at(now, run.step),
                device=run.device,
                outcome=run.outcome,
                message=run.message,
                history=run.history.copy(),
                snapshots=tuple(run.snapshots),
                engine=str(run.engines.at(run.step) or ""),
                remarks=run.remarks,
                waiting=run.waiting,
                what_ifs=tuple((step, str(what)) for step, what in run.what_ifs.changes if step <= run.step),
            )
        )

    def _answer(
        self,
        question: Callable[[Run], Any],
        then: Callable[[Any], None],
        failed: Callable[[str, str], None],
        ticket: int | None,
    ) -> None:
        if self._run_of is None:
            self._post(answers=((ticket, lambda: failed("There is no run any more to ask.", "")),))
            return
        try:
            answer = question(self._run_of)
        except BaseException as error:
            told = sentence_of(error, "The run is as it was."), traceback.format_exc()
            self._post(answers=((ticket, lambda: failed(*told)),))
        else:
            self._post(answers=((ticket, lambda: then(answer)),))

    def _act(self, verb: str, **values: Any) -> None:
        """Tell what takes effect on the run now."""
        self._post(acts=((verb, values),))

    def _post(self, **news: Any) -> None:
        with self._lock:
            if self._messages.ticket != self._ticket:
                self._messages = Messages(self._ticket, answers=self._messages.answers)
            first = not self._told
            self._told = True
            for several in news.keys() & {"answers", "acts"}:
                news[several] = getattr(self._messages, several) + news[several]
            for kind, value in news.items():
                setattr(self._messages, kind, value)
        if first:
            self._messages_came()
