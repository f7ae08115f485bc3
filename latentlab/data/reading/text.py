"""Tables as text: any delimiter, header or none, gzipped or not; and matrices of numbers between blanks."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np

from latentlab.data.columns import Column, numbers
from latentlab.data.reading.limits import LARGEST_TEXT, MOST_COLUMNS, opened, read_at_most
from latentlab.data.source import Source
from latentlab.errors import InputError

ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".data", ".dat", ".amat")
MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "?", "-", ".", "missing", "#n/a", "nil"})
DELIMITERS = (",", ";", "\t", "|")
SAMPLE = 1 << 16  # bytes that the delimiter and the header are guessed from
LONGEST_LINE = 1 << 26
NUMERIC_SHARE = 0.9  # of a column's cells that must be numbers; the others then count as missing


def is_text(path: Path) -> bool:
    """Whether the name of `path` is that of a text table."""
    endings = [ending.lower() for ending in path.suffixes]
    return bool(endings) and (
        endings[-1] in ENDINGS or (endings[-1] == ".gz" and endings[-2:-1] and endings[-2] in ENDINGS)
    )


def read_text(path: Path) -> Source:
    """A table from text. Raises :class:`InputError` for what is no table, naming the file and the row."""
    with opened(path) as stream:
        raw = read_at_most(stream, LARGEST_TEXT + 1)
    if len(raw) > LARGEST_TEXT:
        raise InputError(f"{path}: more than {LARGEST_TEXT >> 30} GiB of text; save it as Parquet or NPY instead.")
    text, remarks = _decoded(bytes(raw), path)
    del raw
    delimiter = _delimiter(text, path)
    if delimiter is None:
        return _read_matrix(text, path, remarks)
    return _read_table(text, delimiter, path, remarks)


def _decoded(raw: bytes, path: Path) -> tuple[bytes, list[str]]:
    """The text as UTF-8 bytes with plain line ends at its start, and what had to be assumed."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            try:
                return _not_blank(raw.decode(encoding).encode(), path), []
            except UnicodeDecodeError as error:
                raise InputError(f"{path}: not the {encoding} text that it begins as ({error.reason}).") from error
    if b"\0" in raw:
        raise InputError(f"{path}: holds zero bytes, so it is not text.")
    _not_blank(raw, path)
    try:
        raw.decode()
        return raw, []
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace").encode(), ["The text is not UTF-8; it was read as Windows-1252."]


def _not_blank(text: bytes, path: Path) -> bytes:
    if not text.strip():
        raise InputError(f"{path}: holds nothing but blanks.")
    return text


def _delimiter(text: bytes, path: Path) -> str | None:
    """What stands between cells; None for blanks."""
    lines = [line for line in text[:SAMPLE].splitlines() if line.strip()]
    lines = lines[:-1] if len(text) > SAMPLE and len(lines) > 1 else lines
    if len(text) > LONGEST_LINE and b"\n" not in text[:LONGEST_LINE] and b"\r" not in text[:LONGEST_LINE]:
        raise InputError(f"{path}: its first line is longer than {LONGEST_LINE >> 20} MiB.")
    sample = b"\n".join(lines[:200]).decode("utf-8", "replace")
    best, width = None, 1
    for delimiter in DELIMITERS:
        widths = _widths(sample, delimiter)
        usual = max(set(widths), key=widths.count) if widths else 1
        if usual > width and widths.count(usual) >= 0.8 * len(widths):
            best, width = delimiter, usual
    if best is None and all(_is_numbers(line.split()) for line in lines[:20]) and len(lines[0].split()) > 1:
        return None
    return best or ","


def _widths(sample: str, delimiter: str) -> list[int]:
    try:
        return [len(row) for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if row]
    except csv.Error:
        return []


def _is_number(cell: str | bytes) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _is_numbers(cells: list[bytes]) -> bool:
    return all(_is_number(cell) for cell in cells)


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


def _read_table(text: bytes, delimiter: str, path: Path, remarks: list[str]) -> Source:
    import pyarrow as pa
    from pyarrow import csv as arrow

    first, second = _first_rows(text, delimiter, path)
    header = _is_header(first, second)
    names = _unique_names(first if header else [f"column {i + 1}" for i in range(len(first))], remarks)
    bad: list[str] = []

    def skip(row: arrow.InvalidRow) -> str:
        if len(bad) < 1000:
            bad.append(f"row {row.number}" if row.number else "a row")
        skip.count += 1
        return "skip"

    skip.count = 0
    try:
        table = arrow.read_csv(
            pa.BufferReader(text),
            read_options=arrow.ReadOptions(
                column_names=names,
                skip_rows_after_names=int(header),
                use_threads=False,
                block_size=max(1 << 20, LONGEST_LINE),
            ),
            parse_options=arrow.ParseOptions(delimiter=delimiter, newlines_in_values=True, invalid_row_handler=skip),
            convert_options=arrow.ConvertOptions(column_types={name: pa.string() for name in names}),
        )
    except (pa.ArrowException, ValueError) as error:
        raise InputError(f"{path}: not a table ({_sentence(error)}).") from error
    if skip.count:
        some = ", ".join(bad[:5]) + (" and others" if skip.count > 5 else "")
        remarks.append(f"{skip.count:,} rows have not {len(names)} cells and were left out ({some}).")
    if table.num_rows == 0:
        raise InputError(f"{path}: holds no rows{' below its header' if header else ''}.")
    columns = {name: text_column(table.column(i), name, remarks) for i, name in enumerate(names)}
    return Source(path, "table", columns=columns, remarks=tuple(remarks))


