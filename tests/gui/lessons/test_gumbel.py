"""The lesson of the Gumbel-softmax, by hand."""

import re

import numpy as np
import pytest
from hands import LEFT, NONE, choose
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from latentlab.gui.lessons.gumbel import CORNERS, TEMPERATURE, placed
from latentlab.lessons.gumbel import TEMPERATURES, gradients, maxima, relaxed


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "Gumbel-softmax against temperature")
    page = window.lessons_panel.page
    qtbot.waitUntil(lambda: page.found is not None, timeout=30_000)
    return page


def settled(page, qtbot):
    qtbot.waitUntil(lambda: page.found.of == page.asked, timeout=30_000)
    return page.found


def test_a_temperature_moves_the_draws_and_the_marks(page, qtbot):
    slider = page.sliders.sliders[TEMPERATURE]
    slider.setFocus()
    spreads = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(slider, key)
        found = settled(page, qtbot)
        chances, temperature = np.array(found.of.chances), TEMPERATURES[found.of.at]
        (dots, _), = page.simplex.plot.dots  # fmt: skip
        assert np.allclose(dots, relaxed(chances, temperature)[: len(dots)] @ CORNERS)
        spreads.append(dots.std(0).sum())
        for plot in (page.maxima, page.errors):
            assert plot.plot.lines[-1].points[0, 0] == pytest.approx(np.log10(temperature))
    assert page.sliders.said(TEMPERATURE) == "10.00"
    assert spreads[0] > 5 * spreads[1]


def test_what_is_said_are_the_figures_of_now(page, qtbot):
    slider = page.sliders.sliders["π of C"]
    slider.setFocus()
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    found = settled(page, qtbot)
    chances, at = np.array([50, 30, 50]) / 130, found.of.at
    assert found.of.chances == pytest.approx(chances)
    exact = gradients(chances)
    said = [
        float(each) for each in re.findall(r"(?:average|variance|bias²|is|has variance) (\d+\.\d+)", page.words.text())
    ]
    known = [maxima(chances).mean[at], exact.variance[at], exact.squared_bias[at], exact.score_variance]
    assert said == pytest.approx(known, rel=0.06)
    curves = page.errors.plot.lines
    assert np.allclose(curves[0].points[:, 1], np.log10(exact.variance))
    assert np.allclose(curves[1].points[:, 1], np.log10(exact.squared_bias))
    assert curves[2].points[0, 1] == pytest.approx(np.log10(exact.score_variance))


def test_a_hand_points_at_chances_in_the_triangle(page, qtbot):
    plot, wanted = page.simplex, np.array([0.2, 0.1, 0.7])
    (at,) = plot._at(placed(wanted)[None], plot._room())
    QTest.mouseClick(plot, LEFT, NONE, QPoint(*map(round, at)))
    found = settled(page, qtbot)
    assert found.of.chances == pytest.approx(wanted, abs=0.02)
    assert page.sliders.said("π of C") == f"{found.of.chances[2]:.2f}"
    (at,) = plot._at(np.array([[1.1, 0.9]]), plot._room())  # beyond it
    QTest.mouseClick(plot, LEFT, NONE, QPoint(*map(round, at)))
    chances = settled(page, qtbot).of.chances
    assert min(chances) > 0
    assert sum(chances) == pytest.approx(1)
