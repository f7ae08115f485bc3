"""Data, model and run: what is to be trained, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.panels.data_card import DataCard
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import Label
from latentlab.gui.widgets.words import Words

if TYPE_CHECKING:
    from latentlab.gui.panels.model import ModelPanel
    from latentlab.gui.widgets.form import SettingsForm
    from latentlab.models.protocol import TrainingDefaults


class QuietBar(QScrollBar):
    """A scroll bar that is seen only where there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class TrainPanel(QWidget):
    """The data's card and the forms, scrolled; below them what advises against their settings."""

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
        self.area.setVerticalScrollBar(QuietBar())
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its room is kept: no form jumps
        self.area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        self.words = Words(lines=3)  # what advises against these settings
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(10, 4, 10, 4)
        self.restyle()
        layout.addWidget(self.words)
        events.data_changed.connect(self._make_forms)
        events.phase_changed.connect(self.show_phase)
        self.show_phase()

    @Slot()
    def _make_forms(self) -> None:
        """The forms of model and run, made when the first dataset is there (their settings need torch)."""
        from latentlab.gui.panels.model import ModelPanel

        if self.model is None:
            self.model = ModelPanel(self._events)
            for place, part in enumerate((_heading("Model"), self.model, _heading("Run")), 2):
                self._forms.insertWidget(place, part)
            self.model.chosen.connect(self._configure_run)
            self.model.advised.connect(self._show_advice)
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
    def train(self) -> None:
        """Train a new model with what the forms say."""
        if self.lab.phase in ("ready", "ended"):
            self._ask(True)

    @Slot()
    def go_on(self) -> None:
        """Go on with a run that is paused, to its end; or with one that has ended, as far as its form says."""
        if self.lab.phase == "paused":
            self.lab.proceed()
        elif self.lab.phase == "ended":
            form = self.run_forms.get(self.lab.decoder.name)
            try:
                self.lab.proceed(form.values().get("epochs") if form is not None else None)
            except InputError as error:
                self.lab.failed.emit(str(error), "")

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
        if self.lab.decoder is not None and self.lab.report is None:
            self.lab.said.emit("The run before is only beginning.")
            return
        try:
            self.lab.configured(self.model.name, self.model_form.values(), self.train_form.values())
        except InputError as error:
            self.lab.failed.emit(str(error), "")
            return
        self.train_asked.emit(going, first_step)

    @Slot()
    def show_phase(self) -> None:
        """A run's settings cannot be changed while it is under way."""
        for form in (self.model, *self.run_forms.values()):
            if form is not None:
                form.setEnabled(self.lab.phase not in ("training", "paused"))
        self._show_advice()

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        self.words.setStyleSheet(f"color: {theme.colours().warning}")

    @Slot()
    def _show_advice(self) -> None:
        advice = self.model.advice if self.model is not None else ""
        self.words.setText(advice if self.lab.phase in ("ready", "ended") else "")


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _epochs_help(defaults: TrainingDefaults) -> str:
    return f"The most {defaults.unit} it takes: it ends when it has converged. Each one sees every training row."


def _heading(text: str) -> Label:
    label = Label(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.1)
    label.setFont(font)
    label.setContentsMargins(0, 4, 0, 0)
    return label