def _first_rows(text: bytes, delimiter: str, path: Path) -> tuple[list[str], list[list[str]]]:
    """The first row, and some after it, as cells."""
    end = text.find(b"\n")
    if (end if end >= 0 else len(text)) > LONGEST_LINE:
        raise InputError(f"{path}: its first line is longer than {LONGEST_LINE >> 20} MiB.")
    counted = text[: end if end >= 0 else len(text)].count(delimiter.encode())
    if counted >= MOST_COLUMNS:
        raise InputError(f"{path}: {counted + 1:,} columns; at most {MOST_COLUMNS:,} are read.")
    sample = text[: max(SAMPLE, end + 1 + SAMPLE)].decode("utf-8", "replace")
    rows = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                rows.append([cell.strip() for cell in row])
            if len(rows) == 50:
                break
    except csv.Error:
        pass  # a cell longer than the csv module reads; pyarrow decides
    if not rows:
        raise InputError(f"{path}: no row of cells is in it.")
    return rows[0], rows[1:]


def _is_header(first: list[str], others: list[list[str]]) -> bool:
    """Whether the first row names the columns: it has no number, and its words do not recur below."""
    if any(_is_number(cell) for cell in first if cell) or not any(first):
        return False
    if not others:
        return True
    below = [[row[i] for row in others if i < len(row)] for i in range(len(first))]
    if any(cells and sum(map(_is_number, cells)) > len(cells) / 2 for cells in below):
        return True
    return len(set(first)) == len(first) and not any(cell in cells for cell, cells in zip(first, below, strict=True))


def _unique_names(names: list[str], remarks: list[str]) -> list[str]:
    """The names, empty ones filled in and repeated ones numbered."""
    found: dict[str, None] = {}
    repeated = []
    for i, name in enumerate(names):
        wanted = name = name or f"column {i + 1}"
        k = 2
        while name in found:
            name, k = f"{wanted} ({k})", k + 1
        if name != wanted:
            repeated.append(wanted)
        found[name] = None
    if repeated:
        remarks.append(f"Several columns are called {repeated[0]!r}; they were numbered.")
    return list(found)


def text_column(cells: object, name: str, remarks: list[str]) -> Column:
    """The column that text cells (an Arrow array of strings) make: numbers where nine in ten are, else words."""
    import pyarrow as pa
    import pyarrow.compute as pc

    trimmed = pc.utf8_trim_whitespace(cells)
    encoded = trimmed.combine_chunks().dictionary_encode() if isinstance(trimmed, pa.ChunkedArray) else trimmed
    encoded = encoded.combine_chunks() if isinstance(encoded, pa.ChunkedArray) else encoded
    known = ["" if word is None or word.lower() in MISSING else word for word in encoded.dictionary.to_pylist()]
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
    values, right = _parsed(known)
    counts = np.bincount(codes[codes >= 0], minlength=len(known))
    there = np.array([bool(word) for word in known], bool)
    total, good = int(counts[there].sum()), int(counts[right].sum())
    if total and good >= NUMERIC_SHARE * total:
        if good < total:
            example = next(
                word for word, fine, is_there in zip(known, right, there, strict=True) if is_there and not fine
            )
            remarks.append(
                f"{total - good:,} cells of {name!r} are no finite numbers (such as {example[:30]!r}); missing."
            )
        return numbers(np.append(values, np.nan)[codes])
    kept = np.append(np.array([word or None for word in known], object), None)
    if total == 0:
        return numbers(np.full(len(codes), np.nan))
    return _words_of(kept, codes)


def _parsed(known: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """The finite numbers that words are, and which are."""
    values = np.full(len(known), np.nan)
    for i, word in enumerate(known):
        if word and _is_number(word) and "_" not in word:
            values[i] = float(word)
    return values, np.isfinite(values)


def _words_of(known: np.ndarray, codes: np.ndarray) -> Column:
    """Words by their codes, the categories sorted."""
    names = sorted({word for word in known if word is not None})
    place = {word: i for i, word in enumerate(names)}
    table = np.array([place.get(word, -1) for word in known], np.int32)
    return Column(table[codes], tuple(names))


def _sentence(error: Exception) -> str:
    return str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__
