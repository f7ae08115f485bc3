"""Rows that stay on disk, or sparse: they give what an array gives."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy import sparse

from latentlab.data.rows import Rows, StoredArray, beyond, blocks, dense
from latentlab.errors import InputError

VALUES = np.random.default_rng(0).normal(size=(40, 3)).astype(np.float32)


def stored(folder, before=b"head"):
    (folder / "a.bin").write_bytes(before + VALUES.tobytes())
    return StoredArray(folder / "a.bin", len(before), np.float32, VALUES.shape)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.lists(st.integers(-40, 39), max_size=12), st.slices(40))
def test_every_index_gives_what_the_array_gives(tmp_path, places, part):
    for raw in (stored(tmp_path), sparse.csr_matrix(VALUES)):
        rows = Rows(raw, lambda block: block, (3,))
        index = np.array(places, np.int64)
        assert np.array_equal(rows[index], VALUES[index])
        assert np.array_equal(rows[part], VALUES[part])
        assert np.array_equal(rows[VALUES[:, 0] > 0], VALUES[VALUES[:, 0] > 0])
        assert np.array_equal(rows[-3], VALUES[-3])


def test_rows_far_apart_come_in_the_order_asked_for(tmp_path, monkeypatch):
    monkeypatch.setattr("latentlab.data.rows.GAP", 24)
    monkeypatch.setattr("latentlab.data.rows.BLOCK_BYTES", 50)
    wanted = np.array([39, 0, 1, 1, 20, 5, 3])
    assert np.array_equal(stored(tmp_path).take(wanted), VALUES[wanted])


def test_there_are_no_rows_beyond_the_ends(tmp_path):
    rows = Rows(stored(tmp_path), lambda block: block, (3,))
    for index in (40, -41, [0, 40], [-41]):
        with pytest.raises(IndexError):
            rows[index]


def test_a_file_that_is_too_short_or_becomes_so_is_told(tmp_path):
    held = stored(tmp_path)
    with pytest.raises(InputError, match="cut short"):
        StoredArray(tmp_path / "a.bin", 5, np.float32, VALUES.shape)
    (tmp_path / "a.bin").write_bytes(b"head")
    with pytest.raises(InputError, match="has become shorter"):
        held.between(0, 40)


def test_blocks_are_all_rows_and_what_lies_beyond_is_counted():
    assert [part for part, _ in blocks(VALUES, 120)] == [slice(0, 10), slice(10, 20), slice(20, 30), slice(30, 40)]
    assert beyond(np.array([[-1.0, 0.5], [1.0, 1.1], [-1e-6, 1 + 1e-6]])) == 2
    assert beyond(np.array([[-1e-6, 1 + 1e-6]]), 0) == 2
    assert np.array_equal(dense(sparse.eye(3).tocsr()), np.eye(3))
