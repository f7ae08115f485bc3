"""The lesson of reparameterisation, by hand."""

import re

import numpy as np
import pytest
from hands import LEFT, NONE, choose
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from latentlab.gui.lessons.reparameterisation import DEVIATION, MEAN
from latentlab.lessons.reparameterisation import TOYS


@pytest.fixture
def page(window):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, "Reparameterisation")
    return window.lessons_panel.page


def said_of(page):
    return page.words.text().replace("−", "-")


def test_keys_move_the_gaussian_and_all_figures_follow(page):
    for name, key in ((MEAN, Qt.Key.Key_Left), (DEVIATION, Qt.Key.Key_Right)):
        slider = page.sliders.sliders[name]
        slider.setFocus()
        for _ in range(7):
            QTest.keyClick(slider, key)
    assert (page.mean, page.deviation) == pytest.approx((0.66, 0.84))
    assert page.sliders.said(MEAN) == "0.66"
    moments = TOYS["quadratic"].moments(0.66, 0.84)
    (gradient,) = re.findall(r"E\[f\] is (-?\d+\.\d+)", said_of(page))
    assert float(gradient) == pytest.approx(moments.gradient, abs=1e-3)
    figures = [float(each) for each in re.findall(r"(?:f'\(z\)|E\[f\]|without), (\d+\.?\d*)", said_of(page))]
    path, plain, baseline = moments.variances
    assert figures == pytest.approx([path, baseline, plain], rel=0.01)
    assert page.estimates.plot.lines[-1].points[0, 0] == moments.gradient
    assert page.variances.plot.lines[-1].points[0, 0] == pytest.approx(np.log10(0.84))


def test_every_noise_is_carried_to_its_place(page):
    noise, z, on_f = (dots for dots, _ in page.diagram.plot.dots)
    assert np.allclose(z[:, 0], page.mean + page.deviation * noise[:, 0])
    carried = np.array([line.points for line in page.diagram.plot.lines if len(line.points) == 2][2:])
    assert np.allclose(carried[:, 0], noise)
    assert np.allclose(carried[:, 1], z)
    assert np.allclose(on_f[:, 0], z[:, 0])
    rises = np.diff(on_f[np.argsort(z[:, 0] ** 2), 1])
    assert (rises > -1e-12).all()  # as z² does


def test_a_hand_says_where_the_mean_is(page):
    plot = page.diagram
    (at,) = plot._at(np.array([[-2.0, 1.0]]), plot._room())
    QTest.mouseClick(plot, LEFT, NONE, QPoint(*map(round, at)))
    assert page.mean == pytest.approx(-2, abs=0.1)


def test_of_a_step_it_says_that_the_reparameterised_gradient_is_wrong(page):
    choose(page.function, "f(z) = 1 where z > 0")
    assert "always 0, and wrong" in page.words.text()
    blue = [line for line in page.estimates.plot.lines if line.colour == "accent"]
    assert len(blue) == 1
    assert np.array_equal(blue[0].points, [[0, 0], [0, 1]])
    assert page.estimates.plot.lines[-1].points[0, 0] > 0.2
    drawn = [line for line in page.variances.plot.lines if line.colour == "accent"]
    assert not any(len(line.points) for line in drawn)


@pytest.mark.parametrize("words", ["f(z) = z²", "f(z) = sin 2z", "f(z) = 1 where z > 0"])
def test_curves_go_through_what_is_said_of_now(page, words):
    choose(page.function, words)
    found = page.toy.moments(page.mean, page.deviation).variances
    inks = dict(zip(("accent", "held_out", "text"), found, strict=True))
    for line in page.variances.plot.lines[:-1]:
        if len(line.points):
            at = np.interp(np.log10(page.deviation), *line.points.T)
            assert 10**at == pytest.approx(inks[line.colour], rel=0.01)
