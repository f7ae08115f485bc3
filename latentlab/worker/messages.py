"""What the training thread sends to the lab: immutable records and copied arrays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np

    from latentlab.space.embedding import Embedding
    from latentlab.training.snapshots import Snapshot


@dataclass(frozen=True)
class Report:
    """Where the run is. `phase` is "training", "paused" or "ended"; `speed` is in steps a second of the clock.

    `engine` makes the steps now, in words; `remarks` are what did not go as planned and is no end; `waiting` is what
    the next step waits for, in a sentence; `what_ifs` is what was tried, in words, and from which step on.
    """

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
    snapshots: tuple[Snapshot, ...] = ()
    engine: str = ""
    remarks: tuple[str, ...] = ()
    waiting: str = ""
    what_ifs: tuple[tuple[int, str], ...] = ()


@dataclass
class Messages:
    """What came since the messages was last emptied; the newest of each kind, all of one run.

    Of `answers`, each is to be called in the lab's thread, with the ticket of the run it is about (None: of any).
    `acts` are the verbs that took effect on the run, with their values, in order: what was asked for and came too late
    is not among them.
    """

    ticket: int = 0
    report: Report | None = None
    weights: dict[str, np.ndarray] | None = None
    embedding: Embedding | None = None
    failure: tuple[str, str] | None = None
    answers: tuple[tuple[int | None, Callable[[], None]], ...] = ()
    acts: tuple[tuple[str, dict[str, Any]], ...] = ()


class StopAt(NamedTuple):
    """The step that a run comes to rest at by itself, "paused" or "ended"; infinite where its plan ends it.

    Steps before `until` are made by `engines` (:meth:`latentlab.training.engine.Engines.plain`); where none are told,
    by the one that a run begins with.
    """

    step: float
    phase: str
    engines: tuple[list[Any], ...] = ()
    until: int = 0

    @property
    def last(self) -> float:
        """The step after which to stop: pausing takes one more."""
        return self.step - (self.phase == "paused")


def sentence_of(error: BaseException, what: str) -> str:
    """What to tell a person of an exception, and of `what` came of it."""
    from latentlab.errors import InputError

    if isinstance(error, InputError):
        return str(error)
    return f"Something went wrong that should not have: {error}. {what}".strip()
