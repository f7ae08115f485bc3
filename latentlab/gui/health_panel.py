"""The health of the run in words, each finding with its remedies as buttons; and the table of all runs."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.lab import Lab

if TYPE_CHECKING:
    from latentlab.training.health import Finding, Remedy

MARKS = {True: "✓", False: "⚠", None: "·"}
COLUMNS = {
    "Run": "In the order they were trained",
    "Likelihood": "The kind of p(x|z): figures of different kinds cannot be compared",
    "d": "Latent dimensions",
    "ELBO": "Nats per row on held-out rows",
    "IWAE-50": "The bound of 50 importance samples, nats per row",
    "log p(x)": "The evidence, nats per row",
    "By": "How the evidence was found",
}


class HealthPanel(QScrollArea):
    """What was found when the run last rested. A remedy changes settings and trains anew, or trains the run on."""

    remedy_chosen = Signal(object)

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.buttons: list[QPushButton] = []
        lab.measured.connect(self._show)
        lab.data_changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 200)

    @Slot()
    def _show(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(8)
        self.buttons = []
        health = self.lab.health
        if health is None:
            layout.addWidget(QLabel("When a run has ended, what it shows of its health appears here.", wordWrap=True))
        else:
            for finding in health.findings:
                layout.addLayout(self._line(finding))
            if not health.findings:
                layout.addWidget(QLabel("Nothing to remark."))
            layout.addWidget(QLabel(self._figures(), wordWrap=True))
        layout.addStretch(1)
        self.setWidget(page)

    def _line(self, finding: Finding) -> QHBoxLayout:
        line = QHBoxLayout()
        words = QLabel(f"{MARKS[finding.good]}  {finding.words}", wordWrap=True)
        line.addWidget(words, 1)
        for remedy in finding.remedies:
            button = QPushButton(remedy.title)
            button.setToolTip(remedy.changes(self.lab.model_settings, self.lab.train_settings))
            button.clicked.connect(partial(self._choose, remedy))
            line.addWidget(button)
            self.buttons.append(button)
        return line

    def _choose(self, remedy: Remedy, *_: object) -> None:
        self.remedy_chosen.emit(remedy)

    def _figures(self) -> str:
        health = self.lab.health
        parts = []
        if len(health.kl):
            shown = ", ".join(f"{value:.2f}" for value in health.kl[:16]) + (", …" if len(health.kl) > 16 else "")
            parts.append(f"KL of each dimension's marginals, q(z|x) to p(z): {shown} nats")
        parts += [f"MIG of the {name}: {value:.2f}" for name, value in health.mig.items()]
        return ". ".join(parts) + ("." if parts else "")


class RunsPanel(QWidget):
    """All runs on these data, side by side on the same held-out rows."""

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.words = QLabel("Each run that ends is measured here, on the same held-out rows.", wordWrap=True)
        self.exact = QPushButton("Measure exactly", toolTip="The present run again: 1,000 rows, 5,000 samples each")
        self.exact.clicked.connect(lab.measure_exactly)
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels(list(COLUMNS))
        for column, tip in enumerate(COLUMNS.values()):
            self.table.horizontalHeaderItem(column).setToolTip(tip)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setAccessibleName("All runs")
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.exact)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        lab.measured.connect(self._show)
        lab.phase_changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 200)

    @Slot()
    def _show(self) -> None:
        runs = self.lab.runs
        self.exact.setEnabled(self.lab.phase == "ended")
        self.table.setRowCount(len(runs))
        for index, run in enumerate(runs):
            figures = [_nats(value) for value in (run.elbo, run.iwae, run.evidence)]
            cells = [f"{index + 1} {run.model}", run.likelihood, str(run.latent_dim), *figures, run.method]
            cells[-1] += f" · {run.rows:,} rows"
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column in (2, 3, 4, 5):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(index, column, item)


def _nats(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.2f}".replace("-", "−")
