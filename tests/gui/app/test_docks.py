"""Docks go and come back."""

import itertools

import pytest
from hands import CONTROL, LEFT, NONE, SHIFT, click, menu
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar

from latentlab.gui.widgets.focus_ring import FocusRing


def test_docks_close_come_back_and_reset(trained):
    for dock in trained.docks:
        dock.close()
        assert not dock.isVisible()
        menu(trained, "View", dock.windowTitle())
        assert not dock.isHidden()
    dock = trained.layout_of_docks.dock("Data and model")
    dock.setFloating(True)
    menu(trained, "View", "Reset this workspace")
    assert not dock.isFloating()
    assert [dock.objectName() for dock in trained.docks if dock.isVisible()] == [
        "Data and model", "Decoded", "Curves", "Health",
    ]  # fmt: skip


def test_every_row_of_tabs_belongs_to_docks(digits, qtbot):
    """Qt makes some on the way, and leaves them lying over the centre."""

    def rows():
        bars = [bar for bar in digits.findChildren(QTabBar) if bar.parent() is digits and bar.isVisible()]
        bars = [bar for bar in bars if bar.geometry().intersects(digits.rect())]
        assert not [bar for bar in bars if bar.geometry().intersects(digits.centre.geometry())]
        assert sorted(bar.count() for bar in bars) == [3, 3]

    menu(digits, "View", "Workspace", "Explore")
    qtbot.waitUntil(rows, timeout=20_000)
    menu(digits, "View", "Reset this workspace")
    qtbot.waitUntil(rows, timeout=20_000)


def test_before_there_are_data_the_start_page_is_alone(window):
    assert not [dock.objectName() for dock in window.docks if dock.isVisible()]
    assert not window.bar.isVisible()


def drag_out(dock, place, qtbot):
    """Drag a dock by its title to a place of the screen."""
    at = QPoint(60, 8)
    start = dock.mapToGlobal(at)
    QTest.mousePress(dock, LEFT, NONE, at)
    for i in range(1, 9):
        QTest.mouseMove(dock, dock.mapFromGlobal(start + (place - start) * i / 8))
        qtbot.wait(12)
    QTest.mouseRelease(dock, LEFT, NONE, dock.mapFromGlobal(place))


@pytest.mark.parametrize("last", ["closed", "dragged"])
def test_a_side_that_is_left_empty_goes_to_the_map(trained, qtbot, last):
    decoded, health = trained.layout_of_docks.dock("Decoded"), trained.layout_of_docks.dock("Health")
    right = trained.width() - 1
    assert trained.centre.geometry().right() < right - 200
    drag_out(decoded, trained.mapToGlobal(QPoint(620, 350)), qtbot)
    assert decoded.isFloating()
    place = decoded.pos()
    if last == "closed":
        click(health.findChild(QAbstractButton, "qt_dockwidget_closebutton"))
    else:
        drag_out(health, trained.mapToGlobal(QPoint(620, 500)), qtbot)
        assert health.isFloating()
    qtbot.waitUntil(lambda: trained.centre.geometry().right() == right, timeout=20_000)
    assert (decoded.isFloating(), decoded.pos()) == (True, place)
    menu(trained, "View", "Reset this workspace")
    assert trained.centre.geometry().right() < right - 200


def tab(window, title):
    """A click on the tab of a dock."""
    QTest.qWait(20)  # its row may be a new one
    bars = [bar for bar in window.findChildren(QTabBar) if bar.parent() is window and bar.isVisible()]
    bar, at = next((bar, i) for bar in bars for i in range(bar.count()) if bar.tabText(i) == title)
    click(bar, bar.tabRect(at).center())


