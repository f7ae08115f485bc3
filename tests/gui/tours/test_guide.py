"""Each tour runs through the real window to its end, and what it says is true; it can be left and resumed."""

import math

import numpy as np
import pytest
import witnesses
from answers import BUTTONS, answer
from hands import choose, click
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from touring import arrived, on, take

from latentlab.gui.tours import TOURS
from latentlab.gui.tours.figures import figure_of
from latentlab.gui.tours.guide import CHANGED, place_kept
from latentlab.gui.tours.reading import holds, read_tour

LONG = ("collapse", "map", "elbo", "evidence", "latent-variable", "reparameterisation")  # which train several models


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=pytest.mark.slow) if each in LONG else each for each in TOURS]
)
def test_a_tour_runs_to_its_end_and_every_sentence_holds(name, window, qtbot, tmp_path):
    tour, witness = read_tour(name), witnesses.WITNESSES[name](window)
    guide = take(window, name, qtbot)
    bar = guide.bar
    for i, step in enumerate(tour.steps):
        qtbot.waitUntil(bar.next.isEnabled, timeout=20_000)
        assert not bar.state.text()
        assert bar.text.text() == bar.text.shown == guide.text  # whole, and with the figures of now
        assert bar.equation.isVisible() == bool(step.equation)
        figures = {each: figure_of(each, window) for each in step.figures}
        assert all(map(math.isfinite, figures.values())), figures
        for words in step.holds:
            assert holds(words, figures.__getitem__), (i, words, figures)
        part = guide.part
        qtbot.waitUntil(guide.frame.isVisible, timeout=20_000)
        place = guide.frame.geometry()
        assert QRect(part.mapTo(window, QPoint()), part.size()).contains(place)
        assert part.window().childAt(place.center()) in (part, *part.findChildren(QWidget))
        for each, expected in witness(i).items():
            assert figures[each] == expected, (i, each)
        assert window.grab(place).save(str(tmp_path / f"{name}-{i + 1}.png"))
        if i < len(tour.steps) - 1:
            assert bar.place.text() == f"Step {i + 1} of {len(tour.steps)}"
            on(window, qtbot)
    assert guide.bar.next.text() == "Finish"
    click(guide.bar.next)
    assert guide.tour is None
    assert not guide.bar.isVisible()
    assert not guide.frame.isVisible()
    assert place_kept(name) == 0
    assert not window.lab.dirty  # what only the tour did is nobody's work
    assert len(list(tmp_path.glob("*.png"))) == len(tour.steps)
    if window.lab.phase not in ("empty", "ended"):
        click(window.bar.stop)


def test_a_tour_is_left_by_escape_and_resumed_where_it_was(window, qtbot):
    take(window, "divergences", qtbot)
    for _ in range(4):
        guide = on(window, qtbot)
    ring = guide.text
    QTest.keyClick(guide.bar, Qt.Key.Key_Escape)
    assert guide.tour is None
    assert not guide.bar.isVisible()
    choose(window.lessons_panel.page.shape, "A banana")
    guide = take(window, "divergences", qtbot, at=4)
    assert window.lessons_panel.page.shape.currentText() == "A ring"
    assert guide.text == ring


def test_keys_go_on_and_back_and_back_undoes_what_a_step_did(window, qtbot):
    guide = take(window, "divergences", qtbot)
    for at, key in ((1, Qt.Key.Key_PageDown), (2, Qt.Key.Key_Right), (3, Qt.Key.Key_PageDown)):
        QTest.keyClick(guide.bar, key)
        arrived(window, at, qtbot)
    said = guide.text
    guide.bar.next.setFocus()  # whose arrow keys are the tour's, too
    QTest.keyClick(guide.bar.next, Qt.Key.Key_Right)
    arrived(window, 4, qtbot)
    assert window.lessons_panel.page.shape.currentText() == "A ring"
    QTest.keyClick(guide.bar, Qt.Key.Key_PageUp)
    arrived(window, 3, qtbot)
    assert window.lessons_panel.page.shape.currentText() == "Two modes"
    assert guide.text == said
    QTest.keyClick(guide.bar, Qt.Key.Key_Left)
    arrived(window, 2, qtbot)
    assert guide.bar.back.isEnabled()


def test_what_a_hand_changes_is_told_as_it_is(window, qtbot):
    take(window, "divergences", qtbot)
    guide = on(window, qtbot)
    before = guide.text
    choose(window.lessons_panel.page.shape, "A banana")
    qtbot.waitUntil(lambda: len(window.lessons_panel.page.found) == 2, timeout=30_000)
    now = window.lessons_panel.page.found["forward"].divergences.forward
    qtbot.waitUntil(lambda: f"{now:.3f}" in guide.bar.text.text(), timeout=20_000)
    assert guide.text != before
    for _ in range(2):
        on(window, qtbot)
    click(window.lessons_panel.page.family, None)
    QApplication.activePopupWidget().close()
    guide = take(window, "divergences", qtbot, at=3)
    on(window, qtbot)
    on(window, qtbot)
    choose(window.lessons_panel.page.family, "Full Gaussian")
    qtbot.waitUntil(lambda: guide.bar.state.text() == CHANGED, timeout=30_000)


def test_unsaved_work_is_asked_about_and_stays_where_that_is_wished(trained, qtbot):
    tour, ticket = read_tour("em"), trained.lab.run_ticket
    assert trained.lab.dirty
    asked = answer(BUTTONS.Cancel)
    trained.lecturing.take("em")
    assert asked
    guide = trained.lecturing.guide
    assert guide.tour is None
    assert not guide.bar.isVisible()
    assert trained.lab.run_ticket == ticket
    asked = answer(BUTTONS.Discard)
    trained.lecturing.take("em")
    arrived(trained, 0, qtbot)
    assert asked
    assert guide.tour is tour
    assert trained.lab.data.name == "blobs"
    guide.leave()
    click(trained.bar.stop)
    qtbot.waitUntil(lambda: trained.lab.phase == "ended", timeout=30_000)


def test_what_goes_wrong_on_the_way_is_said_and_ends_the_waiting(window, qtbot):
    window.lecturing.take("latent-variable", 1)
    guide = window.lecturing.guide
    assert guide.busy
    assert not guide.bar.next.isEnabled()
    assert guide.bar.next.toolTip().startswith(guide.busy)
    window.lab.failed.emit("The disk is gone.", "")
    window.message.close()
    qtbot.waitUntil(lambda: guide.bar.text.text() == "The disk is gone. Back or Leave.", timeout=20_000)
    assert not guide.bar.next.isEnabled()
    assert guide.bar.back.isEnabled()
    click(guide.bar.back)
    qtbot.waitUntil(lambda: guide.at == 0 and not guide.busy, timeout=60_000)
    assert "1,797" in guide.bar.text.text()
    assert np.isnan(figure_of("elbo", window))  # what is not known is not told
    click(guide.bar.leave)
    assert guide.tour is None


def test_a_dock_that_was_closed_is_there_again_for_the_next_step(window, qtbot):
    guide = take(window, "em", qtbot)
    for _ in range(2):
        guide = on(window, qtbot)
    window.layout_of_docks.dock("Lessons").close()
    guide = on(window, qtbot)
    assert not guide.problem
    assert guide.at == 3
    assert window.lab.report.step == 1
