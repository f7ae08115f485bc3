"""One selection, many views: lasso, box, click, query, neighbours, outliers, names, table, export."""

import csv

import numpy as np
import pytest
from hands import LEFT, choose, click, drag, type_into
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from latentlab.space.inside import inside

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


def draw_around(view, corners, qtbot, modifier=NONE):
    """Press at the first corner, move through the others, let go."""
    at = [view.pixel_of(corner).toPoint() for corner in corners]
    QTest.mousePress(view.viewport(), LEFT, modifier, at[0])
    for first, second in zip(at, at[1:] + at[:1], strict=True):
        for i in range(1, 5):
            move(view, first + (second - first) * i / 4, modifier)
    QTest.mouseRelease(view.viewport(), LEFT, modifier, at[0])
    qtbot.waitUntil(lambda: not view.lab.finding.jobs.waiting, timeout=5000)


def move(view, place, modifier):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    there = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove, there, view.viewport().mapToGlobal(there), LEFT, LEFT, modifier
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def corners_of(window, share=0.5):
    """A lasso around the rows in the middle, coarse enough for pixels."""
    low, high = np.quantile(window.lab.embedding.xy, [0.5 - share / 2, 0.5 + share / 2], axis=0)
    return [(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1])]


def rows(window):
    current = window.lab.selections.current
    return np.empty(0, int) if current is None else current.rows


def test_lasso_selects_adds_removes_and_is_undone(trained, qtbot):
    view, lab = trained.map, trained.lab
    QTest.keyClick(trained, Qt.Key.Key_L)
    assert view.tool == "lasso"
    assert trained.strip.tools["lasso"].isChecked()
    draw_around(view, corners_of(trained), qtbot)
    there = np.flatnonzero(inside(lab.embedding.xy, np.array(corners_of(trained))))
    assert len(np.setxor1d(rows(trained), there)) < 0.1 * len(there)
    first = rows(trained)
    far = [(corner[0] + 0.6, corner[1]) for corner in corners_of(trained, 0.4)]
    draw_around(view, far, qtbot, SHIFT)
    assert len(rows(trained)) > len(first)
    assert np.isin(first, rows(trained)).all()
    draw_around(view, corners_of(trained, 0.9), qtbot, CONTROL)
    assert not np.isin(first, rows(trained)).any()
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    assert np.array_equal(rows(trained), first)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.tool == "move"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert len(rows(trained)) == 0


def test_shift_and_drag_lassoes_at_any_time_and_hidden_classes_are_not_meant(trained, qtbot):
    click(trained.legend.chips[3])
    draw_around(trained.map, corners_of(trained, 0.8), qtbot, SHIFT)
    assert len(rows(trained)) > 100
    assert not (trained.lab.data.labels[rows(trained)] == 3).any()


def test_box_selects_and_a_click_selects_one_row(trained, qtbot):
    view, lab = trained.map, trained.lab
    QTest.keyClick(trained, Qt.Key.Key_B)
    (x0, y0), _, (x1, y1), _ = corners_of(trained)
    start, end = view.pixel_of((x0, y0)).toPoint(), view.pixel_of((x1, y1)).toPoint()
    drag(view.viewport(), start, end, qtbot)
    qtbot.waitUntil(lambda: len(rows(trained)) > 0, timeout=5000)
    xy = lab.embedding.xy
    sure = np.flatnonzero((xy > np.array([x0, y0]) + 0.03).all(1) & (xy < np.array([x1, y1]) - 0.03).all(1))
    assert np.isin(sure, rows(trained)).all()
    one = int(np.argmin(np.abs(xy - np.quantile(xy, 0.95, axis=0)).sum(1)))
    click(view.viewport(), view.pixel_of(tuple(map(float, xy[one]))).toPoint())
    assert len(rows(trained)) == 1
    assert np.abs(xy[rows(trained)[0]] - xy[one]).max() < 0.1


