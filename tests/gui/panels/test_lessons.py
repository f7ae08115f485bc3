"""One dock for all lessons."""

from hands import choose, menu
from PySide6.QtCore import QPoint

from latentlab.gui.widgets import theme


def test_lessons_are_chosen_and_their_dock_is_in_the_menu(window, qtbot):
    menu(window, "View", "Lessons")
    menu(window, "View", "Lessons")
    panel = window.lessons_panel
    window.bring("Lessons")
    assert panel.pages.currentWidget() is panel.fit
    choose(panel.choice, "Entropy, cross-entropy and KL as areas")
    assert panel.pages.currentWidget() is panel.areas


def test_they_take_on_the_theme_and_end_with_the_window(window, qtbot):
    window.bring("Lessons")
    qtbot.waitUntil(lambda: len(window.lessons_panel.fit.found) == 2, timeout=30_000)
    theme.set_scheme("Dark")
    qtbot.wait(50)
    plot = window.lessons_panel.fit.plots["forward"]
    ground = plot.mapTo(window, plot._room().topLeft().toPoint() + QPoint(4, 4))
    assert window.grab().toImage().pixelColor(ground).name() == theme.DARK.canvas
    window.leave()
    assert window.lessons_panel.fit.fitting.ended(20)
