"""A column of a table: numbers, or words of which some recur."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from latentlab.data.days import Days, days_of
from latentlab.errors import InputError


@dataclass(frozen=True)
class Column:
    """One value a row.

    Attributes:
        values: float64 (N,) with NaN where missing; or, where there are `categories`, int32 indices of them with −1.
        categories: the words that occur, sorted; None for a column of numbers.
    """

    values: np.ndarray
    categories: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        wanted = np.float64 if self.categories is None else np.int32
        if self.values.ndim != 1 or self.values.dtype != wanted:
            raise InputError(f"A column must be {wanted.__name__} of one dimension.")

    def __len__(self) -> int:
        return len(self.values)

    @property
    def is_number(self) -> bool:
        """Whether it holds numbers, not words."""
        return self.categories is None

    @cached_property
    def missing(self) -> np.ndarray:
        """Which rows have no value, bool (N,)."""
        return np.isnan(self.values) if self.is_number else self.values < 0

    @cached_property
    def distinct(self) -> int:
        """How many different values occur."""
        return len(np.unique(self.values[~self.missing]))

    @cached_property
    def days(self) -> Days | None:
        """When each of its words was, where all that occur are days or times; None of anything else."""
        if self.is_number:
            return None
        return days_of(self.categories[code] for code in np.unique(self.values[~self.missing]))

    @property
    def is_timed(self) -> bool:
        """Whether it holds days or times, and says how they are read."""
        return self.days is not None and len(self.days.forms) == 1

    def measured(self, name: str) -> Column:
        """What can be learned from: its days as numbers (see :class:`Days`), anything else as it is.

        Raises :class:`InputError` where nothing tells how the days of the column `name` are read.
        """
        if self.days is None:
            return self
        self.days.check(name)
        codes, there = self.values[~self.missing], ~self.missing
        found = np.full(len(self), np.nan)
        found[there] = self.days.times[np.searchsorted(np.unique(codes), codes)]
        return Column(found)

    def in_order(self, name: str) -> np.ndarray:
        """What it is put in order by, float64 (N,), NaN where missing: numbers, times, or the places of its words.

        Raises :class:`InputError` as :meth:`measured`.
        """
        found = self.measured(name)
        return found.values if found.is_number else np.where(found.missing, np.nan, found.values)

    def take(self, rows: np.ndarray) -> Column:
        """Some rows of it."""
        return Column(self.values[rows], self.categories)

    def text(self, row: int) -> str:
        """The value of one row for people; empty where it is missing."""
        if self.missing[row]:
            return ""
        value = self.values[row]
        return f"{value:.12g}" if self.is_number else self.categories[value]

    def as_classes(self) -> tuple[np.ndarray, tuple[str, ...]]:
        """Class indices int64 (N,) and names; the rows without a value become a class of their own, "missing"."""
        if self.is_number:
            known, codes = np.unique(self.values[~self.missing], return_inverse=True)
            names = tuple(f"{value + 0.0:.12g}" for value in known)  # no −0
            indices = np.full(len(self), -1, np.int64)
            indices[~self.missing] = codes
        else:
            used, codes = np.unique(self.values[~self.missing], return_inverse=True)
            names = tuple(self.categories[code] for code in used)
            indices = np.full(len(self), -1, np.int64)
            indices[~self.missing] = codes
        if (indices < 0).any():
            indices[indices < 0] = len(names)
            names = (*names, "missing")
        return indices, names


def numbers(values: np.ndarray) -> Column:
    """A column of numbers; what is not finite counts as missing."""
    with np.errstate(over="ignore"):
        found = np.array(values, np.float64)
    found[~np.isfinite(found)] = np.nan
    return Column(found)


def words(values: Sequence[str | None]) -> Column:
    """A column of words; None and empty text are missing."""
    known = sorted({value for value in values if value})
    code = {word: i for i, word in enumerate(known)}
    return Column(np.array([code.get(value, -1) for value in values], np.int32), tuple(known))


def numbered(names: Iterable[str]) -> tuple[str, ...]:
    """Names, repeated ones numbered: several genes share a symbol."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(found)


def column_of(values: np.ndarray) -> Column | None:
    """The column of a one-dimensional array of numbers, truth values, or text; None for anything else."""
    if values.dtype.kind in "biuf":
        return numbers(values)
    if values.dtype.kind == "U":
        return words([value.strip() for value in values.tolist()])
    if values.dtype.kind == "S":
        return words([value.decode("utf-8", "replace").strip() for value in values.tolist()])
    return None


def joined_columns(first: Column, second: Column) -> Column:
    """One column after another; numbers become words where the other holds words."""
    if first.is_number and second.is_number:
        return Column(np.concatenate([first.values, second.values]))
    return words([column.text(row) or None for column in (first, second) for row in range(len(column))])
