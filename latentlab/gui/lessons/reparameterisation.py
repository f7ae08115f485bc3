"""The lesson of reparameterisation: noise carried to z, and the gradient's two estimators, in closed form."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.histograms import TOP, histogram, seen, upright
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.lessons.reparameterisation import TOYS, Moments, Toy
from latentlab.lessons.words import FUNCTIONS

UNIT = 50  # ticks of a slider for one
DRAWS = 4000
CARRIED = 21  # values of ε in the diagram, of equal shares of N(0, 1)
REACH = 4.5  # of the diagram, to each side
NOISE_AT, Z_AT, F_AT = 0.0, 1.0, (1.25, 2.2)  # heights of the diagram's rows
LEAST, DECADES = 1e-12, 6.0  # less of a variance is none; powers of ten that are seen
DEVIATIONS = np.geomspace(0.1, 2.0, 61)
INKS = ("accent", "held_out", "text")  # of the estimators
BACK_TO_FRONT = 1, 2, 0
MEAN, DEVIATION = "μ of q", "σ of q"
SCALES = {
    MEAN: Scale(-3.0, 3.0, 0.8, 1 / UNIT, tip="The mean of q"),
    DEVIATION: Scale(0.1, 2.0, 0.7, 1 / UNIT, tip="The standard deviation of q"),
}


class ReparameterisationPage(LessonPage):
    """Choose f and q; click or drag in the diagram to say where the mean is."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 7, parent)
        self.function = ComboBox()
        self.function.setAccessibleName("f(z)")
        for name, words in FUNCTIONS.items():
            self.function.addItem(words, name)
        self.function.currentIndexChanged.connect(self._show)
        self.sliders = Sliders(SCALES)
        self.sliders.changed.connect(self._show)
        self.diagram = LatentPlot("Noise carried to z, and f", "z = μ + σε, and f(z)")
        self.estimates = LatentPlot("Histogram of gradient estimates", "Estimates of d/dμ E[f(z)]")
        self.variances = LatentPlot("Variance of one estimate against σ", "Variance of one estimate")
        self.diagram.pointed.connect(self._drag)
        self._noise = np.random.default_rng(0).standard_normal(DRAWS)
        self._carried = np.array([NormalDist().inv_cdf((i + 0.5) / CARRIED) for i in range(CARRIED)])
        self.lay_out((self.function, self.sliders), (self.diagram, self.estimates, self.variances))
        self._show()

    @property
    def toy(self) -> Toy:
        """The function that is chosen."""
        return TOYS[self.function.currentData()]

    @property
    def mean(self) -> float:
        """μ."""
        return self.sliders.value(MEAN)

    @property
    def deviation(self) -> float:
        """σ."""
        return self.sliders.value(DEVIATION)

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        self.sliders.move(MEAN, x)

    @Slot()
    def _show(self) -> None:
        toy, mean, deviation = self.toy, self.mean, self.deviation
        moments = toy.moments(mean, deviation)
        self.diagram.show_plot(_diagram(toy, mean, deviation, self._carried))
        estimates = toy.estimates(mean, deviation, self._noise)
        lines = [line for i in BACK_TO_FRONT for line in histogram(estimates[i], INKS[i])]
        lines.append(upright(moments.gradient))
        names = ("f per unit of μ", "share of highest")
        self.estimates.show_plot(Plot(seen(estimates), (0.0, TOP), None, lines, names=names, equal=False))
        self.variances.show_plot(_variances(toy, mean, deviation))
        self.words.setText(_said(moments))


def _said(moments: Moments) -> str:
    """The true gradient, and what each estimator makes of it."""
    path, plain, baseline = (f"{each:.3g}" for each in moments.variances)
    told = (
        f"Variance of one draw: blue, reparameterised f'(z), {path}; ink, score function with baseline E[f], "
        f"{baseline}; orange, without, {plain}."
        if moments.path_variance
        else "Blue is always 0, and wrong: f' = 0 almost everywhere, and reparameterisation needs a smooth f. The "
        f"score function is right: variance {baseline} with baseline E[f] (ink), {plain} without (orange)."
    )
    gradient = f"d/dμ E[f] is {moments.gradient:.3f} (broken line)."
    start = "ε (below) is carried to z: only μ and σ move it."
    return f"{start} {gradient} {told}".replace("-", "−")


def _diagram(toy: Toy, mean: float, deviation: float, noise: np.ndarray) -> Plot:
    """Each ε below, the z that it becomes above it, and f over z, as high as there is room."""
    z, places = mean + deviation * noise, np.linspace(-REACH, REACH, 401)
    curve = toy.f(places)
    low, high = float(curve.min()), float(curve.max())

    def raised(values: np.ndarray) -> np.ndarray:
        return F_AT[0] + (values - low) / (high - low) * (F_AT[1] - F_AT[0])

    carried = [Line(np.array([[e, NOISE_AT], [to, Z_AT]]), "faint", 1.0) for e, to in zip(noise, z, strict=True)]
    ends = np.array([-REACH, REACH])
    axes = [Line(np.stack([ends, np.full(2, at)], 1), "faint", 0.8) for at in (NOISE_AT, Z_AT)]
    dots = [
        (np.stack([noise, np.full_like(noise, NOISE_AT)], 1), "text"),
        (np.stack([z, np.full_like(z, Z_AT)], 1), "accent"),
        (np.stack([z, raised(toy.f(z))], 1), "accent"),
    ]
    labels = [((-REACH + 0.4, at + 0.12), words) for at, words in ((NOISE_AT, "ε"), (Z_AT, "z"))]
    f = Line(np.stack([places, raised(curve)], 1), "held_out")
    y, names = (NOISE_AT - 0.15, F_AT[1] + 0.1), ("ε below, z above", "")
    lines = [*axes, *carried, f]
    return Plot((-REACH, REACH), y, None, lines, names=names, equal=False, dots=dots, labels=labels)


def _variances(toy: Toy, mean: float, deviation: float) -> Plot:
    """Against σ, both logarithmic; what is 0 is not drawn."""
    found = np.array([toy.moments(mean, each).variances for each in DEVIATIONS]).T
    x, lines = np.log10(DEVIATIONS), []
    for i in BACK_TO_FRONT:
        known = found[i] > LEAST
        lines.append(Line(np.stack([x[known], np.log10(found[i][known])], 1), INKS[i]))
    heights = np.log10(found[found > LEAST])
    high = float(heights.max()) + 0.15
    low = max(float(heights.min()) - 0.15, high - DECADES)
    lines.append(upright(float(np.log10(deviation)), high, low))
    names = ("log₁₀ σ", "log₁₀ variance")
    return Plot((float(x[0]), float(x[-1])), (low, high), None, lines, names=names, equal=False)
