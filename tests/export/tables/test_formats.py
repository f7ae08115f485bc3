"""A table in each format, read back."""

import h5py
import numpy as np
import pyarrow.parquet as pq
import pytest

from latentlab.data.reading.text import read_text
from latentlab.errors import InputError
from latentlab.export.endings import TABLES
from latentlab.export.tables.columns import words_from
from latentlab.export.tables.formats import array_of, save_table

COLUMNS = {"f": np.array([0.1, np.nan, 3], np.float32), "w": words_from([0, -1, 1], ("a", "=b")), "t": ["x", "", "-y"]}


@pytest.mark.parametrize("ending", TABLES)
def test_each_format(tmp_path, ending):
    path = tmp_path / f"a{ending}"
    save_table(path, COLUMNS, '["made"]')
    beside = path.with_name(f"{path.name}.commands.json")
    assert beside.exists() == (ending in (".csv", ".tsv"))
    if ending == ".npz":
        with np.load(path, allow_pickle=False) as found:
            assert str(found["commands"]) == '["made"]'
            f, w, t = found["f"], found["w"].tolist(), found["t"].tolist()
    elif ending == ".hdf5":
        with h5py.File(path) as found:
            assert found["commands"].asstr()[()] == '["made"]'
            f, w, t = found["f"][:], found["w"].asstr()[:].tolist(), found["t"].asstr()[:].tolist()
    elif ending == ".parquet":
        found = pq.read_table(path)
        f = found["f"].to_numpy()
        w, t = ([text or "" for text in found[name].to_pylist()] for name in "wt")
    else:
        found = read_text(path).columns
        f = found["f"].values.astype(np.float32)
        w, t = ([found[name].text(row) for row in range(3)] for name in "wt")
    assert np.array_equal(f, COLUMNS["f"], equal_nan=True)
    assert (w, t) == (["a", "", "=b"], ["x", "", "-y"])


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"\.csv"):
        save_table(tmp_path / "a.xlsx", COLUMNS)
    assert not list(tmp_path.iterdir())


def test_columns_as_arrays():
    assert array_of(COLUMNS["w"]).tolist() == ["a", "", "=b"]
    assert array_of(COLUMNS["t"]).tolist() == COLUMNS["t"]
    assert array_of(COLUMNS["f"]) is COLUMNS["f"]
