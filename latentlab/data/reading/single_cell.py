"""Cells by genes: AnnData (.h5ad) and the matrices of 10x Genomics, dense or sparse.

AnnData's file mirrors its memory: each element names its encoding in an attribute (AnnData on-disk format, 2021).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column, column_of, numbered
from latentlab.data.reading.checked import read_dataset
from latentlab.data.reading.limits import check_shape
from latentlab.data.reading.lookups import h5py, inside, names_in
from latentlab.data.reading.sparse import compressed
from latentlab.data.source import Source
from latentlab.errors import InputError


def is_anndata(file: h5py.File) -> bool:
    """Whether a file is AnnData: X, and what is known of each row of it."""
    return file.attrs.get("encoding-type") == "anndata" or {"X", "obs", "var"} <= set(file)


def is_10x(file: h5py.File) -> bool:
    """Whether a file is a feature-barcode matrix, of version 3 or, a group for each genome, of version 2."""
    return bool(_matrices(file))


def _matrices(file: h5py.File) -> list[str]:
    wanted = {"barcodes", "data", "indices", "indptr", "shape"}
    return [name for name in names_in(file) if wanted <= set(names_in(file[name]))]


def read_anndata(file: h5py.File, path: Path, wanted: str) -> Source:
    """X or the layer asked for, with the columns of obs."""
    layers = [f"layers/{name}" for name in names_in(inside(file, "layers"))]
    choices = [name for name in ("X", *layers, "raw/X") if inside(file, name) is not None]
    chosen = wanted or next(iter(choices), "")
    if chosen not in choices:
        raise InputError(f"{path}: there is no {chosen or 'X'!r} in it; it holds {', '.join(choices) or 'no values'}.")
    values = _matrix(inside(file, chosen), path)
    of_genes = inside(file, "raw/var") if chosen.startswith("raw/") else None
    of_genes = inside(file, "var") if of_genes is None else of_genes
    genes = _index(of_genes, path)
    obs = inside(file, "obs")
    columns, remarks = _columns(obs, path) if obs is not None else ({}, [])
    features = genes if genes is not None and len(genes) == values.shape[1] else _numbered(values.shape[1])
    return Source(
        path, "cells", values, columns, features, row_names=_index(obs, path),
        inside=(chosen, *(name for name in choices if name != chosen)) if len(choices) > 1 else (),
        remarks=tuple(remarks),
    )  # fmt: skip


def read_10x(file: h5py.File, path: Path, wanted: str = "") -> Source:
    """The counts of a feature-barcode matrix, one row a barcode; it is stored gene by cell, by column."""
    choices = _matrices(file)
    chosen = wanted or ("matrix" if "matrix" in choices else choices[0])
    if chosen not in choices:
        raise InputError(f"{path}: there is no matrix {chosen!r} in it; it holds {', '.join(choices)}.")
    group = inside(file, chosen)
    shape = _values(inside(group, "shape"), path)
    if len(shape) != 2:
        raise InputError(f"{path}: a matrix must have two dimensions, not {len(shape)}.")
    values = _sparse(group, (int(shape[1]), int(shape[0])), path)
    names = inside(group, "features/name")
    names = inside(group, "gene_names") if names is None else names
    features = _numbered(values.shape[1]) if names is None else numbered(_texts(_values(names, path)))
    others = tuple(name for name in choices if name != chosen)
    return Source(
        path, "cells", values, {}, features, row_names=_texts(_values(inside(group, "barcodes"), path)),
        inside=(chosen, *others) if others else (),
    )  # fmt: skip


def _values(dataset: Any, path: Path) -> np.ndarray:
    if not isinstance(dataset, h5py.Dataset):
        raise InputError(f"{path}: {getattr(dataset, 'name', 'a part')} should be an array.")
    return np.asarray(read_dataset(dataset, path))


def _matrix(item: Any, path: Path) -> Any:
    """A dense array, or scipy CSR."""
    if isinstance(item, h5py.Dataset):
        if item.dtype.kind not in "biuf" or item.ndim != 2:
            raise InputError(f"{path}: {item.name} is {item.dtype} of shape {item.shape}, not a matrix of numbers.")
        check_shape(path, item.shape, item.name)
        return read_dataset(item, path)
    kind = str(item.attrs.get("encoding-type", ""))
    shape = item.attrs.get("shape", item.attrs.get("h5sparse_shape"))
    if kind not in ("csr_matrix", "csc_matrix") or shape is None or len(shape) != 2:
        raise InputError(f"{path}: {item.name} is stored as {kind or 'something unknown'}, not as a matrix.")
    rows, columns = int(shape[0]), int(shape[1])
    if kind == "csr_matrix":
        return _sparse(item, (rows, columns), path)
    return _sparse(item, (columns, rows), path).T.tocsr()


def _sparse(group: h5py.Group, shape: tuple[int, int], path: Path) -> Any:
    parts = [_values(inside(group, name), path) for name in ("data", "indices", "indptr")]
    return compressed(parts, shape, path, group.name)


def _index(frame: Any, path: Path) -> tuple[str, ...] | None:
    if frame is None:
        return None
    if isinstance(frame, h5py.Dataset):
        table = _values(frame, path)
        return _texts(table[table.dtype.names[0]]) if table.dtype.names else None
    name = frame.attrs.get("_index", "_index")
    values = inside(frame, name) if isinstance(name, str) else None
    return None if values is None else _texts(_values(values, path))


def _columns(obs: h5py.Group, path: Path) -> tuple[dict[str, Column], list[str]]:
    columns, remarks, index = {}, [], obs.attrs.get("_index", "_index")
    if isinstance(obs, h5py.Dataset):
        return _old_columns(obs, path)
    older = inside(obs, "__categories")  # of AnnData before 0.8, beside the codes
    coded = set(names_in(older))
    for name in names_in(obs):
        if name in (index, "__categories"):
            continue
        try:
            if name in coded and isinstance(obs[name], h5py.Dataset):
                columns[name] = _categories(_values(obs[name], path), _values(older[name], path), path)
                continue
            columns[name] = _column(obs[name], path)
        except InputError as error:
            remarks.append(f"The column {name!r} was left out: {str(error).removeprefix(f'{path}: ')}")
    return columns, remarks


def _old_columns(obs: h5py.Dataset, path: Path) -> tuple[dict[str, Column], list[str]]:
    """Of AnnData before 0.7: one array of records, the first field of which names the rows."""
    table, columns, remarks = _values(obs, path), {}, []
    for name in (table.dtype.names or ())[1:]:
        column = column_of(table[name])
        if column is None:
            remarks.append(f"The column {name!r} was left out: it holds {table[name].dtype}.")
        else:
            columns[name] = column
    return columns, remarks


def _categories(codes: np.ndarray, names: np.ndarray, path: Path) -> Column:
    words = _texts(names)
    if codes.dtype.kind not in "iu" or (len(codes) and codes.max() >= len(words)):
        raise InputError(f"{path}: its codes name no category.")
    return Column(np.maximum(codes.astype(np.int64), -1).astype(np.int32), words)


def _column(item: Any, path: Path) -> Column:
    if isinstance(item, h5py.Group):
        parts = set(names_in(item))
        if {"codes", "categories"} <= parts:
            return _categories(_values(item["codes"], path), _values(item["categories"], path), path)
        if {"values", "mask"} <= parts:
            values = _values(item["values"], path).astype(np.float64)
            values[_values(item["mask"], path).astype(bool)] = np.nan
            return column_of(values)
        raise InputError(f"{path}: its encoding is not known.")
    column = column_of(_values(item, path).reshape(-1))
    if column is None:
        raise InputError(f"{path}: it holds {item.dtype}.")
    return column


def _texts(values: np.ndarray) -> tuple[str, ...]:
    return tuple(
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in values.tolist()
    )


def _numbered(count: int) -> tuple[str, ...]:
    return tuple(f"gene {i + 1}" for i in range(count))
