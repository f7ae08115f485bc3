"""What data are open: name, size, remarks, some rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from latentlab.data.builtin import DATASETS
from latentlab.data.roles import LEFT_OUT
from latentlab.data.wording import counted
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.data_words import by_titles
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.plain import Label, as_typed

THUMBNAILS = 12
LISTED = 4  # names of columns in each role
MOST_TOLD = 30  # remarks in a tip
SHOWN = {
    "feature": "Learned from", "label": "Label", "name": "Names", "held-out": "Held out by", "left out": "Left out",
}  # fmt: skip


class DataCard(QFrame):
    """What data are open: name, size, some rows."""

    open_clicked = Signal()
    change_clicked = Signal()
    preset_chosen = Signal(str)

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self._title, self._about = Label(), Label(wordWrap=True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._rows = [Picture(f"Row {i + 1} of the data", 28) for i in range(THUMBNAILS)]
        grid = QGridLayout()
        grid.setSpacing(3)
        for i, picture in enumerate(self._rows):
            picture.setFixedSize(34, 34)
            grid.addWidget(picture, i // 6, i % 6)
        grid.setColumnStretch(6, 1)
        self._open = QPushButton("Open data…", toolTip="Open another dataset (Ctrl+O)")
        self._open.clicked.connect(self.open_clicked)
        self.change = QPushButton("How it is read…", toolTip="Columns, missing values, scaling, held-out rows")
        self.change.clicked.connect(self.change_clicked)
        self.roles, self.remarks = Label(wordWrap=True), Label(wordWrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._about, self.roles, self.remarks):
            layout.addWidget(part)
        layout.addLayout(grid)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self.change)
        layout.addLayout(buttons)
        self.preset = QPushButton(
            "Settings that show it best", toolTip="Enter the model and settings that suit these data"
        )
        self.preset.clicked.connect(self._choose_preset)
        layout.addWidget(self.preset)
        events.data_changed.connect(self._show)
        self._show()

    @Slot()
    def _choose_preset(self) -> None:
        self.preset_chosen.emit(DATASETS[self.lab.data.source["name"]].preset)

    @Slot()
    def _show(self) -> None:
        data = self.lab.data
        self._title.setText(data.name if data else "No data yet")
        share = f" Held out: {counted(len(data.held_out), 'row')}." if data else ""
        self._about.setText(data.about + "." + share if data else "Choose a dataset to begin.")
        source = data.source if data else {}
        card = DATASETS[source["name"]] if source.get("kind") == "builtin" else None
        made = card is not None and card.settings is not None
        self.preset.setVisible(card is not None and card.preset != "")
        self.change.setVisible(source.get("kind") == "file" or made)
        self.change.setText("Change it…" if made else "How it is read…")
        words, tip = roles_words(source.get("roles") or {})
        self.roles.setText(words)
        self.roles.setToolTip(as_typed(tip))
        self.roles.setVisible(bool(words))
        every = (*(() if data.here else (data.x.sentence,)), *data.remarks) if data else ()
        some = [remark for remark in every if not (words and remark.startswith(LEFT_OUT))]  # which the roles say
        more = f" (and {counted(len(some) - 1, 'more remark')})" if len(some) > 1 else ""
        some = list(map(by_titles, some))
        self.remarks.setText(f"{some[0]}{more}" if some else "")
        rest = [f"… and {len(some) - MOST_TOLD:,} more"] if len(some) > MOST_TOLD else []
        self.remarks.setToolTip(as_typed("\n".join(some[:MOST_TOLD] + rest)))
        self.remarks.setVisible(bool(some))
        step = max(1, len(data) // THUMBNAILS) if data else 1
        for i, picture in enumerate(self._rows):
            there = data is not None and data.here and data.is_image and i * step < len(data)
            picture.setVisible(there)
            picture.show_row(data.x[i * step] if there else None)


def roles_words(roles: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """What the columns of a table were taken for, in few words; and why, a line for each."""
    by_role: dict[str, list[str]] = {}
    for name, (what, _) in roles.items():
        by_role.setdefault(what if what in SHOWN else "left out", []).append(name)
    if "feature" not in by_role:
        return "", ""
    parts = []
    for what, title in SHOWN.items():
        names = by_role.get(what, [])
        if names:
            few = ", ".join(names[:LISTED]) + (f" and {len(names) - LISTED:,} more" if len(names) > LISTED else "")
            parts.append(f"{title}: {few}.")
    tips = [f"{name}: {what}, for {reason}" for name, (what, reason) in list(roles.items())[:30]]
    return " ".join(parts), "\n".join(tips)
