"""The question before something unsaved is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


def unsaved_box(parent: QWidget) -> QMessageBox:
    """Save, go on without, or stay."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Unsaved run")
    box.setText("The run, its map and its path are not saved.")
    box.setInformativeText("Save them first, or go on without them?")
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    return box
