"""The row under the cursor: its picture and name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from latentlab.data import Dataset
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.plain import Label, in_html

OFFSET = 16


class HoverCard(QFrame):
    """A small card beside the cursor that never takes the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._picture = Picture("Row under the cursor", 48, self)
        self._text = Label(self, textFormat=Qt.TextFormat.RichText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 6, 8, 6)
        layout.addWidget(self._picture)
        layout.addWidget(self._text)
        self.row: int | None = None
        self.hide()

    def show_row(self, data: Dataset, row: int, position: QPointF) -> None:
        """Show `row` beside `position` of the parent, inside it."""
        if row != self.row or self.isHidden():
            self.row = row
            drawn = data.is_image and data.here
            self._picture.setVisible(drawn)
            self._picture.show_row(data.x[row] if drawn else None)
            label = f"<b>{in_html(data.label_of(row))}</b><br>" if data.labels is not None else ""
            part = "held out" if data.is_held_out(row) else "train"
            name = in_html(data.name_of(row)[-40:])
            self._text.setText(f"{label}{name}<br>{part}")
            self.adjustSize()
        space = self.parentWidget().size()
        x, y = position.x() + OFFSET, position.y() + OFFSET
        x = x if x + self.width() < space.width() else position.x() - OFFSET - self.width()
        y = y if y + self.height() < space.height() else position.y() - OFFSET - self.height()
        self.move(int(max(0, x)), int(max(0, y)))
        self.show()
        self.raise_()
