"""The curves read and drawn by any axis."""

import re

import numpy as np
import pytest
from hands import choose, click
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import choose_model, open_card, train_out, train_with_seed

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


def test_smoothing_and_axes_are_chosen_by_keys(trained, qtbot):
    curves = trained.curves
    curves.smoothing.setFocus()
    QTest.keyClick(curves.smoothing, Qt.Key.Key_PageUp)
    assert curves.smoothing.value() == 10
    assert curves.plots["elbo"].smoothing == 0.1
    choose(curves.logs, "Log up")
    assert [plot.goes_up_by_logs for plot in curves.plots.values()][:2] == [False, False]
    assert "linear" in curves.plots["elbo"].heading
    trained.exports.ask("figure-curves")
    assert trained.exports.starting("figure-curves")["smoothing"] == 0.1
    trained.exports.dialog.close()


def test_kept_runs_are_laid_beside_the_present_one(one_run, qtbot):
    window, curves = one_run, one_run.curves
    assert not curves.beside.isEnabled()
    first = window.lab.report.history
    train_with_seed(window, qtbot, 1)
    click(curves.beside)
    (name,) = window.lab.comparing.histories
    assert name in curves.told.text()
    x, y = curves.plots["elbo"]._others[0].getOriginalDataset()
    there = np.isfinite(first["validation_elbo"])
    assert np.array_equal(x, first["epoch"][there])
    assert np.array_equal(y, first["validation_elbo"][there])
    click(curves.beside)
    assert name not in curves.told.text()


def test_the_axis_is_called_what_the_model_counts(window, qtbot):
    open_card(window, "digits", qtbot)
    for name, unit in (("ppca", "EM step"), ("vae", "Epoch")):
        choose_model(window, name)
        train_out(window, qtbot, 3)
        assert window.curves.axis.itemText(0) == unit
