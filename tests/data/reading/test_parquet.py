"""Parquet tables."""

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from latentlab.data import load_dataset

ROWS = 40


RANDOM = np.random.default_rng(0)


X = RANDOM.normal(size=(ROWS, 5))


KINDS = np.array(["a", "b"])[np.arange(ROWS) % 2]


def test_parquet(tmp_path):
    columns = {f"m{i}": X[:, i] for i in range(5)} | {"kind": pa.array(KINDS.tolist()).dictionary_encode()}
    columns["when"] = pa.array([[1]] * ROWS)
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    data = load_dataset(tmp_path / "a.parquet", {"scaling": "none"})
    assert np.allclose(data.x, X, atol=1e-6)
    assert data.class_names == ("a", "b")
    assert "when" in data.remarks[0]
