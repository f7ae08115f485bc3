"""Columns of cells that are text: numbers where nine in ten are, else words."""

import numpy as np
import pyarrow as pa

from latentlab.data.reading.text_columns import text_column, told_missing, unguarded


def column(values, decimal="."):
    remarks, gone = [], {}
    return text_column(pa.array(values, pa.string()), "größe", remarks, decimal, gone), remarks, gone


def test_numbers_are_numbers_where_nine_in_ten_are():
    found, remarks, _ = column([*map(str, range(19)), "oops"])
    assert found.values[:19].tolist() == list(range(19))
    assert found.missing[19]
    assert "1 cell of 'größe' is no finite number (such as 'oops')" in remarks[0]
    found, remarks, _ = column([*map(str, range(8)), "oops", "no"])
    assert not found.is_number
    assert "8 of its 10 cells are numbers" in remarks[0]


def test_words_that_mean_missing_are_counted_and_plain_ones_are_not():
    found, _, gone = column(["1", None, "NA", "none", "none", "?", "2"])
    assert found.missing.tolist() == [False, True, True, True, True, True, False]
    assert gone == {"größe": {"none": 2, "?": 1}}
    assert told_missing(gone) == ["Read as missing: 'none' (2 cells) and '?' (1 cell) in 'größe'."]
    assert told_missing({}) == []


def test_the_other_decimal_mark_is_read_and_told():
    found, remarks, _ = column(["1,5", "2,25", "3"])
    assert found.values.tolist() == [1.5, 2.25, 3]
    assert "decimal comma" in remarks[0]
    assert column(["1,234", "2,345"])[0].values.tolist() == [1234, 2345]


def test_shares_become_per_cent():
    assert column(["5 %", "20 ‰", "12 %"])[0].values.tolist() == [5, 2, 12]
    found, remarks, _ = column(["5 %", "0.25", "12 %"])
    assert found.values.tolist() == [5, 25, 12]
    assert "fraction" in remarks[0]
    assert "several currencies" in column(["$5", "€6"])[1][-1]


def test_codes_stay_words_and_nothing_is_a_column_of_nothing():
    found, remarks, _ = column(["01234", "98765"])
    assert found.categories == ("01234", "98765")
    assert "codes" in remarks[0]
    assert np.isnan(column([None, "", "na"])[0].values).all()


def test_only_the_guard_of_a_formula_is_taken_away():
    assert [unguarded(word) for word in ("'=1+1", "'@x", "'tis", "'", "=1")] == ["=1+1", "@x", "'tis", "'", "=1"]
