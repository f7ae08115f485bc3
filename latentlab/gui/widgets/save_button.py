"""The button beside a thing that writes it to a file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton

from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.plain import as_typed


class SaveButton(QToolButton):
    """Asks what to write and where to: an icon, and "Save figure…" where there is room."""

    def __init__(self, tip: str, text: str = "Save figure…") -> None:
        super().__init__(text=text, toolTip=as_typed(tip))
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly)
        self.setAccessibleName(tip)
        self.setIcon(icon("save"))

    def changeEvent(self, event: QEvent) -> None:
        """The theme may have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon("save"))
