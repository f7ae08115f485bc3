"""Numbers that stand for missing values, such as −999: far from all others of their column; told and taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.source import Source

NINES = frozenset(float(f"{sign}{digits}") for sign in ("-", "") for digits in (
    "99", "999", "9999", "99999", "99.9", "999.9", "9999.9", "99.99", "999.99", "9999.99", "999.25"
))  # fmt: skip
LEAST_ROUND, ROUND = 100, 100  # −200 and the like, where they recur
RECURS = 3


def without_stand_ins(source: Source, chosen: Sequence[float] | None) -> tuple[Source, list[float], list[str]]:
    """The table with numbers that stand for missing taken out of its columns, those numbers, and what is said of it.

    `chosen` are the numbers to take out of every column; None finds them, [] leaves all as they are.
    """
    numeric = {name: column for name, column in source.columns.items() if column.is_number and column.distinct > 2}
    found = {_below(column) for column in numeric.values()} - {None} if chosen is None else set(map(float, chosen))
    columns, where, doubts = dict(source.columns), {}, []
    for name, column in numeric.items():
        for value in sorted(found):  # type: ignore[type-var]
            hit = column.values == value
            if hit.any() and (chosen is not None or _stands_apart(column, value)):
                columns[name] = column = Column(np.where(hit, np.nan, column.values))
                where.setdefault(value, []).append((name, int(hit.sum())))
        high = _above(column) if chosen is None else None
        if high is not None:
            doubts.append(
                f"The greatest value of {name!r}, {high:g}, recurs far from all others; if it stands for missing, "
                f"absent=[{high:g}] takes it out."
            )
    remarks = [
        f"{value:g} stands for missing in {', '.join(repr(name) for name, _ in places[:4])}"
        f"{f' and {len(places) - 4} more' if len(places) > 4 else ''} ({sum(count for _, count in places):,} cells), "
        "far from all other values; absent=[] keeps it."
        for value, places in where.items()
    ]  # fmt: skip
    return replace(source, columns=columns), sorted(where), remarks + doubts


def _below(column: Column) -> float | None:
    """The number below all others that stands for missing."""
    known = column.values[~column.missing]
    low = float(known.min())
    rest = known[known != low]
    gap, spread, count = float(rest.min()) - low, float(np.ptp(rest)), len(known) - len(rest)
    nines = low in NINES and gap > spread
    even = low <= -LEAST_ROUND and low % ROUND == 0 and count >= RECURS and gap > 2 * spread
    return low if low < 0 and (nines or even) else None


def _stands_apart(column: Column, value: float) -> bool:
    """Whether it is below all that the column measures, which begins at 0 or far above."""
    rest = column.values[~column.missing & (column.values != value)]
    return len(rest) > 0 and bool(rest.min() >= 0 or rest.min() - value > np.ptp(rest))


def _above(column: Column) -> float | None:
    known = column.values[~column.missing]
    if not len(known):
        return None
    high = float(known.max())
    rest = known[known != high]
    if len(rest) < 2 or len(known) - len(rest) < 2 or high not in NINES:
        return None
    return high if high - float(rest.max()) > 2 * float(np.ptp(rest)) else None
