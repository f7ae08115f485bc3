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
        self._columns = {name: list(map(float, values)) for name, values in (columns or {}).items()}

    def append(self, record: Mapping[str, float]) -> None:
        """Add one row; a column that `record` lacks gets NaN."""
        length = self.records
        for name in record:
            self._columns.setdefault(name, [math.nan] * length)
        for name, values in self._columns.items():
            values.append(float(record.get(name, math.nan)))

    @property
    def records(self) -> int:
        """The number of rows."""
        return len(next(iter(self._columns.values()), ()))

    def last(self, name: str) -> float:
        """The newest finite value of a column, or NaN."""
        values = reversed(self._columns.get(name, ()))
        return next((value for value in values if math.isfinite(value)), math.nan)

    def cut(self, step: int) -> None:
        """Forget every record after `step`."""
        keep = sum(value <= step for value in self._columns.get("step", ()))
        for values in self._columns.values():
            del values[keep:]

    def copy(self) -> dict[str, np.ndarray]:
        """All columns, safe to hand to another thread."""
        return {name: np.array(values) for name, values in self._columns.items()}

    def __getitem__(self, name: str) -> np.ndarray:
        return np.array(self._columns[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)
