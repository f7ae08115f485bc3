"""Named sliders in a grid, each with its value beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from latentlab.gui.widgets.editors import Slider
from latentlab.gui.widgets.plain import Label, as_typed


class Sliders(QGridLayout):
    """`changed` tells that any of them moved; what stands beside a slider is `written`, as wide as `widest`."""

    changed = Signal()

    def __init__(self, widest: str) -> None:
        super().__init__()
        self.setVerticalSpacing(1)
        self.widest, self.each, self.values = widest, {}, {}

    def add(self, name: str, words: str, ends: tuple[int, int], start: int) -> None:
        """One more, below the others; `name` is its accessible one, `words` are shown."""
        slider, value = Slider(Qt.Orientation.Horizontal, minimum=ends[0], maximum=ends[1]), Label()
        slider.setValue(start)
        slider.setAccessibleName(name)
        slider.setToolTip(as_typed(name))
        slider.valueChanged.connect(self.changed)
        value.setFixedWidth(value.fontMetrics().horizontalAdvance(self.widest))
        row = len(self.each)
        self.each[name], self.values[name] = slider, value
        for column, part in enumerate((Label(words), slider, value)):
            self.addWidget(part, row, column)

    def tell(self, written: Callable[[str], float], places: int = 2) -> None:
        """Write the values beside them."""
        for name, label in self.values.items():
            label.setText(f"{written(name):.{places}f}".replace("-", "−"))
