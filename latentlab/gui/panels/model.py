"""Which model, and its settings: a form made from whichever settings dataclass the model has."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.form import SettingsForm
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.models import MODELS, model_class
from latentlab.models.protocol import TrainingDefaults


class ModelPanel(QWidget):
    """Choose a model of the catalogue, and fill in its form. Knows at once where the settings cannot suit the data."""

    chosen = Signal(str)
    advised = Signal()

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.choice = ComboBox()
        self.choice.setAccessibleName("Model")
        for name, entry in MODELS.items():
            self.choice.addItem(entry.title, name)
            self.choice.setItemData(self.choice.count() - 1, as_typed(entry.about), Qt.ItemDataRole.ToolTipRole)
        self.about = Label(wordWrap=True)
        self.advice = ""
        self.forms: dict[str, SettingsForm] = {}
        self._configured: set[str] = set()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(5)
        for part in (self.choice, self.about):
            self._layout.addWidget(part)
        self.choice.currentIndexChanged.connect(self._show_form)
        events.data_changed.connect(self._reconfigure)
        self._show_form()

    @property
    def name(self) -> str:
        """The model chosen."""
        return self.choice.currentData()

    @property
    def defaults(self) -> TrainingDefaults:
        """How it likes to be trained."""
        return model_class(self.name).defaults

    @property
    def has_rate(self) -> bool:
        """Whether it follows a gradient."""
        return self.defaults.learning_rate > 0

    @property
    def form(self) -> SettingsForm:
        """Its form."""
        return self.forms[self.name]

    def choose(self, name: str, settings: Any = None, configured: bool = False) -> None:
        """Choose a model; enter `settings`, an instance of its settings; `suited` where made for these data."""
        if name not in MODELS:  # a network that was trained elsewhere: the form stays as it was
            return
        self.choice.setCurrentIndex(self.choice.findData(name))
        if settings is not None:
            self.form.show_values(settings)
            self._configured = self._configured | {self.name} if configured else self._configured - {self.name}
        self._advise()

    @Slot()
    def _reconfigure(self) -> None:
        """Leave to the program again what it had decided for the data of before, and a run's settings said."""
        for name in self._configured:
            self.forms[name].leave_open()
        self._configured.clear()
        self._advise()

    @Slot()
    def _show_form(self) -> None:
        if self.name not in self.forms:
            form = self.forms[self.name] = SettingsForm(model_class(self.name).Settings)
            form.changed.connect(self._advise)
            self._layout.addWidget(form)
        for name, form in self.forms.items():
            form.setVisible(name == self.name)
        about = MODELS[self.name].about
        self.about.setText(about[0].upper() + about[1:] + ".")
        self._advise()
        self.chosen.emit(self.name)

    @Slot()
    def _advise(self) -> None:
        """What cannot be is said before Train is clicked: beside that button."""
        words = ""
        if self.lab.data is not None:
            try:
                kind = model_class(self.name)
                kind.configure(kind.Settings(**self.form.values()), self.lab.data)
            except InputError as error:
                words = str(error)
        self.advice = words
        self.advised.emit()
