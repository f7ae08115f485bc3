"""What lectures draw, alive: one page for each lesson."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons import LESSONS, make_page
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.worker.ending import Ending


class LessonsPanel(QWidget):
    """A choice of lessons, and the page of the one that is chosen: made when it is first seen, and told by `made`."""

    made = Signal(object)
    figure_asked = Signal(object)  # the page whose pictures are to be written

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events, self.shown = events, {}
        self.choice, self.pages = ComboBox(), QStackedWidget()
        self.choice.setAccessibleName("Lesson")
        self.choice.addItems(list(LESSONS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        self.figure = SaveButton("Write the pictures and the sentence: PNG, SVG or PDF")
        self.figure.setAccessibleName("Save figure")
        self.figure.setEnabled(False)
        self.figure.clicked.connect(lambda: self.figure_asked.emit(self.page))
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.figure)
        layout.addLayout(row)
        layout.addWidget(self.pages, 1)
        self._soon = WhenSeen(self, self._show)
        self.choice.currentIndexChanged.connect(self._show)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(760, 240)

    @property
    def page(self) -> LessonPage | None:
        """The one that is chosen, where it was ever seen."""
        return self.shown.get(self.choice.currentText())

    @property
    def threads(self) -> list[Ending]:
        """What works for the pages, to be ended."""
        return [thread for page in self.shown.values() for thread in page.threads]

    @Slot()
    def _show(self) -> None:
        title = self.choice.currentText()
        if title not in self.shown:
            page = self.shown[title] = make_page(title, self.events)
            page.setAccessibleName(title)
            self.pages.addWidget(page)
            self.made.emit(page)
        for name, page in self.shown.items():  # those that are not seen ask for no room
            policy = QSizePolicy.Policy.Preferred if name == title else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)
        self.pages.setCurrentWidget(self.shown[title])
        self.figure.setEnabled(True)
