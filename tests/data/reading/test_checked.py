"""One dataset of an HDF5 file: read as it is, or refused before memory is taken."""

import h5py
import numpy as np
import pytest

from latentlab.data.reading import checked
from latentlab.data.reading.checked import check, read_dataset
from latentlab.data.rows import StoredArray
from latentlab.errors import InputError

X = np.arange(24, dtype=np.float32).reshape(8, 3)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.h5"


PLAIN = [{}, {"compression": "gzip"}, {"compression": "lzf", "shuffle": True}, {"fletcher32": True}]


@pytest.mark.parametrize("options", PLAIN, ids=str)
def test_values_come_back_however_they_are_packed(options, path):
    with h5py.File(path, "w") as file:
        assert np.array_equal(read_dataset(file.create_dataset("x", data=X, **options), path), X)


def test_words_of_any_length_are_texts(path):
    with h5py.File(path, "w") as file:
        file["x"] = ["north", "s\xfcd", ""]
        read = read_dataset(file["x"], path)
        assert read.tolist() == ["north", "s\xfcd", ""]
        assert read.dtype.kind == "U"


@pytest.mark.parametrize("options", PLAIN[:2], ids=str)
def test_large_ones_stay_on_disk_and_are_the_same(options, path, monkeypatch):
    monkeypatch.setattr(checked, "STORED_FROM", 16)
    monkeypatch.setattr(checked, "BLOCK_BYTES", 24)
    with h5py.File(path, "w") as file:
        file.create_dataset("x", data=X, **options)
    with h5py.File(path, "r") as file:
        rows = read_dataset(file["x"], path)
        assert isinstance(rows, StoredArray)
        assert np.array_equal(rows.between(0, 8), X)


def virtual(file):
    layout = h5py.VirtualLayout((4, 2), "f8")
    layout[:] = h5py.VirtualSource("other.h5", "x", (4, 2))
    return file.create_virtual_dataset("x", layout)


REFUSED = {
    "a virtual dataset": virtual,
    "stored outside the file": lambda file: file.create_dataset("x", (4,), "u1", external=[("o", 0, 4)]),
    "packed by a filter": lambda file: file.create_dataset("x", data=X.astype(int), scaleoffset=0),
    "without values": lambda file: file.create_dataset("x", data=h5py.Empty("f4")),
    "more than": lambda file: file.create_dataset("x", (1 << 40, 1 << 10), "f4", chunks=(1 << 10, 1 << 10)),
    "bytes are stored for it": lambda file: file.create_dataset("x", (4000, 1000), "f4", chunks=(100, 1000)),
}


@pytest.mark.parametrize("words", REFUSED)
def test_what_reaches_outside_or_asks_for_more_than_there_is_is_refused(words, path):
    with h5py.File(path, "w") as file, pytest.raises(InputError, match=words) as refused:
        check(REFUSED[words](file), path)
    assert str(path) in str(refused.value)
    assert "/x" in str(refused.value)
