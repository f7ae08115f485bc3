"""A table is columns by their headings: numbers, truths, words that recur, or texts of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from latentlab.data.columns import Column

Values = np.ndarray | Column | Sequence[str]
"""One column: an array of numbers or truths (N,); a column of a dataset; or a text for each row, "" where missing."""

Columns = Mapping[str, Values]


def free_name(name: str, taken: Mapping[str, object]) -> str:
    """`name`, or with "(data)" after it as often as keeps it apart from the headings before it."""
    while name in taken:
        name += " (data)"
    return name


def words_from(codes: np.ndarray, words: Sequence[str]) -> Column:
    """Words by their numbers (N,), −1 where there is none."""
    return Column(np.asarray(codes, np.int32), tuple(words))


def texts_of(values: Values) -> list[str]:
    """A text for each row; numbers as the shortest text that reads back as the same, what is missing as ""."""
    if isinstance(values, Column) and values.categories is not None:
        return np.array([*values.categories, ""], object)[values.values].tolist()
    numbers = values.values if isinstance(values, Column) else values
    if not isinstance(numbers, np.ndarray):
        return list(numbers)
    if numbers.dtype.kind in "USO":
        return [str(text) for text in numbers.tolist()]
    return ["" if value != value else str(value) for value in numbers]
