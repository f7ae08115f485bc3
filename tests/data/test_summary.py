"""Mean, deviation and range of each value of rows, in one pass."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import sparse

from latentlab.data import summary
from latentlab.data.summary import all_finite, raw_blocks, summarise

RANDOM = np.random.default_rng(0)


@pytest.mark.parametrize("block", [1 << 25, 300])
def test_what_is_found_is_what_numpy_finds_in_blocks_too(monkeypatch, block):
    monkeypatch.setattr(summary, "BLOCK_BYTES", block)
    values = 1e6 + RANDOM.normal(size=(50, 4))
    values[RANDOM.random((50, 4)) < 0.2] = np.nan
    found = summarise(values)
    assert np.allclose(found.mean, np.nanmean(values, 0), rtol=1e-14)
    assert np.allclose(found.deviation, np.nanstd(values, 0), rtol=1e-6)
    assert (found.low, found.high) == (np.nanmin(values), np.nanmax(values))
    assert found.missing == np.isnan(values).sum()
    assert found.rows_with_missing == np.isnan(values).any(1).sum()


def test_only_the_rows_that_are_used_count():
    values, used = RANDOM.integers(0, 9, (30, 3)), np.arange(30) % 3 == 0
    found, right = summarise(values, used), values[used]
    assert np.allclose(found.mean, right.mean(0))
    assert (found.rows, found.most.tolist()) == (10, right.max(0).tolist())


def test_counts_are_whole_not_negative_and_not_only_bits():
    counts = np.array([[0, 1], [2, 7]])
    for right, values in (
        (True, counts), (True, counts.astype(float)), (True, sparse.csr_matrix(counts)), (False, counts + 0.5),
        (False, -counts), (False, counts > 0),
    ):  # fmt: skip
        assert summarise(values).counts is right


def test_values_that_are_all_missing_are_0_and_absent():
    found = summarise(np.array([[np.nan, 1.0], [np.inf, 3.0]]))
    assert (found.mean.tolist(), found.least.tolist(), found.absent.tolist()) == ([0, 2], [0, 1], [2, 0])


@given(arrays.arrays(np.float64, (3, 2), elements=st.floats(allow_nan=True, allow_infinity=True)))
def test_a_block_is_finite_where_all_its_values_are(block):
    assert all_finite(block) == np.isfinite(block).all()


def test_blocks_are_all_rows_in_their_order(monkeypatch):
    monkeypatch.setattr(summary, "BLOCK_BYTES", 100)
    values = np.arange(60.0).reshape(20, 3)
    for held in (values, sparse.csr_matrix(values)):
        found = list(raw_blocks(held))
        assert [start for start, _ in found] == list(range(0, 20, 4))
        assert np.array_equal(np.concatenate([block for _, block in found]), values)
