"""The lesson of coordinate ascent: one factor at a time, on a Gaussian of the plane or in a Bayesian mixture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.cavi_plots import (
    factors_plot,
    mixture_plot,
    plane_plot,
    rises_plot,
    updates_plot,
    weights_plot,
)
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.lessons.parts import tight
from latentlab.gui.widgets.editors import ComboBox, Slider
from latentlab.gui.widgets.latent_plot import LatentPlot
from latentlab.gui.widgets.plain import FigureLabel, Label, as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lab.needs import ROWS_AWAY
from latentlab.lessons.cavi import TwoFactors, begin, correlated, elbo, highest, update
from latentlab.worker.jobs import LOOKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lessons.mixture_factors import FactorsSeen, FactorState
    from latentlab.training import Run

TARGETS = {
    "plane": "On a correlated Gaussian",
    "run": "In the Bayesian mixture, from the run as it is",
    "kmeans": "In the Bayesian mixture, from k-means",
}
UNIT = 50  # ticks of a slider for one
SLIDERS = {"ρ": ("Correlation ρ of the target", 0.98, 0.9), "z₁": ("Start of q, z₁", 3.0, -1.5),
           "z₂": ("Start of q, z₂", 3.0, 1.5)}  # fmt: skip
PLACES = {"ρ": (0, 0, 4), "z₁": (1, 0, 1), "z₂": (1, 3, 1)}  # row, column and columns of its slider
NAMES = ("q(z)", "q(π)", "q(μ, Λ)")
COORDINATES = ("q(z₁)", "q(z₂)")
TITLES = {
    True: ("p (ink), q (blue), its way", "q(z₁) blue, q(z₂) orange", "ELBO and its limit"),
    False: ("q(z): colour; q(μ, Λ)", "q(π): weights ± sd", "ELBO after each factor"),
}
NO_MIXTURE = "This needs a run of the Bayesian mixture of Gaussians: choose it in the form, and train."
TIPS = {
    "following": "Update the factor whose turn it is",
    "sweep": "Update every factor once",
    "again": "Go back to where it began",
}


class CAVIPage(LessonPage):
    """On the plane at once; in the mixture on a copy of the run, in the background."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        self.target = ComboBox()
        self.target.setAccessibleName("Where coordinates are updated")
        for key, words in TARGETS.items():
            self.target.addItem(words, key)
        self.target.setMinimumContentsLength(8)
        self.following, self.sweep = QPushButton("Next"), QPushButton("Sweep")
        self.again = QPushButton("Restart")
        self.sliders, self.values = {}, {}
        self.shape = LatentPlot("Target and q", TITLES[True][0])
        self.factors = LatentPlot("Factors of q", TITLES[True][1])
        self.rise = LatentPlot("ELBO after each update", TITLES[True][2])
        self.lay_out((self.target, self._controls()), (self.shape, self.factors, self.rise))
        self.past: list[TwoFactors] = []
        self.elbos: list[tuple[int, float]] = []
        self._found: tuple[int, str, FactorsSeen] | None = None
        self._asked = False
        self._soon = WhenSeen(self, self._look_around)
        self.target.currentIndexChanged.connect(self._choose)
        self.following.clicked.connect(partial(self.go, False))
        self.sweep.clicked.connect(partial(self.go, True))
        self.again.clicked.connect(self.start_again)
        self.shape.pointed.connect(self._start_at)
        events.run_changed.connect(self._forget)
        for changed in (events.data_changed, events.phase_changed, events.progressed):
            changed.connect(self._soon.ask)
        self.start_again()

    def _controls(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        for name, (said, most, start) in SLIDERS.items():
            slider = self.sliders[name] = Slider(
                Qt.Orientation.Horizontal, minimum=round(-most * UNIT), maximum=round(most * UNIT)
            )
            slider.setAccessibleName(said)
            slider.setToolTip(as_typed(said))
            slider.setValue(round(start * UNIT))
            slider.valueChanged.connect(self.start_again)
            slider.setMinimumWidth(24)
            self.values[name] = FigureLabel("", "−0.00")
        for name, (row, column, span) in PLACES.items():
            grid.addWidget(Label(name), row, column)
            grid.addWidget(self.sliders[name], row, column + 1, 1, span)
            grid.addWidget(self.values[name], row, column + span + 1)
        buttons = QHBoxLayout()
        for button in (self.following, self.sweep, self.again):
            tight(button)
            buttons.addWidget(button)
        grid.addLayout(buttons, 2, 0, 1, 6)
        return grid

    @property
    def on_plane(self) -> bool:
        """Whether the target is the Gaussian."""
        return self.target.currentData() == "plane"

    @property
    def found(self) -> FactorsSeen | None:
        """Where the mixture's factors are, while the run and its step are those that were copied."""
        report = self.lab.report
        if self._found is None or report is None or self.lab.phase == "training":
            return None
        ticket, target, seen = self._found
        now = (self.lab.run_ticket, report.step, self.target.currentData())
        return seen if (ticket, seen.step, target) == now else None

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def start_again(self) -> None:
        """From the start of the sliders, or of the mixture."""
        self.past = [begin((self.sliders["z₁"].value() / UNIT, self.sliders["z₂"].value() / UNIT))]
        self._choose()

    @Slot()
    def _choose(self) -> None:
        """Another target begins anew."""
        self.elbos, self._found = [], None
        self._soon.ask()
        self._show()

    @Slot()
    def _forget(self) -> None:
        self.elbos, self._found, self._asked = [], None, False
        self._soon.ask()
        self._show()

    @Slot(float, float)
    def _start_at(self, x: float, y: float) -> None:
        """Where the mouse is, q starts."""
        if self.on_plane:
            self.sliders["z₁"].setValue(round(x * UNIT))
            self.sliders["z₂"].setValue(round(y * UNIT))

    def go(self, all_of_them: bool, *_: object) -> None:
        """Update one factor, or each once."""
        if self.on_plane:
            for _ in range(1 + all_of_them):
                self.past.append(update(self._target, self.past[-1]))
            self._show()
        elif self.found is not None:
            self._ask(self.found.state, 3 if all_of_them else 1)
            self._show()

    @property
    def _target(self) -> object:
        return correlated(self.sliders["ρ"].value() / UNIT)

    def _ask(self, state: FactorState | None, count: int) -> None:
        lab, self._asked = self.lab, True
        ticket, target = lab.run_ticket, self.target.currentData()

        def done(seen: FactorsSeen) -> None:
            self._asked = False
            if target == self.target.currentData() and (state is None or self.found is not None):
                self._found = (ticket, target, seen)
                self.elbos = [*self.elbos, *seen.elbos]
            self._show()
            self._soon.ask()  # it may have gone on meanwhile

        title = "Looking at the factors" if state is None else "Updating factors"
        lab.examine(title, partial(_look, state, count, target == "kmeans"), done, LOOKING, self._give_up)

    def _give_up(self) -> None:
        self._asked = False
        self._show()

    def _look_around(self) -> None:
        """A mixture that rests is looked at as it is; what was found of an earlier step is forgotten."""
        if not self.on_plane and self.found is None:
            self.elbos = []
            if not self._lacking() and not self._asked:
                self._ask(None, 0)
        self._show()

    # What is seen --------------------------------------------------------------------------------------------------

    def _lacking(self) -> str:
        """Why the mixture's factors cannot be updated; "" where they can."""
        lab = self.lab
        if lab.decoder is None:
            return NO_MIXTURE
        traits = lab.decoder.whole.traits
        if not (traits.components and traits.closed_evidence == "predictive"):
            return NO_MIXTURE
        if lab.phase not in ("paused", "ended"):
            return "It trains. Pause to update its factors one at a time."
        return "" if lab.data.here else ROWS_AWAY

    def _show(self) -> None:
        for name, slider in self.sliders.items():
            slider.setEnabled(self.on_plane)
            self.values[name].setText(f"{slider.value() / UNIT:.2f}".replace("-", "−"))
        lacking = "" if self.on_plane else self._lacking()
        if not lacking and not self.on_plane and (self._asked or self.found is None):
            lacking = "Wait until these factors are found."
        for name, tip in TIPS.items():
            button = getattr(self, name)
            button.setEnabled(not lacking)
            button.setToolTip(as_typed(f"{lacking}\n{tip}".strip()))
        for picture, title in zip(self.pictures, TITLES[self.on_plane], strict=True):
            picture.title = title
        if self.on_plane:
            self._show_plane()
        elif self.found is None:
            self.words.setText(lacking)
            for picture in self.pictures:
                picture.show_plot(None, "")
        else:
            self._show_mixture(self.found)

    def _show_plane(self) -> None:
        target, past = self._target, self.past
        updated = past[-2].turn if len(past) > 1 else None
        self.shape.show_plot(plane_plot(target, past))
        self.factors.show_plot(factors_plot(target, past[-1], updated))
        self.rise.show_plot(updates_plot(target, past))
        self.words.setText(_plane_sentence(target, past, updated))

    def _show_mixture(self, seen: FactorsSeen) -> None:
        updated = self.elbos[-1][0] if self.elbos else None
        self.shape.show_plot(mixture_plot(seen, updated == 2))
        self.factors.show_plot(weights_plot(seen, updated == 1))
        self.rise.show_plot(*((rises_plot(self.elbos),) if self.elbos else (None, "The ELBO is known once q(z) is.")))
        self.words.setText(_mixture_sentence(seen, self.elbos, len(self.lab.data.train)))


def _look(state: FactorState | None, count: int, anew: bool, run: Run, report: Callable[[float], None]) -> FactorsSeen:
    from latentlab.lessons.mixture_factors import look_at_factors

    return look_at_factors(run, state, count, anew, report)


def _plane_sentence(target: object, past: list[TwoFactors], updated: int | None) -> str:
    """Where q is, in numbers."""
    q, most = past[-1], highest(target)
    if updated is None:
        first = "Click on the plane to start q elsewhere."
    else:
        mean, variance = q.means[updated], q.variances[updated]
        other = "₂₁"[updated]
        first = (
            f"Update {len(past) - 1}: {COORDINATES[updated]} = N({mean:.2f}, {variance:.2f}), p's conditional at "
            f"E[z{other}] (dashed)."
        )
    said = (
        f"{first} ELBO = −KL(q ‖ p) = {elbo(target, q) + 0.0:.3f} nats, at most {most + 0.0:.3f}, ½ log(1 − ρ²). Means "
        f"end exact; variances of {1 / target.precision[0, 0]:.2f} stay below the marginals' 1."
    )
    return said.replace("-", "−")


def _mixture_sentence(seen: FactorsSeen, elbos: list[tuple[int, float]], rows: int) -> str:
    """Which factor was updated, and what that gained."""
    following = NAMES[seen.state.turn]
    if not elbos:
        return (
            f"q(π) and q(μ, Λ) of a copy of step {seen.step:,}: bars are expected weights, blue ellipses 1 sd of the "
            f"means. Next: {following}, for all {rows:,} rows."
        )
    factor, now = elbos[-1]
    gain = f", {now - elbos[-2][1] + 0.0:.2g} more" if len(elbos) > 1 else ""
    said = (
        f"{NAMES[factor]} updated: ELBO {now:.5f} nats per row of all {rows:,}{gain}; it never falls. Blue ellipses: 1 "
        f"sd of the means; ink: E[Λ]⁻¹ at 1 and 2 sd. Next: {following}."
    )
    return said.replace("-", "−")
