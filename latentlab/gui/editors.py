"""Boxes and sliders that the wheel changes only where a person is at work in them; else it scrolls what they lie in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox


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
    """A list to choose from."""


class SpinBox(_Unscrolled, QSpinBox):
    """A whole number."""


class Slider(_Unscrolled, QSlider):
    """A number between two ends."""
