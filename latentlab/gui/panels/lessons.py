"""What lectures draw, alive: one page for each lesson."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.panels.evidence_page import EvidencePage
from latentlab.gui.panels.kl_areas import KLAreasPage
from latentlab.gui.panels.kl_fit import KLFitPage
from latentlab.gui.widgets.editors import ComboBox
from latentlab.worker.ending import Ending


class LessonsPanel(QWidget):
    """A choice of lessons, and the page of the one that is chosen."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.pages = ComboBox(), QStackedWidget()
        self.choice.setAccessibleName("Lesson")
        self.fit, self.areas, self.evidence = KLFitPage(events.lab), KLAreasPage(), EvidencePage(events)
        for title, page in (
            ("Forward and reverse KL: q fitted to p", self.fit),
            ("Entropy, cross-entropy and KL as areas", self.areas),
            ("Evidence: why naive sampling fails", self.evidence),
        ):
            self.choice.addItem(title)
            self.pages.addWidget(page)
        self.choice.currentIndexChanged.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self.choice)
        layout.addWidget(self.pages, 1)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(760, 240)

    @property
    def threads(self) -> list[Ending]:
        """What fits, to be ended."""
        return [self.fit.fitting]

    @Slot(int)
    def _show(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
