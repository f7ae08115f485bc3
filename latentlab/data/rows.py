"""Rows that stay on disk, or sparse: they look like an array of float32 where one only takes rows from it."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.errors import InputError

STORED_FROM = 512 * 2**20  # bytes as float32: smaller arrays are held in memory
BLOCK_BYTES = 1 << 25  # of float32, for everything that goes through all rows
GAP = 1 << 16  # bytes between two wanted rows that are read along rather than skipped


def _at_once(path: str, flags: int) -> int:
    """Open a file; what is none, such as a pipe, does not block."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


class StoredArray:
    """A C-ordered array (N, *shape) in a file, read and never mapped: what was read is not counted as resident."""

    def __init__(self, path: Path, offset: int, dtype: np.dtype, shape: tuple[int, ...]) -> None:
        self.path, self.offset, self.dtype, self.shape = path, offset, np.dtype(dtype), tuple(shape)
        self.row_bytes = self.dtype.itemsize * int(np.prod(shape[1:], dtype=np.int64))
        self.nbytes = self.row_bytes * shape[0]
        self._file = open(path, "rb", buffering=0, opener=_at_once)  # noqa: SIM115 (it lives as long as the rows do)
        self._turn = threading.Lock()
        about = os.fstat(self._file.fileno())
        if not stat.S_ISREG(about.st_mode):
            self._file.close()
            raise InputError(f"{path}: is no plain file.")
        if min(offset, *self.shape) < 0 or about.st_size < offset + self.nbytes:
            self._file.close()
            raise InputError(f"{path}: cut short: its values need {self.nbytes:,} bytes.")

    def __len__(self) -> int:
        return self.shape[0]

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self._file.close()

    def between(self, start: int, stop: int) -> np.ndarray:
        """Rows start … stop − 1 as they are stored."""
        out = np.empty((stop - start, *self.shape[1:]), self.dtype)
        self.fill(out, start)
        return out

    def fill(self, out: np.ndarray, start: int) -> None:
        """Read the rows from `start` on into `out` (n, *shape), C-ordered, of this dtype."""
        view, place = memoryview(out.reshape(-1).view(np.uint8)), self.offset + start * self.row_bytes
        while len(view):
            read = self._read(view, place)
            if read == 0:
                raise InputError(f"{self.path}: has become shorter since it was opened.")
            view, place = view[read:], place + read

    def _read(self, view: memoryview, place: int) -> int:
        try:
            if hasattr(os, "preadv"):
                return os.preadv(self._file.fileno(), [view], place)
            with self._turn:
                self._file.seek(place)
                return self._file.readinto(view)
        except OSError as error:
            raise InputError(f"{self.path}: cannot be read ({error.strerror or error}).") from error

    def take(self, rows: np.ndarray) -> np.ndarray:
        """Some rows as they are stored, in the order asked for; neighbours in the file are read together."""
        order = np.argsort(rows, kind="stable")
        wanted = rows[order]
        out = np.empty((len(rows), *self.shape[1:]), self.dtype)
        breaks = np.flatnonzero(np.diff(wanted) * self.row_bytes > GAP) + 1
        for part in np.split(np.arange(len(rows)), breaks):
            for some in np.array_split(part, 1 + self._span(wanted, part) // BLOCK_BYTES):
                if len(some):
                    first, last = int(wanted[some[0]]), int(wanted[some[-1]])
                    out[order[some]] = self.between(first, last + 1)[wanted[some] - first]
        return out

    def _span(self, wanted: np.ndarray, part: np.ndarray) -> int:
        return int(wanted[part[-1]] - wanted[part[0]] + 1) * self.row_bytes if len(part) else 0


class Rows:
    """Rows of float32 (N, *shape), made from stored or sparse ones as they are asked for.

    Takes what an array takes to give rows: an index, a slice, an array of indices or of truth values. `change` turns
    raw rows (B, …) into float32 (B, *shape).
    """

    dtype = np.dtype(np.float32)

    def __init__(self, raw: Any, preprocessor: Callable[[np.ndarray], np.ndarray], shape: tuple[int, ...]) -> None:
        self.raw, self.preprocessor = raw, preprocessor
        self.shape = (raw.shape[0], *shape)

    @property
    def ndim(self) -> int:
        """Dimensions, the rows' included."""
        return len(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes that all of it would take in memory."""
        return 4 * int(np.prod(self.shape, dtype=np.int64))

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, index: Any) -> np.ndarray:
        if isinstance(index, slice):
            start, stop, step = index.indices(len(self))
            if step != 1:
                return self[np.arange(start, stop, step)]
            return self._between(start, max(start, stop))
        if isinstance(index, int | np.integer):
            if not -len(self) <= index < len(self):
                raise IndexError(f"There is no row {index}.")
            place = int(index) % len(self)
            return self._between(place, place + 1)[0]
        rows = np.asarray(index)
        rows = np.flatnonzero(rows) if rows.dtype == bool else rows.astype(np.int64)
        if rows.size and (rows.min() < -len(self) or rows.max() >= len(self)):
            raise IndexError("There are no such rows.")
        rows = np.where(rows < 0, rows + len(self), rows)
        return self._made(self.raw.take(rows) if isinstance(self.raw, StoredArray) else dense(self.raw[rows]))

    def _between(self, start: int, stop: int) -> np.ndarray:
        raw = self.raw
        return self._made(raw.between(start, stop) if isinstance(raw, StoredArray) else dense(raw[start:stop]))

    def _made(self, raw: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(self.preprocessor(raw), np.float32).reshape(len(raw), *self.shape[1:])


@dataclass(frozen=True)
class KnownOfRows:
    """What is known of rows without their values: the least and the greatest of these, whether all are whole, and
    fingerprints of the values, and of the classes and names of rows."""

    low: float
    high: float
    whole: bool
    fingerprint: str
    labels_fingerprint: str


class AbsentRows(Rows):
    """Rows that are not here: what asks for their values raises :class:`InputError` with `sentence`.

    `left_out` says that they were left out on purpose, with all that is known of single ones.
    """

    def __init__(self, shape: tuple[int, ...], known: KnownOfRows, sentence: str, left_out: bool = False) -> None:
        self.shape, self.known, self.sentence, self.left_out = shape, known, sentence, left_out

    def __getitem__(self, index: Any) -> np.ndarray:
        raise InputError(self.sentence)


def one_row(x: Any, row: int) -> np.ndarray | None:
    """The values of one row; None where the rows are absent."""
    return None if isinstance(x, AbsentRows) else np.asarray(x[row])


def dense(values: Any) -> np.ndarray:
    """An array, whether `values` is one or a scipy matrix."""
    return values.toarray() if hasattr(values, "toarray") else np.asarray(values)


def beyond(x: Any, rounding: float = 1e-5) -> int:
    """How many values of rows lie below 0 or above 1, by more than rounding."""
    return sum(int(((part < -rounding) | (part > 1 + rounding)).sum()) for _, part in blocks(x))


def blocks(x: Any, bytes_each: int = BLOCK_BYTES) -> Iterator[tuple[slice, np.ndarray]]:
    """All rows of an array or of :class:`Rows`, a block at a time, with their places."""
    size = max(1, bytes_each // max(1, 4 * int(np.prod(x.shape[1:], dtype=np.int64))))
    for start in range(0, len(x), size):
        part = slice(start, min(start + size, len(x)))
        yield part, x[part]
