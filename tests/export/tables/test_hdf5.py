"""Trees of values in HDF5."""

import h5py
import numpy as np

from latentlab.data.columns import numbers
from latentlab.export.tables.columns import words_from
from latentlab.export.tables.hdf5 import plain_names, save_tree


def test_values_are_found_by_their_names(tmp_path):
    z = np.random.default_rng(0).normal(size=(2000, 2)).astype(np.float32)
    tree = {
        "z": z, "label": words_from([1, -1, 0], ("a", "ü")), "commands": "[]", "flags": np.array([True, False]),
        "columns": {"mass": numbers(np.array([1.5, np.nan])), "a/b": ["x", ""], "a_b": ["y", "z"], ".": ["w"]},
    }  # fmt: skip
    save_tree(tmp_path / "a.hdf5", tree)
    with h5py.File(tmp_path / "a.hdf5") as file:
        assert np.array_equal(file["z"][:], z)
        assert file["z"].dtype == np.float32
        assert file["label"].asstr()[:].tolist() == ["ü", "", "a"]
        assert file["commands"].asstr()[()] == "[]"
        assert file["flags"][:].tolist() == [True, False]
        own = file["columns"]
        assert set(own) == {"mass", "a_b", "a_b (data)", "_."}
        assert own["a_b (data)"].asstr()[:].tolist() == ["y", "z"]
        assert np.isnan(own["mass"][1])


def test_names_that_hdf5_cannot_have():
    assert list(plain_names({"a": 0, "..": 1, "": 2, "x/y": 3})) == ["a", "_..", "_", "x_y"]
