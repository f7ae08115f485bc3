"""One dock for all lessons."""

from hands import choose, menu

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
    image = window.lessons_panel.grab().toImage()
    assert image.pixelColor(3, image.height() - 3).lightness() < 90
    window.leave()
    assert window.lessons_panel.fit.fitting.ended(20)
