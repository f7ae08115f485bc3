"""What a table of rows shows, and the order that its columns give."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from latentlab.data import Dataset, load_dataset
from latentlab.data.columns import numbers, words
from latentlab.data.listing import (
    ListedColumn,
    check_order,
    listed,
    sortable,
    sorted_by,
    text_of,
    value_names,
    values_of,
)
from latentlab.data.rows import Rows
from latentlab.errors import InputError


def test_a_table_is_listed_once_with_its_columns_and_the_values_that_are_none(tmp_path):
    lines = [f"r{i},{i * 1.5},{'' if i == 7 else i % 5},{'uv'[i % 2]}" for i in range(30)]
    (tmp_path / "a.csv").write_text("\n".join(["name,a,b,kind", *lines]))
    data = load_dataset(tmp_path / "a.csv", {"missing": "indicator"})
    found = listed(data)
    assert [(each.title, each.kind) for each in found][:4] == [
        ("row", "number"), ("name", "name"), ("kind", "label"), ("a", "column"),
    ]  # fmt: skip
    row = [text_of(data, each, 7) for each in found if each.kind != "value"]
    assert row[:3] == ["7", "r7", "v"]
    assert "10.5" in row
    assert "" in row  # missing, not what it was filled with


def test_values_are_in_the_units_they_came_in():
    x = np.random.default_rng(0).normal([3, 500], [1, 90], (20, 2))
    data = Dataset.of(x, scaling="standard")
    columns = tuple(each for each in listed(data) if each.kind == "value")
    if columns:
        assert np.allclose(values_of(data, np.array([4, 2]), columns), x[[4, 2]], rtol=1e-5)
    stored = Dataset("d", Rows(x, lambda raw: raw.astype(np.float32), (2,)), np.empty(0, np.int64))
    assert [each.title for each in listed(stored)] == ["row", "x1", "x2"]
    assert np.allclose(values_of(stored, np.array([4, 2]), listed(stored)), x[[4, 2]], rtol=1e-6)
    assert [sortable(stored, each) for each in listed(stored)] == [True, False, False]


def test_no_two_titles_are_one():
    columns = {name: numbers(np.arange(3.0)) for name in ("row", "name", "picture")}
    x = np.zeros((3, 4, 4), np.float32)
    data = Dataset("d", x, np.empty(0, np.int64), columns=columns, row_names=("a", "b", "c"))
    assert [each.title for each in listed(data)] == ["number", "thumbnail", "row name", "row", "name", "picture"]


def test_words_that_are_learned_from_are_listed_as_their_column(tmp_path):
    lines = [f"{i * 1.5},{'pqr'[i % 3]}" for i in range(40)]
    (tmp_path / "a.csv").write_text("\n".join(["a,sex", *lines]))
    data = load_dataset(tmp_path / "a.csv", {"features": ["a", "sex"], "label": ""})
    assert len(data.features) == 4
    assert value_names(data) == {}
    assert [each.title for each in listed(data)] == ["row", "a", "sex"]


def test_pictures_have_a_thumbnail_and_no_values():
    data = load_dataset("digits")
    assert [each.kind for each in listed(data)] == ["number", "picture", "label"]
    assert not sortable(data, listed(data)[1])


@pytest.mark.parametrize("descending", [False, True])
@settings(max_examples=50, deadline=None)
@given(some.lists(some.one_of(some.none(), some.integers(-3, 3)), min_size=1, max_size=30), some.data())
def test_rows_are_sorted_as_python_sorts_them(descending, values, draw):
    column = numbers(np.array([np.nan if value is None else float(value) for value in values]))
    named = words([None if value is None else "abcdefg"[value + 3] for value in values])
    x = np.zeros((len(values), 1), np.float32)
    data = Dataset("d", x, np.empty(0, np.int64), columns={"n": column, "w": named})
    rows = np.array(sorted(draw.draw(some.sets(some.integers(0, len(values) - 1)))), np.int64)
    sign = -1 if descending else 1
    wanted = sorted(rows.tolist(), key=lambda row: (values[row] is None, sign * (values[row] or 0)))
    assert sorted_by(data, ListedColumn("n", "column"), rows, descending).tolist() == wanted
    assert sorted_by(data, ListedColumn("w", "column"), rows, descending).tolist() == wanted
    numbered = sorted_by(data, ListedColumn("row", "number"), rows, descending).tolist()
    assert numbered == sorted(rows.tolist(), reverse=descending)


def test_names_labels_and_values_sort_too():
    x = np.array([[3], [1], [2]], np.float32)
    data = Dataset("d", x, np.empty(0, np.int64), np.array([1, 0, 1]), ("p", "q"), row_names=("b", "c", "a"))
    rows = np.arange(3)
    assert sorted_by(data, ListedColumn("name", "name"), rows, False).tolist() == [2, 0, 1]
    assert sorted_by(data, ListedColumn("label", "label"), rows, False).tolist() == [1, 0, 2]
    assert sorted_by(data, ListedColumn("x1", "value"), rows, True).tolist() == [0, 2, 1]


def test_days_are_sorted_by_time_whether_they_are_a_column_or_names():
    told = ("15.06.2024", "03.11.2023", "01.07.2024")
    x, rows = np.zeros((3, 1), np.float32), np.arange(3)
    data = Dataset("d", x, np.empty(0, np.int64), columns={"day": words(told)}, row_names=told)
    assert sorted_by(data, ListedColumn("day", "column"), rows, False).tolist() == [1, 0, 2]
    assert sorted_by(data, ListedColumn("name", "name"), rows, True).tolist() == [2, 0, 1]
    unclear = Dataset("d", x, np.empty(0, np.int64), columns={"day": words(["01/02/2024", "03/04/2024", "01/02/2024"])})
    with pytest.raises(InputError, match="'day'"):
        check_order(unclear, ListedColumn("day", "column"))
