"""One dock for all lessons."""

from hands import choose, menu
from PySide6.QtCore import QPoint

from latentlab.gui.lessons import LESSONS
from latentlab.gui.widgets import theme


def test_lessons_are_chosen_and_their_dock_is_in_the_menu(window, qtbot):
    menu(window, "View", "Lessons")
    menu(window, "View", "Lessons")
    panel = window.lessons_panel
    window.bring("Lessons")
    qtbot.waitUntil(lambda: panel.page is not None)
    assert panel.pages.currentWidget().accessibleName() == panel.choice.currentText()
    choose(panel.choice, "Entropy, cross-entropy and KL as areas")
    assert panel.pages.currentWidget() is panel.page
    assert set(panel.shown) == set(list(LESSONS)[:2])  # those that were seen


def test_they_take_on_the_theme_and_end_with_the_window(window, qtbot):
    window.bring("Lessons")
    panel = window.lessons_panel
    qtbot.waitUntil(lambda: panel.page is not None and len(panel.page.found) == 2, timeout=30_000)
    theme.set_scheme("Dark")
    qtbot.wait(50)
    plot = panel.page.plots["forward"]
    ground = plot.mapTo(window, plot._room().topLeft().toPoint() + QPoint(4, 4))
    assert window.grab().toImage().pixelColor(ground).name() == theme.DARK.canvas
    fitting = panel.page.fitting
    window.leave()
    assert fitting.ended(20)
