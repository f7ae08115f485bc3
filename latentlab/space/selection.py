"""Selections: some rows of a dataset, and how they were chosen."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from latentlab.data import Dataset
from latentlab.errors import InputError

NUMBERS = re.compile(r"\s*\d+(\s*[-–]\s*\d+)?(\s*,\s*\d+(\s*[-–]\s*\d+)?)*\s*,?\s*")
PLAIN_NAME = re.compile(r"row\s+(\d{1,3}(?:,\d{3})+|\d+)")  # as Dataset.name_of writes it
SIGNS = "∪∩∖△"


@dataclass(frozen=True, eq=False)
class Selection:
    """Some rows of a dataset.

    Attributes:
        rows: their indices in the dataset, sorted and unique, int64 (n,).
        count_of: N, how many rows the dataset has.
        words: how they were chosen, for people: "lasso", "label = 3".
    """

    rows: np.ndarray
    count_of: int
    words: str

    @classmethod
    def of(cls, rows: np.ndarray | Sequence[int], n: int, words: str) -> Selection:
        """The rows with these indices, in any order and as often as one likes; InputError outside 0 … n − 1."""
        found = np.asarray(rows)
        if found.size and (found.ndim != 1 or found.dtype.kind not in "iu"):
            raise InputError("A selection must be a list of row indices.")
        found = np.unique(found.astype(np.int64))
        if found.size and (found[0] < 0 or found[-1] >= n):
            wrong = found[0] if found[0] < 0 else found[-1]
            raise InputError(f"There is no row {wrong:,}: the rows are 0 to {n - 1:,}.")
        return cls(found, n, words)

    @classmethod
    def nothing(cls, n: int) -> Selection:
        """No row of n."""
        return cls(np.empty(0, np.int64), n, "nothing")

    @classmethod
    def everything(cls, n: int) -> Selection:
        """All of n rows."""
        return cls(np.arange(n, dtype=np.int64), n, "all rows")

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def mask(self) -> np.ndarray:
        """Which rows are selected, bool (N,), read-only."""
        found = np.zeros(self.count_of, bool)
        found[self.rows] = True
        found.flags.writeable = False
        return found

    def __or__(self, other: Selection) -> Selection:
        """The rows in either; beside an empty selection, the other as it is."""
        self._check(other)
        if not len(self) or not len(other):
            return self if len(self) else other
        return self._made(self.mask | other.mask, "∪", other)

    def __and__(self, other: Selection) -> Selection:
        """The rows in both."""
        self._check(other)
        return self._made(self.mask & other.mask, "∩", other)

    def __sub__(self, other: Selection) -> Selection:
        """The rows in this one only."""
        self._check(other)
        return self._made(self.mask & ~other.mask, "∖", other)

    def __xor__(self, other: Selection) -> Selection:
        """The rows in one of the two only."""
        self._check(other)
        return self._made(self.mask ^ other.mask, "△", other)

    def inverted(self) -> Selection:
        """All other rows."""
        if not len(self) or len(self) == self.count_of:
            return Selection.nothing(self.count_of) if len(self) else Selection.everything(self.count_of)
        return Selection(np.flatnonzero(~self.mask), self.count_of, f"not {_grouped(self.words)}")

    def _check(self, other: Selection) -> None:
        if self.count_of != other.count_of:
            raise InputError(
                f"Selections of {self.count_of:,} and of {other.count_of:,} rows are of two datasets: they cannot be "
                "combined."
            )

    def _made(self, mask: np.ndarray, sign: str, other: Selection) -> Selection:
        same = sign in "∪∩" and self.words == other.words
        words = self.words if same else f"{_grouped(self.words)} {sign} {_grouped(other.words)}"
        return Selection(np.flatnonzero(mask), self.count_of, words)


def by_label(data: Dataset, name: str) -> Selection:
    """The rows of the class called `name`; InputError where there is none."""
    if data.labels is None:
        raise InputError(f"{data.name} has no labels to select by.")
    if name not in data.class_names:
        near = difflib.get_close_matches(name, data.class_names, n=1)
        raise InputError(f"There is no class {name!r}: {_hint(near, data.class_names)}")
    return Selection(np.flatnonzero(data.labels == data.class_names.index(name)), len(data), f"label = {name}")


def by_number_or_name(data: Dataset, text: str) -> Selection:
    """Rows by what a person types: "17, 20-25" (numbers in the file, from 0 on), or a name.

    A row of exactly this name comes first; else numbers; else the name, or then a part of one, in whatever case.
    InputError where nothing is found.
    """
    wanted = text.strip()
    if not wanted:
        raise InputError("Type row numbers such as 17, 20-25, or a row's name or a part of it.")
    names = data.row_names
    if names is None:
        plain = PLAIN_NAME.fullmatch(wanted)
        return _by_numbers(data, plain[1].replace(",", "") if plain else wanted, wanted)
    exact = [row for row, name in enumerate(names) if name == wanted]
    if exact:
        return Selection(np.array(exact, np.int64), len(data), f"name = {wanted}")
    if NUMBERS.fullmatch(wanted):
        return _by_numbers(data, wanted, wanted)
    folded, found = wanted.casefold(), [name.casefold() for name in names]
    rows = [row for row, name in enumerate(found) if name == folded]
    rows = rows or [row for row, name in enumerate(found) if folded in name]
    if not rows:
        raise InputError(f"No row is called {_short(wanted)!r}, and no row's name contains it.")
    return Selection(np.array(rows, np.int64), len(data), f"name has {wanted}")


def _by_numbers(data: Dataset, text: str, words: str) -> Selection:
    if not NUMBERS.fullmatch(text):
        raise InputError(f"{_short(words)!r} is not a list of row numbers such as 17, 20-25.")
    known, parts = data.numbers_of(np.arange(len(data))), []
    for part in text.strip().strip(",").split(","):
        ends = [int(end) if len(end.strip()) < 19 else known[-1] + 1 for end in re.split("[-–]", part) if end.strip()]
        first, last = min(ends), max(ends)
        rows = np.arange(*np.searchsorted(known, (first, last + 1)))
        if last > known[-1] or not len(rows):
            left_out = "" if data.numbers is None or last > known[-1] else "; it was left out"
            raise InputError(
                f"There is no row {_short(part.strip())}: the rows are {known[0]:,} to {known[-1]:,}{left_out}."
            )
        parts.append(rows)
    return Selection.of(np.concatenate(parts), len(data), f"rows {words}" if words == text else words)


def _grouped(words: str) -> str:
    return f"({words})" if any(sign in words for sign in SIGNS) else words


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _hint(near: Sequence[str], names: Sequence[str]) -> str:
    if near:
        return f"did you mean {near[0]!r}?"
    return f"there are {', '.join(names[:12])}{' …' if len(names) > 12 else ''}."
