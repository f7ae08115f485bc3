"""What pages of lessons are made of: sliders with their values beside them, curves, areas, figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from latentlab.gui.widgets.editors import ComboBox, Slider
from latentlab.gui.widgets.latent_plot import Line
from latentlab.gui.widgets.plain import FigureLabel, Label, as_typed

LETTERS = 4  # of a narrow list, at least
MARGIN = 12  # pixels beside the words of a button, at least


def figure(value: float, places: int = 3) -> str:
    """A number with a true minus, and no sign where there is nothing left of it."""
    return f"{round(value, places) + 0.0:.{places}f}".replace("-", "−")


def curve(x: np.ndarray, y: np.ndarray, colour: str, width: float = 1.6, dashed: bool = False) -> Line:
    """Places (n,) and values (n,) joined."""
    return Line(np.stack([x, y], 1), colour, width, dashed)


def area(x: np.ndarray, y: np.ndarray, colour: str) -> Line:
    """What lies between a curve and 0."""
    ends = np.array([[x[0], 0.0]]), np.stack([x, y], 1), np.array([[x[-1], 0.0]])
    return Line(np.concatenate(ends), colour, 0.0)


def narrow(box: ComboBox) -> ComboBox:
    """A list that takes the room there is: two of them fit beside one another."""
    box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(LETTERS)
    return box


def tight(button: QPushButton) -> QPushButton:
    """A button that may be as narrow as its words."""
    button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + MARGIN)
    return button


class Scale(NamedTuple):
    """What a slider goes along: ends, start and step, how a value is written, and what a tip says of it."""

    least: float
    most: float
    start: float
    step: float = 0.01
    written: Callable[[float], str] = lambda value: figure(value, 2)
    tip: str = ""


class Sliders(QWidget):
    """One below the other: name, slider, value. `changed` tells that any was moved."""

    changed = Signal()

    def __init__(self, scales: dict[str, Scale], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scales, self.sliders, self._names, self._shown = scales, {}, {}, {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        for row, (name, scale) in enumerate(scales.items()):
            slider = Slider(
                Qt.Orientation.Horizontal,
                minimum=round(scale.least / scale.step),
                maximum=round(scale.most / scale.step),
            )
            slider.setAccessibleName(name)
            slider.setToolTip(as_typed(scale.tip))
            slider.setValue(round(scale.start / scale.step))
            slider.valueChanged.connect(self._tell)
            label = Label(name)
            shown = FigureLabel("", *(f"{scale.written(end)} " for end in (scale.least, scale.most)))
            for column, part in enumerate((label, slider, shown)):
                grid.addWidget(part, row, column)
            self.sliders[name], self._names[name], self._shown[name] = slider, label, shown
        self._write()

    def value(self, name: str) -> float:
        """Where one stands."""
        return self.sliders[name].value() * self.scales[name].step

    def enable(self, name: str, enabled: bool) -> None:
        """Whether one can be moved now; one that cannot is grey."""
        for part in (self._names[name], self.sliders[name], self._shown[name]):
            part.setEnabled(enabled)

    def say(self, name: str, words: str) -> None:
        """What stands beside one until any is moved, where that depends on others too."""
        self._shown[name].setText(words)

    def said(self, name: str) -> str:
        """What stands beside one."""
        return self._shown[name].text()

    def move(self, name: str, value: float) -> None:
        """Put one there, or at its end."""
        self.sliders[name].setValue(round(value / self.scales[name].step))

    @Slot()
    def _tell(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        for name, shown in self._shown.items():
            shown.setText(self.scales[name].written(self.value(name)))
