"""Whether the first row of a table names its columns, which rows above it are titles, and whether units follow."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from latentlab.data.reading.numerals import MISSING, is_number, means_number, number_in

LONGEST_UNIT = 16  # letters
LEAST_STEPS = 4  # names that are numbers, rising or falling: fewer may be a row of data
MOST_TITLES = 20  # lines
PHRASE = 3  # words in a cell, from which on it is of a sentence


def names_follow(rows: Sequence[list[str]]) -> bool:
    """Whether the first of rows has another word in each cell, but perhaps the first, and numbers follow below."""
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    names = [name for i, name in enumerate(rows[0]) if name or (i and any(row[i:] and row[i] for row in rows[1:9]))]
    words = len(names) > 1 and len(set(names)) == len(names) and all(names)
    words = words and not any(means_number(name, ".") for name in names)
    return words and any(means_number(cell, ".") for row in rows[1:3] for cell in row)


def titles(rows: Sequence[list[str]], lines: Sequence[str]) -> int:
    """How many of the first rows are titles: nearly empty, or a sentence with commas, above the names of columns.

    `rows` are all as long as the others; `lines` are the text that they are from.
    """
    for count in range(1, min(MOST_TITLES, len(rows) - 1)):
        if len(rows[count]) != len(rows[0]):
            return 0
        above = _nearly_empty(rows[0]) and not any(map(all, rows[:count]))
        if names_follow(rows[count:]):
            return count if above or (count == 1 and _is_sentence(lines)) else 0
        if above and len(rows[0]) > 2 and sum(map(bool, rows[0])) == 1 and _are_full(rows[count : count + MOST_TITLES]):
            return count
    return 0


def _nearly_empty(row: list[str]) -> bool:
    """Whether it holds one cell only, or a word above each group of columns."""
    filled = sum(map(bool, row))
    return len(row) > 1 and (filled == 1 or (len(row) - filled > 1 and not any(map(is_number, row))))


def _are_full(rows: Sequence[list[str]]) -> bool:
    """Whether rows have something in each cell, but perhaps the first: numbers, as years, may name the columns."""
    return len(rows) > 2 and all(all(row[1:]) for row in rows)


def _is_sentence(lines: Sequence[str]) -> bool:
    """Whether the commas of the first line are those of a sentence, and those below are not."""
    parts = lines[0].split(",")
    spaced = len(parts) > 1 and all(part.startswith(" ") for part in parts[1:])
    return (
        spaced and not any(", " in line for line in lines[1:9]) and max(len(part.split()) for part in parts) >= PHRASE
    )


def are_units(rows: list[list[str]], decimal: str) -> bool:
    """Whether the first row below the names has short words, or nothing, above every column of numbers."""
    if len(rows) < 4 or len(rows[1]) != len(rows[0]) or any(means_number(cell, decimal) for cell in rows[1]):
        return False
    below = [[row[i] for row in rows[2:] if i < len(row)] for i in range(len(rows[0]))]
    numeric = [i for i, column in enumerate(below) if column and all(
        means_number(cell, decimal) or cell.lower() in MISSING for cell in column
    )]  # fmt: skip
    units = [rows[1][i] for i in numeric if rows[1][i].lower() not in MISSING]
    words = [i for i in range(len(rows[0])) if i not in numeric and rows[1][i]]
    new = not any(rows[1][i] in below[i] for i in words)
    return 2 * len(units) > len(numeric) > 0 and max(map(len, units)) <= LONGEST_UNIT and new


def has_header(first: list[str], others: list[list[str]], decimal: str = ".") -> tuple[bool, str]:
    """Whether the first row names the columns, and a sentence where that is not certain."""
    there = [i for i, cell in enumerate(first) if cell]
    if not there:
        return False, ""
    below = [[row[i] for row in others if i < len(row) and row[i].lower() not in MISSING] for i in range(len(first))]
    written = [i for i in there if below[i] and not any(is_number(cell, decimal) for cell in below[i][:9])]
    numbers = [i for i in there if is_number(first[i], decimal) or (i in written and means_number(first[i], decimal))]
    words = [i for i in there if i not in numbers]
    numeric = [
        bool(column) and sum(means_number(cell, decimal) for cell in column) > len(column) / 2 for column in below
    ]
    if not numbers:
        if not others or any(numeric[i] and first[i].lower() not in MISSING for i in words):
            return True, ""
        distinct = len(set(first)) == len(first)
        new = distinct and not any(first[i] in below[i] for i in words)
        doubt = (
            f"No column holds numbers, so that the first row ({first[0][:30]!r}, …) was taken for "
            f"{'the names of the columns; header=no' if new else 'a row; header=yes'} reads it otherwise."
        )
        return new, doubt if not any(numeric) else ""
    if any(numeric[i] for i in words if first[i].lower() not in MISSING) and len(numbers) <= len(words):
        return True, ""
    values = [number_in(first[i], decimal)[0] or 0.0 for i in numbers]
    corner = not first[0] and len(below[0]) == len(others) > 0  # an empty one, above the names of rows
    if (
        len(values) >= (2 if corner else LEAST_STEPS)
        and _steps(values)
        and not any(first[i] in below[i] for i in words)
    ):
        outside = sum(_outside(first[i], below[i], decimal) for i in numbers)
        named = any(numeric[i] for i in words)
        if named or outside >= 0.9 * len(numbers):
            return True, (
                f"The first row ({first[numbers[0]]}, {first[numbers[1]]}, …) was taken for the names of the columns; "
                "header=no reads it as a row."
            )
        return False, (
            f"The first row ({first[numbers[0]]}, {first[numbers[1]]}, …) was taken for a row; header=yes reads it "
            "as the names of the columns."
        )
    return False, ""


def _steps(values: list[float]) -> bool:
    """Whether numbers rise or fall all along."""
    rises = [after - before for before, after in itertools.pairwise(values)]
    return all(rise > 0 for rise in rises) or all(rise < 0 for rise in rises)


def _outside(name: str, column: list[str], decimal: str) -> bool:
    """Whether a number lies far beyond all of its column."""
    found = [float(cell.replace(",", ".") if decimal == "," else cell) for cell in column if is_number(cell, decimal)]
    value = float(name.replace(",", ".") if decimal == "," else name)
    if not found:
        return True
    far = 0.5 * (max(found) - min(found))
    return value < min(found) - far or value > max(found) + far
