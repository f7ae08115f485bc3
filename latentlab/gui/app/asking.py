"""The dialogs that ask for a file: what to open, where rows lie, where a copy goes; what was left is offered."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from latentlab.gui.app.files import SESSION_FILTER, Files, data_filter
from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.storage.spared import SUFFIX

if TYPE_CHECKING:
    from latentlab.gui.dialogs.recovery import RecoveryDialog
    from latentlab.storage.recovery import Left


class Asking(QObject):
    """Asks a person, for one window; the files are opened and written by :class:`Files`."""

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self.files, self.lab, self.window = files, files.lab, files.window
        self.dialog: RecoveryDialog | None = None

    def ask_file(self) -> None:
        """Choose a data file."""
        name = FileDialog.to_open(self.window, "Open a data file", self.files.folder(), data_filter())
        if name:
            self.files.open_path(name)

    def ask_import(self) -> None:
        """Choose a data file, and how it is read before it is opened."""
        name = FileDialog.to_open(self.window, "Import a data file", self.files.folder(), data_filter())
        if name:
            self.files.show_import(name, {})

    def ask_folder(self) -> None:
        """Choose a data folder."""
        name = FileDialog.folder(self.window, "Open a data folder", self.files.folder())
        if name:
            self.files.open_path(name)

    def ask_session(self) -> None:
        """Choose a session."""
        name = FileDialog.to_open(self.window, "Open a session", self.files.folder(), SESSION_FILTER)
        if name:
            self.files.open_path(name)

    def ask_relink(self) -> None:
        """Choose where the rows of the session that is open lie by now."""
        title = f"The data file of {self.lab.data.name}"
        name = FileDialog.to_open(self.window, title, self.files.folder(), data_filter())
        if name:
            left_out = not self.lab.data.here and self.lab.data.x.left_out
            path = None if left_out else self.files.session_path  # a model without its rows stays one
            self.lab.sessions.relink(name, then=lambda: self.files.remember(path) if path is not None else None)

    def save_bundle(self) -> None:
        """Ask for a file for the model alone, without its rows and what is known of single ones."""
        self._save_copy("Save the model without its rows", "left out", f"{self.lab.data.name}-model.h5")

    def save_with_rows(self) -> None:
        """Ask for a file for the session with its rows, whatever their size."""
        self._save_copy("Save the session with its rows", "embedded", f"{self.lab.data.name}-with-rows.h5")

    def _save_copy(self, title: str, rows: str, start: str) -> None:
        begin = str(Path(self.files.folder()) / start)
        name = FileDialog.to_save(self.window, title, begin, SESSION_FILTER, SUFFIX)
        if name:
            self.lab.sessions.save(name, self.files.view(), rows=rows)

    def offer_left(self) -> None:
        """Show what programs that ended have left unsaved, if anything."""

        def work(_: Any) -> list[Left]:
            from latentlab.storage.recovery import left

            return left()

        def done(found: list[Left]) -> None:
            from latentlab.gui.dialogs.recovery import RecoveryDialog

            if found:
                self.dialog = RecoveryDialog(found, self._take_up, self.window)
                self.dialog.open()

        self.lab.jobs.do("Looking for unsaved work", work, done)

    def _take_up(self, left: Left) -> None:
        """Open what was left; it is removed once it is kept as this window's own."""

        def remove() -> None:
            self.lab.jobs.do("Removing what was kept of it", lambda _: left.clear())

        def taken() -> None:
            if left.path and Path(left.path).is_file():
                self.files.remember(Path(left.path))
            self.lab.recovering.keep(remove)

        self.files.may_lose(partial(self.lab.sessions.recover, left, taken))
