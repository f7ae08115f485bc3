"""From a source to a dataset, as a recipe says."""

from datetime import datetime

import numpy as np
import pytest

from latentlab.data import load_dataset
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)


def write(path, **columns):
    rows = zip(*columns.values(), strict=True)
    path.write_text(",".join(columns) + "\n" + "\n".join(",".join(map(str, row)) for row in rows) + "\n")
    return path


def reals(count=60):
    return RANDOM.normal(size=count).round(3)


def test_rows_keep_the_numbers_of_their_file(tmp_path):
    values = [*map(str, reals(30))]
    values[3] = values[7] = ""
    data = load_dataset(write(tmp_path / "a.csv", x=values, y=reals(30)), {"missing": "drop"})
    assert len(data) == 28
    assert [data.number_of(row) for row in (0, 3, 6, 27)] == [0, 4, 8, 29]
    assert data.name_of(3) == "row 4"
    assert "rows 3, 7" in " ".join(data.remarks)


@pytest.mark.parametrize(
    ("name", "words", "test", "validation"),
    [
        ("split", ("train", "train", "valid", "test"), {3}, {2}),
        ("split", ("train", "train", "train", "test"), None, {3}),
        ("is_train", ("1", "1", "1", "0"), None, {3}),
        ("set", ("train", "dev", "train", "test"), {3}, {1}),
    ],
)
def test_the_parts_of_a_file_are_kept_apart(tmp_path, name, words, test, validation):
    marks = [words[i % 4] for i in range(40)]
    data = load_dataset(write(tmp_path / "a.csv", x=reals(40), y=reals(40), **{name: marks}), {"split": name})
    assert data.test is None if test is None else set(data.test % 4) == test
    assert set(data.validation % 4) == validation
    assert set(data.train % 4) == set(range(4)) - (test or set()) - validation
    assert np.array_equal(data.reported, data.held_out if test is None else data.test)


def test_days_are_learned_from_as_one_number(tmp_path):
    days = [f"{1 + i % 28:02}.{1 + i % 12:02}.2024" for i in range(60)]
    path = write(tmp_path / "a.csv", Datum=days, x=reals(), y=reals())
    data = load_dataset(path, {"also": ["Datum"]})
    assert data.features == ("Datum", "x", "y")
    assert data.row_names is None
    when = np.array([(datetime.strptime(day, "%d.%m.%Y") - datetime(1970, 1, 1)).days for day in days])
    assert np.allclose(data.in_units(data.x[:])[0][:, 0], when, atol=0.01)
    assert "'Datum', read as day-month-year, is learned from as one number: days since 1970-01-01" in str(data.remarks)


def test_days_that_may_be_read_in_two_ways_are_not_learned_from(tmp_path):
    days = [f"{1 + i % 12:02}/{1 + i % 11:02}/2024" for i in range(60)]
    with pytest.raises(InputError, match=r"'Datum', such as .* may be day-month-year or month-day-year"):
        load_dataset(write(tmp_path / "a.csv", Datum=days, x=reals()), {"also": ["Datum"]})
