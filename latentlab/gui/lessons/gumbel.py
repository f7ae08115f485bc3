"""The lesson of the Gumbel-softmax: relaxed draws in the simplex, and what a temperature costs in bias or variance."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.histograms import upright
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders, figure
from latentlab.gui.threads.newest import Newest
from latentlab.gui.threads.relaxing import Relaxation, Relaxed, RelaxingThread
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lessons.gumbel import DECADE, TARGET, TEMPERATURES, Gradients, Maxima

SHOWN = 1500  # draws
CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [0.5, math.sqrt(3) / 2]])
NAMES = ("A", "B", "C")
WEIGHTS = tuple(f"π of {name}" for name in NAMES)
PART = "Its part of all three weights is π"
MOST = 100  # ticks of a slider of a weight
STARTS = (50, 30, 20)
TEMPERATURE, COOL = "Temperature τ", -5
LEAST = 1e-8  # less of a squared bias is not drawn


def _share(weight: float) -> str:
    return figure(weight / MOST, 2)


def _temperature(tick: float) -> str:
    return figure(TEMPERATURES[round(tick) + DECADE], 2)


class GumbelPage(LessonPage):
    """Weights of three classes, also by a click or drag in the triangle; and the temperature."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 6, parent)
        weights = zip(WEIGHTS, STARTS, strict=True)
        scales = {
            name: Scale(1, MOST, start, 1, _share, "Its part of all three weights is π") for name, start in weights
        }
        self.sliders = Sliders({**scales, TEMPERATURE: Scale(-DECADE, DECADE, COOL, 1, _temperature)})
        self.simplex = LatentPlot("Relaxed draws within the simplex", "Relaxed draws y")
        self.maxima = LatentPlot("Largest value of y against temperature", "max y: mean, 4 of 5 draws")
        self.errors = LatentPlot("Bias and variance against temperature", "Gradient of E[f], one draw")
        self.simplex.pointed.connect(self._point)
        self.lay_out((self.sliders,), (self.simplex, self.maxima, self.errors))
        self.found: Relaxed | None = None
        self.relaxing = RelaxingThread()
        self.relaxing.relaxed.connect(self._show)
        self.relaxing.failed.connect(self.lab.fail)
        self.relaxing.start()
        self._soon = WhenSeen(self, self._ask)
        self.sliders.changed.connect(self._choose)
        self._tell()

    @property
    def threads(self) -> list[Newest]:
        """What computes."""
        return [self.relaxing]

    @property
    def asked(self) -> Relaxation:
        """What the sliders say."""
        weights = np.array([self.sliders.value(name) for name in WEIGHTS])
        at = round(self.sliders.value(TEMPERATURE)) + DECADE
        return Relaxation(tuple((weights / weights.sum()).tolist()), at)

    @Slot(float, float)
    def _point(self, x: float, y: float) -> None:
        """The chances whose place in the triangle is nearest."""
        third = y / CORNERS[2, 1]
        second = x - 0.5 * third
        shares = np.array([1 - second - third, second, third]).clip(0, 1)
        for name, share in zip(WEIGHTS, shares / shares.sum(), strict=True):
            slider = self.sliders.sliders[name]
            with QSignalBlocker(slider):
                slider.setValue(max(1, round(MOST * share)))
        self._choose()

    @Slot()
    def _choose(self) -> None:
        self._tell()
        self._soon.ask()

    def _tell(self) -> None:
        for name, chance in zip(WEIGHTS, self.asked.chances, strict=True):
            self.sliders.say(name, figure(chance, 2))

    def _ask(self) -> None:
        self.relaxing.request(self.asked)

    @Slot(object)
    def _show(self, found: Relaxed) -> None:
        """Pictures and words of one question, all at once."""
        self.found, at, gradients = found, found.of.at, found.gradients
        self.simplex.show_plot(_simplex(found))
        self.maxima.show_plot(_maxima(found.maxima, at))
        self.errors.show_plot(_errors(gradients, at))
        self.words.setText(
            f"τ = {TEMPERATURES[at]:.2f}: max y is {found.maxima.mean[at]:.2f} on average. Gradient of f, the squared "
            f"distance from the target (orange cross): variance {_figure(gradients.variance[at])} (blue), bias² "
            f"{_figure(gradients.squared_bias[at])} (orange). The score function has variance "
            f"{_figure(gradients.score_variance)} (broken) and no bias."
        )


def placed(y: np.ndarray) -> np.ndarray:
    """Places (n, 2) in the triangle of points (n, 3) of the simplex."""
    return y @ CORNERS


def _simplex(found: Relaxed) -> Plot:
    edge = Line(CORNERS[[0, 1, 2, 0]], "faint", 1.2)
    middle = CORNERS.mean(0)
    labels = [(tuple(middle + 1.14 * (corner - middle)), name) for corner, name in zip(CORNERS, NAMES, strict=True)]
    crosses = [(placed(TARGET), "held_out"), (placed(np.array(found.of.chances)), "text")]
    dots = [(placed(found.y[:SHOWN]), "accent")]
    return Plot((-0.15, 1.15), (-0.12, 1.0), None, [edge], crosses, ("", ""), dots=dots, labels=labels)


def _maxima(found: Maxima, at: int) -> Plot:
    x = np.log10(TEMPERATURES)
    band = np.concatenate([np.stack([x, found.low], 1), np.stack([x, found.high], 1)[::-1]])
    lines = [Line(band, "accent", 0.0), Line(np.stack([x, found.mean], 1), "accent")]
    lines.append(upright(math.log10(TEMPERATURES[at]), 1.02, 1 / 3))
    return Plot((x[0], x[-1]), (0.3, 1.02), None, lines, names=("log₁₀ τ", "max y"), equal=False)


def _errors(found: Gradients, at: int) -> Plot:
    x, score = np.log10(TEMPERATURES), math.log10(found.score_variance)
    curves = [(np.log10(found.variance), "accent"), (np.log10(found.squared_bias.clip(LEAST)), "held_out")]
    lines = [Line(np.stack([x, curve], 1), ink) for curve, ink in curves]
    low = min(score, *(float(curve.min()) for curve, _ in curves)) - 0.2
    high = max(score, *(float(curve.max()) for curve, _ in curves)) + 0.2
    lines.append(Line(np.array([[x[0], score], [x[-1], score]]), "text", 1.2, dashed=True))
    lines.append(upright(math.log10(TEMPERATURES[at]), high, low))
    return Plot((x[0], x[-1]), (low, high), None, lines, names=("log₁₀ τ", "log₁₀ error²"), equal=False)


def _figure(value: float) -> str:
    """Two digits, or nothing to speak of."""
    return "0" if value < LEAST else f"{value:.{max(0, 1 - math.floor(math.log10(value)))}f}"
