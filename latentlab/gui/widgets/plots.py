"""What all plots share."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QColor

from latentlab.gui.widgets import theme


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
