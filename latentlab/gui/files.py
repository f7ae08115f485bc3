"""Opening and saving: the dialogs, and the jobs behind them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from latentlab.data.builtin import CARDS
from latentlab.data.cache import keep_pasted
from latentlab.data.downloads import DOWNLOADS
from latentlab.errors import InputError
from latentlab.gui.decoder import LiveDecoder
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


class Files(QObject):
    """Everything that touches a file, for one window."""

    recent_changed = Signal()
    saved = Signal()

    def __init__(self, lab: Lab, window: QWidget, view: Callable[[], View]) -> None:
        super().__init__(window)
        self.lab, self.window, self._view = lab, window, view
        self.session_path: Path | None = None
        self.dialog: ImportDialog | MakeDialog | None = None
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
        name, _ = QFileDialog.getOpenFileName(self.window, "Open a data file", self.folder(), DATA_FILTER)
        if name:
            self.open_path(name)

    def ask_import(self) -> None:
        """Choose a data file, and how it is read before it is opened."""
        name, _ = QFileDialog.getOpenFileName(self.window, "Import a data file", self.folder(), DATA_FILTER)
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
        name = QFileDialog.getExistingDirectory(self.window, "Open a data folder", self.folder())
        if name:
            self.open_path(name)

    def ask_session(self) -> None:
        """Choose a session."""
        name, _ = QFileDialog.getOpenFileName(self.window, "Open a session", self.folder(), SESSION_FILTER)
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
            session.data.survey()
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
        start = str(self.session_path or Path(self.folder()) / f"{self.lab.data.name}.h5")
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

    def folder(self) -> str:
        """Where a person last opened or saved a session."""
        recent = self.recent()
        return str(Path(recent[0]).parent if recent else Path.cwd())


def _freeze(run: Run) -> RunRecord:
    return run.freeze()
