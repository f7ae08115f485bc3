"""Opening and saving: the dialogs, and the jobs behind them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from latentlab.data.builtin import DATASETS
from latentlab.data.cache import is_pasted, keep_pasted
from latentlab.data.downloads import DOWNLOADS
from latentlab.data.opening import READ_HERE
from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.app.recents import add_recent, recent_sessions
from latentlab.gui.app.unsaved import changed_box, unsaved_box, waiting_box
from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.storage.spared import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.data import Dataset
    from latentlab.gui.dialogs.import_data import ImportDialog
    from latentlab.gui.dialogs.make_data import MakeDialog
    from latentlab.storage.records import SessionView

SESSION_FILTER = "LatentLab session (*.h5)"


def data_filter() -> str:
    """The files that a dialog offers to open as data."""
    from latentlab.data.reading import suffixes

    return f"Data ({' '.join(f'*{ending}' for ending in suffixes())} *ubyte);;All files (*)"


def unused(path: Path) -> Path:
    """This path, or the first beside it with a number that no file has: a new run is not offered an old one's file."""
    number, found = 2, path
    while found.exists():
        found = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return found


class Files(QObject):
    """Everything that touches a file, for one window."""

    recent_changed = Signal()
    path_changed = Signal()

    def __init__(self, events: Events, window: QWidget, view: Callable[[], SessionView]) -> None:
        lab = events.lab
        super().__init__(window)
        self.lab, self.window, self.view = lab, window, view
        self.session_path: Path | None = None
        self.dialog: ImportDialog | MakeDialog | None = None
        self._saves, self._saved_to = 0, ""
        self.waiting: QMessageBox | None = None
        self._after_save: list[Callable[[], None]] = []
        events.run_changed.connect(self._forget_path)
        events.loss_asked.connect(self.may_lose)

    @Slot()
    def _forget_path(self) -> None:
        """A new run belongs to no file yet, and neither do other data."""
        self.session_path = None
        self.path_changed.emit()

    # Data and sessions ---------------------------------------------------------------------------------------------

    def open_path(self, name: str, then: Callable[[], None] = lambda: None) -> None:
        """Open a session (.h5) or a dataset. Once it is read, and only then, it is asked about what would be lost."""
        path = Path(name)
        if name.partition(":")[0] in (*DATASETS, *DOWNLOADS) or path.suffix.lower() not in (".h5", ".hdf5"):
            self._open_data(name, then)
            return

        def work(_: Any) -> bool:
            from latentlab.storage.session import is_session

            return is_session(path)

        def done(session: bool) -> None:
            if session:
                self.open_session(path)
            else:
                self._open_data(name, then)

        self.lab.jobs.do(f"Looking at {path.name}", work, done)

    def _open_data(self, name: str, then: Callable[[], None], recipe: dict[str, Any] | None = None) -> None:
        def show(data: Dataset) -> None:
            self.lab.take_data(data)
            then()

        self.lab.read_data(name, lambda data: self.may_lose(partial(show, data)), recipe)

    def show_import(self, path: str, recipe: dict[str, Any]) -> None:
        """Show how a file is read, with what comes of it."""
        from latentlab.gui.dialogs.import_data import ImportDialog

        self.dialog = ImportDialog(path, recipe, self.lab.jobs, self._open_as, self.window)
        self.dialog.open()

    def change_preparation(self) -> None:
        """Show how the present data are read or made, to change it."""
        from latentlab.gui.dialogs.make_data import MakeDialog

        source = self.lab.data.source if self.lab.data is not None else {"kind": "memory"}
        if source["kind"] == "file":
            self.show_import(source["path"], dict(source.get("recipe", {})))
            return
        card = DATASETS.get(source.get("name", ""))
        if card is None or card.settings is None:
            raise InputError("Nothing about how these data are prepared can be chosen.")
        self.dialog = MakeDialog(card, self.lab.data, partial(self._open_as, card.name), self.window)
        self.dialog.open()

    def _open_as(self, name: str, recipe: dict[str, Any]) -> None:
        self._open_data(name, lambda: None, recipe)

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

    def open_session(self, path: Path) -> None:
        """Read a session in the background; the present state stays where that fails."""
        self.lab.sessions.open(path, self.may_lose, partial(self.remember, path))

    # Saving ----------------------------------------------------------------------------------------------------------

    @property
    def saving(self) -> bool:
        """Whether a save is asked for and not on disk yet."""
        return self._saves > 0

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the session's own file, or ask for one; `then` is called when it is on disk."""
        path, changed = self.session_path, self.lab.sessions.changed_by_others
        if path is None:
            self.save_as(then)
        elif not changed(path) or self._may_replace(path):
            self.save_to(path, then, asked=changed(path))
        else:
            self._tell_not_saved(then is not None)

    def _may_replace(self, path: Path) -> bool:
        """Ask whether what another program has written may go."""
        box = changed_box(self.window, path)
        box.exec()
        return box.standardButton(box.clickedButton()) == QMessageBox.StandardButton.Save

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file to save to."""
        start = str(self.session_path or unused(Path(self.folder()) / f"{self.lab.data.name}.h5"))
        name = FileDialog.to_save(self.window, "Save the session", start, SESSION_FILTER, SUFFIX)
        if name:
            self.save_to(Path(name), then)
        else:
            self._tell_not_saved(then is not None)

    def save_to(self, path: Path, then: Callable[[], None] | None = None, asked: bool = True) -> None:
        """Save in the background, between two training steps; the old file stays whole until the new one is.

        Where it fails that is told, and neither `then` nor what waits for the save is done.
        """
        lab = self.lab

        def done(present: bool) -> None:
            self._saves -= 1
            self.remember(path, present)
            if then is not None:
                then()
            self._go_on()

        def failed() -> None:
            self._saves -= 1
            waiting, self._after_save = self._after_save, []
            self._hide_waiting()
            self._tell_not_saved(then is not None or bool(waiting))

        try:
            lab.sessions.save(path, self.view(), done, failed, asked=asked)
        except InputError as error:
            self._tell_not_saved(then is not None)
            lab.fail(str(error), "")
            return
        self._saves += 1
        self._saved_to = path.name

    def _tell_not_saved(self, more: bool) -> None:
        self.lab.said.emit("Not saved, so what was to follow was not done." if more else "Not saved.")

    def _go_on(self) -> None:
        """Do what has waited for the last save."""
        if not self.saving:
            self._hide_waiting()
            waiting, self._after_save = self._after_save, []
            for then in waiting:
                then()

    def _show_waiting(self) -> None:
        """Say what is waited for; it can be given up, and is saved all the same."""
        if self.waiting is None:
            self.waiting = waiting_box(self.window, self._saved_to)
            self.waiting.rejected.connect(self._give_up)
            self.waiting.open()

    def _hide_waiting(self) -> None:
        box, self.waiting = self.waiting, None
        if box is not None:
            box.rejected.disconnect(self._give_up)
            box.close()
            box.deleteLater()

    @Slot()
    def _give_up(self) -> None:
        """The save goes on; nothing follows it."""
        self._after_save = []
        self._hide_waiting()

    # Losing ----------------------------------------------------------------------------------------------------------

    def may_lose(self, then: Callable[[], None], more: str = "") -> None:
        """Call `then`, which loses what is unsaved, as soon as that may be: asks the person, and saves where wished.

        `then` is called once the save is on disk; never where the person keeps things as they are, or the save failed.
        `more` tells what becomes of what is discarded.
        """
        if self.saving:
            self._after_save.append(partial(self.may_lose, then, more))
            self._show_waiting()
            return
        if not self.lab.dirty:
            then()
            return
        box, asked_of = unsaved_box(self.window, self.lab, more), (self.lab.run_ticket, self.lab.data_ticket)
        box.exec()
        choice = box.standardButton(box.clickedButton())
        if choice == QMessageBox.StandardButton.Cancel:
            return
        if asked_of != (self.lab.run_ticket, self.lab.data_ticket):
            self.may_lose(then, more)  # what the person spoke of was another run than the one there is by now
        elif choice == QMessageBox.StandardButton.Discard:
            then()
        elif choice == QMessageBox.StandardButton.Save:
            if self.lab.phase == "training":
                self.lab.pause()  # so that nothing is added before `then`; it is asked again where something was
            self.save(partial(self.may_lose, then, more))

    # Recent sessions -----------------------------------------------------------------------------------------------

    def remember(self, path: Path, present: bool = True) -> None:
        """The file of a session; of the present one, unless another has taken its place since it was saved."""
        if present:
            self.session_path = path
            self.path_changed.emit()
        add_recent(path)
        self.recent_changed.emit()

    def folder(self) -> str:
        """Where a person is at work: beside the session's file or the data's, else where a session was last."""
        source = self.lab.data.source if self.lab.data is not None else {}
        name = source.get("path", "")  # one that only a session names is not even looked for: it may be on a network
        own = Path(name) if name in READ_HERE and not is_pasted(name) else None
        for path in (self.session_path, own, *map(Path, recent_sessions()[:1])):
            if path is not None and path.parent.is_dir():
                return str(path.parent.resolve())
        return str(Path.cwd())
