"""What is shown at the moment of an export, as plain values: all that an exporter is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.export.scene import Scene

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.inference.yardstick import Yardstick
    from latentlab.models.protocol import Model
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.training.run import Run, RunRecord
    from latentlab.training.snapshots import Snapshot


@dataclass(frozen=True, eq=False)
class Exhibit:
    """What a lab shows.

    Attributes:
        data: the dataset.
        record: the run, as it was between two steps.
        embedding: the rows on the map, their latent values and places on the plane; None where none are.
        probe: the place (p,) that is decoded.
        walk: as many places (n, p) along the path at hand as it is asked for; None where there is no path.
        condition: the condition it decodes under; None where the model has none.
        selected: which rows of the dataset are selected, (N,) bool; None where none are.
        snapshots: the states of the run that were kept, the oldest first.
        paint: draws placed rows as they are shown, as a PIL picture.
        decoder: makes a decoder of the model, for the snapshots.
        made_by: the commands that led here, this export included, as JSON: a file says what made it.
        kept: the selections that are kept, by name, each (N,) bool.
        figures: what was measured of single rows, by name, each (N,), NaN where it was not.
        runs: what was measured of the runs on these data, in the order they were trained.
        script: lines of Python that do it again, by what they are of: (title, lines) one after another.
        measured: what was found of the run as it is; None where that was not done.
        gap: what was measured of one row's posterior, in nats, and its name; {} where that was not done.
        scene: what is shown beside the rows.
    """

    data: Dataset
    record: RunRecord
    embedding: Embedding | None
    probe: np.ndarray
    walk: Callable[[int], np.ndarray] | None
    condition: int | None
    selected: np.ndarray | None
    snapshots: Sequence[Snapshot]
    paint: Callable[[Embedding], Any]
    decoder: Callable[[], LiveDecoder]
    made_by: str
    kept: Mapping[str, np.ndarray] = field(default_factory=dict)
    figures: Mapping[str, np.ndarray] = field(default_factory=dict)
    runs: Sequence[Yardstick] = ()
    script: tuple[tuple[str, str], ...] = ()
    measured: Yardstick | None = None
    gap: Mapping[str, Any] = field(default_factory=dict)
    scene: Scene = field(default_factory=Scene)

    @cached_property
    def run(self) -> Run:
        """A copy of the run."""
        from latentlab.training import Run

        return Run.thaw(self.record, self.data)

    @property
    def whole_model(self) -> Model:
        """A copy of the model, to be asked under any condition."""
        return self.run.model

    @property
    def model(self) -> Model:
        """A copy of the model, under the condition that is shown."""
        return self.whole_model if self.condition is None else self.whole_model.given(self.condition)

    @property
    def selected_on_map(self) -> np.ndarray:
        """Which placed rows are selected, (n,) bool; InputError where none is."""
        chosen = None if self.selected is None else self.selected[self.embedding.rows]
        if chosen is None or not chosen.any():
            raise InputError("None of the selected rows is on the map now.")
        return chosen
