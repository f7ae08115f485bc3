"""The lesson of estimates: likelihood, prior and posterior of one parameter; maximum likelihood against MAP."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import Scale, Sliders, area, curve, figure, narrow
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.lessons.estimating import TRUTHS, Coin, Estimates, Mean, growing, sequence

KINDS = {"coin": "A coin", "mean": "A Gaussian mean"}


def _whole(value: float) -> str:
    return f"{value:.0f}"


SCALES = {
    "coin": {
        "prior a": Scale(1, 20, 4, 0.5, lambda value: figure(value, 1), "Beta(a, b): a − 1 heads were seen before"),
        "prior b": Scale(1, 20, 4, 0.5, lambda value: figure(value, 1), "Beta(a, b): b − 1 tails were seen before"),
        "heads": Scale(0, 50, 7, 1, _whole, "Tosses that came up heads"),
        "tails": Scale(0, 50, 1, 1, _whole, "Tosses that came up tails"),
    },
    "mean": {
        "prior mean": Scale(-2, 2, 0, 0.05, tip="Of θ: 0 is weight decay"),
        "prior sd": Scale(0.1, 3, 0.6, 0.05, tip="Of θ"),
        "mean of data": Scale(-2, 2, 1.2, 0.05, tip="Of N data of sd 1"),
        "N, data": Scale(1, 50, 3, 1, _whole, "How many data of sd 1"),
    },
}
INKS = (("mle", "accent"), ("map", "held_out"), ("mean", "text"))
LEAST = 1e-3  # of the highest density over φ, that is drawn


class EstimatingPage(LessonPage):
    """Choose the data and the prior; the estimates follow."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        self.kind, self.again = narrow(ComboBox()), QPushButton("Redraw")
        self.kind.setAccessibleName("Data")
        self.kind.setToolTip("What is seen, and which θ it tells of")
        for key, words in KINDS.items():
            self.kind.addItem(words, key)
        self.again.setToolTip("Draw another sequence of 1,000 data for the middle plot")
        self.controls = {kind: Sliders(scales) for kind, scales in SCALES.items()}
        self.pages, self.seed = QStackedWidget(), 0
        for sliders in self.controls.values():
            self.pages.addWidget(sliders)
            sliders.changed.connect(self._show)
        self.beliefs = LatentPlot("Likelihood, prior and posterior", "Posterior of θ (ink)")
        self.growth = LatentPlot("Estimates against the number of data", "MLE blue, MAP orange")
        self.other = LatentPlot("The posterior over another parameter", "")
        self.words.explain(
            "Left: likelihood in blue, scaled to an area of 1, prior in grey; broken lines: MLE in blue, MAP in "
            "orange, posterior mean in ink. Middle: one sequence of data, and the θ it is drawn with (broken). "
            "Right: the same posterior over another parameter; its own MAP is a full line, that of θ a broken one."
        )
        row = QHBoxLayout()
        row.addWidget(self.kind, 1)
        row.addWidget(self.again)
        self.lay_out((row, self.pages), (self.beliefs, self.growth, self.other))
        self.kind.currentIndexChanged.connect(self._show)
        self.again.clicked.connect(self._draw_again)
        self._show()

    @property
    def belief(self) -> Coin | Mean:
        """Prior and data, as chosen."""
        kind = self.kind.currentData()
        values = [self.controls[kind].value(name) for name in SCALES[kind]]
        if kind == "coin":
            return Coin(*values[:2], *(round(value) for value in values[2:]))
        return Mean(*values[:3], round(values[3]))

    @Slot()
    def _draw_again(self) -> None:
        self.seed += 1
        self._show()

    @Slot()
    def _show(self) -> None:
        kind, belief = self.kind.currentData(), self.belief
        self.pages.setCurrentWidget(self.controls[kind])
        found = belief.estimates
        self.beliefs.show_plot(_over_theta(belief, found))
        self.growth.show_plot(_growth(kind, belief, self.seed))
        self.other.title = "Posterior, log odds" if kind == "coin" else "Posterior, exp θ"
        self.other.show_plot(_over_log_odds(belief, found) if kind == "coin" else _over_exp(belief, found))
        if kind == "coin":
            said = f"MLE {_said(found.mle)}, MAP {_said(found.map)}, posterior mean {_said(found.mean)}. "
            said += f"The prior is worth {belief.a + belief.b - 2:g} tosses. Over the log odds"
        else:
            decay, apart, to = figure(1 / belief.width**2, 2), *_apart(belief.centre)
            said = f"MLE {_said(found.mle)}, MAP and mean {_said(found.map)}. "
            said += f"The prior adds {decay} {apart}²/2 to −log p(x|θ): weight decay{to}. Over exp θ"
        self.words.setText(
            f"{said} MAP is θ = {_said(found.other)} (full line): it depends on the parametrisation, MLE does not."
        )


