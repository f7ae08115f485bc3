"""What a run measured, as columns."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np

AXES = ("step", "epoch", "seconds")


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
