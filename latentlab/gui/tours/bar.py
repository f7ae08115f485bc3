"""The strip below the docks: what a tour says at this step, its equation, and the way on and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolBar, QVBoxLayout, QWidget

from latentlab.gui.widgets.equation import Equation
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.words import Words

LINES, LINES_ENLARGED = 5, 8  # of text; the latter where letters are large, and one part alone shares the window
ON = (Qt.Key.Key_PageDown, Qt.Key.Key_Right)
BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Left)


class TourBar(QToolBar):
    """Keys while it has the focus: PageDown or → next, PageUp or ← back, Escape leaves."""

    on_wanted = Signal()
    back_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__("Tour", window)
        self.setObjectName("Tour")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)  # it comes and goes with the tour
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title, self.place, self.state = Words(), Words(), Words(lines=2)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text, self.equation = Words(lines=LINES), Equation()
        self.text.setAccessibleName("What the tour says")
        self.back, self.next = QPushButton("Back"), QPushButton("Next")
        self.leave = QPushButton("Leave", toolTip="End the tour here; Help ▸ Tours goes on from this step (Escape)")
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.on_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        for part in (self, self.back, self.next, self.leave):
            part.installEventFilter(self)
        self.addWidget(self._lay_out())

    def _lay_out(self) -> QWidget:
        page = QWidget()
        row, side, buttons = QHBoxLayout(page), QVBoxLayout(), QGridLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(12)
        for part in (self.title, self.place, self.state):
            side.addWidget(part)
        side.addStretch(1)
        buttons.addWidget(self.back, 0, 0)
        buttons.addWidget(self.next, 0, 1)
        buttons.addWidget(self.leave, 1, 0, 1, 2)
        buttons.setRowStretch(2, 1)
        row.addLayout(side, 3)
        row.addWidget(self.text, 7)
        row.addWidget(self.equation, 6)
        row.addLayout(buttons)
        return page

    def show_step(self, title: str, place: str, text: str, equation: str) -> None:
        """What is read now."""
        self.title.setText(title)
        self.place.setText(place)
        if self.text.text() != text:
            self.text.setText(text)
        self.equation.setVisible(bool(equation))
        if self.equation.name != equation:
            self.equation.show_equation(equation)

    def enlarge(self, larger: bool) -> None:
        """More room for large letters, or as usual."""
        self.text.lines, self.title.lines = (LINES_ENLARGED, 3) if larger else (LINES, 1)
        for part in (self.text, self.title):
            part.updateGeometry()

    def show_ways(self, busy: str, first: bool, last: bool) -> None:
        """Whether one can go on and back, and what is waited for; `busy` is "" where nothing is."""
        self.state.setText(busy)
        self.next.setText("Finish" if last else "Next")
        self.next.setEnabled(not busy)
        self.next.setToolTip(as_typed(f"{busy}\nThe next step (PageDown)".strip()))
        self.back.setEnabled(not first)
        self.back.setToolTip(as_typed("This is the first step." if first else "The step before (PageUp)"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its buttons would take the arrow keys to go from one to another."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers() & KEYED:
            return False
        if event.key() in ON:
            if self.next.isEnabled():
                self.on_wanted.emit()
        elif event.key() in BACK:
            if self.back.isEnabled():
                self.back_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        else:
            return False
        return True


KEYED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
