"""What is said of a dataset that was prepared: in numbers that hold, and as one or as many."""

import numpy as np
import pytest

from latentlab.data import load_dataset
from latentlab.data.columns import column_of
from latentlab.data.prepared_about import about_source, feature_names, filled_words, label_words, series_extent
from latentlab.data.preprocessor import Preprocessor
from latentlab.data.recipe import recipe_of
from latentlab.data.source import Source
from latentlab.data.summary import Summary

ROWS = np.random.default_rng(0).normal(size=(6, 4)).astype(np.float32)


def test_the_rows_without_a_label_are_counted(tmp_path):
    for gone, words in (
        (1, "1 row has no 'kind': a class of its own"),
        (2, "2 rows have no 'kind': a class of their own"),
    ):
        kinds = np.array(["a", "b"] * 10)
        kinds[:gone] = ""
        source = Source(tmp_path / "a.csv", "table", columns={"kind": column_of(kinds)})
        assert label_words(source, recipe_of({"label": "kind"}))[-1].startswith(words)
    assert label_words(source, recipe_of({})) == []


@pytest.mark.parametrize(
    ("absent", "whole", "words"),
    [
        ([0, 0, 0], False, None),
        ([0, 1, 0], False, "1 value is missing ('v'); filled in with the mean of the training rows. "),
        ([2, 1, 0], True, "3 values are missing ('u', 'v'); filled in with the mean of the training rows, as a whole"),
        ([1] * 7, False, "7 values are missing ('u', 'v', 'w', value 4, value 5 and 2 more)"),
    ],
)
def test_what_is_filled_in_is_counted_and_named(absent, whole, words):
    none = np.zeros(len(absent))
    summary = Summary(none, none, none, none, np.array(absent), max(absent), whole, 9)
    said = filled_words(summary, ("u", "v", "w"), whole)
    assert (said == []) if words is None else (words in said[0])


def prepared(shape, flagged=()):
    one = np.ones(1)
    return Preprocessor(shape, one, 0 * one, one, flagged=flagged)


def of(tmp_path, values, **more):
    return Source(tmp_path / "a.npy", more.pop("what", "array"), values, {}, **more)


def test_values_without_names_are_numbered_and_those_with_keep_theirs(tmp_path):
    rows = of(tmp_path, ROWS)
    assert feature_names(rows, (), prepared((4,))) == ("x1", "x2", "x3", "x4")
    assert feature_names(rows, ("a", "b", "c", "d"), prepared((4,))) == ("a", "b", "c", "d")
    flagged = feature_names(rows, ("a", "b", "c", "d"), prepared((6,), (1, 3)))
    assert flagged == ("a", "b", "c", "d", "b missing", "d missing")
    assert feature_names(rows, (), prepared((2, 2))) == ()


@pytest.mark.parametrize(("axes", "extent"), [("NTC", (5, 3)), ("NCT", (3, 5))])
def test_a_series_has_steps_and_channels_whichever_comes_first(axes, extent, tmp_path):
    source = of(tmp_path, np.zeros((2, 5, 3), np.float32), axes=axes)
    assert series_extent(source) == extent
    time, channels = extent
    names = feature_names(source, (), prepared((15,)))
    assert len(set(names)) == 15
    assert names[0] == "channel 1 at 1"
    assert names[-1] == f"channel {channels} at {time}"
    assert about_source(source, prepared((15,))) == f"2 series of {time} steps in {channels} channels"


@pytest.mark.parametrize(
    ("what", "shape", "words"),
    [
        ("array", (4,), "6 rows of 4 numbers"),
        ("cells", (1,), "6 cells of 1 gene"),
        ("images", (2, 2), "6 pictures of 2 × 2 pixels"),
        ("images", (2, 2, 3), "6 pictures of 2 × 2 pixels in colour"),
    ],
)
def test_what_a_dataset_is_in_words(what, shape, words, tmp_path):
    assert about_source(of(tmp_path, ROWS, what=what), prepared(shape)) == words


def test_of_one_it_is_said_as_of_one(tmp_path):
    assert about_source(of(tmp_path, ROWS[:1]), prepared((4,))) == "1 row of 4 numbers"


def test_the_words_come_with_the_dataset_that_a_file_gives(tmp_path):
    np.save(tmp_path / "a.npy", ROWS)
    data = load_dataset(tmp_path / "a.npy")
    assert data.about == "6 rows of 4 numbers"
    assert data.features == ("x1", "x2", "x3", "x4")
