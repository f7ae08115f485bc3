"""Which LatentLab this is and what is beneath it, to be copied into a report of a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from latentlab import __version__, about
from latentlab.gui.widgets.plain import Label

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow
    from latentlab.worker.jobs import Jobs

WORDS = f"LatentLab {__version__}: a laboratory for latent variable models. BSD 3-Clause licence."
LINES = 14  # that have room


def open_about(window: MainWindow) -> None:
    """Show it over the window, which keeps it until it is closed."""
    AboutDialog(window.lab.jobs, window).open()


class AboutDialog(QDialog):
    """What `latentlab --version` prints. It is found in the background, for torch may have to be loaded."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About LatentLab")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.found = QPlainTextEdit("Looking …")
        self.found.setReadOnly(True)
        self.found.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.found.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.found.setAccessibleName("What is beneath")
        self.found.setMinimumHeight(self.found.fontMetrics().lineSpacing() * LINES)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton("&Copy", QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip("Copy these lines, for a report of a fault")
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (Label(WORDS, wordWrap=True), self.found, buttons):
            layout.addWidget(part)
        self.resize(640, self.sizeHint().height())
        jobs.do("Looking at what is beneath", about.figures, self._show)

    def _show(self, found: dict[str, str]) -> None:
        if isValid(self):
            self.found.setPlainText(about.text(found))
            self.copy.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.found.toPlainText())
