"""A slider for each latent dimension."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.panels.decoded import number
from latentlab.gui.widgets.editors import Slider
from latentlab.gui.widgets.plain import FigureLabel, Label
from latentlab.space.planes import subscript

REACH = 4.0  # a slider runs from −4 to 4: all but 0.006 % of the prior
TICKS = 400


class LatentSliders(QScrollArea):
    """One slider for each latent dimension: the probe's coordinates by hand."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sliders: list[Slider] = []
        self._ranged: object = None
        self._ranges = np.empty((0, 2))
        self.values: list[Label] = []
        events.decoder_changed.connect(self._fit_dimensions)
        events.probe_changed.connect(self._show)
        self._fit_dimensions()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(270, 110)

    @Slot()
    def _fit_dimensions(self) -> None:
        wanted = self.lab.decoder.embedding_dim if self.lab.decoder else 0
        if self.widget() is not None and len(self.sliders) == wanted:
            return
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(2)
        self.sliders, self.values = [], []
        for index in range(wanted):
            layout.addLayout(self._line(index))
        if not wanted:
            layout.addWidget(Label("A slider for each latent dimension appears here.", wordWrap=True))
        layout.addStretch(1)
        self.setWidget(page)
        self._show()

    def _line(self, index: int) -> QHBoxLayout:
        name, value = FigureLabel(f"z{subscript(index + 1)}", "z₁₀₀"), FigureLabel("", "−00.00")
        slider = Slider(Qt.Orientation.Horizontal, minimum=-TICKS, maximum=TICKS, singleStep=5, pageStep=25)
        slider.setAccessibleName(f"Latent dimension {index + 1}")
        slider.setToolTip("Drag, or use the arrow keys")
        slider.valueChanged.connect(self._moved)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sliders.append(slider)
        self.values.append(value)
        line = QHBoxLayout()
        for part in (name, slider, value):
            line.addWidget(part)
        return line

    def _range(self, index: int) -> tuple[float, float]:
        """Where a slider ends: all of the prior, or all of the data where places lie among them."""
        if self.lab.decoder is None or not self.lab.decoder.responsible or self.lab.data is None:
            return -REACH, REACH
        if self._ranged is not self.lab.data:
            data = self.lab.data
            values = int(np.prod(data.shape))
            every = np.arange(0, len(data), max(1, len(data) // 1000))
            some = data.x[every].reshape(-1, values) if data.here else np.tile(data.extent, (values, 1)).T
            self._ranged, self._ranges = data, np.stack([some.min(0), some.max(0) + 1e-6], 1)
        low, high = self._ranges[index]
        return float(low), float(high)

    @Slot()
    def _moved(self) -> None:
        """Only the slider that moved changes its coordinate; the others keep more digits than they show."""
        index = self.sliders.index(self.sender())
        z = self.lab.probe.copy()
        low, high = self._range(index)
        z[index] = low + (self.sliders[index].value() + TICKS) * (high - low) / (2 * TICKS)
        self.lab.set_probe(z)

    @Slot()
    def _show(self) -> None:
        if len(self.sliders) != len(self.lab.probe):
            return
        for index, (slider, label, value) in enumerate(zip(self.sliders, self.values, self.lab.probe, strict=True)):
            low, high = self._range(index)
            with QSignalBlocker(slider):
                slider.setValue(round((min(max(float(value), low), high) - low) * 2 * TICKS / (high - low)) - TICKS)
            text = number(value)
            if text != label.text():
                label.setText(text)
