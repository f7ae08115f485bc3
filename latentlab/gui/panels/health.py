"""The health of the run in words, each finding with its remedies as buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.gui.widgets.words import in_lines

if TYPE_CHECKING:
    from latentlab.training.health import Finding, Remedy

EDGES = 60  # pixels of the panel and of a button beside the button's words
MARKS = {True: "✓", False: "⚠", None: "·"}


class HealthPanel(QScrollArea):
    """What was found when the run last rested. A remedy changes settings and trains anew, or trains the run on."""

    remedy_chosen = Signal(object)

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(200)
        self.buttons: list[QPushButton] = []
        events.measured.connect(self._show)
        for changed in (events.data_changed, events.run_changed, events.phase_changed):
            changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit beside the rest goes on in the next line, on buttons too."""
        super().resizeEvent(event)
        for button in self.buttons:
            button.setText(in_lines(button.accessibleName(), button.fontMetrics(), self.width() - EDGES))

    @Slot()
    def _show(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(8)
        self.buttons = []
        health = self.lab.health
        if self.lab.phase == "training":
            layout.addWidget(Label("Training goes on: its health is found when it ends.", wordWrap=True))
        elif health is None:
            layout.addWidget(Label("When a run has ended, what it shows of its health appears here.", wordWrap=True))
        else:
            for finding in health.findings:
                layout.addLayout(self._line(finding))
            if not health.findings:
                layout.addWidget(Label("Nothing to remark."))
            layout.addWidget(Label(self._figures(), wordWrap=True))
        layout.addStretch(1)
        self.setWidget(page)

    def _line(self, finding: Finding) -> QVBoxLayout:
        """What was found, over the whole width, and what would help below it."""
        line = QVBoxLayout()
        line.setSpacing(2)
        line.addWidget(Label(f"{MARKS[finding.good]}  {finding.words}", wordWrap=True))
        buttons = []
        for remedy in finding.remedies:
            button = QPushButton(in_lines(remedy.title, self.fontMetrics(), self.width() - EDGES))
            button.setAccessibleName(remedy.title)
            button.setToolTip(as_typed(remedy.changes(self.lab.model_settings, self.lab.train_settings)))
            button.clicked.connect(partial(self._choose, remedy))
            buttons.append(button)
        self.buttons += buttons
        if buttons:
            line.addWidget(Flow(*buttons))
        return line

    def _choose(self, remedy: Remedy, *_: object) -> None:
        self.remedy_chosen.emit(remedy)

    def _figures(self) -> str:
        health = self.lab.health
        parts = []
        if len(health.kl):
            shown = ", ".join(f"{value:.2f}" for value in health.kl[:16]) + (", …" if len(health.kl) > 16 else "")
            parts.append(f"KL of each latent dimension, q(z|x) from p(z), over training rows: {shown} nats per row")
        parts += [f"Mutual information gap (MIG) of the {name}: {value:.2f}" for name, value in health.mig.items()]
        return ". ".join(parts) + ("." if parts else "")
