"""Tab goes to everything in sight that takes keys, as the window is read, and comes round; Shift+Tab goes back."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QScrollArea, QTabBar, QTextBrowser, QWidget
from whole_window import dialogs

from latentlab.gui.widgets.focus_order import stops
from latentlab.gui.widgets.focus_ring import in_sight

LINKS = (QLabel, QTextBrowser)
MOST = 250  # stops of one round
FRONT = ("Data and model", "Find", "Latent dimensions")


def around(window, key=Qt.Key.Key_Tab):
    """What the key reaches, one after another, until it comes to the first again."""
    QTest.keyClick(QApplication.focusWidget() or window, key)
    found, presses = [QApplication.focusWidget()], 0
    while len(found) < MOST:
        QTest.keyClick(found[-1], key)
        now = QApplication.focusWidget()
        if now is found[0]:
            return found
        if now is found[-1] and isinstance(now, LINKS):  # has several
            presses += 1
            assert presses < MOST
            continue
        assert now not in found, f"{told(now)} is reached twice before the first: {[told(one) for one in found]}"
        assert not in_sight(now, window).isEmpty(), f"{told(now)} has the keys and is not seen"
        found.append(now)
    raise AssertionError("It does not come round.")


def told(part):
    return part.accessibleName() or getattr(part, "text", str)() or f"{type(part).__name__} {part.objectName()}"


def section(part):
    """The dock that it lies in, or the part of the window just below the window itself."""
    while not isinstance(part, QDockWidget) and part.parentWidget() is not part.window():
        part = part.parentWidget()
    return part


def takers(window):
    """All that takes keys and lies in what is seen, or can be scrolled to."""
    return {
        part for part in window.findChildren(QWidget)
        if part.window() is window and part.isVisible() and part.isEnabled() and not part.size().isEmpty()
        and part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and part.focusProxy() is None
        and window.rect().intersects(section(part).geometry()) and not isinstance(part, QScrollArea)
        and not isinstance(part.parentWidget(), QTabBar)
    }  # fmt: skip


def box(part):
    return QRect(part.mapToGlobal(part.rect().topLeft()), part.size())


def against_the_eye(found):
    """Neighbours of the round of which the later one is read before: above in the same column, or left in a row."""
    wrong = []
    for first, second in pairwise(found):
        a, b = box(first), box(second)
        if section(first) is not section(second) or first.isAncestorOf(second):
            continue
        above = b.bottom() < a.top() and b.left() <= a.right() and a.left() <= b.right()
        left = b.right() < a.left() and b.top() <= a.bottom() and a.top() <= b.bottom()
        if above or left:
            wrong.append((told(first), told(second)))
    return wrong


@pytest.mark.parametrize("state", ["empty", "data", "ended", "path"], indirect=True)
def test_tab_reads_the_window_and_comes_round(state, qtbot):
    window = state
    for title in FRONT:
        window.bring(title)
    qtbot.wait(50)
    window.setFocus()
    found = around(window)
    missing = takers(window) - set(found)
    scrolled = {part for part in found if isinstance(part, QScrollArea)}
    back = around(window, Qt.Key.Key_Backtab)
    wrong = against_the_eye(found)
    window.lab.dirty = False
    assert not [told(part) for part in missing]
    assert set(found) - scrolled <= takers(window)
    assert not wrong
    start = found.index(back[0])
    assert [told(one) for one in back] == [told(one) for one in (found[start::-1] + found[:start:-1])]


@pytest.mark.parametrize("state", ["path"], indirect=True)
def test_the_middle_comes_first_then_left_right_and_below(state, qtbot):
    window = state
    window.bring("Find")
    qtbot.wait(50)
    order = []
    for part in stops(window):
        if section(part) not in order:
            order.append(section(part))
    places = [order.index(window.centralWidget())]
    places += [order.index(window.layout_of_docks.dock(title)) for title in ("Data and model", "Decoded", "Find")]
    window.lab.dirty = False
    assert places == sorted(places)


def test_tab_goes_round_every_dialog(trained, qtbot, tmp_path):
    for name, dialog in dialogs(trained, qtbot, tmp_path):
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=20_000)
        found = around(dialog)
        assert not {told(part) for part in takers(dialog) - set(found)}, name
        assert not against_the_eye(found), name
    trained.lab.dirty = False
