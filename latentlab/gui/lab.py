"""The state of the window, in one place: dataset, run, plane, probe. Docks listen to it, never to one another.

What is found (selections), walked (paths), projected (planes), kept (bookmarks) and seen again (the timeline) is in
objects of their own, which the lab owns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from latentlab.data import Dataset, load_dataset
from latentlab.explore.neighbours import nearest
from latentlab.explore.paths import Path
from latentlab.explore.planes import Plane, axes_plane
from latentlab.gui.bookmarks import Bookmarks
from latentlab.gui.colouring import COMPONENT, LABEL, Colouring, colouring_of
from latentlab.gui.comparing import Comparing
from latentlab.gui.decoder import LiveDecoder
from latentlab.gui.finding import Finding
from latentlab.gui.jobs import Jobs
from latentlab.gui.kept import restore
from latentlab.gui.mail import Mail, Placed, Report
from latentlab.gui.processors import compute_with
from latentlab.gui.projection import Projection
from latentlab.gui.selections import Selections
from latentlab.gui.timeline import Timeline
from latentlab.gui.trainer import Trainer
from latentlab.gui.trusted import Trusted
from latentlab.gui.walks import Walks

QUICK, EXACT = (100, 200), (1000, 5000)  # held-out rows, and samples of the evidence

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.inference.yardstick import Yardstick
    from latentlab.storage.session import Session
    from latentlab.training import Run
    from latentlab.training.health import Health


class Lab(QObject):
    """Owns the state and the threads; every change is announced by one signal."""

    data_changed = Signal()
    phase_changed = Signal()
    progressed = Signal()
    placed_changed = Signal()
    run_changed = Signal()
    decoder_changed = Signal()
    weights_came = Signal()
    probe_changed = Signal()
    classes_changed = Signal()
    view_wanted = Signal(object)
    measured = Signal()
    said = Signal(str)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data: Dataset | None = None
        self.report: Report | None = None
        self.placed: Placed | None = None
        self.decoder: LiveDecoder | None = None
        self.plane: Plane = axes_plane(2)
        self.probe = np.zeros(2, np.float32)
        self.weights: dict[str, np.ndarray] | None = None
        self.hidden: frozenset[int] = frozenset()
        self.model_settings: Any = None
        self.train_settings: Any = None
        self.dirty = False
        self.colouring = COMPONENT
        self._coloured: tuple[int, str, Colouring | None] | None = None
        self._ticket_of_data = 0
        self.health: Health | None = None
        self.runs: list[Yardstick] = []
        self._run_number = 0
        self._ticket = 0
        self.undo = QUndoStack(self)
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.failed)
        self.trainer = Trainer()
        self.trainer.mail_came.connect(self._read_mail)
        self.trainer.start()
        self.selections, self.walks, self.bookmarks = Selections(self), Walks(self), Bookmarks(self)
        self.projection, self.finding, self.timeline = Projection(self), Finding(self), Timeline(self)
        self.comparing, self.trusted = Comparing(self), Trusted(self)

    @property
    def run_ticket(self) -> int:
        """Another number for every run."""
        return self._ticket

    @property
    def path(self) -> Path:
        """The path at hand."""
        return self.walks.path

    # Data ----------------------------------------------------------------------------------------------------------

    def open_data(
        self, name: str, then: Callable[[], None] = lambda: None, recipe: dict[str, Any] | None = None
    ) -> None:
        """Open a built-in dataset or a path, in the background; the state is untouched where that fails.

        `recipe` says how it is prepared, where a person has chosen that.
        """

        def work(report: Callable[[float], None]) -> Dataset:
            compute_with(1)
            import latentlab.training  # noqa: F401  the forms need its settings

            data = load_dataset(name, recipe, report)
            data.survey()  # here and not when the forms ask what suits the data: they ask in the GUI thread
            return data

        def done(data: Dataset) -> None:
            self._take_data(data)
            then()

        self.jobs.do(f"Opening {name}", work, done)

    def _take_data(self, data: Dataset) -> None:
        self.trainer.halt()
        self.data, self.report, self.placed, self.decoder = data, None, None, None
        self.hidden, self.dirty = frozenset(), False
        self.colouring, self._ticket_of_data = COMPONENT, self._ticket_of_data + 1
        self.health, self.runs, self.weights = None, [], None
        self._ticket += 1
        self._reset_places(2)
        self.data_changed.emit()
        self.run_changed.emit()
        self.phase_changed.emit()
        self.placed_changed.emit()
        self.decoder_changed.emit()
        words = f"{data.name}: {len(data):,} rows, {len(data.held_out):,} of them held out"
        self.said.emit(f"{words}. {data.remarks[0]}" if data.remarks else words)

    def _reset_places(self, latent_dim: int) -> None:
        self.undo.clear()
        self.plane = axes_plane(latent_dim)
        self.probe = np.zeros(latent_dim, np.float32)
        self.walks.reset(latent_dim)
        self.bookmarks.forget()
        self.probe_changed.emit()

    # The run -------------------------------------------------------------------------------------------------------

    @property
    def phase(self) -> str:
        """ "empty" (no data), "ready" (no run yet), "training", "paused" or "ended"."""
        if self.data is None:
            return "empty"
        return self.report.phase if self.report else "ready"

    def train(self, model: str, model_values: dict[str, Any], train_values: dict[str, Any], going: bool = True) -> None:
        """Begin a new run, or only take its first step. Raises InputError, changing nothing, where it cannot be."""
        from latentlab.models import build_model, model_class
        from latentlab.settings import make
        from latentlab.training import Run, TrainSettings
        from latentlab.training.device import choose_device

        kind = model_class(model)
        kind.suit(make(kind.Settings, model_values), self.data)
        settings, data = make(TrainSettings, train_values), self.data
        choose_device(settings.device)

        def work(_: Any) -> tuple[Run, LiveDecoder]:
            built = build_model(model, data, **model_values)
            built.begin(data, settings.seed)
            return Run(built, data, settings), LiveDecoder(built)

        def done(made: tuple[Run, LiveDecoder]) -> None:
            if self.data is data:
                self._take_run(*made, going=going)
                self.dirty = True
                if not going:
                    self.trainer.single_step()

        self.jobs.do("Preparing the model", work, done)

    def take_fork(self, run: Run, decoder: LiveDecoder) -> None:
        """Train a run on that was forked from a moment of the present one."""
        self._take_run(run, decoder, going=True)
        self.dirty = True

    def _take_run(self, run: Run, decoder: LiveDecoder, going: bool) -> None:
        """Hand `run` to the training thread; only what is copied from it is kept here."""
        compute_with(1)
        self.model_settings, self.train_settings = run.model.settings, run.settings
        self.decoder, self.placed, self.report, self.health = decoder, None, None, None
        self._run_number = len(self.runs)
        self._reset_places(decoder.place_dim)
        self._ticket += 1
        self.weights = None
        self.trainer.adopt(run, going, self._ticket)
        self.run_changed.emit()
        self.placed_changed.emit()
        self.decoder_changed.emit()

    @Slot()
    def _read_mail(self) -> None:
        mail: Mail = self.trainer.take_mail()
        before = self.phase
        if mail.ticket != self._ticket or self.decoder is None:
            return
        if mail.report is not None:
            self.report = mail.report
            self.dirty = self.dirty or mail.report.phase == "training"
            self.progressed.emit()
        if mail.weights is not None and not self.timeline.past:
            self.show_weights(mail.weights)
        elif mail.weights is not None:
            self.timeline.newest = mail.weights
        if mail.placed is not None and not self.timeline.past:
            placed = self.projection.take(mail.placed)
            if placed is not None:
                self.show_placed(placed)
        for then, answer in mail.answers:
            then(answer)
        if self.phase != before:
            self.phase_changed.emit()
            if self.phase == "ended" and before in ("training", "paused"):
                self._measure(*QUICK)
        if mail.report is not None and mail.report.phase != "training" and mail.report.message:
            self.said.emit(mail.report.message)
            if mail.report.outcome == "diverged" and before == "training":
                self.failed.emit(mail.report.message, "")
        if mail.failure is not None:
            self.failed.emit(*mail.failure)

    def show_weights(self, weights: dict[str, np.ndarray]) -> None:
        """Decode with these from now on."""
        self.weights = weights
        self.decoder.renew(weights)
        self.weights_came.emit()
        self.decoder_changed.emit()

    def show_placed(self, placed: Placed) -> None:
        """Show rows where they are placed."""
        first = self.placed is None
        self.placed, self.plane = placed, placed.plane
        if first:
            self.centre_probe()
        self.placed_changed.emit()

    def _measure(self, rows: int, samples: int) -> None:
        """Ask the training thread how the run is."""
        from latentlab.gui.measure import measure

        self.trainer.ask(lambda run: measure(run, rows, samples), self._take_measure)

    @Slot()
    def measure_exactly(self) -> None:
        """Measure the present run on more rows, with more samples."""
        if self.phase == "ended":
            self.said.emit("Measuring the run …")
            self._measure(*EXACT)

    @property
    def measured_now(self) -> Yardstick | None:
        """What was measured of the present run, where that was done."""
        return self.runs[self._run_number] if self._run_number < len(self.runs) else None

    def _take_measure(self, found: tuple[Health, Yardstick]) -> None:
        self.health = found[0]
        self.runs[self._run_number : self._run_number + 1] = [found[1]]
        self.comparing.keep(self._run_number, found[1])
        self.measured.emit()
        self.said.emit(f"Held-out ELBO {found[1].elbo:.2f} nats per row over {found[1].rows:,} rows")

    # The probe and the classes -------------------------------------------------------------------------------------

    def set_probe(self, z: np.ndarray) -> None:
        """Put the probe at the place z (d,)."""
        z = np.asarray(z, np.float32)
        if z.shape == self.probe.shape and np.isfinite(z).all() and not np.array_equal(z, self.probe):
            self.probe, self.dirty = z, self.dirty or self.report is not None
            self.probe_changed.emit()

    def centre_probe(self) -> None:
        """Put the probe where the prior is centred: at 0, or among the data at their mean."""
        among_data = self.decoder is not None and self.decoder.responsible and self.placed is not None
        self.set_probe(self.placed.z.mean(0) if among_data else np.zeros_like(self.probe))

    def set_condition(self, condition: int) -> None:
        """Decode under another class from now on."""
        if self.decoder is not None and 0 <= condition < self.decoder.conditions:
            self.decoder.condition = condition
            self.decoder_changed.emit()

    def set_colouring(self, by: str) -> None:
        """Colour the rows by "component", by "label", or by a column of the dataset."""
        self.colouring, self.hidden = by, frozenset()
        self.placed_changed.emit()
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
        return self.colouring == COMPONENT and self.placed is not None and self.placed.colours is not None

    def set_probe_xy(self, x: float, y: float) -> None:
        """Put the probe at coordinates of the plane; what the plane does not show of z stays."""
        self.set_probe(self.plane.move(self.probe, np.array([x, y if self.plane.kind != "line" else 0.0])))

    def probe_xy(self) -> tuple[float, float]:
        """The probe's coordinates on the plane."""
        x, y = self.plane.project(self.probe[None])[0]
        return float(x), float(y)

    def nearest_row(self) -> tuple[int, np.ndarray, float] | None:
        """The row placed nearest to the probe: its index, its z, and the latent distance."""
        if self.placed is None or not len(self.placed.z):
            return None
        index, distance = nearest(self.placed.z, self.probe)
        return int(self.placed.rows[index]), self.placed.z[index], distance

    def probe_to_row(self, row: int) -> None:
        """Put the probe where a row lies."""
        if self.placed is not None:
            at = int(np.searchsorted(self.placed.rows, row))
            if at < len(self.placed.rows) and self.placed.rows[at] == row:
                self.set_probe(self.placed.z[at])

    def change_path(self, path: Path, words: str) -> None:
        """Put `path` in the place of the one at hand; undo brings that back."""
        self.walks.change(path, words)

    def set_hidden(self, hidden: frozenset[int]) -> None:
        """Choose the classes that the map leaves out."""
        self.hidden = hidden
        self.classes_changed.emit()

    # Sessions ------------------------------------------------------------------------------------------------------

    def adopt(self, session: Session, decoder: LiveDecoder) -> None:
        """Show a session that was read, with a decoder of its model: the map, probe and path as they were."""
        self._take_data(session.data)
        self._take_run(session.run, decoder, going=False)
        view = session.view
        restore(self, view, decoder.place_dim)
        self.view_wanted.emit(view)
        self.dirty = False

    def close(self) -> None:
        """End every thread, at the next step or the end of the job under way."""
        for part in (self.projection, self.finding, self.timeline):
            part.close()
        self.trainer.quit_and_wait()
        self.jobs.close()
