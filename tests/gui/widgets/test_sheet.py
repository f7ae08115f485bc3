"""Pictures side by side: laid out in the room there is, clicked, and walked through by keys."""

import pytest
from hands import click
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from latentlab.gui.widgets.sheet import GAP, Sheet


def picture(colour):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def sheet(qtbot):
    made = Sheet("Places", "Nothing yet.", 40)
    qtbot.addWidget(made)
    made.resize(3 * 44 + GAP, 200)
    made.show_images([picture(colour) for colour in ("red", "lime", "blue", "white", "black")])
    made.show()
    qtbot.waitExposed(made)
    made.chosen = []
    made.clicked.connect(made.chosen.append)
    return made


def test_as_many_as_fit_stand_in_a_row_each_where_it_is_clicked(sheet):
    assert [sheet.cell(index).top() for index in range(5)] == [GAP] * 3 + [GAP + 44] * 2
    for index in (4, 0, 2):
        click(sheet, sheet.cell(index).center())
    click(sheet, QPoint(sheet.width() - 2, 190))
    assert sheet.chosen == [4, 0, 2]
    shown = sheet.grab().toImage()
    at = sheet.cell(1).center() * sheet.devicePixelRatioF()
    assert shown.pixelColor(at.x(), at.y()) == QColor("lime")


def test_a_narrower_room_makes_it_higher(sheet):
    low = sheet.minimumHeight()
    sheet.resize(50, 300)
    assert sheet.minimumHeight() == 5 * 44 + 2 * GAP > low
    sheet.show_images(sheet.images, columns=5)
    assert sheet.minimumHeight() == low - 44
    assert sheet.minimumWidth() == 5 * 44 + GAP


def test_arrows_go_from_picture_to_picture_and_not_beyond(sheet):
    sheet.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(sheet, key)
    assert sheet.chosen == [1, 4, 1, 0]
    assert sheet.marked == 0


def test_without_pictures_it_says_what_to_do(sheet):
    sheet.show_images([])
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    click(sheet, QPoint(10, 10))
    assert sheet.chosen == []
    empty = sheet.grab().toImage()
    sheet.empty = ""
    sheet.repaint()
    assert sheet.grab().toImage() != empty
