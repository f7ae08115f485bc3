"""What is shown at the moment of an export, as plain values: all that an exporter is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.export.scene import Scene

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.models.protocol import Model
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.training.run import RunRecord
    from latentlab.training.snapshots import Snapshot


@dataclass(frozen=True, eq=False)
class Exhibit:
    """What a lab shows.

    Attributes:
        data: the dataset.
        record: the run, as it was between two steps.
        placed: the rows on the map, their latent values and places on the plane.
        probe: the place (p,) that is decoded.
        walk: as many places (n, p) along the path at hand as it is asked for; None where there is no path.
        condition: the condition it decodes under; None where the model has none.
        selected: which rows of the dataset are selected, (N,) bool; None where none are.
        snapshots: the states of the run that were kept, the oldest first.
        paint: draws placed rows as they are shown, as a PIL picture.
        decoder: makes a decoder of the model, for the snapshots.
        made_by: the commands that led here, this export included, as JSON: a file says what made it.
        scene: what is shown beside the rows, for figures.
    """

    data: Dataset
    record: RunRecord
    embedding: Embedding
    probe: np.ndarray
    walk: Callable[[int], np.ndarray] | None
    condition: int | None
    selected: np.ndarray | None
    snapshots: Sequence[Snapshot]
    paint: Callable[[Embedding], Any]
    decoder: Callable[[], LiveDecoder]
    made_by: str
    scene: Scene = field(default_factory=Scene)

    @cached_property
    def whole_model(self) -> Model:
        """A copy of the model, to be asked under any condition."""
        from latentlab.training import Run

        return Run.thaw(self.record, self.data).model

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
