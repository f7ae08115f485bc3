"""Values of columns: dots where they are, on scales of the data's ranges; only what is in sight is painted."""

import re

import numpy as np
import pytest
from hands import wheel
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.dot_plot import DotPlot, figure
from latentlab.space.column_values import ColumnValues


def values(count=3, **given):
    base = {
        "names": [f"column {i} (mm)" for i in range(count)], "mean": np.full(count, 5.0), "low": np.full(count, 4.0),
        "high": np.full(count, 6.0), "nearest": np.full(count, 2.0), "least": np.zeros(count),
        "greatest": np.full(count, 10.0),
    }  # fmt: skip
    return ColumnValues(**base | given)


@pytest.fixture
def plot(qtbot):
    plot = DotPlot("Decoded values")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.show()
    return plot


def dots(plot):
    """The middle of all pixels of each line that are as blue as a dot, from the left."""
    accent, image = QColor(theme.colours().accent), plot.viewport().grab().toImage()
    left, right = (round(x) for x in plot.scale())
    found = []
    for line in range(1, plot.viewport().height() // plot.line_height):
        at = [
            x
            for x in range(left - 8, right + 8)
            for y in range(line * plot.line_height + 4, (line + 1) * plot.line_height - 4)
            if image.pixelColor(x, y) == accent
        ]
        found += [np.mean(at)] if at else []
    return found


def test_a_dot_lies_where_its_value_lies_in_the_range_of_the_data(plot):
    none = np.full(3, np.nan)
    plot.show_values(values(mean=np.array([0.0, 2.5, 10.0]), low=none, high=none, nearest=none))
    left, right = plot.scale()
    assert np.allclose(dots(plot), [left, left + 0.25 * (right - left), right], atol=1.5)


def test_what_lies_beyond_the_data_is_an_arrow_at_the_end(plot):
    warning = QColor(theme.colours().warning)
    for mean, there in ((5.0, False), (40.0, True), (-40.0, True)):
        plot.show_values(values(1, mean=np.array([mean])))
        image = plot.viewport().grab().toImage()
        found = [x for x in range(image.width()) if image.pixelColor(x, 3 * plot.line_height // 2) == warning]
        assert bool(found) == there
        assert not there or (min(found) > plot.scale()[1] - 5) == (mean > 0)


def test_the_tip_says_all_of_a_line(plot):
    plot.show_values(values(2, names=["a very long name " * 6 + "<b>(kg)</b>", "b"]))
    at = QPoint(20, 3 * plot.line_height // 2)
    event = QHelpEvent(QEvent.Type.ToolTip, at, plot.viewport().mapToGlobal(at))
    QApplication.sendEvent(plot.viewport(), event)
    assert "Decoded: 5" in QToolTip.text()
    assert "4 to 6" in QToolTip.text()
    assert "Nearest row: 2" in QToolTip.text()
    assert "0 to 10" in QToolTip.text()
    assert "&lt;b&gt;(kg)" in QToolTip.text()  # as it is typed
    QToolTip.hideText()


def test_hundreds_of_columns_are_scrolled_and_only_those_in_sight_are_painted(plot):
    painted = []
    line = plot._paint_line
    plot._paint_line = lambda painter, index, top: painted.append(index) or line(painter, index, top)
    plot.show_values(values(20_000))
    plot.viewport().grab()
    assert max(painted) < 12
    assert plot.line_at(plot.line_height + 1) == 0
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_End)
    painted.clear()
    plot.viewport().grab()
    assert max(painted) == 19_999
    assert len(set(painted)) < 12
    wheel(plot.viewport(), 1)
    assert plot.verticalScrollBar().value() < plot.verticalScrollBar().maximum()


@pytest.mark.parametrize("dark", ["Light", "Dark"])
def test_anything_can_be_painted(plot, dark):
    theme.set_scheme(dark)
    for odd in (np.nan, np.inf, -np.inf, 1e300, 0.0):
        for part in ("mean", "low", "high", "nearest", "least", "greatest"):
            plot.show_values(values(2, **{part: np.array([odd, 1.0])}))
            plot.viewport().grab()
    plot.show_values(None)
    plot.viewport().grab()
    assert plot.line_at(50) is None


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_a_figure_is_short_and_near(value):
    words = figure(value)
    assert len(words) <= 9
    if abs(value) < 1e308:  # beyond, two digits may round to what no float is
        assert re.fullmatch(r"−?\d[\d.e+−]*", words)
        assert float(words.replace("−", "-")) == pytest.approx(value, rel=0.06)


def test_a_figure_has_as_many_digits_as_the_range_of_its_column_needs(plot):
    plot.resize(500, 200)
    low, high = np.array([1012.999, -5.333e7, 1_234_567.0]), np.array([1013.001, 4.343e7, 1_234_890.0])
    mean = np.array([1013.0002, -48_688_060.0, 1_234_600.0])
    plot.show_values(values(3, least=low, greatest=high, mean=mean, low=mean - 0.0004, high=mean + 0.0004, nearest=low))
    room = plot._figures(0)[0].width()
    assert [plot.figure_within(i, mean[i], room) for i in range(3)] == ["1013.0002", "−4.87e7", "1234600"]
    assert "Decoded: 1013.0002\nOne standard deviation: 1012.9998 to 1013.0006" in plot.words(0)
    assert plot.words(0).endswith("In the data: 1012.999 to 1013.001")


ODD = st.floats() | st.sampled_from([-48_688_060.0, -5.0e-05, -1.23e-300, -1e308])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ODD, ODD, ODD, ODD, st.sampled_from([260, 430]))
def test_no_figure_is_clipped(plot, one, other, mean, nearest, width):
    least, greatest = sorted((one, other)) if np.isfinite([one, other]).all() else (np.nan, np.nan)
    plot.resize(width, 200)
    one = {"least": least, "greatest": greatest, "mean": mean, "nearest": nearest}
    plot.show_values(values(1, **{name: np.array([value]) for name, value in one.items()}))
    for box, value in zip(plot._figures(0), (mean, nearest), strict=False):
        words = plot.figure_within(0, value, box.width())
        assert plot.fontMetrics().horizontalAdvance(words) <= box.width()
        assert (words[0] == "−") == (np.isfinite(value) and value < 0)
        if np.isfinite(value) and abs(value) < 1e308:
            assert float(words.replace("−", "-")) == pytest.approx(value, rel=0.34, abs=1e-308)
    left, right = plot.scale()
    assert right - left > 40


def test_the_minus_sign_is_painted(plot):
    none = np.full(1, np.nan)
    images = []
    for mean in (-48_688_060.0, 48_688_060.0):
        plot.show_values(values(1, mean=np.array([mean]), low=none, high=none, nearest=none, least=none, greatest=none))
        box = plot._figures(plot.line_height)[0].toRect()
        image = plot.grab(box).toImage()
        ground = image.pixelColor(0, 1)
        within = range(2, image.height() - 2)  # of the frame that the focus has
        images.append([x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in within)])
    minus = plot.fontMetrics().horizontalAdvance("−")
    assert min(images[1]) - min(images[0]) == pytest.approx(minus, abs=2)
