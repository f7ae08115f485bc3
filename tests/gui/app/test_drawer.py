"""Find comes with a selection and goes with it; the map keeps its size."""

import pytest
from hands import CONTROL, menu
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from latentlab.gui.app.workspaces import WORKSPACES


def now(window):
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    seen = {dock.objectName(): dock.geometry() for dock in window.docks if not dock.visibleRegion().isEmpty()}
    return seen, window.map.geometry()


@pytest.mark.parametrize("name", WORKSPACES)
def test_it_comes_and_goes_and_moves_nothing(trained, name):
    menu(trained, "View", "Workspace", name)
    before, map_before = now(trained)
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    seen, map_now = now(trained)
    assert "Find" in seen
    assert len(set(before) - set(seen)) == 1  # what it lies before
    assert map_now == map_before
    QTest.keyClick(trained, Qt.Key.Key_D, CONTROL)
    assert now(trained) == (before, map_before)


def test_what_a_hand_opened_stays(trained):
    QTest.keyClick(trained, Qt.Key.Key_F, CONTROL)
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(trained, Qt.Key.Key_D, CONTROL)
    assert "Find" in now(trained)[0]


def test_another_workspace_is_another_drawer(trained):
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    menu(trained, "View", "Workspace", "Path")
    before = now(trained)
    QTest.keyClick(trained, Qt.Key.Key_D, CONTROL)
    assert now(trained) == before


def test_where_nothing_lies_below_the_map_it_stays_away(trained):
    trained.layout_of_docks.dock("Curves").close()
    before = now(trained)
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    assert now(trained) == before


@pytest.mark.parametrize("title", ["Rows", "Columns"])
def test_a_panel_in_which_rows_are_selected_is_not_covered(trained, title):
    menu(trained, "View", title)
    before = now(trained)
    assert title in before[0]
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    assert now(trained) == before


def test_a_session_with_a_selection_does_not_bring_it(trained, open_window, qtbot, tmp_path):
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    menu(trained, "View", "Workspace", "Path")
    trained.files.save_to(tmp_path / "one.h5")
    qtbot.waitUntil(lambda: not trained.files.saving, timeout=60_000)
    trained.leave()
    again = open_window()
    again.files.open_path("blobs")
    qtbot.waitUntil(lambda: again.lab.data is not None, timeout=30_000)
    menu(again, "View", "Workspace", "Understand")
    before = set(now(again)[0])
    assert before == {"Lessons"}
    again.files.open_path(str(tmp_path / "one.h5"))
    qtbot.waitUntil(lambda: again.workspaces.now == "Path" and not again.lab.jobs.waiting, timeout=60_000)
    assert len(again.lab.selections.current) == 1797
    assert "Find" not in now(again)[0]
    menu(again, "View", "Workspace", "Understand")
    assert set(now(again)[0]) == before
    QTest.keyClick(again, Qt.Key.Key_D, CONTROL)
    QTest.keyClick(again, Qt.Key.Key_A, CONTROL)  # a hand's
    assert "Find" in now(again)[0]
