"""Named sliders, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from latentlab.gui.lessons.sliders import Sliders


@pytest.fixture
def widget(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    sliders = Sliders("−00.00")
    sliders.add("The first", "a", (-10, 10), 3)
    sliders.add("The second", "b", (0, 5), 0)
    widget.setLayout(sliders)
    widget.show()
    widget.sliders = sliders
    return widget


def test_a_key_moves_one_and_is_told(widget, qtbot):
    sliders = widget.sliders
    assert [slider.accessibleName() for slider in sliders.each.values()] == ["The first", "The second"]
    with qtbot.waitSignal(sliders.changed, timeout=1000):
        QTest.keyClick(sliders.each["The first"], Qt.Key.Key_Home)
    assert [slider.value() for slider in sliders.each.values()] == [-10, 0]
    sliders.tell(lambda name: sliders.each[name].value() / 4)
    assert [label.text() for label in sliders.values.values()] == ["−2.50", "0.00"]


def test_nothing_moves_when_a_value_grows(widget):
    sliders = widget.sliders
    before = [slider.geometry() for slider in sliders.each.values()]
    sliders.tell(lambda name: -10.25)
    assert [slider.geometry() for slider in sliders.each.values()] == before
