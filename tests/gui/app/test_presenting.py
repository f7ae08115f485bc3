"""The presenter's mode: one part, large letters; then everything as it was."""

import pytest
from hands import click, menu
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from latentlab.gui.app.presenting import LARGER


def layout(window):
    """Where everything is that is seen, and which docks lie behind; Qt lays those out when they come to the front."""
    seen = {dock: not dock.visibleRegion().isEmpty() for dock in window.docks}
    docks = [(dock.isHidden(), here, dock.geometry() if here else None) for dock, here in seen.items()]
    inner = [part.geometry() for part in (window.bar, window.strip, window.legend, window.map)]
    return window.size(), window.centralWidget().geometry(), window.statusBar().isVisible(), inner, docks


def settled(window, qtbot):
    qtbot.wait(80)
    return layout(window)


@pytest.mark.parametrize("end", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_a_dock_fills_the_window_in_large_letters_and_all_comes_back(window, qtbot, end):
    window.bring("Health")
    window.layout_of_docks.dock("Decoded").hide()
    letters = QApplication.font().pointSizeF()
    window.bring("Lessons")
    qtbot.wait(50)
    window.lessons_panel.choice.setFocus()
    before = settled(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.wait(80)
    dock = window.layout_of_docks.dock("Lessons")
    assert [each for each in window.docks if each.isVisible()] == [dock]
    assert not window.centralWidget().isVisible()
    assert dock.width() > 0.95 * window.width()
    assert dock.height() > 0.85 * window.height()
    assert QApplication.font().pointSizeF() == pytest.approx(1.6 * letters)
    assert window.menuBar().isVisible()
    QTest.keyClick(window, end)
    assert settled(window, qtbot) == before
    assert QApplication.font().pointSizeF() == letters


def test_without_a_dock_at_hand_the_middle_is_presented(trained, qtbot):
    trained.map.setFocus()
    before = settled(trained, qtbot)
    menu(trained, "View", "Presenter's mode")
    qtbot.wait(80)
    assert not any(dock.isVisible() for dock in trained.docks)
    assert trained.centralWidget().width() > 0.95 * trained.width()
    click(trained.legend.chips[0])  # the window lives on
    assert trained.lab.hidden == {0}
    menu(trained, "View", "Presenter's mode")
    assert settled(trained, qtbot) == before


def test_all_letters_are_larger_and_then_as_they_were(trained, qtbot):
    """Those too that have a size of their own, or a style sheet."""
    trained.map.setFocus()
    before = {
        part: part.font().pointSizeF() for part in trained.findChildren(QWidget) if not trained.bar.isAncestorOf(part)
    }
    QTest.keyClick(trained.map, Qt.Key.Key_F5)
    qtbot.wait(20)
    here = {part: size for part, size in before.items() if isValid(part)}
    assert len(here) > 0.9 * len(before)
    for part, size in here.items():
        assert part.font().pointSizeF() == pytest.approx(LARGER * size, rel=0.02), part
    chips = trained.legend.chips
    assert chips
    assert all(chip.font().pointSizeF() > QApplication.font().pointSizeF() / LARGER for chip in chips)
    QTest.keyClick(trained, Qt.Key.Key_Escape)
    qtbot.wait(20)
    for part, size in before.items():
        assert not isValid(part) or part.font().pointSizeF() == pytest.approx(size), part


def test_how_far_the_run_is_and_what_the_axes_are_is_read_from_afar_then_as_before(trained, qtbot):
    trained.map.setFocus()
    qtbot.wait(30)
    label = trained.map.getAxis("left").label
    parts = [trained.bar.words, trained.bar.elbo]
    before = [part.font().pointSizeF() for part in parts], label.font().pointSizeF(), trained.bar.sizeHint()
    for _ in range(2):
        QTest.keyClick(trained.map, Qt.Key.Key_F5)
        qtbot.wait(50)
        for part, size in zip(parts, before[0], strict=True):
            assert part.font().pointSizeF() == pytest.approx(LARGER * size)
            assert part.shown == part.text()
        assert label.font().pointSizeF() == pytest.approx(LARGER * before[1])
        QTest.keyClick(trained.map, Qt.Key.Key_F5)
        qtbot.wait(50)
        now = [part.font().pointSizeF() for part in parts], label.font().pointSizeF(), trained.bar.sizeHint()
        assert now == before


@pytest.mark.parametrize("of", ["2", "5"])
def test_another_workspace_ends_it_and_each_keeps_its_own_layout(trained, qtbot, of):
    first, letters = trained.workspaces.now, QApplication.font().pointSizeF()
    QTest.keyClick(trained, f"{of}", Qt.KeyboardModifier.ControlModifier)
    there = settled(trained, qtbot)
    QTest.keyClick(trained, "1", Qt.KeyboardModifier.ControlModifier)
    here = settled(trained, qtbot)
    assert trained.workspaces.now == first
    trained.map.setFocus()
    QTest.keyClick(trained, Qt.Key.Key_F5)
    qtbot.wait(80)
    QTest.keyClick(trained, f"{of}", Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(80)
    assert not trained.lecturing.presenting
    assert QApplication.font().pointSizeF() == letters
    assert settled(trained, qtbot) == there
    QTest.keyClick(trained, Qt.Key.Key_Escape)
    assert settled(trained, qtbot) == there
    QTest.keyClick(trained, "1", Qt.KeyboardModifier.ControlModifier)
    assert settled(trained, qtbot) == here


def test_figures_have_room_for_their_signs_in_large_letters(trained, qtbot):
    trained.lab.set_probe([-1.67, -2.09])
    trained.bring("Latent dimensions")
    trained.sliders.sliders[0].setFocus()
    QTest.keyClick(trained, Qt.Key.Key_F5)
    qtbot.wait(80)
    for label in trained.sliders.values:
        assert label.text().startswith("−")
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    QTest.keyClick(trained, Qt.Key.Key_Escape)
