"""Which words of a query come before others: days and times by when they were, numbers in words by size, no others."""

from __future__ import annotations

import ast
import math
from typing import NamedTuple

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.days import Days
from latentlab.errors import InputError
from latentlab.space.query_text import quoted_text, said


class Text(NamedTuple):
    """Text: codes (N,), or () of a constant, are indices of the categories, −1 where missing; its column, if any."""

    codes: np.ndarray
    categories: tuple[str, ...]
    column: Column | None = None


def text_of(column: Column) -> Text:
    """The text of a column of words."""
    return Text(column.values, column.categories, column)


def in_order(left: Text, one: ast.expr, right: Text, other: ast.expr) -> tuple[np.ndarray, np.ndarray]:
    """What stands for `left` and `right`, written as `one` and `other`, in < and >: (N,) or (), NaN where missing.

    Raises :class:`InputError` for words that have no order, and for days that can be read in several ways.
    """
    sides = ((left, one), (right, other))
    columns = [(text.column, said(node)) for text, node in sides if text.column is not None]
    if all(column.days is not None for column, _ in columns):
        days = columns[0][0].days
        found = [_times(text, node, days, columns[0][1]) for text, node in sides]
    else:
        found = [numbers_in(text)[text.codes] for text, _ in sides]
        if any((np.isnan(numbers) & (text.codes >= 0)).any() for numbers, (text, _) in zip(found, sides, strict=True)):
            name = next(name for column, name in columns if column.days is None)
            some = quoted_text(left.categories[0] if left.column is not None else right.categories[0])
            raise InputError(
                f"{name} holds words, which have no order: before and after, < and >, are of numbers and days. "
                f"Write {name} == {some}, or {some} in {name} for a part of a word."
            )
    return found[0], found[1]


def _times(text: Text, node: ast.expr, days: Days, name: str) -> np.ndarray:
    """When a side was: of a column, by its own days; of a constant, as the column `name` beside it has `days`."""
    if text.column is not None:
        return text.column.in_order(said(node))
    days.check(name)
    time = days.read(text.categories[0])
    if math.isnan(time):
        raise InputError(f"{said(node)} is no day or time as {name} has them, such as {quoted_text(days.words[0])}.")
    return np.array(time)


def numbers_in(text: Text) -> np.ndarray:
    """The number that each of its words is, NaN of others, and a last NaN for where it is missing."""
    return np.array([_read_number(word) for word in text.categories] + [math.nan])


def _read_number(word: str) -> float:
    try:
        number = float(word)
    except ValueError:
        return math.nan
    return number if math.isfinite(number) else math.nan
