"""The curves read and drawn by any axis."""

import re

import numpy as np
import pytest
from hands import choose
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from latentlab.gui.panels.curves import AXES


def test_crosshair_reads_the_curves(trained, qtbot):
    plot = trained.curves.plots["elbo"]
    box = plot.getViewBox().sceneBoundingRect().center().toPoint()
    for shift in (3, 0):
        QTest.mouseMove(plot.viewport(), box + QPoint(shift, 0))
        qtbot.wait(30)
    assert re.fullmatch(r"ELBO −\d+\.\d\d \(−\d+\.\d\d\)", trained.curves.plots["elbo"].heading)
    assert plot._cross.isVisible()
    assert trained.curves.plots["kl"]._cross.isVisible()


@pytest.mark.parametrize("axis", ["step", "epoch", "seconds"])
def test_curves_by_any_axis(trained, axis):
    choose(trained.curves.axis, AXES[axis])
    x, y = trained.curves.plots["elbo"]._train.getOriginalDataset()
    history = trained.lab.report.history
    assert np.array_equal(x, history[axis])
    assert np.array_equal(y, history["elbo"])
    held_x, held_y = trained.curves.plots["kl"]._held_out.getOriginalDataset()
    assert len(held_x) == len(held_y) == 4
