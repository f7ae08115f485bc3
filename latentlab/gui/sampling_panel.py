"""Decoded pictures by the dozen: draws from the prior, from the rows' posteriors, from the lasso; and the manifold."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.editors import ComboBox, SpinBox
from latentlab.gui.flow import Flow
from latentlab.gui.lab import Lab
from latentlab.gui.pictures import image_of
from latentlab.gui.processors import compute_with
from latentlab.gui.sheet import Sheet

FROM = {
    "prior": ("The prior", "z ~ p(z): what the model imagines"),
    "aggregate": ("The rows' posteriors", "A row at random, then z ~ q(z|x)"),
    "selection": ("The selection's posteriors", "A selected row at random, then z ~ q(z|x)"),
    "lasso": ("Inside the lasso", "Places even over the area that was drawn around last"),
    "grid": ("The prior's quantiles", "A grid, even in the prior's probability: the manifold"),
}
MOST = 400
ENCODED = 5000  # rows whose posteriors are drawn from


class SamplingPanel(QWidget):
    """Choose where to draw from; click a picture to put the probe there."""

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.source = ComboBox(toolTip="Where places are drawn from")
        self.source.setAccessibleName("Draw from")
        for index, (name, (words, tip)) in enumerate(FROM.items()):
            self.source.addItem(words, name)
            self.source.setItemData(index, tip, 3)
        self.count = SpinBox(minimum=1, maximum=MOST, value=36, toolTip="How many")
        self.count.setAccessibleName("How many")
        self.again = QToolButton(text="Draw", toolTip="Draw anew (S)")
        self.again.clicked.connect(self.draw)
        self.source.activated.connect(self.draw)
        row = Flow(self.source, self.count, self.again)
        self.sheet = Sheet("Drawn pictures", "Press Draw to see what the model decodes.", 46)
        self.sheet.clicked.connect(self._to)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(row)
        layout.addWidget(area, 1)
        self.places = np.empty((0, 0), np.float32)
        self._seed = 0
        lab.run_changed.connect(self._forget)
        lab.decoder_changed.connect(self._show_able)
        self._show_able()

    @Slot()
    def _forget(self) -> None:
        self.places = np.empty((0, 0), np.float32)
        self.sheet.show_images(())

    @Slot()
    def _show_able(self) -> None:
        self.again.setEnabled(self.lab.decoder is not None)

    @Slot()
    def draw(self) -> None:
        """Draw, decode and show, away from the GUI thread."""
        lab, kind, count, seed = self.lab, self.source.currentData(), self.count.value(), self._seed
        if lab.decoder is None or lab.placed is None:
            return
        if kind == "selection" and lab.selections.current is None:
            lab.said.emit("Select rows first: draw around some on the map (L).")
            return
        corners = lab.finding.corners
        if kind == "lasso" and corners is None:
            lab.said.emit("Draw around an area of the map first (L): places inside it are drawn then.")
            return
        plane, probe = lab.plane, lab.probe.copy()
        self._seed += 1
        make, data, run = lab.decoder.snapshot(), lab.data, lab.run_ticket
        rows = lab.placed.rows if kind != "selection" else lab.selections.current.rows

        def work(_: Any) -> tuple[np.ndarray, np.ndarray]:
            from latentlab.explore.sampling import sample_inside

            compute_with(1)
            decoder = make()
            if kind == "lasso":
                places = sample_inside(corners, lambda xy: plane.turn_back(xy, probe), count, seed)
            else:
                places = drawn(decoder, data, rows, kind, count, seed)
            return places, decoder.decode(places)

        def done(found: tuple[np.ndarray, np.ndarray]) -> None:
            if run == lab.run_ticket:
                self.places = found[0]
                columns = round(len(found[0]) ** 0.5) if kind == "grid" else None
                self.sheet.show_images([image_of(row) for row in found[1]], columns)

        lab.finding.jobs.do("Drawing", work, done)

    @Slot(int)
    def _to(self, index: int) -> None:
        if self.places.shape[1] == len(self.lab.probe):
            self.sheet.marked = index
            self.sheet.update()
            self.lab.set_probe(self.places[index])


def drawn(decoder: Any, data: Any, rows: np.ndarray, kind: str, count: int, seed: int) -> np.ndarray:
    """Places (count, d) by one of FROM; a mixture's "prior" draws rows, for its places lie among the data."""
    from latentlab.explore.planes import prior_grid
    from latentlab.explore.sampling import sample_aggregate, sample_prior

    if decoder.responsible:
        kind = "aggregate" if kind in ("prior", "grid") else kind
    if kind == "grid":
        return prior_grid(max(1, round(count**0.5)), decoder.place_dim)
    if kind == "prior":
        return sample_prior(decoder.model, count, seed)
    some = rows[np.random.default_rng(seed).permutation(len(rows))[:ENCODED]]
    some.sort()
    labels = None if data.labels is None else data.labels[some]
    x = data.x[some]
    return sample_aggregate(decoder.encode(x, labels), decoder.spread(x, labels), count, seed)
