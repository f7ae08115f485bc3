"""How the values of one column are spread: all rows, and some of them; which rows lie in a range or a class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.data.days import day_text
from latentlab.data.digits import ends, written
from latentlab.data.listing import value_at, values_in_memory
from latentlab.space.colouring import FEW

BINS = 24
MOST_BARS = 12  # classes, the commonest, that have a bar
SOME = 5000  # rows
MISSING, OTHER = 255, 254  # where rows lie that are in no bin
Kept = tuple[float, float] | frozenset[str]
"""What is kept of a column: numbers from the least to the greatest, both included, or classes by their names."""


@dataclass(frozen=True, eq=False)
class Histogram:
    """Counts of one column.

    Attributes:
        name: of the column.
        values: its numbers (N,), NaN where missing; empty where it has classes.
        edges: of the bins (b + 1,), the last of which includes its upper one; empty where it has classes.
        classes: the name of each bar, the commonest first; () where it has numbers.
        index: the bin of each row, uint8 (N,); MISSING without a value, OTHER for rarer classes.
        counts: rows in each bin, int64 (b,).
        missing, others: rows without a value, and of classes without a bar.
        days: whether the numbers are times, as :class:`latentlab.data.days.Days` has them.
    """

    name: str
    values: np.ndarray
    edges: np.ndarray
    classes: tuple[str, ...]
    index: np.ndarray
    counts: np.ndarray
    missing: int
    others: int
    days: bool = False

    def told(self, low: float, high: float) -> tuple[str, str]:
        """Both ends of a range of the column, for people; ∞ where it is open."""
        if not self.days:
            return ends(low, high)
        first, last = (day_text(end) if np.isfinite(end) else written(end, 1) for end in (low, high))
        return first, last

    def counts_of(self, rows: np.ndarray) -> np.ndarray:
        """How many of these rows (n,) lie in each bin, int64 (b,)."""
        return np.bincount(self.index[rows], minlength=256)[: len(self.counts)]

    def rows_in(self, kept: Kept) -> np.ndarray:
        """Which rows are kept, bool (N,)."""
        if isinstance(kept, frozenset):
            bars = [bar for bar, name in enumerate(self.classes) if name in kept]
            return np.isin(self.index, np.array(bars, np.uint8))
        return (self.values >= kept[0]) & (self.values <= kept[1])


def names_of_columns(data: Dataset) -> list[str]:
    """What has a histogram: the label, other columns but those of names, and the values of rows that are no pictures.

    Values that lie on disk have none: to count them is to read all of them.
    """
    found = [data.label_name or "label"] if data.labels is not None else []
    for name, column in data.columns.items():
        told_apart = not column.is_number and len(column.categories) == len(column) > MOST_BARS and not column.is_timed
        if name not in found and not told_apart:
            found.append(name)
    return found + list(values_in_memory(data))


def histogram_of(data: Dataset, name: str) -> Histogram:
    """The histogram of the label, a column or a value of `data`, in the units that it came in."""
    if data.labels is not None and name == (data.label_name or "label"):
        return _of_classes(name, data.labels, data.class_names)
    column = data.columns.get(name)
    if column is None:
        column = Column(value_at(data, values_in_memory(data)[name]))
    if (column.is_number or column.is_timed) and _many(column):
        return _of_numbers(name, column.measured(name), column.is_timed)
    codes, names = column.as_classes()
    if column.missing.any():  # which as_classes makes the last class
        codes, names = np.where(column.missing, -1, codes), names[:-1]
    return _of_classes(name, codes, names)


def _many(column: Column) -> bool:
    """Whether there are more different numbers than bars; some thousand tell that of most columns."""
    some = column.values[:SOME]
    return len(np.unique(some[~np.isnan(some)])) > FEW or column.distinct > FEW


def _of_numbers(name: str, column: Column, days: bool) -> Histogram:
    there = ~column.missing
    known = column.values[there]
    edges = edges_of(known)
    if days and (known == np.round(known)).all():
        edges = edges + 0.5  # a day begins at its whole number
    index = np.full(len(column), MISSING, np.uint8)
    index[there] = np.minimum(np.searchsorted(edges, known, side="right") - 1, len(edges) - 2)
    counts = np.bincount(index, minlength=256)
    bins = len(edges) - 1
    return Histogram(name, column.values, edges, (), index, counts[:bins], int(counts[MISSING]), 0, days)


def edges_of(values: np.ndarray) -> np.ndarray:
    """Edges of at most BINS bins over finite numbers: of one width, between whole numbers where all are whole."""
    low, high = float(values.min()), float(values.max())
    if high < 2**52 and low > -(2**52) and (values == np.round(values)).all():
        width = -(-(high - low + 1) // BINS)
        return low - 0.5 + width * np.arange(-(-(high - low + 1) // width) + 1)
    share = np.linspace(0, 1, BINS + 1)
    return np.clip(low * (1 - share) + high * share, low, high)


def _of_classes(name: str, codes: np.ndarray, names: tuple[str, ...]) -> Histogram:
    """Bars of the commonest of the classes that occur, in their own order."""
    count = np.bincount(codes[codes >= 0], minlength=len(names))
    shown = np.sort(np.argsort(-count, kind="stable")[:MOST_BARS])
    shown = shown[count[shown] > 0]
    bar = np.full(len(names) + 1, OTHER, np.uint8)
    bar[shown], bar[-1] = np.arange(len(shown)), MISSING
    index = bar[codes]
    others = int(count.sum() - count[shown].sum())
    missing = int((codes < 0).sum())
    labels = tuple(names[at] for at in shown)
    return Histogram(name, np.empty(0), np.empty(0), labels, index, count[shown], missing, others)
