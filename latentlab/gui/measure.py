"""What is measured of a run that has come to rest, and the words for it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from latentlab.gui.decoder import LiveDecoder
from latentlab.gui.processors import compute_with

PROCESSORS = 2

if TYPE_CHECKING:
    from latentlab.gui.lab import Lab
    from latentlab.inference.yardstick import Yardstick
    from latentlab.training import Run
    from latentlab.training.health import Health


def health_of(run: Run) -> Health:
    """The health of a run, in the training thread."""
    from latentlab.training.health import health

    return health(run)


def find_figures(lab: Lab, rows: int, samples: int, method: str) -> None:
    """Find the line of the present run in the table of all runs, as a job that can be cancelled."""
    data, ticket, number = lab.data, lab.run_ticket, lab.run_number

    def done(found: Yardstick) -> None:
        if ticket == lab.run_ticket:
            lab.take_figures(number, found)

    def begin(decoder: LiveDecoder) -> None:
        def work(report: Callable[[float], None]) -> Yardstick:
            from latentlab.inference.yardstick import yardstick

            compute_with(PROCESSORS)
            return yardstick(decoder.whole, data, rows, samples, report, method)

        lab.jobs.do("Measuring the run", work, done)

    # The run's own weights: the timeline may be showing older ones.
    lab.trainer.ask(lambda run: LiveDecoder(run.model), begin)


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
    return f"{found.of.capitalize()} {name} {nats(value)} nats per row over all {found.elbo_rows:,} {found.of} rows"
