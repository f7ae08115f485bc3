"""What the training thread measures of a run that has come to rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.inference.yardstick import Yardstick
    from latentlab.training import Run
    from latentlab.training.health import Health


def measure(
    run: Run, rows: int, samples: int, report: Callable[[float], None] = lambda share: None
) -> tuple[Health, Yardstick]:
    """Its health, and its line in the table of all runs."""
    from latentlab.inference.yardstick import yardstick
    from latentlab.training.health import health

    return health(run.model, run.data, run.history, run.outcome), yardstick(run.model, run.data, rows, samples, report)
