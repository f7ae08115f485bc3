"""The lesson of what each part is for: something else is tried on the running training; failures and their cures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.lessons.page import LessonPage
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lab.needs import missing
from latentlab.lab.trying import NEEDS, what_if
from latentlab.lessons.failures import FAILURES

if TYPE_CHECKING:
    from collections.abc import Mapping

POINTS = 400  # of a curve, at most
MILLISECONDS = 250
UNUSED = 0.1  # nats of KL
NONE_TRIED = "Nothing can be tried on this model: choose a VAE, conditional or not."
FIRST = "Train a VAE. What is entered here acts from its next step on, and is marked on the curves and kept in the log."


class WhatIfPage(LessonPage):
    """Enter something and press Try; or press a failure, and its cure."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(events, 5, parent)
        from latentlab.gui.widgets.form import SettingsForm
        from latentlab.models.what_if import WhatIf

        self.form = SettingsForm(WhatIf)
        self.attempt, self.back, self.cure = QPushButton("Try"), QPushButton("All as set"), QPushButton("Cure")
        self.failures = {name: QPushButton(name) for name in FAILURES}
        self.reconstruction = LatentPlot("Reconstruction and ELBO", "Reconstruction; ELBO blue")
        self.kl = LatentPlot("KL", "KL")
        self.failed = ""
        self._ticket = -1
        self._lay_out()
        self.attempt.clicked.connect(self.try_form)
        self.back.clicked.connect(self.all_as_set)
        self.cure.clicked.connect(self.try_cure)
        for name, button in self.failures.items():
            button.clicked.connect(partial(self.fail, name))
        self._soon = WhenSeen(self, self._show, MILLISECONDS)
        for changed in (events.run_changed, events.data_changed, events.phase_changed, events.progressed):
            changed.connect(self._soon.ask)
        self._show()

    def _lay_out(self) -> None:
        left, middle, buttons, grid = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QGridLayout()
        left.addWidget(self.form)
        for button in (self.attempt, self.back):
            buttons.addWidget(button)
        left.addLayout(buttons)
        left.addStretch(1)
        grid.setSpacing(4)
        for place, button in enumerate((*self.failures.values(), self.cure)):
            grid.addWidget(button, place // 2, place % 2)
        middle.addLayout(grid)
        middle.addWidget(self.words)
        middle.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(left, 3)
        layout.addLayout(middle, 4)
        self.pictures = [self.reconstruction, self.kl]
        for picture in self.pictures:
            layout.addWidget(picture, 3)

    # What is asked -------------------------------------------------------------------------------------------------

    @Slot()
    def try_form(self) -> None:
        """What is entered, from the next step on."""
        try:
            what_if(self.lab, self.form.values())
        except InputError as error:
            self.lab.fail(str(error), "")
        self.failed = ""

    @Slot()
    def all_as_set(self) -> None:
        """Nothing is tried any more."""
        self._try({})
        self.failed = ""

    def fail(self, name: str, *_: object) -> None:
        """Try a failure, on this run or a new one; a run that rests goes on."""
        self.failed = name
        if FAILURES[name].preset:
            self.events.preset_wanted.emit(FAILURES[name].preset)
        else:
            self._try(FAILURES[name].tried)
        self._show()

    @Slot()
    def try_cure(self) -> None:
        """What mends the failure that was tried."""
        name, self.failed = self.failed, f"{self.failed}, cured"
        self._try(FAILURES[name].cure)
        self._show()

    def _try(self, values: Mapping[str, object]) -> None:
        from latentlab.models.what_if import WhatIf

        self.form.show_values(WhatIf(**values))
        what_if(self.lab, dict(values))
        if self.lab.phase in ("paused", "ended"):
            self.lab.proceed()

    # What is seen --------------------------------------------------------------------------------------------------

    def _lacking(self) -> str:
        lab = self.lab
        lacking = missing(lab, (*NEEDS, "rows"))
        return lacking or ("" if lab.decoder.whole.traits.what_if else NONE_TRIED)

    def _enable(self, lacking: str) -> None:
        lab = self.lab
        possible = () if lacking else lab.decoder.whole.traits.what_if
        for name, editor in self.form.editors.items():
            editor.setEnabled(name in possible)
        cure = lacking or ("" if self.failed in FAILURES else "Try a failure first.")
        between = missing(lab, ("data", "rows", "between runs"))
        told = [(self.attempt, lacking, "From the next step on"), (self.back, lacking, "Nothing is tried any more")]
        told.append((self.cure, cure, "What mends the failure that was tried"))
        for name, button in self.failures.items():
            new = bool(FAILURES[name].preset)
            tip = FAILURES[name].says + (" A new run." if new else " A run that rests goes on.")
            told.append((button, between if new else lacking, tip))
        for button, reason, tip in told:
            button.setEnabled(not reason)
            button.setToolTip(as_typed(f"{reason}\n{tip}".strip()))

    @Slot()
    def _show(self) -> None:
        lab, lacking = self.lab, self._lacking()
        if self._ticket != lab.run_ticket:
            self._ticket = lab.run_ticket
            if self.failed and not FAILURES.get(self.failed, FAILURES["Collapse"]).preset:
                self.failed = ""
        self._enable(lacking)
        history = lab.report.history if lab.report is not None else {}
        if lacking or len(history.get("step", ())) < 2:
            self.words.setText(FIRST if lab.phase in ("empty", "ready") else lacking or FIRST)
            for picture in self.pictures:
                picture.show_plot(None, "")
            return
        self.words.setText(self._sentence(history))
        marks = [float(step) for step, _ in lab.report.what_ifs]
        self.reconstruction.show_plot(curves_plot(history, {"reconstruction": "held_out", "elbo": "accent"}, marks))
        self.kl.show_plot(curves_plot(history, {"kl": "held_out"}, marks))

    def _sentence(self, history: Mapping[str, np.ndarray]) -> str:
        """What is tried, and what it has done since."""
        tried = self.lab.report.what_ifs
        base = self.failed.removesuffix(", cured")
        says = "" if base not in FAILURES else FAILURES[base].says if base == self.failed else FAILURES[base].cured
        if not tried:
            return says or "All is as set. Enter something and press Try, or press a failure."
        step, words = tried[-1]
        since = max(int(np.searchsorted(history["step"], step, side="right")) - 1, 0)
        fit, kl = history["reconstruction"], history["kl"]
        moves = f"reconstruction {fit[since]:.1f} → {fit[-1]:.1f}, KL {kl[since]:.2f} → {kl[-1]:.2f}"
        if self.failed.endswith(", cured") and kl[-1] < UNUSED:
            says = "Not yet: z is hardly used. If that stays, press Collapse, then Cure, then All as set."
        return f"{words} since step {step:,}: {moves.replace('-', '−')}. {says}"


def curves_plot(history: Mapping[str, np.ndarray], inks: Mapping[str, str], marks: list[float]) -> Plot:
    """Terms over steps, thinned; broken lines where something else was tried."""
    steps = history["step"]
    at = np.unique(np.linspace(0, len(steps) - 1, min(len(steps), POINTS)).astype(int))
    curves = {name: history[name][at] for name in inks if name in history}
    values = np.concatenate([each[np.isfinite(each)] for each in curves.values()])
    late = values if len(values) < 20 else np.concatenate([each[len(each) // 10 :] for each in curves.values()])
    low, high = float(np.nanmin(late)), float(np.nanmax(late))
    room = 0.06 * max(high - low, 0.1)
    y = (low - room, high + room)
    lines = [Line(np.array([[mark, y[0]], [mark, y[1]]]), "faint", 1.0, dashed=True) for mark in marks]
    lines += [Line(np.stack([steps[at], each], 1), inks[name], 1.4) for name, each in curves.items()]
    x = (float(steps[0]), float(max(steps[-1], steps[0] + 1)))
    return Plot(x, y, None, lines, names=("step", "nats per row"), equal=False)
