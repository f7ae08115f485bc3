"""Docks go and come back."""

from hands import menu
from PySide6.QtWidgets import QTabBar


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
