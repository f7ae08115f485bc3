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

from latentlab.data.reading.header import MOST_TITLES, are_units, has_header, names_follow, titles
from latentlab.data.reading.numerals import MISSING, SURE_COMMA, SURE_POINT, decimal_of, is_number, means_number
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
NO_CELL = ' \t,;|"'  # of which lines may be that hold no cell


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
    kept = [
        (i, line) for i, line in enumerate(lines) if line.strip(NO_CELL) and not (comment and line.startswith(comment))
    ]
    if not kept:
        raise InputError(
            f"{path}: {f'all its lines begin with {comment!r}' if comment else 'no row of cells is in it'}."
        )
    request = NAMED[recipe.delimiter] if recipe.delimiter is not None else None
    said = SAID.fullmatch(kept[0][1].strip())  # as spreadsheets are told what divides the cells
    if said and len(kept) > 1:
        kept, request = kept[1:], request or ("\t" if said[1] == "\\t" else said[1])
    delimiter, skipped = _divided([line for _, line in kept], request)
    found = Dialect(delimiter, comment=comment, skipped=0)
    if said:
        found.doubts.append(f"The first line ({said[0]!r}) says what divides the cells, and was left out.")
    if skipped:
        # Commented lines are taken out before these are counted.
        found.skipped = skipped
        found.doubts.append(
            f"The first {skipped} lines are no rows of the table ({kept[0][1].strip()[:40]!r} …) and were left out."
            if skipped > 1
            else f"The first line is no row of the table ({kept[0][1].strip()[:40]!r}) and was left out."
        )
    rows = cells([line for _, line in kept[skipped:]], delimiter)
    above = titles(rows, [line for _, line in kept[skipped:]])
    if above:
        found.skipped += above
        title = next(cell for cell in rows[0] if cell)
        which = "first line" if not skipped else "next line"
        found.doubts.append(
            f"The {which} ({title[:40]!r}) is a title, and was left out." if above == 1
            else f"The {which.replace('line', f'{above} lines')} ({title[:40]!r} …) are titles, and were left out."
        )  # fmt: skip
        rows, skipped = rows[above:], skipped + above
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


def _divided(lines: list[str], request: str | None) -> tuple[str, int]:
    """The delimiter, and how many lines come before those that it divides alike."""
    best, found, skipped = (False, 0.0), None, 0
    for delimiter in (request,) if request else DELIMITERS:
        rows = cells(lines, delimiter)
        widths = [len(row) for row in rows]
        usual = max(set(widths), key=widths.count) if widths else 1
        if usual == 1:
            continue
        start = next(i for i, width in enumerate(widths) if width == usual)
        alike = widths[start:].count(usual) / max(len(widths) - start, 1)
        # Short lines, or such as have not the cells of the names of columns or numbers that follow, are no rows.
        short = all(width <= max(1, usual // 2) for width in widths[:start])
        table = names_follow(rows[start:]) or (start > 1 and all(map(is_number, itertools.chain(*rows[start:][:3]))))
        before = start if short or (start <= MOST_TITLES and table) else 0
        if alike >= ALIKE and (not before, round(alike, 1)) > best:
            best, found, skipped = (not before, round(alike, 1)), delimiter, before
    if request:
        return request, skipped
    if found in (None, "\t") and not skipped and _blanks_divide(lines, best[1] if found else 0):
        return BLANKS, 0
    return found or ",", skipped


def _blanks_divide(lines: list[str], by_tabs: float) -> bool:
    """Whether any number of blanks stands between cells, most rows with numbers; tabs divide a share of them alike."""
    rows = cells(lines, BLANKS)
    width = len(rows[-1])
    if width < 2 or not all(len(row) == width for row in rows[1:]) or len(rows[0]) not in (width, width - 1):
        return False
    numeric = sum(any(means_number(cell, ".") for cell in row) for row in rows[1:]) >= 0.9 * max(len(rows) - 1, 1)
    if not by_tabs:
        return numeric
    # Beside tabs: only where these leave cells of several numbers, or do not divide all rows alike.
    several = any(sum(map(is_number, cell.split())) > 2 for row in cells(lines, "\t")[1:5] for cell in row)
    return numeric and (several or len({len(row) for row in cells(lines, "\t")}) > 1)


def _tell_comments(
    found: Dialect, lines: list[str], kept: list[tuple[int, str]], skipped: int, rows: list[list[str]]
) -> None:
    """Say what was left out; the last comment above the table names its columns where it has as many words."""
    if not found.comment or not rows:
        return
    above = [line for line in lines[: kept[skipped][0]] if line.startswith(found.comment)]
    left = f"Lines that begin with {found.comment!r} were left out; comment='' reads them as rows."
    if above:
        words = above[-1].lstrip("#%/! ").strip()
        names = cells([words], found.delimiter)[0] if words else []
        if (
            len(names) == len(rows[0])
            and not any(map(is_number, names))
            and 2 * sum(map(_is_value, rows[0])) > len(names)
        ):
            found.names = names
            left = (
                f"Lines that begin with {found.comment!r} were left out, comment='' reads them as rows; the last above "
                "the table names its columns."
            )
    found.doubts.append(left)


def _is_value(cell: str) -> bool:
    return is_number(cell) or cell.lower() in MISSING


def _choose_decimal(found: Dialect, rows: list[list[str]], recipe: Recipe) -> None:
    if recipe.decimal is not None:
        found.decimal = DECIMALS[recipe.decimal]
        return
    cells = [cell for row in rows for cell in row]
    if found.delimiter == ",":  # between commas, a decimal comma is in quotes
        if any(map(SURE_COMMA.fullmatch, cells)) and not any(map(SURE_POINT.fullmatch, cells)):
            found.decimal = ","
            some = next(filter(SURE_COMMA.fullmatch, cells))
            found.doubts.append(f"Numbers between quotes, such as {some}, were read with a decimal comma.")
        return
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
    found.header, doubt = has_header(rows[0][:MOST_CELLS], [row[:MOST_CELLS] for row in rows[1:]], found.decimal)
    if doubt:
        found.doubts.append(doubt)
    if found.header and are_units(rows, found.decimal):
        found.units = True
        some = ", ".join(cell for cell in rows[1] if cell)
        found.doubts.append(
            f"The row below the names ({some[:60]}) holds units, and was left out; header=yes reads it as a row."
        )


MOST_CELLS = 5000  # of a row that are looked at
SEVERAL = re.compile(rb'("[^"]*")|[ \t]+')


def between_tabs(text: bytes) -> bytes:
    """Text between any number of blanks as text between tabs."""
    return b"\n".join(SEVERAL.sub(lambda one: one[1] or b"\t", line.strip()) for line in text.splitlines())
