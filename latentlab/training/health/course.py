"""What the course of a run says: whether it diverged, overfits, or was still improving."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import torch

from latentlab.inference.bound import mean_bound
from latentlab.inference.rows import rows_on
from latentlab.training.health.records import Finding, Remedy, usable

if TYPE_CHECKING:
    from latentlab.training.run import Run

GROUPS, GROUPS_SEARCHED = 8, 3  # of rows, whose means say how far a mean can be off; the latter where q is searched
OVERFIT = 0.1  # of what training gained, that the held-out rows may lack
FELL = 0.02  # of what training gained, that the held-out ELBO may have lost again
RISING = 0.01  # of what training gained, gained in the last tenth of the epochs
LEAST = 0.01  # nats that are worth a word
FEWEST = 4  # records that say which way a curve goes
PATIENCE = 10


def terms_of(run: Run, rows: np.ndarray) -> dict[str, np.ndarray]:
    """Each term of the bound on `rows`, as the means (g,) of so many groups of them, nats per row.

    Every row is measured as one that was never trained on, with the same noise: figures of training and of held-out
    rows can be compared.
    """
    model, data = run.model, run.data
    x, found = rows_on(data, model.device), []
    labels = None if data.labels is None else torch.from_numpy(data.labels).to(model.device)
    groups = min(GROUPS_SEARCHED if model.traits.searches else GROUPS, len(rows))
    for start in range(groups):
        index = torch.from_numpy(rows[start::groups]).to(model.device)
        found.append({name: float(value) for name, value in mean_bound(model, x, index, labels).items()})
    return {name: np.array([terms[name] for terms in found]) for name in found[0]}


def until_now(run: Run, name: str) -> tuple[np.ndarray, np.ndarray]:
    """The epochs and finite values of a column of the history, up to the step that the model is at."""
    if name not in run.history or "step" not in run.history:
        return np.empty(0), np.empty(0)
    values, steps = run.history[name], run.history["step"]
    there = np.isfinite(values) & (steps <= run.step)
    return run.history["epoch"][there], values[there]


def about_course(run: Run, train: np.ndarray, held_out: np.ndarray) -> list[Finding]:
    """Findings from the history, and the ELBO of some training and as many held-out rows (indices)."""
    findings = []
    if run.outcome == "diverged":
        rate = (run.settings.learning_rate or run.model.defaults.learning_rate) / 4
        slower = Remedy(f"Train anew with learning rate {rate:g}", run={"learning_rate": rate})
        remedies = usable(run, slower) if run.model.defaults.learning_rate else ()
        findings.append(Finding("Training failed: a figure was no longer a finite number.", False, remedies))
    if run.model.traits.posterior == "shared":
        return findings  # nothing is observed: rows have no ELBO
    if not len(held_out):
        findings.append(Finding("No rows are held out, so overfitting cannot be seen.", None))
    else:
        findings.append(_about_gap(run, train, held_out))
    return [*findings, *_about_rise(run)]


def _about_gap(run: Run, train: np.ndarray, held_out: np.ndarray) -> Finding:
    word = "ELBO" if run.model.traits.bounds_evidence else "log p(x|z)"
    ours, theirs = (terms_of(run, rows)["elbo"] for rows in (train, held_out))
    gap = float(ours.mean() - theirs.mean())
    error = math.sqrt(sum(part.var() / len(part) for part in (ours, theirs)))
    if not math.isfinite(gap):
        return Finding(f"The {word} of some rows is not finite.", False)
    epochs, curve = until_now(run, "validation_elbo")
    gained = float(curve.max() - curve[0]) if len(curve) else 0.0
    fell = float(curve.max() - curve[-1]) if len(curve) >= FEWEST else 0.0
    alike = f"{len(held_out):,} of each, measured alike"
    if gap > max(2 * error, OVERFIT * gained) and fell > max(FELL * gained, 1e-9):
        words = (
            f"Overfitting: held-out rows have {gap:.2f} ± {error:.2f} nats less {word} per row than training rows "
            f"({alike}), and it has fallen by {fell:.2f} since "
            f"{run.model.defaults.how_far(epochs[curve.argmax()])}."
        )
        remedy = Remedy(
            f"Train anew and stop early, patience {PATIENCE} {run.model.defaults.unit}", run={"patience": PATIENCE}
        )
        return Finding(words, False, usable(run, remedy))
    words = (
        f"Held-out rows have {abs(gap):.2f} ± {error:.2f} nats {'less' if gap >= 0 else 'more'} {word} per row than "
        f"training rows ({alike})."
    )
    return Finding(words, True if abs(gap) <= max(2 * error, OVERFIT * gained) else None)


def _about_rise(run: Run) -> list[Finding]:
    """Whether the curve still rose when the run ended: the slope over the last tenth of the epochs."""
    name, whose = ("validation_elbo", "held-out") if len(run.data.held_out) else ("elbo", "training")
    epochs, curve = until_now(run, name)
    count = max(FEWEST, -(-len(curve) // 10))
    if len(curve) < count or run.outcome not in ("", "finished"):
        return []
    x, y = epochs[-count:], curve[-count:]
    apart = x - x.mean()
    slope = float(apart @ y / max(apart @ apart, 1e-12))
    rest = y - y.mean() - slope * apart
    error = math.sqrt(float(rest @ rest) / (count - 2) / max(float(apart @ apart), 1e-12))
    rise = slope * float(x[-1] - x[0])
    rises = slope > 3 * error or bool((np.diff(y) > 0).all())
    if not rises or rise <= max(RISING * float(np.ptp(curve)), LEAST):
        return []
    more = max(1, run.epochs)
    further = Remedy(f"Continue for {more:,} {run.model.defaults.unit}", epochs=more)
    word = "ELBO" if run.model.traits.bounds_evidence else "log p(x|z)"
    words = (
        f"Still improving: the {whose} {word} rose by {rise:.2f} nats per row over the last {x[-1] - x[0]:.3g} "
        f"{run.model.defaults.unit}. "
    )
    return [Finding(words + "Train longer.", False, usable(run, further))]
