"""What data are open: name, size, how they were read, some rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from latentlab.data import Dataset
from latentlab.data.builtin import DATASETS
from latentlab.data.roles import LEFT_OUT
from latentlab.data.wording import counted
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.data_words import by_titles
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.words import Words

if TYPE_CHECKING:
    from latentlab.gui.help.keys import HelpDialog

THUMBNAILS, ACROSS = 12, 6
LISTED = 4  # names of columns in each role
MOST_TOLD = 30  # remarks in a tip
SIDE = 34  # pixels of a thumbnail
LINES = 7, 5, 3  # of what is said beside no thumbnails, one line of them, or two
SHOWN = {  # what is said of few columns, and of more than are listed
    "feature": ("Learned from: {names}.", "Learned from: {names} and {more} more."),
    "label": ("Label: {names}.", "Label: {names} and {more} more."),
    "name": ("Names: {names}.", "Names: {names} and {more} more."),
    "held-out": ("Held out by: {names}.", "Held out by: {names} and {more} more."),
    "left out": ("Left out: {names}.", "Left out: {names} and {more} more."),
}


class DataCard(QFrame):
    """What data are open: name, size, how they were read, some rows. It is of one height, whatever it says."""

    open_clicked = Signal()
    change_clicked = Signal()
    preset_chosen = Signal(str)

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.dialog: HelpDialog | None = None
        self._title, self.read = Words(), Words(lines=LINES[0])
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self.details = QToolButton(text="Details…", autoRaise=True)
        self.details.setToolTip("Every column with its role and why, and all that was remarked in reading")
        self.details.clicked.connect(self._show_details)
        self._rows = [Picture(f"Row {i + 1} of the data", 28) for i in range(THUMBNAILS)]
        self._open = QPushButton("Open data…", toolTip="Open another dataset (Ctrl+O)")
        self._open.clicked.connect(self.open_clicked)
        self.change = QPushButton("How it is read…", toolTip="Columns, missing values, scaling, held-out rows")
        self.change.clicked.connect(self.change_clicked)
        self.preset = QPushButton(
            "Settings that show it best", toolTip="Enter the model and settings that suit these data"
        )
        self.preset.clicked.connect(self._choose_preset)
        self.read.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        events.data_left.connect(self._close_details)
        events.data_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        """The name and what is said; then thumbnails, or more of what is said, in the same room; buttons."""
        layout, head, pictures, buttons = QVBoxLayout(self), QHBoxLayout(), QGridLayout(), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.details)
        pictures.setSpacing(3)
        for i, picture in enumerate(self._rows):
            picture.setFixedSize(SIDE, SIDE)
            pictures.addWidget(picture, *divmod(i, ACROSS))
        pictures.setColumnStretch(ACROSS, 1)
        room, within = QWidget(), QVBoxLayout()
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(3)
        within.addWidget(self.read)
        within.addLayout(pictures)
        within.addStretch(1)
        room.setLayout(within)
        room.setFixedHeight(
            max(Words(lines=lines).sizeHint().height() + i * (SIDE + 3) for i, lines in enumerate(LINES))
        )
        buttons.addWidget(self._open)
        buttons.addWidget(self.change)
        layout.addLayout(head)
        layout.addWidget(room)
        layout.addLayout(buttons)
        layout.addWidget(self.preset)

    @Slot()
    def _choose_preset(self) -> None:
        self.preset_chosen.emit(DATASETS[self.lab.data.source["name"]].preset)

    @Slot()
    def _show_details(self) -> None:
        """A page of its own, which stays until it is closed or other data come."""
        from latentlab.gui.dialogs.data_details import details_page
        from latentlab.gui.help.keys import HelpDialog

        self.dialog = HelpDialog(f"About {self.lab.data.name}", details_page(self.lab.data), self.window())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.resize(680, 520)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

    @Slot()
    def _close_details(self) -> None:
        """What it tells is of data that are gone."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot()
    def _show(self) -> None:
        data = self.lab.data
        self._title.setText(data.name if data else "No data yet")
        source = data.source if data else {}
        card = DATASETS[source["name"]] if source.get("kind") == "builtin" else None
        made = card is not None and card.settings is not None
        self.preset.setVisible(card is not None and card.preset != "")
        self.change.setVisible(source.get("kind") == "file" or made)
        self.change.setText("Change it…" if made else "How it is read…")
        self.details.setVisible(data is not None)
        words, tip = read_words(data) if data else ("Choose a dataset to begin.", "")
        pictured = data is not None and data.here and data.is_image
        lines = 0 if not pictured else 1 if tip else 2  # of thumbnails
        self._show_rows(lines * ACROSS)
        self.read.lines = LINES[lines]
        self.read.setText(words)
        self.read.explain(tip)
        self.read.updateGeometry()

    def _show_rows(self, count: int) -> None:
        """So many thumbnails, spread over all rows."""
        data = self.lab.data
        step = max(1, len(data) // count) if count else 1
        for i, picture in enumerate(self._rows):
            there = i < count and i * step < len(data)
            picture.setVisible(there)
            picture.show_row(data.x[i * step] if there else None)


def read_words(data: Dataset) -> tuple[str, str]:
    """What data are, what their columns are, and the first remark; and why, and all remarks, a line for each."""
    roles, why = roles_words(data.source.get("roles") or {})
    every = (*(() if data.here else (data.x.sentence,)), *data.remarks)
    some = [by_titles(one) for one in every if not (roles and one.startswith(LEFT_OUT))]  # which the roles say
    more = f" (and {counted(len(some) - 1, 'more remark')})" if len(some) > 1 else ""
    rest = [f"… and {len(some) - MOST_TOLD:,} more"] if len(some) > MOST_TOLD else []
    words = [
        f"{data.about}. Held out: {counted(len(data.held_out), 'row')}.",
        roles,
        f"{some[0]}{more}" if some else "",
    ]
    return "\n".join(filter(None, words)), "\n".join(filter(None, [why, *some[:MOST_TOLD], *rest]))


def roles_words(roles: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """What the columns of a table were taken for, in few words; and why, a line for each."""
    by_role: dict[str, list[str]] = {}
    for name, (what, _) in roles.items():
        by_role.setdefault(what if what in SHOWN else "left out", []).append(name)
    if "feature" not in by_role:
        return "", ""
    parts = []
    for what, sentences in SHOWN.items():
        names = by_role.get(what, [])
        if names:
            more = len(names) - LISTED
            parts.append(sentences[more > 0].format(names=", ".join(names[:LISTED]), more=f"{more:,}"))
    tips = [f"{name}: {what}, for {reason}" for name, (what, reason) in list(roles.items())[:30]]
    return " ".join(parts), "\n".join(tips)
