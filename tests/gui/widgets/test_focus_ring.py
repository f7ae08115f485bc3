"""The ring around what Tab reached: seen in every theme, and gone with the focus."""

import pytest
from hands import click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout
from seeing import contrast

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.focus_ring import FocusRing


class Pair(InReadingOrder, QDialog):
    """Two buttons."""

    def __init__(self):
        super().__init__()
        self.buttons = [QPushButton("One"), QPushButton("Two")]
        layout = QVBoxLayout(self)
        for button in self.buttons:
            layout.addWidget(button)


@pytest.fixture
def pair(qtbot):
    made = Pair()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=20_000)
    return made


@pytest.mark.parametrize("name", [name for name in theme.SCHEMES if name != "System"])
def test_it_is_seen_on_every_ground(pair, name):
    theme.set_scheme(name)
    QApplication.processEvents()
    QTest.keyClick(pair, Qt.Key.Key_Tab)
    picture, ring = pair.grab().toImage(), pair.findChild(FocusRing)
    edge = picture.pixelColor(ring.geometry().center().x(), ring.geometry().top())
    ground = picture.pixelColor(pair.rect().bottomRight())
    assert contrast(edge, ground) >= 3
    assert contrast(edge, theme.colours().canvas) >= 3


def test_it_surrounds_what_tab_reached_and_goes_with_a_click_elsewhere(pair):
    QTest.keyClick(pair, Qt.Key.Key_Tab)
    ring, reached = pair.findChild(FocusRing), QApplication.focusWidget()
    assert ring.geometry().contains(reached.geometry())
    pair.resize(300, 200)
    QApplication.processEvents()
    assert ring.geometry().contains(reached.geometry())
    click(next(button for button in pair.buttons if button is not reached))
    assert not ring.isVisible()
