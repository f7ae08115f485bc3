"""A row of widgets that goes on in the next line where the window is narrow.

Not the flow layout of superqt: it stretches no widget, leaves gaps for hidden ones and takes 0.2 s to import.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 4


class Flow(QWidget):
    """Its widgets side by side, each as wide as it likes to be; expanding ones take what their line has left."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._widgets: list[QWidget] = []
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """One more at the end."""
        widget.setParent(self)
        self._widgets.append(widget)

    def heightForWidth(self, width: int) -> int:
        """How high all lines are."""
        return self._lay_out(width, False)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(300, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """One line, as wide as the widest widget: how many lines there are is for the width to say."""
        hints = [widget.minimumSizeHint() for widget in self._widgets]
        return QSize(*(max((size[i] for size in map(QSize.toTuple, hints)), default=0) for i in range(2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of them."""
        self._lay_out(self.width(), True)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A widget changed its size, or was shown or hidden; or the row is shown, and they may have changed before."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._lay_out(self.width(), True)
            self.updateGeometry()
        return super().event(event)

    def _lay_out(self, width: int, move: bool) -> int:
        """Line by line; the height of all."""
        lines: list[list[QWidget]] = [[]]
        left = width
        for widget in self._widgets:
            if widget.isHidden():
                continue
            wide = self._wide(widget)
            if lines[-1] and wide > left:
                lines.append([])
                left = width
            lines[-1].append(widget)
            left -= wide + GAP
        top = 0
        for line in lines:
            high = max((widget.sizeHint().height() for widget in line), default=0)
            if move:
                self._place(line, QRect(0, top, width, high))
            top += high + GAP
        return max(0, top - GAP)

    @staticmethod
    def _wide(widget: QWidget) -> int:
        wide = max(widget.sizeHint().width(), widget.minimumWidth())
        return min(wide, widget.maximumWidth())

    def _place(self, line: list[QWidget], box: QRect) -> None:
        expanding = [bool(widget.sizePolicy().expandingDirections()) for widget in line]
        spare = box.width() - sum(self._wide(widget) + GAP for widget in line) + GAP
        each = max(0, spare) // max(1, sum(expanding))
        x = box.left()
        for widget, stretched in zip(line, expanding, strict=True):
            wide = min(self._wide(widget) + (each if stretched else 0), box.width())
            widget.setGeometry(x, box.top(), wide, box.height())
            x += wide + GAP
