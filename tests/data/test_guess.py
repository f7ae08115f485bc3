"""What suits a source, where a person has left it open."""

from pathlib import Path

import numpy as np

from latentlab.data.columns import numbers, words
from latentlab.data.guess import configured
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.data.summary import summarise

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(60, 3))


def of_array(values, what="array", **recipe):
    return configured(Source(Path("a.npy"), what, values), Recipe(**recipe), summarise(values))[0]


def of_table(columns, **recipe):
    return configured(Source(Path("a.csv"), "table", columns=columns), Recipe(**recipe), None)


def test_scaling_suits_the_values_of_an_array():
    assert of_array(RANDOM.random((60, 3))).scaling == "none"
    assert of_array(RANDOM.integers(0, 256, (60, 3)).astype(np.uint8)).scaling == "unit"
    assert of_array(X * [1, 1000, 1]).scaling == "standard"
    assert of_array(X).scaling == "none"
    assert of_array(X, scaling="log1p").scaling == "log1p"


def test_rows_are_square_pictures_where_neighbours_are_alike_both_ways():
    smooth = np.cumsum(np.cumsum(RANDOM.random((60, 8, 8)) - 0.4, 1), 2)
    smooth -= smooth.min()
    assert of_array(smooth.reshape(60, 64)).picture == [8, 8]
    assert of_array(RANDOM.random((60, 64))).picture is None
    assert of_array(smooth.reshape(60, 64), picture=[4, 16]).picture == [4, 16]


def test_few_rows_with_missing_values_are_dropped_and_many_are_filled_in():
    for share, right in ((0.1, "drop"), (0.5, "mean")):
        holed = X.copy()
        holed[: int(60 * share), 0] = np.nan
        assert of_array(holed).missing == right
        columns = {f"m{i}": numbers(holed[:, i]) for i in range(3)}
        assert of_table(columns)[0].missing == right


def test_a_table_has_its_label_and_features_and_what_was_chosen_stays():
    columns = {"a": numbers(X[:, 0]), "b": numbers(X[:, 1]), "kind": words(["x", "y"] * 30)}
    recipe, roles, _ = of_table(columns)
    assert (recipe.label, recipe.features, recipe.scaling) == ("kind", ["a", "b"], "standard")
    assert roles["kind"].what == "label"
    recipe, _, _ = of_table(columns, label="", features=["b"], scaling="none")
    assert (recipe.label, recipe.features, recipe.scaling) == ("", ["b"], "none")


def test_columns_of_0_and_1_need_no_scaling():
    columns = {f"b{i}": numbers(RANDOM.integers(0, 2, 60)) for i in range(3)}
    assert of_table(columns, label="")[0].scaling == "none"
