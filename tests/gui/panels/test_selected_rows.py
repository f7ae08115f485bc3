"""The table of the selected rows: pictures beside names, and numbers as they are."""

import numpy as np
from hands import menu
from PySide6.QtCore import Qt
from ways import open_card


def decorations(model):
    return [model.data(model.index(0, i), Qt.ItemDataRole.DecorationRole) for i in range(model.columnCount())]


def test_rows_that_are_pictures_are_seen(digits, qtbot):
    digits.bring("Find")
    digits.lab.finding.find("17, 5")
    model = digits.find_panel.rows
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=20_000)
    pictured = [one for one in decorations(model) if one is not None]
    assert len(pictured) == 1
    image = pictured[0].toImage()
    wanted = np.round(digits.lab.data.x[5] * 255)
    for y, x in ((0, 0), (3, 3), (4, 5), (7, 2)):
        at = image.pixelColor(int((x + 0.5) * image.width() / 8), int((y + 0.5) * image.height() / 8))
        assert abs(at.red() - wanted[y, x]) <= 1
    table = digits.find_panel.table
    assert table.rowHeight(0) >= image.height()


def test_rows_of_a_table_are_plain(window, qtbot):
    open_card(window, "blobs", qtbot)
    menu(window, "Select", "All rows")
    model = window.find_panel.rows
    qtbot.waitUntil(lambda: model.rowCount() == len(window.lab.data), timeout=20_000)
    assert not any(one is not None for one in decorations(model))
