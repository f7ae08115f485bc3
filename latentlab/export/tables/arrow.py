"""Columns as CSV, TSV and Parquet, written by Arrow: a million rows in a second or two, each number to the bit."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column
from latentlab.export.tables.columns import Columns, Values

GUARDED = r"^('*[=+\-@\t\r])"
"""Text that a spreadsheet takes for a formula, or that begins with the apostrophes that keep it from that."""
QUOTED = r'[",\t\r\n]'
BLOCK = 1 << 16  # rows that are written together


def save_parquet(path: Path, columns: Columns, made_by: str = "") -> None:
    """Write Parquet: what is missing as null, the commands as metadata."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    about = {"commands": made_by} if made_by else None
    pq.write_table(pa.table({name: _arrow(values) for name, values in columns.items()}, metadata=about), path)


def save_text(path: Path, delimiter: str, columns: Columns) -> None:
    """Write lines of cells between `delimiter`, what is missing as an empty cell.

    Text that a spreadsheet would take for a formula gets an apostrophe before it, and so does text that begins with
    such an apostrophe: whoever takes one away has what there was (as our own reader does).
    """
    import pyarrow as pa
    from pyarrow import csv as arrow

    table = pa.table({name: _guarded(_arrow(values)) for name, values in columns.items()})
    heading = io.StringIO()
    csv.writer(heading, delimiter=delimiter, lineterminator="\n").writerow(map(_guarded_word, columns))
    style = "needed" if any(_holds(column, QUOTED) for column in table.columns) else "none"
    options = arrow.WriteOptions(include_header=False, batch_size=BLOCK, delimiter=delimiter, quoting_style=style)
    with open(path, "wb") as stream:
        stream.write(heading.getvalue().encode())
        arrow.write_csv(table, stream, options)


def _arrow(values: Values) -> Any:
    """As an Arrow array; not-a-number and empty text as missing."""
    import pyarrow as pa

    if isinstance(values, Column) and values.categories is not None:
        words = pa.array([word or None for word in values.categories], pa.string())
        return words.take(pa.array(values.values, pa.int32(), mask=values.values < 0))
    numbers = values.values if isinstance(values, Column) else values
    if isinstance(numbers, np.ndarray) and numbers.dtype.kind not in "USO":
        return pa.array(np.ascontiguousarray(numbers), from_pandas=True)
    return pa.array([text or None for text in numbers], pa.string())


def _guarded(column: Any) -> Any:
    """Text with an apostrophe before what a spreadsheet would compute; other columns as they are."""
    import pyarrow.compute as pc

    return pc.replace_substring_regex(column, GUARDED, r"'\1") if _holds(column, GUARDED) else column


def _guarded_word(word: str) -> str:
    return "'" + word if word.lstrip("'")[:1] in ("=", "+", "-", "@", "\t", "\r") and word else word


def _holds(column: Any, pattern: str) -> bool:
    """Whether any text of a column matches."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not pa.types.is_string(column.type):
        return False
    return bool(pc.any(pc.match_substring_regex(column, pattern)).as_py())
