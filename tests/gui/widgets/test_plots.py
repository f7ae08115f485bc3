"""Plots in the colours of the theme."""

import pyqtgraph as pg
import pytest

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plots import paint_plot


@pytest.mark.parametrize("scheme", ["Light", "Dark"])
def test_plots_take_on_the_theme(qapp, qtbot, scheme):
    theme.set_scheme(scheme)
    try:
        plot = pg.PlotWidget()
        qtbot.addWidget(plot)
        paint_plot(plot)
        now = theme.DARK if scheme == "Dark" else theme.LIGHT
        assert plot.backgroundBrush().color().name() == now.canvas
        for side in ("left", "bottom"):
            assert plot.getAxis(side).pen().color().name() == now.edge
            assert plot.getAxis(side).textPen().color().name() == now.faint
    finally:
        theme.set_scheme("System")