def typed(text):
    """Type where the keys go."""
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_keys_do_not_go_to_a_dock_behind_another(trained, qtbot):
    line = trained.find_panel.line
    menu(trained, "View", "Workspace", "Explore")
    tab(trained, "Rows")
    QTest.keyClick(trained, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(line.hasFocus, timeout=20_000)
    typed("label = 3")
    tab(trained, "Rows")
    qtbot.waitUntil(trained.map.hasFocus, timeout=20_000)
    typed("x")
    assert line.text() == "label = 3"
    click(trained.rows_panel.view.viewport(), QPoint(20, 8))
    assert trained.rows_panel.view.hasFocus()
    tab(trained, "Find")  # where one was
    qtbot.waitUntil(line.hasFocus, timeout=20_000)
    tab(trained, "Rows")
    qtbot.waitUntil(trained.rows_panel.view.hasFocus, timeout=20_000)
    tab(trained, "Columns")  # beside them, in another row of tabs: what has the keys is seen still
    qtbot.wait(20)
    assert trained.rows_panel.view.hasFocus()
    click(trained.columns_panel.line)
    assert trained.columns_panel.line.hasFocus()
    tab(trained, "Samples")
    qtbot.waitUntil(trained.map.hasFocus, timeout=20_000)


@pytest.mark.parametrize("how", ["closed", "menu", "workspace", "reset"])
def test_keys_of_a_dock_that_goes_are_the_maps(trained, qtbot, how):
    QTest.keyClick(trained, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(trained.find_panel.line.hasFocus, timeout=20_000)
    find = trained.layout_of_docks.dock("Find")
    if how == "closed":
        click(find.findChild(QAbstractButton, "qt_dockwidget_closebutton"))
    elif how == "menu":
        menu(trained, "View", "Find")
    elif how == "reset":
        menu(trained, "View", "Reset this workspace")
    else:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3, CONTROL)
    assert trained.map.hasFocus()
    qtbot.wait(20)
    assert trained.map.hasFocus()


def test_keys_of_a_dock_that_is_dragged_away_are_seen(trained, qtbot):
    QTest.keyClick(trained, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(trained.find_panel.line.hasFocus, timeout=20_000)
    drag_out(trained.layout_of_docks.dock("Find"), trained.mapToGlobal(QPoint(620, 350)), qtbot)
    assert trained.layout_of_docks.dock("Find").isFloating()
    now = QApplication.focusWidget()
    assert now.isVisible()
    assert now.window() in (trained, trained.layout_of_docks.dock("Find"))


def test_a_panel_floats_by_keys_and_comes_back_with_the_focus_in_it(trained, qtbot):
    dock, editor = trained.layout_of_docks.dock("Data and model"), trained.train_panel.train_form.editors["epochs"]
    said = []
    trained.lab.said.connect(said.append)
    for floats in (True, False):
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_P, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: trained.helping.palette.line.hasFocus(), timeout=20_000)
        QTest.keyClicks(trained.helping.palette.line, "float or dock")
        QTest.keyClick(trained.helping.palette.line, Qt.Key.Key_Return)
        assert dock.isFloating() == floats
        qtbot.waitUntil(editor.hasFocus, timeout=20_000)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert dock.isAncestorOf(QApplication.focusWidget())
        ring = editor.window().findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert ring.isVisible()
        assert ring.part is QApplication.focusWidget()
    assert not said
    trained.activateWindow()
    trained.map.setFocus()
    qtbot.waitUntil(trained.map.hasFocus, timeout=20_000)
    trained.layout_of_docks.float()
    assert "focus" in said[0]
    trained.lab.dirty = False


def test_a_panel_for_which_there_is_no_room_goes_before_a_neighbour(trained, qtbot):
    trained.resize(1024, 700)
    docks = trained.layout_of_docks
    row = [docks.dock(title) for title in ("Curves", "Runs", "Samples", "Timeline")]
    for before, dock in itertools.pairwise(row):  # as hands drag them: each beside the one before
        dock.show()
        trained.splitDockWidget(before, dock, Qt.Orientation.Horizontal)
        qtbot.wait(20)
    width = trained.width()
    for title in ("Arithmetic", "Compare", "Find"):
        last = docks.dock(title)
        trained.splitDockWidget(row[-1], last, Qt.Orientation.Horizontal)
        last.hide()
        menu(trained, "View", title)
        qtbot.wait(50)
        assert last.isVisible()
        assert not last.visibleRegion().isEmpty()
        row.append(last)
    assert trained.width() == width
