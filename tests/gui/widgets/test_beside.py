"""Two parts side by side, or one below the other."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from latentlab.gui.widgets.beside import BesideOrBelow


@pytest.mark.parametrize(("width", "beside"), [(700, True), (508, True), (499, False), (340, False)])
def test_they_lie_beside_each_other_where_both_have_their_room(qtbot, width, beside):
    first, second = QWidget(), QWidget()
    first.setMinimumSize(200, 100)
    second.setMinimumSize(300, 50)
    area = QScrollArea(widgetResizable=True)
    area.setWidget(BesideOrBelow(first, second))
    qtbot.addWidget(area)
    area.resize(width + 2 * area.frameWidth(), 400)
    area.show()
    QApplication.processEvents()
    assert (first.y() == second.y()) == beside
    assert (first.x() == second.x()) != beside
    assert not first.geometry().intersects(second.geometry())
    assert area.horizontalScrollBar().maximum() == 0
    area.resize(700, 400)
    QApplication.processEvents()
    assert first.y() == second.y()
