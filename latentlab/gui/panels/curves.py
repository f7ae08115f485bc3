"""ELBO, reconstruction and KL as the run goes: training thin, held-out rows bold."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.plain import Label, in_html
from latentlab.gui.widgets.plots import paint_plot
from latentlab.gui.widgets.words import Words

TERMS = {"elbo": "ELBO", "reconstruction": "Reconstruction", "kl": "KL"}
REFRESH_MILLISECONDS = 220  # from one plot to the next
AXES = {"epoch": "Epoch", "step": "Step", "seconds": "Time (s)"}


class Curves(QWidget):
    """Three plots over one axis. Drag to pan, wheel to zoom, move to read values, the button to see all again."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.axis = ComboBox()
        self.axis.setAccessibleName("Horizontal axis")
        self.axis.setToolTip("What the horizontal axis shows")
        for name, words in AXES.items():
            self.axis.addItem(words, name)
        self.axis.currentIndexChanged.connect(self._new_axis)
        self.fit = QToolButton(autoRaise=True, toolTip="Show the whole curves")
        self.fit.setAccessibleName("Show the whole curves")
        self.fit.clicked.connect(self._fit)
        self.readout = Label()
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        for part in (Label("By"), self.axis, self.fit):
            top.addWidget(part)
        top.addWidget(self.readout, 1)
        self.key, self.selected = Label(textFormat=Qt.TextFormat.RichText), Words()
        self.selected.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.selected, 1)
        top.addWidget(self.key)
        self.plots = {name: _Plot(words) for name, words in TERMS.items()}
        row = QHBoxLayout()
        row.setSpacing(6)
        for plot in self.plots.values():
            row.addWidget(plot)
            plot.scene().sigMouseMoved.connect(self._read)
            plot.getViewBox().sigRangeChangedManually.connect(self._follow_hand)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(top)
        layout.addLayout(row, 1)
        # Painting holds the interpreter: one plot at a time, and not more often than the eye needs.
        self._stale: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MILLISECONDS)
        self._soon.timeout.connect(self._refresh_next)
        events.progressed.connect(self._refresh_soon)
        events.phase_changed.connect(self.refresh)
        events.run_changed.connect(self._new_run)
        events.timeline_changed.connect(self._show_snapshot)
        events.selection_changed.connect(self._show_selection)
        events.rows_measured.connect(self._show_selection)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 220)

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        now = theme.colours()
        for plot in self.plots.values():
            plot.restyle()
        self.fit.setIcon(icon("fit"))
        self.selected.setStyleSheet(f"color: {now.accent}")
        self.key.setText(
            f"<span style='color:{now.train}'>—</span> training  "
            f"<span style='color:{now.held_out}'>━</span> held out  <span style='color:{now.faint}'>nats per row</span>"
        )
        self.refresh()

    @Slot()
    def _refresh_soon(self) -> None:
        if not self._stale:
            self._stale = list(self.plots)
            self._soon.start()

    @Slot()
    def _refresh_next(self) -> None:
        self._show_curves(self._stale.pop(0))
        if self._stale:
            self._soon.start()

    @Slot()
    def _new_run(self) -> None:
        """Nothing of the run before stays: neither its values nor the ranges that a hand chose to see them in."""
        self._read_nothing()
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
        self.plots[name].show_curves(x, history.get(name, nothing), history.get(f"validation_{name}", nothing))
        tried = np.nan_to_num(history.get("what_if", nothing))
        self.plots[name].show_marks(x[np.flatnonzero(np.diff(tried, prepend=0.0))] if len(tried) else nothing)

    @Slot()
    def _new_axis(self) -> None:
        self.refresh()
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
        self.readout.setText("")
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
        self.selected.setText(words)
        tip = "The mean over the selected rows; measure single rows in the Find dock to see their ELBO"
        self.selected.explain(tip if words else "")

    @Slot(object)
    def _read(self, position: QPointF) -> None:
        """The crosshair: the values of every curve at the cursor's place on the axis."""
        scene = self.sender()
        plot = next(plot for plot in self.plots.values() if plot.scene() is scene)
        x = max(plot.getViewBox().mapSceneToView(position).x(), 0.0)
        if not plot.getViewBox().sceneBoundingRect().contains(position) or plot.values_at(x)[0] is None:
            self._read_nothing()
            return
        self.readout.setText(f"{AXES[self.axis.currentData()]} {x:.4g}")
        for other in self.plots.values():
            other.show_cross(x)


