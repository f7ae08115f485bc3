"""What a session is, as plain records: a dataset, a run of it, what was seen of them, and other runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.adopted import Adopted
from latentlab.models.protocol import Model
from latentlab.training.run import Run, RunRecord


@dataclass(frozen=True)
class SessionView:
    """How the window looked: arrays, and plain values for JSON. Every entry may be missing."""

    arrays: Mapping[str, np.ndarray] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class OtherRun:
    """Another run of the same data: where it placed rows, and its figures, nats per row, by what they are of.

    `errors` are the standard errors of those figures that are estimates.
    """

    name: str
    record: RunRecord
    places: Mapping[str, np.ndarray] = field(default_factory=dict)
    figures: Mapping[str, float] = field(default_factory=dict)
    errors: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Session:
    """A dataset, a run on it, the view of them, and other runs."""

    data: Dataset
    record: RunRecord
    view: SessionView = field(default_factory=SessionView)
    others: Sequence[OtherRun] = ()

    @cached_property
    def run(self) -> Run:
        """The run, ready to be continued."""
        return Run.thaw(self.record, self.data)

    @property
    def model(self) -> Model:
        """The trained model."""
        return self.run.model


def session_of(what: Any) -> Session:
    """A session of a run, or of a network that was adopted; a session itself. InputError for anything else."""
    if isinstance(what, Session):
        return what
    if isinstance(what, Run):
        return Session(what.data, what.freeze())
    if isinstance(what, Adopted):
        run = Run(what, what.data)
        run.outcome, run.message = "finished", "This network was trained elsewhere; here it is explored."
        return session_of(run)
    raise InputError("There is nothing to show of that: give a run, a session, or a network that was adopted.")
