"""The lines of the table: of a million rows a screenful is made, and rows on disk are read a page at a time."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

import latentlab as ll
from latentlab.data import Dataset
from latentlab.data.columns import numbers
from latentlab.data.rows import Rows
from latentlab.gui.widgets.row_lines import MOST_PAGES, PAGE, RowLines

ROLE = Qt.ItemDataRole


@pytest.fixture
def show():
    """Makes lines of a dataset, and ends what reads them."""
    made = []

    def make(data):
        lab = ll.Lab()
        lab.take_data(data)
        lines = RowLines(lab)
        lines.renew()
        made.append((lab, lines))
        return lab, lines

    yield make
    for lab, lines in made:
        lab.close([lines.reader])


def cells(lines, line):
    return [lines.data(lines.index(line, column)) for column in range(lines.columnCount())]


def test_a_million_rows_are_lines_of_which_a_few_pages_are_held(show):
    x = np.arange(2_000_000, dtype=np.float32).reshape(-1, 2)
    columns = {"half": numbers(np.arange(1_000_000) / 2)}
    lines = show(Dataset("d", x, np.empty(0, np.int64), columns=columns))[1]
    assert (lines.rowCount(), lines.columnCount()) == (1_000_000, 4)
    for line in (0, 999_999, *range(0, 1_000_000, 50_021)):
        row, half, first, second = cells(lines, line)
        assert (row, float(half)) == (str(line), line / 2)
        assert np.allclose([float(first), float(second)], x[line], rtol=1e-5)
    assert len(lines._pages) <= MOST_PAGES


def test_rows_on_disk_are_read_by_the_page(show, qtbot):
    x, read = np.random.default_rng(0).normal(size=(1000, 2)), []

    def raw(rows):
        read.append(len(rows))
        return rows.astype(np.float32)

    lab, lines = show(Dataset("d", Rows(x, raw, (2,)), np.empty(0, np.int64)))
    lab.wait()  # for the picture
    read.clear()
    assert cells(lines, 500) == ["500", "…", "…"]
    changed = []
    lines.dataChanged.connect(lambda first, last, _: changed.append((first.row(), last.row())))
    qtbot.waitUntil(lambda: bool(changed), timeout=20_000)
    assert changed == [(500 // PAGE * PAGE, 500 // PAGE * PAGE + PAGE - 1)]
    assert sum(read) == PAGE
    assert np.allclose([float(cell) for cell in cells(lines, 500)[1:]], x[500], atol=1e-5)


def test_selected_rows_are_tinted(show):
    lab, lines = show(Dataset("d", np.zeros((30, 2), np.float32), np.empty(0, np.int64)))
    lab.do("select", rows=[[4, 6]])
    tinted = [line for line in range(30) if lines.data(lines.index(line, 0), ROLE.BackgroundRole) is not None]
    assert tinted == [4, 5]


def test_other_data_leave_no_line_of_those_before(show):
    lab, lines = show(Dataset("d", np.zeros((30, 2), np.float32), np.empty(0, np.int64)))
    index = lines.index(29, 2)
    lab.take_data(Dataset("e", np.zeros((5, 1), np.float32), np.empty(0, np.int64)))
    assert lines.past
    lines.forget()
    assert lines.rowCount() == 0
    assert lines.data(index) is None
    lines.renew()
    assert (lines.rowCount(), lines.columnCount()) == (5, 2)


def test_heads_say_whether_they_can_be_sorted_by(show):
    data = Dataset("d", Rows(np.zeros((9, 1)), lambda raw: raw.astype(np.float32), (1,)), np.empty(0, np.int64))
    _, lines = show(data)
    tips = [lines.headerData(i, Qt.Orientation.Horizontal, ROLE.ToolTipRole) for i in range(2)]
    assert tips == ["row: click to sort by it", "x1: not sorted by"]
