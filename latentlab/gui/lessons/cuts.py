"""The lesson of the ELBO's parts: cut both ways over training, by dimension, and row by row, of the run's snapshots."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.threads.cutting import CuttingThread, ToCut
from latentlab.gui.threads.newest import Newest
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lab.measure import with_error

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.lessons.cuts import Cut

WAYS = {"kl": "reconstruction − KL", "entropy": "energy + entropy"}
SHOWN_DIMENSIONS, SHOWN_CLASSES, SHOWN_PHASES = 12, 16, 60
SPREAD = 3.0  # times what most of the run spans is shown of its beginning
BINS, GAP_ROWS = 40, 24
NOTHING = "Train a model: its ELBO is cut here at each snapshot."
NO_BOUND = "This model has no ELBO of single rows that could be cut so: see Curves."


class CutsPage(LessonPage):
    """Follows the run: each snapshot that it keeps is measured once, on the same rows with the same noise."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 7, parent)
        self.way = ComboBox()
        self.way.setAccessibleName("How the ELBO is cut")
        self.way.setToolTip("How the ELBO is cut")
        for name, words in WAYS.items():
            self.way.addItem(f"ELBO = {words}", name)
        self.parts = LatentPlot("The ELBO's parts over training", "log p(x) and the ELBO")
        self.dimensions = LatentPlot("KL of each dimension over training", "KL by dimension")
        self.rows = LatentPlot("ELBO of each row", "ELBO of each row")
        self.lay_out((self.way,), (self.parts, self.dimensions, self.rows))
        self.found: dict[int, Cut] = {}
        self._ticket = -1
        self.cutting = CuttingThread()
        self.cutting.cut.connect(self._take)
        self.cutting.failed.connect(self.lab.fail)
        self.cutting.start()
        self._soon = WhenSeen(self, self._refresh, 60)
        self.way.currentIndexChanged.connect(self._show)
        for changed in (events.run_changed, events.data_changed, events.phase_changed, events.progressed):
            changed.connect(self._soon.ask)
        self._show()

    @property
    def threads(self) -> list[Newest]:
        """What measures."""
        return [self.cutting]

    @property
    def cuts(self) -> list[Cut]:
        """Those of the run's snapshots of now, in order."""
        kept = {one.step for one in self.lab.timeline.snapshots}
        return [self.found[step] for step in sorted(self.found) if step in kept]

    @Slot()
    def _refresh(self) -> None:
        """Ask for the snapshots that were not measured yet; what is of another run is forgotten."""
        lab = self.lab
        if self._ticket != lab.run_ticket:
            self._ticket, self.found = lab.run_ticket, {}
        new = tuple(one for one in lab.timeline.snapshots if one.step not in self.found)
        there = lab.decoder is not None and lab.data is not None and lab.data.here
        if new and there and self._can_be_cut():
            # By turns the newest, and the oldest: a run that goes fast leaves no time for all at once.
            new = new if len(self.found) % 2 else (new[-1], *new[:-1])
            self.cutting.request(ToCut(lab.decoder.maker(), lab.data, new, self._ticket))
        self._show()

    def _can_be_cut(self) -> bool:
        """Whether the ELBO of a row is that of the distributions which the model tells: not of parameters', too."""
        model = self.lab.decoder.whole
        return model.traits.bounds_evidence and (model.traits.em or model.defaults.by_networks)

    @Slot(object, int)
    def _take(self, cut: Cut, ticket: int) -> None:
        if ticket == self.lab.run_ticket == self._ticket:
            self.found[cut.step] = cut
            self._show()

    # What is seen --------------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        found, lab = self.cuts, self.lab
        if not found:
            bounds = lab.decoder is None or self._can_be_cut()
            self.words.setText((NOTHING if lab.report is None else "Measuring …") if bounds else NO_BOUND)
            for plot in self.pictures:
                plot.show_plot(None, "")
            return
        traits = lab.decoder.whole.traits
        several = len(found) > 1
        parts = parts_plot(found, self.way.currentData(), traits.phases) if several else None
        self.parts.show_plot(parts, "Drawn from two snapshots on.")
        split = len(found[-1].dimension_kl) > 0
        why = "Drawn from two snapshots on." if split else "Its KL has no parts by dimension."
        self.dimensions.show_plot(dimensions_plot(found) if several and split else None, why)
        self.rows.show_plot(rows_plot(found[-1], lab.data))
        self.words.setText(self._sentence(found[-1], traits.phases))

    def _sentence(self, cut: Cut, phases: tuple[int, int]) -> str:
        """The figures of the newest state that was measured."""
        which = "held-out" if len(self.lab.data.reported) else "training"
        if self.way.currentData() == "kl":
            parts = f"reconstruction {_signed(cut.reconstruction)} − KL {_signed(cut.kl)} (orange)"
        else:
            parts = f"energy {_signed(cut.energy)} + entropy {_signed(cut.entropy)} (orange)"
        few = min(len(cut.rows), GAP_ROWS)
        gap = f" The gap to log p(x) (blue) is {with_error(cut.gap, cut.gap_error, 2)} in {few} of them."
        if np.isnan(cut.gap):
            gap = " log p(x) could not be found well enough."
        elif not cut.gap_error and abs(cut.gap) < 1e-6:
            gap = " It is log p(x): q is the posterior, and there is no gap."
        turns = f" Shaded: M-steps ({phases[1]} after {phases[0]} E-steps)." if any(phases) else ""
        figures = f"Step {cut.step:,}, {len(cut.rows)} {which} rows: {parts} = ELBO {_signed(cut.elbo)} nats."
        return f"{figures}{gap}{turns}"


