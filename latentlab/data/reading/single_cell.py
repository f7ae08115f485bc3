"""Cells by genes: AnnData (.h5ad) and the matrices of 10x Genomics, dense or sparse.

AnnData's file mirrors its memory: each element names its encoding in an attribute (AnnData on-disk format, 2021).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column, column_of
from latentlab.data.reading.checked import read_dataset
from latentlab.data.reading.limits import check_shape
from latentlab.data.source import Source
from latentlab.errors import InputError

import h5py  # isort: skip  (after `checked`, which switches its plugins off)


def is_anndata(file: h5py.File) -> bool:
    """Whether a file is AnnData: X, and what is known of each row of it."""
    return file.attrs.get("encoding-type") == "anndata" or all(name in file for name in ("X", "obs", "var"))


def is_10x(file: h5py.File) -> bool:
    """Whether a file is a feature-barcode matrix."""
    return "matrix" in file and isinstance(file["matrix"], h5py.Group) and "barcodes" in file["matrix"]


def read_anndata(file: h5py.File, path: Path, inside: str) -> Source:
    """X or the layer asked for, with the columns of obs."""
    choices = [name for name in ("X", *_under(file, "layers"), "raw/X") if name in file]
    chosen = inside or next(iter(choices), "")
    if chosen not in choices:
        raise InputError(f"{path}: there is no {chosen or 'X'!r} in it; it holds {', '.join(choices) or 'no values'}.")
    values = _matrix(file[chosen], path)
    of_genes = "raw/var" if chosen.startswith("raw/") and "raw/var" in file else "var"
    genes = _index(file[of_genes], path) if of_genes in file else None
    columns, remarks = _columns(file["obs"], path) if "obs" in file else ({}, [])
    features = genes if genes is not None and len(genes) == values.shape[1] else _numbered(values.shape[1])
    return Source(
        path, "cells", values, columns, features, row_names=_index(file["obs"], path) if "obs" in file else None,
        inside=(chosen, *(name for name in choices if name != chosen)) if len(choices) > 1 else (),
        remarks=tuple(remarks),
    )  # fmt: skip


def read_10x(file: h5py.File, path: Path) -> Source:
    """The counts of a feature-barcode matrix, one row a barcode; it is stored gene by cell, by column."""
    group = file["matrix"]
    shape = _values(group["shape"], path)
    if len(shape) != 2:
        raise InputError(f"{path}: a matrix must have two dimensions, not {len(shape)}.")
    values = _sparse(group, (int(shape[1]), int(shape[0])), path)
    genes = group.get("features", group)
    name = "name" if "name" in genes else "gene_names"
    features = _unique(_values(genes[name], path)) if name in genes else _numbered(values.shape[1])
    return Source(path, "cells", values, {}, features, row_names=_texts(_values(group["barcodes"], path)))


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
    """CSR of `shape`, its indices checked before anything relies on them."""
    from scipy import sparse

    data, indices, pointers = (_values(group[name], path) for name in ("data", "indices", "indptr"))
    check_shape(path, (shape[0],), group.name)
    sound = (
        data.dtype.kind in "biuf" and indices.dtype.kind in "iu" and pointers.dtype.kind in "iu"
        and len(data) == len(indices) and len(pointers) == shape[0] + 1 and shape[1] > 0
    )  # fmt: skip
    sound = sound and pointers[0] == 0 and pointers[-1] == len(data) and bool((np.diff(pointers) >= 0).all())
    sound = sound and (len(indices) == 0 or (indices.min() >= 0 and indices.max() < shape[1]))
    if not sound:
        raise InputError(f"{path}: the sparse matrix {group.name} is damaged: its indices do not fit together.")
    return sparse.csr_matrix((data, indices, pointers), shape=shape)


def _under(file: h5py.File, name: str) -> list[str]:
    return [f"{name}/{key}" for key in file[name]] if name in file and isinstance(file[name], h5py.Group) else []


def _index(frame: h5py.Group, path: Path) -> tuple[str, ...] | None:
    name = frame.attrs.get("_index", "_index")
    return _texts(_values(frame[name], path)) if isinstance(name, str) and name in frame else None


def _columns(obs: h5py.Group, path: Path) -> tuple[dict[str, Column], list[str]]:
    columns, remarks, index = {}, [], obs.attrs.get("_index", "_index")
    for name in obs:
        if name in (index, "__categories"):
            continue
        try:
            columns[name] = _column(obs[name], path)
        except InputError as error:
            remarks.append(f"The column {name!r} was left out: {str(error).removeprefix(f'{path}: ')}")
    return columns, remarks


def _column(item: Any, path: Path) -> Column:
    if isinstance(item, h5py.Group):
        parts = set(item)
        if {"codes", "categories"} <= parts:
            names, codes = _texts(_values(item["categories"], path)), _values(item["codes"], path)
            if codes.dtype.kind not in "iu" or (len(codes) and codes.max() >= len(names)):
                raise InputError(f"{path}: its codes name no category.")
            return Column(np.maximum(codes, -1).astype(np.int32), names)
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


def _unique(values: np.ndarray) -> tuple[str, ...]:
    """Names, repeated ones numbered: several genes share a symbol."""
    seen: dict[str, int] = {}
    names = []
    for name in _texts(values):
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def _numbered(count: int) -> tuple[str, ...]:
    return tuple(f"gene {i + 1}" for i in range(count))
