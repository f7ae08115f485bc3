"""A category from z in R³, by hand."""

import numpy as np
import pytest
from hands import choose, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.lessons.dlvm import network, table


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "One category from z in R³: a deep latent variable model")
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    return window.lessons_panel.page


def heights(plot):
    """Of the bars that are filled."""
    return [line.points[1, 1] for line in plot.plot.lines if not line.width and line.colour == "accent"]


def test_bars_are_the_chances_and_follow_z(page):
    assert heights(page.chances) == pytest.approx(network().chances(page.z)[0])
    assert heights(page.whole) == pytest.approx(table().marginal())
    slider = page.controls.sliders["z₁"]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert page.z[0, 0] == pytest.approx(3)
    assert heights(page.chances) == pytest.approx(network().chances(page.z)[0])


def test_draws_come_near_and_those_of_another_z_go(page):
    for _ in range(4):
        click(page.one)
        click(page.all)
    assert len(page.of_z) == len(page.of_all) == 1200
    marks = [line.points[0, 1] for line in page.whole.plot.lines if line.colour == "text"]
    assert np.abs(np.array(marks) - table().marginal()).max() < 0.07
    slider = page.controls.sliders["z₂"]
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert not len(page.of_z)
    assert len(page.of_all) == 1200


def test_what_is_seen_says_something_of_z(page):
    choose(page.category, "x = C")
    curve = next(line for line in page.back.plot.lines if line.colour == "held_out")
    assert curve.points[:, 1] == pytest.approx(table().posterior(2, 1))
    assert f"x = C the chance {network().chances(page.z)[0, 2]:.2f}" in page.words.text()
