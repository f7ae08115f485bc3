"""The curves of a run as a figure."""

from types import SimpleNamespace

import numpy as np
import pytest
from figure_parts import by_gid, millimetres, words

import latentlab as ll
from latentlab.export.figures.curves import CurvesSettings, draw_curves
from latentlab.training.history import smoothed

HISTORY = {
    "epoch": np.arange(1.0, 9), "step": np.arange(8.0) * 10, "seconds": np.linspace(0, 1, 8),
    "elbo": -np.arange(8.0)[::-1], "validation_elbo": np.array([np.nan, -5, np.nan, -4, np.nan, -3, np.nan, -2]),
}  # fmt: skip


@pytest.mark.parametrize("axis", ["epoch", "step", "seconds"])
def test_each_curve_has_the_values_of_the_history(drawn, shown, axis):
    figure = drawn(draw_curves, shown, CurvesSettings(axis=axis), history=HISTORY)
    (train,), (held_out,) = by_gid(figure, "elbo-training"), by_gid(figure, "elbo-held-out")
    assert np.array_equal(train.get_xdata(), HISTORY[axis])
    assert np.array_equal(train.get_ydata(), HISTORY["elbo"])
    assert np.array_equal(held_out.get_xdata(), HISTORY[axis][1::2])
    assert np.array_equal(held_out.get_ydata(), [-5, -4, -3, -2])
    assert len(figure.axes) == 1  # there is nothing of the other terms


def test_curves_stand_below_one_another_in_one_column_and_beside_in_two(drawn, shown):
    for settings, across in ((CurvesSettings(), 1), (CurvesSettings(journal="Nature 183 mm"), 3)):
        figure = drawn(draw_curves, shown, settings)
        assert len({round(axes.get_position().x0, 3) for axes in figure.axes}) == across
        assert millimetres(figure)[0] == pytest.approx(settings.width_mm)
        assert {"ELBO", "Reconstruction", "KL", "training", "held out", "nats per row"} <= set(words(figure))


def test_smoothing_leaves_the_values_in_sight_and_takes_what_was_before(drawn, shown):
    figure = drawn(draw_curves, shown, CurvesSettings(smoothing=0.5), history=HISTORY)
    (raw,), (smooth,) = by_gid(figure, "elbo-raw"), by_gid(figure, "elbo-training")
    assert np.array_equal(raw.get_ydata(), HISTORY["elbo"])
    assert smooth.get_ydata()[1] == pytest.approx((0.5 * -7 * 0.5 + 0.5 * -6) / 0.75)
    assert np.allclose(smoothed(np.full(5, 3.0), 0.9), 3.0)
    assert np.isfinite(smoothed(np.array([np.nan, 1, np.inf, 2]), 0.9)[1:]).all()


def test_the_snapshot_in_sight_is_a_line(drawn, shown):
    at = SimpleNamespace(step=30, epoch=4.0, seconds=0.3)
    (line,) = by_gid(drawn(draw_curves, shown, CurvesSettings(), history=HISTORY, snapshot=at), "snapshot")
    assert list(line.get_xdata()) == [4.0, 4.0]


def test_a_run_without_curves_is_told_so(drawn, shown):
    with pytest.raises(ll.InputError, match="no curves yet"):
        drawn(draw_curves, shown, CurvesSettings(), history={"epoch": np.empty(0)})
