"""The bar of a tour: what is read, the way on and back, and keys."""

import pytest
from hands import CONTROL, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from latentlab.gui.tours.bar import TourBar


@pytest.fixture
def bar(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = TourBar(window)
    window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
    window.resize(1200, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    bar.told, bar.held = [], window
    for name in ("on", "back", "leave"):
        getattr(bar, f"{name}_wanted").connect(lambda *_, name=name: bar.told.append(name))
    bar.show_step("A tour", "Step 2 of 5", "What is seen.", "identity")
    bar.show_ways("", False, False)
    return bar


def test_buttons_and_keys_go_on_and_back_and_leave(bar):
    click(bar.next)
    click(bar.back)
    click(bar.leave)
    keys = Qt.Key
    for part in (bar, bar.next, bar.back, bar.leave):
        for key in (keys.Key_PageDown, keys.Key_Right, keys.Key_PageUp, keys.Key_Left, keys.Key_Escape):
            QTest.keyClick(part, key)
    assert bar.told == ["on", "back", "leave"] + 4 * ["on", "on", "back", "back", "leave"]
    QTest.keyClick(bar, keys.Key_Right, CONTROL)
    QTest.keyClick(bar, keys.Key_A)
    assert len(bar.told) == 23


def test_while_it_waits_there_is_no_way_on_and_the_reason_is_told(bar):
    bar.show_ways("Training …", True, False)
    assert not bar.next.isEnabled()
    assert bar.next.toolTip().startswith("Training …")
    assert bar.state.text() == "Training …"
    assert bar.back.toolTip() == "This is the first step."
    QTest.keyClick(bar, Qt.Key.Key_PageDown)
    QTest.keyClick(bar, Qt.Key.Key_PageUp)
    assert bar.told == []
    bar.show_ways("", False, True)
    assert bar.next.text() == "Finish"


def test_nothing_moves_when_the_text_changes(bar, qtbot):
    def places():
        qtbot.wait(20)
        return [part.geometry() for part in (bar, bar.title, bar.back, bar.next, bar.leave, bar.text)]

    before = places()
    bar.show_step("Another tour with a longer name than before", "Step 3 of 5", "Word " * 50, "gaps")
    assert places() == before
    assert bar.text.shown == bar.text.text()
    assert bar.equation.accessibleName().startswith("the gap is")
