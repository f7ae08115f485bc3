"""What a run measured, as columns."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np

AXES = ("step", "epoch", "seconds")
BLOCK = 64  # values that are smoothed at once


class History(Mapping[str, np.ndarray]):
    """Columns of equal length, float64, one row a record: ``history["elbo"]`` against ``history["step"]``.

    A training column is the mean over the steps since the record before; a ``validation_`` column, measured on
    the held-out rows at the end of each epoch, is NaN in between. ELBO and its terms are in nats per row.
    """

    def __init__(self, columns: Mapping[str, np.ndarray] | None = None) -> None:
        kept = {name: np.asarray(values, np.float64).ravel() for name, values in (columns or {}).items()}
        self._length = min((len(values) for values in kept.values()), default=0)
        # Each column is a buffer with room at its end, so that neither a new record nor a copy is slow.
        self._columns = {name: values[: self._length].copy() for name, values in kept.items()}

    def append(self, record: Mapping[str, float]) -> None:
        """Add one row; a column that `record` lacks gets NaN."""
        for name in record.keys() - self._columns.keys():
            self._columns[name] = np.full(self._length, math.nan)
        for name, values in self._columns.items():
            if len(values) == self._length:
                self._columns[name] = values = np.resize(values, max(64, 2 * self._length))
            values[self._length] = record.get(name, math.nan)
        self._length += 1

    @property
    def records(self) -> int:
        """The number of rows."""
        return self._length

    def last(self, name: str) -> float:
        """The newest finite value of a column, or NaN."""
        values = self[name] if name in self else np.empty(0)
        there = np.flatnonzero(np.isfinite(values))
        return float(values[there[-1]]) if len(there) else math.nan

    def cut(self, step: int) -> None:
        """Forget every record after `step`."""
        self._length = int(np.searchsorted(self["step"], step, side="right")) if "step" in self else 0

    def copy(self) -> dict[str, np.ndarray]:
        """All columns, safe to hand to another thread."""
        return {name: self[name] for name in self._columns}

    def __getitem__(self, name: str) -> np.ndarray:
        return self._columns[name][: self._length].copy()

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


def smoothed(values: np.ndarray, share: float) -> np.ndarray:
    """Values (n,) as a running mean in which each has `share` of what was before it, from the first value on.

    What is not finite stays out of the mean. The mean of the first values is of these alone (as Adam's is corrected).
    """
    there = np.isfinite(values)
    given = values[there]
    count, wide = len(given), min(BLOCK, max(1, len(given)))
    if not count:
        return np.full(len(values), np.nan)
    apart = np.arange(wide)[:, None] - np.arange(wide)
    within = np.where(apart >= 0, (1 - share) * float(share) ** np.maximum(apart, 0), 0.0)
    blocks = np.pad(given, (0, -count % wide)).reshape(-1, wide) @ within.T
    before, carried = [0.0], float(share) ** wide
    for end in blocks[:-1, -1].tolist():
        before.append(end + carried * before[-1])
    means = (blocks + np.array(before)[:, None] * float(share) ** np.arange(1, wide + 1)).ravel()[:count]
    means /= 1 - float(share) ** np.arange(1, count + 1)
    last = np.cumsum(there) - 1
    return np.where(last >= 0, means[np.maximum(last, 0)], np.nan)
