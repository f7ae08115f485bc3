"""Colours of classes and of values, and what data can be coloured by."""

from datetime import datetime

import numpy as np
import pytest

from latentlab.data import Dataset, load_dataset
from latentlab.data.columns import numbers, words
from latentlab.data.listing import MOST_VALUES
from latentlab.space.colouring import LABEL, NONE, colouring_of, names_of, value_colours
from latentlab.space.palette import scales


@pytest.fixture
def told():
    columns = {
        "mass": numbers(np.array([np.nan, *np.linspace(0, 100, 201)])),
        "year": numbers(np.arange(202) % 3 * 1.0),
        "kind": words([None, *["a", "b"] * 100, "a"]),
        "same": numbers(np.ones(202)),
    }
    return Dataset("told", np.zeros((202, 1), np.float32), np.empty(0, np.int64), np.arange(202) % 2, ("x", "y"),
                   columns=columns, label_name="answer")  # fmt: skip


def test_values_spread_evenly_between_their_quantiles_and_the_missing_have_a_colour_of_their_own(told):
    found = colouring_of(told, "mass")
    assert found.ends == pytest.approx((1, 99))
    assert found.index[0] == NONE
    assert found.index[[1, -1]].tolist() == [0, NONE - 1]
    assert found.index[101] == pytest.approx((NONE - 1) / 2, abs=1)
    assert not found.classes


def test_words_and_few_numbers_are_classes_with_their_counts(told):
    year, kind = colouring_of(told, "year"), colouring_of(told, "kind")
    assert len(year.classes) == 3
    assert sum(year.counts) == 202
    assert dict(zip(kind.classes, kind.counts, strict=True))["b"] == 100


def test_the_label_comes_first_and_what_is_all_one_is_not_offered(told, small):
    assert names_of(told) == [LABEL, "mass", "year", "kind"]
    found = colouring_of(told, LABEL)
    assert (found.name, found.classes, found.counts) == ("answer", ("x", "y"), (101, 101))
    assert colouring_of(small, "mass") is None


@pytest.mark.parametrize("dark", [True, False])
def test_the_lightness_of_values_rises_evenly(dark):
    light = value_colours(dark)[:NONE].astype(float) @ [0.299, 0.587, 0.114]
    assert light[-1] - light[0] > 120
    assert np.mean(np.diff(light) >= -1) > 0.95


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("scale", scales())
def test_every_map_of_the_palettes_shows_on_both_grounds(scale, dark):
    colours = value_colours(dark, scale)
    assert colours.shape == (256, 3)
    ground = 22 if dark else 255
    assert np.abs(colours.astype(int).mean(1) - ground).min() > 12
    assert len(np.unique(colours[:NONE], axis=0)) > 100


def test_days_are_values_in_the_order_of_time():
    told = [f"{1 + i % 28:02}.{1 + i % 12:02}.2024" for i in range(80)]
    when = np.array([datetime.strptime(word, "%d.%m.%Y").timestamp() for word in told])
    data = Dataset("d", np.zeros((80, 1), np.float32), np.empty(0, np.int64), columns={"day": words(told)})
    found = colouring_of(data, "day")
    assert (np.diff(found.index[np.argsort(when)].astype(int)) >= 0).all()
    low, high = (datetime.strptime(found.written(end), "%Y-%m-%d") for end in found.ends)  # days, without hours
    assert datetime(2024, 1, 1) <= low < datetime(2024, 1, 31) < datetime(2024, 12, 1) < high < datetime(2024, 12, 29)
    doubt = words([f"{1 + i % 12:02}/{1 + i // 12:02}/2024" for i in range(80)])
    data = Dataset("d", np.zeros((80, 1), np.float32), np.empty(0, np.int64), columns={"day": doubt})
    assert colouring_of(data, "day").classes


def test_values_of_an_array_are_offered_and_coloured_in_their_units(tmp_path):
    raw = np.column_stack([np.linspace(-5, 5, 201), np.arange(201) % 2])
    np.save(tmp_path / "a.npy", raw)
    data = load_dataset(str(tmp_path / "a.npy"), {"scaling": "standard"})
    assert names_of(data) == ["x1", "x2"]
    assert colouring_of(data, "x1").ends == pytest.approx((-4.9, 4.9), abs=1e-3)
    assert colouring_of(data, "x2").classes == ("0", "1")
    assert colouring_of(data, "x3") is None
    wide = Dataset("wide", np.random.default_rng(0).random((3, 900), np.float32), np.empty(0, np.int64))
    assert len(names_of(wide)) == MOST_VALUES
    assert colouring_of(wide, "x900") is not None