def test_a_selection_shows_on_the_map_the_legend_the_curves_and_the_table(trained, qtbot):
    before = trained.map._points_item.drawn.image
    trained.bring("Find")
    type_into(trained.find_panel.line, 'label == "3"')
    QTest.keyClick(trained.find_panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(trained)) > 0, timeout=5000)
    data = trained.lab.data
    assert np.array_equal(rows(trained), np.flatnonzero(data.labels == 3))
    qtbot.waitUntil(lambda: trained.map._points_item.drawn.image != before, timeout=5000)
    assert f"{len(rows(trained))} of {len(rows(trained))}" in trained.legend.chips[3].text()
    assert "0 of" in trained.legend.chips[0].text()
    assert f"{len(rows(trained)):,} selected" in trained.curves.selected.text()
    model = trained.find_panel.rows
    assert model.rowCount() == len(rows(trained))
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    assert heads[:5] == ["row", "name", data.label_name or "label", "z₁", "z₂"]
    line, row = 7, model.row(7)
    cells = [model.data(model.index(line, i)) for i in range(5)]
    assert cells[:3] == [str(row), data.name_of(row), "3"]
    assert np.allclose([float(cell.replace("−", "-")) for cell in cells[3:]], trained.lab.embedding.z[row], rtol=1e-4)
    table = trained.find_panel.table
    click(table.viewport(), table.visualRect(model.index(2, 1)).center())
    assert np.allclose(trained.lab.probe, trained.lab.embedding.z[model.row(2)])


def test_the_table_is_sorted_by_any_column(trained, qtbot):
    trained.bring("Find")
    trained.lab.finding.find("z1 > 0")
    qtbot.waitUntil(lambda: trained.find_panel.rows.rowCount() > 3, timeout=5000)
    header, model = trained.find_panel.table.horizontalHeader(), trained.find_panel.rows
    click(header.viewport(), QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2))
    first = [trained.lab.embedding.z[model.row(i), 0] for i in range(model.rowCount())]
    assert first == sorted(first) or first == sorted(first, reverse=True)


@pytest.mark.parametrize(("text", "found"), [("17, 20-22", [17, 20, 21, 22]), ("row 5", [5])])
def test_rows_are_found_by_number_and_name(trained, qtbot, text, found):
    QTest.keyClick(trained, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(trained.find_panel.line.hasFocus, timeout=2000)
    QTest.keyClicks(trained.find_panel.line, text)
    click(trained.find_panel.find)
    qtbot.waitUntil(lambda: rows(trained).tolist() == found, timeout=5000)


def test_a_wrong_query_is_told_and_changes_nothing(trained, qtbot):
    trained.lab.finding.find("17")
    trained.bring("Find")
    type_into(trained.find_panel.line, "heigth > 3")
    QTest.keyClick(trained.find_panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: trained.message is not None and trained.message.isVisible(), timeout=5000)
    assert "heigth" in trained.message.text()
    assert rows(trained).tolist() == [17]
    trained.message.close()


def test_neighbours_are_found_with_their_distances(trained, qtbot):
    lab = trained.lab
    lab.finding.find("42")
    trained.bring("Find")
    QTest.keyClick(trained, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: len(rows(trained)) == 21, timeout=10_000)
    apart = np.linalg.norm(lab.embedding.z - lab.embedding.z[42], axis=1)
    assert set(np.argsort(apart)[:15]) <= set(rows(trained).tolist())
    model = trained.find_panel.rows
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    column = heads.index("distance")
    shown = float(model.data(model.index(5, column)))
    assert shown == pytest.approx(apart[model.row(5)], rel=1e-3)
    lab.finding.find("42")
    QTest.keyClick(trained, Qt.Key.Key_N, SHIFT)
    qtbot.waitUntil(lambda: len(rows(trained)) == 21, timeout=10_000)
    apart = np.linalg.norm((lab.data.x - lab.data.x[42]).reshape(len(lab.data), -1), axis=1)
    assert set(np.argsort(apart)[:15]) <= set(rows(trained).tolist())


def test_outliers_have_the_lowest_evidence(trained, qtbot):
    trained.bring("Find")
    click(trained.find_panel.outliers)
    qtbot.waitUntil(lambda: len(rows(trained)) > 0, timeout=60_000)
    evidence = trained.lab.finding.figures["evidence"]
    assert len(rows(trained)) == pytest.approx(0.01 * len(evidence), abs=1)
    assert evidence[rows(trained)].max() <= np.delete(evidence, rows(trained)).min()
    assert "ELBO" in trained.curves.selected.text()
    trained.lab.finding.find("elbo < -20 and error > 0")
    qtbot.waitUntil(lambda: "elbo" in trained.lab.selections.current.words, timeout=5000)


def test_all_none_invert_and_labels_by_menu(trained):
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    assert len(rows(trained)) == 1797
    QTest.keyClick(trained, Qt.Key.Key_D, CONTROL)
    assert len(rows(trained)) == 0
    trained.lab.finding.label("7")
    count = len(rows(trained))
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL | SHIFT)
    assert len(rows(trained)) == 1797 - count
    QTest.mouseClick(trained.legend.chips[2], LEFT, CONTROL)


