"""Values handed from one process to another: plain ones as JSON, the bytes of arrays in a file that both have open.

What comes back is checked like a file of anyone's: an array is a description of known type whose bytes must be there.
"""

from __future__ import annotations

import math
from dataclasses import fields
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.rows import StoredArray
from latentlab.data.source import Source
from latentlab.errors import InputError

REAL = "biuf"
STEP = 1 << 26  # bytes taken over at a time
DAMAGED = "what its reader handed over does not fit together"


def packed(value: Any, stream: BinaryIO) -> Any:
    """`value` as what JSON can hold; arrays in it are written to `stream`. TypeError for what cannot be handed over."""
    if isinstance(value, np.ndarray | np.generic):  # first: a float64 is a float too, and would lose its kind
        return {"array": _written(np.asarray(value), stream)}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Path):
        return {"path": str(value)}
    if isinstance(value, tuple | list):
        texts = all(type(one) is str for one in value)
        return {
            "tuple" if isinstance(value, tuple) else "list": list(value)
            if texts
            else [packed(v, stream) for v in value]
        }
    if isinstance(value, dict):
        return {"dict": [[key, packed(one, stream)] for key, one in value.items()]}
    if isinstance(value, Column):
        return {"column": [packed(value.values, stream), packed(value.categories, stream)]}
    if isinstance(value, StoredArray):
        return {"stored": [str(value.path), value.offset, value.dtype.str, list(value.shape)]}
    if isinstance(value, Source):
        return {"source": {one.name: packed(getattr(value, one.name), stream) for one in fields(Source)}}
    if hasattr(value, "tocsr"):
        rows = value.tocsr()
        parts = [packed(part, stream) for part in (rows.data, rows.indices, rows.indptr)]
        return {"csr": [*parts, list(map(int, rows.shape))]}
    raise TypeError(f"a {type(value).__name__} cannot be handed over")


def _written(values: np.ndarray, stream: BinaryIO) -> list[Any]:
    if values.dtype.kind not in REAL:
        raise TypeError(f"an array of {values.dtype} cannot be handed over")
    place = stream.tell()
    stream.write(np.ascontiguousarray(values).reshape(-1).view(np.uint8).data)
    return [values.dtype.str, list(values.shape), place]


def unpacked(said: Any, stream: BinaryIO) -> Any:
    """The value that `packed` was given. Raises :class:`InputError` where its parts do not fit together.

    Arrays are taken over from the end of `stream` on, which is cut as they are: never do they lie in memory twice.
    """
    taken: dict[str, np.ndarray] = {}
    try:
        for one in sorted(_arrays(said), key=lambda one: one[2], reverse=True):
            taken[repr(one)] = _taken(*one, stream)
        return _built(said, taken)
    except (LookupError, TypeError, ValueError, OverflowError, AttributeError, RecursionError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{DAMAGED} ({type(error).__name__})") from error


def _arrays(said: Any) -> list[Any]:
    """The descriptions of all arrays in it."""
    found, left = [], [said]
    while left:
        one = left.pop()
        if isinstance(one, dict):
            if "array" in one:
                found.append(one["array"])
            else:
                left += one.values()
        elif isinstance(one, list) and not (one and isinstance(one[0], str) and isinstance(one[-1], str)):
            left += one
    return found


def _taken(kind: str, shape: list[int], place: int, stream: BinaryIO) -> np.ndarray:
    dtype = np.dtype(kind) if isinstance(kind, str) and len(kind) <= 4 else np.dtype(object)
    whole = all(type(side) is int and side >= 0 for side in [*shape, place])
    size = math.prod(shape) * dtype.itemsize
    if dtype.kind not in REAL or not whole or place + size > stream.seek(0, 2):
        raise InputError(DAMAGED)
    values = np.empty(shape, dtype)
    view = memoryview(values.reshape(-1).view(np.uint8))
    for start in reversed(range(0, size, STEP)):
        part = view[start : start + STEP]
        stream.seek(place + start)
        while len(part):
            came = stream.readinto(part)
            if not came:
                raise InputError(DAMAGED)
            part = part[came:]
        stream.truncate(place + start)
    return values


def _built(said: Any, taken: dict[str, np.ndarray]) -> Any:
    if not isinstance(said, dict):
        return said
    ((kind, value),) = said.items()
    if kind == "array":
        return taken[repr(value)]
    if kind == "path":
        return Path(value)
    if kind in ("tuple", "list"):
        plain = [one if type(one) is str else _built(one, taken) for one in value]
        return tuple(plain) if kind == "tuple" else plain
    if kind == "dict":
        return {key: _built(one, taken) for key, one in value}
    if kind == "column":
        return _column(*(_built(one, taken) for one in value))
    if kind == "stored":
        return StoredArray(Path(value[0]), int(value[1]), np.dtype(value[2]), tuple(map(int, value[3])))
    if kind == "source":
        return Source(**{name: _built(one, taken) for name, one in value.items()})
    if kind == "csr":
        return _matrix(*(_built(one, taken) for one in value[:3]), tuple(map(int, value[3])))
    raise InputError(DAMAGED)


def _column(values: np.ndarray, categories: tuple[str, ...] | None) -> Column:
    if categories is not None and values.size and not -1 <= values.min() <= values.max() < len(categories):
        raise InputError(DAMAGED)
    return Column(values, categories)


def _matrix(data: np.ndarray, indices: np.ndarray, pointers: np.ndarray, shape: tuple[int, ...]) -> Any:
    from scipy import sparse

    matrix = sparse.csr_matrix((data, indices, pointers), shape)
    matrix.check_format(full_check=True)
    return matrix
