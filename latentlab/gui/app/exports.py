"""What a person takes away: the dialogs of exports."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from latentlab.errors import InputError
from latentlab.export import EXPORTERS
from latentlab.gui.app.events import Events
from latentlab.lab.needs import missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from latentlab.gui.app import MainWindow
    from latentlab.gui.dialogs.export import ExportDialog
    from latentlab.gui.map.view import MapView


LOGGING = "Log to TensorBoard"
LOGGING_WORDS = {"on": ("Log to Tensor&Board…", "Write the curves to event files in a folder as it trains")}


class Exports(QObject):
    """Asks what to write and where to; the lab writes it."""

    def __init__(self, events: Events, window: MainWindow, view: MapView, folder: Callable[[], str]) -> None:
        super().__init__(window)
        self.lab, self.window, self.view, self._folder = events.lab, window, view, folder
        self.dialog: ExportDialog | None = None

    def ask(self, kind: str) -> None:
        """Open the dialog of one kind of export."""
        from latentlab.gui.dialogs.export import ExportDialog

        self.dialog = ExportDialog(EXPORTERS[kind], Path(self._folder()), partial(self.export, kind), self.window)
        self.dialog.open()

    def export(self, kind: str, path: Path, values: Mapping[str, Any]) -> None:
        """Write one export, with the map as it is on the screen.

        Raises InputError where what it needs went while the dialog was open: a run that ended, other data that came.
        """
        lacking = missing(self.lab, EXPORTERS[kind].needs)
        if lacking:
            raise InputError(f"{lacking} Nothing was written.")
        if kind == "map":
            self._map(path)
        else:
            paint = self.view.painter() if kind == "training" else None
            self.lab.exporting.export(kind, path, values, paint)

    def toggle_logging(self, _: str = "") -> None:
        """Write the curves to TensorBoard's event files as runs train, in a folder that is asked for; or no more."""
        folder = "" if self.logging() else QFileDialog.getExistingDirectory(self.window, LOGGING, self._folder())
        if folder or self.logging():
            self.lab.do("log events", folder=folder)

    def logging(self) -> str:
        """The choice of the menu: "on" while events are written."""
        return "on" if self.lab.event_log.folder else ""

    def _map(self, path: Path) -> None:
        """The map as it is on the screen, which only the window can grab."""
        picture, exporting = self.view.grab().toImage(), self.lab.exporting
        command = {"kind": "map", "path": str(path), "settings": {}}
        picture.setText("Commands", exporting.made_by(command))
        exporting.write(path, lambda _: _save_pixels(path, picture), command)


def _save_pixels(path: Path, image: object) -> None:
    from latentlab.storage.atomic import replacing

    with replacing(path) as part:
        if not image.save(str(part), "PNG"):
            raise InputError(f"Cannot write {path}.")
