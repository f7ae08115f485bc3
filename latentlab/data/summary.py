"""Mean, deviation and range of each value of rows that may lie on disk, in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from latentlab.data.rows import BLOCK_BYTES, StoredArray, dense


@dataclass(frozen=True)
class Summary:
    """What a pass over values (N, *shape) found; what is not finite counts as missing.

    `mean`, `deviation`, `least` and `most` are of each value, float64 (D,); `absent` counts those of the
    `rows` that are without it; `low` and `high` are of all. `counts` is whether all are whole, not negative, and not
    only 0 and 1.
    """

    mean: np.ndarray
    deviation: np.ndarray
    least: np.ndarray
    most: np.ndarray
    absent: np.ndarray
    rows_with_missing: int
    counts: bool
    rows: int

    @property
    def missing(self) -> int:
        """How many values are missing."""
        return int(self.absent.sum())

    @property
    def low(self) -> float:
        """The least value of all."""
        return float(self.least.min())

    @property
    def high(self) -> float:
        """The greatest value of all."""
        return float(self.most.max())


def raw_blocks(values: Any) -> Iterator[tuple[int, np.ndarray]]:
    """Blocks of rows as they are, dense, with the index of their first."""
    width = max(1, int(np.prod(values.shape[1:], dtype=np.int64)))
    size = max(1, BLOCK_BYTES // (8 * width))
    for start in range(0, values.shape[0], size):
        stop = min(start + size, values.shape[0])
        if isinstance(values, StoredArray):
            yield start, values.between(start, stop)
        else:
            yield start, dense(values[start:stop])


@np.errstate(over="ignore", invalid="ignore")
def all_finite(block: np.ndarray) -> bool:
    """Whether each value is finite: by the sum, which holds no second copy, and by each where the sum is not."""
    return bool(np.isfinite(block.sum(dtype=np.float64)) or np.isfinite(block).all())


@np.errstate(all="ignore")
def summarise(values: Any, used: np.ndarray | None = None) -> Summary:
    """A pass over all rows, or over those that are `used` (bool (N,))."""
    width = int(np.prod(values.shape[1:], dtype=np.int64))
    total, squares, shift = np.zeros(width), np.zeros(width), None
    number = np.zeros(width, np.int64)
    least, most = np.full(width, np.inf), np.full(width, -np.inf)
    rows_with, seen, absent, whole = 0, 0, np.zeros(width, np.int64), True
    for start, block in raw_blocks(values):
        rows = block.reshape(len(block), width)
        rows = rows if used is None else rows[used[start : start + len(rows)]]
        if not len(rows):
            continue
        seen += len(rows)
        if rows.dtype.kind == "f" and not all_finite(rows):
            finite = np.isfinite(rows)
            rows_with += int((~finite).any(1).sum())
            absent += (~finite).sum(0)
            kept = np.where(finite, rows, np.nan).astype(np.float64)
            shift = np.nan_to_num(_quiet_mean(kept)) if shift is None else shift
            moved = np.where(finite, kept - shift, 0)
            number += finite.sum(0)
            least = np.fmin(least, np.where(finite, rows, np.inf).min(0))
            most = np.fmax(most, np.where(finite, rows, -np.inf).max(0))
            whole = whole and bool((kept[finite] == np.round(kept[finite])).all())
        else:
            shift = rows.mean(0, dtype=np.float64) if shift is None else shift
            moved = rows - shift
            number += len(rows)
            least, most = np.minimum(least, rows.min(0)), np.maximum(most, rows.max(0))
            whole = whole and (rows.dtype.kind in "biu" or bool((rows == np.round(rows)).all()))
        total += moved.sum(0)
        squares += np.einsum("nd,nd->d", moved, moved)
    n = np.maximum(number, 1)
    mean = (shift if shift is not None else 0) + total / n
    deviation = np.sqrt(np.maximum(squares / n - (total / n) ** 2, 0))
    least, most = np.where(number > 0, least, 0.0), np.where(number > 0, most, 0.0)
    whole = whole and bool(least.min() >= 0) and bool(most.max() > 1)
    return Summary(mean, deviation, least.astype(float), most.astype(float), absent, rows_with, whole, seen)


def _quiet_mean(values: np.ndarray) -> np.ndarray:
    there = np.isfinite(values)
    return np.where(there, values, 0).sum(0) / np.maximum(there.sum(0), 1)
