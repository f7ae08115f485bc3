"""Parquet tables, read in blocks of rows; large ones go through a plain copy in the cache."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.cache import kept, key_of_file
from latentlab.data.columns import Column, numbers
from latentlab.data.labels import LABELS, words_of
from latentlab.data.reading.limits import LARGEST, MOST_COLUMNS, check_growth, told
from latentlab.data.roles import CODED, NUMBERED
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

    from latentlab.data.reading.text_columns import Gone, text_column, told_missing

    schema, remarks, columns, gone = file.schema_arrow, [], {}, Gone()
    large = 4 * file.metadata.num_rows * file.metadata.num_columns >= STORED_FROM
    measures = _measures(file, pa, remarks) if large else []
    repeated = len(set(schema.names)) < len(schema.names)
    whole = file.read(use_threads=False) if repeated else None  # by its name only the first of them is found
    for i, field in enumerate(schema):
        if field.name in measures:
            continue
        name = field.name if field.name not in columns else f"{field.name} ({i + 1})"
        found = whole.column(i) if whole is not None else None
        kind = field.type.value_type if pa.types.is_dictionary(field.type) else field.type
        if any(test(kind) for test in (pa.types.is_integer, pa.types.is_floating, pa.types.is_decimal)):
            columns[name] = _numbers(file, field.name, pa) if found is None else _as_numbers(found.combine_chunks(), pa)
        elif any(
            test(kind) for test in (
                pa.types.is_string, pa.types.is_large_string, pa.types.is_date, pa.types.is_timestamp,
                pa.types.is_boolean,
            )
        ):  # fmt: skip
            found = file.read([field.name], use_threads=False).column(0) if found is None else found
            columns[name] = text_column(found.cast(pa.string()), name, remarks, gone=gone)
        elif _is_list(kind, pa):
            found = file.read([field.name], use_threads=False).column(0) if found is None else found
            columns |= _listed(found, name, remarks, pa)
        else:
            remarks.append(f"The column {name!r} was left out: it holds {field.type}.")
    remarks += told_missing(gone)
    if repeated:
        remarks.append("Several columns have the same name; they were numbered.")
    if measures:
        values = kept(key_of_file(path, "parquet", measures), lambda: _blocks(file, measures, pa))
        return Source(path, "table", values, columns, tuple(measures), remarks=tuple(remarks))
    if not columns:
        raise InputError(f"{path}: none of its columns holds numbers or text.")
    return Source(path, "table", columns=columns, remarks=tuple(remarks))


def _is_list(kind: Any, pa: Any) -> bool:
    """Whether it is a list of numbers in each row."""
    listed = pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind)
    return listed and (pa.types.is_integer(kind.value_type) or pa.types.is_floating(kind.value_type))


def _listed(found: Any, name: str, remarks: list[str], pa: Any) -> dict[str, Column]:
    """A column for each place of lists that are of one length in all rows."""
    import pyarrow.compute as pc

    lengths = pc.unique(pc.list_value_length(found)).to_pylist()
    if len(lengths) != 1 or lengths[0] is None or not 0 < lengths[0] <= MOST_COLUMNS:
        remarks.append(f"The column {name!r} was left out: its lists are not all of one length.")
        return {}
    flat = _as_numbers(pc.list_flatten(found).combine_chunks(), pa).values.reshape(len(found), lengths[0])
    return {f"{name}[{place}]": numbers(flat[:, place]) for place in range(lengths[0])}


def _as_numbers(values: Any, pa: Any) -> Column:
    values = values.dictionary_decode() if isinstance(values, pa.DictionaryArray) else values
    return numbers(values.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False))


def _numbers(file: Any, name: str, pa: Any) -> Column:
    """One column of numbers, block by block, so that only its own values are in memory."""
    batches = file.iter_batches(BLOCK_ROWS, columns=[name], use_threads=False)
    return numbers(np.concatenate([_as_numbers(batch.column(0), pa).values for batch in batches]))


def _measures(file: Any, pa: Any, remarks: list[str]) -> list[str]:
    """Of a table too large for memory, the columns of numbers that a model learns from: by their names and types."""
    kinds = {field.name: field.type for field in file.schema_arrow}
    found = [name for name, kind in kinds.items() if pa.types.is_integer(kind) or pa.types.is_floating(kind)]
    aside = [
        name for name in found
        if name.lower() in LABELS or (pa.types.is_integer(kinds[name]) and words_of(name) & (NUMBERED | CODED))
    ]  # fmt: skip
    if aside:
        some = ", ".join(map(repr, aside[:5]))
        remarks.append(f"Not learned from: {some} (by their names labels, numbers of rows or codes).")
    return [name for name in found if name not in aside]


def _blocks(file: Any, names: list[str], pa: Any) -> Iterator[np.ndarray]:
    """Their values, float32 (B, D), block by block."""
    for batch in file.iter_batches(BLOCK_ROWS, columns=names, use_threads=False):
        found = [batch.column(batch.schema.get_field_index(name)) for name in names]
        cast = [column.cast(pa.float32(), safe=False).to_numpy(zero_copy_only=False) for column in found]
        yield np.stack(cast, 1)


def _sentence(error: Exception) -> str:
    return str(error).splitlines()[0].rstrip(".")[:200]
