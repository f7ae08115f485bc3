"""What lies beside the rows of a file of arrays: its kind, and the names that it gives."""

import numpy as np
import pytest

from latentlab.data.reading.arrays import FoundArray
from latentlab.data.reading.beside import classes_of, columns_alone, is_line, last_part, lines_beside, with_names
from latentlab.data.source import Source

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(30, 5))


def found(**arrays):
    return {
        name: FoundArray(np.shape(values), np.asarray(values).dtype, lambda values=values: np.asarray(values))
        for name, values in arrays.items()
    }


def source(tmp_path, **more):
    return Source(tmp_path / "a.npz", "array", X, {}, **more)


@pytest.mark.parametrize(("name", "short"), [("train/labels", "labels"), ("data.y", "y"), ("x", "x"), ("x/", "x/")])
def test_the_last_part_of_a_name(name, short):
    assert last_part(name) == short


@pytest.mark.parametrize(
    ("shape", "line"), [((5,), True), ((5, 1), True), ((1, 5), True), ((), True), ((5, 2), False), ((1, 5, 2), False)]
)
def test_one_line_of_values(shape, line):
    assert is_line(shape) is line


def test_lines_of_one_length_alone_are_the_columns_of_a_table():
    columns = columns_alone(found(u=X[:, 0], v=X[:, 1], kind=np.array(["a", "b"] * 15)))
    assert list(columns) == ["u", "v", "kind"]
    assert np.array_equal(columns["v"].values, X[:, 1])
    assert columns_alone(found(u=X[:, 0], v=X[:9, 1])) == {}
    assert columns_alone(found(x=X, v=X[:, 1])) == {}
    assert columns_alone(found(u=X[:, 0], kind=np.array(["a", "b"] * 15))) == {}  # one of numbers is no table


@pytest.mark.parametrize(
    ("name", "line", "kind"),
    [
        ("labels", np.arange(30) % 3, "labels"),
        ("site", np.array(["a", "b", "c"] * 10), "classes"),
        ("wavelength", np.linspace(400, 700, 30), "scales"),
        ("time", np.linspace(0, 1, 30), "rising"),
        ("genes", np.array([f"g{i}" for i in range(30)]), "names"),
        ("weights", RANDOM.normal(size=30), "lengths"),
    ],
)
def test_which_kind_of_line_it_is(name, line, kind):
    beside = lines_beside(found(x=X, **{name: line}), "x")
    assert getattr(beside, kind) == {30}
    assert beside.lengths == {30}


def test_rows_of_a_single_1_are_classes_and_others_are_not():
    classes = np.arange(30) % 4
    assert classes_of(np.eye(4)[classes]).values.tolist() == classes.tolist()
    for other in (np.eye(4)[classes] * 2, np.eye(5)[classes], np.ones((30, 1)) * 0, X):
        assert classes_of(other) is None


def test_the_line_that_is_as_long_as_a_row_names_its_values(tmp_path):
    names = np.array(["u", "v", "w", "s", "t"])
    named = with_names(source(tmp_path), found(x=X, names=names), "x")
    assert named.features == tuple(names)
    scale = with_names(source(tmp_path), found(x=X, nm=np.linspace(400, 600, 5)), "x")
    assert scale.features == ("400", "450", "500", "550", "600")
    assert "names the values" in scale.remarks[0]


def test_what_is_of_no_use_is_told_by_name(tmp_path):
    told = with_names(source(tmp_path), found(x=X, other=RANDOM.normal(size=7), fifth=RANDOM.normal(size=5)), "x")
    assert told.features == ()
    assert "'other'" in told.remarks[0]
    assert "left out" in told.remarks[0]
    assert "'fifth'" in told.remarks[1]
    assert "axes=DN" in told.remarks[1]
