"""What a place decodes to, column by column in the units of the data, beside a row and what the data hold."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.space.decoder import LiveDecoder


@dataclass(frozen=True, eq=False)
class ColumnValues:
    """Of D columns, each (D,) float64, NaN where there is none.

    `mean` of p(x|z), `low` and `high` one standard deviation below and above it; the value of the `nearest` row; the
    `least` and the `greatest` value that the data hold.
    """

    names: list[str]
    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray
    nearest: np.ndarray
    least: np.ndarray
    greatest: np.ndarray

    def __len__(self) -> int:
        return len(self.names)


def column_values(
    data: Dataset, decoder: LiveDecoder, place: np.ndarray, nearest: np.ndarray | None = None
) -> ColumnValues:
    """What `place` (p,) decodes to, beside the row `nearest` (*shape) where there is one.

    A standard deviation is there where the model has p(x|z); below and above the mean it is told in the units of the
    data, where a logarithm was taken not evenly.
    """
    from latentlab.inference.predictive import deviations

    mean, none = decoder.decode(place[None])[0], np.full(data.shape, np.nan, np.float32)
    spread = none
    with suppress(InputError, NotImplementedError):  # a network of someone's own may have no p(x|z)
        spread = deviations(decoder.model, place[None])[0].reshape(data.shape)
    rows = np.stack([mean, mean - spread, mean + spread, none if nearest is None else nearest, *data.ranges])
    values, names = data.in_units(rows)
    return ColumnValues(names, *values)
