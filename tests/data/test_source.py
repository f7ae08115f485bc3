"""What a reader finds in a file or folder, before it is prepared for a model."""

from pathlib import Path

import numpy as np
import pytest

from latentlab.data.columns import numbers, words
from latentlab.data.source import Source, joined, only
from latentlab.errors import InputError

PATH = Path("a.csv.gz")


def table(count=5, **more):
    columns = {"x": numbers(np.arange(count)), "kind": words(["a", "b", None, "ç", "a"][:count])}
    return Source(PATH, "table", columns=columns, **more)


def test_columns_and_names_must_have_a_value_for_each_row():
    with pytest.raises(InputError, match="the column 'y' has 2 rows, not 5"):
        Source(PATH, "table", np.zeros((5, 2)), {"y": numbers(np.zeros(2))})
    with pytest.raises(InputError, match="4 names for 5 rows"):
        table(row_names=("a",) * 4)
    for values in (None, np.zeros((0, 3))):
        with pytest.raises(InputError, match="holds no rows"):
            Source(PATH, "table", values)


def test_it_is_called_as_the_file_without_its_endings(tmp_path):
    assert table().name == "a"
    assert Source(tmp_path, "images", np.zeros((1, 2))).name == tmp_path.name
    (tmp_path / "b.zarr").mkdir()
    assert Source(tmp_path / "b.zarr", "array", np.zeros((1, 2))).name == "b"


def test_some_rows_keep_their_parts_and_their_numbers():
    source = table(test=np.array([1, 3]), validation=np.array([4]), row_names=tuple("vwxyz"))
    some = only(source, np.array([0, 3, 4]))
    assert (some.test.tolist(), some.validation.tolist(), some.row_names) == ([1], [2], ("v", "y", "z"))
    assert some.numbers.tolist() == [0, 3, 4]
    assert [some.columns["kind"].text(row) for row in range(3)] == ["a", "ç", "a"]
    assert only(some, np.array([2])).numbers.tolist() == [4]


def test_rows_of_another_file_are_held_out_behind_the_first():
    both = joined(table(3), table(2))
    assert both.columns["x"].values.tolist() == [0, 1, 2, 0, 1]
    assert both.test.tolist() == [3, 4]
    values = joined(Source(PATH, "array", np.zeros((2, 3))), Source(PATH, "array", np.ones((1, 3)))).values
    assert values.tolist() == [[0] * 3, [0] * 3, [1] * 3]


def test_files_of_different_kinds_are_not_joined():
    array = Source(PATH, "array", np.zeros((2, 3)))
    for one, other, said in (
        (table(), array, "not of the same kind"),
        (array, Source(PATH, "array", np.zeros((2, 4))), r"rows are of shape \(4,\), not \(3,\)"),
        (table(), Source(PATH, "table", columns={"x": numbers(np.zeros(2))}), "no column 'kind'"),
    ):
        with pytest.raises(InputError, match=said):
            joined(one, other)
