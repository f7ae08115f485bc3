"""Named arrays, and the files of NumPy that hold them."""

from __future__ import annotations

import math
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tokenize import TokenError
from typing import Any, NamedTuple

import numpy as np

from latentlab.data.cache import kept, key_of_file
from latentlab.data.columns import Column, column_of
from latentlab.data.reading.beside import classes_of, columns_alone, with_names
from latentlab.data.reading.limits import check_growth, check_shape, told
from latentlab.data.rows import BLOCK_BYTES, STORED_FROM, StoredArray
from latentlab.data.source import Source, joined
from latentlab.errors import InputError

FAVOURITES = ("x", "data", "images", "imgs", "features", "values", "counts", "ff", "faces", "x_train")
REAL = "biuf"
VALIDATION = ("validation", "valid", "val", "dev")
MOST_NARROW = 20  # columns of a matrix that is taken for several columns


class Found(NamedTuple):
    """An array that a file holds, not yet read."""

    shape: tuple[int, ...]
    dtype: np.dtype
    read: Callable[[], Any]


def choose(path: Path, found: Mapping[str, Found], inside: str) -> str:
    """The array to open: the one asked for, else the one most likely to be the rows."""
    usable = [name for name, one in found.items() if one.dtype.kind in REAL and len(one.shape) >= 1]
    if inside:
        if inside not in found:
            some = ", ".join(list(found)[:20])
            raise InputError(f"{path}: there is no {inside!r} in it; it holds {some or 'nothing'}.")
        if inside not in usable:
            raise InputError(f"{path}: {inside!r} is not an array of real numbers (it is {found[inside].dtype}).")
        return inside
    if not usable:
        some = ", ".join(f"{name} ({one.dtype})" for name, one in list(found.items())[:5])
        raise InputError(f"{path}: holds no array of real numbers" + (f", only {some}." if some else "."))
    rows = [name for name in usable if len(found[name].shape) > 1] or usable
    named = [name for wish in FAVOURITES for name in rows if name.rsplit("/", 1)[-1].lower() == wish]
    return named[0] if named else max(rows, key=lambda name: math.prod(found[name].shape))


def source_of(path: Path, found: Mapping[str, Found], inside: str, what: str = "array") -> Source:
    """The rows of one array, and as columns the one-dimensional ones that have as many values."""
    pair = None if inside else _parts(found)
    if pair is not None:
        return _of_parts(path, found, *pair)
    table = {} if inside else columns_alone(found)
    if table:
        return Source(path, "table", columns=table)
    name = choose(path, found, inside)
    check_shape(path, found[name].shape, f"the array {name!r}")
    values = found[name].read()
    values = values.reshape(-1, 1) if len(values.shape) == 1 else values
    columns, names, remarks = {}, None, []
    if _rows_last(found, name):
        values = np.ascontiguousarray(np.moveaxis(np.asarray(values), -1, 0))
        remarks.append(f"The rows of {name!r} are along its last axis, as MATLAB keeps pictures; they were put first.")
    rows = values.shape[0]
    for other, one in found.items():
        if other == name or one.shape not in ((rows,), (rows, 1), (1, rows)):
            continue
        if one.dtype.kind not in REAL + "US":
            remarks.append(f"{other!r} was left out: it holds {one.dtype}, neither numbers nor text.")
            continue
        column = column_of(np.asarray(one.read()).reshape(-1))
        if column is not None:
            columns[other.rsplit("/", 1)[-1] if other.rsplit("/", 1)[-1] not in columns else other] = column
    columns |= _several(found, name, rows, remarks)
    choices = [other for other, one in found.items() if one.dtype.kind in REAL and len(one.shape) > 1]
    choices = [name, *(other for other in choices if other != name)]
    source = Source(
        path,
        what,
        values,
        columns,
        row_names=names,
        inside=tuple(choices) if len(choices) > 1 else (),
        remarks=tuple(remarks),
    )
    return with_names(source, found, name)


def _rows_last(found: Mapping[str, Found], name: str) -> bool:
    """Whether an array has its rows along the last axis: as many labels say so, and none along the first."""
    shape = found[name].shape
    if len(shape) < 3 or math.prod(shape) * 4 >= STORED_FROM:
        return False
    lines = [one.shape for other, one in found.items() if other != name and one.shape]
    lengths = {max(line) for line in lines if math.prod(line) == max(line)}
    if shape[-1] in lengths and shape[0] not in lengths:
        return True
    return len(shape) == 4 and shape[2] in (1, 3) and shape[3] > 4 and shape[0] not in lengths and shape[1] > 4


