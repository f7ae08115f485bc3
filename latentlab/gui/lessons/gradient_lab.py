"""The lesson of the estimators: one weight's gradient in the running model, again and again, by three of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.app.needs import OF_LESSONS
from latentlab.gui.lessons.histograms import TOP, histogram, seen, upright
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import as_typed
from latentlab.lab.needs import missing
from latentlab.worker.jobs import LOOKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lessons.gradient_lab import GradientDraws, GradientLook, Weight
    from latentlab.training import Run

ROWS = 64
INKS = ("accent", "held_out", "text")  # of the estimators
BACK_TO_FRONT = 1, 2, 0
NOTHING = "Press the button: how a weight's gradient varies by three estimators appears here."
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class GradientLabPage(LessonPage):
    """Press the button, then choose a weight of the encoder's last layer; at first it is the one that varies most."""

    rules: ClassVar[dict[str, str]] = {"button": "Measure the encoder's gradients"}

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 6, parent)
        self.button = QPushButton("Measure the encoder's gradients")
        self.button.setToolTip("By up to 4,096 draws of z for each of 64 training rows")
        self.button.clicked.connect(self.measure)
        self.output, self.input = ComboBox(), ComboBox()
        row = QHBoxLayout()
        for box, name, tip in (
            (self.output, "Output", "Output of the encoder's last layer that the weight leads to"),
            (self.input, "Input", "Unit before the last layer that the weight comes from, or its bias"),
        ):
            box.setAccessibleName(name)
            box.setToolTip(as_typed(tip))
            box.currentIndexChanged.connect(self._refresh)
            row.addWidget(box, 1)
        self.estimates = LatentPlot("Histogram of gradient estimates", "Estimates of one draw")
        self.variances = LatentPlot("Variance of the estimates against their draws", "Variance against L draws")
        self._found: tuple[int, int, GradientDraws] | None = None
        self.look: GradientLook | None = None
        self.lay_out((self.button, row), (self.estimates, self.variances))
        for changed in (events.data_changed, events.run_changed, events.phase_changed):
            changed.connect(self._refresh)
        self._refresh()

    @property
    def found(self) -> GradientDraws | None:
        """What was drawn, while the run and its step are those it was drawn of."""
        return self.of_now(self._found)

    @Slot()
    def measure(self) -> None:
        """Draw for a batch of training rows."""
        lab = self.lab
        if missing(lab, OF_LESSONS[self.rules["button"]]):
            return
        ticket = lab.run_ticket

        def done(found: tuple[int, GradientDraws, Weight]) -> None:
            step, draws, liveliest = found
            self._found = (ticket, step, draws)
            if self.found is None:
                lab.said.emit("The run has gone on since: measure again while it rests.")
            else:
                self._offer(draws, liveliest)
            self._refresh()

        lab.examine("Gradients of the encoder", _draw, done, LOOKING)

    def _offer(self, draws: GradientDraws, liveliest: Weight) -> None:
        """All weights of the layer; the choice stays where the layer is as large as before."""
        outputs, inputs = draws.closed.shape[1], draws.inputs.shape[1]
        if (self.output.count(), self.input.count()) == (outputs, inputs):
            return
        dims = draws.deviation.shape[1]
        names = [f"{'μ' if i < dims else 'log σ²'}{i % dims + 1}".translate(SUBSCRIPTS) for i in range(outputs)]
        for box, words, chosen in (
            (self.output, names, liveliest.output),
            (self.input, [*(f"unit {i}" for i in range(1, inputs)), "bias"], liveliest.input),
        ):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(words)
                box.setCurrentIndex(chosen)

    @Slot()
    def _refresh(self) -> None:
        draws, self.look = self.found, None
        for box in (self.output, self.input):
            box.setEnabled(draws is not None)
        if draws is None:
            self.words.setText(missing(self.lab, OF_LESSONS[self.rules["button"]]))
            for plot in (self.estimates, self.variances):
                plot.show_plot(None, NOTHING)
            return
        from latentlab.lessons.gradient_lab import Weight, look_at_gradients

        weight = Weight(self.output.currentIndex(), self.input.currentIndex())
        look = self.look = look_at_gradients(draws, weight)
        self.estimates.show_plot(_estimates_plot(look))
        self.variances.show_plot(_variances_plot(look))
        self.words.setText(_said(look, len(draws.inputs)))


def _draw(run: Run, report: Callable[[float], None]) -> tuple[int, Any, Any]:
    """The step of a run, what was drawn of some of its training rows, and the weight that varies most."""
    from latentlab.inference.observed import observed
    from latentlab.lessons.gradient_lab import draw_gradients, liveliest

    model, data = run.model, run.data
    rows = data.train[np.unique(np.linspace(0, len(data.train) - 1, ROWS).astype(int))]
    labels = None if data.labels is None or not model.traits.conditions else np.asarray(data.labels[rows], np.int64)
    draws = draw_gradients(model, np.asarray(observed(model, data, rows), np.float32), labels, report=report)
    return run.step, draws, liveliest(draws)


def _estimates_plot(look: GradientLook) -> Plot:
    """The three on one axis, and the mean of the one that varies least."""
    heaps = [line for i in BACK_TO_FRONT for line in histogram(look.single[i], INKS[i])]
    lines = [*heaps[:-2], upright(float(look.mean[0])), *heaps[-2:]]
    names = ("gradient, nats per unit", "share of highest")
    return Plot(seen(look.single), (0.0, TOP), None, lines, names=names, equal=False)


def _variances_plot(look: GradientLook) -> Plot:
    """Variances by powers of two of L, on two logarithmic axes; a broken line falls as 1/L."""
    from latentlab.lessons.gradient_lab import SIZES

    x, lines, dots, ends = np.log10(SIZES), [], [], []
    for i in BACK_TO_FRONT:
        known = look.variance[i] > 0
        points = np.stack([x[known], np.log10(look.variance[i][known])], 1)
        if len(points):
            ideal = points[0, 1] - (x - points[0, 0])
            lines += [Line(np.stack([x, ideal], 1), "faint", 1.2, dashed=True), Line(points, INKS[i])]
            dots.append((points, INKS[i]))
            ends += [points[:, 1], ideal]
    low, high = (min(map(np.min, ends)), max(map(np.max, ends))) if ends else (-1.0, 1.0)
    room = 0.06 * (high - low)
    names = ("log₁₀ L", "log₁₀ variance")
    y = (float(low - room), float(high + room))
    return Plot((-0.05, float(x[-1]) + 0.05), y, None, lines, names=names, equal=False, dots=dots)


def _said(look: GradientLook, rows: int) -> str:
    """The mean of each, and how much more two of them vary than the first."""
    least = look.variance[0, 0]
    if not least > 0:
        return "This weight has no gradient on these rows: what it comes from or leads to is held at one value."
    path, plain, baseline = (_figure(*each) for each in zip(look.mean, look.error, strict=True))
    more, less = (f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.2g}" for ratio in look.variance[1:, 0] / least)
    return (
        f"Slope of the ELBO by this weight on {rows} rows. Blue: reparameterised, {path}. Ink: score function with "
        f"baseline (other rows; from L = 2 other draws), {baseline}, {less} × the variance. Orange: without, {plain}, "
        f"{more} ×. None is biased."
    )


def _figure(value: float, error: float) -> str:
    """As many places as the error needs."""
    places = 3 if not error > 0 else min(9, max(0, 1 - math.floor(math.log10(error))))
    return f"{value + 0.0:.{places}f} ± {error:.{places}f}".replace("-", "−")
