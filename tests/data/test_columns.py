"""A column of a table: numbers, or words of which some recur."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.data.columns import Column, column_of, joined_columns, numbered, numbers, words
from latentlab.errors import InputError


def test_what_is_not_finite_or_empty_is_missing():
    column = numbers(np.array([1.0, np.nan, np.inf, -np.inf, 2.5]))
    assert column.missing.tolist() == [False, True, True, True, False]
    assert [column.text(row) for row in range(5)] == ["1", "", "", "", "2.5"]
    column = words(["ß", "", None, "a", "ß"])
    assert (column.categories, column.values.tolist(), column.distinct) == (("a", "ß"), [1, -1, -1, 0, 1], 2)
    assert [column.text(row) for row in range(5)] == ["ß", "", "", "a", "ß"]


def test_other_types_and_shapes_are_no_column():
    for values, categories in ((np.arange(3), None), (np.zeros((2, 2)), None), (np.zeros(2), ("a",))):
        with pytest.raises(InputError, match="A column must be"):
            Column(values, categories)


@given(st.lists(st.none() | st.sampled_from("abcé"), min_size=1, max_size=20))
def test_classes_name_every_row_again_and_those_without_a_value_have_their_own(values):
    codes, names = words(values).as_classes()
    assert [names[code] for code in codes] == [value or "missing" for value in values]
    assert len(set(names)) == len(names) == codes.max() + 1
    held = numbers(np.array([np.nan if value is None else ord(value) for value in values]))
    codes, names = held.as_classes()
    assert [names[code] for code in codes] == ["missing" if value is None else str(ord(value)) for value in values]


def test_repeated_names_are_numbered():
    assert numbered(["g", "h", "g", "g"]) == ("g", "h", "g (2)", "g (3)")
    assert numbered([]) == ()


def test_an_array_is_a_column_by_its_type():
    assert column_of(np.array([True, False])).values.tolist() == [1, 0]
    assert column_of(np.array([" a", "b "])).categories == ("a", "b")
    assert column_of(np.array([b"\xc3\xa9", b"\xff"])).categories == ("é", "\ufffd")
    assert column_of(np.array([1j])) is None
    assert column_of(np.array([{}, None], object)) is None


def test_columns_are_joined_as_words_where_one_holds_words():
    one, other = numbers(np.array([1.0, np.nan])), words(["x", None])
    assert joined_columns(one, one).values[[0, 2]].tolist() == [1, 1]
    both = joined_columns(one, other)
    assert [both.text(row) for row in range(4)] == ["1", "", "x", ""]


def test_days_are_put_in_order_by_time_and_other_words_by_letters():
    days = words(["15.06.2024", None, "03.11.2023", "01.07.2024"])
    assert np.argsort(days.in_order("day")).tolist() == [2, 0, 3, 1]
    assert np.isnan(days.in_order("day")[1])
    assert days.take(np.array([2, 1])).in_order("day")[0] == days.in_order("day")[2]
    assert words(["b", None, "a"]).in_order("w")[[2, 0]].tolist() == [0, 1]
    assert numbers(np.array([2.0, 1.0])).days is None
    with pytest.raises(InputError, match="have no order"):
        words(["01/02/2024", "03/04/2024"]).in_order("day")
