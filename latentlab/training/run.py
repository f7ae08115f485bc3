"""A run: one training of one model on one dataset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import rebuild_model
from latentlab.models.protocol import Model, State, weights_of
from latentlab.models.restoring import restored
from latentlab.settings import as_dict, make
from latentlab.training.engine import Engines
from latentlab.training.history import History
from latentlab.training.settings import TrainSettings
from latentlab.training.snapshots import Snapshot, Snapshots, check_snapshots
from latentlab.training.what_ifs import WhatIfs

if TYPE_CHECKING:
    from latentlab.models.whole_step import CompiledStep


@dataclass(frozen=True)
class RunRecord:
    """A run as plain values and copied arrays: what crosses threads and fills a session file."""

    model: str
    model_settings: dict[str, Any]
    shape: tuple[int, ...]
    settings: dict[str, Any]
    state: State
    history: dict[str, np.ndarray]
    step: int
    span: tuple[int, int]
    seconds: float
    outcome: str
    message: str
    best: dict[str, Any] | None = None
    snapshots: tuple[Snapshot, ...] = ()
    engines: tuple[tuple[Any, ...], ...] = ()
    what_ifs: tuple[tuple[int, dict[str, Any]], ...] = ()


class Best:
    """The best held-out ELBO of a run so far, and the state that gave it."""

    def __init__(self, elbo: float, step: int, state: State) -> None:
        self.elbo, self.step, self.state = elbo, step, state


class Run:
    """Settings, history and place in time of one training; :func:`latentlab.training.fit` moves it on.

    Attributes:
        step: steps taken.
        span: the first and last step of the present plan; the schedule runs over it.
        best: what early stopping would go back to.
        snapshots: what the model was at earlier steps, its beginning and its newest finite state among them.
        seconds: time spent training, pauses apart.
        outcome: "" while it can go on, else why it ended: "finished", "converged", "stopped early", "diverged".
        message: one sentence about the outcome.
        engines: which engine made which steps, or is to make them.
        what_ifs: what was tried in the place of the settings, and from which steps on.
        compiled: the model's step, where it was compiled.
        remarks: sentences about what did not go as planned and is no end.
        waiting: what the next step waits for, in a sentence; "" while steps are taken.
        refresh_seconds: how often the history and the snapshot are renewed; 0 renews them at every step.
    """

    REFRESH_SECONDS = 0.25

    def __init__(self, model: Model, data: Dataset, settings: TrainSettings | None = None) -> None:
        if data.shape != model.shape:
            raise InputError(f"The model is for rows of shape {model.shape}; {data.name} has {data.shape}.")
        self.model, self.data = model, data
        self.settings = settings or TrainSettings()
        self.history = History()
        self.step = 0
        self.span = (0, self.epochs * self.steps_per_epoch)
        self.seconds = 0.0
        self.outcome = self.message = ""
        self.best: Best | None = None
        self.snapshots = Snapshots(megabytes=self.settings.snapshot_megabytes)
        self.device = ""
        self.engines, self.what_ifs = Engines(), WhatIfs()
        self.compiled: CompiledStep | None = None
        self.remarks: tuple[str, ...] = ()
        self.waiting = ""
        self.refresh_seconds = self.REFRESH_SECONDS

    @property
    def epochs(self) -> int:
        """Epochs of the first plan."""
        return self.settings.epochs_for(len(self.data.train), self.model.defaults)

    @property
    def steps_per_epoch(self) -> int:
        """Steps that see every training row once."""
        return self.settings.steps_per_epoch(len(self.data.train), self.model.defaults)

    @property
    def epoch(self) -> float:
        """Epochs done, with the fraction of the one under way."""
        return self.step / self.steps_per_epoch

    def try_out(self, step: int | None = None, **values: Any) -> None:
        """Try something in the place of the settings from the next step on (or a later one); nothing is all as set.

        `values` are those of :class:`latentlab.models.what_if.WhatIf`. InputError for what this model cannot try.
        """
        self.what_ifs.try_out(self.step if step is None else step, values, self.model.traits.what_if)

    def extend(self, epochs: int | None = None) -> None:
        """Plan more epochs after the end (as many as at first when None); the schedule begins anew there."""
        if epochs is not None and epochs < 1:
            raise InputError(f"epochs must be at least 1, not {epochs}.")
        self.history.cut(self.step)
        self.span = (self.step, self.step + (epochs or self.epochs) * self.steps_per_epoch)
        self.outcome = self.message = ""
        self.best = None

    def forked(self, snapshot: Snapshot) -> Run:
        """Another run of the same settings that goes on from `snapshot`, one of this run's; this one stays as it is.

        It goes to the planned end, or as far again as at first where that is reached. Batches are those of this run;
        the optimiser begins anew (Adam's moments are zero), and so do the model's noise and the patience of early
        stopping. Raises :class:`InputError` where the snapshot is not of this model.
        """
        model = rebuild_model(self.model.name, self.model.shape, as_dict(self.model.settings))
        model.load(snapshot.weights)
        run = Run(model, self.data, self.settings)
        run.history = History(self.history.copy())
        run.snapshots = Snapshots(self.snapshots.until(snapshot.step), self.settings.snapshot_megabytes)
        run.step, run.seconds = snapshot.step, snapshot.seconds
        run.engines, run.what_ifs = self.engines.upto(snapshot.step), self.what_ifs.upto(snapshot.step)
        run.span = (min(self.span[0], snapshot.step), self.span[1])
        run.history.cut(snapshot.step)
        if snapshot.step >= self.span[1]:
            run.extend()
        return run

    def freeze(self) -> RunRecord:
        """A copy of everything, between two steps."""
        return RunRecord(
            model=self.model.name,
            model_settings=as_dict(self.model.settings),
            shape=self.model.shape,
            settings=as_dict(self.settings),
            state=self.model.state(),
            history=self.history.copy(),
            step=self.step,
            span=self.span,
            seconds=self.seconds,
            outcome=self.outcome,
            message=self.message,
            best=None if self.best is None else dict(vars(self.best)),
            snapshots=self.snapshots.finite(),
            engines=tuple(map(tuple, self.engines.upto(self.step).plain())),
            what_ifs=tuple(map(tuple, self.what_ifs.plain())),
        )

    @classmethod
    def thaw(cls, record: RunRecord, data: Dataset) -> Run:
        """The run that `record` was made of, on its data; InputError where the parts do not fit together."""
        model = restored(record.model, record.shape, record.model_settings, record.state)
        run = cls(model, data, make(TrainSettings, record.settings))
        if not 0 <= record.span[0] <= record.step <= record.span[1]:
            raise InputError(
                f"A run cannot be at step {record.step} of a plan from {record.span[0]} to {record.span[1]}."
            )
        check_snapshots(record.snapshots, weights_of(record.state), record.step)
        run.history = History(record.history)
        run.snapshots = Snapshots(record.snapshots, run.settings.snapshot_megabytes)
        run.step, run.span, run.seconds = record.step, record.span, record.seconds
        run.outcome, run.message = record.outcome, record.message
        run.engines, run.what_ifs = Engines.of(record.engines, record.step), WhatIfs.of(record.what_ifs)
        run.best = Best(**record.best) if record.best else None
        return run
