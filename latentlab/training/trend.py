"""How a curve goes, in words: for those who hear it, and for captions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from latentlab.written import epoch_words

NAMES = {"elbo": "ELBO", "reconstruction": "reconstruction", "kl": "KL"}
SMALL = 0.01  # of all that a curve changed by: what is less is called flat
FELL_BACK = 0.1  # of it: what is lost again from the best value on, before it is told
WAITED = 0.2  # of a run: so long it has to be flat before that is told


@dataclass(frozen=True)
class Trend:
    """Values from first to last over some epochs; the best one between them; since when it is flat, None if it is not.

    `best` and `best_epoch` are of the end that the curve went to: the greatest value of one that rose, else the least.
    """

    first: float
    last: float
    epochs: float
    best: float
    best_epoch: float
    flat_since: float | None


def trend(epochs: np.ndarray, values: np.ndarray) -> Trend | None:
    """How values (n,) go over epochs (n,); those that are not finite are left out. None where there are not two."""
    there = np.isfinite(values)
    epochs, values = epochs[there], values[there]
    if len(values) < 2:
        return None
    span = np.ptp(values)
    best = int(np.argmax(values) if values.max() - values[0] >= values[0] - values.min() else np.argmin(values))
    away = np.flatnonzero(np.abs(values - values[-1]) > SMALL * span)
    since = int(away[-1]) + 1 if len(away) else 0
    long_enough = epochs[-1] - epochs[since] >= WAITED * (epochs[-1] - epochs[0]) and since < len(values) - 1
    return Trend(
        float(values[0]), float(values[-1]), float(epochs[-1]), float(values[best]), float(epochs[best]),
        float(epochs[since]) if long_enough else None,
    )  # fmt: skip


def in_words(history: Mapping[str, np.ndarray], term: str = "elbo", unit: str = "epochs") -> str:
    """A sentence on one of NAMES in a history: of held-out rows, else of training rows; "" where there is none.

    `unit` is what epochs of the model are called, in the plural.
    """
    epochs = history.get("epoch", np.empty(0))
    for column, rows in ((f"validation_{term}", "Held-out"), (term, "Training")):
        values = history.get(column, np.empty(0))
        found = trend(epochs[: len(values)], values[: len(epochs)])
        if found is not None:
            return f"{rows} {NAMES[term]} {_course(found, unit)}."
    return ""


def _course(found: Trend, unit: str) -> str:
    one = unit.removesuffix("s")
    over = f"{epoch_words(found.epochs)} {one if found.epochs == 1 else unit}"
    span, last = abs(found.best - found.first), _number(found.last)
    if span <= 1e-3 * max(abs(found.first), 1e-3):
        return f"stays at {last} nats per row over {over}"
    went, back = ("rose", "fell") if found.best > found.first else ("fell", "rose")
    if abs(found.last - found.best) > FELL_BACK * span:
        return (
            f"{went} from {_number(found.first)} to {_number(found.best)} nats per row at {one} "
            f"{epoch_words(found.best_epoch)} and {back} to {last} by {one} {epoch_words(found.epochs)}"
        )
    flat = "" if found.flat_since is None else f", flat since {one} {epoch_words(found.flat_since)}"
    return f"{went} from {_number(found.first)} to {last} nats per row over {over}{flat}"


def _number(value: float) -> str:
    return f"{value:,.4g}".replace("-", "−") if abs(value) < 1000 else f"{value:,.0f}".replace("-", "−")
