"""Rows below a table that sum it up."""

from pathlib import Path

import numpy as np
import pytest

from latentlab.data.columns import numbers, words
from latentlab.data.source import Source
from latentlab.data.totals import without_totals

RANDOM = np.random.default_rng(0)
X = RANDOM.integers(1, 99, (12, 3)).astype(float)


def table(rows, names=None):
    columns = {} if names is None else {"plant": words(names)}
    return Source(Path("a.csv"), "table", columns=columns | {f"m{i}": numbers(rows[:, i]) for i in range(3)})


def named(rows, *last):
    return table(np.vstack([X, *rows]), [*(f"p{i}" for i in range(12)), *last])


def test_rows_that_are_called_totals_and_are_some_are_left_out():
    for rows, last in (([X.sum(0)], ["Total"]), ([X.sum(0), X.mean(0)], ["Summe", "Mittelwert"])):
        found = without_totals(named(rows, *last))
        assert len(found) == 12
        assert "left out" in found.remarks[0]
        assert all(repr(word) in found.remarks[0] for word in last)


def test_a_row_that_is_only_called_so_is_kept_and_told():
    source = named([X[3]], "Total")
    found = without_totals(source)
    assert len(found) == 13
    assert "they were kept" in found.remarks[0]


def test_exact_sums_without_a_name_are_left_out_and_nearly_exact_ones_stay():
    sums = X.sum(0)
    assert len(without_totals(table(np.vstack([X, sums])))) == 12
    kept = without_totals(table(np.vstack([X, [*sums[:2], sums[2] + 1]])))
    assert (len(kept), kept.remarks) == (13, ())


@pytest.mark.parametrize("last", ["Total", None])
def test_where_sums_are_past_the_greatest_number_nothing_is_left_out(last):
    great = table(np.vstack([X * 1e306, X[0]]), last and [*(f"p{i}" for i in range(12)), last])
    assert len(without_totals(great)) == 13


def test_arrays_and_the_shortest_tables_are_left_alone():
    array = Source(Path("a.npy"), "array", np.vstack([X, X.sum(0)]))
    assert without_totals(array) is array
    short = table(np.vstack([X[:2], X[:2].sum(0)]), ["a", "b", "Total"])
    assert without_totals(short) is short
