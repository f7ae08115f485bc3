"""What each column of a table is for, with the reason."""

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


MEASURES = {
    "Refractive Index": 1.5 + 0.1 * reals(), "number of rooms": RANDOM.integers(1, 9, 60),
    "survival time": RANDOM.integers(1, 400, 60), "years of school": RANDOM.integers(5, 20, 60),
    "no2": reals(), "day length": 10 + reals(), "key figure": reals(), "population": RANDOM.integers(1e3, 1e7, 60),
}  # fmt: skip


OTHERS = {
    "CustomerID": RANDOM.permutation(900)[:60] + 10_000, "zip": RANDOM.integers(10_000, 99_999, 60),
    "phone": RANDOM.integers(1e6, 9e6, 60), "": np.arange(60), "id": np.arange(1, 61),
    "date": 20_200_000 + 100 * RANDOM.integers(1, 13, 60) + RANDOM.integers(1, 29, 60),
    "year": 2000 + np.arange(60) % 9,
    "species_code": np.arange(60) % 3, "target": reals(), "constant": np.ones(60, int),
    "created": 1.6e9 + RANDOM.integers(0, 1e6, 60),
}  # fmt: skip


@pytest.mark.parametrize("name", MEASURES)
def test_a_measurement_is_not_dropped_for_its_name(tmp_path, name):
    data = load_dataset(write(tmp_path / "a.csv", **{name: MEASURES[name], "other": reals()}))
    assert data.features == (name, "other")


@pytest.mark.parametrize("name", OTHERS)
def test_targets_codes_and_identifiers_are_no_features_and_that_is_told(tmp_path, name):
    species = np.array(["cat", "dog", "hen"])[np.arange(60) % 3]
    data = load_dataset(write(tmp_path / "a.csv", **{name: OTHERS[name]}, x=reals(), z=reals(), species=species))
    shown = name or "column 1"
    assert data.features == ("x", "z")
    assert data.label_name == "species"
    assert any(repr(shown) in remark and "also=[…]" in remark for remark in data.remarks)
    also = load_dataset(tmp_path / "a.csv", {"also": [shown]})
    assert set(also.features) == {shown, "x", "z"}
    assert data.source["roles"][shown][1]


def test_a_column_can_be_left_out_by_name(tmp_path):
    path = write(tmp_path / "a.csv", a=reals(), b=reals(), c=reals())
    assert load_dataset(path, {"without": ["b"]}).features == ("a", "c")
    with pytest.raises(InputError, match="no column 'q'"):
        load_dataset(path, {"without": ["q"]})