def _over_theta(belief: Coin | Mean, found: Estimates) -> Plot:
    if isinstance(belief, Coin):
        ends, theta = (0.0, 1.0), np.linspace(0, 1, 401)
    else:
        ends, theta = (-3.0, 3.0), np.linspace(-3, 3, 601)
    prior, likelihood, posterior = belief.prior(theta), belief.likelihood(theta), belief.posterior(theta)
    top = 1.1 * max(float(each.max()) for each in (prior, likelihood, posterior))
    lines = [
        area(theta, posterior, "text"), curve(theta, prior, "faint"), curve(theta, likelihood, "accent"),
        curve(theta, posterior, "text"),
    ]  # fmt: skip
    marks = [_upright(getattr(found, name), top, colour) for name, colour in reversed(INKS)]
    return Plot(ends, (0.0, top), None, lines + _known(marks), names=("θ", "density"), equal=False)


def _growth(kind: str, belief: Coin | Mean, seed: int) -> Plot:
    """Both estimates as data are added, with the prior as chosen."""
    mle, most = growing(belief, sequence(kind, seed))
    x, truth = np.log10(np.arange(1, len(mle) + 1)), TRUTHS[kind]
    lines = [
        Line(np.array([[0.0, truth], [x[-1], truth]]), "faint", 1.2, dashed=True),
        curve(x, mle, "accent"), curve(x, most, "held_out"),
    ]  # fmt: skip
    y = (-0.04, 1.04) if kind == "coin" else (min(mle.min(), most.min(), 0) - 0.1, max(mle.max(), most.max(), 2) + 0.1)
    return Plot((0.0, float(x[-1])), y, None, lines, names=("log₁₀ N", "θ"), equal=False)


def _over_log_odds(belief: Coin, found: Estimates) -> Plot:
    phi = np.linspace(-15, 15, 3001)
    return _over_phi("log odds φ", belief, phi, [_log_odds(each) for each in found])


def _over_exp(belief: Mean, found: Estimates) -> Plot:
    after = belief.after
    phi = np.exp(np.linspace(after.mean - 6 * after.deviation, after.mean + 6 * after.deviation, 1201))
    return _over_phi("φ = exp θ", belief, phi, [math.exp(each) for each in found])


def _over_phi(name: str, belief: Coin | Mean, phi: np.ndarray, found: list[float]) -> Plot:
    """Where there is any height to be seen, with the estimates carried there and its own mode."""
    density = belief.over_phi(phi)
    seen = phi[density > LEAST * density.max()]
    top = 1.1 * float(density.max())
    carried = Estimates(*found)
    marks = [_upright(carried.mle, top, "accent"), _upright(carried.map, top, "held_out")]
    own = _upright(carried.other, top, "held_out", dashed=False)
    lines = [area(phi, density, "text"), curve(phi, density, "text"), *_known([*marks, own])]
    ends = float(seen[0]), float(seen[-1])
    return Plot(ends, (0.0, top), None, lines, names=(name, "density"), equal=False)


def _log_odds(theta: float) -> float:
    """Without bound at 0 and at 1."""
    if theta in (0, 1):
        return math.inf if theta else -math.inf
    return math.log(theta / (1 - theta))


def _upright(x: float, top: float, colour: str, dashed: bool = True) -> Line:
    return Line(np.array([[x, 0.0], [x, top]]), colour, 1.2, dashed)


def _known(lines: list[Line]) -> list[Line]:
    """Those that are somewhere."""
    return [line for line in lines if np.isfinite(line.points).all()]


def _said(value: float) -> str:
    return "none" if math.isnan(value) else figure(value)


def _apart(centre: float) -> tuple[str, str]:
    """θ less the centre of its prior, and where to that pulls it, unless it is 0."""
    if centre == 0:
        return "θ", ""
    return f"(θ {'−' if centre > 0 else '+'} {abs(centre):.2f})", f" to {figure(centre, 2)}"
