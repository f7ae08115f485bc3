"""What a person decides about a source before it is learned from."""

import json

import pytest

from latentlab.data.recipe import Recipe, plain, recipe_of, side_by_side
from latentlab.errors import InputError


def test_a_recipe_is_plain_values_and_comes_back_from_them():
    recipe = recipe_of({"axes": " nhw ", "absent": [-999, "größe=-1"], "picture": [8, 6], "held_out": 0.2})
    assert recipe.axes == "NHW"
    assert recipe_of(json.loads(json.dumps(plain(recipe)))) == recipe
    assert recipe_of(None) == recipe_of({}) == Recipe()
    assert "label" not in plain(Recipe())
    assert plain(Recipe(label=""))["label"] == ""


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"picture": [1, 2, 3]}, "a side, or height and width"),
        ({"features": []}, "at least one column"),
        ({"absent": ["age"]}, "absent holds 'age'"),
        ({"absent": ["=5"]}, "absent holds '=5'"),
        ({"absent": ["a=nan"]}, "absent holds 'a=nan'"),
        ({"absent": ["a=x"]}, "absent holds 'a=x'"),
        ({"axes": "NTC", "transpose": True}, "choose one of them"),
        ({"axes": "NTC", "picture": [3, 4]}, "no picture size"),
        ({"scaling": "unitt"}, "scaling"),
        ({"held_out": 0.95}, "held_out"),
        ({"scalings": "unit"}, "did you mean scaling"),
    ],
)
def test_what_cannot_be_is_told(values, words):
    with pytest.raises(InputError, match=words):
        recipe_of(values)


def test_one_side_is_that_of_a_square():
    assert side_by_side(recipe_of({"picture": 8})) == (8, 8)
    assert side_by_side(recipe_of({"picture": [8, 6]})) == (8, 6)
    assert side_by_side(Recipe()) is None
