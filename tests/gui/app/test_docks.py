"""Docks go and come back."""

from hands import menu
from PySide6.QtWidgets import QTabBar


def test_docks_close_come_back_and_reset(trained):
    for dock in trained.docks:
        dock.close()
        assert not dock.isVisible()
        menu(trained, "View", dock.windowTitle())
        assert not dock.isHidden()
    trained.docks[0].setFloating(True)
    trained.layout_of_docks.reset()
    assert not trained.docks[0].isFloating()


def test_every_row_of_tabs_belongs_to_docks(window, qtbot):
    """Qt makes some on the way, and leaves them lying over the centre."""

    def rows():
        bars = [bar for bar in window.findChildren(QTabBar) if bar.parent() is window and bar.isVisible()]
        assert not [bar for bar in bars if bar.geometry().intersects(window.centre.geometry())]
        assert sorted(bar.count() for bar in bars) == [3, 13]

    qtbot.waitUntil(rows, timeout=5000)
    menu(window, "View", "Reset the layout")
    qtbot.waitUntil(rows, timeout=5000)
