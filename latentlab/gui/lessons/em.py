"""The lesson of EM: half-steps of the running model, with the bound and the log-likelihood over one parameter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lab.needs import ROWS_AWAY
from latentlab.space.outlines import outlines
from latentlab.space.palette import mixed, mixed_colours
from latentlab.worker.jobs import LOOKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lessons.em import Curve, HalfStep, RowsSeen
    from latentlab.training import Run

OVER = {"along": "Over the M-step", "means": "Over one mean", "loadings": "Over one loading", "noise": "Over the noise"}
AXES = {"means": "μ of component {}, value {}", "loadings": "W of value {}, dimension {}", "noise": "ψ of value {}"}
HALVES = ("half-step", "nats per row")
WHOLE = {"along": "share of the M-step", "noise": "σ²"}
TIPS = {
    "start": "A new run that waits before its first step, with what the forms say",
    "E": "q becomes the posterior p(z|x): the bound touches the log-likelihood",
    "M": "The parameters go to where the bound is highest, q held",
    "both": "The next two half-steps",
    "run": "Go on with whole steps, until Pause or convergence",
    "pause": "Rest after the step that is under way",
}
NO_EM = "This needs a mixture of Gaussians, factor analysis, or probabilistic PCA with fit=EM."
SHOWN = 24  # half-steps, at most
FIRST = {
    "empty": "Open data, choose a mixture of Gaussians or probabilistic PCA, then Start paused.",
    "ready": "Choose a mixture of Gaussians, factor analysis or probabilistic PCA in the form, then Start paused.",
    "training": "EM runs. Pause to look at its half-steps.",
}


class EMPage(LessonPage):
    """E looks at the run as it is; M takes its next step, whose own E-step finds the same q again."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        self.start, self.e, self.m = QPushButton("Start paused"), QPushButton("E"), QPushButton("M")
        self.both, self.run, self.pause = QPushButton("Both"), QPushButton("Run"), QPushButton("Pause")
        self.over = ComboBox()
        self.over.setAccessibleName("What the curves are drawn over")
        self.over.setToolTip("What the curves are drawn over: the whole M-step, or the entry that it moves most, alone")
        self.over.addItem(OVER["along"], "along")
        self.curves = LatentPlot("Log-likelihood and bound over a parameter", "ℓ (ink), bound (blue)")
        self.halves = LatentPlot("Log-likelihood and bound of each half-step", "Half-steps")
        self.rows = LatentPlot("Rows coloured by responsibility", "q by colour; 1 and 2 sd")
        self.buttons = {
            "start": self.start, "E": self.e, "M": self.m, "both": self.both, "run": self.run, "pause": self.pause
        }  # fmt: skip
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, place // 3, place % 3)
        self.lay_out((grid, self.over), (self.curves, self.halves, self.rows))
        self.past: list[tuple[str, float, float]] = []
        self._found: tuple[int, HalfStep] | None = None
        self._todo: list[str] = []
        self._asked, self._q, self._stepping = "", None, None
        self._soon = WhenSeen(self, self._look_around)
        self.start.clicked.connect(self.start_paused)
        self.e.clicked.connect(partial(self.go, ["E"]))
        self.m.clicked.connect(partial(self.go, ["M"]))
        self.both.clicked.connect(self.two_halves)
        self.run.clicked.connect(self.proceed)
        self.pause.clicked.connect(self.rest)
        self.over.currentIndexChanged.connect(self._look_again)
        events.run_changed.connect(self._new_run)
        for changed in (events.data_changed, events.phase_changed, events.progressed):
            changed.connect(self._soon.ask)
        self._show()

    @property
    def found(self) -> HalfStep | None:
        """Where EM is, while the run and its step are those that were looked at."""
        report = self.lab.report
        if self._found is None or report is None or self.lab.phase == "training":
            return None
        ticket, half = self._found
        return half if (ticket, half.step) == (self.lab.run_ticket, report.step) else None

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def start_paused(self) -> None:
        """A new run that waits before its first step."""
        self.events.start_wanted.emit()

    @Slot()
    def two_halves(self) -> None:
        """The next two: E and M, or M and E."""
        self.go(["M", "E"] if self.found is not None and self.found.after == "E" else ["E", "M"])

    @Slot()
    def proceed(self) -> None:
        """Whole steps from here on."""
        self.lab.proceed()

    @Slot()
    def rest(self) -> None:
        """No more steps."""
        self.lab.pause()

    def go(self, halves: list[str], *_: object) -> None:
        """These half-steps, one after another."""
        self._todo = list(halves)
        self._next()

    def _next(self) -> None:
        """The next of them: M is a step of the run, and is looked at when that was taken."""
        if not self._todo or self._asked or self.found is None:
            return
        half = self._todo.pop(0)
        if half == "E":
            self._ask("E", None)
        elif self.found.q is not None and self.lab.phase == "paused":
            self._q, self._stepping = self.found.q, self.found.step
            self._asked = "M"
            self.lab.single_step()
        self._show()

    def _ask(self, after: str, q: Any) -> None:
        lab, self._asked = self.lab, after
        ticket = lab.run_ticket

        def done(half: HalfStep) -> None:
            self._asked = ""
            again = self.found is not None and self.found.after == half.after and self.found.step == half.step
            self._found = (ticket, half)
            if not again:
                self.past.append((half.after, half.elbo, half.log_likelihood))
            self._show()
            self._next()
            self._soon.ask()  # it may have gone on meanwhile

        work = partial(_look, after, q, self.over.currentData())
        title = {"start": "Looking at EM", "E": "E-step", "M": "M-step"}[after]
        lab.examine(title, work, done, LOOKING, self._give_up)

    def _give_up(self) -> None:
        self._asked, self._todo = "", []
        self._show()

    @Slot()
    def _look_again(self) -> None:
        """The same half-step, over another parameter."""
        found = self.found
        if found is not None and found.after != "start" and not self._asked:
            self._ask(found.after, found.q)

    @Slot()
    def _new_run(self) -> None:
        self.past, self._found, self._todo, self._asked, self._q = [], None, [], "", None
        self._stepping = None
        self._soon.ask()

    def _look_around(self) -> None:
        """What is seen may be of an earlier step: of one that rests at least its log-likelihood is shown."""
        lab, report = self.lab, self.lab.report
        resting = lab.phase in ("paused", "ended") and report is not None and lab.data.here and self._fits
        if self._asked == "M" and self._stepping is not None and resting and report.step > self._stepping:
            one, self._stepping = report.step == self._stepping + 1, None
            self._ask("M" if one else "start", self._q if one else None)
        elif resting and not self._asked and self.found is None:
            self._ask("start", None)
        self._show()

    @property
    def _fits(self) -> bool:
        return self.lab.decoder is not None and self.lab.decoder.whole.traits.em

    # What is seen --------------------------------------------------------------------------------------------------

    def _lacking(self) -> dict[str, str]:
        """Of each button why it can do nothing now; "" where it can."""
        lab, found, phase = self.lab, self.found, self.lab.phase
        busy = "" if not self._asked else "Wait until this half-step is found."
        other = "" if lab.decoder is None or self._fits else NO_EM
        first = other or FIRST.get(phase, "") or busy or ("" if found else "Wait a moment.")
        paused = first or ("" if phase == "paused" else "This run has ended: Run goes on, or start anew.")
        fresh = found is not None and found.after == "E"
        start = "Open data first." if lab.data is None else ""
        if not start and phase in ("training", "paused"):
            start = "Stop the run first."
        rests = FIRST["ready"] if phase in ("empty", "ready") else ("It runs." if phase == "training" else busy)
        return {
            "start": start or ("" if lab.data.here else ROWS_AWAY),
            "E": first or ("q is the posterior already: M is next." if fresh else ""),
            "M": paused or ("" if fresh else "E first: without a new q the bound is at its highest already."),
            "both": paused,
            "run": other or rests or ("" if lab.data.here else ROWS_AWAY),
            "pause": "" if phase == "training" else "Nothing runs.",
        }

    def _show(self) -> None:
        for name, lacking in self._lacking().items():
            self.buttons[name].setEnabled(not lacking)
            self.buttons[name].setToolTip(as_typed(f"{lacking}\n{TIPS[name]}".strip()))
        found = self.found
        self._offer(found)
        if found is None:
            says = FIRST.get(self.lab.phase, "Looking …") if self._fits or self.lab.decoder is None else NO_EM
            self.words.setText(says)
            for plot in (self.curves, self.halves, self.rows):
                plot.show_plot(None, "")
            return
        self.words.setText(_sentence(found, len(self.lab.data.train)))
        if found.curve is None:
            self.curves.show_plot(None, "The bound is drawn after the first E-step.")
        else:
            self.curves.show_plot(_curves_plot(found))
        self.halves.show_plot(_halves_plot(self.past[-SHOWN:], len(self.past)))
        coloured = found.scene.responsibilities is not None
        self.rows.title = "q by colour; 1 and 2 sd" if coloured else "Rows; 1 and 2 sd of p(x)"
        self.rows.show_plot(_rows_plot(found.scene))

    def _offer(self, found: HalfStep | None) -> None:
        """What the curves of this model can be drawn over."""
        wanted = ["along"] if found is None or found.q is None else [n for n in OVER if n == "along" or n in found.q]
        if [self.over.itemData(i) for i in range(self.over.count())] != wanted and found is not None and found.q:
            self.over.blockSignals(True)
            self.over.clear()
            for name in wanted:
                self.over.addItem(OVER[name], name)
            self.over.blockSignals(False)
        self.over.setEnabled(self.over.count() > 1 and found is not None and found.q is not None)


