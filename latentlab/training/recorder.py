"""Reads a run's terms a few times a second, and keeps its newest finite state and its snapshots.

Nothing here waits for the device within a step: terms are summed where they are.
"""

from __future__ import annotations

import math
import time

import numpy as np
import torch

from latentlab.inference.bound import mean_bound
from latentlab.inference.rows import RowsOnDevice
from latentlab.models.protocol import Pace, State, Terms, weights_of
from latentlab.training.run import Best, Run
from latentlab.training.snapshots import Snapshot
from latentlab.written import epoch_words

RECORDS_WANTED = 2000
VALIDATION, WHAT_IF = "validation_", "what_if"
BLEW_UP = (
    "Training stopped: {what} soon after step {step:,}. The model is back at that step, its last sound state. A "
    "smaller learning rate usually helps."
)
FAR, NOISE = 10.0, 0.02  # times the size of what a run began with: so far it never falls; so far it may by chance
FEWEST, CERTAIN = 3, 3.0  # records that tell where a run ended; of their deviations, that it is lower for certain
FALLING = ("reconstruction", "objective")  # what a run that goes right does not end far below its beginning with


class Recorder:
    """Turns terms on the device into the history of `run`, and its end where they say so.

    `good` is the newest state whose terms and weights were all finite, a copy; `rows` gives rows of the
    dataset on the model's device.
    """

    def __init__(self, run: Run, rows: torch.Tensor | RowsOnDevice) -> None:
        self.run, self.rows = run, rows
        self.held_out = torch.from_numpy(run.data.validation).to(rows.device)
        self.labels = None if run.data.labels is None else torch.from_numpy(run.data.labels).to(rows.device)
        self.every = max(1, (run.span[1] - run.span[0]) // RECORDS_WANTED)
        self.sums: torch.Tensor | None = None
        self.count = 0
        self.first: dict[str, torch.Tensor] = {}
        self.objectives: list[float] = []  # of the records since then
        self.tried = run.what_ifs.at(run.step)
        self.pending: list[tuple[dict[str, float], list[str], torch.Tensor]] = []
        self.good: State
        self.good_step: int
        self._keep()
        self.refreshed = time.perf_counter()

    def add(self, terms: Terms, pace: Pace, rows: int) -> None:
        """Take in the terms of the step just done, of so many rows; at an epoch's end also those of the held-out rows.

        A record weighs its steps by their rows: the last batch of an epoch is often a small one.
        """
        if pace.what_if != self.tried:  # what is maximised is another: not to be averaged into the old
            if self.count:
                self._record(self.names, self.pace, validate=False, step=self.run.step - 1)
            self.first, self.objectives, self.tried = {}, [], pace.what_if
        if not self.first:
            self.first = {name: terms[name] for name in FALLING if name in terms}
        values = torch.stack(list(terms.values())) * rows
        self.sums = values if self.sums is None else self.sums + values
        self.count += rows
        epoch_ends = self.run.step % (self.run.steps_per_epoch * self.run.model.defaults.validate_every) == 0
        step_by_step = self.run.refresh_seconds == 0
        if epoch_ends or step_by_step or self.run.step % self.every == 0:
            self._record(list(terms), pace, validate=epoch_ends and len(self.held_out) > 0)
        self.names, self.pace = list(terms), pace

    def due(self, now: float) -> bool:
        """Whether it is time to refresh."""
        return now >= self.refreshed + self.run.refresh_seconds

    def refresh(self) -> None:
        """Read what is pending into the history; keep the state if it is finite, else end the run at the last one."""
        pending, self.pending = self.pending, []
        lost = "" if self.run.model.finite() else "a weight of the model was no longer finite"
        if pending:
            sizes = [len(names) for _, names, _ in pending]
            values = torch.cat([values for _, _, values in pending]).cpu().split(sizes)
            for (record, names, _), row in zip(pending, values, strict=True):
                terms = dict(zip(names, row.tolist(), strict=True))
                lost = self._what_is_lost(terms) or lost
                self.run.history.append({**record, **terms})
                self.objectives += [terms["objective"]] if math.isfinite(terms.get("objective", math.nan)) else []
        if lost:
            self._fall_back(lost)
        elif self.good_step != self.run.step:
            self._keep()
        self.refreshed = time.perf_counter()

    def _what_is_lost(self, terms: dict[str, float]) -> str:
        """What of a record no run that goes right would have, in words; "" where it has nothing such."""
        for name, value in terms.items():
            if not math.isfinite(value):
                return f"the {name} was no longer finite"
        for name in self.first.keys() & terms.keys():
            if terms[name] < self._lowered(name, FAR):
                first = float(self.first[name])
                return f"the {name} had fallen from {first:.4g} to {terms[name]:.4g} nats per row"
        return ""

    def _lowered(self, name: str, times: float) -> float:
        """What a run began with, less so many times its size."""
        first = float(self.first[name])
        return first - times * (abs(first) + math.prod(self.run.data.shape))

    def warning(self) -> str:
        """A sentence for a run whose objective has ended lower than it began; "" for any other.

        It ends with the second half of its records, and by more than these differ: each may be of a few rows.
        """
        late = np.array(self.objectives[len(self.objectives) // 2 :])
        if "objective" not in self.first or len(late) < FEWEST:
            return ""
        ended, first = late.mean(), float(self.first["objective"])
        if not ended + CERTAIN * late.std(ddof=1) < self._lowered("objective", NOISE):
            return ""
        told, began = (f"{value:.4g}".replace("-", "−") for value in (ended, first))
        return (
            f" What it maximises ended at {told} nats per row, lower than it began ({began}): a smaller learning rate "
            "usually helps."
        )

    def close(self) -> None:
        """Read everything, a record cut short by the end included."""
        if self.count:
            self._record(self.names, self.pace, validate=False)
        self.refresh()

    def _keep(self) -> None:
        """Make the present state the good one, and its weights, uncopied, the run's newest snapshot."""
        run = self.run
        self.good, self.good_step = run.model.state(), run.step
        run.snapshots.keep(Snapshot(run.step, run.epoch, run.seconds, weights_of(self.good)))

    def _record(self, names: list[str], pace: Pace, validate: bool, step: int | None = None) -> None:
        run = self.run
        step = run.step if step is None else step
        record = {
            "step": step,
            "epoch": step / run.steps_per_epoch,
            "seconds": run.seconds,
            "learning_rate": pace.learning_rate,
        }
        if run.what_ifs.changes:
            record[WHAT_IF] = run.what_ifs.count(pace.step)
        values = self.sums / self.count
        self.sums, self.count = None, 0
        if validate:
            terms = mean_bound(run.model, self.rows, self.held_out, self.labels)
            values = torch.cat([values, torch.stack(list(terms.values()))])
            names = names + [VALIDATION + name for name in terms]
            self._stop_early(terms["elbo"])
        self.pending.append((record, names, values))

    def _stop_early(self, elbo: torch.Tensor) -> None:
        """End the run at its best state when the held-out ELBO has not risen for the chosen patience."""
        run = self.run
        if run.settings.patience is None:
            return
        if run.best is None or float(elbo) > run.best.elbo:
            run.best = Best(float(elbo), run.step, run.model.state())
        elif run.step - run.best.step >= run.settings.patience * run.steps_per_epoch and math.isfinite(float(elbo)):
            waited, best = epoch_words(run.epoch), run.best
            run.model.load(best.state)
            run.step, run.outcome = best.step, "stopped early"
            run.message = (
                f"Stopped early at epoch {waited}: the held-out ELBO has not risen for {run.settings.patience} epochs. "
                f"The model is back at its best, {best.elbo:.2f} nats per row at epoch {epoch_words(run.epoch)}."
            )

    def _fall_back(self, lost: str) -> None:
        run = self.run
        run.model.load(self.good)
        run.step, run.outcome = self.good_step, "diverged"
        run.history.cut(run.step)
        self.pending, self.sums, self.count = [], None, 0
        run.message = BLEW_UP.format(what=lost, step=run.step)
