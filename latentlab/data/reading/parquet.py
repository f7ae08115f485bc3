"""Parquet tables, read in blocks of rows; large ones go through a plain copy in the cache."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.cache import kept, key_of_file
from latentlab.data.columns import Column, numbers
from latentlab.data.guess import LABELS, NO_MEASURE
from latentlab.data.reading.limits import LARGEST, MOST_COLUMNS, check_growth, told
from latentlab.data.rows import STORED_FROM
from latentlab.data.source import Source
from latentlab.errors import InputError

BLOCK_ROWS = 65_536


def read_parquet(path: Path) -> Source:
    """A table. Columns that are neither numbers, truth values nor text are left out and named."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with told(path), pq.ParquetFile(path, pre_buffer=False) as file:
            about = file.metadata
            if about.num_columns > MOST_COLUMNS:
                raise InputError(f"{path}: {about.num_columns:,} columns; at most {MOST_COLUMNS:,} are read.")
            if about.num_rows == 0:
                raise InputError(f"{path}: holds no rows.")
            if 8 * about.num_rows * about.num_columns > LARGEST:
                raise InputError(
                    f"{path}: {about.num_rows:,} rows of {about.num_columns:,} columns, more than {LARGEST >> 30} GiB."
                )
            check_growth(path, about.num_rows * about.num_columns * 8, path.stat().st_size)
            return _table(file, path)
    except pa.ArrowException as error:
        raise InputError(f"{path}: not a sound Parquet file ({_sentence(error)}).") from error


def _table(file: Any, path: Path) -> Source:
    import pyarrow as pa

    from latentlab.data.reading.text import text_column

    schema, remarks, columns = file.schema_arrow, [], {}
    measures = _measures(file, pa) if 4 * file.metadata.num_rows * file.metadata.num_columns >= STORED_FROM else []
    for i, field in enumerate(schema):
        if field.name in measures:
            continue
        name = field.name if field.name not in columns else f"{field.name} ({i + 1})"
        kind = field.type.value_type if pa.types.is_dictionary(field.type) else field.type
        if (
            pa.types.is_integer(kind)
            or pa.types.is_floating(kind)
            or pa.types.is_boolean(kind)
            or pa.types.is_decimal(kind)
        ):
            columns[name] = _numbers(file, i, pa)
        elif (
            pa.types.is_string(kind)
            or pa.types.is_large_string(kind)
            or pa.types.is_date(kind)
            or pa.types.is_timestamp(kind)
        ):
            columns[name] = text_column(
                file.read_row_groups(range(file.num_row_groups), [field.name]).column(0).cast(pa.string()),
                name,
                remarks,
            )
        else:
            remarks.append(f"The column {name!r} was left out: it holds {field.type}.")
    if measures:
        values = kept(key_of_file(path, "parquet", measures), lambda: _blocks(file, measures, pa))
        return Source(path, "table", values, columns, tuple(measures), remarks=tuple(remarks))
    if not columns:
        raise InputError(f"{path}: none of its columns holds numbers or text.")
    return Source(path, "table", columns=columns, remarks=tuple(remarks))


def _numbers(file: Any, place: int, pa: Any) -> Column:
    """One column of numbers, block by block, so that only its own values are in memory."""
    parts = []
    name = file.schema_arrow.names[place]
    for batch in file.iter_batches(BLOCK_ROWS, columns=[name], use_threads=False):
        values = batch.column(0)
        values = values.dictionary_decode() if isinstance(values, pa.DictionaryArray) else values
        parts.append(values.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False))
    return numbers(np.concatenate(parts))


def _measures(file: Any, pa: Any) -> list[str]:
    """Of a table too large for memory, the columns of numbers that a model learns from."""
    return [
        field.name for field in file.schema_arrow
        if (pa.types.is_integer(field.type) or pa.types.is_floating(field.type))
        and field.name.lower() not in LABELS and not NO_MEASURE.search(field.name)
    ]  # fmt: skip


def _blocks(file: Any, names: list[str], pa: Any) -> Iterator[np.ndarray]:
    """Their values, float32 (B, D), block by block."""
    for batch in file.iter_batches(BLOCK_ROWS, columns=names, use_threads=False):
        found = [batch.column(batch.schema.get_field_index(name)) for name in names]
        cast = [column.cast(pa.float32(), safe=False).to_numpy(zero_copy_only=False) for column in found]
        yield np.stack(cast, 1)


def _sentence(error: Exception) -> str:
    return str(error).splitlines()[0].rstrip(".")[:200]
