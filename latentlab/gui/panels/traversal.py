"""One line of pictures for each latent dimension: the probe's place with that one swept; the telling ones first."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.widgets.editors import SpinBox
from latentlab.gui.widgets.pictures import images_of
from latentlab.gui.widgets.plain import Label
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.gui.widgets.sheet import Sheet
from latentlab.gui.widgets.words import Words
from latentlab.lab.needs import missing
from latentlab.space.planes import subscript

NOTHING = "Train a model: each of its latent dimensions gets a line here."
REACH = 3.0
MOST_DIMENSIONS = 24
WAIT_MILLISECONDS, TRAINING_MILLISECONDS = 120, 1000  # after the probe moved; between two states of the model


class TraversalPanel(QWidget):
    """Rows are dimensions, sorted by their KL; columns go from −3 to 3. Click a picture to put the probe there."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.columns = SpinBox(minimum=3, maximum=21, value=11, singleStep=2, toolTip="Pictures in each line")
        self.columns.setAccessibleName("Pictures in each line")
        self.columns.valueChanged.connect(self.renew)
        self.words = Words()
        row = QHBoxLayout()
        for part in (Label("Pictures in each line"), self.columns):
            row.addWidget(part)
        row.addWidget(self.words, 1)
        self.save = SaveButton("Save the traversals as a figure")
        row.addWidget(self.save)
        self.sheet = Sheet("Traversals", NOTHING, 44)
        self.sheet.clicked.connect(self._to)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(row)
        layout.addWidget(area, 1)
        self.places = np.empty((0, 0), np.float32)
        self._seen = WhenSeen(self, self._decode, WAIT_MILLISECONDS)
        for signal in (events.probe_changed, events.measured, events.run_changed):
            signal.connect(self.renew)
        events.decoder_changed.connect(self._follow)

    @Slot()
    def renew(self) -> None:
        """Decode again soon, where anyone can see it."""
        self._seen.ask()

    @Slot()
    def _follow(self) -> None:
        """There is another state of the model: while it learns, one of several is shown."""
        self._seen.ask(TRAINING_MILLISECONDS if self.lab.phase == "training" else None)

    def order(self) -> tuple[np.ndarray, np.ndarray | None]:
        """The dimensions in the order of their lines, and their KL, where that was measured."""
        health, d = self.lab.health, len(self.lab.probe)
        kl = health.kl if health is not None and len(health.kl) == d else None
        return (np.arange(d) if kl is None else np.argsort(-kl, kind="stable"))[:MOST_DIMENSIONS], kl

    @Slot()
    def _decode(self) -> None:
        lab, decoder = self.lab, self.lab.decoder
        lacking = missing(lab, ("model", "embedding", "latent space", "dimensions"))
        if lacking:
            self.sheet.empty = NOTHING if decoder is None else lacking
            self.sheet.show_images(())
            self.words.setText("")
            return
        order, kl = self.order()
        count = self.columns.value()
        self.places = np.repeat(lab.probe[None], len(order) * count, 0)
        steps = np.linspace(-REACH, REACH, count, dtype=np.float32)
        for line, dimension in enumerate(order):
            self.places[line * count : (line + 1) * count, dimension] = steps
        heads = [f"z{subscript(int(i) + 1)}" + ("" if kl is None else f"  {kl[i]:.2f} nats") for i in order]
        near = int(np.abs(steps - lab.probe[order[0]]).argmin()) if len(order) else -1
        images = images_of(decoder.picture(self.places))
        self.sheet.show_images(images, count, heads=heads, marked=near)
        resting = "" if lab.phase in ("paused", "ended") else "KL is measured when training rests"
        sorted_by = "sorted by KL, the most telling first" if kl is not None else resting
        drawn = "each a draw x ~ p(x|z)" if decoder.draws else ""
        words = [f"from −{REACH:g} to {REACH:g} through the probe", drawn, sorted_by]
        self.words.setText("; ".join(filter(None, words)))

    @Slot(int)
    def _to(self, index: int) -> None:
        if index < len(self.places) and self.places.shape[1] == len(self.lab.probe):
            self.lab.set_probe(self.places[index])
