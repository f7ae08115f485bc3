"""Selections against Python's own sets."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.space.selection import Selection, by_label, by_number_or_name

some_rows = st.sets(st.integers(0, 29))


@pytest.fixture
def named(small):
    names = (*(f"Penguin {i}" for i in range(58)), "12", "penguin 3")
    return Dataset("named", small.x, small.held_out, row_names=names)


@given(some_rows, some_rows)
def test_they_are_sets(a, b):
    one, other = (Selection.of(list(rows), 30, "x") for rows in (a, b))
    for sign in ("__or__", "__and__", "__sub__", "__xor__"):
        made = getattr(one, sign)(other)
        assert made.rows.tolist() == sorted(getattr(a, sign)(b))
        assert made.rows.dtype == np.int64
    assert one.inverted().rows.tolist() == sorted(set(range(30)) - a)
    assert np.flatnonzero(one.mask).tolist() == sorted(a)
    assert len(one) == len(a)


def test_rows_are_sorted_and_unique_and_of_the_dataset():
    assert Selection.of([5, 1, 5, 0], 6, "").rows.tolist() == [0, 1, 5]
    assert len(Selection.of([], 6, "")) == len(Selection.nothing(6)) == 0
    assert Selection.everything(6).mask.all()
    for wrong in ([6], [-1, 2], [0.5], [[1]]):
        with pytest.raises(InputError):
            Selection.of(wrong, 6, "")


def test_words_say_how_it_was_made():
    lasso, three = Selection.of([1, 2], 9, "lasso"), Selection.of([2, 3], 9, "label = 3")
    assert (lasso | three).words == "lasso ∪ label = 3"
    assert ((lasso | three) - three).words == "(lasso ∪ label = 3) ∖ label = 3"
    assert (lasso | Selection.of([4], 9, "lasso")).words == "lasso"
    assert (Selection.nothing(9) | three).words == "label = 3"
    assert lasso.inverted().words == "not lasso"
    assert (Selection.nothing(9).inverted().words, Selection.everything(9).inverted().words) == ("all rows", "nothing")


def test_selections_of_two_datasets_do_not_combine():
    with pytest.raises(InputError, match="two datasets"):
        Selection.nothing(3) | Selection.nothing(4)


def test_by_label(small):
    assert by_label(small, "=b").rows.tolist() == list(range(1, 60, 3))
    assert by_label(small, "=b").words == "label = =b"
    with pytest.raises(InputError, match=r"'=bb'.*did you mean '=b'"):
        by_label(small, "=bb")
    with pytest.raises(InputError, match="no labels"):
        by_label(Dataset("plain", small.x, small.held_out), "a")


@pytest.mark.parametrize(
    ("text", "rows"),
    [("17, 20-23", [17, 20, 21, 22, 23]), (" 5 ", [5]), ("23–21,3,", [3, 21, 22, 23]), ("row 59", [59])],
)
def test_by_index(small, text, rows):
    assert by_number_or_name(small, text).rows.tolist() == rows


@pytest.mark.parametrize("text", ["60", "3-60", "", "a", "1 2", "-3", "1,,2", "9" * 500, "2-" + "9" * 30, "row x"])
def test_indices_that_are_none(small, text):
    with pytest.raises(InputError) as error:
        by_number_or_name(small, text)
    assert len(str(error.value)) < 200


def test_an_index_is_found_by_the_name_that_is_shown():
    data = Dataset("long", np.zeros((1300, 1), np.float32), np.empty(0, np.int64))
    assert by_number_or_name(data, data.name_of(1234)).rows.tolist() == [1234]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Penguin 3", [3]),  # the whole name before the same in another case
        ("penguin 3", [59]),
        ("PENGUIN 3", [3, 59]),
        ("guin 5", [5, 50, 51, 52, 53, 54, 55, 56, 57]),
        ("12", [58]),  # a name before an index
        ("13", [13]),
    ],
)
def test_by_name(named, text, rows):
    assert by_number_or_name(named, text).rows.tolist() == rows


def test_a_name_that_is_none(named):
    with pytest.raises(InputError, match="No row is called 'puffin'"):
        by_number_or_name(named, "puffin")


def test_rows_are_known_by_their_numbers_in_the_file():
    """Of five rows the file's second and fourth were left out."""
    data = Dataset("gaps", np.zeros((3, 1), np.float32), np.array([2]), numbers=np.array([0, 2, 4]))
    assert by_number_or_name(data, "2").rows.tolist() == [1]
    assert by_number_or_name(data, "0, 3-4").rows.tolist() == [0, 2]
    assert by_number_or_name(data, data.name_of(2)).rows.tolist() == [2]
    with pytest.raises(InputError, match="no row 3: the rows are 0 to 4; it was left out"):
        by_number_or_name(data, "3")
    with pytest.raises(InputError, match="no row 5: the rows are 0 to 4"):
        by_number_or_name(data, "5")
