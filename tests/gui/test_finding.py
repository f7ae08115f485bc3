"""One selection, many views: lasso, box, click, query, neighbours, outliers, names, table, export."""

import csv

import numpy as np
from hands import CONTROL, SHIFT, click, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import corners_of, draw_around, selected


def test_a_selection_shows_on_the_map_the_legend_the_curves_and_the_table(trained, qtbot):
    before = trained.map._points_item.drawn.image
    trained.bring("Find")
    type_into(trained.find_panel.line, 'label == "3"')
    QTest.keyClick(trained.find_panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(selected(trained)) > 0, timeout=20_000)
    data = trained.lab.data
    assert np.array_equal(selected(trained), np.flatnonzero(data.labels == 3))
    qtbot.waitUntil(lambda: trained.map._points_item.drawn.image != before, timeout=20_000)
    assert f"{len(selected(trained))} of {len(selected(trained))}" in trained.legend.chips[3].text()
    assert "0 of" in trained.legend.chips[0].text()
    assert f"{len(selected(trained)):,} selected" in trained.curves.selected
    model = trained.find_panel.rows
    assert model.rowCount() == len(selected(trained))
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    assert heads[:5] == ["row", "name", data.label_name or "label", "z₁", "z₂"]
    line, row = 7, model.row(7)
    cells = [model.data(model.index(line, i)) for i in range(5)]
    assert cells[:3] == [str(row), data.name_of(row), "3"]
    assert np.allclose([float(cell.replace("−", "-")) for cell in cells[3:]], trained.lab.embedding.z[row], rtol=1e-4)
    table = trained.find_panel.table
    click(table.viewport(), table.visualRect(model.index(2, 1)).center())
    assert np.allclose(trained.lab.probe, trained.lab.embedding.z[model.row(2)])


def test_three_clicks_from_a_lasso_to_a_table_that_equals_the_data(trained, qtbot, tmp_path):
    lab = trained.lab
    draw_around(trained.map, corners_of(trained), qtbot, SHIFT)  # one: the lasso
    chosen = selected(trained)
    QTest.keyClick(trained, Qt.Key.Key_E, CONTROL)  # two: Export the selection…
    dialog = trained.exports.dialog
    type_into(dialog.file, tmp_path / "chosen.csv")
    from PySide6.QtWidgets import QDialogButtonBox

    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save))  # three: Save
    qtbot.waitUntil(lambda: (tmp_path / "chosen.csv").exists() and not lab.jobs.waiting, timeout=20_000)
    with open(tmp_path / "chosen.csv", newline="") as stream:
        table = list(csv.DictReader(stream))
    assert [int(line["row"]) for line in table] == chosen.tolist()
    assert [line["label"] for line in table] == [lab.data.label_of(row) for row in chosen]
    z = np.array([[np.float32(line["z1"]), np.float32(line["z2"])] for line in table])
    assert np.array_equal(z, lab.embedding.z[chosen])
    assert np.array_equal(np.array([np.float32(line["plane_x"]) for line in table]), lab.embedding.xy[chosen, 0])
