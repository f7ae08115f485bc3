"""What the colours of the map stand for, and the choice of it.

Classes have a chip each, with its colour and count: click to switch it, double-click to see it alone. Values have a
bar.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QWidget

from latentlab.data.digits import ends
from latentlab.gui.app.events import Events
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.plain import Label, as_typed, on_button
from latentlab.space.colouring import COMPONENT, LABEL, Colouring, names_of
from latentlab.space.palette import class_colours
from latentlab.space.selection import Selection


class Legend(QScrollArea):
    """One row of chips over the map, scrolled sideways when there are many."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.setAccessibleName("Classes")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.chips: list[QToolButton] = []
        self.choice = ComboBox(toolTip="What the colours of the map stand for (C: the next one)")
        self.choice.setAccessibleName("Colour by")
        self.choice.activated.connect(self._choose)
        self._scale = QWidget()
        row = QWidget()
        self._row = QHBoxLayout(row)
        self._row.setContentsMargins(4, 2, 4, 2)
        self._row.setSpacing(2)
        self._row.addWidget(self.choice)
        self._row.addWidget(self._scale)
        self._row.addStretch(1)
        self.setWidget(row)
        self._shown: object = None
        events.data_changed.connect(self._rebuild)
        events.classes_changed.connect(self._show_hidden)
        events.selection_changed.connect(self._show_hidden)
        events.embedding_changed.connect(self._show_hidden)
        self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        """The choice of columns, then one chip for each class or a bar of values."""
        coloured, by_component = self.lab.coloured, self.lab.by_component
        self._offer()
        self._show_scale(coloured if not by_component else None)
        self._fit_height()
        self._shown = (coloured, by_component)
        self._show_hidden()

    def _show_scale(self, coloured: Colouring | None) -> None:
        """The chips or the bar. Those before are deleted when no event of theirs is under way."""
        before, self._scale, self.chips = self._scale, QWidget(), []
        layout = QHBoxLayout(self._scale)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        if coloured is not None and coloured.classes:
            for index, (name, count) in enumerate(zip(coloured.classes, coloured.counts, strict=True)):
                self.chips.append(self._chip(index, name, count))
                layout.addWidget(self.chips[-1])
        elif coloured is not None:
            low, high = ends(*coloured.ends)
            for part in (Label(low), self._bar(coloured.palette(theme.is_dark(), self.lab.scale)), Label(high)):
                layout.addWidget(part)
        self._row.replaceWidget(before, self._scale)
        self._scale.show()
        before.hide()
        before.deleteLater()

    def _fit_height(self) -> None:
        """Room for a row of chips and for the bar below it, always: what comes and goes in it moves no map."""
        chip = self._chip(0, "", 0)
        high = max(chip.sizeHint().height(), self.choice.sizeHint().height()) + 4
        chip.deleteLater()
        self.widget().setMaximumHeight(high)
        self.setFixedHeight(high + self.horizontalScrollBar().sizeHint().height())

    def _offer(self) -> None:
        """The columns that rows can be coloured by, and the one that they are."""
        data, embedding = self.lab.data, self.lab.embedding
        offers = [("component", COMPONENT)] if embedding is not None and embedding.colours is not None else []
        names = names_of(data) if data is not None else []
        offers += [("one colour", LABEL)] if names and LABEL not in names else []
        offers += [((data.label_name or LABEL) if name == LABEL else name, name) for name in names]
        if offers != [(self.choice.itemText(i), self.choice.itemData(i)) for i in range(self.choice.count())]:
            self.choice.clear()
            for words, name in offers:
                self.choice.addItem(words, name)
        by = self.lab.colouring if self.lab.by_component or self.lab.colouring != COMPONENT else LABEL
        self.choice.setCurrentIndex(max(0, self.choice.findData(by)))
        self.choice.setVisible(len(offers) > 1)

    @Slot()
    def _choose(self) -> None:
        self.lab.set_colouring(self.choice.currentData())

    def next_choice(self) -> None:
        """Colour by the next column."""
        if self.choice.count() > 1:
            self.choice.setCurrentIndex((self.choice.currentIndex() + 1) % self.choice.count())
            self._choose()

    def _bar(self, colours: np.ndarray) -> Label:
        """The colours of values from the least to the greatest."""
        strip = np.ascontiguousarray(np.repeat(colours[None, :255], 10, 0))
        image = QImage(strip.data, 255, 10, 3 * 255, QImage.Format.Format_RGB888).copy()
        bar = Label()
        bar.setPixmap(QPixmap.fromImage(image))
        bar.setAccessibleName("Scale of colours")
        return bar

    def _chip(self, index: int, name: str, count: int) -> QToolButton:
        chip = QToolButton(checkable=True, checked=True, autoRaise=True)
        font = chip.font()
        font.setPointSizeF(font.pointSizeF() - 1)
        chip.setFont(font)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(12, 12))
        chip.setAccessibleName(f"Class {name}")
        tip = (
            f"{name}: {count:,} rows. Click to hide or show, double-click to show it alone, "
            "Ctrl and click to select it."
        )
        chip.setToolTip(as_typed(tip))
        chip.setProperty("index", index)
        chip.clicked.connect(self._switch)
        chip.installEventFilter(self)
        return chip

    @Slot()
    def _switch(self) -> None:
        index = self.sender().property("index")
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self._select(index)
            self._show_hidden()
        else:
            self.lab.set_hidden(self.lab.hidden ^ {index})

    def _select(self, index: int) -> None:
        """Select the rows of one class."""
        coloured = self.lab.coloured
        rows = np.flatnonzero(coloured.index == index)
        self.lab.selections.choose(Selection(rows, len(coloured.index), f"{coloured.name} = {coloured.classes[index]}"))

    def eventFilter(self, chip: QToolButton, event: QEvent) -> bool:
        """A double click shows one class alone, or all again."""
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            others = frozenset(range(len(self.chips))) - {chip.property("index")}
            self.lab.set_hidden(frozenset() if self.lab.hidden == others else others)
            return True
        return False

    @Slot()
    def _show_hidden(self) -> None:
        coloured = self.lab.coloured
        if self._shown != (coloured, self.lab.by_component):
            self._rebuild()
            return
        colours = class_colours(theme.is_dark()) if self.chips else ()
        chosen, selection = None, self.lab.selections.current
        if selection is not None and self.chips:
            chosen = np.bincount(coloured.index[selection.rows], minlength=256)
        for index, chip in enumerate(self.chips):
            shown = index not in self.lab.hidden
            chip.setChecked(shown)
            name, count = coloured.classes[index], short(coloured.counts[index])
            count = count if chosen is None else f"{short(int(chosen[min(index, 255)]))} of {count}"
            chip.setText(on_button(f"{name if len(name) <= 24 else name[:23] + '…'} {count}"))
            chip.setIcon(_dot(QColor(*map(int, colours[min(index, 255)])), shown))

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        self._rebuild()


def short(count: int) -> str:
    """A count in few digits: 812, 6.9k, 70k, 1.2M."""
    for size, letter in ((1_000_000, "M"), (1000, "k")):
        if count >= size:
            return f"{count / size:.1f}{letter}" if count < 10 * size else f"{count // size:,}{letter}"
    return str(count)


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
