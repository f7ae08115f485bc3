"""What a dataset is: its split, its labels, its fingerprint."""

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.data.columns import words
from latentlab.data.dataset import held_out_share
from latentlab.errors import InputError


def test_split_is_disjoint_complete_and_a_tenth(digits):
    both = np.concatenate([digits.train, digits.held_out])
    assert np.array_equal(np.sort(both), np.arange(1797))
    assert len(digits.held_out) == 179
    assert all(digits.is_held_out(row) for row in digits.held_out[:5])
    assert not any(digits.is_held_out(row) for row in digits.train[:5])


def test_fingerprint_follows_the_values(small):
    changed = Dataset("small", small.x + np.float32(0.5), small.held_out)
    same = Dataset("other name", small.x.copy(), small.held_out)
    assert changed.fingerprint != small.fingerprint == same.fingerprint


def test_impossible_datasets_are_refused(small):
    with pytest.raises(InputError, match="labels"):
        Dataset("a", small.x, small.held_out, np.arange(3))
    with pytest.raises(InputError, match="no row"):
        Dataset("a", small.x, np.arange(60))
    with pytest.raises(InputError, match="float32"):
        Dataset("a", small.x.astype(float), small.held_out)


def test_the_held_out_share_follows_its_seed_alone():
    assert np.array_equal(held_out_share(500), held_out_share(500))
    assert not np.array_equal(held_out_share(500), held_out_share(500, seed=1))
    assert len(held_out_share(500)) == len(np.unique(held_out_share(500))) == 50
    assert (np.diff(held_out_share(500)) > 0).all()
    assert len(held_out_share(9)) == 0


def test_labels_have_names(small):
    assert [small.label_of(row) for row in range(4)] == ["a", "=b", "c", "a"]
    assert Dataset("a", small.x, small.held_out).label_of(0) == ""


@pytest.mark.parametrize("held_out", [[60], [-1], [0.5], [[1, 2], [3, 4]], [5, 4], [4, 4]])
def test_held_out_rows_must_be_sorted_indices_of_rows(small, held_out):
    with pytest.raises(InputError):
        Dataset("a", small.x, np.array(held_out))


@pytest.mark.parametrize("label", [3, -1, 0.5])
def test_labels_must_be_indices_of_class_names(small, label):
    with pytest.raises(InputError):
        Dataset("a", small.x, small.held_out, np.full(60, label), ("a", "b", "c"))


def test_a_survey_reads_the_days_of_columns():
    days = words(["15.06.2024", "01.07.2024"])
    data = Dataset("d", np.zeros((2, 1), np.float32), np.empty(0, np.int64), columns={"day": days})
    data.survey()
    assert "days" in vars(days)
