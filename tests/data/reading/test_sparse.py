"""Compressed sparse matrices of any file, their indices checked before anything relies on them."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from latentlab.data.reading.sparse import compressed
from latentlab.errors import InputError

PATH = Path("a.h5")


@given(st.integers(1, 6), st.integers(1, 6), st.floats(0, 1), st.integers(0, 99))
def test_the_parts_of_a_matrix_are_that_matrix_again(rows, columns, density, seed):
    right = sparse.random(rows, columns, density, "csr", random_state=seed)
    found = compressed((right.data, right.indices, right.indptr), right.shape, PATH)
    assert np.array_equal(found.toarray(), right.toarray())


@pytest.mark.parametrize(
    ("data", "indices", "pointers"),
    [
        ([1.0, 2], [0, 3], [0, 1, 2]), ([1.0, 2], [0, -1], [0, 1, 2]), ([1.0, 2], [0, 1], [0, 1]),
        ([1.0, 2], [0, 1], [0, 2, 1]), ([1.0, 2], [0, 1], [1, 1, 2]), ([1.0, 2], [0, 1], [0, 1, 3]),
        ([1.0], [0, 1], [0, 1, 2]), ([1.0, 2], [0.0, 1.0], [0, 1, 2]), (["a", "b"], [0, 1], [0, 1, 2]),
        ([[1.0, 2]], [[0, 1]], [0, 1, 2]),
    ],
)  # fmt: skip
def test_indices_that_do_not_fit_are_told(data, indices, pointers):
    with pytest.raises(InputError, match="sparse matrix it is damaged"):
        compressed([np.array(part) for part in (data, indices, pointers)], (2, 3), PATH)


def test_a_matrix_without_rows_is_refused():
    with pytest.raises(InputError, match="holds no rows"):
        compressed((np.empty(0), np.empty(0, int), np.zeros(1, int)), (0, 3), PATH)
