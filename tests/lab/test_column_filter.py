"""Ranges and classes of several columns select the rows that are in all of them; undo takes them along."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import latentlab as ll
from latentlab.data import Dataset
from latentlab.data.columns import numbers, words
from latentlab.errors import InputError
from latentlab.lab import column_filter

COUNT = 60


def table(seed=0):
    random = np.random.default_rng(seed)
    height = np.where(np.arange(COUNT) % 11 == 0, np.nan, random.normal(170, 10, COUNT))
    columns = {"height": numbers(height), "kind": words(["uvw"[i % 3] if i % 7 else None for i in range(COUNT)])}
    x = random.normal(size=(COUNT, 3)).astype(np.float32)
    return Dataset("people", x, np.arange(0, COUNT, 10), columns=columns)


@pytest.fixture
def open_table(lab):
    lab.take_data(table())
    lab.wait()
    return lab


def selected(lab):
    return lab.selections.current.rows.tolist() if lab.selections.current is not None else []


def test_ranges_and_classes_combine_and_are_undone_together(open_table):
    lab, columns = open_table, open_table.data.columns
    lab.do("filter", column="height", low=165, high=175)
    lab.wait()
    height = columns["height"].values
    within = (height >= 165) & (height <= 175)
    assert selected(lab) == np.flatnonzero(within).tolist()
    assert lab.selections.current.words == "height from 165 to 175"
    lab.do("filter", column="kind", classes=["u", "w"])
    lab.wait()
    both = within & np.isin(columns["kind"].values, [0, 2])
    assert selected(lab) == np.flatnonzero(both).tolist()
    assert lab.column_filter.kept == {"height": (165.0, 175.0), "kind": frozenset("uw")}
    lab.do("undo")
    assert lab.column_filter.kept == {"height": (165.0, 175.0)}
    lab.do("redo")
    lab.do("filter", column="height")
    lab.wait()
    assert lab.column_filter.kept == {"kind": frozenset("uw")}
    lab.do("filter")
    assert selected(lab) == []
    assert lab.column_filter.kept == {}


def test_another_selection_keeps_nothing_of_columns(open_table):
    lab = open_table
    lab.do("filter", column="height", low=165)
    lab.wait()
    lab.do("select", rows=[[3, 9]])
    assert lab.column_filter.kept == {}
    lab.do("filter", column="kind", classes=["u"])
    lab.wait()
    assert list(lab.column_filter.kept) == ["kind"]


def test_where_no_row_is_left_that_is_said_and_can_be_widened(open_table):
    lab, said = open_table, []
    lab.said.connect(said.append)
    lab.do("filter", column="height", low=1000)
    lab.wait()
    assert selected(lab) == []
    assert said[-1] == "No row: height from 1000 to inf"
    assert list(lab.column_filter.kept) == ["height"]
    lab.do("filter", column="height", low=0)
    lab.wait()
    assert len(selected(lab)) == COUNT - int(np.isnan(lab.data.columns["height"].values).sum())


@pytest.mark.parametrize("at_once", [10**9, 0])
@settings(max_examples=15, deadline=None)
@given(chosen=some.lists(some.booleans(), min_size=COUNT, max_size=COUNT))
def test_the_selected_rows_are_counted_in_every_column_shown(at_once, chosen):
    lab = ll.Lab()
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(column_filter, "AT_ONCE", at_once)
            lab.take_data(table())
            lab.column_filter.show(["height", "kind"])
            rows = np.flatnonzero(chosen)
            lab.do("select", rows=[[int(row), int(row) + 1] for row in rows])
            lab.wait()
            if not len(rows):
                assert lab.column_filter.counts("height") is None
                return
            height, found = lab.data.columns["height"].values[rows], lab.column_filter.histograms["height"]
            wanted = np.histogram(height[~np.isnan(height)], found.edges)[0]
            assert np.array_equal(lab.column_filter.counts("height"), wanted)
            kinds = lab.data.columns["kind"].values[rows]
            assert lab.column_filter.counts("kind").tolist() == [int((kinds == code).sum()) for code in range(3)]
    finally:
        lab.close()


def test_counts_are_of_the_selection_of_now_or_there_are_none(open_table, monkeypatch):
    lab = open_table
    monkeypatch.setattr(column_filter, "AT_ONCE", 0)
    lab.column_filter.show(["height"])
    lab.do("select", rows=[[0, 20]])
    lab.wait()
    assert lab.column_filter.counts("height").sum() == 18  # two of them are missing
    lab.do("select", rows=[[0, 5]])
    assert lab.column_filter.counts("height") is None
    lab.wait()
    assert lab.column_filter.counts("height").sum() == 4


def test_what_cannot_be_filtered_is_said(lab):
    with pytest.raises(InputError, match="Open data"):
        lab.do("filter", column="height")
    lab.take_data(table())
    with pytest.raises(InputError, match="no column 'weight'"):
        lab.do("filter", column="weight", low=3)
    with pytest.raises(InputError, match="not by both"):
        lab.do("filter", column="height", low=3, classes=["a"])
    lab.column_filter.show(["height", "kind"])
    lab.wait()
    with pytest.raises(InputError, match="range of numbers"):
        lab.do("filter", column="height", classes=["a"])
    with pytest.raises(InputError, match="its classes"):
        lab.do("filter", column="kind", low=1)


def test_other_data_have_other_columns(open_table):
    lab = open_table
    lab.do("filter", column="height", low=165)
    lab.wait()
    lab.do("open", name="digits")
    lab.wait()
    assert lab.column_filter.names == ["digit"]
    assert lab.column_filter.kept == {}
    assert lab.column_filter.histograms == {}


def test_what_is_filtered_while_a_model_trains_is_there_after(open_table):
    lab = open_table
    lab.do("train", model="ppca", train_values={"epochs": 20})
    lab.do("filter", column="kind", classes=["v"])
    lab.wait()
    assert lab.phase == "ended"
    assert set(np.array(selected(lab)) % 3) == {1}
