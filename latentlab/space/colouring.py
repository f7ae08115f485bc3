"""What the map's colours stand for: a column of classes or of values, as one byte a row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.data.days import day_text
from latentlab.data.digits import digits_of, written
from latentlab.data.listing import MOST_VALUES, value_at, values_in_memory
from latentlab.space.palette import GREY, class_colours, table

NONE = 255  # the index of rows without a value
FEW = 12  # different numbers that are shown as classes
ENDS = (0.01, 0.99)  # quantiles between which values spread over the colours
COMPONENT, LABEL = "component", "label"


@dataclass(frozen=True, eq=False)
class Colouring:
    """`index` (N,) uint8 of each row's colour; the `classes` and `counts` it names, or the `ends` of the values.

    Of `days` the values are times, as :class:`latentlab.data.days.Days` has them.
    """

    name: str
    index: np.ndarray
    classes: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()
    ends: tuple[float, float] = (0.0, 1.0)
    days: bool = False

    def written(self, value: float) -> str:
        """A value between the ends, for people."""
        return day_text(value) if self.days else written(value, digits_of(*self.ends))

    def palette(self, dark: bool, scale: str = "values") -> np.ndarray:
        """256 colours (256, 3) uint8; numbers have those of `scale`, one of :func:`latentlab.space.palette.scales`."""
        return class_colours(dark) if self.classes else value_colours(dark, scale)


@cache
def value_colours(dark: bool, scale: str = "values") -> np.ndarray:
    """A map whose lightness changes evenly, without its end that the ground would hide; the last is grey."""
    whole = table(scale)
    low, high = (0.18, 1.0) if dark == (whole[0].sum() < whole[-1].sum()) else (0.0, 0.88)
    steps = np.linspace(low * (len(whole) - 1), high * (len(whole) - 1), NONE).round().astype(int)
    return np.vstack([whole[steps], GREY[dark]]).astype(np.uint8)


def names_of(data: Dataset) -> list[str]:
    """What the rows of `data` can be coloured by, the label first."""
    others = [name for name, column in data.columns.items() if name != data.label_name and column.distinct > 1]
    values = list(values_in_memory(data).items())[:MOST_VALUES]
    if values:
        least, greatest = data.ranges
        others += [name for name, at in values if greatest[at] > least[at]]
    return ([LABEL] if data.labels is not None else []) + others


def colouring_of(data: Dataset, name: str) -> Colouring | None:
    """The colouring of `data` by the label, a column or a value of its rows; None where it has no such one."""
    if name == LABEL:
        if data.labels is None:
            return None
        return _classes(data.label_name or LABEL, data.labels, data.class_names)
    column = data.columns.get(name)
    if column is None:
        at = values_in_memory(data).get(name)
        if at is None:
            return None
        column = Column(value_at(data, at))
    if column.distinct <= FEW or not (column.is_number or column.is_timed):
        return _classes(name, *column.as_classes())
    return _values(name, column.measured(name), column.is_timed)


def _classes(name: str, labels: np.ndarray, names: tuple[str, ...]) -> Colouring:
    counts = np.bincount(labels, minlength=len(names))
    return Colouring(name, np.minimum(labels, NONE).astype(np.uint8), names, tuple(counts.tolist()))


def _values(name: str, column: Column, days: bool) -> Colouring:
    there = ~column.missing
    how = "nearest" if days else "linear"  # between two days lies an hour that no row has
    low, high = (float(end) for end in np.quantile(column.values[there], ENDS, method=how))
    index = np.full(len(column), NONE, np.uint8)
    share = (column.values[there] - low) / ((high - low) or 1.0)
    index[there] = np.rint(np.clip(share, 0, 1) * (NONE - 1)).astype(np.uint8)
    return Colouring(name, index, ends=(low, high), days=days)