def test_selections_are_kept_by_name_and_with_the_session(trained, qtbot, monkeypatch, tmp_path, open_window):
    lab = trained.lab
    lab.finding.label("7")
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **more: ("sevens", True))
    QTest.keyClick(trained, Qt.Key.Key_K, CONTROL)
    sevens = rows(trained)
    lab.finding.label("1")
    trained.bring("Find")
    choose(trained.find_panel.named, "sevens")
    assert np.array_equal(rows(trained), sevens)
    lab.bookmarks.add("here")
    trained.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: (tmp_path / "a.h5").exists() and not lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None, timeout=30_000)
    assert np.array_equal(rows(again), sevens)
    assert np.array_equal(again.lab.selections.named["sevens"].rows, sevens)
    assert [mark.name for mark in again.lab.bookmarks.kept] == ["here"]
    assert np.array_equal(again.lab.bookmarks.kept[0].z, lab.probe)


def test_three_clicks_from_a_lasso_to_a_table_that_equals_the_data(trained, qtbot, tmp_path):
    lab = trained.lab
    draw_around(trained.map, corners_of(trained), qtbot, SHIFT)  # one: the lasso
    chosen = rows(trained)
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
    plane = next(name for name in table[0] if name.startswith("z₁"))
    assert np.array_equal(np.array([np.float32(line[plane]) for line in table]), lab.embedding.xy[chosen, 0])


def test_the_menu_of_a_row(trained, qtbot):
    view, lab = trained.map, trained.lab
    row = int(np.argmin(np.abs(lab.embedding.xy - np.quantile(lab.embedding.xy, 0.95, axis=0)).sum(1)))
    place = view.pixel_of(tuple(map(float, lab.embedding.xy[row]))).toPoint()

    def of_the_row(entry):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, place)
        actions = {action.text(): action for action in view.menu.actions()}
        click(view.menu, view.menu.actionGeometry(actions[entry]).center())
        assert not view.menu.isVisible()

    of_the_row("Probe to this row")
    assert np.abs(lab.embedding.z - lab.probe).sum(1).min() == 0
    of_the_row("Select this row")
    assert len(rows(trained)) == 1
    label = lab.data.label_of(int(rows(trained)[0]))
    of_the_row(f"All rows of {label}")
    assert (lab.data.labels[rows(trained)] == lab.data.class_names.index(label)).all()


def test_without_a_selection_its_export_says_what_to_do(trained):
    export = next(action for action in trained.menus.export.actions() if action.text() == "Selected rows…")
    assert not export.isEnabled()
    assert "draw around" in export.toolTip()