def _look(after: str, q: Any, over: str, run: Run, report: Callable[[float], None]) -> HalfStep:
    from latentlab.lessons.em import half_step

    return half_step(run, after, q, over, report)


def _sentence(found: HalfStep, rows: int) -> str:
    """Where EM is, in numbers."""
    of = "" if found.rows == rows else f" (of {found.rows:,} of {rows:,} rows)"
    level = f"{found.log_likelihood:.4f}"
    if found.after == "start":
        said = f"Step {found.step}: log p(x) = {level} nats per row{of}. Press E: q becomes the posterior under this θ."
    elif found.after == "E":
        said = (
            f"After E, step {found.step}: bound {found.elbo:.4f} = log p(x) {level} nats per row{of}: q is the "
            "posterior, the gap is 0, and both curves touch with one slope. M goes to where the blue one is highest."
        )
    else:
        gap = max(found.log_likelihood - found.elbo, 0.0)
        said = (
            f"After M, step {found.step}: the bound rose to {found.elbo:.4f}, log p(x) to {level} nats per row{of}. "
            f"The gap of {gap:.4f} is KL(q ‖ p(z|x)), for q is still that of the parameters before; E closes it."
        )
    return said.replace("-", "−")


def _curves_plot(found: HalfStep) -> Plot:
    """ℓ and the bound, a cross where the parameters are on each."""
    curve: Curve = found.curve
    lines = [
        Line(np.stack([curve.t, curve.log_likelihood], 1), "text"),
        Line(np.stack([curve.t, curve.elbo], 1), "accent"),
    ]
    low, high = float(curve.elbo.min()), float(curve.log_likelihood.max())
    low = max(low, high - 6 * max(high - min(found.elbo, float(curve.log_likelihood.min())), 1e-9))
    room = 0.06 * max(high - low, 1e-9)
    at = [(np.array([curve.now, found.log_likelihood]), "text"), (np.array([curve.now, found.elbo]), "held_out")]
    name = AXES[curve.name].format(*(i + 1 for i in curve.entry)) if curve.entry else WHOLE[curve.name]
    x = (float(curve.t[0]), float(curve.t[-1]))
    return Plot(x, (low - room, high + room), None, lines, at, (name, "nats per row"), equal=False)


