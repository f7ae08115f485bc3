"""The table of rows: its order, the selected rows alone, what is copied; for a script as for the window."""

import csv

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.data.columns import numbers, words
from latentlab.data.rows import Rows
from latentlab.errors import InputError
from latentlab.lab import row_table

COUNT = 50


def people(x=None):
    random = np.random.default_rng(0)
    height = np.where(np.arange(COUNT) % 11 == 3, np.nan, random.normal(170, 10, COUNT))
    said = ["=1+2", "-", "a\tb", "plain", "@x"]
    columns = {"height": numbers(height), "said": words([said[i % 5] for i in range(COUNT)])}
    x = random.normal(size=(COUNT, 3)).astype(np.float32) if x is None else x
    return Dataset("people", x, np.arange(0, COUNT, 10), columns=columns)


@pytest.fixture(params=[10**6, 0], ids=["at once", "in the background"])
def table(lab, request, monkeypatch):
    monkeypatch.setattr(row_table, "AT_ONCE", request.param)
    lab.take_data(people())
    lab.wait()
    return lab.row_table


def test_lines_follow_a_column_and_the_selection(table):
    lab, height = table.lab, table.lab.data.columns["height"].values
    assert table.rows.tolist() == list(range(COUNT))
    table.sort("height", descending=True)
    lab.wait()
    wanted = sorted(range(COUNT), key=lambda row: (np.isnan(height[row]), -np.nan_to_num(height[row]), row))
    assert table.rows.tolist() == wanted
    table.select([(0, 3), (7, 8)])
    assert lab.selections.current.rows.tolist() == sorted([*wanted[:3], wanted[7]])
    table.show_only_selected(True)
    lab.wait()
    assert table.rows.tolist() == [*wanted[:3], wanted[7]]
    lab.do("undo")
    lab.wait()
    assert table.count == 0
    lab.do("redo")
    lab.wait()
    assert table.count == 4
    table.show_only_selected(False)
    table.sort("")
    lab.wait()
    assert table.rows.tolist() == list(range(COUNT))
    assert table.line_of(lab.selections.current) == min(*wanted[:3], wanted[7])


def test_what_is_copied_is_a_table_that_computes_nothing(table):
    lab, copied = table.lab, []
    rows = np.array([4, 3, 0, 1, 2])
    table.copy(rows, table.columns, copied.append)
    lab.wait()
    lines = list(csv.reader(copied[0].splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert lines[0] == ["row", "height", "said", "x1", "x2", "x3"]
    assert [line[0] for line in lines[1:]] == ["4", "3", "0", "1", "2"]
    assert [line[2] for line in lines[1:]] == ["'@x", "plain", "'=1+2", "'-", "a b"]
    assert lines[2][1] == ""
    assert np.allclose([[float(cell) for cell in line[3:]] for line in lines[1:]], lab.data.x[rows], rtol=1e-5)
    with pytest.raises(InputError, match="too many to copy"):
        table.copy(np.zeros(10**6, np.int64), table.columns, copied.append)


def test_rows_on_disk_are_not_sorted_by_what_must_be_read(lab):
    x = np.random.default_rng(0).normal(size=(COUNT, 3))
    lab.take_data(people(Rows(x, lambda raw: raw.astype(np.float32), (3,))))
    table = lab.row_table
    table.sort("said")
    lab.wait()
    said = lab.data.columns["said"]
    assert [said.text(int(row)) for row in table.rows] == sorted(said.text(row) for row in range(COUNT))
    with pytest.raises(InputError, match="would have to be read"):
        table.sort("x1")
    with pytest.raises(InputError, match="no column 'weight'"):
        table.sort("weight")


def test_other_data_have_a_table_of_their_own(table):
    lab = table.lab
    table.sort("height")
    table.show_only_selected(True)
    lab.do("open", name="digits")
    lab.wait()
    assert [column.title for column in table.columns] == ["row", "picture", "digit"]
    assert (table.count, table.by, table.only_selected) == (len(lab.data), (None, False), False)
