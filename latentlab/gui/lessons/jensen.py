"""The lesson of Jensen's inequality: the mean of a logarithm lies below the logarithm of the mean, and by how much."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders, area, curve, figure
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.lessons.gaussians import Gaussian
from latentlab.lessons.jensen import SIZES, Weights, gaps, log_normal, nearly, two_valued

FAMILIES = {"log-normal": "Log-normal weights", "two": "Two weights"}
SPREAD, SHARE, DRAWS = "sd of log w", "share of high", "S averaged"
SCALES = {
    SPREAD: Scale(0.1, 2.0, 1.0, tip="The standard deviation of log w, nats"),
    SHARE: Scale(0.1, 0.9, 0.3, tip="The probability of the higher of two weights"),
    DRAWS: Scale(0, len(SIZES) - 1, 3, 1, lambda k: f"{SIZES[round(k)]:,}", "How many weights are averaged"),
}
TEN = (np.arange(10) + 0.5) / 10
MOST = 4.0  # of the mean, that the logarithm is drawn to, at least


class JensenPage(LessonPage):
    """Choose how the weights are spread and how many are averaged; the gap follows."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 6, parent)
        self.family = ComboBox()
        self.family.setAccessibleName("Family of the weights")
        self.family.setToolTip("How w is spread about its mean")
        for key, words in FAMILIES.items():
            self.family.addItem(words, key)
        self.controls = Sliders(SCALES)
        self.heights = LatentPlot("The logarithm and the mean of the weights", "log w and its means")
        self.growth = LatentPlot("The gap against the weights averaged", "Gap of a mean of S")
        self.densities = LatentPlot("q and the posterior of such weights", "q (blue), p(z|x) (ink)")
        self.words.explain(
            "w = p(x, z)/q(z), z ~ q, is such a weight, and its mean p(x): here it is the unit. Blue is the mean of S "
            "weights, whose gap the importance-weighted bound has. Crosses: ten equally likely weights, or the two."
        )
        self.family.currentIndexChanged.connect(self._show)
        self.controls.changed.connect(self._show)
        self.lay_out((self.family, self.controls), (self.heights, self.growth, self.densities))
        self._show()

    @property
    def weights(self) -> Weights:
        """As chosen."""
        spread = self.controls.value(SPREAD)
        if self.family.currentData() == "two":
            return two_valued(spread, self.controls.value(SHARE))
        return log_normal(spread)

    @Slot()
    def _show(self) -> None:
        two, weights = self.family.currentData() == "two", self.weights
        self.controls.enable(SHARE, two)
        found, chosen = gaps(weights), round(self.controls.value(DRAWS))
        self.heights.show_plot(self._heights(weights, float(found[chosen])))
        self.growth.show_plot(_growth(weights, found, chosen))
        self.densities.show_plot(_two_steps(weights) if two else _two_gaussians(self.controls.value(SPREAD)))
        self.words.setText(
            f"Orange: log E[w] − E[log w] = {_small(weights.gap)} nats. With w = p(x, z)/q(z) it is KL(q ‖ p(z|x)). "
            f"Blue: of the mean of S = {SIZES[chosen]:,} it is {_small(found[chosen])}, for large S nearly "
            f"Var(w)/(2 S E[w]²), here {_small(nearly(weights)[chosen])} (broken): more draws tighten the bound."
        )

    def _heights(self, weights: Weights, left: float) -> Plot:
        """The logarithm, weights on it, and the three heights at their mean, which is 1."""
        if self.family.currentData() == "two":
            some = weights.values
        else:
            below = np.cumsum(weights.shares)
            some = np.interp(TEN, below, weights.values)
        high = max(MOST, 1.1 * float(some.max()))
        low = 1.15 * min(math.log(float(some.min())), -weights.gap, -1.0)
        w = np.geomspace(math.exp(low), high, 300)
        lines = [curve(w, np.log(w), "text")]
        if self.family.currentData() == "two":
            lines.append(curve(some, np.log(some), "held_out", 1.2))
        for height, colour in ((0.0, "text"), (-left, "accent"), (-weights.gap, "held_out")):
            lines.append(Line(np.array([[0.0, height], [high, height]]), colour, 1.2, dashed=True))
        lines.append(Line(np.array([[1.0, 0.0], [1.0, -weights.gap]]), "held_out", 3.0))
        lines.append(Line(np.array([[1.0, 0.0], [1.0, -left]]), "accent", 3.0))
        crosses = [(np.array([each, math.log(each)]), "text") for each in some]
        top = 1.15 * math.log(high)
        return Plot((0.0, high), (low, top), None, lines, crosses, ("w / E[w]", "nats"), equal=False)


def _growth(weights: Weights, found: np.ndarray, chosen: int) -> Plot:
    """The gap for each S, what it comes to, and the S that is chosen."""
    x, far = np.log10(SIZES), np.log10(nearly(weights))
    y = np.log10(found)
    lines = [curve(x, far, "faint", 1.2, dashed=True), curve(x, y, "accent")]
    low, high = min(y.min(), far.min()), max(y.max(), far.max())
    room = 0.06 * (high - low)
    crosses = [(np.array([x[0], y[0]]), "held_out"), (np.array([x[chosen], y[chosen]]), "text")]
    names = ("log₁₀ S", "log₁₀ nats")
    return Plot((-0.1, x[-1] + 0.1), (low - room, high + room), None, lines, crosses, names, equal=False)


def _two_gaussians(spread: float) -> Plot:
    """q = N(0, 1) and a posterior as wide, so far off that log p/q has this spread."""
    z = np.linspace(-3.5, 5.5, 241)
    q, p = np.exp(Gaussian(0.0, 1.0).log_prob(z)), np.exp(Gaussian(spread, 1.0).log_prob(z))
    lines = [area(z, q, "accent"), curve(z, q, "accent"), curve(z, p, "text")]
    return Plot((-3.5, 5.5), (0.0, 0.45), None, lines, names=("z", "density"), equal=False)


def _two_steps(weights: Weights) -> Plot:
    """q is uniform on (0, 1), and the posterior has a lower and a higher step there."""
    (low, high), edge = weights.values, float(weights.shares[0])
    z, p = np.array([0.0, edge, edge, 1.0]), np.array([low, low, high, high])
    square = np.array([0.0, 0.0, 1.0, 1.0]), np.array([0.0, 1.0, 1.0, 0.0])
    lines = [area(*square, "accent"), curve(*square, "accent"), curve(z, p, "text")]
    return Plot((-0.1, 1.1), (0.0, 1.1 * high), None, lines, names=("z", "density"), equal=False)


def _small(value: float) -> str:
    """Nats that may be few."""
    return figure(value) if value >= 0.00995 else f"{value:.2g}"
