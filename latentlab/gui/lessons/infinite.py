"""The lesson of infinite mixtures: the ellipse of p(x|z) as z moves, over K components and along three curves f(z)."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.threads.bending import Bend, BendingThread
from latentlab.gui.widgets.editors import Slider
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import FigureLabel, Label
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.space.outlines import CIRCLE, outlines

if TYPE_CHECKING:
    from latentlab.gui.threads.newest import Newest
    from latentlab.lessons.infinite import CurveMixture, PlaneRows

TITLES = {
    "mixture": "Σ πₖ N(μₖ, Σₖ)", "linear": "f linear", "network": "f a network", "process": "f a GP",
}  # fmt: skip
NAMES = {
    "mixture": "Mixture of Gaussians", "linear": "Infinite mixture, f linear",
    "network": "Infinite mixture, f a network", "process": "Infinite mixture, f a Gaussian process",
}  # fmt: skip
LOG_LIKELIHOODS = {
    "mixture": "{:.3f} (mixture)", "linear": "{:.3f} (linear)", "network": "{:.3f} (network)", "process": "{:.3f} (GP)",
}  # fmt: skip
REACH, UNIT = 3.0, 50  # of z, to each side; ticks of the slider for one
QUANTILES = [NormalDist().inv_cdf((i + 0.5) / 11) for i in range(11)]
DOTS = 100  # about, of the rows
NARROWEST = 118  # pixels of a picture: there are four


class InfinitePage(LessonPage):
    """Fits begin when it is seen, and anew for other data."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 8, parent)
        most = round(REACH * UNIT)
        self.z, self.value = Slider(Qt.Orientation.Horizontal, minimum=-most, maximum=most), FigureLabel("", "−0.00")
        self.z.setAccessibleName("z")
        self.z.setToolTip("The place z whose p(x|z) is drawn")
        self.z.setMinimumWidth(40)
        self.z.setValue(UNIT // 2)
        self.plots = {kind: LatentPlot(NAMES[kind], title) for kind, title in TITLES.items()}
        for plot in self.plots.values():
            plot.setMinimumWidth(NARROWEST)
        row = QHBoxLayout()
        for part in (Label("z"), self.z, self.value):
            row.addWidget(part)
        self.lay_out((row,), self.plots.values())
        self.bend: Bend | None = None
        self.rows: PlaneRows | None = None
        self.found: dict[str, CurveMixture] = {}
        self.bending = BendingThread()
        self.bending.prepared.connect(self._take_rows)
        self.bending.fitted.connect(self._take)
        self.bending.failed.connect(self.lab.fail)
        self.bending.start()
        self._soon = WhenSeen(self, self._fit)
        self.z.valueChanged.connect(self._show)
        events.data_changed.connect(self._forget)
        self._show()

    @property
    def threads(self) -> list[Newest]:
        """What fits."""
        return [self.bending]

    # What is asked -------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Once for each data."""
        if self.bend is None:
            self.bend = Bend(self._data())
            self.bending.request(self.bend)

    def _data(self) -> object:
        """Those that are open where a row has two values; else None, for made ones."""
        data = self.lab.data
        return data if data is not None and data.here and math.prod(data.shape) == 2 else None

    @Slot()
    def _forget(self) -> None:
        """What was fitted to other data."""
        if self.bend is not None and self.bend.data is not self._data():
            self.bend, self.rows, self.found = None, None, {}
            self.bending.request(None)
            self._show()
        self._soon.ask()

    @Slot(object, object)
    def _take_rows(self, bend: Bend, rows: PlaneRows) -> None:
        if bend is self.bend:
            self.rows = rows
            self._show()

    @Slot(object, object)
    def _take(self, bend: Bend, found: CurveMixture) -> None:
        if bend is self.bend:
            self.found[found.kind] = found
            self._show()

    # What is seen --------------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        z = self.z.value() / UNIT
        self.value.setText(f"{z:.2f}".replace("-", "−"))
        for kind, plot in self.plots.items():
            if kind in self.found:
                plot.show_plot(curve_plot(self.rows, self.found[kind], z))
            else:
                plot.show_plot(None, "Fitting …")
        self.words.setText(self._sentence(z).replace("-", "−"))

    def _sentence(self, z: float) -> str:
        if not self.found:
            return "Fitting …"
        height = math.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)
        fits = ", ".join(LOG_LIKELIHOODS[kind].format(each.log_likelihood) for kind, each in self.found.items())
        return (
            f"z ~ N(0, 1) weighs the ellipses N(f(z), σ²(z)I): p(z) = {height:.3f} here. Thin ones stand for 1/11 of "
            f"p(z) each; all together make p(x), the ink. log p(x) of {self.rows.about}, nats per row: {fits}."
        )


def curve_plot(rows: PlaneRows, found: CurveMixture, z: float) -> Plot:
    """p(x) as ink, the curve f(z), thin ellipses at even shares of p(z), and the one of this z."""
    lines = []
    if found.components is not None:
        mixture = found.components
        for mean, covariance in zip(mixture.means, mixture.covariances, strict=True):
            lines.append(Line(outlines(mean, covariance)[0], "accent", 1.0))
        k = component_of(mixture.weights, z)
        own, mean = outlines(mixture.means[k], mixture.covariances[k])[0], mixture.means[k]
    else:
        for place in QUANTILES:
            centre, deviation = at_place(found, place)
            lines.append(Line(centre + deviation * CIRCLE, "accent", 0.8))
        lines.append(Line(found.means, "accent"))
        mean, deviation = at_place(found, z)
        own = mean + deviation * CIRCLE
    lines += [Line(own, "held_out", 0.0), Line(own, "held_out", 2.2)]
    dots = [(rows.x[:: max(1, len(rows.x) // DOTS)], "faint")]
    return Plot(*rows.ranges, found.density, lines, [(mean, "held_out")], rows.names, equal=False, dots=dots)


def at_place(found: CurveMixture, z: float) -> tuple[np.ndarray, float]:
    """f(z) (2,) and σ(z), between the places that are known."""
    known = np.linspace(-REACH, REACH, len(found.means))
    mean = np.array([np.interp(z, known, found.means[:, j]) for j in (0, 1)])
    return mean, float(np.interp(z, known, found.deviations))


def component_of(weights: np.ndarray, z: float) -> int:
    """The component that a draw z of N(0, 1) chooses, so that each is chosen with its weight."""
    return int(np.searchsorted(np.cumsum(weights[:-1]), NormalDist().cdf(z)))
