"""What is measured of a run that has come to rest, and the words for it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.inference.yardstick import Yardstick
    from latentlab.training import Run
    from latentlab.training.health import Health


def health_of(run: Run, report: Callable[[float], None]) -> Health:
    """What a run shows of its health."""
    from latentlab.training.health import health

    return health(run, report)


def figures(rows: int, samples: int, method: str, run: Run, report: Callable[[float], None]) -> Yardstick:
    """The line of a run in the table of all runs, its evidence by `method`."""
    from latentlab.inference.yardstick import yardstick

    return yardstick(run.model, run.data, rows, samples, report, method)


def nats(value: float, places: int = 2) -> str:
    """A figure with a real minus, "–" where there is none."""
    return "–" if math.isnan(value) else f"{value:,.{places}f}".replace("-", "−")


def with_error(value: float, error: float, places: int = 2) -> str:
    """A figure ± its standard error, as many places as the error needs; without one where there is none to speak of."""
    if math.isnan(value) or math.isnan(error) or error < 0.5 * 10.0**-4:
        return nats(value, places)
    places = max(places, min(4, 1 - math.floor(math.log10(error))))
    return f"{nats(value, places)} ± {error:.{places}f}"


def held_out_words(found: Yardstick) -> str:
    """What the status line says of a run: its bound, or what an autoencoder has in its place."""
    name, value = ("ELBO", found.elbo) if not math.isnan(found.elbo) else ("reconstruction", found.reconstruction)
    if math.isnan(value):
        return "This model has no figure for held-out rows."
    rows = found.elbo_rows
    if found.of == "training":
        return f"Training {name} {nats(value)} nats per row over all {rows:,} training rows"
    if found.of == "test":
        return f"Test {name} {nats(value)} nats per row over all {rows:,} test rows"
    return f"Held-out {name} {nats(value)} nats per row over all {rows:,} held-out rows"
