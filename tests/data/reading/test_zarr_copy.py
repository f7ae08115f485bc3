"""What copies a zarr store: blocks of whole chunks, and no chunk that claims too much."""

import math

import h5py
import numpy as np
import pytest
import zarr
from hypothesis import given
from hypothesis import strategies as st

from latentlab.data.reading import zarr_copy
from latentlab.data.reading.zarr_copy import BLOCK, blocks_of, copy_arrays
from latentlab.errors import InputError

X = np.random.default_rng(0).normal(size=(40, 7))


@given(
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(1, 600)), min_size=1, max_size=4), st.sampled_from([1, 8])
)
def test_blocks_are_of_whole_chunks_and_of_bounded_size(sides, width):
    shape, chunks = zip(*sides, strict=True)
    blocks = blocks_of(shape, chunks, width)
    for block, size, chunk in zip(blocks, shape, chunks, strict=True):
        assert 1 <= block <= max(size, 1)
        assert block % min(chunk, max(size, 1)) == 0 or block == size
    one = math.prod(min(chunk, max(size, 1)) for size, chunk in sides) * width
    assert math.prod(blocks) * width <= max(BLOCK, one)


@pytest.mark.parametrize("version", [2, 3])
def test_arrays_and_attributes_are_copied_as_they_are(version, tmp_path):
    group = zarr.open_group(tmp_path / "s.zarr", mode="w", zarr_format=version)
    group.create_array("X", data=X, chunks=(16, 3))
    shares = []
    copy_arrays(tmp_path / "s.zarr", "", tmp_path / "o.h5", [("X", version, "X")], {"X": {"of": "rows"}}, shares.append)
    with h5py.File(tmp_path / "o.h5") as file:
        assert np.array_equal(file["X"][...], X)
        assert file["X"].attrs["of"] == "rows"
    assert shares[-1] == 1


def test_blocks_smaller_than_the_array_make_the_same_copy(tmp_path, monkeypatch):
    monkeypatch.setattr(zarr_copy, "BLOCK", 64)
    array = zarr.open_group(tmp_path / "s.zarr", mode="w").create_array("X", data=X, chunks=(3, 2))
    with h5py.File(tmp_path / "o.h5", "w") as file:
        zarr_copy.copy(array, file, "X")
        assert np.array_equal(file["X"][...], X)


def test_chunks_that_are_damaged_are_told_in_one_sentence(tmp_path):
    group = zarr.open_group(tmp_path / "s.zarr", mode="w", zarr_format=2)
    group.create_array("X", data=X, chunks=(40, 7))
    chunk = next(path for path in (tmp_path / "s.zarr" / "X").iterdir() if not path.name.startswith("."))
    chunk.write_bytes(chunk.read_bytes()[:20])
    with pytest.raises(InputError, match="cannot be decoded; it is damaged") as refused:
        copy_arrays(tmp_path / "s.zarr", "", tmp_path / "o.h5", [("X", 2, "X")], {})
    assert "\n" not in str(refused.value)
