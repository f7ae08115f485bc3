"""The lesson of the evidence: log p̂ against its draws, from the prior, q and the best q; the weights as a histogram."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.lab.looking import NEEDS
from latentlab.lab.measure import with_error
from latentlab.lab.needs import missing
from latentlab.worker.jobs import LOOKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lessons.evidence import EvidenceLook
    from latentlab.training import Run

INKS = {"prior": "held_out", "q": "accent", "best": "text"}
BINS = 60
LOWEST = 60.0  # nats below the highest weight, that the histogram shows
NOTHING = "Press the button: how estimates of log p(x) come near it appears here."


class EvidencePage(LessonPage):
    """Press the button: the row nearest to the probe is measured in the background."""

    rules: ClassVar[dict[str, str]] = {"button": "Look at the nearest row's posterior"}

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 6, parent)
        self.button = QPushButton("Estimate log p(x) of the nearest row")
        self.button.setToolTip("By 16,384 draws each of p(z), q and the best q")
        self.button.clicked.connect(self.measure)
        self.growth = LatentPlot("Estimates of log p(x) against their draws", "Estimates of S draws: mean, 4 of 5")
        self.weights = LatentPlot("Histogram of the log weights", "log weights of the draws")
        self._found: tuple[int, int, EvidenceLook] | None = None
        self.lay_out((self.button,), (self.growth, self.weights))
        for changed in (events.data_changed, events.run_changed, events.phase_changed):
            changed.connect(self._refresh)
        self._refresh()

    @property
    def found(self) -> EvidenceLook | None:
        """What was measured, while the run and its step are those it was measured of."""
        return self.of_now(self._found)

    @Slot()
    def measure(self) -> None:
        """Measure the row nearest to the probe."""
        lab = self.lab
        if missing(lab, NEEDS):
            return
        row, ticket = lab.nearest_row()[0], lab.run_ticket
        self.words.setText(f"Drawing for {lab.data.name_of(row)} …")

        def done(found: tuple[int, EvidenceLook]) -> None:
            self._found = (ticket, *found)
            if self.found is None:
                lab.said.emit("The run has gone on since: estimate again while it rests.")
            self._refresh()

        lab.examine(f"Evidence of {lab.data.name_of(row)}", partial(_look, row), done, LOOKING)

    @Slot()
    def _refresh(self) -> None:
        found = self.found
        if found is None:
            self.words.setText(missing(self.lab, NEEDS))
            for plot in (self.growth, self.weights):
                plot.show_plot(None, NOTHING)
            return
        self.growth.show_plot(_growth_plot(found))
        self.weights.show_plot(_weights_plot(found))
        prior, q, best = found.growths
        name = self.lab.data.name_of(found.row)
        known = with_error(found.log_p, found.error, 2)
        self.words.setText(
            f"{name[:1].upper()}{name[1:]}: log p(x) {known} nats ({found.method}; broken line). Orange: from p(z), "
            f"worth {prior.effective:,.0f} of {len(prior.log_weights):,} draws from p(z|x). Blue: from q, worth "
            f"{q.effective:,.0f}; one draw is the ELBO. Ink: from the best q, {best.effective:,.0f}."
        )


def _look(row: int, run: Run, report: Callable[[float], None]) -> tuple[int, Any]:
    """The step of a run and what was found of a row."""
    from latentlab.inference.observed import observed
    from latentlab.lessons.evidence import look_at_evidence

    data = run.data
    label = None if data.labels is None or not run.model.traits.conditions else int(data.labels[row])
    x = np.asarray(observed(run.model, data, np.array([row])), np.float32)
    return run.step, look_at_evidence(run.model, row, x, label, report)


def _growth_plot(found: EvidenceLook) -> Plot:
    """Means as lines, four fifths of the estimates as bands, log p(x) as a dashed line."""
    from latentlab.lessons.evidence import SIZES

    x = np.log10(SIZES)
    lines = []
    for growth in found.growths:
        band = np.concatenate([np.stack([x, growth.low], 1), np.stack([x, growth.high], 1)[::-1]])
        lines.append(Line(band, INKS[growth.name], 0.0))
    lines += [Line(np.stack([x, growth.mean], 1), INKS[growth.name]) for growth in found.growths]
    ends = np.array([[x[0], found.log_p], [x[-1], found.log_p]])
    lines.append(Line(ends, "faint", 1.2, dashed=True))
    low = min(float(growth.mean.min()) for growth in found.growths)
    high = max(found.log_p, *(float(growth.high.max()) for growth in found.growths))
    room = 0.06 * max(high - low, 0.05)
    y = (low - room, high + room)
    return Plot((float(x[0]), float(x[-1])), y, None, lines, names=("log₁₀ S", "nats"), equal=False)


def _weights_plot(found: EvidenceLook) -> Plot:
    """How log h f/g of the draws are spread about log p(x)."""
    highest = max(float(growth.log_weights.max()) for growth in found.growths)
    lowest = min(float(np.quantile(growth.log_weights, 0.001)) for growth in found.growths)
    edges = np.linspace(max(lowest, highest - LOWEST), max(highest, lowest + 1e-3), BINS + 1)
    lines, top = [], 0.0
    for growth in found.growths:
        share = np.histogram(growth.log_weights, edges)[0] / len(growth.log_weights)
        steps = np.stack([np.repeat(edges, 2)[1:-1], np.repeat(share, 2)], 1)
        closed = np.concatenate([[[edges[0], 0.0]], steps, [[edges[-1], 0.0]]])
        lines += [Line(closed, INKS[growth.name], 0.0), Line(steps, INKS[growth.name], 1.2)]
        top = max(top, float(share.max()))
    lines.append(Line(np.array([[found.log_p, 0.0], [found.log_p, 1.1 * top]]), "faint", 1.2, dashed=True))
    names = ("log weight, nats", "share")
    return Plot((float(edges[0]), float(edges[-1])), (0.0, 1.1 * top), None, lines, names=names, equal=False)
