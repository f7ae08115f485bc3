"""One term of a run: its curves, smoothed or by logarithms, and what is read of them."""

import numpy as np
import pytest

from latentlab.gui.widgets.curve_plot import NONE_UP, CurvePlot

X = np.array([0.1, 1.0, 10.0, 100.0])
Y = np.array([4.0, 2.0, 1.0, 0.5])
HELD = np.array([np.nan, 2.5, np.nan, 0.75])


@pytest.fixture
def plot(qtbot):
    plot = CurvePlot("KL")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.restyle()
    plot.show()
    plot.show_curves(X, Y, HELD)
    return plot


def test_smoothed_values_lie_over_their_own(plot):
    plot.smooth(0.5)
    _, y = plot._smooth.getOriginalDataset()
    means = [4.0, (0.5 * 4 + 2) / 1.5, (0.25 * 4 + 0.5 * 2 + 1) / 1.75, (0.125 * 4 + 0.25 * 2 + 0.5 + 0.5) / 1.875]
    assert np.allclose(y, means)
    assert np.array_equal(plot._train.getOriginalDataset()[1], Y)
    assert plot._train.opts["pen"].color() != plot._smooth.opts["pen"].color()
    plot.smooth(0.0)
    assert not len(plot._smooth.getOriginalDataset()[0] if plot._smooth.getOriginalDataset()[0] is not None else ())


def test_by_logarithms_marks_and_the_cursor_lie_where_the_curve_does(plot):
    plot.set_logs(True, True)
    box = plot.getViewBox()
    plot.show_snapshot(10.0)
    assert plot._snapshot_at.value() == pytest.approx(1.0)
    scene = box.mapViewToScene(plot._snapshot_at.pos())
    inside = box.sceneBoundingRect().center()
    inside.setX(scene.x())
    assert plot.x_at(inside) == pytest.approx(10.0, rel=1e-3)
    assert plot.values_at(10.0) == (1.0, 2.5)
    assert np.allclose(plot._train.getData()[0].max(), 2)
    plot.show_snapshot(0.0)
    assert not plot._snapshot_at.isVisible()


def test_where_values_lie_below_0_the_axis_stays_linear_and_says_so(plot):
    plot.set_logs(False, True)
    assert plot.goes_up_by_logs
    assert plot.heading == "KL"
    plot.show_curves(X, -Y, HELD)
    assert not plot.goes_up_by_logs
    assert NONE_UP in plot.heading


def test_other_runs_are_drawn_beside_and_go(plot):
    plot.show_others([(X, Y + 1, "#00ff00"), (X, Y + 2, "#0000ff")])
    assert [np.array_equal(c.getOriginalDataset()[1], Y + i + 1) for i, c in enumerate(plot._others)] == [True, True]
    plot.show_others([])
    assert all(not len(c.getOriginalDataset()[0]) for c in plot._others if c.getOriginalDataset()[0] is not None)


def test_an_empty_plot_says_what_will_come(plot):
    full = plot.grab().toImage()
    plot.show_curves(np.empty(0), np.empty(0), np.empty(0))
    plot.show_all()
    bare = plot.grab().toImage()
    plot.empty = "It appears here while a model trains."
    assert plot.grab().toImage() != bare
    plot.show_curves(X, Y, HELD)
    plot.show_all()
    assert full != bare
