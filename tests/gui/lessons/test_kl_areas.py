"""Two Gaussians by hand: the areas are the numbers."""

import re

import numpy as np
import pytest
from hands import LEFT, NONE, choose
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from latentlab.lessons.gaussians import divergence


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "Entropy, cross-entropy and KL as areas")
    return window.lessons_panel.page


def area(plot):
    """Of the curve that is drawn."""
    curve = plot.plot.lines[-1].points
    return np.trapezoid(curve[:, 1], curve[:, 0])


def test_areas_are_the_numbers_that_are_said(page):
    slider = page.controls.sliders["sd of q"]
    slider.setFocus()
    for _ in range(5):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert area(page.forward) == pytest.approx(divergence(page.p, page.q), abs=1e-3)
    assert area(page.reverse) == pytest.approx(divergence(page.q, page.p), abs=1e-3)
    said = [float(each) for each in re.findall(r"KL\(. ‖ .\) = (\d+\.\d+)", page.words.text())]
    assert said == pytest.approx([divergence(page.p, page.q), divergence(page.q, page.p)], abs=1e-3)


def test_a_hand_drags_the_nearer_mean(page):
    plot = page.densities
    (at,) = plot._at(np.array([[3.0, 0.1]]), plot._room())
    before = page.p.mean
    QTest.mouseClick(plot, LEFT, NONE, QPoint(*map(round, at)))
    assert page.q.mean == pytest.approx(3, abs=0.1)
    assert page.p.mean == before


def test_equal_ones_have_no_divergence(page):
    for name, value in (("mean of q", 0), ("sd of q", 50)):
        slider = page.controls.sliders[name]
        slider.setFocus()
        while slider.value() > value:
            QTest.keyClick(slider, Qt.Key.Key_Left)
    assert area(page.forward) == pytest.approx(0, abs=1e-9)
    assert "KL(p ‖ q) = 0.000" in page.words.text()
