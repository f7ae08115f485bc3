"""The dock of rows: its selection is the lab's, both ways; sorted, filtered and copied by hands."""

import numpy as np
import pytest
from hands import CONTROL, LEFT, NONE, SHIFT, check, choose, click, menu
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from ways import opened, selected

COUNT = 80


@pytest.fixture
def dock(window, qtbot, tmp_path):
    random = np.random.default_rng(0)
    mass, bill = random.normal(4000, 500, COUNT), random.normal(45, 5, COUNT)
    a, b = mass.tolist(), bill.tolist()
    lines = [f"{'uvw'[i % 3]},{'' if i == 4 else repr(a[i])},{b[i]!r}" for i in range(COUNT)]
    (tmp_path / "a.csv").write_text("\n".join(["kind,mass,bill", *lines]))
    window.lab.do("open", name=str(tmp_path / "a.csv"), recipe={"missing": "mean", "label": "kind"})
    opened(window, "a", qtbot)
    window.bring("Rows")
    panel = window.rows_panel
    qtbot.waitUntil(lambda: panel.lines.rowCount() == COUNT, timeout=20_000)
    return window, panel, np.where(np.arange(COUNT) == 4, np.nan, mass)


def cell(panel, line, column=0):
    index = panel.lines.index(line, column)
    panel.view.scrollTo(index)
    return panel.view.visualRect(index).center()


def shown(panel, column):
    return [panel.lines.data(panel.lines.index(line, column)) for line in range(panel.lines.rowCount())]


def heads(panel):
    return [panel.lines.headerData(i, Qt.Orientation.Horizontal) for i in range(panel.lines.columnCount())]


def test_clicks_select_rows_and_undo_takes_them_back(dock, qtbot):
    window, panel, _ = dock
    view = panel.view.viewport()
    assert heads(panel) == ["row", "kind", "mass", "bill"]
    QTest.mouseClick(view, LEFT, NONE, cell(panel, 2, 1))
    qtbot.waitUntil(lambda: selected(window).tolist() == [2], timeout=20_000)
    QTest.mouseClick(view, LEFT, SHIFT, cell(panel, 5, 1))
    QTest.mouseClick(view, LEFT, CONTROL, cell(panel, 0, 1))
    qtbot.waitUntil(lambda: selected(window).tolist() == [0, 2, 3, 4, 5], timeout=20_000)
    assert panel.words.text() == f"5 of {COUNT} rows selected"
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert selected(window).tolist() == [2]
    assert not panel.view.selectionModel().selection()  # what is marked would be of the selection before


def test_arrow_keys_select_and_tab_leaves_the_table(dock, qtbot):
    window, panel, _ = dock
    QTest.mouseClick(panel.view.viewport(), LEFT, NONE, cell(panel, 3))
    steps = window.lab.undo.index
    for _ in range(4):
        QTest.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: selected(window).tolist() == [7], timeout=20_000)
    assert window.lab.undo.index == steps + 1  # one thing to undo
    assert panel.view.hasFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Tab)
    assert not panel.view.hasFocus()


def test_what_is_selected_elsewhere_is_tinted_and_comes_in_sight(dock, qtbot):
    window, panel, _ = dock
    window.lab.do("select", rows=[[70, 72]])
    role = Qt.ItemDataRole.BackgroundRole
    tinted = [line for line in range(COUNT) if panel.lines.data(panel.lines.index(line, 0), role) is not None]
    assert tinted == [70, 71]
    assert panel.view.viewport().rect().intersects(panel.view.visualRect(panel.lines.index(70, 0)))
    qtbot.wait(250)
    assert selected(window).tolist() == [70, 71]


def test_what_is_selected_elsewhere_or_not_any_more_keeps_the_columns_in_sight(trained, qtbot):
    trained.bring("Rows")
    panel = trained.rows_panel
    qtbot.waitUntil(lambda: panel.lines.rowCount() > 900, timeout=20_000)
    panel.view.setColumnWidth(0, 3000)
    across, down = panel.view.horizontalScrollBar(), panel.view.verticalScrollBar()
    qtbot.waitUntil(lambda: across.maximum() > 500, timeout=20_000)
    across.setValue(500)
    trained.lab.finding.find("900-905")
    assert down.value() > 800
    assert across.value() == 500
    before = down.value()
    trained.lab.selections.choose(None)
    qtbot.wait(50)
    assert (across.value(), down.value()) == (500, before)


