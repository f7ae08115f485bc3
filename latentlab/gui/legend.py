"""The classes: a chip each, with its colour and count; click to switch it, double-click to see it alone."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QWidget

from latentlab.gui import theme
from latentlab.gui.lab import Lab
from latentlab.gui.palette import class_colours


class Legend(QScrollArea):
    """One row of chips over the map, scrolled sideways when there are many."""

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.setAccessibleName("Classes")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chips: list[QToolButton] = []
        lab.data_changed.connect(self._rebuild)
        lab.classes_changed.connect(self._show_hidden)
        lab.placed_changed.connect(self._make_way)
        self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        """One chip for each class of the new dataset."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(2)
        self.chips = []
        data = self.lab.data
        labelled = data is not None and data.labels is not None
        if labelled:
            counts = np.bincount(data.labels, minlength=len(data.class_names))
            for index, (name, count) in enumerate(zip(data.class_names, counts, strict=True)):
                self.chips.append(self._chip(index, name, int(count)))
                layout.addWidget(self.chips[-1])
        layout.addStretch(1)
        self.setWidget(row)
        self.setFixedHeight(row.sizeHint().height() + (12 if len(self.chips) > 14 else 0))
        self.setVisible(labelled)
        self._show_hidden()

    def _chip(self, index: int, name: str, count: int) -> QToolButton:
        chip = QToolButton(checkable=True, checked=True, autoRaise=True)
        chip.setText(name if len(name) <= 24 else name[:23] + "…")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(12, 12))
        chip.setAccessibleName(f"Class {name}")
        chip.setToolTip(f"{name}: {count:,} rows. Click to hide or show, double-click to show it alone.")
        chip.setProperty("index", index)
        chip.clicked.connect(self._switch)
        chip.installEventFilter(self)
        return chip

    @Slot()
    def _switch(self) -> None:
        self.lab.set_hidden(self.lab.hidden ^ {self.sender().property("index")})

    def eventFilter(self, chip: QToolButton, event: QEvent) -> bool:
        """A double click shows one class alone, or all again."""
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            others = frozenset(range(len(self.chips))) - {chip.property("index")}
            self.lab.set_hidden(frozenset() if self.lab.hidden == others else others)
            return True
        return False

    @Slot()
    def _make_way(self) -> None:
        """Rows coloured by component are told by the numbers on the ellipses; the classes' colours would mislead."""
        wanted = bool(self.chips) and not self.lab.by_component
        if wanted == self.isHidden():
            self.setVisible(wanted)

    @Slot()
    def _show_hidden(self) -> None:
        self._make_way()
        colours = class_colours(theme.is_dark()) if self.chips else ()
        for index, chip in enumerate(self.chips):
            shown = index not in self.lab.hidden
            chip.setChecked(shown)
            chip.setIcon(_dot(QColor(*map(int, colours[min(index, 255)])), shown))

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        self._show_hidden()


def _dot(colour: QColor, filled: bool) -> QIcon:
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    painter.setBrush(colour if filled else Qt.GlobalColor.transparent)
    painter.drawEllipse(3, 3, 18, 18)
    painter.end()
    return QIcon(pixmap)
