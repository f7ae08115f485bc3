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
from latentlab.explore.paths import WAYS, Path
from latentlab.explore.planes import Plane, axes_plane, default_plane
from latentlab.explore.selection import Selection
from latentlab.gui.bookmarks import Bookmarks
from latentlab.gui.colouring import COMPONENT, LABEL, Colouring, colouring_of
from latentlab.gui.comparing import Comparing
from latentlab.gui.decoder import LiveDecoder
from latentlab.gui.finding import Finding
from latentlab.gui.jobs import Jobs
from latentlab.gui.mail import Mail, Placed, Report
from latentlab.gui.processors import compute_with
from latentlab.gui.projection import Projection
from latentlab.gui.selections import Selections
from latentlab.gui.timeline import Timeline
from latentlab.gui.trainer import Trainer
from latentlab.gui.walks import MOST_PATHS, Walks

QUICK, EXACT = (100, 200), (1000, 5000)  # held-out rows, and samples of the evidence

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.explore.trust import Trust
    from latentlab.inference.yardstick import Yardstick
    from latentlab.storage.session import Session, View
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
        self._trust: tuple[Placed | None, Trust | None] = (None, None)
        self.undo = QUndoStack(self)
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.failed)
        self.trainer = Trainer()
        self.trainer.mail_came.connect(self._read_mail)
        self.trainer.start()
        self.selections, self.walks, self.bookmarks = Selections(self), Walks(self), Bookmarks(self)
        self.projection, self.finding, self.timeline = Projection(self), Finding(self), Timeline(self)
        self.comparing = Comparing(self)

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

            return load_dataset(name, recipe, report)

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

    def train(self, model: str, model_values: dict[str, Any], train_values: dict[str, Any]) -> None:
        """Begin a new run. Raises InputError, changing nothing, where the settings cannot be."""
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
                self._take_run(*made, going=True)
                self.dirty = True

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
        if not first:
            self.probe_changed.emit()  # its place on another plane is another

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

    def trust(self) -> Trust | None:
        """What is known of how far a place is from the rows that are shown."""
        if self.placed is None or len(self.placed.z) < 2:
            return None
        from latentlab.explore.trust import Trust

        if self._trust[0] is not self.placed:
            self._trust = (self.placed, Trust(self.placed.draws()))
        return self._trust[1]

    def strays(self, places: np.ndarray) -> np.ndarray:
        """Which places (n, d) are away from the data, bool (n,)."""
        trust = self.trust()
        return np.zeros(len(places), bool) if trust is None else trust.distance(places) > 1

    def doubt_of_probe(self) -> str:
        """A quiet warning where the probe has left the data, or does not come back; empty where it is well."""
        from latentlab.explore.trust import doubtful

        trust = self.trust()
        if trust is None or self.decoder is None or self.phase == "training":
            return ""
        distance = float(trust.distance(self.probe[None])[0])
        if self.decoder.responsible:
            return doubtful(distance, 0.0, 1.0)
        back = self.decoder.encode(self.decoder.decode(self.probe[None]))[0]
        cycle = float(np.linalg.norm(back - self.probe))
        return doubtful(distance, cycle, float(self.placed.z[:: max(1, len(self.placed.z) // 5000)].std()))

    def change_path(self, path: Path, words: str) -> None:
        """Put `path` in the place of the one at hand; undo brings that back."""
        self.walks.change(path, words)

    def set_hidden(self, hidden: frozenset[int]) -> None:
        """Choose the classes that the map leaves out."""
        self.hidden = hidden
        self.classes_changed.emit()

    # Sessions ------------------------------------------------------------------------------------------------------

    def view_arrays(self) -> dict[str, np.ndarray]:
        """What a session keeps of the map, probe and path, as arrays."""
        arrays = {"probe": self.probe, "waypoints": self.path.waypoints}
        arrays["hidden_classes"] = np.array(sorted(self.hidden), np.int64)
        for number, path in enumerate(self.walks.paths):
            arrays[f"path_{number}"] = path.waypoints
        if self.selections.current is not None:
            arrays["selection"] = self.selections.current.rows
        for number, kept in enumerate(self.selections.named.values()):
            arrays[f"named_{number}"] = kept.rows
        if self.bookmarks.kept:
            arrays["bookmarks"] = np.stack([mark.z for mark in self.bookmarks.kept])
        if self.placed is not None and hasattr(self.plane, "axes"):
            arrays |= {"rows": self.placed.rows.astype(np.int64), "z": self.placed.z, "xy": self.placed.xy}
            arrays |= {"plane_axes": self.plane.axes, "plane_centre": self.plane.centre}
        return arrays

    def view_values(self) -> dict[str, Any]:
        """What a session keeps of them as plain values."""
        walks = self.walks
        return {
            "way": self.path.way,
            "paths": [[path.way, path.name] for path in walks.paths],
            "path_at_hand": walks.at_hand,
            "even_steps": walks.even_steps,
            "named": list(self.selections.named),
            "bookmarks": [mark.name for mark in self.bookmarks.kept],
            "plane_names": list(self.plane.names),
            "plane_kind": self.plane.kind,
            "colour_by": self.colouring,
        }

    def adopt(self, session: Session, decoder: LiveDecoder) -> None:
        """Show a session that was read, with a decoder of its model: the map, probe and path as they were."""
        self._take_data(session.data)
        self._take_run(session.run, decoder, going=False)
        view = session.view
        self._restore_places(view, decoder.place_dim)
        self.view_wanted.emit(view)
        self.dirty = False

    def _restore_places(self, view: View, place_dim: int) -> None:
        """Only what fits this dataset and model is taken; the file may be anyone's."""
        by = view.values.get("colour_by")
        if isinstance(by, str) and (by == COMPONENT or colouring_of(self.data, by) is not None):
            self.set_colouring(by)
        arrays, classes = view.arrays, len(self.coloured.classes) if self.coloured is not None else 0
        z, rows, xy = (arrays.get(name, np.empty(0)) for name in ("z", "rows", "xy"))
        right = z.dtype == xy.dtype == np.float32 and rows.dtype == np.int64 and rows.ndim == 1
        right = right and z.shape == (len(rows), place_dim) and xy.shape == (len(rows), 2) and len(rows) > 0
        if right and rows.min() >= 0 and rows.max() < len(self.data):
            self.plane = self._restored_plane(view, z)
            self.placed = Placed(rows, z, self.plane, xy, len(rows) == len(self.data))
            self.placed_changed.emit()
        if self.placed is None or self.decoder.responsible or self.decoder.doubts:  # what a file does not keep
            self.trainer.place()
        self._restore_paths(view, place_dim)
        self._restore_kept(view, place_dim)
        hidden = arrays.get("hidden_classes", np.empty(0, np.int64)).ravel().tolist()
        self.set_hidden(frozenset(int(index) for index in hidden if 0 <= index < classes))
        self.set_probe(arrays.get("probe", self.probe))
        self.probe_changed.emit()

    def _restore_paths(self, view: View, place_dim: int) -> None:
        values, arrays = view.values, view.arrays
        kinds = values.get("paths") if isinstance(values.get("paths"), list) else [[values.get("way"), ""]]
        paths = []
        for number, kind in enumerate(kinds[:MOST_PATHS]):
            waypoints = arrays.get(f"path_{number}", arrays.get("waypoints") if number == 0 else None)
            if _is_places(waypoints, place_dim) and isinstance(kind, list) and len(kind) == 2:
                way = kind[0] if kind[0] in WAYS else "linear"
                paths.append(Path(waypoints, way, str(kind[1])[:80]))
        if paths:
            at_hand = values.get("path_at_hand", 0)
            self.walks.even_steps = values.get("even_steps") is True
            self.walks.restore(tuple(paths), at_hand if at_hand in range(len(paths)) else 0)

    def _restore_kept(self, view: View, place_dim: int) -> None:
        values, arrays, count = view.values, view.arrays, len(self.data)

        def rows(name: str, words: str) -> Selection | None:
            found = arrays.get(name)
            sound = found is not None and found.dtype == np.int64 and found.ndim == 1 and len(found)
            if not sound or found[0] < 0 or found[-1] >= count or (np.diff(found) <= 0).any():
                return None
            return Selection(found, count, words)

        names = values.get("named") if isinstance(values.get("named"), list) else []
        named = {str(name)[:80]: rows(f"named_{number}", str(name)[:80]) for number, name in enumerate(names)}
        self.selections.restore(rows("selection", "kept"), {name: found for name, found in named.items() if found})
        marks, names = arrays.get("bookmarks"), values.get("bookmarks")
        if _is_places(marks, place_dim) and isinstance(names, list) and len(names) == len(marks):
            self.bookmarks.restore([(str(name)[:80], z) for name, z in zip(names, marks, strict=True)])

    def _restored_plane(self, view: View, z: np.ndarray) -> Plane:
        axes, centre = view.arrays.get("plane_axes"), view.arrays.get("plane_centre")
        names = view.values.get("plane_names")
        fits = axes is not None and centre is not None and axes.shape == (2, z.shape[1]) and centre.shape == z.shape[1:]
        kind = view.values.get("plane_kind", "pca")
        if not fits or not isinstance(names, list) or len(names) != 2 or (z.shape[1] <= 2 and kind != "axes"):
            return default_plane(z)
        return Plane("axes" if kind == "axes" else "pca", axes, centre, (str(names[0]), str(names[1])))

    def close(self) -> None:
        """End every thread, at the next step or the end of the job under way."""
        for part in (self.projection, self.finding, self.timeline):
            part.close()
        self.trainer.quit_and_wait()
        self.jobs.close()


def _is_places(array: np.ndarray | None, place_dim: int) -> bool:
    """Whether it can be places (n, p) of a space."""
    return (
        array is not None
        and array.dtype == np.float32
        and array.ndim == 2
        and array.shape[1] == place_dim
        and bool(np.isfinite(array).all())
    )
