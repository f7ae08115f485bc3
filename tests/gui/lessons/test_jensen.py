"""The lesson of Jensen's inequality, by hand."""

import math
import re

import numpy as np
import pytest
from hands import choose
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.lessons.jensen import SIZES


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "Jensen's gap: E[log w] against log E[w]")
    return window.lessons_panel.page


def figures(page):
    """The gap, that of the mean of S, and what it comes to, as they are said."""
    text = page.words.text()
    return [
        float(re.search(pattern, text)[1]) for pattern in (r"= ([\d.e-]+) nats", r"it is ([\d.e-]+),", r"here (\S+)")
    ]


def key(page, name, *keys):
    for each in keys:
        QTest.keyClick(page.controls.sliders[name], each)


def test_the_gap_is_half_the_square_of_the_spread_and_is_drawn_so(page):
    key(page, "sd of log w", Qt.Key.Key_Home, *[Qt.Key.Key_PageUp] * 9)
    spread = page.controls.value("sd of log w")
    gap, left, nearly = figures(page)
    assert gap == pytest.approx(spread**2 / 2, abs=6e-4)
    thick = [line for line in page.heights.plot.lines if line.width == 3]
    drops = [line.points[0, 1] - line.points[1, 1] for line in thick]
    assert drops == pytest.approx([gap, left], abs=6e-4)
    assert nearly == pytest.approx(math.expm1(spread**2) / 16, rel=0.01)  # S is 8
    curve = page.growth.plot.lines[1].points
    assert 10 ** curve[SIZES.index(8), 1] == pytest.approx(left, abs=6e-4)
    assert not page.controls.sliders["share of high"].isEnabled()


def test_more_weights_are_averaged_by_a_key(page):
    before = figures(page)[1]
    key(page, "S averaged", Qt.Key.Key_End)
    assert "S = 1,024" in page.words.text()
    assert figures(page)[1] < before / 50
    (chosen, _) = page.growth.plot.crosses[1]
    assert chosen[0] == pytest.approx(math.log10(1024))


def test_the_gap_of_two_weights_is_the_divergence_that_is_drawn(page):
    choose(page.family, "Two weights")
    key(page, "share of high", Qt.Key.Key_PageUp)
    key(page, "sd of log w", Qt.Key.Key_PageUp)
    posterior = page.densities.plot.lines[2].points
    widths = np.diff(posterior[:, 0])[[0, 2]]
    heights = posterior[[0, 2], 1]
    assert widths.sum() == pytest.approx(1)
    assert widths @ heights == pytest.approx(1)
    assert -(widths @ np.log(heights)) == pytest.approx(figures(page)[0], abs=6e-4)  # KL(q ‖ p), q uniform
    chord = page.heights.plot.lines[1].points
    assert np.allclose(chord[:, 1], np.log(chord[:, 0]))
    assert np.interp(1, chord[:, 0], chord[:, 1]) == pytest.approx(-figures(page)[0], abs=6e-4)


def test_of_log_normal_weights_as_well(page):
    _, q, p = (line.points for line in page.densities.plot.lines)
    fine = (q[:, 1] > 1e-12) & (p[:, 1] > 1e-12)
    integrand = q[fine, 1] * np.log(q[fine, 1] / p[fine, 1])
    assert np.trapezoid(integrand, q[fine, 0]) == pytest.approx(figures(page)[0], abs=2e-3)


def test_nothing_is_too_high_to_be_drawn(page):
    for family in ("Log-normal weights", "Two weights"):
        choose(page.family, family)
        for end in (Qt.Key.Key_Home, Qt.Key.Key_End):
            for name in ("sd of log w", "share of high"):
                key(page, name, end)
            for picture in page.pictures:
                assert all(np.isfinite(line.points).all() for line in picture.plot.lines)
            plot = page.heights.plot
            assert all(plot.y[0] <= place[1] <= plot.y[1] for place, _ in plot.crosses)
