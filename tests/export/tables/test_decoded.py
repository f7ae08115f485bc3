"""Decoded values by name, in the units of the data."""

import h5py
import numpy as np
import pytest

from latentlab.data import load_dataset
from latentlab.data.reading.text import read_text
from latentlab.export.tables.decoded import save_decoded


@pytest.fixture
def table(tmp_path):
    rows = [f"{i * i / 7},{3 * i + 100.5}" for i in range(30)]
    (tmp_path / "a.csv").write_text("\n".join(["length,z1", *rows]))
    return load_dataset(str(tmp_path / "a.csv"), {"scaling": "standard", "label": ""})


def test_rows_decode_to_what_they_were_before_preparation(table, tmp_path):
    values, names = table.in_units(table.x)
    assert names == ["length", "z1"]
    assert np.allclose(values, [[i * i / 7, 3 * i + 100.5] for i in range(30)], atol=1e-4)
    save_decoded(tmp_path / "d.csv", table, table.x, table.x[:, :1], {"row": np.arange(30)}, "[]")
    found = read_text(tmp_path / "d.csv").columns
    assert list(found) == ["row", "z1", "length", "z1 (data)"]
    assert np.array_equal(found["z1 (data)"].values, values[:, 1])
    assert (tmp_path / "d.csv.commands.json").read_text() == "[]"


@pytest.mark.parametrize("ending", [".npz", ".hdf5"])
def test_as_arrays(table, tmp_path, ending):
    path = tmp_path / f"d{ending}"
    save_decoded(path, table, table.x, table.x[:, :1], {"row": np.arange(30)}, "[]")
    with np.load(path) if ending == ".npz" else h5py.File(path) as found:
        values, names = table.in_units(table.x)
        assert np.array_equal(found["values"][()], values)
        assert np.array_equal(found["z"][()], table.x[:, :1])
        told = found["names"] if ending == ".npz" else found["names"].asstr()[()]
        assert told.tolist() == names
        assert found["row"][()].tolist() == list(range(30))
