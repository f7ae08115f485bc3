"""From raw values to the float32 rows that a model sees, and back."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.preprocessing import MinMaxScaler, StandardScaler

from latentlab.data.columns import numbers, words
from latentlab.data.preprocessor import Preprocessor, fitted, laid_out, layout_of, table_values
from latentlab.data.recipe import Recipe
from latentlab.data.summary import summarise
from latentlab.errors import InputError

X = np.random.default_rng(0).gamma(2.0, 3.0, (50, 4)) * [1, 10, 100, 0.1]


def made(scaling, values=X, **more):
    return fitted(values.shape[1:], Recipe(scaling=scaling, **more), summarise(values))


def test_scaling_is_that_of_scikit_learn():
    for scaling, peer in (("standard", StandardScaler()), ("min-max", MinMaxScaler())):
        assert np.allclose(made(scaling)(X), peer.fit_transform(X), atol=1e-6)
    assert np.allclose(made("log1p")(X), np.log1p(X), atol=1e-6)
    assert np.allclose(made("unit")(X), (X - X.min()) / np.ptp(X), atol=1e-6)


@given(st.sampled_from(["none", "unit", "min-max", "standard", "log1p"]))
def test_rows_come_back_in_their_units_also_after_json(scaling):
    change = Preprocessor.from_plain(json.loads(json.dumps(made(scaling).as_plain())))
    assert np.array_equal(change(X), made(scaling)(X))
    assert np.allclose(change.undone(change(X)), X, rtol=1e-3, atol=1e-3)


def test_missing_values_are_filled_in_and_flagged_where_that_is_chosen():
    holed = X.copy()
    holed[3, 1], holed[5, 1] = np.nan, np.inf
    change = made("none", holed, missing="indicator")
    rows = change(holed)
    assert rows.shape == (50, 5)
    assert np.flatnonzero(rows[:, 4]).tolist() == [3, 5]
    assert rows[3, 1] == pytest.approx(np.delete(X[:, 1], [3, 5]).mean())
    assert not np.isnan(made("standard", holed)(np.full((1, 4), np.nan))).any()


@pytest.mark.parametrize(
    ("shape", "layout", "finished"),
    [
        ((5,), "as it is", (5,)), ((5, 4), "as it is", (5, 4)), ((5, 4, 1), "one channel", (5, 4)),
        ((1, 5, 6), "one channel", (5, 6)), ((5, 4, 3), "as it is", (5, 4, 3)),
        ((3, 5, 6), "channels first", (5, 6, 3)),
        ((5, 4, 4), "without alpha", (5, 4, 3)), ((5, 4, 7), "as it is", (140,)), ((2, 2, 2, 2), "as it is", (16,)),
    ],
)  # fmt: skip
def test_rows_are_laid_out_as_pictures_by_their_shape(shape, layout, finished):
    assert layout_of(shape) == (layout, finished)
    raw = np.arange(2 * np.prod(shape)).reshape(2, *shape)
    assert laid_out(raw, layout, finished).reshape(2, -1).shape[1] == np.prod(finished)
    if layout == "channels first":
        assert np.array_equal(laid_out(raw, layout, finished)[..., 0], raw[:, 0])


def test_a_preparation_that_does_not_fit_itself_is_refused():
    plain = made("standard").as_plain()
    for changed in ({"shape": [3]}, {"fill": [np.nan]}, {"layout": "upside down"}, {"flagged": [9]}, {"span": "x"}):
        with pytest.raises((TypeError, ValueError, KeyError)):
            Preprocessor.from_plain(plain | changed)
    with pytest.raises(InputError, match="no pictures of 3 × 3"):
        made("none", picture=[3, 3])


def test_words_of_a_table_become_columns_of_0_and_1():
    columns = {"x": numbers(np.array([1.0, np.nan])), "k": words(["ü", None])}
    values, names = table_values(columns, [("x", None), ("k", ("a", "ü"))], "a.csv")
    assert names == ["x", "k: a", "k: ü"]
    assert np.array_equal(values, [[1, 0, 1], [np.nan] * 3], equal_nan=True)
    with pytest.raises(InputError, match="no column 'z'"):
        table_values(columns, [("z", None)], "a.csv")
    with pytest.raises(InputError, match="'k' holds words"):
        table_values(columns, [("k", None)], "a.csv")


def test_columns_stand_beside_one_another_however_many_rows_there_are(monkeypatch):
    columns = {"a": numbers(X[:, 0]), "kind": words(["x", "y"] * 25), "b": numbers(X[:, 1])}
    inputs = [("b", None), ("kind", ("x", "y")), ("a", None)]
    whole, names = table_values(columns, inputs, "here")
    assert names == ["b", "kind: x", "kind: y", "a"]
    assert np.array_equal(whole[:, [0, 3]], X[:, [1, 0]])
    assert np.array_equal(whole[:, 1], np.tile([1.0, 0.0], 25))
    monkeypatch.setattr("latentlab.data.preprocessor.ROWS_AT_ONCE", 7)
    assert np.array_equal(table_values(columns, inputs, "here")[0], whole)


@given(st.sampled_from(["none", "unit", "min-max", "standard"]), st.integers(0, 3), st.integers(0, 10**6))
def test_one_value_comes_back_to_the_digit_it_was_written_with(scaling, place, seed):
    """As far as float32 of what was scaled has them: whole numbers are whole again, 0 is 0."""
    raw = np.random.default_rng(seed).integers(-500, 500, (50, 4)) / [1, 10, 1, 100] + [0, 0, 10_000, 0]
    change = made(scaling, raw)
    back = change.undone_value(change(raw)[:, place], place)
    assert np.allclose(back, raw[:, place], atol=1e-3 if scaling == "unit" else 1e-6, rtol=1e-6)
    if scaling in ("standard", "min-max"):
        assert np.array_equal(back, raw[:, place])


@pytest.mark.parametrize("relative", [1e-4, 1e-8, 1e-12])
def test_a_column_that_varies_little_beside_its_size_is_scaled_as_far_as_its_digits_tell(relative):
    random = np.random.default_rng(0)
    values = np.column_stack([random.normal(size=500), 2460310.5 * (1 + relative * random.normal(size=500))])
    x = made("standard", values)(values)
    assert x.std(0) == pytest.approx(1, rel=1e-3)


def test_rounding_is_not_scaled():
    values = np.full((50, 2), 0.1)
    values[:, 1] = np.random.default_rng(0).normal(size=50)
    assert np.ptp(made("standard", values)(values)[:, 0]) == 0