def _parts(found: Mapping[str, Found]) -> tuple[str, str] | None:
    """The names of arrays of rows to train and to test on, such as x_train and x_test; None where there are none."""
    for name, one in found.items():
        words = re.split(r"(train(?:ing)?)", name, flags=re.IGNORECASE)
        if len(words) != 3 or len(one.shape) < 2 or one.dtype.kind not in REAL:
            continue
        for other in ("test", "testing", "Test", "TEST"):
            twin = found.get(words[0] + other + words[2])
            if twin is not None and twin.shape[1:] == one.shape[1:] and twin.dtype == one.dtype:
                return name, words[0] + other + words[2]
    return None


def _of_parts(path: Path, found: Mapping[str, Found], train: str, test: str) -> Source:
    """The rows of both parts, each with its own columns, those of the second to test on."""

    def own(name: str, word: str, other: str) -> Source:
        mine = {name: found[name]}
        for key, one in found.items():
            if key not in (train, test) and re.search(word, key, re.IGNORECASE):
                mine[re.sub(word, "", key, flags=re.IGNORECASE).strip("_/ .-") or key] = one
        return source_of(path, mine, name)

    both = [own(train, r"train(ing)?", test), own(test, r"test(ing)?", train)]
    whole, validation = both[0], None
    twins = {word: re.sub(r"train(ing)?", word, train, flags=re.IGNORECASE) for word in VALIDATION}
    fitting = [
        word for word, twin in twins.items() if twin in found and found[twin].shape[1:] == found[train].shape[1:]
    ]
    word, beside = (fitting[0], twins[fitting[0]]) if fitting else ("", "")
    if beside:
        validation = np.arange(len(whole), len(whole) + found[beside].shape[0])
        whole = joined(whole, own(beside, word, test))
    whole = replace(joined(whole, both[1]), validation=validation)
    third = f", {beside!r} those to choose by" if beside else ""
    remark = f"{train!r} are the rows to train on, {test!r} those to test on{third}; inside=… opens one array alone."
    label = next((name for name in whole.columns if name.lower() in ("y", "label", "labels", "targets")), "")
    choices = [name for name, one in found.items() if one.dtype.kind in REAL and len(one.shape) > 1]
    return replace(whole, remarks=(*whole.remarks, remark), label=label, inside=tuple(choices))


def _several(found: Mapping[str, Found], chosen: str, rows: int, remarks: list[str]) -> dict[str, Column]:
    """The columns of narrow matrices that have as many rows, numbered: known factors often come so."""
    columns = {}
    for name, one in found.items():
        fits = name != chosen and len(one.shape) == 2 and one.shape[0] == rows and 2 <= one.shape[1] <= MOST_NARROW
        small = 4 * math.prod(one.shape) < STORED_FROM
        if fits and small and one.dtype.kind in REAL and (rows > one.shape[1] or rows > MOST_NARROW):
            values = np.asarray(one.read())
            classes = classes_of(values)
            if classes is not None:
                remarks.append(f"{name!r} says by a single 1 in each row which class it is of; read as one column.")
                columns[name] = classes
                continue
            columns |= {f"{name} {i + 1}": column_of(values[:, i]) for i in range(values.shape[1])}
    return columns


def read_npy(path: Path) -> Source:
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
    return source_of(path, {path.stem: Found(values.shape, dtype, lambda: values)}, "")


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


def read_npz(path: Path, inside: str) -> Source:
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
    if {"data", "indices", "indptr", "shape", "format"} <= set(found) and not inside:
        return _sparse_npz(path, found)
    return source_of(path, found, inside)


def _sparse_npz(path: Path, found: Mapping[str, Found]) -> Source:
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


def _found_in(path: Path, entry: zipfile.ZipInfo, stream: Any) -> Found:
    name = entry.filename
    try:
        shape, fortran, dtype = _header(stream, path)
    except InputError as error:
        if "Python objects" not in str(error):
            raise
        return Found((), np.dtype(object), lambda: None)
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

    return Found(shape, dtype, read)


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
