"""The lesson of the two divergences, by hand."""

import numpy as np
import pytest
from hands import LEFT, NONE, SHIFT, choose, click
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    panel = window.lessons_panel
    qtbot.waitUntil(lambda: panel.page is not None and len(panel.page.found) == 2, timeout=30_000)
    return panel.page


def pixel(plot, x, y):
    (at,) = plot._at(np.array([[x, y]], float), plot._room())
    return QPoint(*map(round, at))


def arrived(page, holds=lambda of: True, way="reverse"):
    """Whether a fit has come whose question is as it should be."""
    found = page.found.get(way)
    return found is not None and holds(found.of)


def test_it_shows_both_at_once_with_figures(page):
    assert page.plots["forward"].plot.lines
    assert page.plots["reverse"].plot.lines
    forward, reverse = (page.found[way].divergences for way in ("forward", "reverse"))
    assert forward.forward < reverse.forward
    assert reverse.reverse < forward.reverse
    assert page.values["forward", "forward"].text() == f"{forward.forward:.3f}"
    assert not page.again.isEnabled()
    assert not page.clear.isEnabled()


def test_another_family_is_fitted(page, qtbot):
    choose(page.family, "Two Gaussians")
    qtbot.waitUntil(lambda: arrived(page, lambda of: of.family == "two"), timeout=60_000)
    assert page.found["reverse"].divergences.reverse == pytest.approx(0, abs=1e-3)
    assert len(page.plots["forward"].plot.crosses) == 2


def test_a_click_says_where_the_reverse_fit_starts(page, qtbot):
    plot = page.plots["reverse"]
    QTest.mouseClick(plot, LEFT, NONE, pixel(plot, 1.9, 0.8))
    qtbot.waitUntil(lambda: arrived(page, lambda of: of.start is not None), timeout=30_000)
    assert np.allclose(page.found["reverse"].q.means[0], (1.8, 0.8), atol=0.1)
    assert page.again.isEnabled()
    click(page.again)
    qtbot.waitUntil(lambda: arrived(page, lambda of: of.start is None), timeout=30_000)
    assert page.found["reverse"].q.means[0][0] < 0


def test_a_hand_draws_p(page, qtbot):
    plot = page.plots["forward"]
    QTest.mousePress(plot, LEFT, NONE, pixel(plot, -2, -2))
    for x in np.linspace(-2, 2, 9):
        QTest.mouseMove(plot, pixel(plot, x, -2))
    QTest.mouseRelease(plot, LEFT, NONE, pixel(plot, 2, -2))
    assert page.shape.currentText() == "Drawn by hand"
    qtbot.wait(200)  # for the last of the stroke
    qtbot.waitUntil(lambda: arrived(page, lambda of: of.target.name == "drawn", "forward"), timeout=30_000)
    assert abs(page.found["forward"].q.means[0] - (0, -2)).max() < 0.5
    click(page.clear)
    qtbot.waitUntil(lambda: not page.found, timeout=20_000)
    assert "Draw p" in page.words.text()
    assert page.values["forward", "forward"].text() == "–"


def test_arrow_keys_say_where_the_reverse_fit_starts(page, qtbot):
    plot = page.plots["reverse"]
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right, SHIFT)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(plot, key)
    qtbot.waitUntil(lambda: arrived(page, lambda of: of.start is not None), timeout=30_000)
    assert np.allclose(page.found["reverse"].of.start, (1.2, 0.2))
    QTest.mouseClick(plot, LEFT, NONE, pixel(plot, -1, 1))
    for _ in range(40):
        QTest.keyClick(plot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: arrived(page, lambda of: of.start is not None and of.start[0] < 0), timeout=30_000)
    assert page.found["reverse"].of.start[1] == -4.6
    assert page.found["reverse"].of.start[0] == pytest.approx(-1, abs=0.1)
