"""Data, model and the Train button: the left side of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.panels.data_card import DataCard
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.plain import Label
from latentlab.gui.widgets.words import Words

if TYPE_CHECKING:
    from latentlab.gui.panels.model import ModelPanel
    from latentlab.gui.widgets.form import SettingsForm
    from latentlab.models.protocol import TrainingDefaults
    from latentlab.worker.messages import Report

# What the large button says, its icon and its tip, in each phase.
MAIN = {
    "empty": ("Train", "play", "Train a new model on the data that are open (Ctrl+T)"),
    "ready": ("Train", "play", "Train a new model on these data (Ctrl+T)"),
    "training": ("Pause", "pause", "Pause after the present step (Ctrl+T)"),
    "paused": ("Continue", "play", "Go on training (Ctrl+T)"),
    "ended": ("Train anew", "play", "Train a new model with the settings above (Ctrl+T)"),
}


class TrainPanel(QWidget):
    """The data's card and the forms, scrolled; below them, always in the same place, what trains, pauses and steps."""

    open_clicked = Signal()
    change_clicked = Signal()
    train_asked = Signal(bool, bool)

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab, self._events = lab, events
        self.card = DataCard(events)
        self.card.open_clicked.connect(self.open_clicked)
        self.card.change_clicked.connect(self.change_clicked)
        self.card.preset_chosen.connect(self.enter_preset)
        self.model: ModelPanel | None = None
        self.run_forms: dict[str, SettingsForm] = {}
        page = QWidget()
        self._forms = QVBoxLayout(page)
        self._forms.setContentsMargins(10, 8, 10, 8)
        self._forms.setSpacing(8)
        self._forms.addWidget(_heading("Data"))
        self._forms.addWidget(self.card)
        self._forms.addStretch(1)
        self.area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._make_buttons())
        events.data_changed.connect(self._make_forms)
        events.phase_changed.connect(self.show_phase)
        events.progressed.connect(self._show_progress)
        self.show_phase()

    def _make_buttons(self) -> QWidget:
        self.main = QPushButton()
        font = self.main.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.main.setFont(font)
        self.main.setMinimumHeight(40)
        self.main.clicked.connect(self.main_clicked)
        self.step = QPushButton("Step")
        self.stop = QPushButton("Stop", toolTip="End this run; it can be continued (Ctrl+Shift+.)")
        self.more = QPushButton("Continue", toolTip="Train this model further, from where it is (Ctrl+Shift+T)")
        self.step.clicked.connect(self.step_clicked)
        self.stop.clicked.connect(self.lab.stop)
        self.more.clicked.connect(self.continue_run)
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName("Training progress")
        self.words = Words(lines=3)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        foot, row = QWidget(), QHBoxLayout()
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self.main)
        for button in (self.step, self.stop, self.more):
            row.addWidget(button)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        return foot

    @Slot()
    def _make_forms(self) -> None:
        """The forms of model and run, made when the first dataset is there (their settings need torch)."""
        from latentlab.gui.panels.model import ModelPanel

        if self.model is None:
            self.model = ModelPanel(self._events)
            for place, part in enumerate((_heading("Model"), self.model, _heading("Run")), 2):
                self._forms.insertWidget(place, part)
            self.model.chosen.connect(self._configure_run)
            self.model.advised.connect(self._show_progress)
            self._configure_run()

    @Slot(str)
    def enter_preset(self, name: str) -> None:
        """Choose a preset's model, and enter its settings; Train is left to the person."""
        from latentlab.models import model_class
        from latentlab.models.presets import PRESETS
        from latentlab.settings import make, split
        from latentlab.training import TrainSettings

        kind = model_class(PRESETS[name].model)
        of_model, of_run = split(PRESETS[name].settings, kind.Settings, TrainSettings)
        self.model.choose(PRESETS[name].model, make(kind.Settings, of_model))
        self.train_form.show_values(make(TrainSettings, of_run))

    @Slot(str)
    def train_preset(self, name: str) -> None:
        """Choose a preset's model and settings, and train."""
        if self.lab.phase in ("ready", "ended"):
            self.enter_preset(name)
            self._ask(True)

    @Slot()
    def _configure_run(self) -> None:
        """Show the run's form of the model chosen: what is typed for one model is not meant for another."""
        from latentlab.gui.widgets.form import SettingsForm
        from latentlab.training import TrainSettings

        name, defaults, rate = self.model.name, self.model.defaults, self.model.has_rate
        if name not in self.run_forms:
            words = {"epochs": (_capital(defaults.unit), _epochs_help(defaults))} if defaults.converges else {}
            form = self.run_forms[name] = SettingsForm(TrainSettings, words)
            # EM, CAVI and Gaussian processes see all rows, and the first two have no learning rate.
            form.show_only({"batch_size": not defaults.whole, "learning_rate": rate, "schedule": rate})
            form.setEnabled(self.model.isEnabled())
            self._forms.insertWidget(self._forms.count() - 1, form)
        for other, form in self.run_forms.items():
            form.setVisible(other == name)

    @property
    def train_form(self) -> SettingsForm | None:
        """The form of the run, for the model chosen."""
        return self.run_forms[self.model.name] if self.model else None

    @property
    def model_form(self) -> SettingsForm | None:
        """The form of the model chosen."""
        return self.model.form if self.model else None

    def show_settings(self) -> None:
        """Enter the settings of the run that was opened."""
        if self.lab.model_settings is not None and self.model is not None:
            self.model.choose(self.lab.decoder.name, self.lab.model_settings, configured=True)
            self.train_form.show_values(self.lab.train_settings)

    def begin(self, going: bool = True, first_step: bool = True) -> None:
        """Train a new model with what the forms say, or take its first step, or none; what cannot be is told."""
        try:
            self.lab.train(self.model.name, self.model_form.values(), self.train_form.values(), going, first_step)
        except InputError as error:
            self.lab.failed.emit(str(error), "")

    @Slot()
    def main_clicked(self) -> None:
        """Train, Pause or Continue: what the large button says."""
        if self.lab.phase == "training":
            self.lab.pause()
        elif self.lab.phase == "paused":
            self.lab.proceed()
        elif self.lab.phase in ("ready", "ended"):
            self._ask(True)

    @Slot()
    def step_clicked(self) -> None:
        """One more step of a run that is paused, or the first one of a new run."""
        if self.lab.phase == "paused":
            self.lab.single_step()
        elif self.lab.phase in ("ready", "ended"):
            self._ask(False)

    @Slot()
    def start_paused(self) -> None:
        """A new run that waits before its first step."""
        if self.lab.phase in ("ready", "ended"):
            self._ask(False, first_step=False)

    def _ask(self, going: bool, first_step: bool = True) -> None:
        """Ask for a new run; what cannot be is told first, before anything that is unsaved is asked about."""
        try:
            self.lab.configured(self.model.name, self.model_form.values(), self.train_form.values())
        except InputError as error:
            self.lab.failed.emit(str(error), "")
            return
        self.train_asked.emit(going, first_step)

    @Slot()
    def continue_run(self) -> None:
        """Go on with a run that has ended."""
        if self.lab.phase == "ended":
            self.lab.proceed()

    @Slot()
    def show_phase(self) -> None:
        """Say what can be done now."""
        phase = self.lab.phase
        text, name, _ = MAIN[phase]
        self.main.setText(text)
        self.main.setIcon(icon(name))
        for form in (self.model, *self.run_forms.values()):
            if form is not None:
                form.setEnabled(phase not in ("training", "paused"))
        self._show_progress()

    def main_tip(self) -> str:
        """What the large button does now."""
        return MAIN[self.lab.phase][2]

    def step_tip(self) -> str:
        """What one step does now."""
        new = self.lab.phase in ("ready", "ended")
        return ("Begin a new run, and pause after its first step" if new else "Take one step") + " (Ctrl+.)"

    @Slot()
    def _show_progress(self) -> None:
        report, advice = self.lab.report, self.model.advice if self.model is not None else ""
        advice = advice if self.lab.phase in ("ready", "ended") else ""
        self.words.setStyleSheet(f"color: {theme.colours().warning}" if advice else "")
        if report is None or self.lab.decoder is None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(0)
            self.words.setText(advice)
            return
        first, last = report.span
        defaults = self.lab.defaults
        # How far it is from where it converges, nobody knows before.
        self.bar.setRange(0, 0 if defaults.converges and report.phase == "training" else 1000)
        done = report.phase == "ended" and report.outcome in ("finished", "converged")
        self.bar.setValue(1000 if done else round(1000 * (report.step - first) / max(last - first, 1)))
        self.words.setText(advice or _progress(report, defaults))


def _progress(report: Report, defaults: TrainingDefaults) -> str:
    """How far a run is, in one sentence or two."""
    last = report.span[1]
    if defaults.converges:
        text = f"{report.step:,} {defaults.unit}"
        if report.phase != "ended":
            text += f", at most {last:,}; ends when it has converged."
    else:
        text = f"{_capital(defaults.unit)}: {report.epoch:.1f} of {report.epochs:g}"
        if report.phase == "training" and report.speed > 0:
            text += f" · {duration((last - report.step) / report.speed)} left"
    return text if report.phase == "training" or not report.message else report.message


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _epochs_help(defaults: TrainingDefaults) -> str:
    return f"The most {defaults.unit} it takes: it ends when it has converged. Each one sees every training row."


def duration(seconds: float) -> str:
    """A time for people: 8 s, 1:05 min, 2:03 h."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes}:{seconds:02d} min" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d} h"


def _heading(text: str) -> Label:
    label = Label(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.1)
    label.setFont(font)
    label.setContentsMargins(0, 4, 0, 0)
    return label
