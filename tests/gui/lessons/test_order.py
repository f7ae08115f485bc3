"""How many components, by hand: fits come, are chosen, cancelled and forgotten; draws take two steps."""

import re

import numpy as np
import pytest
from hands import LEFT, NONE, choose, click, type_into
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from ways import open_card

LESSON = "How many components: BIC and AIC against K"


@pytest.fixture
def page(window, qtbot):
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    qtbot.waitUntil(lambda: window.lessons_panel.page is not None, timeout=20_000)
    return window.lessons_panel.page


def fitted(page, qtbot, count=8):
    click(page.fit)
    qtbot.waitUntil(lambda: len(page.fits) >= count, timeout=120_000)


def test_fits_come_and_the_least_is_said(page, qtbot):
    assert not page.draw.isEnabled()
    assert not page.cancel.isEnabled()
    click(page.fit)
    assert not page.fit.isEnabled()
    assert page.cancel.isEnabled()
    qtbot.waitUntil(lambda: len(page.fits) == 8 and not page.fitting, timeout=120_000)
    assert "made blobs" in page.words.text()
    best = min(page.fits, key=lambda fit: fit.bic)
    assert f"Least BIC at K = {best.components}" in page.words.text()
    (at,) = page.criteria._at(np.array([[3.1, np.mean(page.criteria.plot.y)]]), page.criteria._room())
    QTest.mouseClick(page.criteria, LEFT, NONE, QPoint(*map(round, at)))
    assert page.components.value() == 3
    said = re.search(r"K = 3: BIC ([\d,]+), AIC ([\d,]+), log p\(x\) held out (−\d+\.\d+)", page.words.text())
    figures = [float(each.replace(",", "").replace("−", "-")) for each in said.groups()]
    assert figures == pytest.approx([page.seen.bic, page.seen.aic, page.seen.held_out], abs=0.5)
    assert len(page.shown.plot.lines) == 6
    type_into(page.components, 5)
    assert len(page.shown.plot.lines) == 10


def test_a_draw_is_a_component_and_then_a_place(page, qtbot):
    fitted(page, qtbot, 3)
    type_into(page.components, 3)
    click(page.draw)
    assert page.words.text().startswith("First k ~ π")
    assert page.drawn.plot.lines
    assert page.draws == []
    chosen = page.chosen
    qtbot.waitUntil(lambda: len(page.draws) == 1, timeout=20_000)
    assert page.draws[0][0] == chosen
    assert f"k = {chosen + 1}" in page.words.text()
    click(page.draw)
    click(page.many)  # the one that waits gets its place first
    assert page.count == 202
    assert sum(len(places) for places, _ in page.drawn.plot.dots) == 202
    assert page.words.text().startswith("Draw 202")
    type_into(page.components, 2)
    assert page.draws == []


def test_draws_fill_the_density(page, qtbot):
    fitted(page, qtbot, 2)
    type_into(page.components, 2)
    for _ in range(8):
        click(page.many)
    own = np.array([place for _, place in page.draws])
    weights, means, _ = page.mixture
    assert own.mean(0) == pytest.approx(weights @ means, abs=0.3)
    shares = np.bincount([k for k, _ in page.draws], minlength=2) / len(page.draws)
    assert shares == pytest.approx(weights, abs=0.06)


def test_cancelled_fits_stay_and_others_are_forgotten(page, window, qtbot):
    fitted(page, qtbot, 1)
    click(page.cancel)
    there = len(page.fits)
    assert page.fit.isEnabled()
    qtbot.wait(300)
    assert len(page.fits) == there
    choose(page.covariance, "Tied covariances")
    assert page.fits == []
    fitted(page, qtbot, 2)
    assert np.allclose(page.fits[1].covariances[0], page.fits[1].covariances[1])
    open_card(window, "digits", qtbot)
    assert page.fits == []
    fitted(page, qtbot, 1)
    assert "10 main directions of 64 values" in page.words.text()
    click(page.cancel)
