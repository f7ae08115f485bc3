"""The training loop, written once: a plain generator that anything can drive.

Pausing is not asking for the next step; stopping is closing; a progress bar, a thread, a test and a script all
drive the same iterator. Nothing waits for the device within a step: terms are summed where they are, and read a
few times a second.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch

from latentlab.models.protocol import Batch, Pace, State
from latentlab.training.device import choose_device, rounded_factors
from latentlab.training.recorder import Recorder

if TYPE_CHECKING:
    from latentlab.training.run import Run


class Progress(NamedTuple):
    """Where a run is; `refreshed` when the history and `state`, the newest finite one, have just been renewed."""

    step: int
    last_step: int
    epoch: float
    refreshed: bool
    state: State | None


def fit(run: Run) -> Iterator[Progress]:
    """Move `run` to the end of its plan, one step for each value asked for.

    Ends by itself at the last planned step, when EM or CAVI has converged, when the held-out ELBO has not risen for the
    chosen patience, or at the last finite state when a term or a weight is not finite; `run.outcome` says which.
    Closing it early leaves a run that a new `fit` continues, to the bit as if it had never stopped.
    """
    run.device = choose_device(run.settings.device)
    if run.step == 0 and not run.model.trained:
        run.model.begin(run.data, run.settings.seed)
    run.model.to(run.device)
    rows = torch.from_numpy(run.data.x).to(run.device)
    batches = _Batches(run, rows)
    recorder = Recorder(run, rows)
    try:
        mark = time.perf_counter()
        while run.step < run.span[1] and not run.outcome:
            batch, (first, last) = batches.at(run.step), run.span
            pace = Pace(run.settings.rate((run.step - first) / (last - first), run.model.habits), run.epoch, run.step)
            with rounded_factors(run.settings.precision == "fast"):
                terms = run.model.step(batch, pace)
            run.step += 1
            recorder.add(terms, pace)
            if run.model.converged and not run.outcome:
                run.outcome, run.message = "converged", f"Converged after {run.step:,} steps."
            now = time.perf_counter()
            run.seconds += now - mark
            refreshed = recorder.due(now) or run.step == run.span[1] or bool(run.outcome)
            if refreshed:
                recorder.refresh()
            yield Progress(run.step, run.span[1], run.epoch, refreshed, recorder.good if refreshed else None)
            mark = time.perf_counter()
    finally:
        recorder.close()
    if not run.outcome:
        run.outcome, run.message = "finished", f"Finished after {run.epoch:g} epochs."


class _Batches:
    """The rows of each step, shuffled by (seed, epoch) alone, so that any step can be found again.

    A model that wants all rows gets the same batch each time, and may keep what it makes of it.
    """

    def __init__(self, run: Run, rows: torch.Tensor) -> None:
        self.run, self.x, self.train, self.epoch = run, rows, torch.from_numpy(run.data.train), -1
        labels = run.data.labels
        self.labels = None if labels is None else torch.from_numpy(labels).to(run.device)
        self.whole = self._batch(self.train) if run.model.habits.whole else None

    def at(self, step: int) -> Batch:
        """What `step` learns from."""
        if self.whole is not None:
            return self.whole
        epoch, place = divmod(step, self.run.steps_per_epoch)
        if epoch != self.epoch:
            seed = np.random.SeedSequence([self.run.settings.seed, epoch]).generate_state(1)[0]
            order = torch.randperm(len(self.train), generator=torch.Generator().manual_seed(int(seed)))
            self.order, self.epoch = self.train[order], epoch
        size = self.run.settings.batch_size
        return self._batch(self.order[place * size : (place + 1) * size])

    def _batch(self, index: torch.Tensor) -> Batch:
        index = index.to(self.run.device)
        labels = None if self.labels is None else self.labels.index_select(0, index)
        return Batch(self.x.index_select(0, index), index, labels)
