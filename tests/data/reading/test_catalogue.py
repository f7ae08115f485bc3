"""The readers that come with LatentLab, in the order in which they are asked."""

import gzip

import numpy as np
import pytest

from latentlab.data.reading import suffixes
from latentlab.data.reading.catalogue import HDF5, READERS

BEGINNINGS = {
    "hdf5": ("a.txt", HDF5), "stack": ("a.png", b"II*\0"), "npy": ("a", b"\x93NUMPY"), "parquet": ("a", b"PAR1"),
    "arrow": ("a", b"ARROW1"), "workbook": ("A.XLSX", b"PK"), "json-lines": ("a.jsonl.gz", b"x"),
    "npz": ("a.npz", b"PK"), "matlab": ("a.mat", b"MATLAB"), "tensors": ("a.pt", b"PK"),
    "idx": ("t10k-images-idx3-ubyte.gz", gzip.compress(b"")), "text": ("ä.csv.gz", b"x"),
    "headless-idx": ("a", b"\0\0\x08\x03"),
}  # fmt: skip


def knowing(path, head):
    return next((reader.name for reader in READERS if reader.knows(path, head)), None)


@pytest.mark.parametrize("name", BEGINNINGS)
def test_each_kind_is_known_by_how_it_begins_or_is_called(tmp_path, name):
    called, head = BEGINNINGS[name]
    (tmp_path / called).write_bytes(head)
    assert knowing(tmp_path / called, head) == name


def test_folders_are_known_by_what_lies_in_them(tmp_path):
    assert knowing(tmp_path, b"") == "pictures"
    (tmp_path / "matrix.mtx").write_bytes(b"x")
    assert knowing(tmp_path, b"") == "matrix-market"
    (tmp_path / "zarr.json").write_bytes(b"{}")
    assert knowing(tmp_path, b"") == "zarr"


def test_nobody_knows_what_is_of_no_kind(tmp_path):
    (tmp_path / "a.exe").write_bytes(b"MZ")
    assert knowing(tmp_path / "a.exe", b"MZ") is None


def test_matlabs_hdf5_begins_after_its_own_block(tmp_path):
    head = b"MATLAB 7.3".ljust(512, b"\0") + HDF5
    (tmp_path / "a.mat").write_bytes(head)
    assert knowing(tmp_path / "a.mat", head) == "hdf5"


def test_every_ending_that_is_offered_is_that_of_a_reader():
    offered = suffixes()
    assert len(offered) == len(set(offered))
    assert set(offered) >= {ending for reader in READERS for ending in reader.endings}
    assert all(ending == ending.lower() and ending[0] == "." for ending in offered)
    assert np.all([reader.words or reader.name == "headless-idx" for reader in READERS])
