"""The bar above everything: workspaces, the buttons of the run, how far it is. Nothing in it ever changes places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QToolBar,
    QWidget,
)

from latentlab.gui.app.workspaces import WORKSPACES
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.words import Words

if TYPE_CHECKING:
    from latentlab.gui.app.events import Events
    from latentlab.inference.yardstick import Yardstick
    from latentlab.models.protocol import TrainingDefaults
    from latentlab.worker.messages import Report

# The buttons in their order: the attribute, the word, the icon, the tip.
BUTTONS = (
    ("train", "Train", "play", "Train a new model with the settings of the form (Ctrl+T)"),
    (
        "go_on",
        "Continue",
        "continue",
        "Go on with this run: one that is paused to its end, one that has ended for "
        "as long again as the form says (Ctrl+Shift+T)",
    ),
    ("pause", "Pause", "pause", "Pause after the present step (Ctrl+P)"),
    ("step", "Step", "step", "Take one step, the first of a new run or the next of one that is paused (Ctrl+.)"),
    ("stop", "Stop", "stop", "End this run; it can be continued (Ctrl+Shift+.)"),
)
# The one that stands out in each phase: what a person most likely wants next.
MAIN = {"empty": "train", "ready": "train", "training": "pause", "paused": "go_on", "ended": "go_on"}


class RunBar(QToolBar):
    """Of one window. Its buttons ask; the train panel and the lab answer."""

    workspace_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Run", parent)
        self.setObjectName("Run")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)  # always in sight
        self.spaces = QTabBar(drawBase=False, expanding=False, elideMode=Qt.TextElideMode.ElideNone)
        self.spaces.setAccessibleName("Workspaces")
        self.spaces.setUsesScrollButtons(False)
        self.spaces.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name, space in WORKSPACES.items():
            at = self.spaces.addTab(name)
            self.spaces.setTabToolTip(at, as_typed(f"{space.about} (Ctrl+{at + 1})"))
        self.spaces.tabBarClicked.connect(self._clicked)
        self.spaces.currentChanged.connect(self._clicked)
        for name, word, picture, tip in BUTTONS:
            button = QPushButton(icon(picture), word, toolTip=as_typed(tip))
            button.setIconSize(QSize(14, 14))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the map
            setattr(self, name, button)
        self._make_figures()
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 3, 8, 3)
        layout.setSpacing(6)
        layout.addWidget(self.spaces)
        layout.addSpacing(14)
        for name, *_ in BUTTONS:
            layout.addWidget(getattr(self, name))
        layout.addSpacing(10)
        layout.addLayout(self._figures, 1)
        self.addWidget(row)

    train: QPushButton
    go_on: QPushButton
    pause: QPushButton
    step: QPushButton
    stop: QPushButton

    def _make_figures(self) -> None:
        """How far the run is; below, its ELBO and what computes it; below them a thin bar."""
        self.words, self.elbo, self.device = Words(), Words(), Words()
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setFixedHeight(5)
        self.bar.setAccessibleName("Training progress")
        self._figures = QGridLayout()
        self._figures.setVerticalSpacing(1)
        self._figures.setHorizontalSpacing(12)
        self._figures.setColumnStretch(0, 1)
        small = self.font()
        small.setPointSizeF(0.92 * small.pointSizeF())
        for part, name, *place in (
            (self.words, "How far the run is", 0, 0, 1, 2),
            (self.elbo, "ELBO now", 1, 0),
            (self.device, "Device", 1, 1),
        ):
            part.setAccessibleName(name)
            part.setFont(small)
            self._figures.addWidget(part, *place)
        self.device.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )  # it ends where the bar does
        self.device.setFixedWidth(self.device.fontMetrics().horizontalAdvance("cuda:0 "))
        self.device.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # else it lies beyond the bar
        self._figures.addWidget(self.bar, 2, 0, 1, 2)

    def join(self, events: Events) -> None:
        """Follow a lab from now on."""
        self.lab = events.lab
        self.pause.clicked.connect(self.lab.pause)
        self.stop.clicked.connect(self.lab.stop)
        events.phase_changed.connect(self.show_phase)
        events.progressed.connect(self.show_progress)
        events.measured.connect(self.show_progress)
        events.data_changed.connect(self.show_phase)
        self.show_phase()

    @property
    def main(self) -> QPushButton:
        """The button that stands out now."""
        return getattr(self, MAIN[self.lab.phase])

    @Slot(int)
    def _clicked(self, at: int) -> None:
        if at >= 0:
            self.workspace_chosen.emit(self.spaces.tabText(at))

    def show_workspace(self, name: str) -> None:
        """Mark the workspace that is shown."""
        self.spaces.blockSignals(True)
        self.spaces.setCurrentIndex(list(WORKSPACES).index(name))
        self.spaces.blockSignals(False)

    @Slot()
    def show_phase(self) -> None:
        """Let the button of this phase stand out: by its colours alone, so that nothing moves."""
        main = MAIN[self.lab.phase]
        self._mark_workspace()
        for name, _, picture, _ in BUTTONS:
            button, stands_out = getattr(self, name), name == main
            self._paint(button, stands_out)
            button.setIcon(icon(picture, "on_accent" if stands_out else "text"))
        self.show_progress()

    def _mark_workspace(self) -> None:
        """A line below the workspace that is shown."""
        now = theme.colours()
        self.spaces.setStyleSheet(
            f"QTabBar::tab {{ padding: 6px 11px; border: none; color: {now.text}; }}"
            "QTabBar::tab { border-bottom: 3px solid transparent; }"
            f"QTabBar::tab:hover {{ border-bottom: 3px solid {now.edge}; }}"
            f"QTabBar::tab:selected {{ border-bottom: 3px solid {now.accent}; background: {now.card}; }}"
        )

    def _paint(self, button: QPushButton, stands_out: bool) -> None:
        """The same box in all states, in other colours."""
        now = theme.colours()
        ground, text, edge = (now.accent, now.on_accent, now.accent) if stands_out else (now.card, now.text, now.edge)
        button.setStyleSheet(
            f"QPushButton {{ background: {ground}; color: {text}; border: 1px solid {edge}; border-radius: 4px;"
            " padding: 4px 9px; }"
            f"QPushButton:hover, QPushButton:focus {{ border: 2px solid {now.text if stands_out else now.accent};"
            " padding: 3px 8px; }"
            f"QPushButton:disabled {{ background: transparent; color: {now.faint}; border: 1px solid {now.edge}; }}"
        )

    @Slot()
    def show_progress(self) -> None:
        """How far the run is."""
        report = self.lab.report
        if report is None or self.lab.decoder is None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(0)
            for part in (self.words, self.elbo, self.device):
                part.setText("")
            return
        first, last = report.span
        defaults = self.lab.defaults
        # How far it is from where it converges, nobody knows before.
        self.bar.setRange(0, 0 if defaults.converges and report.phase == "training" else 1000)
        done = report.phase == "ended" and report.outcome in ("finished", "converged")
        self.bar.setValue(1000 if done else round(1000 * (report.step - first) / max(last - first, 1)))
        self.words.setText(_progress(report, defaults))
        self.elbo.explain("Nats per row: the mean over the rows that are named, as of the curves")
        measured = self.lab.measured_now
        curves = newest_bound(report.history, self.lab.decoder.whole.traits.bounds_evidence)
        self.elbo.setText(curves if measured is None else measured_bound(measured) or curves)
        self._show_device(report)

    def _show_device(self, report: Report) -> None:
        self.device.setText(report.device)
        speed = f"{report.speed:,.0f} steps/s. " if report.phase == "training" and report.speed else ""
        self.device.explain(speed + (f"How steps are computed: {report.engine}." if report.engine else ""))


def newest_bound(history: dict[str, np.ndarray], bounds: bool) -> str:
    """The newest ELBO that a history knows, of held-out rows where there is one, and of which rows it is."""
    word = "ELBO" if bounds else "log p(x|z)"
    for name in ("validation_elbo", "elbo"):
        known = np.asarray(history.get(name, ()), float)
        known = known[np.isfinite(known)]
        if len(known):
            figure = f"{round(known[-1], 2) + 0.0:,.2f}".replace("-", "−")
            return f"{word} {figure} (held-out)" if name == "validation_elbo" else f"{word} {figure} (training)"
    return ""


def measured_bound(found: Yardstick) -> str:
    """What was measured of the weights of now, where it is of the rows of the curves: these may end an epoch before."""
    from latentlab.lab.measure import nats

    if found.of == "test" or np.isnan(found.elbo):
        return ""
    figure = nats(found.elbo)
    return f"ELBO {figure} (held-out)" if found.of == "held-out" else f"ELBO {figure} (training)"


def _progress(report: Report, defaults: TrainingDefaults) -> str:
    """How far a run is, in one sentence."""
    last = report.span[1]
    if defaults.converges:
        text = f"{report.step:,} {defaults.unit}"
        if report.phase != "ended":
            text += f", at most {last:,}"
    else:
        text = f"{defaults.unit.capitalize().removesuffix('s')} {report.epoch:,.1f} of {report.epochs:,g}"
        if report.phase == "training" and report.speed > 0:
            text += f" · {duration((last - report.step) / report.speed)} left"
    return text if report.phase == "training" or not report.message else report.message


def duration(seconds: float) -> str:
    """A time for people: 8 s, 1:05 min, 2:03 h."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes}:{seconds:02d} min" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d} h"
