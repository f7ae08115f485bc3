"""Counts of columns, held against numpy's histogram and against counting one by one."""

from collections import Counter
from datetime import datetime
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from latentlab.data import Dataset, load_dataset
from latentlab.data.columns import numbers, words
from latentlab.data.rows import Rows
from latentlab.space.histograms import BINS, MOST_BARS, edges_of, histogram_of, names_of_columns

cells = some.one_of(some.none(), some.floats(-1e300, 1e300), some.integers(-30, 30).map(float))


def with_columns(columns, **more):
    count = len(next(iter(columns.values())))
    return Dataset("d", np.zeros((count, 3), np.float32), np.empty(0, np.int64), columns=columns, **more)


@settings(max_examples=60, deadline=None)
@given(some.lists(cells, min_size=1, max_size=80), some.data())
def test_numbers_are_counted_as_numpy_counts_them(values, draw):
    column = numbers(np.array([np.nan if value is None else value for value in values]))
    found = histogram_of(with_columns({"a": column}), "a")
    known = column.values[~column.missing]
    assert found.missing == values.count(None)
    rows = np.array(draw.draw(some.lists(some.integers(0, len(values) - 1), unique=True)), np.int64)
    if found.classes or not len(known):
        wanted = Counter(f"{value + 0.0:.12g}" for value in known)
        assert dict(zip(found.classes, found.counts.tolist(), strict=True)) == dict(wanted)
        return
    assert len(found.edges) <= BINS + 2
    assert np.array_equal(found.counts, np.histogram(known, found.edges)[0])
    picked = column.values[rows]
    assert np.array_equal(found.counts_of(rows), np.histogram(picked[~np.isnan(picked)], found.edges)[0])
    low, high = sorted(draw.draw(some.tuples(some.sampled_from(known.tolist()), some.sampled_from(known.tolist()))))
    wanted = [value is not None and low <= value <= high for value in values]
    assert found.rows_in((low, high)).tolist() == wanted


@settings(max_examples=60, deadline=None)
@given(some.lists(some.one_of(some.none(), some.text("abcdefghijklmnopqrst", min_size=1, max_size=1)), min_size=1))
def test_the_commonest_classes_have_bars_and_the_others_are_counted(given_words):
    found = histogram_of(with_columns({"a": words(given_words)}), "a")
    wanted = Counter(word for word in given_words if word)
    counts = dict(zip(found.classes, found.counts.tolist(), strict=True))
    assert all(wanted[word] == count for word, count in counts.items())
    assert sorted(counts.values()) == sorted(wanted.values())[-MOST_BARS:]
    assert found.others == sum(wanted.values()) - sum(counts.values())
    assert found.missing == given_words.count(None)
    kept = frozenset(list(counts)[:2])
    assert found.rows_in(kept).tolist() == [word in kept for word in given_words]


def test_bins_of_whole_numbers_lie_between_them():
    edges = edges_of(np.arange(20, 71, dtype=np.float64))
    assert np.allclose(edges % 1, 0.5)
    assert len(set(np.diff(edges))) == 1
    assert edges[0] < 20
    assert edges[-1] > 70


def test_the_label_columns_and_values_can_be_counted(tmp_path):
    x = np.random.default_rng(0).normal([5, 100], [1, 20], (60, 2))
    lines = [f"r{i},{a!r},{'' if i == 7 else repr(b)},{'uv'[i % 2]}" for i, (a, b) in enumerate(x.tolist())]
    (tmp_path / "a.csv").write_text("\n".join(["name,a,b,kind", *lines]))
    data = load_dataset(tmp_path / "a.csv", {"missing": "mean"})
    assert names_of_columns(data) == ["kind", "a", "b"]  # names tell nothing when they are counted
    assert histogram_of(data, "b").missing == 1
    values, b = histogram_of(data, "b").values, np.where(np.arange(60) == 7, np.nan, x[:, 1])
    assert np.allclose(values, b, equal_nan=True)
    assert histogram_of(data, "kind").classes == ("u", "v")
    assert histogram_of(data, "kind").counts.tolist() == [30, 30]


@pytest.mark.parametrize("scaling", ["standard", "min-max", "unit", "log1p", "none"])
def test_values_are_in_the_units_they_came_in(scaling):
    x = np.random.default_rng(0).gamma(3, 20, (50, 3))
    data = Dataset.of(x, scaling=scaling)
    names = names_of_columns(data)
    for at, name in enumerate(names[-3:]):
        assert np.allclose(histogram_of(data, name).values, x[:, at], rtol=1e-4)


def test_pixels_and_rows_on_disk_have_none():
    assert names_of_columns(load_dataset("digits")) == ["digit"]
    x = np.zeros((9, 2))
    stored = Dataset("d", Rows(x, lambda raw: raw.astype(np.float32), (2,)), np.empty(0, np.int64))
    assert names_of_columns(stored) == []


def test_a_column_of_nothing_has_no_bars():
    found = histogram_of(with_columns({"a": numbers(np.full(4, np.nan))}), "a")
    assert (found.classes, len(found.counts), found.missing) == ((), 0, 4)
    assert found.counts_of(np.arange(4)).tolist() == []


def test_days_have_bins_of_days_that_are_written_as_such():
    told = [f"{1 + i % 28:02}.{1 + i % 12:02}.2024" for i in range(80)]
    data = Dataset("d", np.zeros((80, 1), np.float32), np.empty(0, np.int64), columns={"day": words(told)})
    found = histogram_of(data, "day")
    days = [datetime.strptime(word, "%d.%m.%Y") for word in told]
    assert found.told(*found.edges[[0, -1]])[0] == min(days).date().isoformat()
    edges = [datetime.fromisoformat(found.told(edge, edge)[0]) for edge in found.edges]
    assert found.counts.tolist() == [sum(a <= day < b for day in days) for a, b in pairwise(edges)]
    assert found.rows_in((found.edges[3], found.edges[4])).tolist() == [edges[3] <= day <= edges[4] for day in days]
