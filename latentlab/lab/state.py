"""The state of the window, in one place: dataset, run, plane, probe, colours, and what of it is not on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from psygnal import Signal

from latentlab.data import Dataset
from latentlab.lab.log import Log
from latentlab.space.colouring import COMPONENT, LABEL, Colouring, colouring_of
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import Embedding
from latentlab.space.planes import Plane, axes_plane
from latentlab.worker.messages import Report

if TYPE_CHECKING:
    from collections.abc import Callable


class State:
    """What is open and shown; every change is announced by one signal.

    `data_left` comes before other data take the place of the present ones: there is no run any more, and what was
    found, selected or walked in these data has to be forgotten while they are still there. `loss_asked` carries what
    loses the run when it is called: whoever can save it answers.
    """

    data_left = Signal()
    data_changed = Signal()
    phase_changed = Signal()
    progressed = Signal()
    embedding_changed = Signal()
    run_changed = Signal()
    decoder_changed = Signal()
    weights_came = Signal()
    probe_changed = Signal()
    classes_changed = Signal()
    view_wanted = Signal(object)
    measured = Signal()
    dirty_changed = Signal()
    loss_asked = Signal(object)
    said = Signal(str)
    failed = Signal(str, str)

    def __init__(self) -> None:
        self.log = Log()
        self.data: Dataset | None = None
        self.report: Report | None = None
        self.embedding: Embedding | None = None
        self.decoder: LiveDecoder | None = None
        self.plane: Plane = axes_plane(2)
        self.probe = np.zeros(2, np.float32)
        self._probe_set = False  # by somebody, and not by the rows that came first
        self.weights: dict[str, np.ndarray] | None = None
        self.hidden: frozenset[int] = frozenset()
        self.colouring, self.scale = COMPONENT, "values"
        self._coloured: tuple[int, str, Colouring | None] | None = None
        # The number of what a session keeps as it is after the last change by hand; undone, it is that of before.
        self.changes, self._newest_change, self._changes_on_disk, self._step_on_disk = 0, 0, 0, 0
        self._ticket = self._ticket_of_data = self._run_on_disk = 0

    @property
    def run_ticket(self) -> int:
        """Another number for every run."""
        return self._ticket

    @property
    def data_ticket(self) -> int:
        """Another number for all data that are opened."""
        return self._ticket_of_data

    def fail(self, sentence: str, details: str) -> None:
        """Tell of a failure, with its details."""
        self.failed.emit(sentence, details)

    # What is unsaved -----------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether the run has moved on, or something that a session keeps has changed, since it was last on disk."""
        moved = self.report is not None and self.report.step != self._step_on_disk
        return moved or self.changes != self._changes_on_disk

    @dirty.setter
    def dirty(self, dirty: bool) -> None:
        if dirty:
            self._newest_change += 1
            self.changes = self._newest_change
            self.dirty_changed.emit()
        else:
            self.on_disk(self.changes, self.report.step if self.report is not None else self._step_on_disk)

    def on_disk(self, changes: int, step: int) -> None:
        """What there was after so many changes and steps is on disk now; what came since is not."""
        self._changes_on_disk, self._step_on_disk, self._run_on_disk = changes, step, self._ticket
        self.dirty_changed.emit()

    def was_saved(self, run: int, changes: int, step: int) -> bool:
        """Whether a run, as it was after so many changes and steps, is on disk, or as it was at a later step."""
        same = step == self._step_on_disk and changes == self._changes_on_disk
        return run == self._run_on_disk and (same or step < self._step_on_disk)

    def touch(self) -> None:
        """What was made beside the run has changed, as a path; where one looks (probe, selection) is not made."""
        if self.report is not None:
            self.dirty = True

    def agreed(self) -> Callable[[Callable[[], None]], None]:
        """What is called with something that takes the run's place, when it is made at last.

        A person has agreed to lose what is unsaved by now. Where there is more by then (another run, a path drawn to a
        run that was saved), it asks again.
        """
        run, dirty = self._ticket, self.dirty

        def still(go_on: Callable[[], None]) -> None:
            if self._ticket == run and (dirty or not self.dirty):
                go_on()
            else:
                self.loss_asked.emit(go_on)

        return still

    # What is shown -------------------------------------------------------------------------------------------------

    def show_weights(self, weights: dict[str, np.ndarray]) -> None:
        """Decode with these from now on."""
        self.weights = weights
        self.decoder.renew(weights)
        self.weights_came.emit()
        self.decoder_changed.emit()

    def show_embedding(self, embedding: Embedding) -> None:
        """Show rows where they are placed."""
        first = self.embedding is None and not self._probe_set
        self.embedding, self.plane = embedding, embedding.plane
        if first:
            self._put_probe(self._centre())
        self.embedding_changed.emit()

    # The probe and the classes -------------------------------------------------------------------------------------

    def set_probe(self, z: np.ndarray) -> None:
        """Put the probe at the place z (d,)."""
        self._probe_set = True
        if self._put_probe(z):
            self.log.add("move probe", z=self.probe)

    def _put_probe(self, z: np.ndarray) -> bool:
        """Whether it moved."""
        z = np.asarray(z, np.float32)
        if z.shape != self.probe.shape or not np.isfinite(z).all() or np.array_equal(z, self.probe):
            return False
        self.probe = z
        self.probe_changed.emit()
        return True

    def centre_probe(self) -> None:
        """Put the probe where the prior is centred: at 0, or among the data at their mean."""
        self.set_probe(self._centre())

    def _centre(self) -> np.ndarray:
        among_data = self.decoder is not None and self.decoder.responsible and self.embedding is not None
        return self.embedding.z.mean(0) if among_data else np.zeros_like(self.probe)

    def set_condition(self, condition: int) -> None:
        """Decode under another class from now on."""
        if self.decoder is not None and 0 <= condition < self.decoder.conditions:
            self.decoder.condition = condition
            self.log.add("choose condition", condition=condition)
            self.decoder_changed.emit()

    def set_colouring(self, by: str, scale: str | None = None) -> None:
        """Colour the rows by "component", by "label", or by a column of the dataset; numbers by `scale` from now on."""
        self.colouring, self.hidden, self.scale = by, frozenset(), scale or self.scale
        self.log.add("colour", by=by, scale=self.scale)
        self.embedding_changed.emit()
        self.classes_changed.emit()

    @property
    def coloured(self) -> Colouring | None:
        """What the rows' colours stand for; None where nothing is known of them."""
        if self.data is None:
            return None
        wanted = LABEL if self.colouring == COMPONENT else self.colouring
        if self._coloured is None or self._coloured[:2] != (self._ticket_of_data, wanted):
            found = colouring_of(self.data, wanted) or colouring_of(self.data, LABEL)
            self._coloured = (self._ticket_of_data, wanted, found)
        return self._coloured[2]

    @property
    def by_component(self) -> bool:
        """Whether rows are coloured by the components they belong to."""
        return self.colouring == COMPONENT and self.embedding is not None and self.embedding.colours is not None

    def set_probe_xy(self, x: float, y: float) -> None:
        """Put the probe at coordinates of the plane; what the plane does not show of z stays."""
        self.set_probe(self.plane.move(self.probe, np.array([x, y if self.plane.kind != "line" else 0.0])))

    def probe_xy(self) -> tuple[float, float]:
        """The probe's coordinates on the plane."""
        x, y = self.plane.project(self.probe[None])[0]
        return float(x), float(y)

    def nearest_row(self) -> tuple[int, np.ndarray, float] | None:
        """The row placed nearest to the probe: its index, its z, and the latent distance."""
        if self.embedding is None or not len(self.embedding.z):
            return None
        index, distance = self.embedding.nearest(self.probe)
        return int(self.embedding.rows[index]), self.embedding.z[index], distance

    def probe_to_row(self, row: int) -> None:
        """Put the probe where a row lies."""
        if self.embedding is not None:
            at = int(np.searchsorted(self.embedding.rows, row))
            if at < len(self.embedding.rows) and self.embedding.rows[at] == row:
                self.set_probe(self.embedding.z[at])

    def set_hidden(self, hidden: frozenset[int]) -> None:
        """Choose the classes that the map leaves out."""
        self.hidden = hidden
        self.log.add("hide classes", classes=hidden)
        self.classes_changed.emit()
