"""What a person takes away: the dialog of exports."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from latentlab.errors import InputError
from latentlab.export import EXPORTERS
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.lab.needs import missing
from latentlab.storage.spared import check_spares

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from latentlab.gui.app import MainWindow
    from latentlab.gui.dialogs.export import ExportDialog
    from latentlab.gui.lessons.page import LessonPage
    from latentlab.gui.map.view import MapView


# The buttons beside things that write them, by their place in the window, and the kinds of export.
SAVED = {
    "curves.save": "figure-curves", "path_panel.save": "figure-paths", "traversal_panel.save": "figure-traversals",
    "sampling_panel.save": "figure-samples", "posterior_panel.save": "figure-posterior",
    "compare_panel.save": "figure-comparison", "strip.save": "figure-map",
}  # fmt: skip
LOGGING = "Log to TensorBoard"
LOGGING_WORDS = {"on": ("Lo&g to TensorBoard…", "Write the curves to event files in a folder as it trains")}


class Exports(QObject):
    """Asks what to write and where to; the lab writes it."""

    def __init__(self, events: Events, window: MainWindow, view: MapView, folder: Callable[[], str]) -> None:
        super().__init__(window)
        self.lab, self.window, self.view, self._folder = events.lab, window, view, folder
        self.dialog: ExportDialog | None = None
        self._last = "figure-map"
        self._written: dict[str, Path] = {}  # the file of each kind that was written last

    def ask(self, kind: str = "") -> None:
        """Open the dialog of exports at a kind, or at that of last time."""
        from latentlab.gui.dialogs.export import ExportDialog

        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
        self.dialog = ExportDialog(self, kind or self._last, Path(self._folder()), self.window)
        self.dialog.open()

    @Slot(object)
    def ask_lesson(self, page: LessonPage) -> None:
        """Ask for a file, and write a lesson's pictures and sentence as they are on the screen."""
        from latentlab.gui.widgets.figure_file import ENDINGS, figure_bytes

        title = page.accessibleName()
        start = str(Path(self._folder()) / f"{re.sub(r'[^a-z0-9]+', '-', title.lower()).strip('-')}.png")
        chosen = FileDialog.to_save(self.window, "Save figure", start, ";;".join(ENDINGS.values()))
        if not chosen:
            return
        path = Path(chosen)
        ending = path.suffix.lower() if path.suffix.lower() in ENDINGS else ".png"
        path, exporting = (
            path if path.suffix.lower() == ending else path.with_name(path.name + ending),
            self.lab.exporting,
        )
        command = {"kind": "lesson", "path": str(path), "settings": {"lesson": title}}
        try:
            check_spares(path, self.lab.data, self.lab.sessions.file)
        except InputError as error:
            self.lab.fail(str(error), "")
            return
        content = figure_bytes(page.pictures, f"{title}. {page.words.text()}", ending, exporting.made_by(command))
        exporting.write(path, lambda _: _save_bytes(path, content), command)

    # What the dialog asks ------------------------------------------------------------------------------------------

    def lacking(self, kind: str) -> str:
        """Why a kind cannot be exported now, as a sentence; "" where it can."""
        return missing(self.lab, EXPORTERS[kind].needs)

    def written(self, kind: str) -> Path | None:
        """The file that a kind was written to last."""
        return self._written.get(kind)

    def starting(self, kind: str) -> dict[str, Any]:
        """What the window shows, for the settings of a kind that can be chosen so."""
        view, curves = self.view, self.window.curves
        shown = {
            "background": view.background.kind, "extent": view.in_sight, "class_names": view.named,
            "contours": view.outlined, "axis": curves.axis.currentData(), "smoothing": curves.smoothing.value() / 100,
            "logarithmic": curves.logs.currentData() in ("across", "both"),
        }  # fmt: skip
        usual = vars(EXPORTERS[kind].Settings())
        return {name: value for name, value in shown.items() if kind.startswith("figure-") and name in usual}

    def provenance(self, kind: str) -> str:
        """What a file of this kind is made of, and where it says so."""
        lab = self.lab
        if lab.data is None or lab.decoder is None:
            return ""
        snapshot, commands = lab.timeline.snapshot, len(lab.log.commands) + 1
        step = snapshot.step if snapshot is not None else lab.report.step if lab.report is not None else 0
        made = f"Made of {lab.data.name} ({len(lab.data):,} rows) and the {lab.decoder.name} at step {step:,}."
        led = (
            f"The {commands:,} commands that led there are written in the file, or, of plain text, beside it, as its "
            "name and .commands.json."
            if EXPORTERS[kind].carries
            else f"The {commands:,} commands that led there are written beside it, as its name and .commands.json."
        )
        return f"{made} {led}"

    def preview(self, kind: str, values: Mapping[str, Any], then: Callable[[Any], None]) -> None:
        """Call `then` with what would be written, as a picture, or with a sentence."""
        if kind == "map" and not self.lacking(kind):
            then(_small(self.view.grab().toImage()))
        else:
            self.lab.exporting.preview(kind, values, then, self._paint(kind))

    def drop_preview(self) -> None:
        """Nobody waits for a preview any more."""
        self.lab.exporting.drop_preview()

    def export(self, kind: str, path: Path, values: Mapping[str, Any]) -> None:
        """Write one export, with the map as it is on the screen.

        Raises InputError where what it needs went while the dialog was open: a run that ended, other data that came.
        """
        lacking = self.lacking(kind)
        if lacking:
            raise InputError(f"{lacking} Nothing was written.")
        self._last = kind
        self._written[kind] = path
        if kind == "map":
            self._map(path)
        else:
            self.lab.exporting.export(kind, path, values, self._paint(kind))

    def _paint(self, kind: str) -> Any:
        """How the window draws rows, where a kind is of that."""
        return self.view.painter() if kind == "training" and self.lab.embedding is not None else None

    def toggle_logging(self, _: str = "") -> None:
        """Write the curves to TensorBoard's event files as runs train, in a folder that is asked for; or no more."""
        folder = "" if self.logging() else FileDialog.folder(self.window, LOGGING, self._folder(), new=True)
        if folder or self.logging():
            self.lab.do("log events", folder=folder)

    def logging(self) -> str:
        """The choice of the menu: "on" while events are written."""
        return "on" if self.lab.event_log.folder else ""

    def _map(self, path: Path) -> None:
        """The map as it is on the screen, which only the window can grab."""
        picture, exporting = self.view.grab().toImage(), self.lab.exporting
        command = {"kind": "map", "path": str(path), "settings": {}}
        check_spares(path, self.lab.data, self.lab.sessions.file)
        picture.setText("Commands", exporting.made_by(command))
        exporting.write(path, lambda _: _save_pixels(path, picture), command)


def _small(image: QImage) -> Any:
    """A picture of the window as a PIL one, for a preview."""
    from PIL import Image

    small = image.scaledToWidth(min(image.width(), 640)).convertToFormat(QImage.Format.Format_RGBA8888)
    picture = Image.frombytes("RGBA", (small.width(), small.height()), bytes(small.constBits()))
    picture.info["pixels"] = (image.width(), image.height())
    return picture


def _save_bytes(path: Path, content: bytes) -> None:
    from latentlab.storage.atomic import replacing

    with replacing(path) as part:
        part.write_bytes(content)


def _save_pixels(path: Path, image: object) -> None:
    from latentlab.storage.atomic import replacing

    with replacing(path) as part:
        if not image.save(str(part), "PNG"):
            raise InputError(f"Cannot write {path}.")
