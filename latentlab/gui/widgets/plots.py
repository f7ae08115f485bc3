"""What all plots share."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from latentlab.gui.widgets import theme


class PlainAxis(pg.AxisItem):
    """Numbers with a true minus; powers of ten as such, where the axis is logarithmic."""

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """Qt's plots ask for the words of some ticks."""
        return [words.replace("-", "−") for words in super().tickStrings(values, scale, spacing)]

    def logTickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """The same of an axis whose `values` are powers of ten."""
        return [f"{10.0**value * scale:.3g}".replace("e+0", "e").replace("-", "−") for value in values]


def plain_axes() -> dict[str, pg.AxisItem]:
    """The axes of one plot. No prefixes of units: they write a label that is not shown, at every new range."""
    axes = {side: PlainAxis(side) for side in ("left", "bottom")}
    for axis in axes.values():
        axis.enableAutoSIPrefix(False)
    return axes


def paint_plot(plot: pg.PlotWidget) -> None:
    """Give a plot the colours of now."""
    now = theme.colours()
    plot.setBackground(now.canvas)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(now.edge)
        axis.setStyle(maxTickLevel=0, tickLength=-4)
        axis.setTextPen(now.faint)
        axis.label.setDefaultTextColor(QColor(now.faint))
        axis.label.setFont(QApplication.font())  # in a presenter's mode a larger one than it was made with
        axis.resizeEvent()  # puts it in its place
