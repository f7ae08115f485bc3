"""The frame lies around its part, lets the mouse through, and goes where the part is not seen."""

from hands import click
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from latentlab.gui.tours.frame import PartFrame
from latentlab.gui.widgets import theme


def test_it_follows_its_part_and_lets_the_mouse_through(qtbot):
    window, pressed = QWidget(), []
    qtbot.addWidget(window)
    box = QWidget()
    button = QPushButton("Here", clicked=lambda: pressed.append(1))
    inner, outer = QVBoxLayout(box), QVBoxLayout(window)
    inner.addWidget(button)
    outer.addWidget(box)
    frame = PartFrame(window)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    assert not frame.isVisible()
    frame.surround(button)
    assert frame.geometry() == QRect(button.mapTo(window, QPoint()), button.size())
    window.resize(500, 260)
    qtbot.waitUntil(lambda: frame.width() > 400, timeout=20_000)
    assert frame.geometry() == QRect(button.mapTo(window, QPoint()), button.size())
    assert window.childAt(button.mapTo(window, button.rect().center())) is button  # what a click there meets
    click(button)
    assert pressed == [1]
    left = frame.geometry().topLeft() + QPoint(1, frame.height() // 2)
    assert window.grab().toImage().pixelColor(left).name() == theme.colours().accent
    box.hide()
    assert not frame.isVisible()
    box.show()
    qtbot.waitUntil(frame.isVisible, timeout=20_000)
    frame.surround(None)
    assert not frame.isVisible()
