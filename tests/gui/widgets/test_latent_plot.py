"""A plane of latent values: what is drawn where, its numbers, and a hand on it."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.latent_plot import LatentPlot, Line, Plot, ticks, within, written


@pytest.fixture
def shown(qtbot):
    plot = LatentPlot("Some plot", "A title")
    qtbot.addWidget(plot)
    plot.resize(300, 280)
    plot.show()
    return plot


def pixel(plot, x, y):
    """The pixel of a place of the axes."""
    (at,) = plot._at(np.array([[x, y]], float), plot._room())
    return QPoint(*map(round, at))


def colour_at(plot, x, y):
    return plot.grab().toImage().pixelColor(pixel(plot, x, y))


def test_dots_lie_at_their_places_and_within_the_axes(shown):
    shown.show_plot(Plot((-2, 2), (-2, 2)))
    before = shown.grab().toImage()
    shown.show_plot(Plot((-2, 2), (-2, 2), dots=[(np.array([[1.0, 1.0], [9.0, 0.0]]), "accent")]))
    after = shown.grab().toImage()
    assert colour_at(shown, 1, 1).hue() == pytest.approx(QColor(theme.colours().accent).hue(), abs=12)
    changed = [
        (x, y) for x in range(300) for y in range(280) if before.pixelColor(x, y) != after.pixelColor(x, y)
    ]  # fmt: skip
    at = pixel(shown, 1, 1)
    assert changed
    assert all(abs(x - at.x()) < 5 and abs(y - at.y()) < 5 for x, y in changed)


@pytest.mark.parametrize("scheme", ["Light", "Dark"])
def test_a_density_is_ink_where_it_is(shown, scheme):
    theme.set_scheme(scheme)
    density = np.zeros((40, 40))
    density[30, 10] = 1.0  # x 30, y 10
    shown.show_plot(Plot((0, 40), (0, 40), density))
    ground = QColor(theme.colours().canvas).lightness()
    assert abs(colour_at(shown, 30.5, 10.5).lightness() - ground) > 100
    assert abs(colour_at(shown, 10.5, 30.5).lightness() - ground) < 10


def test_lines_and_crosses_lie_at_their_places(shown):
    across = np.array([[-2.0, 1.0], [2.0, 1.0]])
    shown.show_plot(Plot((-2, 2), (-2, 2), None, [Line(across, "held_out", 3)], [(np.array([0, -1]), "accent")]))
    now = theme.colours()
    assert colour_at(shown, -1, 1).name() == now.held_out
    assert colour_at(shown, 0, -1).hue() == pytest.approx(QColor(now.accent).hue(), abs=12)
    assert colour_at(shown, -1, -1).name() == now.canvas


def test_words_stand_at_their_places(shown):
    shown.show_plot(Plot((-2, 2), (-2, 2)))
    bare = shown.grab().toImage()
    shown.show_plot(Plot((-2, 2), (-2, 2), labels=[((1.0, -1.0), "M")]))
    found, near = shown.grab().toImage(), pixel(shown, 1, -1)
    changed = [
        (x, y) for x in range(found.width()) for y in range(found.height())
        if found.pixelColor(x, y) != bare.pixelColor(x, y)
    ]  # fmt: skip
    assert changed
    assert max(max(abs(x - near.x()), abs(y - near.y())) for x, y in changed) < 15


def test_an_axis_without_a_name_has_no_numbers_and_leaves_its_room(shown):
    shown.show_plot(Plot((0, 8), (0, 2), equal=False))
    named = shown._room()
    shown.show_plot(Plot((0, 8), (0, 2), equal=False, names=("", "")))
    room = shown._room()
    assert room.left() < named.left()
    assert room.bottom() > named.bottom()
    picture, ground = shown.grab().toImage(), shown.palette().window().color()
    below = [picture.pixelColor(x, round(room.bottom()) + 4) for x in range(shown.width())]
    assert all(colour == ground for colour in below)


def test_both_axes_have_one_scale_unless_they_need_not(shown):
    shown.show_plot(Plot((0, 8), (0, 2)))
    room = shown._room()
    assert room.width() == pytest.approx(4 * room.height())
    shown.show_plot(Plot((0, 8), (0, 2), equal=False))
    room = shown._room()
    assert room.height() > 0.7 * room.width()


def test_a_hand_points_at_places(shown, qtbot):
    shown.show_plot(Plot((-4, 4), (-4, 4)))
    told = []
    shown.pointed.connect(lambda x, y: told.append((x, y)))
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel(shown, 1, 2))
    QTest.mouseMove(shown, pixel(shown, -3, -1))
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel(shown, -3, -1))
    assert np.allclose(told[0], (1, 2), atol=0.05)
    assert np.allclose(told[-1], (-3, -1), atol=0.05)
    count = len(told)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))  # beyond the axes
    assert len(told) == count


def test_nothing_is_said_why(shown, qtbot):
    shown.show_plot(None, "Train first.")
    empty = shown.grab().toImage()
    shown.show_plot(None, "")
    assert empty != shown.grab().toImage()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)


def test_ranges_that_are_not_finite_are_no_plot(shown):
    shown.show_plot(Plot((-2, 2), (0.0, np.nan)))
    assert shown.plot is None
    assert "not finite" in shown.empty
    shown.grab()


def test_numbers_beside_axes_are_round_and_few():
    for low, high in ((-4, 4), (0.013, 0.019), (-1e-7, 3e-7), (5, 5000)):
        found = ticks(low, high, 4)
        assert 2 <= len(found) <= 6
        assert low - 1e-12 <= found[0] < found[-1] <= high + 1e-12
    assert written(-0.25) == "−0.25"
    assert written(-0.0) == "0"


def test_large_letters_have_the_room_they_need(shown):
    shown.show_plot(Plot((-4, 4), (-100, 100), names=("a name", "nats"), equal=False))
    usual = shown._room()
    font = shown.font()
    font.setPointSizeF(1.6 * font.pointSizeF())
    shown.setFont(font)
    room, high = shown._room(), shown.fontMetrics().height()
    assert room.bottom() + 2 * high <= shown.height()  # numbers, and a name below them
    assert room.top() >= high
    assert room.height() < usual.height()
    places = [pixel(shown, 0, value).y() for value in shown._up(room.height())]
    assert min(-np.diff(places)) > high


def test_a_line_is_cut_at_the_box_where_it_leaves_it():
    box = QRectF(0, 0, 10, 10)
    line = np.array([[-5.0, 5.0], [5.0, 5.0], [5.0, 20.0], [8.0, 20.0], [8.0, 2.0]])
    first, second = within(line, box)
    assert np.allclose(first, [[0, 5], [5, 5], [5, 10]])
    assert np.allclose(second, [[8, 10], [8, 2]])
    assert within(np.array([[-1.0, -1.0], [-1.0, 20.0]]), box) == []
    assert np.allclose(within(np.array([[1.0, 1.0], [1.0, 9.0]]), box)[0], [[1, 1], [1, 9]])


def test_a_line_of_no_points_is_none(shown):
    shown.show_plot(Plot((-2, 2), (-2, 2), None, [Line(np.empty((0, 2)), "accent"), Line(np.empty((0, 2)), "text", 0)]))
    with_none = shown.grab().toImage()
    shown.show_plot(Plot((-2, 2), (-2, 2)))
    assert with_none == shown.grab().toImage()


@pytest.mark.parametrize("end", [7.0, 2600.0, 26_000.0, 1_234_567.0])
def test_numbers_across_do_not_touch(shown, end):
    shown.show_plot(Plot((0.0, end), (0, 1), equal=False))
    values, wide = shown._across(130.0), shown.fontMetrics().horizontalAdvance
    pixels = values / end * 130
    for (a, x), (b, y) in itertools.pairwise(zip(values, pixels, strict=True)):
        assert y - x > (wide(written(a)) + wide(written(b))) / 2 or len(values) == 2
