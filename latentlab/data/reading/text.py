"""Tables as text: any delimiter, decimal mark, comments, header or none, packed or not; and matrices of numbers."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import numpy as np

from latentlab.data.columns import Column, numbers
from latentlab.data.labels import guessed_label
from latentlab.data.reading.dialect import BLANKS, NO_CELL, SAMPLE, Dialect, between_tabs, cells, dialect_of
from latentlab.data.reading.limits import LARGEST_TEXT, MOST_COLUMNS, opened, read_at_most
from latentlab.data.reading.numerals import PLAINLY_MISSING, is_code, is_number
from latentlab.data.reading.text_columns import Gone, not_finite, text_column, told_missing, unguarded
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.data.wording import agreed, counted
from latentlab.errors import InputError

ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".data", ".dat", ".amat", ".tra", ".tes", ".asc", ".prn")
PACKINGS = (".gz", ".bz2", ".xz", ".zst", ".zip")
LONGEST_LINE = 1 << 26
BLOCK = 1 << 22  # bytes that are parsed at once; a longer row is met with larger ones
MOST_THREADS = 8  # that parse: each needs memory of its own, which is bounded
FAST_TRIES = 8  # readings in which columns turn out to hold words after all
NOTHING = sorted(
    {form for word in PLAINLY_MISSING for form in (word, word.upper(), word.capitalize(), word.title())} - {""}
)
LINE = re.compile(rb"[^\r\n]*[\r\n]*")
CONVERSION = re.compile(r"In CSV column #(\d+): CSV conversion error")


def is_text(path: Path) -> bool:
    """Whether the name of `path` is that of a text table."""
    endings = [ending.lower() for ending in path.suffixes]
    return bool(endings) and (
        endings[-1] in ENDINGS or (endings[-1] in PACKINGS and bool(endings[-2:-1]) and endings[-2] in ENDINGS)
    )


def read_text(path: Path, recipe: Recipe | None = None) -> Source:
    """A table from text. Raises :class:`InputError` for what is no table, naming the file and the row."""
    recipe = recipe or Recipe()
    with opened(path) as stream:
        if isinstance(stream, io.BufferedReader):  # as it is on disk: in one piece, which is not copied again
            raw = stream.read(min(path.stat().st_size, LARGEST_TEXT + 1))
        else:
            raw = bytes(read_at_most(stream, LARGEST_TEXT + 1))
    if len(raw) > LARGEST_TEXT:
        raise InputError(f"{path}: more than {LARGEST_TEXT >> 30} GiB of text; save it as Parquet or NPY instead.")
    text, remarks = _decoded(raw, recipe.encoding, path)
    del raw
    return read_decoded(text, recipe, path, remarks)


def read_decoded(text: bytes, recipe: Recipe, path: Path, remarks: list[str]) -> Source:
    """A table from UTF-8 text."""
    _check_lines(text, path)
    dialect = dialect_of(text, recipe, path)
    remarks += dialect.doubts
    if dialect.comment:
        text = _without(text, dialect.comment)
    if dialect.skipped or dialect.header:
        text = _after(text, dialect.skipped)
    if dialect.delimiter == BLANKS and not dialect.header and (path.suffix == ".amat" or _are_numbers(text, dialect)):
        found = _read_matrix(text, path, remarks)
        if not _has_classes(found.values, path):
            return found
    if dialect.delimiter == BLANKS:
        text, dialect.delimiter = between_tabs(text), "\t"
    return _read_table(text, dialect, path, remarks)


def _are_numbers(text: bytes, dialect: Dialect) -> bool:
    """Whether text between blanks holds plain numbers and nothing else, by its first rows."""
    if dialect.header or dialect.names or dialect.decimal != ".":
        return False
    return all(map(is_number, text[:SAMPLE].rsplit(None, 1)[0].decode("utf-8", "replace").split()))


def _check_lines(text: bytes, path: Path) -> None:
    if len(text) > LONGEST_LINE and text.find(b"\n", 0, LONGEST_LINE) < 0 and text.find(b"\r", 0, LONGEST_LINE) < 0:
        raise InputError(f"{path}: its first line is longer than {LONGEST_LINE >> 20} MiB.")


def _without(text: bytes, comment: str) -> bytes:
    mark = comment.encode()
    return b"\n".join(line for line in text.splitlines() if not line.startswith(mark))


def _after(text: bytes, lines: int) -> bytes:
    """Text from the first line that holds a cell, after so many others that hold anything."""
    start = 0
    while start < len(text):
        end = LINE.match(text, start).end()  # type: ignore[union-attr]
        if text[start:end].strip(b"\r\n" + NO_CELL.encode()):
            if lines == 0:
                break
            lines -= 1
        start = end
    return text[start:] if start else text


def _decoded(raw: bytes, encoding: str | None, path: Path) -> tuple[bytes, list[str]]:
    """The text as UTF-8 bytes, and what had to be assumed."""
    if encoding is not None:
        try:
            return _not_blank(raw.decode(encoding).lstrip("\ufeff").encode(), path), []
        except (UnicodeDecodeError, LookupError) as error:
            raise InputError(f"{path}: is not text in the encoding {encoding} ({error}).") from error
    for mark, found in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            try:
                return _not_blank(raw.decode(found).encode(), path), []
            except UnicodeDecodeError as error:
                raise InputError(f"{path}: not the {found} text that it begins as ({error.reason}).") from error
    if b"\0" in raw:
        raise InputError(f"{path}: holds zero bytes, so it is not text.")
    _not_blank(raw, path)
    if raw.isascii():
        return raw, []
    try:
        raw.decode()
        return raw, []
    except UnicodeDecodeError:
        words = "The text is not UTF-8; it was read as Windows-1252. encoding=… reads it otherwise."
        return raw.decode("cp1252", "replace").encode(), [words]


def _not_blank(text: bytes, path: Path) -> bytes:
    if not (text[:SAMPLE].strip() or text.strip()):  # the latter copies it all
        raise InputError(f"{path}: holds nothing but blanks.")
    return text


def _read_matrix(text: bytes, path: Path, remarks: list[str]) -> Source:
    """Numbers between blanks, every row of the same length."""
    width = len(text[: text.find(b"\n") if b"\n" in text else len(text)].split())
    if width > MOST_COLUMNS:
        raise InputError(f"{path}: {width:,} columns; at most {MOST_COLUMNS:,} are read.")
    try:
        values = np.loadtxt(io.BytesIO(text), np.float32, comments=None, ndmin=2)
    except ValueError as error:
        raise InputError(f"{path}: not a matrix of numbers ({str(error).split(';')[0].rstrip('.')}).") from error
    return Source(path, "table", values, features=tuple(f"x{i + 1}" for i in range(width)), remarks=tuple(remarks))


def _has_classes(values: np.ndarray, path: Path) -> bool:
    """Whether the first or last column of a matrix counts classes, so that it is a table."""
    width = values.shape[1]
    if width < 3:
        return False
    places = sorted({0, width - 1, *range(1, width - 1, max(1, width // 20))})
    columns = {f"column {place + 1}": numbers(values[:, place]) for place in places}
    return bool(guessed_label(Source(path, "table", columns=columns), ())[0])


def _read_table(text: bytes, dialect: Dialect, path: Path, remarks: list[str]) -> Source:
    import pyarrow as pa

    rows = _first_rows(text, dialect, path)
    first = rows[0]
    names = _unique_names(
        dialect.names or (first if dialect.header else [f"column {i + 1}" for i in range(len(first))]), remarks
    )
    some = rows[int(dialect.header) + int(dialect.units) :]
    fast = [name for i, name in enumerate(names) if _seem_numbers([row[i] for row in some if i < len(row)], dialect)]
    bad: list[int] = []
    for _ in range(FAST_TRIES):
        bad.clear()
        try:
            table = _arrow(text, dialect, names, set(fast), bad)
            break
        except (pa.ArrowException, ValueError) as error:
            place = CONVERSION.search(str(error))
            if place is None or not fast:
                raise InputError(f"{path}: not a table ({_sentence(error)}).") from error
            fast.remove(names[int(place[1])])
    else:
        table = _arrow(text, dialect, names, set(), bad)
    if bad:
        bad = [number - 1 - int(dialect.header) - int(dialect.units) for number in bad]
        shown = ", ".join(map(str, bad[:5])) + (" and others" if len(bad) > 5 else "")
        have, was = agreed(len(bad), "has", "have"), agreed(len(bad), "was", "were")
        rows_, width = counted(len(bad), "row"), counted(len(names), "cell")
        remarks.append(f"{rows_} {have} not {width} and {was} left out (row {shown}).")
    if table.num_rows == 0 and bad:
        some = " ".join(", ".join(cell for cell in first if cell).split())[:60]
        raise InputError(
            f"{path}: its first row has {len(names)} cells ({some}), and no row below it has as many. If it is a "
            "title, write # before it, or take it out."
        )
    if table.num_rows == 0:
        raise InputError(f"{path}: holds no rows{' below its header' if dialect.header else ''}.")
    gone: Gone = {}
    columns = {
        name: _fast_column(table.column(i), name, remarks) if pa.types.is_floating(table.column(i).type)
        else text_column(table.column(i), name, remarks, dialect.decimal, gone)
        for i, name in enumerate(names)
    }  # fmt: skip
    remarks += told_missing(gone)
    left = np.setdiff1d(np.arange(table.num_rows + len(bad)), bad) if bad else None
    return Source(path, "table", columns=columns, remarks=tuple(remarks), numbers=left)


def _arrow(text: bytes, dialect: Dialect, names: list[str], fast: set[str], bad: list[int]) -> object:
    """An Arrow table, the columns of numbers parsed by it; rows of another width are told in `bad` and left out."""
    import pyarrow as pa
    from pyarrow import csv as arrow

    pa.set_cpu_count(min(MOST_THREADS, os.cpu_count() or 1))  # by itself as many as numpy's products may have: one
    quoted = b'"' in text  # only then can a cell go over several lines, and has each to be looked through for it

    def skip(row: arrow.InvalidRow) -> str:
        bad.append(row.number or 0)
        return "skip"

    def read(threads: bool, block: int) -> pa.Table:
        bad.clear()
        return arrow.read_csv(
            pa.BufferReader(text),
            read_options=arrow.ReadOptions(
                column_names=names,
                skip_rows_after_names=int(dialect.header) + int(dialect.units),
                use_threads=threads, block_size=block
            ),
            parse_options=arrow.ParseOptions(
                delimiter=dialect.delimiter, newlines_in_values=quoted, invalid_row_handler=skip
            ),
            convert_options=arrow.ConvertOptions(
                column_types={name: pa.float64() if name in fast else pa.string() for name in names},
                null_values=["", *NOTHING], strings_can_be_null=False, decimal_point=dialect.decimal,
            ),
        )  # fmt: skip

    try:
        table = read(True, BLOCK)
    except pa.ArrowInvalid as error:
        if "straddling" not in str(error):
            raise
        table = read(True, LONGEST_LINE)
    return read(False, LONGEST_LINE) if bad else table  # which counts the rows


def _seem_numbers(column: list[str], dialect: Dialect) -> bool:
    """Whether the cells seen of a column are plain numbers, and no codes."""
    there = [cell for cell in column if cell.lower() not in PLAINLY_MISSING]
    return bool(there) and all(is_number(cell, dialect.decimal) for cell in there) and not is_code(there)


def _fast_column(cells_: object, name: str, remarks: list[str]) -> Column:
    values = cells_.to_numpy(zero_copy_only=False) if hasattr(cells_, "combine_chunks") else np.asarray(cells_)
    values = np.asarray(values, np.float64)
    unknown = ~np.isfinite(values)
    if not unknown.any():
        return Column(values)  # Arrow's own copy
    infinite = int(np.isinf(values).sum())
    if infinite:
        remarks.append(not_finite(infinite, name, "inf"))
    return numbers(values)


def _first_rows(text: bytes, dialect: Dialect, path: Path) -> list[list[str]]:
    """The first row, and some after it, as cells."""
    end = text.find(b"\n")
    if (end if end >= 0 else len(text)) > LONGEST_LINE:
        raise InputError(f"{path}: its first line is longer than {LONGEST_LINE >> 20} MiB.")
    counted = text[: end if end >= 0 else len(text)].count(dialect.delimiter.encode())
    if counted >= MOST_COLUMNS:
        raise InputError(f"{path}: {counted + 1:,} columns; at most {MOST_COLUMNS:,} are read.")
    sample = text[: max(SAMPLE, end + 1 + SAMPLE)].decode("utf-8", "replace")
    rows = cells(sample.replace("\r\n", "\n").replace("\r", "\n").split("\n"), dialect.delimiter)
    if not rows:
        raise InputError(f"{path}: no row of cells is in it.")
    return rows


def _unique_names(names: list[str], remarks: list[str]) -> list[str]:
    """The names, empty ones filled in and repeated ones numbered."""
    found: dict[str, None] = {}
    repeated = []
    for i, name in enumerate(names):
        wanted = name = unguarded(name) or f"column {i + 1}"
        k = 2
        while name in found:
            name, k = f"{wanted} ({k})", k + 1
        if name != wanted:
            repeated.append(wanted)
        found[name] = None
    if repeated:
        remarks.append(f"Several columns are called {repeated[0]!r}; they were numbered.")
    return list(found)


def _sentence(error: Exception) -> str:
    return str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
