"""One histogram under real mouse and keys: what it says, what it paints, what it chooses."""

from dataclasses import replace

import numpy as np
import pytest
from hands import CONTROL, LEFT, NONE, SHIFT, drag
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from latentlab.data import Dataset
from latentlab.data.columns import numbers, words
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.column_histogram import ColumnHistogram
from latentlab.space.histograms import histogram_of

COUNT = 200
X = np.random.default_rng(0).normal(50, 10, COUNT)
KINDS = ["abcde"[i % 5] if i % 9 else None for i in range(COUNT)]


def data():
    columns = {"size": numbers(X), "kind": words(KINDS), "few": words([k and min(k, "c") for k in KINDS])}
    return Dataset("d", np.zeros((COUNT, 1), np.float32), np.empty(0, np.int64), columns=columns)


@pytest.fixture
def shown(qtbot):
    """Makes a histogram of a column, shown, and the list of what was chosen on it."""

    def make(name, rows=None, kept=None):
        view, chosen = ColumnHistogram(name), []
        qtbot.addWidget(view)
        view.resize(200, 84)
        found = histogram_of(data(), name)
        view.show_counts(found, None if rows is None else found.counts_of(rows), kept)
        view.chosen.connect(chosen.append)
        view.show()
        return view, chosen

    return make


def test_a_drag_chooses_the_numbers_under_it(shown, qtbot):
    view, chosen = shown("size")
    left, right = view.pixel_of(45.0), view.pixel_of(60.0)
    drag(view, QPoint(round(left), 40), QPoint(round(right), 45), qtbot)
    (low, high), edges = chosen[0], view.histogram.edges
    pixel = (edges[-1] - edges[0]) / (200 - 12)
    assert abs(low - 45) < pixel
    assert abs(high - 60) < pixel
    drag(view, QPoint(100, 40), QPoint(500, 40), qtbot)
    assert chosen[1][1] == edges[-1]


def test_a_click_chooses_one_bin_and_lets_a_range_go(shown):
    view, chosen = shown("size")
    QTest.mouseClick(view, LEFT, NONE, view.slot(5).center().toPoint())
    low, high = chosen[0]
    assert int(((low <= X) & (high >= X)).sum()) == view.histogram.counts[5]
    view.show_counts(view.histogram, None, (low, high))
    QTest.mouseClick(view, LEFT, NONE, view.slot(2).center().toPoint())
    assert chosen[1] is None


@pytest.mark.parametrize("column", ["kind", "few"])  # bars that stand, and bars that lie
def test_clicks_choose_classes_one_or_more(shown, column):
    view, chosen = shown(column)
    assert view.lies == (column == "few")
    QTest.mouseClick(view, LEFT, NONE, view.slot(1).center().toPoint())
    assert chosen == [frozenset("b")]
    view.show_counts(view.histogram, None, chosen[0])
    QTest.mouseClick(view, LEFT, CONTROL, view.slot(0).center().toPoint())
    assert chosen[1] == frozenset("ab")
    QTest.mouseClick(view, LEFT, NONE, view.slot(1).center().toPoint())
    assert chosen[2] is None


def test_keys_do_all_that_the_mouse_does(shown):
    view, chosen = shown("size")
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.words_of(5) == view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Space)
    low, high = chosen[0]
    assert int(((low <= X) & (high >= X)).sum()) == view.histogram.counts[3:6].sum()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert chosen[1] is None
    classes, chosen = shown("kind")
    classes.setFocus()
    QTest.keyClick(classes, Qt.Key.Key_Right)
    QTest.keyClick(classes, Qt.Key.Key_Return)
    assert chosen == [frozenset("b")]


def test_its_words_are_counts(shown):
    rows = np.arange(0, COUNT, 3)
    view, _ = shown("kind", rows)
    missing = KINDS.count(None)
    assert view.accessibleDescription() == (
        f"{COUNT - missing} rows. {missing} missing. {sum(KINDS[row] is not None for row in rows)} selected."
    )
    bar = view.histogram.classes.index("c")
    picked = sum(KINDS[row] == "c" for row in rows)
    assert view.words_of(bar) == f"kind, c: {KINDS.count('c')} rows, {picked} of them selected"


def test_bars_are_as_long_as_their_counts(shown):
    rows = np.flatnonzero(X > 50)
    view, _ = shown("size", rows)
    image, found, body = view.grab().toImage(), view.histogram, view._body()
    accent, grey = (QColor(getattr(theme.colours(), name)).rgb() for name in ("accent", "edge"))
    for bar in range(len(found.counts)):
        x = round(view.slot(bar).center().x())
        column = [image.pixel(x, y) for y in range(round(body.top()), round(body.bottom()))]
        selected = body.height() * found.counts_of(rows)[bar] / found.counts.max()
        whole = body.height() * found.counts[bar] / found.counts.max()
        assert abs(column.count(accent) - selected) <= 2
        assert abs(column.count(accent) + column.count(grey) - whole) <= 2.5


