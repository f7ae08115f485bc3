"""Decoded pictures by the dozen: draws from the prior, from the rows' posteriors, from the lasso; and the manifold."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.editors import ComboBox, SpinBox
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.pictures import images_of
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.gui.widgets.sheet import Sheet
from latentlab.lab.drawing import MOST

FROM = {
    "prior": ("The prior", "z ~ p(z): what the model imagines"),
    "aggregate": ("The rows' posteriors", "A row at random, then z ~ q(z|x), under the row's own class"),
    "selection": ("The selection's posteriors", "A selected row at random, then z ~ q(z|x)"),
    "lasso": ("Inside the lasso", "Places even over the area that was drawn around last"),
    "grid": ("A grid over the prior", "A grid, even in the prior's probability: the manifold; of a mixture, all of it"),
}
SHOWN = {
    "mean": ("Means of p(x|z)", "What each z decodes to on the mean: rows themselves vary about it"),
    "draw": ("Draws x ~ p(x|z)", "A row drawn for each z, as the model imagines rows; of a mixture x ~ N(μ, Σ)"),
}


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
            self.source.setItemData(index, as_typed(tip), 3)
        self.count = SpinBox(minimum=1, maximum=MOST, value=36, toolTip="How many")
        self.count.setAccessibleName("How many")
        self.again = QToolButton(text="Draw", toolTip="Draw anew (S)")
        self.again.clicked.connect(self.draw)
        self.source.activated.connect(self.draw)
        self.shown = ComboBox(toolTip="What is shown of each place")
        self.shown.setAccessibleName("Show")
        for index, (name, (words, tip)) in enumerate(SHOWN.items()):
            self.shown.addItem(words, name)
            self.shown.setItemData(index, as_typed(tip), 3)
        self.shown.activated.connect(self.draw)
        self.words = Label(wordWrap=True)
        self.save = SaveButton("Save the samples as a figure")
        row = Flow(self.source, self.shown, self.count, self.again, self.save)
        self.sheet = Sheet("Drawn pictures", "Press Draw to see what the model decodes.", 46)
        self.sheet.clicked.connect(self._to)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(row)
        layout.addWidget(self.words)
        layout.addWidget(area, 1)
        events.drawn.connect(self._show)
        events.decoder_changed.connect(self._show_able)
        self._show_able()

    @Slot()
    def _show_able(self) -> None:
        """What this model can be drawn from; the rest says why not."""
        self._tell()
        model = self.source.model()
        for index, (kind, (_, tip)) in enumerate(FROM.items()):
            refusal = self.lab.drawing.lacking(kind)
            model.item(index).setEnabled(not refusal)
            self.source.setItemData(index, as_typed(refusal or tip), Qt.ItemDataRole.ToolTipRole)
        if not model.item(self.source.currentIndex()).isEnabled():
            self.source.setCurrentIndex(self.source.findData("aggregate"))

    @Slot()
    def draw(self) -> None:
        """Draw, decode and show, away from the GUI thread."""
        if self.lab.decoder is None or self.lab.embedding is None:
            return
        try:
            self.lab.drawing.draw(
                self.source.currentData(), self.count.value(), means=self.shown.currentData() == "mean"
            )
        except InputError as error:
            self.lab.said.emit(str(error))

    @property
    def places(self) -> np.ndarray:
        """What is shown, as places (n, p)."""
        return self.lab.drawing.drawn.places if self.lab.drawing.drawn is not None else np.empty((0, 0), np.float32)

    @Slot()
    def _show(self) -> None:
        drawn = self.lab.drawing.drawn
        self.sheet.show_images(images_of(drawn.rows) if drawn else (), drawn.columns if drawn else None)
        self._tell()

    def _tell(self) -> None:
        drawn, past = self.lab.drawing.drawn, self.lab.drawing.is_past
        then = " Drawn with other weights than those of now: draw again." if past else ""
        self.words.setText(drawn.words + then if drawn else "")

    @Slot(int)
    def _to(self, index: int) -> None:
        if self.places.shape[1] == len(self.lab.probe):
            self.sheet.marked = index
            self.sheet.update()
            self.lab.set_probe(self.places[index])
