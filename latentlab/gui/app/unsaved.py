"""The questions before something is lost: what is unsaved, or what another program has written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from latentlab.data.wording import counted
from latentlab.gui.widgets.plain import MessageBox

if TYPE_CHECKING:
    from latentlab.lab import Lab


def unsaved_box(parent: QWidget, lab: Lab, more: str) -> QMessageBox:
    """Save, go on without, or stay; `more` is what becomes of it without."""
    box = MessageBox(
        QMessageBox.Icon.Warning, "Unsaved run", f"Not on disk as it is now: {unsaved_words(lab)}.", parent,
        " ".join(filter(None, ("Save first, or discard what is not on disk?", more))),
    )  # fmt: skip
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.button(buttons.Save).setText("&Save")
    box.button(buttons.Discard).setText("&Discard")
    box.button(buttons.Cancel).setText("&Cancel")
    box.setDefaultButton(buttons.Save)
    return box


def unsaved_words(lab: Lab) -> str:
    """What there is of a run, as a person made it."""
    made = []
    if lab.report is not None and lab.defaults is not None:
        made = [f"the run of {lab.data.name} at {lab.defaults.how_far(lab.report.epoch)}"]
    elif lab.decoder is not None:
        made = [f"the run of {lab.data.name}, which only begins"]
    paths, bookmarks, selections = sum(map(bool, map(len, lab.walks.paths))), lab.bookmarks.kept, lab.selections.named
    made += [counted(paths, "path")] if paths else []
    made += [counted(len(bookmarks), "bookmark")] if bookmarks else []
    made += [counted(len(selections), "kept selection")] if selections else []
    return ", ".join(made)


def may_stop_writing(parent: QWidget, lab: Lab) -> bool:
    """Whether no export is under way, or the person gives it up; the question goes when it is done."""

    def writing() -> str:
        return ", ".join(job.title for job in lab.jobs.waiting if job.title.startswith("Writing "))

    if not writing():
        return True
    box = MessageBox(
        QMessageBox.Icon.Warning, "Still writing", f"{writing()}: not done yet.", parent,
        "Close all the same? Nothing is left half written.",
    )  # fmt: skip
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Close | buttons.Cancel)
    box.button(buttons.Close).setText("C&lose")
    box.setDefaultButton(buttons.Cancel)
    looking = QTimer(box, interval=100)
    looking.timeout.connect(lambda: None if writing() else box.button(buttons.Close).click())
    looking.start()
    return box.exec() == buttons.Close


def changed_box(parent: QWidget, path: Path) -> QMessageBox:
    """Replace what another program has written, or leave it."""
    box = MessageBox(
        QMessageBox.Icon.Warning, "Changed by another program", f"{path.name} was changed since it was opened or saved "
        "here.", parent, "Replace it? Save session as… writes another file.",
    )  # fmt: skip
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Cancel)
    box.button(buttons.Save).setText("&Replace")
    box.setDefaultButton(buttons.Cancel)
    return box


def waiting_box(parent: QWidget, name: str) -> QMessageBox:
    """Says that a save is waited for; closed by whoever shows it when that is on disk."""
    box = MessageBox(
        QMessageBox.Icon.Information, "Saving", f"Saving {name} …", parent,
        "Then it goes on with what you asked for. Cancel stays here; it is saved all the same.",
    )  # fmt: skip
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    return box
