"""The lesson of entropy and width, by hand."""

import re

import numpy as np
import pytest
from hands import LEFT, NONE, choose
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from latentlab.lessons.widths import entropy_of


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "Entropy against width")
    return window.lessons_panel.page


def said(page):
    """Entropy of the Gaussian, of the blue one, and how much less that is."""
    return [float(each.replace("−", "-")) for each in re.findall(r"−?\d+\.\d{3}", page.words.text())]


def area(plot):
    points = plot.plot.lines[-1].points
    return np.trapezoid(points[:, 1], points[:, 0])


@pytest.mark.parametrize(("shape", "key"), [("Uniform", "uniform"), ("Laplace", "laplace"), ("Two Gaussians", "two")])
def test_the_area_is_the_entropy_that_is_said(page, shape, key):
    choose(page.shape, shape)
    slider = page.controls.sliders["sd"]
    for end in (Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        QTest.keyClick(slider, end)
        width = page.controls.value("sd")
        most, own, less = said(page)
        assert most == pytest.approx(entropy_of("gaussian", width), abs=6e-4)
        assert own == pytest.approx(entropy_of(key, width), abs=6e-4)
        assert less == pytest.approx(most - own, abs=2e-3)
        assert area(page.integrand) == pytest.approx(own, abs=5e-3)
    assert "negative" in page.words.text()
    density = page.densities.plot.lines[1].points
    assert np.trapezoid(density[:, 1], density[:, 0]) == pytest.approx(1, abs=1e-3)


def test_a_drag_on_the_curves_moves_the_width_and_the_marks(page):
    plot = page.curves
    (at,) = plot._at(np.array([[1.3, 0.0]]), plot._room())
    QTest.mouseClick(plot, LEFT, NONE, QPoint(*map(round, at)))
    width = page.controls.value("sd")
    assert width == pytest.approx(1.3, abs=0.03)
    for (place, _), shape in zip(plot.plot.crosses, ("uniform", "gaussian"), strict=True):
        assert place == pytest.approx((width, entropy_of(shape, width)))
    assert "Nowhere" in page.words.text()


def test_two_gaussians_that_are_not_apart_are_one(page):
    choose(page.shape, "Two Gaussians")
    QTest.keyClick(page.controls.sliders["apart"], Qt.Key.Key_Home)
    assert said(page)[2] == 0
