"""What lies in the structs and cells of MATLAB, as arrays named by their path: data.X, data.labels."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column, words
from latentlab.data.reading.arrays import REAL, FoundArray
from latentlab.data.reading.beside import last_part
from latentlab.data.reading.limits import check_growth, check_shape
from latentlab.data.source import Source

MOST_APART = 20  # entries of a cell that are arrays of their own
DEEPEST = 16


def leaves(path: Path, value: Any, name: str, depth: int = 0) -> Iterator[tuple[str, np.ndarray]]:
    """The arrays of numbers and of words in what scipy has read, with their paths; objects and code are left alone."""
    from scipy.io import matlab

    if isinstance(value, matlab.MatlabFunction | matlab.MatlabOpaque | matlab.MatlabObject) or depth > DEEPEST:
        return
    if not isinstance(value, np.ndarray):
        return
    if value.dtype.names:
        for field in value.dtype.names:
            within = [entry[field] for entry in value.reshape(-1)]
            parts = within if len(within) == 1 else None
            if parts:
                yield from leaves(path, parts[0], f"{name}.{field}", depth + 1)
            else:
                yield from _several(path, within, f"{name}.{field}", depth)
    elif value.dtype.kind == "O":
        yield from _several(path, list(value.reshape(-1)), name, depth)
    elif value.size and value.dtype.kind in REAL + "U":
        yield name, value.reshape(-1) if value.dtype.kind == "U" else value


def _several(path: Path, entries: list[Any], name: str, depth: int) -> Iterator[tuple[str, np.ndarray]]:
    """The entries of a cell or struct array: together where they are alike, else each."""
    whole = together(path, entries, name)
    if whole is not None:
        yield name, whole
    elif len(entries) <= MOST_APART:
        for i, entry in enumerate(entries):
            if isinstance(entry, np.ndarray) and entry.size == 1 and not entry.dtype.names and entry.dtype.kind != "O":
                continue  # a single value among others is no rows
            yield from leaves(path, entry, f"{name}{{{i + 1}}}", depth + 1)


def together(path: Path, entries: Sequence[Any], name: str) -> np.ndarray | None:
    """Words, numbers or arrays of one shape as one array with a row for each; None where they differ."""
    if not entries or not all(isinstance(entry, np.ndarray) and not entry.dtype.names for entry in entries):
        return None
    kinds = {entry.dtype.kind for entry in entries if entry.size}
    if kinds <= {"U"} and all(entry.size <= 1 for entry in entries):
        texts = [str(entry.reshape(-1)[0]) if entry.size else "" for entry in entries]
        check_growth(path, 4 * len(texts) * max(map(len, texts)), path.stat().st_size, name)
        return np.array(texts, dtype=str)
    shapes = {entry.shape for entry in entries}
    if not kinds or not kinds <= set(REAL) or len(shapes) > 1:
        return None
    shape = shapes.pop()
    if math.prod(shape) == 1:
        return np.array([entry.reshape(-1)[0] for entry in entries])
    if len(entries) == 1:
        return None
    check_shape(path, (len(entries), *shape), name)
    check_growth(path, 8 * len(entries) * math.prod(shape), path.stat().st_size, name)
    rows = np.stack(entries)
    return rows.reshape(len(rows), -1) if 1 in shape else rows


def found_in(arrays: Iterator[tuple[str, np.ndarray]]) -> dict[str, FoundArray]:
    """Arrays that are there already."""
    return {name: FoundArray(values.shape, values.dtype, lambda values=values: values) for name, values in arrays}


def with_class_names(source: Source, found: Mapping[str, FoundArray]) -> Source:
    """The source with a column of class numbers, 1 … K or 0 … K − 1, named by a cell array of K words."""
    for name, one in found.items():
        if one.dtype.kind != "U" or len(one.shape) != 1 or one.shape[0] in (0, 1, len(source)):
            continue
        texts = [text.strip() for text in np.asarray(one.read()).tolist()]
        if len(set(texts)) < len(texts) or not all(texts):
            continue
        for key, column in source.columns.items():
            first = _first_class(column, len(texts))
            if first is None:
                continue
            named = words([None if np.isnan(v) else texts[int(v) - first] for v in column.values])
            remark = f"The classes {first} to {first + len(texts) - 1} of {key!r} are named by {last_part(name)!r}."
            return replace(source, columns={**source.columns, key: named}, remarks=(*source.remarks, remark))
    return source


def _first_class(column: Column, count: int) -> int | None:
    """0 or 1, where a column counts `count` classes from there on; else None."""
    known = column.values[~column.missing]
    if not column.is_number or not len(known) or column.distinct != count or (known != np.round(known)).any():
        return None
    first = int(known.min())
    return first if first in (0, 1) and int(known.max()) == first + count - 1 else None
