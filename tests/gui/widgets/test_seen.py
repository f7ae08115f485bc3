"""Panels behind others' tabs are left as they are until they come to the front."""

import pytest
from hands import click
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QTabBar

from latentlab.gui.widgets.seen import WhenSeen, is_seen

AREA = Qt.DockWidgetArea.LeftDockWidgetArea


@pytest.fixture
def tabs(qtbot):
    """A window with a page behind another's tab: the page, how often it was renewed, and a click on its tab."""
    window, count = QMainWindow(), []
    pages = [QLabel("front"), QLabel("behind")]
    for page in pages:
        dock = QDockWidget(page.text(), window)
        dock.setWidget(page)
        window.addDockWidget(AREA, dock)
    docks = window.findChildren(QDockWidget)
    window.tabifyDockWidget(*docks)
    docks[0].raise_()
    seen = WhenSeen(pages[1], lambda: count.append(1))
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    qtbot.waitUntil(lambda: is_seen(pages[0]), timeout=20_000)

    def tab(index):
        bar = window.findChild(QTabBar)
        click(bar, bar.tabRect(index).center())

    return pages[1], seen, count, tab


def test_what_is_behind_is_renewed_once_when_it_is_brought_to_the_front(tabs, qtbot):
    page, seen, count, tab = tabs
    assert page.isVisible()  # as Qt has it
    assert not is_seen(page)
    for _ in range(5):
        seen.ask()
    qtbot.wait(30)
    assert not count
    tab(1)
    qtbot.waitUntil(lambda: len(count) == 1, timeout=20_000)
    page.update()
    qtbot.wait(30)
    assert len(count) == 1
    for _ in range(5):
        seen.ask()
    qtbot.waitUntil(lambda: len(count) == 2, timeout=20_000)
    qtbot.wait(30)
    assert len(count) == 2
    tab(0)
    seen.ask()
    qtbot.wait(30)
    assert len(count) == 2


def test_a_shorter_wait_goes_before_a_longer_one_and_not_behind(tabs, qtbot):
    _, seen, count, tab = tabs
    tab(1)
    qtbot.waitUntil(lambda: len(count) == 1, timeout=20_000)
    seen.ask(60_000)
    seen.ask(1)
    qtbot.waitUntil(lambda: len(count) == 2, timeout=20_000)
    seen.ask(1)
    seen.ask(60_000)
    qtbot.waitUntil(lambda: len(count) == 3, timeout=20_000)
