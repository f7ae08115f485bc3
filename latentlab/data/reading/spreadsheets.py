"""Tables of other programs: Arrow and Feather files, lines of JSON, sheets of xlsx, xls and ods."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column, numbers
from latentlab.data.reading.limits import LARGEST_TEXT, MOST_COLUMNS, check_members, opened, read_at_most, told
from latentlab.data.reading.text import read_decoded
from latentlab.data.reading.text_columns import Gone, text_column, told_missing
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".xlsb")
LINES = (".jsonl", ".ndjson")
ARROW = (".arrow", ".feather", ".ipc")
MUCH_OF_SHEETS = 1 << 24  # bytes: what markup holds is little of it
LOOKED_AT, FEW_NUMBERS = 60, 4  # rows of a sheet, and numbers in them that make it one to read


def read_arrow(path: Path) -> Source:
    """An Arrow file or stream, or Feather. Raises :class:`InputError` for what is damaged."""
    import pyarrow as pa
    from pyarrow import feather, ipc

    try:
        with told(path), pa.OSFile(str(path)) as file:
            try:
                table = ipc.open_file(file).read_all()
            except pa.ArrowInvalid:
                file.seek(0)
                try:
                    table = ipc.open_stream(file).read_all()
                except pa.ArrowInvalid:
                    table = feather.read_table(str(path), memory_map=False)
            table.validate(full=True)  # what is read is not checked: an offset beyond its values ends the process
    except (pa.ArrowException, ValueError) as error:
        raise InputError(f"{path}: not a sound Arrow file ({str(error).splitlines()[0][:150]}).") from error
    return _of_table(table, path)


def _of_table(table: Any, path: Path) -> Source:
    import pyarrow as pa

    if table.num_columns > MOST_COLUMNS:
        raise InputError(f"{path}: {table.num_columns:,} columns; at most {MOST_COLUMNS:,} are read.")
    columns: dict[str, Column] = {}
    remarks: list[str] = []
    gone: Gone = {}
    for i, field in enumerate(table.schema):
        name = field.name if field.name not in columns else f"{field.name} ({i + 1})"
        kind = field.type.value_type if pa.types.is_dictionary(field.type) else field.type
        found = table.column(i)
        if any(test(kind) for test in (pa.types.is_integer, pa.types.is_floating, pa.types.is_decimal)):
            found = found.cast(field.type.value_type) if pa.types.is_dictionary(field.type) else found
            columns[name] = numbers(found.cast(pa.float64(), safe=False).to_numpy())
        elif pa.types.is_null(kind):
            columns[name] = numbers(np.full(table.num_rows, np.nan))
        else:
            try:
                columns[name] = text_column(found.cast(pa.string()), name, remarks, gone=gone)
            except (pa.ArrowException, ValueError):
                remarks.append(f"The column {name!r} was left out: it holds {field.type}.")
    if not columns or table.num_rows == 0:
        raise InputError(f"{path}: holds no rows of numbers or text.")
    return Source(path, "table", columns=columns, remarks=(*remarks, *told_missing(gone)))


def read_json_lines(path: Path) -> Source:
    """An object of names and values in each line."""
    with opened(path) as stream:
        raw = bytes(read_at_most(stream, LARGEST_TEXT + 1))
    if len(raw) > LARGEST_TEXT:
        raise InputError(f"{path}: more than {LARGEST_TEXT >> 30} GiB of text; save it as Parquet instead.")
    names: dict[str, None] = {}
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(raw.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{path}: line {number:,} is no JSON ({error}).") from error
        if not isinstance(row, dict):
            raise InputError(f"{path}: line {number:,} holds no object of names and values.")
        rows.append(row)
        names |= dict.fromkeys(row)
        if len(names) > MOST_COLUMNS:
            raise InputError(f"{path}: more than {MOST_COLUMNS:,} names; at most so many are read.")
    if not rows or not names:
        raise InputError(f"{path}: holds no rows.")
    remarks: list[str] = []
    gone: Gone = {}
    columns = {}
    for name in names:
        column = _of_values([row.get(name) for row in rows], name, remarks, gone)
        if column is not None:
            columns[name] = column
    return Source(path, "table", columns=columns, remarks=(*remarks, *told_missing(gone)))


def _of_values(values: Sequence[Any], name: str, remarks: list[str], gone: Gone) -> Column | None:
    """A column of JSON's values; None for lists and objects, which are told."""
    import pyarrow as pa

    there = [value for value in values if value is not None]
    if any(isinstance(value, list | dict) for value in there):
        remarks.append(f"The column {name!r} was left out: it holds lists or objects.")
        return None
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in there):
        return numbers(np.array([np.nan if value is None else float(value) for value in values]))
    texts = [None if value is None else value if isinstance(value, str) else json.dumps(value) for value in values]
    return text_column(pa.array(texts, pa.string()), name, remarks, gone=gone)


def read_sheet(path: Path, recipe: Recipe) -> Source:
    """One sheet of a spreadsheet: the one asked for by `inside`, else the first with numbers, or with anything."""
    import python_calamine

    check_members(path, MUCH_OF_SHEETS)
    try:
        with told(path):
            book = python_calamine.load_workbook(str(path))
            names = book.sheet_names
            filled = [name for name in names if recipe.inside is None and _size(book, name)]
            numeric = (name for name in filled if len(filled) > 1 and _holds_numbers(book, name))
            chosen = recipe.inside or next(numeric, filled[0] if filled else names[0] if names else "")
            if chosen not in names:
                raise InputError(f"{path}: there is no sheet {chosen!r}; it holds {', '.join(names[:20]) or 'none'}.")
            rows = book.get_sheet_by_name(chosen).to_python(skip_empty_area=True)
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{path}: not a sound spreadsheet ({str(error).splitlines()[0][:150]}).") from error
    text = "\n".join("\t".join(_cell(value) for value in row) for row in rows if any(value != "" for value in row))
    if not text.strip():
        some = f" Its sheets are {', '.join(map(repr, names[:20]))}." if len(names) > 1 else ""
        raise InputError(f"{path}: the sheet {chosen!r} holds nothing.{some}")
    from dataclasses import replace

    as_text = replace(recipe, delimiter="tab", decimal="point", comment="", encoding=None)
    others = [name for name in names if name != chosen]
    which = f"The sheet {chosen!r} was read; inside=… reads another: {', '.join(map(repr, others[:5]))}."
    try:
        source = read_decoded(text.encode(), as_text, path, [])
    except InputError as error:
        raise InputError(f"{error} {which}" if others else str(error)) from error
    remarks = (*source.remarks, which) if others and recipe.inside is None else source.remarks
    return replace(source, inside=(chosen, *others) if others else (), remarks=remarks)


def _size(book: Any, name: str) -> int:
    sheet = book.get_sheet_by_name(name)
    return int(sheet.height * sheet.width)


def _holds_numbers(book: Any, name: str) -> bool:
    """Whether the first rows of a sheet hold some numbers beside words."""
    rows = book.get_sheet_by_name(name).to_python(skip_empty_area=True, nrows=LOOKED_AT)
    cells = [value for row in rows for value in row if value != ""]
    kinds = [isinstance(value, int | float) and not isinstance(value, bool) for value in cells]
    return sum(kinds) >= max(FEW_NUMBERS, 0.2 * len(kinds))


def _cell(value: Any) -> str:
    """A cell as text that reads back: whole numbers without a point."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).replace("\t", " ").replace("\n", " ").replace("\r", " ")
