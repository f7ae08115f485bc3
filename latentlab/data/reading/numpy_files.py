"""The files of NumPy: one array, several in a zip, and the sparse matrices of scipy."""

from __future__ import annotations

import math
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np

from latentlab.data.cache import kept, key_of_file
from latentlab.data.columns import Column, column_of
from latentlab.data.reading.arrays import REAL, FoundArray, source_of
from latentlab.data.reading.limits import check_growth, check_shape, told
from latentlab.data.recipe import Recipe
from latentlab.data.rows import BLOCK_BYTES, STORED_FROM, StoredArray
from latentlab.data.source import Source
from latentlab.errors import InputError

SPARSE = (("indices", "indptr"), ("row", "col"), ("offsets",))  # what says where the values of such a matrix lie


def read_npy(path: Path, recipe: Recipe) -> Source:
    """One array, on disk where it is large. Structured arrays are tables."""
    with told(path), open(path, "rb") as stream:
        shape, fortran, dtype = _header(stream, path)
        offset = stream.tell()
        size = path.stat().st_size - offset
    if dtype.names:
        return _structured(path, shape, dtype, offset, size)
    if dtype.kind not in REAL:
        raise InputError(f"{path}: holds {dtype}, not real numbers.")
    check_shape(path, shape)
    if size < math.prod(shape) * dtype.itemsize:
        raise InputError(
            f"{path}: cut short: {size:,} of {math.prod(shape) * dtype.itemsize:,} bytes of values are there."
        )
    large = 4 * math.prod(shape) >= STORED_FROM
    if large and fortran and len(shape) > 1:
        raise InputError(f"{path}: stored column by column, which is too slow for so many rows; save it in C order.")
    if large:
        values: Any = StoredArray(path, offset, dtype, shape if len(shape) > 1 else (*shape, 1))
    else:
        with told(path):
            values = np.fromfile(path, dtype, math.prod(shape), offset=offset)
        values = values.reshape(shape[::-1]).T if fortran else values.reshape(shape)
    return source_of(path, {path.stem: FoundArray(values.shape, dtype, lambda: values)}, replace(recipe, inside=None))


def _header(stream: Any, path: Path) -> tuple[tuple[int, ...], bool, np.dtype]:
    from numpy.lib import format as npy

    try:
        version = npy.read_magic(stream)
        read = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}.get(version)
        if read is None:
            raise ValueError(f"version {version[0]}.{version[1]}")
        shape, fortran, dtype = read(stream)
    except (
        ValueError,
        TypeError,
        SyntaxError,
        KeyError,
        RecursionError,
        UnicodeError,
        MemoryError,
        TokenError,
    ) as error:
        raise InputError(f"{path}: not a sound NPY file ({str(error).splitlines()[0][:100]}).") from error
    if dtype.hasobject:
        raise InputError(f"{path}: holds Python objects, which are never read; save plain numbers instead.")
    if any(size < 0 for size in shape):
        raise InputError(f"{path}: its header asks for the shape {shape}.")
    return shape, fortran, dtype


def _structured(path: Path, shape: tuple[int, ...], dtype: np.dtype, offset: int, size: int) -> Source:
    if len(shape) != 1 or not 0 < shape[0] * dtype.itemsize <= size:
        raise InputError(f"{path}: a structured array must be one-dimensional and whole; this one is of shape {shape}.")
    table = np.fromfile(path, dtype, shape[0], offset=offset)
    columns: dict[str, Column] = {}
    for name in dtype.names or ():
        column = column_of(table[name]) if table[name].ndim == 1 else None
        if column is not None:
            columns[name] = column
    if not columns:
        raise InputError(f"{path}: none of its fields is a column of numbers or text.")
    return Source(path, "table", columns=columns)


def read_npz(path: Path, recipe: Recipe) -> Source:
    """Several arrays in a zip; each one's header is read before any values are."""
    found = {}
    try:
        with told(path), zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                if entry.filename.endswith(".npy"):
                    with archive.open(entry) as stream:
                        found[entry.filename.removesuffix(".npy")] = _found_in(path, entry, stream)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise InputError(f"{path}: not a sound NPZ file ({str(error)[:100]}).") from error
    if any({"data", "shape", "format", *places} <= set(found) for places in SPARSE) and not recipe.inside:
        return _sparse_npz(path, found)
    return source_of(path, found, recipe)


def _sparse_npz(path: Path, found: Mapping[str, FoundArray]) -> Source:
    """A matrix that scipy.sparse has saved, row by row or column by column."""
    from latentlab.data.reading.sparse import compressed

    with told(path), np.load(path, allow_pickle=False) as archive:
        kind = archive["format"].item() if found["format"].shape == () else ""
    kind = kind.decode("ascii", "replace") if isinstance(kind, bytes) else str(kind)
    if kind not in ("csr", "csc"):
        raise InputError(f"{path}: a sparse matrix of the kind {kind!r}; save it as csr.")
    shape = np.asarray(found["shape"].read()).reshape(-1)
    if len(shape) != 2:
        raise InputError(f"{path}: a matrix must have two dimensions, not {len(shape)}.")
    parts = [np.asarray(found[name].read()) for name in ("data", "indices", "indptr")]
    rows, columns = int(shape[0]), int(shape[1])
    if kind == "csr":
        return Source(path, "table", compressed(parts, (rows, columns), path))
    return Source(path, "table", compressed(parts, (columns, rows), path).T.tocsr())


def _found_in(path: Path, entry: zipfile.ZipInfo, stream: Any) -> FoundArray:
    name = entry.filename
    try:
        shape, fortran, dtype = _header(stream, path)
    except InputError as error:
        if "Python objects" not in str(error):
            raise
        return FoundArray((), np.dtype(object), lambda: None)
    if math.prod(shape) * dtype.itemsize + 65536 < entry.file_size:
        raise InputError(f"{path}: {name} unpacks to more than its header says.")

    def read() -> Any:
        check_shape(path, shape, name)
        check_growth(path, entry.file_size, entry.compress_size, name)
        large = 4 * math.prod(shape) >= STORED_FROM and len(shape) > 1 and not fortran
        try:
            with told(path), zipfile.ZipFile(path) as archive, archive.open(name) as again:
                _header(again, path)
                if large:
                    return _unpacked(path, entry, again, shape, dtype)
                body = again.read(math.prod(shape) * dtype.itemsize)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            raise InputError(f"{path}: {name} is damaged ({str(error)[:100]}).") from error
        if len(body) < math.prod(shape) * dtype.itemsize:
            raise InputError(f"{path}: {name} is cut short.")
        flat = np.frombuffer(body, dtype)
        return flat.reshape(shape[::-1]).T if fortran else flat.reshape(shape)

    return FoundArray(shape, dtype, read)


def _unpacked(path: Path, entry: zipfile.ZipInfo, stream: Any, shape: tuple[int, ...], dtype: np.dtype) -> StoredArray:
    """A large member, unpacked once into the cache and read from there."""
    row_bytes = math.prod(shape[1:]) * dtype.itemsize
    each = max(1, BLOCK_BYTES // max(1, row_bytes))

    def blocks() -> Iterator[np.ndarray]:
        for start in range(0, shape[0], each):
            count = min(each, shape[0] - start)
            body = stream.read(count * row_bytes)
            if len(body) < count * row_bytes:
                raise InputError(f"{path}: {entry.filename} is cut short.")
            yield np.frombuffer(body, dtype).reshape(count, *shape[1:])

    return kept(key_of_file(path, "npz", entry.filename, entry.CRC), blocks)
