"""Values of commands: those that a verb takes, and a sentence for the others."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from latentlab.errors import InputError
from latentlab.lab.plain_values import checked, fits


def verb(lab, z: list[float], name: str = "", count: int | None = None, more: dict[str, Any] | None = None) -> None:
    """As verbs are written."""


@pytest.mark.parametrize(
    ("value", "hint", "right"),
    [
        (1, int, True), (True, int, False), (1.0, int, False), (10**40, int, True),
        (1, float, True), (0.5, float, True), (math.nan, float, False), (math.inf, float, False), (True, float, False),
        (False, bool, True), (0, bool, False), (None, int | None, True), ("x", int | None, False),
        ([], list[int], True), ([1, 2], list[int], True), ([1, "a"], list[int], False), ("12", list[int], False),
        ([[0, 1]], list[list[int]], True), ([0, 1], list[list[int]], False), ((1, 2), list[int], True),
        ({}, dict[str, Any], True), ({"a": object()}, dict[str, Any], True), ({1: 2}, dict[str, Any], False),
        ([], dict[str, Any], False), (object(), Any, True), (b"x", str, False),
    ],
)  # fmt: skip
def test_what_fits(value, hint, right):
    assert fits(value, hint) is right


def test_arrays_and_paths_are_taken_as_plain_values():
    values = checked("verb", verb, {"z": np.array([1, 2.5]), "name": Path("a") / "b", "count": np.int64(3)})
    assert values == {"z": [1.0, 2.5], "name": str(Path("a") / "b"), "count": 3}
    assert type(values["count"]) is int


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "missing a required argument: 'z'"),
        ({"z": [], "other": 1}, "unexpected keyword argument 'other'"),
        ({"z": [math.nan]}, "z must be a list of finite numbers"),
        ({"z": [], "count": "many"}, "count must be a whole number or None, not 'many'"),
        ({"z": [], "name": ["x" * 400]}, "name must be text, not"),
        ({"z": [], "more": 3}, "more must be names with values or None, not 3"),
    ],
)
def test_others_are_refused_in_a_short_sentence(values, words):
    with pytest.raises(InputError, match=words) as refused:
        checked("verb", verb, values)
    assert str(refused.value).startswith("verb: ")
    assert len(str(refused.value)) < 200
