"""The lesson of the learned density, by hand."""

import numpy as np
import pytest
from hands import LEFT, choose, click, drag, menu
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import choose_model, open_card, train_out

LESSON = "Learned p(x) against the data"


def opened(window, qtbot, data, model, epochs):
    open_card(window, data, qtbot)
    choose_model(window, model)
    train_out(window, qtbot, epochs)
    window.bring("Lessons")
    choose(window.lessons_panel.choice, LESSON)
    page = window.lessons_panel.page
    qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    return page


@pytest.fixture
def page(window, qtbot):
    return opened(window, qtbot, "blobs", "gmm", 10)


def test_the_density_is_ink_under_the_rows_and_is_of_the_run_as_it_is(page, window, qtbot):
    found, data = page.found.density, window.lab.data
    plot = page.joint.plot
    assert (plot.density == found.table).all()
    assert plot.names == data.features
    assert found.total == pytest.approx(1, abs=0.01)
    assert f"∫ p(x) dx = {found.total:.3f}" in page.words.text()
    shown = {tuple(row) for dots, _ in plot.dots for row in dots.tolist()}
    assert shown <= {tuple(row) for row in data.x.tolist()}
    assert [colour for _, colour in plot.dots] == ["accent", "held_out"]
    menu(window, "Train", "Continue")
    qtbot.waitUntil(lambda: page.found is not None and page.found.density is not found, timeout=60_000)
    assert window.lab.phase == "ended"
    assert (page.joint.plot.density == page.found.density.table).all()


def test_the_slice_follows_the_slider_the_mouse_and_the_choice(page, window, qtbot):
    page.place.setFocus()
    before = page.slice.plot
    QTest.keyClick(page.place, Qt.Key.Key_PageUp)
    assert page.slice.plot is not before
    curve = page.slice.plot.lines[-1].points
    assert np.trapezoid(curve[:, 1], curve[:, 0]) == pytest.approx(1, abs=0.02)
    value = page.place.value()
    at = page.joint._room().center().toPoint()
    QTest.mouseClick(page.joint, LEFT, Qt.KeyboardModifier.NoModifier, at + QPoint(30, 0))
    assert page.place.value() > value
    drag(page.joint, at + QPoint(30, 0), at - QPoint(30, 0), qtbot)
    middle = page.place.maximum() / 2
    assert page.place.value() < middle
    x = page.joint.plot.lines[0].points[:, 0]
    assert x[0] == x[1]
    first, second = window.lab.data.features
    choose(page.given, f"{first} given {second}")
    y = page.joint.plot.lines[0].points[:, 1]
    assert y[0] == y[1]
    assert page.slice.plot.names[0] == first
    assert f"p({first}|{second}" in page.words.text()


def test_rows_of_many_values_are_shown_beside_draws(window, qtbot):
    page = opened(window, qtbot, "digits", "ppca", 5)
    beside = page.found.beside
    assert page.sheet.isVisible()
    assert not page.joint.isVisible()
    assert len(page.sheet.images) == 2 * len(beside.rows)
    assert page.sheet.tips[-1] == window.lab.data.name_of(beside.rows[-1])
    click(page.button)
    qtbot.waitUntil(lambda: page.found is not None and page.found.beside is not beside, timeout=60_000)
    assert (page.found.beside.drawn != beside.drawn).any()


def test_a_model_without_a_prior_says_so(window, qtbot):
    page = opened(window, qtbot, "digits", "linear-autoencoder", 2)
    assert "no p(z)" in page.joint.empty
    assert page.joint.plot is None