def test_the_box_of_the_selected_rows_is_seen_in_the_dark(dock, qtbot):
    window, panel, _ = dock
    menu(window, "View", "Theme", "Dark")
    qtbot.wait(20)
    image = panel.only.grab().toImage()
    pixels = [image.pixelColor(x, image.height() // 2).lightness() for x in range(16)]
    assert max(pixels) - panel.palette().window().color().lightness() > 80


def test_rows_are_sorted_by_a_click_on_a_title_and_by_keys(dock, qtbot):
    window, panel, mass = dock
    header = panel.view.horizontalHeader()
    rising = sorted(range(COUNT), key=lambda row: (np.isnan(mass[row]), mass[row] if row != 4 else 0))
    at = header.sectionViewportPosition(2) + header.sectionSize(2) // 2
    for wanted in (rising, [*rising[:-1][::-1], 4], list(range(COUNT))):
        QTest.mouseClick(header.viewport(), LEFT, NONE, QPoint(at, 8))
        qtbot.waitUntil(lambda wanted=wanted: shown(panel, 0) == list(map(str, wanted)), timeout=20_000)
    choose(panel.order, "mass")
    qtbot.waitUntil(lambda: shown(panel, 0) == list(map(str, rising)), timeout=20_000)
    QTest.mouseClick(panel.view.viewport(), LEFT, NONE, cell(panel, 0))
    qtbot.waitUntil(lambda: selected(window).tolist() == [rising[0]], timeout=20_000)
    assert shown(panel, 2)[-1] == ""  # missing, last


def test_the_selected_rows_alone(dock, qtbot):
    window, panel, _ = dock
    window.lab.do("select", rows=[[10, 14]])
    check(panel.only)
    qtbot.waitUntil(lambda: shown(panel, 0) == ["10", "11", "12", "13"], timeout=20_000)
    QTest.mouseClick(panel.view.viewport(), LEFT, NONE, cell(panel, 1))
    qtbot.wait(250)
    assert selected(window).tolist() == [10, 11, 12, 13]
    window.lab.do("select", rows=[[20, 21]])
    qtbot.waitUntil(lambda: shown(panel, 0) == ["20"], timeout=20_000)
    assert panel.words.text().endswith("clicks select nothing here")


def test_cells_are_copied_with_their_titles(dock, qtbot):
    window, panel, mass = dock
    said, view = [], panel.view.viewport()
    window.lab.said.connect(said.append)
    click(panel.copy)
    assert "Mark cells" in said[-1]
    QTest.mouseClick(view, LEFT, NONE, cell(panel, 3, 1))
    QTest.mouseClick(view, LEFT, SHIFT, cell(panel, 5, 2))
    QTest.keyClick(panel.view, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: bool(said) and said[-1].startswith("Copied 3 rows of 2 columns"), timeout=20_000)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["kind", "mass"]
    assert [line[0] for line in lines[1:]] == ["u", "v", "w"]
    assert lines[2][1] == ""
    assert np.isclose(float(lines[1][1]), mass[3])
    window.lab.do("select", rows=[[7, 9]])
    click(panel.copy)
    qtbot.waitUntil(lambda: said[-1].startswith("Copied 2 rows of 4 columns"), timeout=20_000)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("7\tv\t")


def test_pictures_are_thumbnails_and_a_double_click_moves_the_probe(trained, qtbot):
    trained.bring("Rows")
    panel, lab = trained.rows_panel, trained.lab
    qtbot.waitUntil(lambda: panel.lines.rowCount() == len(lab.data), timeout=20_000)
    assert panel.lines.data(panel.lines.index(5, 1), Qt.ItemDataRole.DecorationRole).width() == 32
    QTest.mouseClick(panel.view.viewport(), LEFT, NONE, cell(panel, 5))
    QTest.mouseDClick(panel.view.viewport(), LEFT, NONE, cell(panel, 5))
    at = int(np.searchsorted(lab.embedding.rows, 5))
    assert np.array_equal(lab.probe, lab.embedding.z[at])


def test_without_data_it_says_so(window):
    window.bring("Rows")
    assert window.rows_panel.words.text().startswith("Open data")
    assert not window.rows_panel.copy.isEnabled()


def test_rows_that_were_selected_before_it_is_opened_are_in_sight(dock, qtbot):
    window, panel, _ = dock
    window.layout_of_docks.dock("Rows").hide()
    window.lab.do("select", rows=[[60, 63]])
    qtbot.waitUntil(lambda: selected(window).tolist() == [60, 61, 62], timeout=20_000)
    window.bring("Rows")
    room = panel.view.viewport().rect()
    qtbot.waitUntil(lambda: room.contains(panel.view.visualRect(panel.lines.index(60, 0)).center()), timeout=20_000)
