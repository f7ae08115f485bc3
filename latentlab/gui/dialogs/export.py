"""What to export, how, and where to: with a live preview, and a note of what the file is made of."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from latentlab.errors import InputError
from latentlab.export import EXPORTERS, Exporter
from latentlab.gui.dialogs.export_kinds import ExportKinds
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.file_dialogs import FileDialog, may_replace
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.form import SettingsForm
from latentlab.gui.widgets.plain import Label
from latentlab.gui.widgets.preview import PreviewPicture
from latentlab.gui.widgets.words import Words
from latentlab.settings import make
from latentlab.storage.atomic import check_writable

SETTLE_MILLISECONDS = 250  # after the last change, before it is drawn again
SIZE = (960, 600)
FORM_WIDTH = 310
LONGEST_FORMAT = max(len(ending) for exporter in EXPORTERS.values() for ending in exporter.endings)


class ExportSource(Protocol):
    """Who knows what there is to export."""

    def lacking(self, kind: str) -> str:
        """Why a kind cannot be exported now, as a sentence; "" where it can."""

    def written(self, kind: str) -> Path | None:
        """The file that a kind was written to last, if it was."""

    def starting(self, kind: str) -> Mapping[str, Any]:
        """Settings to begin with, where they are others than the usual ones."""

    def provenance(self, kind: str) -> str:
        """What a file of this kind is made of."""

    def preview(self, kind: str, values: Mapping[str, Any], then: Any) -> None:
        """Call `then` with a picture of it, or with a sentence."""

    def drop_preview(self) -> None:
        """Nobody waits for one any more."""

    def export(self, kind: str, path: Path, values: Mapping[str, Any]) -> None:
        """Write it; InputError where it cannot be."""


class ExportDialog(InReadingOrder, QDialog):
    """Asks for the kind, a file name and the settings, and checks all before anything is done."""

    def __init__(self, source: ExportSource, kind: str, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.source, self.export = source, EXPORTERS[kind]
        self._folder = folder
        self._agreed: Path | None = None  # an existing file that may be replaced: the person has said so
        self.kinds = ExportKinds(EXPORTERS.values(), source.lacking)
        self.words = Words(lines=2)
        self.file = QLineEdit(str(source.written(kind) or folder / self.export.file))
        self.file.setAccessibleName("File")
        self.browse = QPushButton("Browse…")
        self.format = ComboBox(toolTip="The format of the file, which the end of its name says")
        self.format.setAccessibleName("Format")
        self.format.setMinimumContentsLength(LONGEST_FORMAT)
        self.exists = Words()
        self.preview = PreviewPicture("Preview")
        self.size_words, self.provenance = Words(), Words(lines=2)
        self.problem = Words(lines=2)
        self.problem.setStyleSheet(f"color: {theme.colours().warning}")
        self.exists.setStyleSheet(f"color: {theme.colours().held_out}")
        self.form = SettingsForm(self.export.Settings)
        self.area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFixedWidth(FORM_WIDTH)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self.kinds.choose(kind)
        self._show_kind(kind)
        self.resize(*SIZE)
        self.file.setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for part in (self.file, self.browse, self.format):
            line.addWidget(part)
        top = QFormLayout()
        label = Label("&File")
        label.setBuddy(self.file)
        top.addRow(label, line)
        top.addRow("", self.exists)
        shown = QVBoxLayout()
        shown.addWidget(self.preview, 1)
        shown.addWidget(self.size_words)
        middle = QHBoxLayout()
        middle.addWidget(self.area)
        middle.addLayout(shown, 1)
        right = QVBoxLayout()
        for part in (self.words, top, middle, self.provenance, self.problem, self.buttons):
            right.addLayout(part) if part in (top, middle) else right.addWidget(part)
        right.setStretchFactor(middle, 1)
        layout = QHBoxLayout(self)
        self.kinds.setFixedWidth(min(self.kinds.sizeHint().width(), 230))
        layout.addWidget(self.kinds)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._show_kind)
        self.browse.clicked.connect(self._browse)
        self.file.textChanged.connect(self._show_file)
        self.format.activated.connect(self._choose_format)
        self._soon.timeout.connect(self._draw)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    # The kind ------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _show_kind(self, kind: str) -> None:
        before, self.export = self.export, EXPORTERS[kind]
        export = self.export
        self.setWindowTitle(f"Export: {export.title}")
        self.words.setText(export.words)
        self.format.clear()
        for ending in export.endings:
            self.format.addItem(ending[1:].upper(), ending)
        if export is not before:
            self.file.setText(str(self.source.written(kind) or self._path().parent / export.file))
        self._show_form(export)
        self._show_file()
        self.provenance.setText(self.source.provenance(kind))
        lacking = self.source.lacking(kind)
        self.problem.setText(lacking)
        self.save.setEnabled(not lacking)
        self.preview.tell("")
        self.size_words.setText("")
        self._soon.start()

    def _show_form(self, export: Exporter) -> None:
        """Another form in the place of the one before, which is deleted when no event of it is under way."""
        before = self.area.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.form = SettingsForm(export.Settings)
        self.form.show_values(make(export.Settings, self.source.starting(export.name)))
        self.form.changed.connect(self._soon.start)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self.form)
        layout.addStretch(1)
        self.area.setWidget(page)
        order = [self.kinds, self.file, self.browse, self.format, *self.form.editors.values(), self.save]
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    # The file ------------------------------------------------------------------------------------------------------

    def _path(self) -> Path:
        try:
            path = Path(self.file.text().strip()).expanduser()
        except RuntimeError:  # ~ of nobody
            path = Path(self.file.text().strip())
        if path.name and not path.is_absolute():
            path = self._folder / path  # a bare name: where the name before it was
        return path if path.suffix or not path.name else path.with_suffix(self.export.endings[0])

    @Slot()
    def _show_file(self) -> None:
        """The format that the name says, and whether there is such a file."""
        path = self._path()
        at = self.format.findData(path.suffix.lower())
        if at >= 0:
            self.format.setCurrentIndex(at)
        there = _there(path) and path != self._agreed
        self.exists.setText("This file exists: it would be replaced." if there else "")

    @Slot()
    def _choose_format(self) -> None:
        if self._path().name:
            self.file.setText(str(self._path().with_suffix(self.format.currentData())))

    @Slot()
    def _browse(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in self.export.endings)
        filters = f"{self.export.title} ({patterns})"
        name = FileDialog.to_save(self, self.export.title, str(self._path()), filters)
        if name:  # an existing one was asked about by that dialog
            self._agreed, self._folder = Path(name), Path(name).parent
            self.file.setText(name)

    # The preview ---------------------------------------------------------------------------------------------------

    @Slot()
    def _draw(self) -> None:
        try:
            values = self.form.values()
        except InputError as error:
            self._show_preview(str(error))
            return
        self.source.preview(self.export.name, values, self._show_preview)

    def _show_preview(self, found: Any) -> None:
        """A picture, or a sentence why there is none."""
        if isinstance(found, str):
            self.preview.tell(found)
            self.size_words.setText("")
            return
        self.size_words.setText(size_words(found.info))
        self.preview.show_picture(found, f"{self.export.title}. {self.size_words.text()}")

    # The end -------------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Save was clicked: say what is wrong, ask where a file would be replaced, or close and begin."""
        path = self._path()
        try:
            if path.suffix.lower() not in self.export.endings:
                raise InputError(f"The name must end with {' or '.join(self.export.endings)}.")
            values = self.form.values()
            check_writable(path)
            if _there(path) and path != self._agreed and not may_replace(self, path):
                return
            self.source.export(self.export.name, path, values)
        except InputError as error:
            self.problem.setText(str(error))
            return
        super().accept()

    def done(self, result: int) -> None:
        """It closes, saved or not."""
        self._soon.stop()
        self.source.drop_preview()
        super().done(result)


def size_words(info: Mapping[str, Any]) -> str:
    """The size of the whole that a preview tells of, in words; "" where it tells of none."""
    parts = []
    if "millimetres" in info:
        parts.append(" × ".join(f"{side:.0f}" for side in info["millimetres"]) + " mm")
    if "pixels" in info:
        parts.append(" × ".join(f"{side:,}" for side in info["pixels"]) + " pixels")
    if "dpi" in info:
        parts.append(f"{info['dpi']} DPI")
    return ", ".join(parts)


def _there(path: Path) -> bool:
    """Whether there is such a file; a name that cannot be is none."""
    try:
        return bool(path.name) and path.exists()
    except (OSError, ValueError):
        return False
