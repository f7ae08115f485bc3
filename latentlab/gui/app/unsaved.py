"""The question before something unsaved is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from latentlab.gui.widgets.plain import MessageBox


def unsaved_box(parent: QWidget) -> QMessageBox:
    """Save, go on without, or stay."""
    box = MessageBox(
        QMessageBox.Icon.Warning, "Unsaved run", "The run, its map and its path are not saved.", parent,
        "Save them first, or go on without them?",
    )  # fmt: skip
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    return box
