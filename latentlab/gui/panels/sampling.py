"""Decoded pictures by the dozen: draws from the prior, from the rows' posteriors, from the lasso; and the manifold."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.editors import ComboBox, SpinBox
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.pictures import image_of
from latentlab.gui.widgets.sheet import Sheet
from latentlab.worker.processors import compute_with

FROM = {
    "prior": ("The prior", "z ~ p(z): what the model imagines"),
    "aggregate": ("The rows' posteriors", "A row at random, then z ~ q(z|x), under the row's own class"),
    "selection": ("The selection's posteriors", "A selected row at random, then z ~ q(z|x)"),
    "lasso": ("Inside the lasso", "Places even over the area that was drawn around last"),
    "grid": ("The prior's quantiles", "A grid, even in the prior's probability: the manifold; of a mixture, all of it"),
}
SHOWN = {
    "mean": ("Means of p(x|z)", "What each z decodes to on the mean: rows themselves vary about it"),
    "draw": ("Draws x ~ p(x|z)", "A row drawn for each z, as the model imagines rows; of a mixture x ~ N(μ, Σ)"),
}
SAID = {
    "prior": "z ~ p(z)", "aggregate": "z ~ q(z|x) of the rows", "selection": "z ~ q(z|x) of the selection",
    "lasso": "z even inside the lasso", "grid": "z at the prior's quantiles",
}  # fmt: skip
MOST = 400


class SamplingPanel(QWidget):
    """Choose where to draw from; click a picture to put the probe there."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
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
        self.shown = ComboBox(toolTip="What is shown of each place")
        self.shown.setAccessibleName("Show")
        for index, (name, (words, tip)) in enumerate(SHOWN.items()):
            self.shown.addItem(words, name)
            self.shown.setItemData(index, tip, 3)
        self.shown.activated.connect(self.draw)
        self.words = QLabel(wordWrap=True)
        row = Flow(self.source, self.shown, self.count, self.again)
        self.sheet = Sheet("Drawn pictures", "Press Draw to see what the model decodes.", 46)
        self.sheet.clicked.connect(self._to)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(row)
        layout.addWidget(self.words)
        layout.addWidget(area, 1)
        self.places = np.empty((0, 0), np.float32)
        self._seed = 0
        events.run_changed.connect(self._forget)
        events.decoder_changed.connect(self._show_able)
        self._show_able()

    @Slot()
    def _forget(self) -> None:
        self.places = np.empty((0, 0), np.float32)
        self.sheet.show_images(())
        self.words.setText("")

    @Slot()
    def _show_able(self) -> None:
        """What this model can be drawn from; the rest says why not."""
        from latentlab.space.sampling import lacking

        decoder, model = self.lab.decoder, self.source.model()
        self.again.setEnabled(decoder is not None)
        for index, (kind, (_, tip)) in enumerate(FROM.items()):
            refusal = lacking(kind, decoder.whole.traits) if decoder is not None else ""
            model.item(index).setEnabled(not refusal)
            self.source.setItemData(index, refusal or tip, Qt.ItemDataRole.ToolTipRole)
        if not model.item(self.source.currentIndex()).isEnabled():
            self.source.setCurrentIndex(self.source.findData("aggregate"))

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
        plane, probe, drawn = lab.plane, lab.probe.copy(), self.shown.currentData() == "draw"
        self._seed += 1
        make, data, run = lab.decoder.snapshot(), lab.data, lab.run_ticket
        rows = lab.placed.rows if kind != "selection" else lab.selections.current.rows
        words = f"{SAID[kind]}; " + ("each picture is a draw x ~ p(x|z)" if drawn else "each picture is E[x|z]")
        if lab.decoder.conditions:
            words += f", under {data.class_names[lab.decoder.condition]}"

        def work(_: Any) -> tuple[np.ndarray, np.ndarray]:
            from latentlab.space.sampling import sample_inside

            compute_with(1)
            decoder = make()
            if kind == "lasso":
                places = sample_inside(corners, lambda xy: plane.turn_back(xy, probe), count, seed)
                z = decoder.model.latent(places)
            else:
                z = latent_of(decoder, data, rows, kind, count, seed)
            return pictures_of(decoder.model, z, drawn, seed)

        def done(found: tuple[np.ndarray, np.ndarray]) -> None:
            if run == lab.run_ticket:
                self.places = found[0]
                columns = round(len(found[0]) ** 0.5) if kind == "grid" else None
                self.sheet.show_images([image_of(row) for row in found[1]], columns)
                self.words.setText(words + ".")

        lab.finding.jobs.do("Drawing", work, done)

    @Slot(int)
    def _to(self, index: int) -> None:
        if self.places.shape[1] == len(self.lab.probe):
            self.sheet.marked = index
            self.sheet.update()
            self.lab.set_probe(self.places[index])


def latent_of(decoder: Any, data: Any, rows: np.ndarray, kind: str, count: int, seed: int) -> np.ndarray:
    """Latent values (count, d) by one of FROM, but the lasso; InputError where the model has none such."""
    from latentlab.inference.samples import draw_latent
    from latentlab.space.sampling import lacking, prior_quantiles, sample_posteriors

    if refusal := lacking(kind, decoder.whole.traits):
        raise InputError(refusal)
    if kind == "grid":
        return prior_quantiles(decoder.model, max(1, round(count**0.5)))
    if kind == "prior":
        return draw_latent(decoder.model, count, seed)
    return sample_posteriors(decoder.whole, data, rows, count, seed)


def pictures_of(model: Any, z: np.ndarray, drawn: bool, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Where latent values (n, d) lie on the map, (n, p), and a draw x ~ p(x|z) of each, or its mean (n, *shape)."""
    from latentlab.inference.samples import draw_rows, mean_rows

    rows = draw_rows(model, z, seed) if drawn else mean_rows(model, z)
    return (model.places(rows) if model.traits.components else z), rows
