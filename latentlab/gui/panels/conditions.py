"""The probe's place decoded under every condition; a click chooses the one that the large picture shows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.language.catalogue import as_it_is
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.plain import Label, as_typed

MOST = 40  # conditions shown side by side
SIDE = 44


class Conditions(QScrollArea):
    """One small picture for each class of a conditional model; hidden where there are none."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.setAccessibleName("Decoded under every condition")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pictures: list[Picture] = []
        self._names: list[Label] = []
        events.decoder_changed.connect(self._refresh)
        events.probe_changed.connect(self._refresh)
        self.hide()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(240, SIDE + 44)

    def _build(self, count: int) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.pictures, self._names = [], []
        for index in range(count):
            name = self.lab.data.class_names[index]
            picture = Picture(f"Decoded as {name}", SIDE)
            words = Label(as_it_is(name), alignment=Qt.AlignmentFlag.AlignCenter)
            picture.setFixedSize(SIDE, SIDE)
            picture.setToolTip(as_typed(f"This place decoded as {name}. Click to see it large."))
            picture.clicked.connect(self._choose)
            cell = QVBoxLayout()
            cell.addWidget(picture)
            cell.addWidget(words)
            layout.addLayout(cell)
            self.pictures.append(picture)
            self._names.append(words)
        layout.addStretch(1)
        self.setWidget(row)
        self.setFixedHeight(row.sizeHint().height() + 16)

    @Slot()
    def _choose(self) -> None:
        self.lab.set_condition(self.pictures.index(self.sender()))

    @Slot()
    def _refresh(self) -> None:
        decoder = self.lab.decoder
        count = min(decoder.conditions, MOST) if decoder is not None else 0
        self.setVisible(count > 0)
        if not count:
            return
        if len(self.pictures) != count:
            self._build(count)
        for row, picture in zip(decoder.decode_under_all(self.lab.probe), self.pictures, strict=False):
            picture.show_row(row)
        for index, words in enumerate(self._names):
            name = words.text().strip("▸ ")
            words.setText(as_it_is(f"▸{name}" if index == decoder.condition else name))
