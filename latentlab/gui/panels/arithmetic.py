"""What some rows have and others lack, as a direction for the probe; and two rows under one another's condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.editors import ComboBox, Slider
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.pictures import images_of
from latentlab.gui.widgets.plain import FigureLabel, Label
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.gui.widgets.sheet import Sheet
from latentlab.gui.widgets.words import Words

if TYPE_CHECKING:
    from latentlab.space.arithmetic import Attribute
    from latentlab.space.selection import Selection

TICKS = 200  # a slider goes from −2 to 2 times the vector
STRIP = 9
NOTHING = ("nothing", "")


class ArithmeticPanel(QWidget):
    """A − B is added to the probe by a slider; the strip shows what that would decode to."""

    changed = Signal()

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.attribute: Attribute | None = None
        self._from: np.ndarray | None = None
        self.a, self.b = ComboBox(toolTip="Rows that have it"), ComboBox(toolTip="Rows that lack it")
        for combo, name in ((self.a, "Rows that have it"), (self.b, "Rows that lack it")):
            combo.setAccessibleName(name)
            combo.setMinimumContentsLength(14)
            combo.activated.connect(self._choose)
        self.slider = Slider(Qt.Orientation.Horizontal, minimum=-TICKS, maximum=TICKS, singleStep=5, pageStep=25)
        self.slider.setAccessibleName("How much of A − B is added to the probe")
        self.slider.setToolTip("How much of A − B is added to the probe, from −2 to 2")
        self.slider.valueChanged.connect(self._moved)
        self.amount = FigureLabel("0.00", "−00.00")
        self.again = QToolButton(text="Start here", toolTip="Count from where the probe is now")
        self.again.clicked.connect(self._start_here)
        self.words = Words(lines=2)
        self.strip = Sheet("What A − B does to the probe", "Choose rows A and B.", 46)
        self.strip.clicked.connect(lambda index: self.slider.setValue(round(TICKS * (2 * index / (STRIP - 1) - 1))))
        self.slider.setMinimumWidth(140)
        first = Flow(Label("A"), self.a, Label("−  B"), self.b, self.slider, self.amount, self.again)
        self.swap = QToolButton(text="Swap two rows", toolTip="z of one selected row, condition of the other")
        self.swap.clicked.connect(self._swap)
        self.swapped = Sheet("Two rows under one another's condition", "", 46)
        self.swapped.hide()
        grid = QGridLayout()
        grid.addWidget(self.strip, 0, 0)
        grid.addWidget(self.swapped, 0, 1)
        grid.setColumnStretch(0, 1)
        second = QHBoxLayout()
        second.addWidget(self.words, 1)
        second.addWidget(self.swap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(first)
        layout.addLayout(second)
        layout.addLayout(grid, 1)
        self._seen = WhenSeen(self, self._renew, 150)
        for signal in (events.selection_changed, events.named_changed, events.data_changed):
            signal.connect(self._offer)
        for signal in (events.embedding_changed, events.decoder_changed):
            signal.connect(self._later)
        events.run_changed.connect(self._forget)
        self._offer()

    @Slot()
    def _forget(self) -> None:
        self.attribute = self._from = None
        self._put_slider_back()
        self.strip.show_images(())
        self.swapped.hide()
        self.changed.emit()

    @Slot()
    def _later(self) -> None:
        self._seen.ask()

    @Slot()
    def _offer(self) -> None:
        """Selections and classes, in both lists."""
        lab, offers = self.lab, [("Choose …", NOTHING)]
        if lab.selections.current is not None:
            offers.append((f"The selection ({len(lab.selections.current):,})", ("selection", "")))
            offers.append(("All other rows", ("others", "")))
        offers += [(name, ("named", name)) for name in lab.selections.named]
        if lab.data is not None and lab.data.labels is not None:
            offers += [(f"{name}", ("label", name)) for name in lab.data.class_names[:100]]
        for combo in (self.a, self.b):
            kept = combo.currentData()
            combo.clear()
            for words, key in offers:
                combo.addItem(words, key)
            found = [i for i, (_, key) in enumerate(offers) if kept is not None and tuple(kept) == key]
            combo.setCurrentIndex(found[0] if found else 0)
        self._later()

    def _rows(self, combo: ComboBox) -> Selection | None:
        from latentlab.space.selection import by_label

        kind, name = combo.currentData() or NOTHING
        selections = self.lab.selections
        if kind == "selection":
            return selections.current
        if kind == "others":
            return selections.current.inverted() if selections.current is not None else None
        return (
            selections.named.get(name)
            if kind == "named"
            else by_label(self.lab.data, name)
            if kind == "label"
            else None
        )

    @Slot()
    def _choose(self) -> None:
        self._start_here()

    @Slot()
    def _start_here(self) -> None:
        self._from = self.lab.probe.copy()
        self._put_slider_back()
        self._renew()

    def _put_slider_back(self) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(0)
        self.amount.setText("0.00")

    @Slot()
    def _renew(self) -> None:
        """The vector, and what it does."""
        self._find()
        self.changed.emit()

    def _find(self) -> None:
        from latentlab.space.arithmetic import attribute

        lab, embedding, decoder = self.lab, self.lab.embedding, self.lab.decoder
        a, b = self._rows(self.a), self._rows(self.b)
        self.attribute = None
        if a is None or b is None or embedding is None or decoder is None:
            self.strip.show_images(())
            self.words.setText(
                "The mean of the rows A less the mean of the rows B is a direction: what A has and B lacks."
            )
            return
        try:
            self.attribute = attribute(embedding.z, a.mask[embedding.rows], b.mask[embedding.rows])
        except InputError as error:
            self.words.setText(str(error))
            self.strip.show_images(())
            return
        start = self._from if self._from is not None and len(self._from) == len(lab.probe) else lab.probe
        places = start + np.linspace(-2, 2, STRIP, dtype=np.float32)[:, None] * self.attribute.vector
        words = [f"{t:+.1f}".replace("-", "−") for t in np.linspace(-2, 2, STRIP)]
        self.strip.show_images(images_of(decoder.picture(places)), STRIP, words)
        length = float(np.linalg.norm(self.attribute.vector))
        self.words.setText(f"{self.attribute.words}: length {length:.2f}, over rows that are on the map.")

    @Slot(int)
    def _moved(self, value: int) -> None:
        if self.attribute is None:
            return
        if self._from is None or len(self._from) != len(self.lab.probe):
            self._from = self.lab.probe.copy()
        share = 2 * value / TICKS
        self.amount.setText(f"{share:+.2f}".replace("-", "−"))
        self.lab.set_probe(self._from + share * self.attribute.vector)

    @Slot()
    def _swap(self) -> None:
        """Two selected rows, each decoded under both conditions."""
        lab = self.lab
        try:
            rows, found = lab.drawing.swapped()
        except InputError as error:
            lab.failed.emit(str(error), "")
            return
        names = [lab.data.label_of(int(row)) for row in rows]
        words = [f"{z} as {c}" for z in names for c in names]
        self.swapped.show_images(images_of(found.reshape(-1, *found.shape[2:])), 2, words)
        self.swapped.show()
