"""What the training thread sends to the lab: immutable records and copied arrays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    from latentlab.space.placed import Placed
    from latentlab.training.moments import Moment


@dataclass(frozen=True)
class Report:
    """Where the run is. `phase` is "training", "paused" or "ended"; `speed` is in steps a second of the clock."""

    phase: str
    step: int
    span: tuple[int, int]
    epoch: float
    epochs: float
    speed: float
    device: str
    outcome: str
    message: str
    history: dict[str, np.ndarray]
    moments: tuple[Moment, ...] = ()


@dataclass
class Mail:
    """What came since the mailbox was last emptied; the newest of each kind, all of one run.

    Of `answers`, each is to be called in the lab's thread, with the ticket of the run it is about (None: of any).
    """

    ticket: int = 0
    report: Report | None = None
    weights: dict[str, np.ndarray] | None = None
    placed: Placed | None = None
    failure: tuple[str, str] | None = None
    answers: tuple[tuple[int | None, Callable[[], None]], ...] = ()
