"""How a text holds a table: what stands between cells, the decimal mark, comments, a preamble, a header.

Each is what the recipe says, else guessed from the first rows. What could be read otherwise is told, with the
key that changes it.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from latentlab.data.reading.numerals import MISSING, decimal_of, is_number, number_in
from latentlab.data.recipe import Recipe
from latentlab.errors import InputError

BLANKS = " "  # any number of blanks
DELIMITERS = (";", "\t", "|", ",")  # in this order where several divide all rows alike: commas are in words and numbers
NAMED = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|", "blanks": BLANKS}
DECIMALS = {"point": ".", "comma": ","}
COMMENTS = ("#", "%", "//")
SAMPLE = 1 << 16  # bytes that all is guessed from
MOST_SEEN = 200  # rows
ALIKE = 0.8  # of the rows that must have as many cells as most have
SAID = re.compile(r"sep=(.|\\t)", re.IGNORECASE)
QUOTED = re.compile(r'"[^"]*"|\S+')
LONGEST_UNIT = 16  # letters
LEAST_STEPS = 4  # names that are numbers, rising or falling: fewer may be a row of data


@dataclass
class Dialect:
    """Of a text: `skipped` lines come before the table, of which the first row is a header where `header`.

    `units` says that the row below the header holds units. `names` are from a comment above the table. `doubts` are
    sentences about what could be read otherwise.
    """

    delimiter: str
    decimal: str = "."
    comment: str = ""
    skipped: int = 0
    header: bool = True
    units: bool = False
    names: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def dialect_of(text: bytes, recipe: Recipe, path: Path) -> Dialect:
    """The dialect of UTF-8 text, as the recipe says or as its first rows suggest."""
    sample = text[:SAMPLE].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = sample.split("\n")
    if len(text) > SAMPLE and len(lines) > 1:
        lines.pop()  # cut in the middle
    comment = recipe.comment if recipe.comment is not None else _comment(lines)
    kept = [(i, line) for i, line in enumerate(lines) if line.strip() and not (comment and line.startswith(comment))]
    if not kept:
        raise InputError(
            f"{path}: {f'all its lines begin with {comment!r}' if comment else 'no row of cells is in it'}."
        )
    wish = NAMED[recipe.delimiter] if recipe.delimiter is not None else None
    said = SAID.fullmatch(kept[0][1].strip())  # as spreadsheets are told what divides the cells
    if said and len(kept) > 1:
        kept, wish = kept[1:], wish or ("\t" if said[1] == "\\t" else said[1])
    delimiter, skipped = _divided([line for _, line in kept], wish)
    found = Dialect(delimiter, comment=comment, skipped=0)
    if said:
        found.doubts.append(f"The first line ({said[0]!r}) says what divides the cells, and was left out.")
    if skipped:
        # Commented lines are taken out before these are counted.
        found.skipped = skipped
        found.doubts.append(
            f"The first {skipped} lines are no rows of the table ({kept[0][1].strip()[:40]!r} …) and were left out."
        )
    rows = cells([line for _, line in kept[skipped:]], delimiter)
    if _is_title(rows):
        found.skipped += 1
        title = next(cell for cell in rows[0] if cell)
        found.doubts.append(f"The first line ({title[:40]!r}) is a title, and was left out.")
        rows, skipped = rows[1:], skipped + 1
    found.skipped += bool(said)
    _tell_comments(found, lines, kept, skipped, rows)
    _choose_decimal(found, rows, recipe)
    _choose_header(found, rows, recipe)
    return found


def cells(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    """The cells of lines, trimmed, as many rows as are looked at."""
    if delimiter == BLANKS:
        return [[cell.strip('"') for cell in QUOTED.findall(line)] for line in lines[:MOST_SEEN]]
    rows = []
    try:
        for row in csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                rows.append([cell.strip() for cell in row])
            if len(rows) == MOST_SEEN:
                break
    except csv.Error:
        pass  # a cell longer than the csv module reads; pyarrow decides
    return rows


def _comment(lines: list[str]) -> str:
    """What begins lines that are none of the table: only where other lines are left."""
    first = next((line for line in lines if line.strip()), "")
    for mark in COMMENTS:
        if first.startswith(mark) and any(line.strip() and not line.startswith(mark) for line in lines):
            return mark
    return ""


def _divided(lines: list[str], wish: str | None) -> tuple[str, int]:
    """The delimiter, and how many lines come before those that it divides alike."""
    best, found, skipped = (False, 0.0), None, 0
    for delimiter in (wish,) if wish else DELIMITERS:
        widths = [len(row) for row in cells(lines, delimiter)]
        usual = max(set(widths), key=widths.count) if widths else 1
        if usual == 1:
            continue
        start = next(i for i, width in enumerate(widths) if width == usual)
        alike = widths[start:].count(usual) / max(len(widths) - start, 1)
        # One line is a title as well as a row that is short of cells: several short ones of one cell are a preamble.
        before = start if start and all(width <= max(1, usual // 2) for width in widths[:start]) else 0
        if alike >= ALIKE and (not before, round(alike, 1)) > best:
            best, found, skipped = (not before, round(alike, 1)), delimiter, before
    if wish:
        return wish, skipped
    if found in (None, "\t") and not skipped and _blanks_divide(lines, best[1] if found else 0):
        return BLANKS, 0
    return found or ",", skipped


def _blanks_divide(lines: list[str], by_tabs: float) -> bool:
    """Whether any number of blanks stands between cells, most rows with numbers; tabs divide a share of them alike."""
    rows = cells(lines, BLANKS)
    width = len(rows[-1])
    if width < 2 or not all(len(row) == width for row in rows[1:]) or len(rows[0]) not in (width, width - 1):
        return False
    numeric = sum(any(_means(cell, ".") for cell in row) for row in rows[1:]) >= 0.9 * max(len(rows) - 1, 1)
    if not by_tabs:
        return numeric
    # Beside tabs: only where these leave cells of several numbers, or do not divide all rows alike.
    several = any(sum(map(is_number, cell.split())) > 2 for row in cells(lines, "\t")[1:5] for cell in row)
    return numeric and (several or len({len(row) for row in cells(lines, "\t")}) > 1)


def _is_title(rows: list[list[str]]) -> bool:
    """Whether the first of rows that are as long as the others holds one cell only, above a full row of words."""
    if len(rows) < 3 or len(rows[0]) < 3 or len(rows[1]) != len(rows[0]):
        return False
    named = all(rows[1]) and not any(map(is_number, rows[1]))
    if not named:
        return False
    # One cell, or a word above each group of columns: numbers begin below the second row only.
    gaps = len(rows[0]) - sum(map(bool, rows[0]))
    several = gaps >= 2 and len(set(rows[1])) == len(rows[1]) and any(map(is_number, rows[2]))
    return bool(any(rows[0]) and not any(map(is_number, rows[0])) and (several or gaps == len(rows[0]) - 1))


def _tell_comments(
    found: Dialect, lines: list[str], kept: list[tuple[int, str]], skipped: int, rows: list[list[str]]
) -> None:
    """Say what was left out; the last comment above the table names its columns where it has as many words."""
    if not found.comment or not rows:
        return
    above = [line for line in lines[: kept[skipped][0]] if line.startswith(found.comment)]
    left = f"Lines that begin with {found.comment!r} were left out."
    if above:
        words = above[-1].lstrip("#%/! ").strip()
        names = cells([words], found.delimiter)[0] if words else []
        if (
            len(names) == len(rows[0])
            and not any(map(is_number, names))
            and 2 * sum(map(_is_value, rows[0])) > len(names)
        ):
            found.names = names
            left = f"Lines that begin with {found.comment!r} were left out; the last above the table names its columns."
    found.doubts.append(left)


def _is_value(cell: str) -> bool:
    return is_number(cell) or cell.lower() in MISSING


def _choose_decimal(found: Dialect, rows: list[list[str]], recipe: Recipe) -> None:
    if recipe.decimal is not None:
        found.decimal = DECIMALS[recipe.decimal]
        return
    if found.delimiter == ",":
        return
    cells = [cell for row in rows for cell in row]
    found.decimal, certain = decimal_of(cells, found.delimiter == ";")
    if not certain:
        other, mark = ("comma", "point") if found.decimal == "." else ("point", "comma")
        some = next((cell for cell in cells if re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", cell.strip())), "1,234")
        found.doubts.append(
            f"Numbers such as {some.strip()} were read with a decimal {mark}; decimal={other} reads them otherwise."
        )


def _choose_header(found: Dialect, rows: list[list[str]], recipe: Recipe) -> None:
    if recipe.header is not None:
        found.header = recipe.header == "yes"
        found.names = [] if found.header else found.names
        return
    if found.names or not rows:
        found.header = False
        return
    widths = [len(row) for row in rows[1:]]
    if widths and min(widths) == max(widths) == len(rows[0]) + 1 and not any(map(is_number, rows[0])):
        found.header, found.names = True, ["row name", *rows[0]]  # as R writes a table with names of rows
        return
    found.header, doubt = has_header(rows[0], rows[1:], found.decimal)
    if doubt:
        found.doubts.append(doubt)
    if found.header and _are_units(rows, found.decimal):
        found.units = True
        some = ", ".join(cell for cell in rows[1] if cell)
        found.doubts.append(f"The row below the names ({some[:60]}) holds units, and was left out.")


def _are_units(rows: list[list[str]], decimal: str) -> bool:
    """Whether the first row below the names has short words, or nothing, above every column of numbers."""
    if len(rows) < 4 or len(rows[1]) != len(rows[0]) or any(_means(cell, decimal) for cell in rows[1]):
        return False
    below = [[row[i] for row in rows[2:] if i < len(row)] for i in range(len(rows[0]))]
    numeric = [i for i, column in enumerate(below) if column and all(
        _means(cell, decimal) or cell.lower() in MISSING for cell in column
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
    numbers = [i for i in there if is_number(first[i], decimal) or (i in written and _means(first[i], decimal))]
    words = [i for i in there if i not in numbers]
    numeric = [bool(column) and sum(_means(cell, decimal) for cell in column) > len(column) / 2 for column in below]
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
    if len(values) >= LEAST_STEPS and _steps(values) and not any(first[i] in below[i] for i in words):
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


def _means(cell: str, decimal: str) -> bool:
    """Whether a cell stands for a number, however it is written."""
    return is_number(cell, decimal) or number_in(cell, decimal)[0] is not None


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


SEVERAL = re.compile(rb'("[^"]*")|[ \t]+')


def between_tabs(text: bytes) -> bytes:
    """Text between any number of blanks as text between tabs."""
    return b"\n".join(SEVERAL.sub(lambda one: one[1] or b"\t", line.strip()) for line in text.splitlines())
