"""The table of all runs, side by side on the same held-out rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.app.events import Events
from latentlab.gui.language.catalogue import translated
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.words import Words
from latentlab.lab.measure import nats, with_error

if TYPE_CHECKING:
    from latentlab.inference.yardstick import Yardstick

COLUMNS = {
    "Run": "In the order they were trained",
    "Kind": "What the figures are of: those of different kinds are different quantities, and cannot be compared",
    "d": "Latent dimensions",
    "ELBO": "Nats per row, over all held-out rows; a model without p(z) has none",
    "Reconstruction": "E_q[log p(x|z)], nats per row, over all held-out rows",
    "IWAE (50)": "A bound from 50 samples of q, nats per row, ± the standard error of the estimate. By chance it may "
    "lie above log p(x) by about this much",
    "log p(x)": "The evidence, nats per row, ± the standard error of the estimate; ⚠ where that cannot be trusted",
    "5-NN": "The share of held-out rows whose label the five nearest training rows in the space tell; beside it that "
    "of as many principal components",
    "By": "How the evidence was found, and on how many of the held-out rows",
}
LEAST = 60  # pixels of the table
ARROW = 40  # pixels of a list beside its words
METHODS = {
    "automatic": (
        "Automatic",
        "Exact where it can be, quadrature for one or two latent dimensions, else importance sampling",
    ),
    "exact": ("Exact", "The closed form, or the sum over every value of a discrete z"),
    "quadrature": ("Quadrature", "A sum over cells of the latent space, refined until it holds every mode: d ≤ 2"),
    "importance": ("Importance", "Samples of a mixture of q, the prior, and what lies about the modes that were found"),
    "prior": ("Prior samples", "Samples of p(z): fails in more than a few dimensions, and is here to show that"),
}


class RunsTable(QTableWidget):
    """The table of all runs."""

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be: little, for it takes what room there is, and is scrolled alone."""
        return QSize(256, LEAST)


class RunsPanel(QWidget):
    """All runs on these data; the present one can be measured again, in another way."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.words = Words("Each run that ends is measured here, on the same held-out rows.", 2)
        self.method = ComboBox()
        self.method.setAccessibleName("How the evidence is computed")
        longest = max((title for title, _ in METHODS.values()), key=self.fontMetrics().horizontalAdvance)
        self.method.setFixedWidth(self.fontMetrics().horizontalAdvance(longest) + ARROW)  # whichever there are
        self.method.setToolTip("How the evidence of the present run is found")
        self.exact = QPushButton(
            "Measure exactly", toolTip="The present run again: 1,000 rows, 5,000 samples where it is sampled"
        )
        self.exact.clicked.connect(self._measure)
        self.table = RunsTable(0, len(COLUMNS))
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(list(COLUMNS))
        for column, tip in enumerate(COLUMNS.values()):
            self.table.horizontalHeaderItem(column).setToolTip(as_typed(tip))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setAccessibleName("All runs")
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.method)
        row.addWidget(self.exact)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        events.measured.connect(self._show)
        events.phase_changed.connect(self._show)
        events.run_changed.connect(self._offer)
        self._offer()
        self._show()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 200)

    @Slot()
    def _measure(self) -> None:
        self.lab.measure_exactly(self.method.currentData() or "automatic")

    @Slot()
    def _offer(self) -> None:
        """The ways that the model of the run has."""
        self.method.clear()
        names = self.lab.methods
        for name in ("automatic", *names) if names else ():
            title, tip = METHODS[name]
            self.method.addItem(title, name)
            self.method.setItemData(self.method.count() - 1, as_typed(tip), Qt.ItemDataRole.ToolTipRole)

    @Slot()
    def _show(self) -> None:
        runs = self.lab.runs
        able = self.lab.phase in ("ended", "paused")
        self.method.setEnabled(able and self.method.count() > 0)
        kinds = {run.likelihood for run in runs}
        now = self.lab.run_number if self.lab.outdated else len(runs)
        if now < len(runs):
            self.words.setText(f"Run {now + 1} went on; its figures, slanted, are from before.")
        elif len(kinds) > 1:
            self.words.setText(
                f"These runs give figures of {len(kinds)} kinds, which are different quantities: compare within one."
            )
        else:
            self.words.setText("Each run that ends is measured here, on the same held-out rows.")
        slanted = QFont(self.table.font())
        slanted.setItalic(True)
        self.table.setRowCount(len(runs))
        for index, run in enumerate(runs):
            for column, (text, tip) in enumerate(cells(index, run)):
                item = QTableWidgetItem(translated(text))
                item.setToolTip(translated(as_typed(tip)))
                if column in range(2, 8):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setFont(slanted if index == now else self.table.font())
                self.table.setItem(index, column, item)


def cells(index: int, run: Yardstick) -> list[tuple[str, str]]:
    """What a line of the table says, and what each of its cells says more when asked."""
    over_all = f"Over all {run.elbo_rows:,} {run.of} rows"
    over_some = f"Over {run.rows:,} of {run.elbo_rows:,} {run.of} rows"
    evidence = _over(run, run.evidence, run.evidence_error)
    words = over_some if math.isnan(run.same_elbo) else f"{over_some}, whose ELBO is {nats(run.same_elbo)}"
    elbo = "A model without p(z) has no ELBO" if math.isnan(run.elbo) else over_all
    if math.isnan(run.evidence):
        words = "A model without p(z) has no evidence"
    elif run.untrusted:
        evidence = f"⚠ {evidence}"
        words = (
            f"Not to be trusted for {run.untrusted:,} of {run.rows:,} rows: weights of too heavy a tail (Pareto k̂ "
            "above 0.7), too few effective samples, or cells that could not be made fine enough. Take more samples, "
            "or another way."
        )
    elif not math.isnan(run.effective_samples):
        words += f"; {run.effective_samples:,.0f} effective samples on the mean"
    told = (
        "Nothing is told without labels of two or more classes and held-out rows, or of a model that is told the class"
        if math.isnan(run.votes.latent)
        else f"Of {run.votes.rows:,} {run.of} rows. {COLUMNS['5-NN']}"
    )
    by = "–" if math.isnan(run.evidence) else f"{run.method} · {run.rows:,} {run.of} rows"
    return [
        (f"{index + 1} {run.model}", ""),
        (run.likelihood, COLUMNS["Kind"]),
        (str(run.latent_dim), ""),
        (nats(run.elbo), elbo),
        (nats(run.reconstruction), over_all),
        (_over(run, run.iwae, run.iwae_error), f"{over_some}: by chance above log p(x) by about as much as ± says"),
        (evidence, words),
        (votes_words(run.votes.latent, run.votes.principal), told),
        (by, f"{by}\n{words}"),
    ]


def _over(run: Yardstick, value: float, error: float) -> str:
    """A figure ± its error, and over how many rows it is where these are not all that the ELBO is over."""
    some = not math.isnan(value) and run.rows != run.elbo_rows
    return with_error(value, error) + f" ({run.rows:,})" * some


def votes_words(latent: float, principal: float) -> str:
    """The share that the space tells, and that of principal components where there is one."""
    if math.isnan(latent):
        return "–"
    return f"{latent:.3f}" if math.isnan(principal) else f"{latent:.3f} (PCA {principal:.3f})"
