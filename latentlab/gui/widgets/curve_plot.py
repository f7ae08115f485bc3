"""One term of a run as it goes: training and held-out curve, smoothed or not, other runs beside it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plots import paint_plot, plain_axes

Line = tuple[np.ndarray, np.ndarray, str]
HEAD, SHORT = 20, 5  # pixels of the title; letters of it where there is little room
FAINT = 0.4  # of the training curve's colour, that its own values have behind the smoothed ones
NONE_UP = "linear"  # where logarithms are wanted, and values lie below 0


class CurvePlot(pg.PlotWidget):
    """One term. `empty` is said where there is nothing to draw."""

    def __init__(self, title: str) -> None:
        super().__init__(enableMenu=False, axisItems=plain_axes())
        self.setAccessibleName(f"{title} curve")
        self.setMinimumHeight(90)
        self.hideButtons()
        self.getPlotItem().setContentsMargins(0, HEAD, 8, 0)
        self._title = self.heading = title
        self.empty, self.smoothing, self.logs = "", 0.0, (False, False)
        self._cross, self._snapshot_at = (pg.InfiniteLine(angle=90, movable=False) for _ in range(2))
        self._train, self._held_out, self._smooth = (self._curve() for _ in range(3))
        self._others: list[pg.PlotDataItem] = []
        self._records = ((np.empty(0), np.empty(0)),) * 2
        self._beside: list[Line] = []
        self._marks: list[pg.InfiniteLine] = []
        for line in (self._cross, self._snapshot_at):
            line.hide()
            self.addItem(line, ignoreBounds=True)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(160, 100)

    def _curve(self) -> pg.PlotDataItem:
        curve = pg.PlotDataItem()
        curve.setDownsampling(auto=True, method="peak")
        curve.setClipToView(True)
        curve.setSkipFiniteCheck(True)
        self.addItem(curve)
        return curve

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        now = theme.colours()
        paint_plot(self)
        self._cross.setPen(pg.mkPen(now.faint, width=1, style=Qt.PenStyle.DashLine))
        self._snapshot_at.setPen(pg.mkPen(now.accent, width=1))
        for mark in self._marks:
            mark.setPen(self._mark_pen())
        behind = _between(now.train, now.canvas, FAINT) if self.smoothing else now.train  # opaque: see-through is slow
        self._train.setPen(pg.mkPen(behind, width=1))
        self._smooth.setPen(pg.mkPen(now.train, width=1))
        # One value an epoch: few enough for a bold line to stay cheap.
        self._held_out.setPen(pg.mkPen(now.held_out, width=2))

    # What is drawn -------------------------------------------------------------------------------------------------

    def show_curves(self, x: np.ndarray, train: np.ndarray, held_out: np.ndarray) -> None:
        """Show new values; the held-out ones are NaN between epochs."""
        there = np.isfinite(held_out)
        self._records = ((x[: len(train)], train), (x[: len(held_out)][there], held_out[there]))
        self._draw()

    def show_others(self, lines: Sequence[Line]) -> None:
        """Other runs' values (n,) at x (n,), each in a colour."""
        self._beside = list(lines)
        while len(self._others) < len(lines):
            self._others.append(self._curve())
        for curve, (_, _, colour) in zip(self._others, lines, strict=False):
            curve.setPen(pg.mkPen(colour, width=1))
        self._draw()

    def smooth(self, share: float) -> None:
        """Draw a running mean with this share of what was before over the training curve; 0 for none."""
        self.smoothing = share
        self.restyle()
        self._draw()

    def set_logs(self, across: bool, up: bool) -> None:
        """Logarithmic axes; upwards only where all values are above 0."""
        self.logs = across, up
        self._draw()
        self.show_all()

    @property
    def goes_up_by_logs(self) -> bool:
        """Whether the vertical axis is logarithmic: it is wanted, and there are only values above 0."""
        shown = [ys for _, ys, *_ in (*self._records, *self._beside) if len(ys)]
        return self.logs[1] and all(np.nanmin(ys) > 0 for ys in shown if np.isfinite(ys).any())

    def _draw(self) -> None:
        logs = self.logs[0], self.goes_up_by_logs
        self.getPlotItem().setLogMode(*logs)
        self._title_of_now()
        (x, train), held_out = self._records
        means = self._means(train)
        nothing = (np.empty(0), np.empty(0))
        beside = [line[:2] for line in self._beside] + [nothing] * (len(self._others) - len(self._beside))
        drawn = ((x, train), (x[: len(means)], means), held_out, *beside)
        for curve, (xs, ys) in zip((self._train, self._smooth, self._held_out, *self._others), drawn, strict=True):
            there = xs > 0 if logs[0] else slice(None)
            curve.setData(xs[there], ys[there])
        self.viewport().update()

    def _means(self, train: np.ndarray) -> np.ndarray:
        """The smoothed values, where they are wanted."""
        if not (self.smoothing and len(train)):
            return np.empty(0)
        from latentlab.training.history import smoothed  # with torch, which is there once there are values

        return smoothed(train, self.smoothing)

    def show_all(self) -> None:
        """Show the whole curves, also those to come; where there are none, the axes of an empty plot."""
        if not len(self._records[0][0]):
            self.setRange(xRange=(0, 1), yRange=(0, 1))
        self.enableAutoRange()

    def show_marks(self, places: np.ndarray) -> None:
        """Broken lines where something else was tried on the training."""
        while len(self._marks) < len(places):
            self._marks.append(pg.InfiniteLine(angle=90, movable=False, pen=self._mark_pen()))
            self.addItem(self._marks[-1], ignoreBounds=True)
        for mark, x in zip(self._marks, [*places, *[None] * (len(self._marks) - len(places))], strict=True):
            self._put(mark, x)

    @staticmethod
    def _mark_pen() -> QPen:
        return pg.mkPen(theme.colours().faint, width=1, style=Qt.PenStyle.DotLine)

    def show_snapshot(self, x: float | None) -> None:
        """Put the snapshot's line at `x`, or take it away."""
        self._put(self._snapshot_at, x)

    def _put(self, line: pg.InfiniteLine, x: float | None) -> None:
        """Put a line where x is drawn, or take it away."""
        there = x is not None and bool(x > 0 or not self.logs[0])
        line.setVisible(there)
        if there:
            line.setPos(np.log10(x) if self.logs[0] else x)

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """The title, as long as there is room for; what will be here, where nothing is yet."""
        painter.save()
        painter.resetTransform()
        metrics, room = painter.fontMetrics(), self.width() - 12
        words = self.heading
        if metrics.horizontalAdvance(words) > room:
            words = words.replace(self._title, f"{self._title[:SHORT]}.")
        painter.setPen(QColor(theme.colours().text))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, 2, self.width(), HEAD), Qt.AlignmentFlag.AlignCenter, words)
        self._draw_empty(painter)
        painter.restore()

    def _draw_empty(self, painter: QPainter) -> None:
        if any(np.isfinite(ys).any() for _, ys, *_ in (*self._records, *self._beside)) or not self.empty:
            return
        painter.setPen(QColor(theme.colours().faint))
        box = self.getViewBox().sceneBoundingRect().adjusted(6, 6, -6, -6)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self.empty)

    # What is read --------------------------------------------------------------------------------------------------

    def x_at(self, position: QPointF) -> float | None:
        """The place on the horizontal axis under a place of the scene; None beside the curves."""
        box = self.getViewBox()
        if not box.sceneBoundingRect().contains(position):
            return None
        x = box.mapSceneToView(position).x()
        return float(10.0**x) if self.logs[0] else max(x, 0.0)

    def values_at(self, x: float) -> tuple[float | None, float | None]:
        """The values of both curves at the record nearest to `x`: what was measured, however it is drawn."""
        train, held_out = (nearest(xs, ys, x) for xs, ys in self._records)
        return train, held_out

    def show_cross(self, x: float | None) -> None:
        """Put the crosshair at `x`, and the values there beside the title; or take both away."""
        self._put(self._cross, x)
        self._title_of_now(x)

    def _title_of_now(self, x: float | None = None) -> None:
        words = self._title
        train, held_out = (None, None) if x is None else self.values_at(x)
        if train is not None:
            words += f" {train:.2f}" + ("" if held_out is None else f" ({held_out:.2f})")
        elif self.logs[1] and not self.goes_up_by_logs:
            words += f" ({NONE_UP})"
        words = words.replace("-", "−")
        if words != self.heading:
            self.heading = words
            self.viewport().update()


def nearest(xs: np.ndarray, ys: np.ndarray, x: float) -> float | None:
    """The value of the record nearest to `x`; None where there is no record."""
    return float(ys[int(np.argmin(np.abs(xs - x)))]) if len(xs) else None


def _between(first: str, second: str, share: float) -> QColor:
    """A colour with so large a share of the first one."""
    ends = zip(QColor(first).getRgb()[:3], QColor(second).getRgb()[:3], strict=True)
    return QColor(*(round(share * a + (1 - share) * b) for a, b in ends))
