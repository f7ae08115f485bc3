"""ELBO, reconstruction and KL as the run goes: training thin, held-out rows bold, kept runs beside it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.curve_plot import CurvePlot, nearest
from latentlab.gui.widgets.editors import ComboBox, Slider
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.plain import Label, as_typed, in_html
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.space.palette import class_colours

TERMS = {"elbo": "ELBO", "reconstruction": "Reconstruction", "kl": "KL"}
REFRESH_MILLISECONDS = 600  # from one drawing of all plots to the next
MOST_SMOOTHING = 99  # percent
LOGS = {
    "none": ("Linear", "Both axes linear"),
    "across": ("Log across", "The horizontal axis logarithmic: how the run begins"),
    "up": ("Log up", "The vertical axis logarithmic, where all values are above 0; others stay linear and say so"),
    "both": ("Log both", "Both axes logarithmic, upwards only where all values are above 0"),
}
OTHERS = 2, 4, 6, 5, 8, 9, 10, 11, 12, 13, 14, 15  # colours of classes, none like those of the present run
MOST_NAMED = 3  # other runs, beside what the lines mean
NO_RUN = "This curve appears here while a model trains."
AXES = {"epoch": "Epoch", "step": "Step", "seconds": "Time (s)"}


class Curves(QWidget):
    """Three plots over one axis. Drag to pan, wheel to zoom, move to read values, the button to see all again.

    Kept runs are laid beside the present one, where their figures are of the same quantity.
    """

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.axis = ComboBox()
        self.axis.setAccessibleName("Horizontal axis")
        self.axis.setToolTip("What the horizontal axis shows")
        for name, words in AXES.items():
            self.axis.addItem(words, name)
        self.axis.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.axis.setMinimumContentsLength(8)
        self.axis.currentIndexChanged.connect(self._new_axis)
        self.fit = QToolButton(autoRaise=True, toolTip="Show the whole curves")
        self.fit.setAccessibleName("Show the whole curves")
        self.fit.clicked.connect(self._fit)
        self.readout, self.selected = "", ""
        self.told = Label(textFormat=Qt.TextFormat.RichText)
        # A line of its own, whatever it says: what it lies beside would move.
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.save = SaveButton("Save the curves as a figure", "")
        self.plots = {name: CurvePlot(words) for name, words in TERMS.items()}
        row = QHBoxLayout()
        row.setSpacing(6)
        for plot in self.plots.values():
            row.addWidget(plot)
            plot.scene().sigMouseMoved.connect(self._read)
            plot.getViewBox().sigRangeChangedManually.connect(self._follow_hand)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(4)
        layout.addWidget(Flow(self.axis, self.fit, *self._views(), self.save))
        layout.addWidget(self.told)
        layout.addLayout(row, 1)
        # Painting holds the interpreter: not more often than the eye needs. All plots end at one epoch.
        self._stale: list[str] = []
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._refresh_next)
        events.progressed.connect(self._refresh_soon)
        events.phase_changed.connect(self.refresh)
        events.run_changed.connect(self._new_run)
        events.timeline_changed.connect(self._show_snapshot)
        events.selection_changed.connect(self._show_selection)
        events.rows_measured.connect(self._show_selection)
        events.comparison_changed.connect(self._show_others)
        self.restyle()

    def _views(self) -> tuple[QWidget, ...]:
        """How the curves are drawn: smoothed, on which axes, beside which others."""
        self.smoothing = Slider(Qt.Orientation.Horizontal, minimum=0, maximum=MOST_SMOOTHING, pageStep=10)
        self.smoothing.setFixedWidth(72)
        self.smoothing.setAccessibleName("Smoothing, percent")
        self.smoothing.setToolTip(
            "Smoothing of the training curve: how much of each value is what was before it. Its own values stay behind"
        )
        self.smoothing.valueChanged.connect(self._smooth)
        self.logs = ComboBox()
        self.logs.setAccessibleName("Scale of the axes")
        for index, (name, (words, about)) in enumerate(LOGS.items()):
            self.logs.addItem(words, name)
            self.logs.setItemData(index, as_typed(about), Qt.ItemDataRole.ToolTipRole)
        self.logs.setToolTip("Linear or logarithmic axes")
        self.logs.currentIndexChanged.connect(self._set_logs)
        self.beside = QToolButton(text="Runs", checkable=True, toolTip="The kept runs beside this one")
        self.beside.toggled.connect(self._show_others)
        return Label("Smooth"), self.smoothing, self.logs, self.beside

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 220)

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        for plot in self.plots.values():
            plot.restyle()
        self.fit.setIcon(icon("fit"))
        self._tell()
        self.refresh()

    @Slot()
    def _refresh_soon(self) -> None:
        if not self._stale:
            self._stale = list(self.plots)
            self._soon.start(REFRESH_MILLISECONDS)

    @Slot()
    def _refresh_next(self) -> None:
        self._show_curves(self._stale.pop(0))
        if self._stale:
            self._soon.start(0)

    @Slot()
    def _new_run(self) -> None:
        """Nothing of the run before stays: neither its values nor the ranges that a hand chose to see them in."""
        unit = self.lab.defaults.unit.removesuffix("s") if self.lab.defaults is not None else "epoch"
        self.axis.setItemText(0, unit[0].upper() + unit[1:])
        self._read_nothing()
        self._show_others()
        self.refresh()
        for plot in self.plots.values():
            plot.show_all()

    @Slot()
    def refresh(self) -> None:
        """Draw the history as it is now."""
        for name in self.plots:
            self._show_curves(name)

    def _show_curves(self, name: str) -> None:
        history = self.lab.report.history if self.lab.report else {}
        x, nothing = history.get(self.axis.currentData(), np.empty(0)), np.empty(0)
        self.plots[name].empty = f"This run has no {TERMS[name]}." if len(x) else NO_RUN
        self.plots[name].show_curves(x, history.get(name, nothing), history.get(f"validation_{name}", nothing))
        tried = np.nan_to_num(history.get("what_if", nothing))
        self.plots[name].show_marks(x[np.flatnonzero(np.diff(tried, prepend=0.0))] if len(tried) else nothing)

    @Slot()
    def _smooth(self) -> None:
        for plot in self.plots.values():
            plot.smooth(self.smoothing.value() / 100)

    @Slot()
    def _set_logs(self) -> None:
        chosen = self.logs.currentData()
        for plot in self.plots.values():
            plot.set_logs(chosen in ("across", "both"), chosen in ("up", "both"))
        self._show_snapshot()
        self.refresh()

    @property
    def _other_runs(self) -> dict[str, Mapping[str, np.ndarray]]:
        """The histories of the kept runs that are shown, by name."""
        return dict(self.lab.comparing.histories) if self.beside.isChecked() else {}

    @Slot()
    def _show_others(self) -> None:
        """What of other runs is measured of the same quantity: held-out values, or those of training."""
        axis = self.axis.currentData()
        left_out = self.lab.comparing.unlike
        tip = "The kept runs beside this one, by their held-out values"
        others = len(self.lab.comparing.histories)
        self.beside.setEnabled(others > 0)
        why = f" {left_out} are left out: their figures are other quantities." if left_out else ""
        self.beside.setToolTip(as_typed((tip if others else "No other run was kept yet.") + why))
        for name, plot in self.plots.items():
            lines = []
            for number, history in enumerate(self._other_runs.values()):
                ys = history.get(f"validation_{name}", np.empty(0))
                ys = ys if np.isfinite(ys).any() else history.get(name, np.empty(0))
                there = np.isfinite(ys)
                if there.any():
                    lines.append((history[axis][: len(ys)][there], ys[there], self._colour(number)))
            plot.show_others(lines)
            plot.show_all()
        self._tell()

    @Slot()
    def _new_axis(self) -> None:
        self.refresh()
        self._show_others()
        self._show_snapshot()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        for plot in self.plots.values():
            plot.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor is elsewhere."""
        self._read_nothing()
        super().leaveEvent(event)

    def _read_nothing(self) -> None:
        self.readout = ""
        self._tell()
        for plot in self.plots.values():
            plot.show_cross(None)

    @Slot()
    def _follow_hand(self) -> None:
        """The plot that was panned or zoomed takes the others' horizontal range along."""
        moved = self.sender()
        for plot in self.plots.values():
            if plot.getViewBox() is not moved:
                plot.setXRange(*moved.viewRange()[0], padding=0)

    @Slot()
    def _show_snapshot(self) -> None:
        """A line at the snapshot that the timeline shows."""
        snapshot = self.lab.timeline.snapshot
        at = None if snapshot is None else getattr(snapshot, self.axis.currentData())
        for plot in self.plots.values():
            plot.show_snapshot(at)

    @Slot()
    def _show_selection(self) -> None:
        """The selected rows' own figures, where they were measured."""
        selection, figures = self.lab.selections.current, self.lab.finding.figures
        words = ""
        if selection is not None:
            words = f"{len(selection):,} selected"
            for name in TERMS:
                values = figures[name][selection.rows] if name in figures else np.empty(0)
                values = values[np.isfinite(values)]
                if len(values):
                    words += f", {TERMS[name]} {values.mean():.2f}".replace("-", "−")
        self.selected = words
        tip = "The mean over the selected rows; measure single rows in the Find dock to see their ELBO"
        self.told.setToolTip(as_typed(tip if words else ""))
        self._tell()

    def _tell(self) -> None:
        """What is read under the cursor, or what the lines mean and the selected rows have."""
        now = theme.colours()
        parts = [f"<span style='color:{now.accent}'>{in_html(self.selected)}</span>"] if self.selected else []
        parts += [f"<span style='color:{now.train}'>—</span> training"]
        parts += [f"<span style='color:{now.held_out}'>━</span> held out"]
        others = list(self._other_runs)
        parts += [
            f"<span style='color:{self._colour(i)}'>—</span> {in_html(name)}"
            for i, name in enumerate(others[:MOST_NAMED])
        ]
        parts += [f"{len(others) - MOST_NAMED} more"] if len(others) > MOST_NAMED else []
        parts += [f"<span style='color:{now.faint}'>nats per row</span>"]
        self.told.setText(self.readout or "&nbsp; ".join(parts))

    @staticmethod
    def _colour(number: int) -> str:
        """That of another run."""
        return QColor(*map(int, class_colours(theme.is_dark())[OTHERS[number % len(OTHERS)]])).name()

    @Slot(object)
    def _read(self, position: QPointF) -> None:
        """The crosshair: the values of every curve at the cursor's place on the axis."""
        scene = self.sender()
        name, plot = next((name, plot) for name, plot in self.plots.items() if plot.scene() is scene)
        x = plot.x_at(position)
        if x is None or plot.values_at(x)[0] is None:
            self._read_nothing()
            return
        words = [f"{self.axis.currentText()} {x:.4g}"]
        for number, (run, history) in enumerate(self._other_runs.items()):
            ys = history.get(f"validation_{name}", np.empty(0))
            there = np.isfinite(ys)
            value = nearest(history[self.axis.currentData()][: len(ys)][there], ys[there], x)
            words += (
                []
                if value is None
                else [f"<span style='color:{self._colour(number)}'>—</span> {in_html(run)} {value:.2f}"]
            )
        self.readout = "&nbsp; ".join(words).replace("> -", "> −").replace(" -", " −")
        self._tell()
        for other in self.plots.values():
            other.show_cross(x)
