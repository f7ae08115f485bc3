"""Cells by genes: AnnData and the matrices of 10x Genomics."""

import h5py
import numpy as np
import pytest
from scipy import sparse

from latentlab.data import load_dataset

ROWS = 40


RANDOM = np.random.default_rng(0)


def write_h5ad(path, matrix):
    with h5py.File(path, "w") as file:
        file.attrs["encoding-type"] = "anndata"
        if sparse.issparse(matrix):
            group = file.create_group("X")
            group.attrs.update({"encoding-type": f"{matrix.format}_matrix", "shape": matrix.shape})
            for name in ("data", "indices", "indptr"):
                group[name] = getattr(matrix, name)
        else:
            file["X"] = matrix
        file.create_group("layers")["double"] = 2 * (matrix.toarray() if sparse.issparse(matrix) else matrix)
        for name, count in (("obs", matrix.shape[0]), ("var", matrix.shape[1])):
            frame = file.create_group(name)
            frame.attrs["_index"] = "index"
            frame["index"] = np.array([f"{name}{i}" for i in range(count)], "S")
        file["obs"].create_group("kind").update({"codes": np.arange(ROWS, dtype=np.int8) % 2})
        file["obs/kind/categories"] = np.array(["a", "b"], "S")
        file["obs/depth"] = np.arange(ROWS, dtype=float)


def write_10x(path):
    matrix = sparse.random(ROWS, 7, 0.4, "csr", random_state=0, data_rvs=lambda n: np.arange(1, n + 1))
    with h5py.File(path, "w") as file:
        group = file.create_group("matrix")
        group.update({"data": matrix.data.astype(np.int32), "indices": matrix.indices, "indptr": matrix.indptr})
        group["shape"] = np.array([7, ROWS], np.int32)
        group["barcodes"] = np.array([f"cell{i}" for i in range(ROWS)], "S")
        group["features/name"] = np.array(["g1", "g1", "g3", "g4", "g5", "g6", "g7"], "S")
    return matrix.toarray()


@pytest.mark.parametrize("kind", ["dense", "csr", "csc"])
def test_anndata(tmp_path, kind):
    counts = RANDOM.poisson(1.0, (ROWS, 6))
    write_h5ad(tmp_path / "a.h5ad", counts if kind == "dense" else getattr(sparse, f"{kind}_matrix")(counts))
    data = load_dataset(tmp_path / "a.h5ad")
    assert np.array_equal(data.x, counts)
    assert data.likelihood == "negative-binomial"
    assert data.label_name == "kind"
    assert data.row_names[3] == "obs3"
    assert data.features[2] == "var2"
    assert data.columns["depth"].values[5] == 5
    assert np.array_equal(load_dataset(tmp_path / "a.h5ad", {"inside": "layers/double"}).x, 2 * counts)


def test_10x(tmp_path):
    counts = write_10x(tmp_path / "a.h5")
    data = load_dataset(tmp_path / "a.h5")
    assert np.array_equal(data.x, counts)
    assert data.features[:2] == ("g1", "g1 (2)")
    assert data.row_names[0] == "cell0"
