"""Docks go and come back."""

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
    qtbot.waitUntil(rows, timeout=5000)
    menu(digits, "View", "Reset this workspace")
    qtbot.waitUntil(rows, timeout=5000)


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
    qtbot.waitUntil(lambda: trained.centre.geometry().right() == right, timeout=5000)
    assert (decoded.isFloating(), decoded.pos()) == (True, place)
    menu(trained, "View", "Reset this workspace")
    assert trained.centre.geometry().right() < right - 200


def test_a_panel_floats_by_keys_and_comes_back_with_the_focus_in_it(trained, qtbot):
    dock, editor = trained.layout_of_docks.dock("Data and model"), trained.train_panel.train_form.editors["epochs"]
    said = []
    trained.lab.said.connect(said.append)
    for floats in (True, False):
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_P, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: trained.helping.palette.line.hasFocus())
        QTest.keyClicks(trained.helping.palette.line, "float or dock")
        QTest.keyClick(trained.helping.palette.line, Qt.Key.Key_Return)
        assert dock.isFloating() == floats
        qtbot.waitUntil(editor.hasFocus)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert dock.isAncestorOf(QApplication.focusWidget())
        ring = editor.window().findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert ring.isVisible()
        assert ring.part is QApplication.focusWidget()
    assert not said
    trained.activateWindow()
    trained.map.setFocus()
    qtbot.waitUntil(trained.map.hasFocus)
    trained.layout_of_docks.float()
    assert "focus" in said[0]
    trained.lab.dirty = False
