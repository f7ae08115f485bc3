"""Data, model and the Train button: the left side of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from latentlab.data.builtin import CARDS
from latentlab.errors import InputError
from latentlab.gui.icons import icon
from latentlab.gui.lab import Lab
from latentlab.gui.pictures import Picture

if TYPE_CHECKING:
    from latentlab.gui.form import SettingsForm
    from latentlab.gui.model_panel import ModelPanel

THUMBNAILS = 12


class DataCard(QFrame):
    """What data are open: name, size, some rows."""

    open_clicked = Signal()
    change_clicked = Signal()
    preset_chosen = Signal(str)

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self._title, self._about = QLabel(), QLabel(wordWrap=True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._rows = [Picture(f"Row {i + 1} of the data", 28) for i in range(THUMBNAILS)]
        grid = QGridLayout()
        grid.setSpacing(3)
        for i, picture in enumerate(self._rows):
            picture.setFixedSize(34, 34)
            grid.addWidget(picture, i // 6, i % 6)
        grid.setColumnStretch(6, 1)
        self._open = QPushButton("Open data…", toolTip="Open another dataset (Ctrl+O)")
        self._open.clicked.connect(self.open_clicked)
        self.change = QPushButton("How it is read…", toolTip="Columns, missing values, scaling, held-out rows")
        self.change.clicked.connect(self.change_clicked)
        self.remarks = QLabel(wordWrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._about, self.remarks):
            layout.addWidget(part)
        layout.addLayout(grid)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self.change)
        layout.addLayout(buttons)
        self.preset = QPushButton(
            "Settings that show it best", toolTip="Enter the model and settings that suit these data"
        )
        self.preset.clicked.connect(self._choose_preset)
        layout.addWidget(self.preset)
        lab.data_changed.connect(self._show)
        self._show()

    @Slot()
    def _choose_preset(self) -> None:
        self.preset_chosen.emit(CARDS[self.lab.data.source["name"]].preset)

    @Slot()
    def _show(self) -> None:
        data = self.lab.data
        self._title.setText(data.name if data else "No data yet")
        share = f" Held out: {len(data.held_out):,} rows." if data else ""
        self._about.setText(data.about + "." + share if data else "Choose a dataset to begin.")
        source = data.source if data else {}
        card = CARDS[source["name"]] if source.get("kind") == "builtin" else None
        made = card is not None and card.settings is not None
        self.preset.setVisible(card is not None and card.preset != "")
        self.change.setVisible(source.get("kind") == "file" or made)
        self.change.setText("Change it…" if made else "How it is read…")
        some = data.remarks if data else ()
        more = f" (and {len(some) - 1:,} more remarks)" if len(some) > 1 else ""
        self.remarks.setText(f"{some[0]}{more}" if some else "")
        self.remarks.setToolTip("\n".join(some[:30]))
        self.remarks.setVisible(bool(some))
        step = max(1, len(data) // THUMBNAILS) if data else 1
        for i, picture in enumerate(self._rows):
            there = data is not None and data.is_image and i * step < len(data)
            picture.setVisible(there)
            picture.show_row(data.x[i * step] if there else None)


class TrainPanel(QScrollArea):
    """The data's card, the forms, and the button that trains, pauses and continues."""

    open_clicked = Signal()
    change_clicked = Signal()
    train_asked = Signal()

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(10, 8, 10, 8)
        self._layout.setSpacing(8)
        self.card = DataCard(lab)
        self.card.open_clicked.connect(self.open_clicked)
        self.card.change_clicked.connect(self.change_clicked)
        self.card.preset_chosen.connect(self.enter_preset)
        self.model: ModelPanel | None = None
        self.train_form: SettingsForm | None = None
        self._forms = QVBoxLayout()
        self._layout.addWidget(_heading("Data"))
        self._layout.addWidget(self.card)
        self._layout.addLayout(self._forms)
        self._layout.addWidget(_heading("Train"))
        self._make_buttons()
        self._layout.addStretch(1)
        self.setWidget(page)
        self.setMinimumWidth(page.minimumSizeHint().width() + 18)
        lab.data_changed.connect(self._make_forms)
        lab.phase_changed.connect(self.show_phase)
        lab.progressed.connect(self._show_progress)
        self.show_phase()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(290, 700)

    def _make_buttons(self) -> None:
        self.main = QPushButton()
        font = self.main.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.main.setFont(font)
        self.main.setMinimumHeight(40)
        self.main.clicked.connect(self.main_clicked)
        self.step = QPushButton("Step", toolTip="Take one gradient step (Ctrl+.)")
        self.stop = QPushButton("Stop", toolTip="End this run; it can be continued (Ctrl+Shift+.)")
        self.more = QPushButton("Continue", toolTip="Train this model further, from where it is (Ctrl+Shift+T)")
        self.step.clicked.connect(self.lab.trainer.single_step)
        self.stop.clicked.connect(self.lab.trainer.halt)
        self.more.clicked.connect(self.continue_run)
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName("Training progress")
        self.words = QLabel(wordWrap=True)
        self._layout.addWidget(self.main)
        row = QHBoxLayout()
        for button in (self.step, self.stop, self.more):
            row.addWidget(button)
        self._layout.addLayout(row)
        self._layout.addWidget(self.bar)
        self._layout.addWidget(self.words)

    @Slot()
    def _make_forms(self) -> None:
        """The forms of model and run, made when the first dataset is there (their settings need torch)."""
        from latentlab.gui.form import SettingsForm
        from latentlab.gui.model_panel import ModelPanel
        from latentlab.training import TrainSettings

        if self.model is None:
            self.model = ModelPanel(self.lab)
            self.train_form = SettingsForm(TrainSettings)
            self.model.chosen.connect(self._suit_run)
            self._suit_run()
            for part in (_heading("Model"), self.model, _heading("Run"), self.train_form):
                self._forms.addWidget(part)

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

    @Slot()
    def _suit_run(self) -> None:
        """EM, CAVI and Gaussian processes see all rows, and the first two have no learning rate."""
        habits = self.model.habits
        self.train_form.show_only(
            {"batch_size": not habits.whole, "learning_rate": self.model.has_rate, "schedule": self.model.has_rate}
        )

    @property
    def model_form(self) -> SettingsForm | None:
        """The form of the model chosen."""
        return self.model.form if self.model else None

    def show_settings(self) -> None:
        """Enter the settings of the run that was opened."""
        if self.lab.model_settings is not None and self.model is not None:
            self.model.choose(self.lab.decoder.name, self.lab.model_settings)
            self.train_form.show_values(self.lab.train_settings)

    def begin(self) -> None:
        """Train a new model with what the forms say; what cannot be is told and nothing changed."""
        try:
            self.lab.train(self.model.name, self.model_form.values(), self.train_form.values())
        except InputError as error:
            self.lab.failed.emit(str(error), "")

    @Slot()
    def main_clicked(self) -> None:
        """Train, Pause or Continue: what the large button says."""
        if self.lab.phase == "training":
            self.lab.trainer.pause()
        elif self.lab.phase == "paused":
            self.lab.trainer.proceed()
        elif self.lab.phase in ("ready", "ended"):
            self.train_asked.emit()

    @Slot()
    def continue_run(self) -> None:
        """Go on with a run that has ended."""
        if self.lab.phase == "ended":
            self.lab.trainer.proceed()

    @Slot()
    def show_phase(self) -> None:
        """Say what can be done now."""
        phase = self.lab.phase
        text, name, tip = {
            "empty": ("Train", "play", "Choose data first"),
            "ready": ("Train", "play", "Train a new model on these data (Ctrl+T)"),
            "training": ("Pause", "pause", "Pause after the present step (Ctrl+T)"),
            "paused": ("Continue", "play", "Go on training (Ctrl+T)"),
            "ended": ("Train anew", "play", "Train a new model with the settings above (Ctrl+T)"),
        }[phase]
        self.main.setText(text)
        self.main.setIcon(icon(name))
        self.main.setToolTip(tip)
        self.main.setEnabled(phase != "empty")
        self.step.setVisible(phase in ("training", "paused"))
        self.stop.setVisible(phase in ("training", "paused"))
        self.more.setVisible(phase == "ended")
        self.step.setEnabled(phase == "paused")
        for form in (self.model, self.train_form):
            if form is not None:
                form.setEnabled(phase not in ("training", "paused"))
        self._show_progress()

    @Slot()
    def _show_progress(self) -> None:
        report = self.lab.report
        self.bar.setVisible(report is not None)
        self.words.setVisible(report is not None)
        if report is None:
            return
        first, last = report.span
        done = report.phase == "ended" and report.outcome in ("finished", "converged")
        self.bar.setValue(1000 if done else round(1000 * (report.step - first) / max(last - first, 1)))
        text = f"Epoch {report.epoch:.1f} of {report.epochs:g}"
        if report.phase == "training" and report.speed > 0:
            text += f" · {duration((last - report.step) / report.speed)} left"
        self.words.setText(text if report.phase == "training" or not report.message else f"{text}. {report.message}")


def duration(seconds: float) -> str:
    """A time for people: 8 s, 1:05 min, 2:03 h."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes}:{seconds:02d} min" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d} h"


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.1)
    label.setFont(font)
    label.setContentsMargins(0, 4, 0, 0)
    return label
