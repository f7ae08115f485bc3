"""What programs that ended left unsaved: taken up, or removed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.language.catalogue import translated
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.plain import Label, agreed

if TYPE_CHECKING:
    from latentlab.storage.recovery import Left

PICTURE = QSize(96, 96)


class RecoveryDialog(InReadingOrder, QDialog):
    """A line for each thing that was left, with its map and its time; nothing is removed unless that is asked for.

    `take` is called with what is to be opened.
    """

    def __init__(self, left: Sequence[Left], take: Callable[[Left], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._left, self._take = list(left), take
        self.setWindowTitle("Unsaved work was left")
        words = Label("LatentLab ended before this was saved. What you neither open nor remove is offered again.")
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName("Unsaved work")
        self.list.setIconSize(PICTURE)
        self.list.setMinimumSize(440, 240)
        self.list.itemActivated.connect(self.accept)
        for one in self._left:
            self.list.addItem(_line(one))
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox()
        self.take_up = QPushButton("&Open", toolTip="Go on with it; it is still unsaved")
        self.remove = QPushButton("&Remove…", toolTip="Remove it for good")
        self.later = QPushButton("&Later", toolTip="Leave it where it is: the next start offers it again")
        buttons.addButton(self.take_up, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        self.take_up.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)

    @Slot()
    def accept(self) -> None:
        """Take up the line that is chosen."""
        row = self.list.currentRow()
        super().accept()
        if row >= 0:
            self._take(self._left[row])

    @Slot()
    def _remove(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        sentence = f"{self._left[row].title} is removed for good. Nothing of it can be brought back."
        if not agreed(self, "Remove unsaved work", sentence, "&Remove"):
            return
        self._left.pop(row).clear()
        self.list.takeItem(row)
        if not self._left:
            self.reject()


def _line(one: Left) -> QListWidgetItem:
    when = time.strftime("%d %B %Y, %H:%M", time.localtime(one.time))
    of = f"older than {one.path}, which was saved after it" if one.is_older else f"of {one.path}"
    item = QListWidgetItem(f"{one.title}\n{when}" + (f"\n{translated(of)}" if one.path else ""))
    picture = QPixmap(str(one.picture)) if one.picture is not None else QPixmap()
    if not picture.isNull():
        item.setIcon(QIcon(picture.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)))
    item.setSizeHint(QSize(0, PICTURE.height() + 8))
    return item
