"""One row's posterior: the encoder's q, the best Gaussian q, and the true one; the gap as numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.errors import InputError
from latentlab.lab.needs import missing
from latentlab.worker.jobs import LOOKING

if TYPE_CHECKING:
    from latentlab.inference.quadrature import Grid
    from latentlab.lab import Lab
    from latentlab.training import Run

SAMPLES = 2000
SIDE = 72
NEEDS = ("embedding", "rows", "gaussian")
DRAWS = 500  # of each gradient estimator
LARGEST_ERROR = 0.1  # nats, of a sum over cells that is trusted


class Looking:
    """What was found of a row's posterior; forgotten where it is not of the run as it is."""

    changed = Signal()
    begun = Signal(int)

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self._found: RowPosterior | None = None
        for moved_on in (lab.data_changed, lab.run_changed, lab.phase_changed, lab.progressed):
            moved_on.connect(self._check)

    @property
    def found(self) -> RowPosterior | None:
        """What was measured last, of the run and step of now; None where nothing is known of these."""
        lab, found = self.lab, self._found
        if found is None or lab.report is None or lab.phase == "training":
            return None
        if (found.run, found.step) != (lab.run_ticket, lab.report.step):
            return None
        return found

    def look(self, row: int | None = None) -> None:
        """Measure a row, or the one nearest to the probe, in the background; InputError where there is no gap."""
        lab = self.lab
        lacking = missing(lab, NEEDS)
        if lacking:
            raise InputError(lacking)
        if row is not None and not 0 <= row < len(lab.data):
            raise InputError(f"There is no row {row}: they are numbered from 0 to {len(lab.data) - 1:,}.")
        row = lab.nearest_row()[0] if row is None else row
        lab.log.add("look at posterior", row=row)
        self.begun.emit(row)
        ticket = lab.run_ticket

        def done(found: RowPosterior) -> None:
            self._found = replace(found, run=ticket)
            if self.found is None:
                lab.said.emit(
                    f"The posterior of {lab.data.name_of(row)} was that of step {found.step:,}, and the run has gone "
                    "on since: look again while it rests."
                )
            self.changed.emit()

        lab.examine(f"Posterior of {lab.data.name_of(row)}", partial(look_at, row), done, LOOKING)

    def _check(self) -> None:
        if self._found is not None and self.found is None:
            self._found = None
            self.changed.emit()


@dataclass(frozen=True)
class RowPosterior:
    """What was measured of one row; nats.

    `bits` says which bits of a binarised row were looked at; `run` and `step` what it was measured from: the ticket of
    the run, and its step.
    """

    row: int
    elbo: float
    refined: float
    evidence: float
    error: float
    trusted: bool
    effective: float
    method: str
    grid: Grid | None
    means: np.ndarray
    deviations: np.ndarray
    ratio: float
    bits: str = ""
    run: int = -1
    step: int = -1


def look_at(row: int, run: Run, report: Callable[[float], None] = lambda share: None) -> RowPosterior:
    """Measure one row of a run; between its parts `report` may raise Cancelled."""
    from latentlab.inference import compare_gradients, estimate, importance, refine, true_posterior
    from latentlab.inference.observed import bits_words, observed

    model, data = run.model, run.data
    rows = np.array([row])
    x, labels = observed(model, data, rows), None if data.labels is None else data.labels[rows]
    given = model if labels is None else model.given(int(labels[0]))
    found = refine(model, x, labels=labels)
    report(0.3)
    own = importance(given, x, SAMPLES, searched=False)
    grid = true_posterior(given, x, SIDE) if model.latent_dim <= 2 else None
    if grid is not None and not model.traits.closed_evidence:
        evidence, error, trusted, method = grid.log_p, grid.error, grid.error <= LARGEST_ERROR, "quadrature"
    else:
        best = estimate(given, x, samples=SAMPLES)
        evidence, error, trusted = float(best.log_p[0]), float(best.standard_error[0]), bool(best.trusted[0])
        method = best.method
    report(0.8)
    means, deviations = _both(given, x, found)
    by_gradient = not model.traits.closed_evidence
    ratio = compare_gradients(model, x, DRAWS, labels=labels).ratio_with_baseline if by_gradient else np.nan
    return RowPosterior(
        row, float(found.elbo_before[0]), float(found.elbo[0]), evidence, error, trusted,
        float(own.effective_samples[0]), method, grid, means, deviations, ratio, bits_words(model), step=run.step,
    )  # fmt: skip


def _both(model: Any, x: np.ndarray, found: Any) -> tuple[np.ndarray, np.ndarray]:
    """Means and deviations (2, d) of the model's q and of the refined one."""
    import torch

    with torch.no_grad():
        q = model.posterior(torch.from_numpy(x).to(model.device))
    means = np.stack([q.mean[0].double().cpu().numpy(), found.mean[0]])
    return means, np.stack([q.variance[0].double().sqrt().cpu().numpy(), found.deviation[0]])
