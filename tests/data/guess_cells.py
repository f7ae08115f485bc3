"""Cells and their genes."""

import gzip

import h5py
import numpy as np
from guess_files import counts, file
from scipy import io, sparse

N = 48
BIT = "bernoulli"
COUNT = "negative-binomial"


def kinds(r, n=N, k=3):
    """Class indices in a random order, each of which occurs."""
    return r.permutation(np.arange(n) % k)


def frame(store, name, index, columns=()):
    group = store.create_group(name)
    group.attrs.update(
        {
            "_index": "_index",
            "encoding-type": "dataframe",
            "encoding-version": "0.2.0",
            "column-order": [key for key, _ in columns],
        }
    )
    group["_index"] = np.array(index, "S")
    for key, values in columns:
        if isinstance(values, tuple):
            group.create_group(key).update({"codes": values[0].astype(np.int8), "categories": np.array(values[1], "S")})
            group[key].attrs["encoding-type"] = "categorical"
        else:
            group[key] = values


def cells(path, matrix, columns, layers=()):
    with h5py.File(path, "w") as store:
        store.attrs.update({"encoding-type": "anndata", "encoding-version": "0.1.0"})
        for key, values in (("X", matrix), *layers):
            if sparse.issparse(values):
                group = store.create_group(key)
                group.attrs.update({"encoding-type": "csr_matrix", "shape": values.shape})
                group.update({part: getattr(values, part) for part in ("data", "indices", "indptr")})
            else:
                store[key] = values
        frame(store, "obs", [f"AAAC{i}-1" for i in range(matrix.shape[0])], columns)
        frame(store, "var", [f"Gene{g}" for g in range(matrix.shape[1])])


@file("raw_counts.h5ad", N, 60, "cell_type", classes=3, likelihood=COUNT, named="AAAC0-1")
def _(path, r):
    types = (kinds(r), ["B", "NK", "T"])
    cells(
        path, sparse.csr_matrix(counts(r, N, 60).astype(np.float32)), [("n_counts", r.random(N)), ("cell_type", types)]
    )


@file("log_normalised.h5ad", N, 60, "leiden", classes=3, named="AAAC0-1", says="layers/counts", ask={"inside": "X"})
def _(path, r):
    raw = counts(r, N, 60).astype(np.float32)
    cells(path, np.log1p(raw), [("leiden", (kinds(r), ["0", "1", "2"]))], [("layers/counts", raw)])


@file("dense_counts.h5ad", N, 50, "louvain", classes=3, likelihood=COUNT)
def _(path, r):
    cells(
        path, counts(r, N, 50).astype(np.float32), [("louvain", (kinds(r), ["0", "1", "2"])), ("pct_mito", r.random(N))]
    )


@file("no_annotation.h5ad", N, 50, "", likelihood=COUNT)
def _(path, r):
    cells(path, counts(r, N, 50), [("total_counts", r.random(N))])


@file("anndata_0_6.h5ad", N, 30, "kind", classes=2, likelihood=COUNT, named="c0")
def _(path, r):
    with h5py.File(path, "w") as store:
        store["X"] = counts(r, N, 30).astype(np.float32)
        store["obs"] = np.array(
            [(f"c{i}".encode(), b"ab"[k : k + 1]) for i, k in enumerate(kinds(r, N, 2))],
            [("index", "S8"), ("kind", "S4")],
        )
        store["var"] = np.array([(f"G{i}".encode(),) for i in range(30)], [("index", "S8")])


@file("filtered_feature_bc_matrix.h5", N, 40, "", likelihood=COUNT, named="ACGT0-1")
def _(path, r):
    matrix = sparse.csr_matrix(counts(r, N, 40))
    with h5py.File(path, "w") as store:
        group = store.create_group("matrix")
        group.update(
            {
                "data": matrix.data.astype(np.int32),
                "indices": matrix.indices,
                "indptr": matrix.indptr,
                "shape": np.array([40, N], np.int32),
                "barcodes": np.array([f"ACGT{i}-1" for i in range(N)], "S"),
            }
        )
        group["features/id"] = np.array([f"ENSG{g}" for g in range(40)], "S")
        group["features/name"] = np.array([f"G{g}" for g in range(40)], "S")
        group["features/feature_type"] = np.array(["Gene Expression"] * 40, "S")


@file("filtered_gene_bc_matrices", N, 40, "", likelihood=COUNT, named="ACGT0-1")
def _(path, r):
    path.mkdir()
    io.mmwrite(path / "matrix.mtx", sparse.coo_matrix(counts(r, N, 40).T))
    (path / "barcodes.tsv").write_text("".join(f"ACGT{i}-1\n" for i in range(N)))
    (path / "genes.tsv").write_text("".join(f"ENSG{g}\tG{g}\n" for g in range(40)))


@file("feature_bc_matrix_v3", N, 40, "", likelihood=COUNT, named="ACGT0-1")
def _(path, r):
    path.mkdir()
    with gzip.open(path / "matrix.mtx.gz", "wb") as stream:
        io.mmwrite(stream, sparse.coo_matrix(counts(r, N, 40).T))
    (path / "barcodes.tsv.gz").write_bytes(gzip.compress("".join(f"ACGT{i}-1\n" for i in range(N)).encode()))
    lines = "".join(f"ENSG{g}\tG{g}\tGene Expression\n" for g in range(40))
    (path / "features.tsv.gz").write_bytes(gzip.compress(lines.encode()))
