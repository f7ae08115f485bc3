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


def test_a_range_far_from_0_is_said_with_digits_that_tell_its_ends_apart():
    assert column_filter._said("p", (1013.2495, 1013.2505), None) == "p from 1013.2495 to 1013.2505"
    assert column_filter._said("p", (-np.inf, -2.5), None) == "p from −∞ to −2.5"


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
    assert said[-1] == "No row: height from 1000 to ∞"
    assert list(lab.column_filter.kept) == ["height"]
    lab.do("filter", column="height", low=0)
    lab.wait()
    assert len(selected(lab)) == COUNT - int(np.isnan(lab.data.columns["height"].values).sum())


@pytest.mark.parametrize("at_once", [10**9, 0])
@settings(max_examples=6, deadline=None)
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


@pytest.fixture
def filtered(lab, tmp_path):
    """A session whose selection columns made; its view."""
    data = table()
    run = ll.train(ll.build_model("ppca", data, latent_dim=2), data, epochs=2)
    ll.save_session(tmp_path / "a.h5", ll.Session(data, run.freeze()))
    lab.do("open session", path=str(tmp_path / "a.h5"))
    lab.wait()
    lab.do("filter", column="height", low=165)
    lab.wait()
    lab.do("filter", column="kind", classes=["u", "w"])
    lab.wait()
    lab.do("save", path=str(tmp_path / "b.h5"))
    lab.wait()
    return lab, tmp_path / "b.h5"


def test_a_session_that_is_opened_again_has_what_made_its_selection(filtered, open_lab):
    lab, path = filtered
    kept, rows = dict(lab.column_filter.kept), selected(lab)
    assert set(kept) == {"height", "kind"}
    other = open_lab()
    other.do("open session", path=str(path))
    other.wait()
    assert dict(other.column_filter.kept) == kept
    assert selected(other) == rows
    assert not other.dirty
    other.do("filter", column="kind")  # and it acts
    other.wait()
    assert dict(other.column_filter.kept) == {"height": kept["height"]}
    assert len(selected(other)) > len(rows)


def test_a_range_of_a_column_of_classes_is_refused_also_before_they_are_counted(open_table):
    open_table.do("filter", column="kind", low=0, high=1)
    with pytest.raises(InputError, match="by its classes"):
        open_table.wait()
    assert not open_table.column_filter.kept


@pytest.mark.parametrize(
    "values",
    [
        7, {"height": 3}, {"height": []}, {"height": ["u"]}, {"kind": [1, 2]}, {"kind": ["nobody"]}, {"no": [1, 2]},
        {"height": [0, 1, 2]}, {"height": [{}, None]}, {"height": [165.5, None]},
    ],
    ids=range(10),
)  # fmt: skip
def test_what_did_not_make_the_selection_is_left_out(open_table, values):
    lab = open_table
    lab.do("filter", column="height", low=165)
    lab.wait()
    rows = lab.selections.current.rows
    lab.selections.choose(column_filter.Selection(rows, COUNT, "the same rows"))
    lab.column_filter.restore(values)
    lab.wait()
    assert not lab.column_filter.kept
    lab.column_filter.restore({"height": [165, None]})
    lab.wait()
    assert lab.column_filter.kept == {"height": (165, np.inf)}