def _signed(figures: np.ndarray) -> str:
    """Their mean, with the sign that is printed."""
    return f"{figures.mean():.2f}".replace("-", "−")


def parts_plot(found: list[Cut], way: str, phases: tuple[int, int]) -> Plot:
    """The upper part as a line, the ELBO below or above it, and log p(x); what lies between is filled."""
    x = np.array([cut.step for cut in found], float)
    elbo = np.array([cut.elbo.mean() for cut in found])
    upper = np.array([(cut.reconstruction if way == "kl" else cut.energy).mean() for cut in found])
    gap = np.array([cut.gap for cut in found])
    lines = [_between(x, elbo, upper, "held_out")]
    known = np.isfinite(gap)
    top = (elbo + gap.clip(0))[known]
    lines.append(_between(x[known], elbo[known], top, "accent"))
    lines += [Line(np.stack([x, upper], 1), "held_out", 1.2), Line(np.stack([x[known], top], 1), "text", 1.2)]
    lines.append(Line(np.stack([x, elbo], 1), "accent", 2.0))
    values = np.concatenate([elbo, upper, top])
    high, low = float(values.max()), float(values.min())
    late = values[np.isin(np.concatenate([x, x, x[known]]), x[len(x) // 3 :])]
    low = max(low, float(late.min()) - SPREAD * (high - float(late.min())))
    room = 0.06 * max(high - low, 0.1)
    y = (low - room, high + room)
    return Plot(_reach(x), y, None, [*_m_phases(x, y, phases), *lines], names=("step", "nats per row"), equal=False)


def _m_phases(x: np.ndarray, y: tuple[float, float], phases: tuple[int, int]) -> list[Line]:
    """Where θ alone was improved, while that can be told apart."""
    cycle = sum(phases)
    if not cycle or x[-1] / cycle > SHOWN_PHASES:
        return []
    boxes = []
    for start in np.arange(phases[0], x[-1] + 1, cycle):
        a, b = start, min(start + phases[1], x[-1])
        boxes.append(Line(np.array([[a, y[0]], [b, y[0]], [b, y[1]], [a, y[1]]]), "faint", 0.0))
    return boxes


def dimensions_plot(found: list[Cut]) -> Plot:
    """KL of each dimension, one above another; of many the least together."""
    x = np.array([cut.step for cut in found], float)
    parts = np.stack([cut.dimension_kl for cut in found], 1)
    order = np.argsort(-parts[:, -1])
    if len(order) > SHOWN_DIMENSIONS:
        kept, rest = order[: SHOWN_DIMENSIONS - 1], order[SHOWN_DIMENSIONS - 1 :]
        parts = np.concatenate([parts[kept], parts[rest].sum(0, keepdims=True)])
    else:
        parts = parts[order]
    edges = np.concatenate([np.zeros((1, len(x))), np.cumsum(parts, 0)])
    lines = []
    for j, (below, above) in enumerate(pairwise(edges)):
        lines.append(_between(x, below, above, ("accent", "held_out")[j % 2]))
        lines.append(Line(np.stack([x, above], 1), ("accent", "held_out")[j % 2], 1.0))
    high = max(float(edges[-1].max()), 0.05)
    return Plot(_reach(x), (0.0, 1.05 * high), None, lines, names=("step", "nats per row"), equal=False)


def rows_plot(cut: Cut, data: Dataset) -> Plot:
    """The ELBO of each row: by class, or as a histogram."""
    elbo = cut.elbo
    low, high = np.quantile(elbo, [0.005, 1.0])
    room = 0.06 * max(high - low, 0.1)
    y = (float(low - room), float(high + room))
    classes = np.unique(data.labels[cut.rows]) if data.labels is not None else np.empty(0)
    if not 1 < len(classes) <= SHOWN_CLASSES:
        counts, edges = np.histogram(elbo, BINS, y)
        steps = np.stack([np.repeat(edges, 2)[1:-1], np.repeat(counts / counts.sum(), 2)], 1)
        top = 1.1 * float(counts.max()) / max(float(counts.sum()), 1.0)
        return Plot(y, (0.0, top), None, [Line(steps, "accent")], names=("nats", "share of rows"), equal=False)
    dots, lines = [], []
    for place, each in enumerate(classes):
        own = elbo[data.labels[cut.rows] == each]
        across = place + 0.6 * (np.arange(len(own)) / max(len(own) - 1, 1) - 0.5)
        dots.append((np.stack([across, own], 1), "accent"))
        lines.append(Line(np.array([[place - 0.4, own.mean()], [place + 0.4, own.mean()]]), "text", 2.0))
    reach = (-0.7, len(classes) - 0.3)
    names = (f"class: {data.class_names[int(classes[0])]} … {data.class_names[int(classes[-1])]}", "nats")
    return Plot(reach, y, None, lines, names=names, equal=False, dots=dots)


def _between(x: np.ndarray, one: np.ndarray, other: np.ndarray, ink: str) -> Line:
    """What lies between two curves."""
    return Line(np.concatenate([np.stack([x, one], 1), np.stack([x, other], 1)[::-1]]), ink, 0.0)


def _reach(x: np.ndarray) -> tuple[float, float]:
    return (float(x[0]), float(max(x[-1], x[0] + 1)))
