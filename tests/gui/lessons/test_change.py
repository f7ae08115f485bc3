"""The lesson of the change of variables, by hand."""

import math
import re

import numpy as np
import pytest
from hands import LEFT, NONE, choose
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from scipy.stats import norm

from latentlab.lessons.change import CENTRE, DENSITIES, TRANSFORMATIONS


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "Change of variables: a mode moves, mass does not")
    return window.lessons_panel.page


def press(plot, x, y):
    (at,) = plot._at(np.array([[x, y]], float), plot._room())
    QTest.mouseClick(plot, LEFT, NONE, QPoint(*map(round, at)))


def said_masses(page):
    return [float(each) for each in re.findall(r": (0\.\d{3})[;.]", page.words.text())]


def filled(line, turned=False):
    """The area of what is shaded."""
    points = line.points[:, ::-1] if turned else line.points
    return np.trapezoid(points[1:-1, 1], points[1:-1, 0])


def test_the_shaded_areas_are_the_masses_that_are_said(page):
    a, b = page.band
    spread = page.controls.value("spread of p")
    known = norm(CENTRE, spread).cdf(b) - norm(CENTRE, spread).cdf(a)
    assert said_masses(page) == pytest.approx([known, known], abs=6e-4)
    assert filled(page.before.plot.lines[0]) == pytest.approx(known, abs=1e-4)
    assert filled(page.after.plot.lines[0], turned=True) == pytest.approx(known, abs=1e-4)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        QTest.keyClick(page.controls.sliders["band at"], key)
    assert page.band[0] < a
    first, second = said_masses(page)
    assert first == second != pytest.approx(known, abs=1e-3)


def test_a_hand_drags_the_band_in_every_plot(page):
    press(page.before, -1.0, 0.3)
    assert sum(page.band) / 2 == pytest.approx(-1, abs=0.1)
    press(page.between, 0.8, 3.0)
    assert sum(page.band) / 2 == pytest.approx(0.8, abs=0.1)
    press(page.after, 0.3, math.exp(1.5))
    assert sum(page.band) / 2 == pytest.approx(1.5, abs=0.1)


def test_modes_are_marked_where_they_are(page):
    spread = page.controls.value("spread of p")
    carried, own = (line.points[0, 1] for line in page.after.plot.lines[-2:])
    assert carried == pytest.approx(math.exp(CENTRE), abs=1e-4)
    assert own == pytest.approx(math.exp(CENTRE - spread**2), abs=1e-4)
    assert f"y = {carried:.2f} (ink)" in page.words.text()
    assert f"highest at {own:.2f} (orange)" in page.words.text()
    choose(page.transformation, "y = 2x + 1")
    carried, own = (line.points[0, 1] for line in page.after.plot.lines[-2:])
    assert carried == pytest.approx(own, abs=1e-4)
    assert "straight" in page.words.text()


def test_a_logit_is_offered_of_what_lies_between_0_and_1_alone(page):
    assert page.transformation.findText("y = logit x") < 0
    choose(page.density, "Beta")
    choose(page.transformation, "y = logit x")
    assert page.after.plot.y[0] < 0
    choose(page.density, "Gaussian")
    assert page.transformation.currentText() == "y = exp x"
    choose(page.transformation, "y = x³")
    assert "0.00 (orange: infinite)" in page.words.text()
    choose(page.density, "Two Gaussians")
    assert page.transformation.currentText() == "y = x³"  # what was chosen stays, where it can


@pytest.mark.parametrize("end", [Qt.Key.Key_Home, Qt.Key.Key_End])
def test_whatever_is_chosen_there_is_something_to_draw(page, end):
    for slider in page.controls.sliders.values():
        QTest.keyClick(slider, end)
    for words in DENSITIES.values():
        choose(page.density, words)
        for name in page.of.transformations:
            choose(page.transformation, f"y = {TRANSFORMATIONS[name].written}")
            for picture in page.pictures:
                assert all(np.isfinite(line.points).all() for line in picture.plot.lines)
                assert picture.plot.x[0] < picture.plot.x[1]
                assert picture.plot.y[0] < picture.plot.y[1]
            first, second = said_masses(page)
            assert first == second