class _Plot(pg.PlotWidget):
    """One term: its training and held-out curve."""

    def __init__(self, title: str) -> None:
        super().__init__(enableMenu=False)
        self.setAccessibleName(f"{title} curve")
        self.setMinimumHeight(90)
        self.hideButtons()
        for side in ("left", "bottom"):
            self.getAxis(side).enableAutoSIPrefix(False)  # which writes a label that is not shown, at every new range
        self._title = self.heading = title
        self._cross = pg.InfiniteLine(angle=90, movable=False)
        self._cross.hide()
        self._train, self._held_out = pg.PlotDataItem(), pg.PlotDataItem()
        self._records = ((np.empty(0), np.empty(0)),) * 2
        for curve in (self._train, self._held_out):
            curve.setDownsampling(auto=True, method="peak")
            curve.setClipToView(True)
            curve.setSkipFiniteCheck(True)
            self.addItem(curve)
        self.addItem(self._cross, ignoreBounds=True)
        self._snapshot_at = pg.InfiniteLine(angle=90, movable=False)
        self._snapshot_at.hide()
        self._marks: list[pg.InfiniteLine] = []
        self.addItem(self._snapshot_at, ignoreBounds=True)

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        now = theme.colours()
        paint_plot(self)
        self.setTitle(in_html(self.heading), color=now.text, size="9pt")
        self._cross.setPen(pg.mkPen(now.faint, width=1, style=Qt.PenStyle.DashLine))
        self._snapshot_at.setPen(pg.mkPen(now.accent, width=1))
        for mark in self._marks:
            mark.setPen(self._mark_pen())
        self._train.setPen(pg.mkPen(now.train, width=1))
        # One value an epoch: few enough for a bold line to stay cheap.
        self._held_out.setPen(pg.mkPen(now.held_out, width=2))

    def show_curves(self, x: np.ndarray, train: np.ndarray, held_out: np.ndarray) -> None:
        """Show new values; the held-out ones are NaN between epochs."""
        there = np.isfinite(held_out)
        self._records = ((x[: len(train)], train), (x[: len(held_out)][there], held_out[there]))
        for curve, (xs, ys) in zip((self._train, self._held_out), self._records, strict=True):
            curve.setData(xs, ys)

    def show_all(self) -> None:
        """Show the whole curves, also those to come; where there are none, the axes of an empty plot."""
        xs, _ = self._train.getOriginalDataset()
        if xs is None or not len(xs):
            self.setRange(xRange=(0, 1), yRange=(0, 1))
        self.enableAutoRange()

    def show_marks(self, places: np.ndarray) -> None:
        """Broken lines where something else was tried on the training."""
        while len(self._marks) < len(places):
            self._marks.append(pg.InfiniteLine(angle=90, movable=False, pen=self._mark_pen()))
            self.addItem(self._marks[-1], ignoreBounds=True)
        for mark, x in zip(self._marks, [*places, *[None] * (len(self._marks) - len(places))], strict=True):
            mark.setVisible(x is not None)
            if x is not None:
                mark.setPos(x)

    @staticmethod
    def _mark_pen() -> QPen:
        return pg.mkPen(theme.colours().faint, width=1, style=Qt.PenStyle.DotLine)

    def show_snapshot(self, x: float | None) -> None:
        """Put the snapshot's line at `x`, or take it away."""
        self._snapshot_at.setVisible(x is not None)
        if x is not None:
            self._snapshot_at.setPos(x)

    def values_at(self, x: float) -> tuple[float | None, float | None]:
        """The values of both curves at the record nearest to `x`."""
        found = []
        for xs, ys in self._records:  # what was measured, however it is drawn
            found.append(float(ys[int(np.argmin(np.abs(xs - x)))]) if len(xs) else None)
        return found[0], found[1]

    def show_cross(self, x: float | None) -> None:
        """Put the crosshair at `x`, and the values there beside the title; or take both away."""
        self._cross.setVisible(x is not None)
        words = self._title
        if x is not None:
            self._cross.setPos(x)
            train, held_out = self.values_at(x)
            if train is not None:
                words += f" {train:.2f}" + ("" if held_out is None else f" ({held_out:.2f})")
        if words != self.heading:
            self.heading = words.replace("-", "−")
            self.setTitle(in_html(self.heading), color=theme.colours().text, size="9pt")