def test_before_it_is_counted_it_takes_no_harm(shown, qtbot):
    view = ColumnHistogram("new")
    qtbot.addWidget(view)
    view.show()
    drag(view, QPoint(20, 40), QPoint(90, 40), qtbot)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(view, key)
    assert view.accessibleDescription() == ""
    view.show_counts(None, None, None)
    assert view.accessibleDescription() == "Being counted."
    view.grab()


@pytest.mark.parametrize("width", [132, 200, 400])
def test_names_of_bars_do_not_touch_and_say_something(qtbot, width):
    for classes in (
        ["North", "South", "East", "West", "Middle"],
        [f"2024-{month:02d}-{day:02d}" for month in range(1, 7) for day in (1, 15)],
        list("abcdefgh"),
    ):
        column = words([classes[i % len(classes)] for i in range(COUNT)])
        found = histogram_of(
            Dataset("d", np.zeros((COUNT, 1), np.float32), np.empty(0, np.int64), columns={"kind": column}), "kind"
        )
        view = ColumnHistogram("kind")
        qtbot.addWidget(view)
        view.resize(width, 84)
        view.show_counts(found, None, None)
        metrics = view.fontMetrics()
        names = view.names(metrics)
        assert names or len(classes) > 5 or width == 132
        for bar, name in enumerate(names):
            assert name.strip("…")
            assert metrics.horizontalAdvance(name) <= view.slot(bar).width() - 4
        view.show()
        ground = QColor(theme.colours().canvas)
        image, foot = view.grab().toImage(), range(view.height() - 14, view.height() - 4)
        inks = [any(image.pixelColor(x, y) != ground for y in foot) for x in range(6, width - 6)]
        assert any(inks)
        if names:  # between two bars nothing is written
            edges = [round(view.slot(bar).left()) - 6 for bar in range(1, len(names))]
            assert not any(inks[edge] for edge in edges)


@pytest.mark.parametrize("width", [132, 300])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(-1e300, 1e300), st.floats(-1e300, 1e300))
def test_the_ends_never_lie_over_each_other_and_stay_different(shown, width, one, other):
    view, _ = shown("size")
    low, high = sorted((one, other))
    view.histogram = replace(view.histogram, edges=np.array([low, high]))
    metrics, room = view.fontMetrics(), width - 12
    left, right = view.ends_within(metrics, room)
    assert metrics.horizontalAdvance(left) + metrics.horizontalAdvance(right) < room
    assert "-" not in left + right
    assert (left == right) == (low == high) or "…" in left + right


def test_a_range_far_from_0_is_said_with_digits_that_tell_its_ends_apart(shown):
    view, _ = shown("size")
    view.show_counts(replace(view.histogram, edges=1013.25 + np.linspace(-1e-3, 1e-3, 25)), None, None)
    assert "from 1013.249 to 1013.251" in view.accessibleDescription()
    assert "1013.249 to 1013.24908" in view.words_of(0)
    assert view.ends_within(view.fontMetrics(), 188) == ("1013.249", "1013.251")
    view.show_counts(replace(view.histogram, edges=np.linspace(1013.249, 1013.25099, 25)), None, None)
    assert view.ends_within(view.fontMetrics(), 128) == ("1013.249", "1013.251")
    view.show_counts(replace(view.histogram, edges=np.linspace(-53_330_000.0, 43_430_000.0, 25)), None, None)
    assert view.ends_within(view.fontMetrics(), 300) == ("−5.333e7", "4.343e7")
    assert view.ends_within(view.fontMetrics(), 120) in {("−5.333e7", "4.343e7"), ("−5.33e7", "4.34e7")}


def test_ends_that_are_days_leave_the_day_away_and_then_the_month(shown):
    view, _ = shown("size")
    days = (np.datetime64("2017-02-03"), np.datetime64("2022-11-30"))
    edges = np.linspace(*(float((day - np.datetime64("1970-01-01")).astype(int)) for day in days), 25)
    view.show_counts(replace(view.histogram, edges=edges, days=True), None, None)
    metrics = view.fontMetrics()
    found = {room: view.ends_within(metrics, room) for room in (300, 125, 80)}
    assert found == {300: ("2017-02-03", "2022-11-30"), 125: ("2017-02", "2022-11"), 80: ("2017", "2022")}
