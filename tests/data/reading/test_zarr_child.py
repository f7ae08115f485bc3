"""What copies a zarr store in a process of its own: blocks of whole chunks, and no chunk that claims too much."""

import json
import math
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
import zarr
from hypothesis import given
from hypothesis import strategies as st

from latentlab.data.reading import zarr_child
from latentlab.data.reading.zarr_child import BLOCK, blocks_of

X = np.random.default_rng(0).normal(size=(40, 7))
MEMORY = 1 << 34


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


def copied(store, out, arrays, memory=MEMORY):
    wanted = {"memory": memory, "within": "", "arrays": arrays, "attributes": {"X": {"of": "rows"}}}
    command = [sys.executable, "-I", zarr_child.__file__, str(store), str(out)]
    return subprocess.run(command, input=json.dumps(wanted), capture_output=True, text=True)


@pytest.mark.parametrize("version", [2, 3])
def test_arrays_and_attributes_are_copied_as_they_are(version, tmp_path):
    group = zarr.open_group(tmp_path / "s.zarr", mode="w", zarr_format=version)
    group.create_array("X", data=X, chunks=(16, 3))
    done = copied(tmp_path / "s.zarr", tmp_path / "o.h5", [["X", version, "X"]])
    assert done.returncode == 0, done.stderr
    with h5py.File(tmp_path / "o.h5") as file:
        assert np.array_equal(file["X"][...], X)
        assert file["X"].attrs["of"] == "rows"


def test_blocks_smaller_than_the_array_make_the_same_copy(tmp_path, monkeypatch):
    monkeypatch.setattr(zarr_child, "BLOCK", 64)
    array = zarr.open_group(tmp_path / "s.zarr", mode="w").create_array("X", data=X, chunks=(3, 2))
    with h5py.File(tmp_path / "o.h5", "w") as file:
        zarr_child.copy(array, file, "X")
        assert np.array_equal(file["X"][...], X)


def test_chunks_that_are_damaged_or_missing_memory_end_that_process_with_one_line(tmp_path):
    group = zarr.open_group(tmp_path / "s.zarr", mode="w", zarr_format=2)
    group.create_array("X", data=X, chunks=(40, 7))
    chunk = next(path for path in (tmp_path / "s.zarr" / "X").iterdir() if not path.name.startswith("."))
    chunk.write_bytes(chunk.read_bytes()[:20])
    done = copied(tmp_path / "s.zarr", tmp_path / "o.h5", [["X", 2, "X"]])
    assert done.returncode == 2
    assert 0 < len(done.stderr) < 160
    assert done.stderr.count("\n") == 1


def test_it_imports_nothing_of_the_package():
    lines = [line.split() for line in Path(zarr_child.__file__).read_text().splitlines()]
    imported = {line[1] for line in lines if line[:1] in (["import"], ["from"])}
    assert {"h5py", "zarr", "json"} <= imported
    assert not any(name.startswith("latentlab") for name in imported)
