"""How the run of a lab goes: begun, continued, paused, ended and measured; and what comes of it while it trains."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from latentlab.lab.measure import figures, health_of, held_out_words
from latentlab.lab.preparing import building, copy_of, frozen
from latentlab.lab.state import State
from latentlab.lab.undo import Undo
from latentlab.space.decoder import LiveDecoder
from latentlab.worker.jobs import MEASURING, Jobs
from latentlab.worker.loop import Loop
from latentlab.worker.messages import Messages, Report, StopAt
from latentlab.worker.pacing import Pacing
from latentlab.worker.processors import compute_with
from latentlab.worker.trainer import Trainer

QUICK, EXACT = (100, 1000), (1000, 5000)  # held-out rows of the evidence, and samples where it is sampled

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.inference.yardstick import Yardstick
    from latentlab.lab.comparing import Comparing
    from latentlab.lab.projection import Projection
    from latentlab.lab.timeline import Timeline
    from latentlab.models.protocol import TrainingDefaults
    from latentlab.training import Run, TrainSettings
    from latentlab.training.health import Health
    from latentlab.training.run import RunRecord


class Running(State):
    """The run, which a thread trains, and what is copied from it; nothing else of it is read."""

    projection: Projection
    timeline: Timeline
    comparing: Comparing

    def __init__(self, loop: Loop) -> None:
        super().__init__()
        self.loop = loop
        self.model_settings: Any = None
        self.train_settings: Any = None
        self._preparing, self._starting = False, False
        self.health: Health | None = None
        self.runs: list[Yardstick] = []
        self.run_number, self._measured_step = 0, -1
        self.outdated = False  # whether the run went on since its line in the table was measured
        self._stop_at: StopAt | None = None
        self._planned: tuple[tuple[int, dict[str, Any]], ...] = ()
        self.undo = Undo(self)
        self.jobs = Jobs(self.loop)
        self.jobs.failed.connect(self.fail)
        self.trainer = Trainer(lambda: self.loop.post(self._read_messages), self.fail)
        self.trainer.start()
        self._pacing = Pacing()

    def _reset_places(self, latent_dim: int) -> None:
        """Forget every place of a space that is there no more: the new one has so many dimensions."""
        raise NotImplementedError

    def _drop_jobs(self) -> None:
        """What is being found of the run is of no use any more."""
        self.jobs.drop(MEASURING)
        self.timeline.jobs.drop()

    @property
    def phase(self) -> str:
        """ "empty" (no data), "ready" (no run yet), "training", "paused" or "ended"."""
        if self.data is None:
            return "empty"
        return self.report.phase if self.report is not None else "ready"

    def train(
        self,
        model: str,
        model_values: dict[str, Any],
        train_values: dict[str, Any],
        going: bool = True,
        first_step: bool = True,
    ) -> None:
        """Begin a new run, or (not `going`) take only its first step, or not even that.

        Raises InputError, changing nothing, where it cannot be.
        """
        settings, data = self.configured(model, model_values, train_values), self.data
        if self._preparing:
            self.said.emit("A model is being prepared already; Cancel gives it up.")
            return
        self._preparing, still = True, self.agreed()

        def begin(made: tuple[Run, LiveDecoder]) -> None:
            if self.data is data:  # others may have been opened, also while the person was asked
                self.take_run(*made, going, first_step)

        def done(made: tuple[Run, LiveDecoder]) -> None:
            self._preparing = False
            if self.data is data:
                still(partial(begin, made))

        self.jobs.do("Preparing the model", building(model, model_values, data, settings), done, self._not_prepared)

    def configured(self, model: str, model_values: dict[str, Any], train_values: dict[str, Any]) -> TrainSettings:
        """The settings of a run of the present data. Raises InputError where there cannot be one."""
        from latentlab.models import model_class
        from latentlab.settings import make
        from latentlab.training import TrainSettings
        from latentlab.training.device import choose_device

        kind = model_class(model)
        kind.configure(make(kind.Settings, model_values), self.data)
        settings = make(TrainSettings, train_values)
        settings.check(self.data, model, kind.defaults)
        choose_device(settings.device)
        return settings

    def _not_prepared(self) -> None:
        self._preparing = False

    def take_run(self, run: Run, decoder: LiveDecoder, going: bool = True, first_step: bool = True) -> None:
        """Train a new run of the present data in the place of the one there was, or begin it as :meth:`train` says."""
        with self.log.silent():
            self._take_run(run, decoder, going)
        settings, plan = asdict(run.model.settings), asdict(run.settings)
        how = {"going": going} if going or first_step else {"going": False, "first_step": False}
        self.log.add("train", model=run.model.name, model_values=settings, train_values=plan, **how)
        self.dirty = True
        if not going and first_step:
            self.trainer.single_step(told=False)
        elif not going:
            self.trainer.place()

    def proceed(self, epochs: int | None = None, until: int | None = None) -> None:
        """Go on with the run, `until` a step or its end; one at its end gets `epochs` more.

        The log has it, as all of these, when it is so.
        """
        self.trainer.proceed(epochs, self._stop_at if until is None else StopAt(until, "paused"))

    def single_step(self) -> None:
        """One more step of a run that is paused."""
        self.trainer.single_step()

    def pause(self) -> None:
        """Stop asking for steps. The log has the step."""
        self.trainer.pause()

    def stop(self) -> None:
        """End the run here; it can be continued. The log has the step."""
        self.trainer.halt()

    def _take_run(self, run: Run, decoder: LiveDecoder, going: bool) -> None:
        """Hand `run` to the training thread; only what is copied from it is kept here."""
        compute_with(1)
        self._drop_jobs()
        self.model_settings, self.train_settings = run.model.settings, run.settings
        self.decoder, self.embedding, self.report, self.health, self.weights = decoder, None, None, None, None
        self.run_number, self._starting, self.outdated = len(self.runs), going, False
        self._reset_places(decoder.embedding_dim)
        self._ticket += 1
        for step, values in self._planned:
            run.try_out(step, **values)
        self.trainer.adopt(run, going, self._ticket, self._stop_at)
        for changed in (self.run_changed, self.phase_changed, self.embedding_changed, self.decoder_changed):
            changed.emit()

    def _read_messages(self) -> None:
        messages: Messages = self.trainer.take_messages()
        for answer in messages.answers:  # each by itself, so that one that raises keeps nothing from the others
            self.loop.post(partial(self._deliver, *answer))
        before, report = self.phase, self.report
        if messages.ticket != self._ticket or self.decoder is None:
            return
        for verb, values in messages.acts:
            self.log.add(verb, **values)
        if messages.report is not None:
            self.report = messages.report
            self.progressed.emit()
            for remark in messages.report.remarks:
                if report is None or remark not in report.remarks:
                    self.said.emit(remark)
        self._show_newest(messages)
        self.trainer.pace = self._pacing.shown() if self.phase == "training" else 0.0
        went_on = report is not None and self.report.step != report.step
        if self.phase != before or (went_on and self.phase != "training"):  # a few steps may be over before one looks
            self._enter_phase(before, went_on)
        words = _how_it_goes(before, report, self.report, self.defaults)
        if words:
            self.said.emit(words.format(self.decoder.name))
        if messages.report is not None and messages.report.phase != "training" and messages.report.message:
            self.said.emit(messages.report.message)
            if messages.report.outcome == "diverged" and before == "training":
                self.failed.emit(messages.report.message, "")
        if messages.failure is not None:
            self.failed.emit(*messages.failure)

    def _show_newest(self, messages: Messages) -> None:
        """Newer weights and rows, unless an earlier snapshot of the run is looked at."""
        if messages.weights is not None and not self.timeline.past:
            self.show_weights(messages.weights)
        elif messages.weights is not None:
            self.timeline.newest = messages.weights
        if messages.embedding is not None and not self.timeline.past:
            embedding = self.projection.take(messages.embedding)
            if embedding is not None:
                self.show_embedding(embedding)

    def _enter_phase(self, before: str, went_on: bool) -> None:
        """It trains, rests or has ended now, where it did or some steps later."""
        if self.phase == "training" or went_on:
            self.health, self.outdated = None, True  # it was that of the run as it was
        self.phase_changed.emit()
        if self.phase == "ended" and (before in ("training", "paused") or went_on or self._starting):
            self._measure()
        self._starting = False

    def _deliver(self, ticket: int | None, answer: Callable[[], None]) -> None:
        if ticket in (None, self._ticket):
            answer()

    def examine(
        self,
        title: str,
        work: Callable[[Run, Callable[[float], None]], Any],
        then: Callable[[Any], None],
        lane: str = MEASURING,
        given_up: Callable[[], None] | None = None,
    ) -> None:
        """Find something out with a copy of the run as it is now; `then` gets it here, unless there is another run.

        `work` gets that copy and what it reports the share done to, which raises Cancelled where nobody wants to know
        any more. Its lane has a thread of its own, which neither training nor closing waits for; what is examined there
        already is given up. `given_up` is called where nothing will be found of this.
        """
        ticket, data = self._ticket, self.data

        def begin(record: RunRecord) -> None:
            self.jobs.drop(lane)
            self.jobs.do(title, lambda report: work(copy_of(record, data), report), done, given_up, lane)

        def done(found: Any) -> None:
            if ticket == self._ticket:
                then(found)

        self.trainer.ask(frozen, begin)

    def _measure(self) -> None:
        """Find out how the run is: its health, then its line in the table of runs; nothing of rows that are absent."""
        if not self.data.here:
            return

        def done(found: Health) -> None:
            self.health = found
            self.measured.emit()
            self.examine("Measuring the run", partial(_figures_now, *QUICK, "automatic"), self._take_figures)

        self.examine("Health of the run", health_of, done)

    def measure_exactly(self, method: str = "automatic") -> None:
        """Measure the present run on more rows, with more samples, its evidence by `method`."""
        if self.phase in ("ended", "paused") and self.decoder is not None:
            self.log.add("measure", method=method)
            self.examine("Measuring the run", partial(_figures_now, *EXACT, method), self._take_figures)

    @property
    def measured_now(self) -> Yardstick | None:
        """What was measured of the present run as it is, where that was done."""
        there = self.run_number < len(self.runs) and self.phase in ("paused", "ended")
        return self.runs[self.run_number] if there and self._measured_step == self.report.step else None

    @property
    def methods(self) -> tuple[str, ...]:
        """The ways to find the evidence that the model of now has, the best first."""
        if self.decoder is None:
            return ()
        from latentlab.inference.evidence import methods_of

        return tuple(methods_of(self.decoder.whole))

    @property
    def defaults(self) -> TrainingDefaults | None:
        """How the model of now likes to be trained."""
        return self.decoder.whole.defaults if self.decoder is not None else None

    def take_table(self, runs: list[Yardstick], at_hand: int) -> None:
        """Put the table of a session in the place of an empty one; the present run is its line `at_hand`."""
        self.runs, self.run_number, self.outdated = runs, at_hand, False
        self.measured.emit()

    def _take_figures(self, measured: tuple[int, Yardstick]) -> None:
        """Put the figures of the present run, of a step of it, in the table of all."""
        self._measured_step, found = measured
        self.runs[self.run_number : self.run_number + 1] = [found]
        self.outdated = self._measured_step != self.report.step
        if not self.outdated:
            self.comparing.keep(self.run_number, found)
        self.measured.emit()
        self.said.emit(held_out_words(found))


def _figures_now(
    rows: int, samples: int, method: str, run: Run, report: Callable[[float], None]
) -> tuple[int, Yardstick]:
    """The line of a run in the table of all, and the step that it is of."""
    return run.step, figures(rows, samples, method, run, report)


def _how_it_goes(before: str, report: Report | None, now: Report | None, defaults: TrainingDefaults | None) -> str:
    """What a run waits for, that it trains, or where it has paused, after single steps too; "" where all is as before.

    `before` and `report` are the phase and the report before the one of `now`; {} is the model's name.
    """
    if now is None or defaults is None:
        return ""
    if now.phase == "training" and (before != "training" or report is None or report.waiting != now.waiting):
        return now.waiting or "Training {}"
    if now.phase == "paused" and (before == "training" or (report is not None and report.step != now.step)):
        return f"{{}} paused at {defaults.how_far(now.epoch, now.step)}"
    return ""
