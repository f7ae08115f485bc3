"""Datasets that are made: sizes, seeds, and factors that explain every pixel."""

import numpy as np
import pytest

from latentlab.data import DATASETS, load_dataset
from latentlab.errors import InputError

MADE = [name for name, card in DATASETS.items() if card.settings]


@pytest.mark.parametrize("name", MADE)
def test_any_size_the_same_for_the_same_seed(name):
    data = load_dataset(f"{name}:rows=120,seed=3")
    again, other = load_dataset(name, {"rows": 120, "seed": 3}), load_dataset(name, {"rows": 120, "seed": 4})
    assert len(data) == 120
    assert np.array_equal(data.x, again.x)
    assert not np.array_equal(data.x, other.x)
    assert np.isfinite(data.x).all()
    assert data.source["settings"]["rows"] == 120
    assert set(data.factors) <= set(data.columns)
    assert len(data.class_names) > 1
    assert np.bincount(data.labels).min() > 0


@pytest.mark.parametrize("name", MADE)
def test_what_cannot_be_is_told(name):
    with pytest.raises(InputError, match="rows must be"):
        load_dataset(name, {"rows": 1})
    with pytest.raises(InputError, match="no setting called"):
        load_dataset(f"{name}:row=100")


def test_digits_are_as_they_are():
    with pytest.raises(InputError, match="as it is"):
        load_dataset("digits:rows=100")


def test_another_column_can_be_the_label():
    data = load_dataset("counts:rows=60,genes=10,label=batch")
    assert data.class_names == ("first", "second")
    assert data.label_name == "batch"
    again = load_dataset("counts", dict(data.source["settings"]))
    assert np.array_equal(again.labels, data.labels)
    with pytest.raises(InputError, match="it has kind, batch"):
        load_dataset("counts:rows=60,label=colour")
