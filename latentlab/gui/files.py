"""Opening, saving and exporting: the dialogs, and the jobs behind them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from latentlab.data.builtin import CARDS
from latentlab.data.cache import keep_pasted
from latentlab.data.downloads import DOWNLOADS
from latentlab.errors import InputError
from latentlab.explore.paths import Path as Way
from latentlab.gui.decoder import LiveDecoder
from latentlab.gui.export_dialog import Export, ExportDialog
from latentlab.gui.import_dialog import ImportDialog
from latentlab.gui.lab import Lab
from latentlab.gui.make_dialog import MakeDialog
from latentlab.gui.processors import compute_with
from latentlab.storage.atomic import check_writable

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.storage.session import Session, View
    from latentlab.training.run import Run, RunRecord

RECENT = "recent"
MOST_RECENT = 10
DATA_FILTER = (
    "Data (*.csv *.tsv *.tab *.txt *.data *.dat *.amat *.gz *.parquet *.pq *.npy *.npz *.h5 *.hdf5 *.h5ad *.mat *.pt "
    "*.pth *.idx *ubyte);;All files (*)"
)
SESSION_FILTER = "LatentLab session (*.h5)"
EXPORTS = {
    "picture": Export("Decoded picture", "The picture under the probe, as PNG.", "decoded.png", (".png",)),
    "grid": Export(
        "Manifold grid", "Decoded pictures over the latent plane, even in the prior's probability, as PNG.",
        "manifold.png", (".png",), "Pictures along each side", 20, 100,
    ),
    "film": Export(
        "Path film", "The decoded way along the path: a looping GIF, or a strip of pictures as PNG.",
        "path.gif", (".gif", ".png"), "Frames", 60, 2000,
    ),
    "embedding": Export(
        "Embedding table", "Every row's place in latent space with its name, label and part.",
        "embedding.csv", (".csv", ".tsv", ".parquet", ".npz"),
    ),
    "selection": Export(
        "Selected rows", "The selected rows' names, labels, z, places on the plane, and columns.",
        "selection.csv", (".csv", ".tsv", ".parquet", ".npz"),
    ),
    "training": Export(
        "Training film", "The map at each kept moment of the training, as a looping GIF.", "training.gif", (".gif",),
    ),
    "map": Export("Map picture", "The map as it is on the screen, as PNG.", "map.png", (".png",)),
}  # fmt: skip


class Files(QObject):
    """Everything that touches a file, for one window."""

    recent_changed = Signal()
    saved = Signal()

    def __init__(
        self,
        lab: Lab,
        window: QWidget,
        view: Callable[[], View],
        map_picture: Callable[[], Any],
        map_painter: Callable[[], Callable[..., Any]],
    ) -> None:
        super().__init__(window)
        self.lab, self.window, self._view = lab, window, view
        self._map_picture, self._map_painter = map_picture, map_painter
        self.session_path: Path | None = None
        self.dialog: ExportDialog | ImportDialog | MakeDialog | None = None
        lab.data_changed.connect(self._forget_path)

    @Slot()
    def _forget_path(self) -> None:
        self.session_path = None

    # Data and sessions ---------------------------------------------------------------------------------------------

    def open_path(self, name: str, then: Callable[[], None] = lambda: None) -> None:
        """Open a session (.h5) or a dataset; asks first where something unsaved would be lost."""
        if not self.may_lose():
            return
        if name.partition(":")[0] in (*CARDS, *DOWNLOADS):
            self.lab.open_data(name, then)
            return
        path = Path(name)

        def work(_: Any) -> bool:
            from latentlab.storage.session import is_session

            return is_session(path)

        def done(session: bool) -> None:
            if session:
                self.open_session(path)
            else:
                self.lab.open_data(name, then)

        if path.suffix.lower() in (".h5", ".hdf5"):
            self.lab.jobs.do(f"Looking at {path.name}", work, done)
        else:
            self.lab.open_data(name, then)

    def ask_file(self) -> None:
        """Choose a data file."""
        name, _ = QFileDialog.getOpenFileName(self.window, "Open a data file", self._folder(), DATA_FILTER)
        if name:
            self.open_path(name)

    def ask_import(self) -> None:
        """Choose a data file, and how it is read before it is opened."""
        name, _ = QFileDialog.getOpenFileName(self.window, "Import a data file", self._folder(), DATA_FILTER)
        if name:
            self.show_import(name, {})

    def show_import(self, path: str, recipe: dict[str, Any]) -> None:
        """Show how a file is read, with what comes of it."""
        self.dialog = ImportDialog(path, recipe, self.lab.jobs, self._open_as, self.window)
        self.dialog.open()

    def change_preparation(self) -> None:
        """Show how the present data are read or made, to change it."""
        source = self.lab.data.source if self.lab.data is not None else {"kind": "memory"}
        if source["kind"] == "file":
            self.show_import(source["path"], dict(source.get("recipe", {})))
            return
        card = CARDS.get(source.get("name", ""))
        if card is None or card.settings is None:
            raise InputError("These data come prepared: nothing about them can be chosen.")
        self.dialog = MakeDialog(card, self.lab.data, partial(self._open_as, card.name), self.window)
        self.dialog.open()

    def _open_as(self, name: str, recipe: dict[str, Any]) -> None:
        if self.may_lose():
            self.lab.open_data(name, recipe=recipe)

    def fetch(self, name: str) -> None:
        """Fetch a well-known dataset if it is not here, then open it; the status bar shows how far it is."""
        download = DOWNLOADS[name]
        if download.is_here:
            self.open_path(name)
            return
        self.lab.jobs.do(f"Downloading {download.title}", download.fetch, lambda _: self.open_path(name))

    def paste(self) -> None:
        """Open what is on the clipboard: files, or the cells of a table as text."""
        clipboard = QGuiApplication.clipboard().mimeData()
        if clipboard is None:
            raise InputError("The clipboard is empty; copy a file or the rows of a table first.")
        local = [url.toLocalFile() for url in clipboard.urls() if url.isLocalFile()]
        if local:
            self.open_path(local[0])
        elif clipboard.hasText() and "\n" in clipboard.text().strip():
            self.open_path(str(keep_pasted(clipboard.text())))
        else:
            raise InputError("The clipboard holds neither a file nor the rows of a table; copy one of them first.")

    def ask_folder(self) -> None:
        """Choose a data folder."""
        name = QFileDialog.getExistingDirectory(self.window, "Open a data folder", self._folder())
        if name:
            self.open_path(name)

    def ask_session(self) -> None:
        """Choose a session."""
        name, _ = QFileDialog.getOpenFileName(self.window, "Open a session", self._folder(), SESSION_FILTER)
        if name:
            self.open_path(name)

    def open_session(self, path: Path) -> None:
        """Read a session in the background; the present state stays where that fails."""

        def work(_: Any) -> tuple[Session, LiveDecoder]:
            from latentlab.storage.session import MissingData, load_session

            compute_with(1)
            try:
                session = load_session(path)
            except MissingData as error:
                raise MissingData(f"{error} Put the data back, then open the session again.") from error
            return session, LiveDecoder(session.model)

        def done(read: tuple[Session, LiveDecoder]) -> None:
            self.lab.adopt(*read)
            self._remember(path)
            self.saved.emit()

        self.lab.jobs.do(f"Opening {path.name}", work, done)

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Save to the session's own file, or ask for one; `then` is called when it is on disk."""
        if self.session_path is None:
            self.save_as(then)
        else:
            self.save_to(self.session_path, then)

    def save_as(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask for a file to save to."""
        start = str(self.session_path or Path(self._folder()) / f"{self.lab.data.name}.h5")
        name, _ = QFileDialog.getSaveFileName(self.window, "Save the session", start, SESSION_FILTER)
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_suffix(".h5"), then)

    def save_to(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Save in the background, between two training steps; the old file stays whole until the new one is."""
        data = self.lab.data
        check_writable(path)

        def write(record: RunRecord) -> None:
            from latentlab.storage.session import Session, save_session

            session = Session(data, record, self._view())
            self.lab.dirty = False
            self.lab.jobs.do(f"Saving {path.name}", lambda _: save_session(path, session), done, failed)

        def done(_: Any) -> None:
            self._remember(path)
            self.saved.emit()
            self.lab.said.emit(f"Saved {path}")
            then()

        def failed() -> None:
            self.lab.dirty = True

        self.lab.trainer.ask(_freeze, write)

    def may_lose(self) -> bool:
        """Whether what is unsaved may be lost: asks the person."""
        if not self.lab.dirty:
            return True
        box = self.unsaved_box()
        box.exec()
        if box.standardButton(box.clickedButton()) == QMessageBox.StandardButton.Save:
            self.save()
            return False
        return box.standardButton(box.clickedButton()) == QMessageBox.StandardButton.Discard

    def unsaved_box(self) -> QMessageBox:
        """The question before something unsaved is lost."""
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Unsaved run")
        box.setText("The run, its map and its path are not saved.")
        box.setInformativeText("Save them first, or go on without them?")
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        return box

    # Recent sessions -----------------------------------------------------------------------------------------------

    def recent(self) -> list[str]:
        """The sessions of before that are still there, the newest first."""
        kept = QSettings().value(RECENT, [])
        return [name for name in ([kept] if isinstance(kept, str) else kept or []) if Path(name).is_file()]

    def _remember(self, path: Path) -> None:
        self.session_path = path
        others = [name for name in self.recent() if name != str(path.resolve())]
        QSettings().setValue(RECENT, [str(path.resolve()), *others][:MOST_RECENT])
        self.recent_changed.emit()

    def _folder(self) -> str:
        recent = self.recent()
        return str(Path(recent[0]).parent if recent else Path.cwd())

    # Exports -------------------------------------------------------------------------------------------------------

    def ask_export(self, kind: str) -> None:
        """Open the dialog of one kind of export."""
        lacking = {
            "film": (
                len(self.lab.path) < 2,
                "A film needs a path of two waypoints: move the probe, then press W, twice.",
            ),
            "selection": (self.lab.selections.current is None, "Select rows first: draw around some on the map (L)."),
            "training": (len(self.lab.timeline.moments) < 2, "There are no moments of a training yet: train first."),
        }.get(kind, (False, ""))
        if lacking[0]:
            self.lab.failed.emit(lacking[1], "")
            return
        self.dialog = ExportDialog(
            EXPORTS[kind], Path(self._folder()), lambda path, number: self.export(kind, path, number), self.window
        )
        self.dialog.open()

    def export(self, kind: str, path: Path, number: int) -> None:
        """Write one export in the background, with the model as it is between two steps."""
        if kind == "map":
            picture = self._map_picture()
            self._do_export(path, lambda _: _save_pixels(path, picture))
            return
        if kind == "selection":
            self._export_selection(path)
            return
        if kind == "training":
            self._export_training(path)
            return
        data, probe, way = self.lab.data, self.lab.probe[None], self.lab.path
        if kind == "film":
            way = self.lab.walks.frames(way, number)
            if way is None:
                raise InputError("The way of this path is still being found; wait a moment, then export again.")
        condition = self.lab.decoder.condition if self.lab.decoder.conditions else None

        def then(record: RunRecord) -> None:
            self._do_export(path, _export_work(kind, path, number, record, data, probe, way, condition))

        self.lab.trainer.ask(_freeze, then)

    def _export_selection(self, path: Path) -> None:
        """The selected rows that are on the map, as they are there."""
        lab, placed = self.lab, self.lab.placed
        data, chosen = lab.data, lab.selections.current.mask[placed.rows]
        rows, z, xy = placed.rows[chosen], placed.z[chosen], placed.xy[chosen]
        if not len(rows):
            raise InputError("None of the selected rows is on the map now; wait until training rests.")
        columns = [name for name in data.columns if name != data.label_name]

        def work(_: Any) -> None:
            from latentlab.export import save_embedding

            save_embedding(path, data, z, rows, plane_xy=xy, plane_names=placed.plane.names, columns=columns)

        self._do_export(path, work)

    def _export_training(self, path: Path) -> None:
        """The map of every moment, painted in the colours of now."""
        lab = self.lab
        decoder, data, plane, moments = lab.decoder, lab.data, lab.plane, lab.timeline.moments
        paint = self._map_painter()

        def work(report: Callable[[float], None]) -> None:
            from latentlab.export import save_film
            from latentlab.gui.timeline import film

            save_film(path, film(moments, decoder.copy(), data, plane, paint, report), 0.25)

        self._do_export(path, work)

    def _do_export(self, path: Path, work: Callable[[Any], None]) -> None:
        self.lab.jobs.do(f"Writing {path.name}", work, lambda _: self.lab.said.emit(f"Wrote {path}"))


def _freeze(run: Run) -> RunRecord:
    return run.freeze()


def _export_work(
    kind: str,
    path: Path,
    number: int,
    record: RunRecord,
    data: Any,
    probe: np.ndarray,
    way: Way | np.ndarray,
    condition: int | None,
) -> Callable[[Any], None]:
    """What the job does, on a copy of the model of its own."""

    def work(report: Callable[[float], None]) -> None:
        from latentlab.export import save_embedding, save_grid, save_path, save_pictures
        from latentlab.training import Run

        model = Run.thaw(record, data).model
        model = model if condition is None else model.given(condition)
        if kind == "picture":
            save_pictures(path, model, probe)
        elif kind == "grid":
            save_grid(path, model, number)
        elif kind == "film":
            save_path(path, model, way, number, report)
        else:
            given = model if data.labels is None else model.given(data.labels)
            save_embedding(path, data, given.encode(data.x))

    return work


def _save_pixels(path: Path, image: Any) -> None:
    from latentlab.storage.atomic import replacing

    with replacing(path) as part:
        if not image.save(str(part), "PNG"):
            raise InputError(f"Cannot write {path}.")