def _halves_plot(past: list[tuple[str, float, float]], count: int) -> Plot:
    """Log-likelihood and bound at each half-step that was looked at."""
    x = np.arange(count - len(past), count, dtype=float)
    bounds, levels = np.array([each[1] for each in past]), np.array([each[2] for each in past])
    known = np.isfinite(bounds)
    lines = [Line(np.stack([x, levels], 1), "text"), Line(np.stack([x[known], bounds[known]], 1), "accent")]
    dots = [(np.stack([x, levels], 1), "text"), (np.stack([x[known], bounds[known]], 1), "accent")]
    low, high = float(min(levels.min(), *bounds[known], levels.min())), float(levels.max())
    room = 0.08 * max(high - low, 0.05)
    reach = (float(x[0]) - 0.5, float(x[-1]) + 0.5)
    return Plot(reach, (low - room, high + room), None, lines, names=HALVES, equal=False, dots=dots)


def _rows_plot(scene: RowsSeen) -> Plot:
    """Rows coloured as the components that are responsible for them, and the Gaussians of the model."""
    if scene.responsibilities is None:
        dots = [(scene.rows, "faint")]
    else:
        index, colours = mixed(scene.responsibilities), mixed_colours()
        dots = [(scene.rows[index == each], QColor(*map(int, colours[each])).name()) for each in np.unique(index)]
    lines = []
    for weight, mean, covariance in scene.gaussians:
        lines += [
            Line(points, "text", 0.6 + min(weight * len(scene.gaussians), 2.0)) for points in outlines(mean, covariance)
        ]
    low, high = scene.rows.min(0), scene.rows.max(0)
    room = np.maximum(0.08 * (high - low), 1e-3)
    (a, c), (b, d) = low - room, high + room
    equal, names = scene.names is not None, scene.names or ("first direction", "second direction")
    return Plot((float(a), float(b)), (float(c), float(d)), None, lines, names=names, equal=equal, dots=dots)
