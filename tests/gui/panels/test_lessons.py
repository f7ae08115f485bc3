"""One dock for all lessons."""

import pytest
from hands import choose, click, menu
from PySide6.QtCore import QPoint

from latentlab.gui.lessons import LESSONS
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.file_dialogs import FileDialog


def test_lessons_are_chosen_and_their_dock_is_in_the_menu(window, qtbot):
    menu(window, "View", "Lessons")
    menu(window, "View", "Lessons")
    panel = window.lessons_panel
    window.bring("Lessons")
    qtbot.waitUntil(lambda: panel.page is not None, timeout=20_000)
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


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_a_lesson_is_written_as_a_figure(window, qtbot, tmp_path, monkeypatch, ending):
    window.bring("Lessons")
    panel = window.lessons_panel
    qtbot.waitUntil(lambda: panel.figure.isEnabled(), timeout=20_000)
    choose(panel.choice, "Entropy, cross-entropy and KL as areas")
    path = tmp_path / f"figure{ending}"
    monkeypatch.setattr(FileDialog, "to_save", lambda *_, **__: str(path))
    told = []
    window.lab.said.connect(told.append)
    click(panel.figure)
    qtbot.waitUntil(lambda: path.exists() and f"Wrote {path}" in told, timeout=20_000)
    assert path.stat().st_size > 2000
    assert window.lab.log.commands[-1].values["settings"] == {"lesson": "Entropy, cross-entropy and KL as areas"}


def test_a_page_that_is_not_seen_asks_for_no_room(window, qtbot):
    window.bring("Lessons")
    panel = window.lessons_panel
    choose(panel.choice, "What if: the training tries something else")
    qtbot.waitUntil(lambda: panel.page is not None, timeout=20_000)
    high = panel.pages.minimumSizeHint().height()
    choose(panel.choice, "Entropy, cross-entropy and KL as areas")
    assert panel.pages.minimumSizeHint().height() < high
