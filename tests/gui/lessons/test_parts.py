"""Sliders by hand, areas and figures."""

import numpy as np
import pytest
from hands import LEFT, NONE
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.gui.lessons.parts import Scale, Sliders, area, curve, figure, narrow
from latentlab.gui.widgets.editors import ComboBox


@pytest.fixture
def sliders(qtbot):
    made = Sliders({"mean": Scale(-2, 2, 0.5), "S": Scale(0, 4, 1, 1, lambda k: f"{2 ** round(k)}", "How many")})
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show()
    return made


def test_keys_move_a_slider_and_its_value_is_written(sliders, qtbot):
    assert sliders.value("mean") == pytest.approx(0.5)
    mean = sliders.sliders["mean"]
    mean.setFocus()
    with qtbot.waitSignal(sliders.changed):
        QTest.keyClick(mean, Qt.Key.Key_Home)
    assert sliders.value("mean") == -2
    assert sliders._shown["mean"].text() == "−2.00"
    QTest.keyClick(sliders.sliders["S"], Qt.Key.Key_End)
    assert sliders._shown["S"].text() == "16"
    assert sliders.sliders["S"].accessibleName() == "S"
    assert sliders.sliders["S"].toolTip() == "How many"


def test_no_value_is_wider_than_its_room(sliders):
    for name, shown in sliders._shown.items():
        for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            QTest.keyClick(sliders.sliders[name], key)
            assert shown.fontMetrics().horizontalAdvance(shown.text()) <= shown.width()


def test_one_is_moved_and_stops_at_its_ends(sliders):
    sliders.move("mean", 1.25)
    assert sliders.value("mean") == pytest.approx(1.25)
    sliders.move("mean", 9)
    assert sliders.value("mean") == 2


def test_one_that_cannot_be_moved_is_not(sliders):
    sliders.enable("mean", False)
    slider = sliders.sliders["mean"]
    QTest.mouseClick(slider, LEFT, NONE, slider.rect().topLeft())
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert sliders.value("mean") == pytest.approx(0.5)
    sliders.enable("mean", True)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert sliders.value("mean") == -2


def test_figures_have_a_true_minus_and_nothing_has_no_sign():
    assert [figure(-1.2346), figure(-0.0001), figure(2, 1)] == ["−1.235", "0.000", "2.0"]


def test_an_area_is_closed_at_nothing_and_a_curve_is_its_places():
    x, y = np.array([0.0, 1.0, 2.0]), np.array([3.0, 4.0, 5.0])
    assert (curve(x, y, "text").points == np.stack([x, y], 1)).all()
    closed = area(x, y, "accent")
    assert closed.width == 0
    assert closed.points[[0, -1]].tolist() == [[0, 0], [2, 0]]


def test_a_narrow_list_is_not_as_wide_as_its_words(qtbot):
    wide, less = ComboBox(), narrow(ComboBox())
    for box in (wide, less):
        qtbot.addWidget(box)
        box.addItem("words that would take much room in a row")
    assert less.minimumSizeHint().width() < wide.minimumSizeHint().width() / 2
