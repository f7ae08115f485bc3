"""Numbers that stand for missing values, such as −999, 9 or 0: far from all others of their column; told, or taken out.

Taken out is what nothing else can explain; what may be a value as well is told, with the key that takes it out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.source import Source
from latentlab.data.wording import counted
from latentlab.errors import InputError

NINES = frozenset(float(f"{sign}{digits}") for sign in ("-", "") for digits in (
    "99", "999", "9999", "99999", "99.9", "999.9", "9999.9", "99.99", "999.99", "9999.99", "999.25"
))  # fmt: skip
ANSWERS = frozenset(float(("9" * more) + last) for more in range(5) for last in "789") | {77, 88, 777, 888, 7777, 8888}
REFUSED = frozenset(code for code in ANSWERS if str(int(code))[-1] in "89") - {8, 98, 998, 9998, 99998}
LEAST_ROUND, ROUND = 100, 100  # −200 and the like, where they recur
RECURS = 3
MOST_CODES = 3  # for no answer, of one column
LEAST_SCALE = 3  # −1 beside 0, 1 and 2 is a value
LEAST_MEASURED = 8  # values beside 0 that say how far apart those of a column lie
OF_MIDDLE = 0.1  # of the median, that lies between 0 and the next value at least
SAMPLE = 10_000  # values that say how far apart others lie
MANY = 20  # columns, that may all be of one kind
SHOWN = 12  # columns that a key names
NOWHERE = "The numbers of an array on disk, or of a sparse one, cannot be taken for missing; leave absent out."

Chosen = Sequence[float | str]


def without_stand_ins(source: Source, chosen: Chosen | None) -> tuple[Source, list[float | str], list[str]]:
    """The table with numbers that stand for missing taken out, those numbers, and what is said of it.

    `chosen` are the numbers to take out of every column and of an array in memory, or texts such as "age=-1" for one
    column; None finds them, [] leaves all as they are. Raises :class:`InputError` for what cannot be taken out.
    """
    if chosen is not None:
        return _without(source, chosen)
    numeric = {name: column for name, column in source.columns.items() if column.is_number and column.distinct > 2}
    found = {_below(column) for column in numeric.values()} - {None}
    columns, where = dict(source.columns), {}
    for name, column in numeric.items():
        for value in sorted(found):  # type: ignore[type-var]
            hit = column.values == value
            if hit.any() and _stands_apart(column, value):
                columns[name] = column = Column(np.where(hit, np.nan, column.values))
                where.setdefault(value, []).append((name, int(hit.sum())))
    taken = sorted(where)
    learned = {name: columns[name] for name in numeric} if source.values is None else {}
    doubts = _doubts(learned, taken)
    source, more = _of_array(replace(source, columns=columns), taken)
    return source, sorted({*taken, *more}), [*_told(where, "; absent=[] keeps it"), *doubts]


def _told(where: dict[float, list[tuple[str, int]]], key: str) -> list[str]:
    return [
        f"{value:g} stands for missing in {', '.join(repr(name) for name, _ in places[:4])}"
        f"{f' and {len(places) - 4} more' if len(places) > 4 else ''} "
        f"({counted(sum(count for _, count in places), 'cell')})"
        f"{', far from all other values' if key else ''}{key}."
        for value, places in where.items()
    ]


# What was chosen -----------------------------------------------------------------------------------------------------


def _without(source: Source, chosen: Chosen) -> tuple[Source, list[float | str], list[str]]:
    columns, where = dict(source.columns), {}
    everywhere = [float(entry) for entry in chosen if not isinstance(entry, str)]
    for name, column in source.columns.items():
        if not column.is_number:
            continue
        for value in [*everywhere, *_of_column(chosen, name)]:
            hit = column.values == value
            if hit.any() and not (value in everywhere and _are_bits(column)):
                columns[name] = column = Column(np.where(hit, np.nan, column.values))
                where.setdefault(value, []).append((name, int(hit.sum())))
    values = source.values
    if values is not None and everywhere and not _in_memory(values) and not where:
        raise InputError(f"{source.path}: {NOWHERE}")
    if values is not None and everywhere and _in_memory(values):
        hit = np.logical_or.reduce([values == value for value in everywhere])
        if hit.any():
            values = np.where(hit, np.nan, values)
            where.setdefault(everywhere[0], []).append(("the values", int(hit.sum())))
    return replace(source, columns=columns, values=values), list(chosen), _told(where, "")


def check_absent_columns(source: Source, chosen: Chosen | None) -> None:
    """Raise :class:`InputError` where an entry names a column that is not there or holds words."""
    for entry in chosen or ():
        name = entry.rpartition("=")[0] if isinstance(entry, str) else None
        if name is not None and (name not in source.columns or not source.columns[name].is_number):
            some = ", ".join(name for name, column in source.columns.items() if column.is_number) or "none"
            raise InputError(f"{source.path}: absent names {name!r}, no column of numbers; those are {some[:300]}.")


def _of_column(chosen: Chosen, name: str) -> list[float]:
    parts = [entry.rpartition("=") for entry in chosen if isinstance(entry, str)]
    return [float(value) for column, _, value in parts if column == name]


def _are_bits(column: Column) -> bool:
    """Whether 0 and 1 are all that it holds: these mean something, unless the column itself was named."""
    return bool(np.isin(column.values[~column.missing], (0, 1)).all())


# What is found -------------------------------------------------------------------------------------------------------


def _below(column: Column) -> float | None:
    """The number below all others that stands for missing."""
    known = column.values[~column.missing]
    low = float(known.min())
    if low >= 0:
        return None
    rest = known[known != low]
    gap, spread, count = float(rest.min()) - low, float(np.ptp(rest)), len(known) - len(rest)
    nines = (low in NINES or (low == -9 and count >= RECURS and rest.min() >= 0)) and gap > spread
    even = low <= -LEAST_ROUND and low % ROUND == 0 and count >= RECURS and gap > 2 * spread
    return low if nines or even else None


def _stands_apart(column: Column, value: float) -> bool:
    """Whether it is below all that the column measures, which begins at 0 or far above."""
    rest = column.values[~column.missing & (column.values != value)]
    return len(rest) > 0 and bool(rest.min() >= 0 or rest.min() - value > np.ptp(rest))


def _doubts(columns: dict[str, Column], taken: Sequence[float]) -> list[str]:
    """What may stand for missing as well: sentences with the key that takes it out."""
    kinds: dict[str, dict[str, list[float]]] = {"below": {}, "above": {}, "zero": {}}
    leasts = []
    for name, column in columns.items():
        known = column.values[~column.missing] if column.missing.any() else column.values
        if not len(known):
            continue
        leasts.append(known.min())
        for kind, find in (("below", _codes_below), ("above", _codes_above), ("zero", _zeros_apart)):
            codes = find(known)
            if codes:
                kinds[kind][name] = codes
    from_zero = sum(bool(least == 0) for least in leasts)
    if len(columns) >= MANY and 2 * from_zero > len(columns):
        kinds["zero"], kinds["above"] = {}, {}  # amounts of one kind, or shades: there 0 and 9 are values
    told = {
        "below": "Below 0 there is only", "above": "Far above all others there is, again and again,",
        "zero": "Apart from all others there is, again and again,",
    }  # fmt: skip
    doubts = []
    for kind, places in kinds.items():
        if places:
            some = [f"{' and '.join(f'{code:g}' for code in codes)} of {name!r}" for name, codes in places.items()]
            more = f" and {len(some) - 4} more" if len(some) > 4 else ""
            key = [f"{name}={code:g}" for name, codes in list(places.items())[:SHOWN] for code in codes]
            doubts.append(
                f"{told[kind]} {', '.join(some[:4])}{more}. If it is no value but stands for missing, "
                f"absent={json.dumps([*taken, *key], ensure_ascii=False)} takes it out."
            )
    return doubts


def _codes_below(known: np.ndarray) -> list[float]:
    """The few numbers below 0 that surveys write for no answer, beside numbers from 0 on."""
    low = float(known.min())
    if low >= 0 or not (low == -1 or -low in ANSWERS or low in NINES):
        return []
    codes, rest = np.unique(known[known < 0]).tolist(), known[known >= 0]
    right = len(codes) <= MOST_CODES and all(code == -1 or -code in ANSWERS or code in NINES for code in codes)
    recurs = len(known) - len(rest) > 1 or low in NINES
    return codes if right and recurs and len(rest) and rest.max() >= LEAST_SCALE else []


def _codes_above(known: np.ndarray) -> list[float]:
    """The few numbers that recur beyond the widest gap of a column, such as 9 above 1 … 5 and 99 above ages."""
    if known.max() not in NINES | REFUSED:
        return []
    levels, counts = np.unique(known, return_counts=True)
    steps = np.diff(levels)
    widest = int(np.argmax(steps)) if len(steps) else 0
    codes, count = levels[widest + 1 :].tolist(), int(counts[widest + 1 :].sum())
    if widest < 1 or len(codes) > MOST_CODES or not set(codes) <= NINES | ANSWERS:
        return []
    far = steps[widest] > 2 * (levels[widest] - levels[0])
    return codes if count >= RECURS or (count > 1 and far) else []


def _zeros_apart(known: np.ndarray) -> list[float]:
    """[0] where it recurs far below all others, which lie close: a pressure of 0 beside those of 60 … 120."""
    if known.min() != 0:
        return []
    rest = known[known != 0]
    count = len(known) - len(rest)
    some = rest[:: len(rest) // SAMPLE + 1]
    middle = float(np.median(some)) if len(rest) else 0.0
    if not len(rest) or not 2 <= count <= len(rest) or rest.min() < OF_MIDDLE * middle:
        return []
    levels = np.unique(some)
    steps = np.diff(levels[levels <= middle])
    return [0.0] if len(levels) >= LEAST_MEASURED and len(steps) and rest.min() > steps.max() else []


# Arrays --------------------------------------------------------------------------------------------------------------


def _in_memory(values: Any) -> bool:
    return isinstance(values, np.ndarray) and values.dtype.kind in "fiu"


def _of_array(source: Source, taken: list[float]) -> tuple[Source, list[float]]:
    """An array in memory without the number below all others that stands for missing; remarks say which."""
    values = source.values
    if source.image or not _in_memory(values) or not values.size:
        return source, []
    low = float(np.fmin.reduce(values, axis=None))
    if low >= 0 or low not in NINES:
        return source, []
    hit = values == low
    rest = values[~hit & np.isfinite(values)]
    if not rest.size:
        return source, []
    least, spread = float(rest.min()), float(rest.max()) - float(rest.min())
    if least - low > spread:
        where = counted(int(hit.sum()), "value")
        remark = f"{low:g} stands for missing in {where}, far from all others; absent=[] keeps it."
        return replace(source, values=np.where(hit, np.nan, values), remarks=(*source.remarks, remark)), [low]
    if least >= 0:
        key = json.dumps([*taken, low])
        remark = f"Below 0 there is only {low:g}. If it is no value but stands for missing, absent={key} takes it out."
        return replace(source, remarks=(*source.remarks, remark)), []
    return source, []
