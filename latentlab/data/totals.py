"""Rows below a table that sum it up, such as its totals and means: left out where their numbers say so, else told."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np

from latentlab.data.labels import words_of
from latentlab.data.source import Source, only

NAMED = frozenset({
    "total", "totals", "sum", "sums", "summe", "gesamt", "insgesamt", "somme", "totale", "suma", "mean", "means",
    "average", "averages", "avg", "mittel", "mittelwert", "durchschnitt", "moyenne", "median", "min", "max", "minimum",
    "maximum", "sd", "std", "stdev", "variance", "count", "n",
})  # fmt: skip
PHRASE = 3  # words, from which on it is another's name
MOST_FOOTERS = 6  # rows
LEAST_ROWS = 3  # above them
LEAST_UNNAMED = 5  # above a row of sums that is not called so
MOST_COLUMNS = 1000  # that are looked at
LIKE = 1e-3  # of a sum or mean, by which rounding may change it
EXACT = 1e-9  # of a sum, by which the order of adding may change it
VARIES = 100  # times as much a column varies whose mean says anything


def without_totals(source: Source) -> Source:
    """A table without its last rows where these sum up the others; rows that are only called so are told.

    A row is one of these where half of its numbers or more are the sums or the means of the rows above, and it is
    called so or holds nothing in its first column; or where all of them, two or more, are the very sums.
    """
    if source.values is not None or source.turned or len(source) <= LEAST_ROWS:
        return source
    last = range(len(source) - 1, max(LEAST_ROWS, len(source) - MOST_FOOTERS) - 1, -1)
    called = list(itertools.takewhile(bool, (_called(source, row) for row in last)))
    first = next(iter(source.columns.values()), None)
    empty = not called and first is not None and first.is_number and bool(np.isnan(first.values[-1]))
    if not called and not empty:
        return _left_out(source, len(source) - 1, []) if _is_sum(source) else source
    count = len(called) or 1
    end = len(source) - count
    if any(_sums_up(source, row, end, 1 if called else 2) for row in range(end, len(source))):
        return _left_out(source, end, called[::-1])
    if not called:
        return source
    remark = (
        f"Last rows are called {', '.join(map(repr, called[::-1]))}, though their numbers are not the sums or means of "
        "the rows above: they were kept. If they sum up others, take them out of the file."
    )
    return replace(source, remarks=(*source.remarks, remark))


def _called(source: Source, row: int) -> str:
    """The word of a row that names it a total or mean and occurs in no other; "" where there is none."""
    for column in source.columns.values():
        if not column.is_number and column.values[row] >= 0:
            word = column.categories[column.values[row]]
            plain = words_of(word)
            if len(plain) < PHRASE and plain & NAMED and (column.values == column.values[row]).sum() == 1:
                return word
    return ""


def _sums_up(source: Source, row: int, end: int, least: int) -> bool:
    """Whether half the numbers of a row are the sums of the rows before `end`, or their means, then `least` of them."""
    seen = sums = means = 0
    for column in itertools.islice(source.columns.values(), MOST_COLUMNS):
        above = column.values[:end]
        if not column.is_number or np.isnan(column.values[row]) or np.isnan(above).all():
            continue
        seen, value, known = seen + 1, float(column.values[row]), above[~np.isnan(above)]
        with np.errstate(over="ignore", invalid="ignore"):  # near the end of the range, where nothing is said to sum up
            total, size, spread = (float(one) for one in (known.sum(), np.abs(known).sum(), known.std()))
        close = LIKE * size / len(known)
        if np.isfinite(size):
            sums += abs(total - value) <= len(known) * close and abs(value) > np.abs(known).max()
            means += abs(total / len(known) - value) <= close and spread > VARIES * close
    return (sums > 0 and 2 * sums >= seen) or (means >= least and 2 * means >= seen)


def _is_sum(source: Source) -> bool:
    """Whether the last row holds the exact sums of those above in all columns of numbers but one that counts the rows.

    In two at least, where each sum is greater than all that it sums up: chance does not bring that about.
    """
    if len(source) <= LEAST_UNNAMED or len(source.columns) > MOST_COLUMNS:
        return False
    sums = 0
    for column in source.columns.values():
        above, value = column.values[:-1], float(column.values[-1])
        if not column.is_number or np.isnan(value) or np.isnan(above).all() or (np.diff(column.values) == 1).all():
            continue
        with np.errstate(over="ignore", invalid="ignore"):
            total, size = float(np.nansum(above)), float(np.nansum(np.abs(above)))
        if not (np.isfinite(size) and abs(total - value) <= EXACT * size):
            return False
        sums += abs(value) > np.nanmax(np.abs(above))
    return sums >= 2


def _left_out(source: Source, end: int, words: list[str]) -> Source:
    some = f" ({', '.join(map(repr, words))})" if words else ""
    which = f"The last row{some} holds" if len(source) - end == 1 else f"The last {len(source) - end} rows{some} hold"
    remark = f"{which} sums or means of the rows above; left out."
    kept = only(source, np.arange(end))
    return replace(kept, numbers=None if source.numbers is None else kept.numbers, remarks=(*source.remarks, remark))
