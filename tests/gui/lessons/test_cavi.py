"""Coordinate ascent by hand: on the plane, and on a copy of a Bayesian mixture that was trained."""

import re

import numpy as np
import pytest
from hands import LEFT, NONE, choose, click, menu
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import choose_model, open_card, train_out

from latentlab.models.protocol import weights_of

LESSON = "CAVI, coordinate by coordinate"
RUN, KMEANS = "In the Bayesian mixture, from the run as it is", "In the Bayesian mixture, from k-means"


def open_page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    return window.lessons_panel.page


def test_one_coordinate_and_then_a_sweep(window, qtbot):
    page = open_page(window, qtbot)
    start = page.past[0]
    click(page.following)
    assert page.past[-1].means[1] == start.means[1]
    assert page.past[-1].means[0] == pytest.approx(0.9 * start.means[1])
    assert "q(z₁) = N(1.35, 0.19)" in page.words.text()
    click(page.sweep)
    assert len(page.past) == 4
    values = page.rise.plot.lines[0].points[:, 1]
    assert (np.diff(values) > 0).all()
    said = float(re.search(r"= (−?\d+\.\d+) nats", page.words.text())[1].replace("−", "-"))
    assert said == pytest.approx(values[-1], abs=1e-3)
    click(page.again)
    assert len(page.past) == 1


def test_a_click_and_keys_say_where_it_begins(window, qtbot):
    page = open_page(window, qtbot)
    click(page.sweep)
    (at,) = page.shape._at(np.array([[2.0, -1.0]]), page.shape._room())
    QTest.mouseClick(page.shape, LEFT, NONE, QPoint(*map(round, at)))
    assert len(page.past) == 1
    assert np.allclose(page.past[0].means, (2, -1), atol=0.1)
    page.sliders["ρ"].setFocus()
    QTest.keyClick(page.sliders["ρ"], Qt.Key.Key_Home)
    assert page.values["ρ"].text() == "−0.98"
    click(page.following)
    assert page.past[-1].means[0] == pytest.approx(-0.98 * page.past[0].means[1])


def test_without_a_bayesian_mixture_it_says_so(window, qtbot):
    open_card(window, "blobs", qtbot)
    page = open_page(window, qtbot)
    choose(page.target, KMEANS)
    assert page.words.text().startswith("This needs a run of the Bayesian mixture")
    assert not page.following.isEnabled()
    assert page.following.toolTip().startswith("This needs")
    assert not page.sliders["ρ"].isEnabled()
    choose(page.target, "On a correlated Gaussian")
    assert page.following.isEnabled()


def test_factors_of_a_mixture_one_at_a_time(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "bayesian-mixture", {"components": 6})
    train_out(window, qtbot)
    before = weights_of(window.lab.decoder.whole.state())
    page = open_page(window, qtbot)
    choose(page.target, KMEANS)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    assert page.rise.plot is None
    for count, button in ((1, page.following), (2, page.following), (5, page.sweep), (8, page.sweep)):
        click(button)
        qtbot.waitUntil(lambda wanted=count: len(page.elbos) == wanted and not page._asked, timeout=60_000)
    assert [factor for factor, _ in page.elbos] == [0, 1, 2, 0, 1, 2, 0, 1]
    values = [value for _, value in page.elbos]
    assert (np.diff(values) >= -1e-10).all()
    assert values[-1] - values[0] > 1e-4
    assert page.words.text().startswith("q(π) updated")
    for name, value in weights_of(window.lab.decoder.whole.state()).items():
        assert np.array_equal(value, before[name])  # the run itself is as it was
    choose(page.target, RUN)
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    assert page.elbos == []
    click(page.following)
    qtbot.waitUntil(lambda: len(page.elbos) == 1 and not page._asked, timeout=60_000)
    # The run ended at its highest: its history and this are of one bound.
    assert page.elbos[0][1] == pytest.approx(window.lab.report.history["elbo"][-1], abs=1e-6)
    menu(window, "Train", "Continue")
    qtbot.waitUntil(lambda: page.found is None or window.lab.report.step == page.found.step, timeout=20_000)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and page.found is not None, timeout=60_000)
