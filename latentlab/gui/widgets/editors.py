"""Boxes and sliders that the wheel changes only where a person is at work in them; else it scrolls what they lie in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from latentlab.gui.widgets.plain import as_typed


class _Unscrolled:
    """What all of them share: no focus by the wheel, and no change by it without the focus."""

    def __init__(self, *positional: Any, **named: Any) -> None:
        super().__init__(*positional, **named)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Without the focus it goes on to what lies behind."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ComboBox(_Unscrolled, QComboBox):
    """A list to choose from. Where it is too narrow for what is chosen, that ends in "…"; its tip begins with it."""

    def event(self, event: QEvent) -> bool:
        """Qt asks for the tip, among others."""
        if event.type() == QEvent.Type.ToolTip and self.is_cut():
            more = "" if self.toolTip().startswith("<") else f"\n{self.toolTip()}"  # which is markup by then
            QToolTip.showText(event.globalPos(), as_typed(f"{self.currentText()}{more}"), self)
            return True
        return super().event(event)

    def is_cut(self) -> bool:
        """Whether what is chosen is not to be read whole."""
        return self.shown() != self.currentText()

    def shown(self) -> str:
        """What of the words that are chosen there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        room -= 0 if self.itemIcon(self.currentIndex()).isNull() else self.iconSize().width() + 4
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class SpinBox(_Unscrolled, QSpinBox):
    """A whole number."""


class Slider(_Unscrolled, QSlider):
    """A number between two ends."""


class CheckBox(QCheckBox):
    """A box to tick, whose edge is seen where it is not ticked: the style's own is as dark as a dark window."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        super().paintEvent(event)
        if not self.isChecked() and self.palette().window().color().lightness() < 128:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            mark = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            edge = self.palette().color(QPalette.ColorRole.WindowText)
            edge.setAlphaF(0.6 if self.isEnabled() else 0.3)
            painter = QPainter(self)
            painter.setPen(edge)
            painter.drawRect(mark.adjusted(0, 0, -1, -1))


class LineOrNothing(QWidget):
    """A line to type into, and a box for nothing at all, which is another thing than a line left empty."""

    changed = Signal()

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.nothing = QLineEdit(), CheckBox(nothing)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.nothing)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.nothing.toggled.connect(self._close_line)

    def lineEdit(self) -> QLineEdit:
        """The line."""
        return self.line

    @Slot(bool)
    def _close_line(self, nothing: bool) -> None:
        self.line.setEnabled(not nothing)
        self.changed.emit()
