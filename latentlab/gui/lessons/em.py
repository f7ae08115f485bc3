"""The lesson of EM: half-steps of the running model, with the bound and the log-likelihood over one parameter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.lessons.em_plots import curves_plot, halves_plot, rows_plot, sentence, turns_sentence
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.latent_plot import LatentPlot
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lab.needs import ROWS_AWAY
from latentlab.worker.jobs import LOOKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.lessons.em import HalfStep
    from latentlab.training import Run

OVER = {"along": "Over the M-step", "means": "Over one mean", "loadings": "Over one loading", "noise": "Over the noise"}
TIPS = {
    "start": "A new run that waits before its first step, with what the forms say",
    "E": "q becomes the posterior p(z|x): the bound touches the log-likelihood",
    "M": "The parameters go to where the bound is highest, q held",
    "both": "The next two half-steps",
    "run": "Go on with whole steps, until Pause or convergence",
    "pause": "Rest after the step that is under way",
}
NO_EM = (
    "This needs a mixture of Gaussians, factor analysis, probabilistic PCA with fit=EM, or a VAE whose E-steps and "
    "M-steps take turns (under More)."
)
SHOWN = 24  # half-steps, at most
FIRST = {
    "empty": "Open data, choose a mixture of Gaussians or probabilistic PCA, then Start paused.",
    "ready": "Choose a mixture of Gaussians, factor analysis or probabilistic PCA in the form (or a VAE with E- and "
    "M-steps, under More), then Start paused.",
    "training": "EM runs. Pause to look at its half-steps.",
}


class EMPage(LessonPage):
    """E looks at the run as it is; M takes its next step, whose own E-step finds the same q again.

    Where E- and M-steps of a VAE take turns, each half is so many steps of the run.
    """

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
        self._found: tuple[int, int, HalfStep] | None = None
        self._ahead: list[str] = []
        self._asked, self._q, self._target = "", None, None
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
        return self.of_now(self._found)

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def start_paused(self) -> None:
        """A new run that waits before its first step."""
        self.events.start_wanted.emit()

    @Slot()
    def two_halves(self) -> None:
        """The next two: E and M, or M and E."""
        self.go(["M", "E"] if self._half() == "M" else ["E", "M"])

    def begin(self) -> None:
        """The next two half-steps of a run that rests."""
        self.two_halves()

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
        self._ahead = list(halves)
        self._next()

    def _next(self) -> None:
        """The next of them: what takes steps of the run is looked at when they were taken."""
        found = self.found
        if not self._ahead or self._asked or found is None:
            return
        half, phases = self._ahead.pop(0), self._phases
        if half == "E" and not any(phases):
            self._ask("E", None)
        elif self.lab.phase == "paused" and half == self._half():
            self._q, self._asked = found.q, half
            if any(phases):
                _, self._target = steps_to_go(found.step, phases)
                self.lab.proceed(until=self._target)
            else:
                self._target = found.step + 1
                self.lab.single_step()
        self._show()

    def _half(self) -> str:
        """Which half is next: by turns, or M after an E at this very step; "" where nothing is known."""
        found, phases = self.found, self._phases
        if found is None:
            return ""
        return steps_to_go(found.step, phases)[0] if any(phases) else "M" if found.after == "E" else "E"

    @property
    def _phases(self) -> tuple[int, int]:
        return self.lab.decoder.whole.traits.phases if self.lab.decoder is not None else (0, 0)

    def _ask(self, after: str, q: Any) -> None:
        lab, self._asked = self.lab, after
        ticket = lab.run_ticket

        def done(half: HalfStep) -> None:
            self._asked = ""
            again = self.found is not None and self.found.after == half.after and self.found.step == half.step
            self._found = (ticket, half.step, half)
            if not again:
                self.past.append((half.after, half.elbo, half.log_likelihood))
            self._show()
            self._next()
            self._soon.ask()  # it may have gone on meanwhile

        work = partial(_look, after, q, self.over.currentData())
        title = {"start": "Looking at EM", "E": "E-step", "M": "M-step"}[after]
        lab.examine(title, work, done, LOOKING, self._give_up)

    def _give_up(self) -> None:
        self._asked, self._ahead = "", []
        self._show()

    @Slot()
    def _look_again(self) -> None:
        """The same half-step, over another parameter."""
        found = self.found
        if found is not None and found.after != "start" and not self._asked:
            self._ask(found.after, found.q)

    @Slot()
    def _new_run(self) -> None:
        self.past, self._found, self._ahead, self._asked, self._q = [], None, [], "", None
        self._target = None
        if self.over.currentData() != "along":  # what another model has, this one may lack
            self.over.blockSignals(True)
            self.over.setCurrentIndex(0)
            self.over.blockSignals(False)
        self._soon.ask()

    def _look_around(self) -> None:
        """What is seen may be of an earlier step: of one that rests at least its log-likelihood is shown."""
        lab, report = self.lab, self.lab.report
        resting = lab.phase in ("paused", "ended") and report is not None and lab.data.here and self._fits
        there = self._target is not None and resting and (report.step >= self._target or lab.phase == "ended")
        if there:
            right, self._target = report.step == self._target, None
            self._ask(self._asked if right else "start", self._q if right else None)
        elif resting and not self._asked and self.found is None:
            self._ask("start", None)
        self._show()

    @property
    def _fits(self) -> bool:
        return self.lab.decoder is not None and (self.lab.decoder.whole.traits.em or any(self._phases))

    # What is seen --------------------------------------------------------------------------------------------------

    def _lacking(self) -> dict[str, str]:
        """Of each button why it can do nothing now; "" where it can."""
        lab, found, phase = self.lab, self.found, self.lab.phase
        busy = "" if not self._asked else "Wait until this half-step is found."
        other = "" if lab.decoder is None or self._fits else NO_EM
        first = other or FIRST.get(phase, "") or busy or ("" if found else "Wait a moment.")
        paused = first or ("" if phase == "paused" else "This run has ended: Run goes on, or start anew.")
        half, turns = self._half(), any(self._phases)
        e = "M-steps are next." if turns else "q is the posterior already: M is next."
        m = "E-steps are next." if turns else "E first: without a new q the bound is at its highest already."
        start = "Open data first." if lab.data is None else ""
        if not start and phase in ("training", "paused"):
            start = "Stop the run first."
        rests = FIRST["ready"] if phase in ("empty", "ready") else ("It runs." if phase == "training" else busy)
        return {
            "start": start or ("" if lab.data.here else ROWS_AWAY),
            "E": (paused if turns else first) or (e if half == "M" else ""),
            "M": paused or (m if half == "E" else ""),
            "both": paused,
            "run": other or rests or ("" if lab.data.here else ROWS_AWAY),
            "pause": "" if phase == "training" else "Nothing runs.",
        }

    def _show(self) -> None:
        for name, lacking in self._lacking().items():
            self.buttons[name].setEnabled(not lacking)
            self.buttons[name].setToolTip(as_typed(f"{lacking}\n{TIPS[name]}".strip()))
        found = self.found
        if found is None and self._asked and self._found is not None and self._found[0] == self.lab.run_ticket:
            found = self._found[2]  # until the half-step that is under way is there
        self._offer(found)
        if found is None:
            says = FIRST.get(self.lab.phase, "Looking …") if self._fits or self.lab.decoder is None else NO_EM
            self.words.setText(says)
            for plot in (self.curves, self.halves, self.rows):
                plot.show_plot(None, "")
            return
        turns, rows = any(self._phases), len(self.lab.data.train)
        ended = self.lab.phase == "ended"
        self.words.setText(turns_sentence(found, rows, self._phases) if turns else sentence(found, rows, ended))
        if found.curve is None:
            self.curves.show_plot(
                None, "Curves are drawn after M-steps." if turns else "The bound is drawn after an E-step."
            )
        else:
            self.curves.show_plot(curves_plot(found))
        self.halves.show_plot(halves_plot(self.past[-SHOWN:], len(self.past)))
        coloured = found.scene.responsibilities is not None
        plain = "Codes of rows; p(z)" if turns else "Rows; 1 and 2 sd of p(x)"
        self.rows.title = "q by colour; 1 and 2 sd" if coloured else plain
        self.rows.show_plot(rows_plot(found.scene))

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
    from latentlab.lessons.phases import phase_step

    return half_step(run, after, q, over, report) if run.model.traits.em else phase_step(run, after, q, report)


def steps_to_go(step: int, phases: tuple[int, int]) -> tuple[str, int]:
    """Which half comes after `step` steps, "E" or "M", and the step at which it is done."""
    cycle = sum(phases)
    at = step % cycle
    return ("E", step - at + phases[0]) if at < phases[0] else ("M", step - at + cycle)
