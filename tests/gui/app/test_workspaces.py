"""Workspaces: what each shows, that it remembers, and that every panel can be had in each."""

import pytest
from hands import CONTROL, click, menu
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from latentlab.gui.app.docks import BELOW, PLAN
from latentlab.gui.app.workspaces import WORKSPACES


def in_front(window):
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return {dock.objectName() for dock in window.docks if not dock.visibleRegion().isEmpty()}


def tab(window, name):
    """A click on a workspace."""
    bar = window.bar.spaces
    click(bar, bar.tabRect(list(WORKSPACES).index(name)).center())


def test_each_names_docks_that_there_are():
    titles = {title for title, *_ in PLAN}
    for space in WORKSPACES.values():
        named = [title for _, groups in space.sides() for tabs in groups for title in tabs]
        assert set(named) <= titles
        assert len(named) == len(set(named))
        for _, groups in space.sides():
            assert all(len(tabs) <= 3 for tabs in groups)  # a row of tabs that is seen at a glance


@pytest.mark.parametrize("at", range(len(WORKSPACES)))
def test_a_click_and_a_key_show_what_the_task_needs(digits, at):
    name, space = list(WORKSPACES.items())[at]
    wanted = {tabs[0] for _, groups in space.sides() for tabs in groups}
    tab(digits, name)
    assert in_front(digits) == wanted
    assert digits.bar.spaces.tabText(digits.bar.spaces.currentIndex()) == name
    tab(digits, "Path" if name == "Train" else "Train")
    QTest.keyClick(digits, Qt.Key(Qt.Key.Key_1 + at), CONTROL)
    assert in_front(digits) == wanted


def test_each_is_as_it_was_left(digits, qtbot):
    tab(digits, "Explore")
    digits.layout_of_docks.dock("Traversals").close()
    menu(digits, "View", "Health")
    left = in_front(digits)
    assert "Health" in left
    assert "Traversals" not in left
    tab(digits, "Train")
    assert in_front(digits) == {"Data and model", "Decoded", "Health", "Curves"}
    tab(digits, "Explore")
    assert in_front(digits) == left
    menu(digits, "View", "Reset this workspace")
    assert in_front(digits) == {"Decoded", "Latent dimensions", "Traversals", "Samples"}


def test_the_next_window_remembers_them(digits, open_window, qtbot):
    tab(digits, "Path")
    menu(digits, "View", "Runs")
    left = in_front(digits)
    digits.leave()
    again = open_window()
    assert in_front(again) == set()
    click(again.start_page.cards[0])
    qtbot.waitUntil(lambda: again.lab.data is not None, timeout=30_000)
    assert again.workspaces.now == "Path"
    assert in_front(again) == left


@pytest.mark.parametrize("name", WORKSPACES)
def test_every_panel_can_be_had_in_each(digits, name):
    tab(digits, name)
    size = digits.size()
    for title, *_ in PLAN:
        digits.bring(title)
        assert title in in_front(digits), title
    assert digits.size() == size


def test_a_session_comes_back_in_its_workspace(trained, open_window, qtbot, tmp_path):
    tab(trained, "Compare")
    trained.files.save_to(tmp_path / "one.h5")
    qtbot.waitUntil(lambda: not trained.files.saving, timeout=60_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "one.h5"))
    qtbot.waitUntil(lambda: again.lab.report is not None, timeout=60_000)
    qtbot.waitUntil(lambda: again.workspaces.now == "Compare", timeout=20_000)
    assert "Runs" in in_front(again)


@pytest.mark.parametrize("kept", [b"", b"nothing that Qt has written"], ids=["empty", "garbled"])
def test_what_cannot_be_read_is_arranged_as_at_first(digits, kept):
    digits.workspaces.show("Path", kept)
    assert in_front(digits) == {"Decoded", "Bookmarks", "Path"}


def test_what_was_opened_before_the_data_stays(window, qtbot):
    menu(window, "View", "Lessons")
    assert in_front(window) == {"Lessons"}
    click(window.start_page.cards[0])
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    assert "Lessons" in in_front(window)
    assert window.dockWidgetArea(window.layout_of_docks.dock("Lessons")) == BELOW


def test_what_floats_is_painted_in_every_workspace(digits):
    for name in WORKSPACES:
        tab(digits, name)
        digits.bring("Health")
        digits.layout_of_docks.dock("Health").setFloating(name in ("Train", "Path"))
    for name in (*WORKSPACES, *WORKSPACES):
        tab(digits, name)
        assert digits.layout_of_docks.dock("Health").isFloating() == (name in ("Train", "Path"))
        assert all(dock.updatesEnabled() for dock in digits.docks)


def test_a_session_leaves_the_window_where_it_is(trained, open_window, qtbot, tmp_path):
    trained.resize(1200, 760)
    trained.files.save_to(tmp_path / "one.h5")
    qtbot.waitUntil(lambda: not trained.files.saving, timeout=60_000)
    again = open_window()
    again.setGeometry(40, 30, 1110, 730)
    again.files.open_path(str(tmp_path / "one.h5"))
    qtbot.waitUntil(lambda: again.lab.report is not None and not again.lab.jobs.waiting, timeout=60_000)
    assert again.geometry().getRect() == (40, 30, 1110, 730)
