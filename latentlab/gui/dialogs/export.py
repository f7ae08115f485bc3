"""What to export, how large, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.errors import InputError
from latentlab.export import Exporter
from latentlab.gui.widgets.form import SettingsForm
from latentlab.gui.widgets.plain import Label
from latentlab.gui.widgets.words import Words
from latentlab.storage.atomic import check_writable


class ExportDialog(QDialog):
    """Asks for a file name and the settings, and checks both before anything is done."""

    def __init__(
        self, export: Exporter, folder: Path, chosen: Callable[[Path, dict[str, Any]], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.export, self._chosen = export, chosen
        self.setWindowTitle(export.title)
        self.file = QLineEdit(str(folder / export.file))
        self.file.setAccessibleName("File")
        self.file.setMinimumWidth(380)
        browse = QPushButton("Browse…")
        browse.clicked.connect(self._browse)
        line = QHBoxLayout()
        line.addWidget(self.file)
        line.addWidget(browse)
        form = QFormLayout()
        form.addRow("File", line)
        self.form = SettingsForm(export.Settings)
        self.problem = Words(lines=2)
        self.problem.setStyleSheet("color: #d92d20")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Label(export.words, wordWrap=True))
        layout.addLayout(form)
        layout.addWidget(self.form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    @Slot()
    def _browse(self) -> None:
        patterns = " ".join(f"*{ending}" for ending in self.export.endings)
        name, _ = QFileDialog.getSaveFileName(
            self, self.export.title, self.file.text(), f"{self.export.title} ({patterns})"
        )
        if name:
            self.file.setText(name)

    def accept(self) -> None:
        """Save was clicked: say what is wrong, or close and begin."""
        path = Path(self.file.text()).expanduser()
        if not path.suffix:
            path = path.with_suffix(self.export.endings[0])
        try:
            if path.suffix.lower() not in self.export.endings:
                raise InputError(f"The name must end with {' or '.join(self.export.endings)}.")
            check_writable(path)
            self._chosen(path, self.form.values())
        except InputError as error:
            self.problem.setText(str(error))
            return
        super().accept()
