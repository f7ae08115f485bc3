"""A flat table in the format that its name ends in."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.columns import Column
from latentlab.export.commands import PLAIN, save_commands
from latentlab.export.endings import TABLES, ending_of
from latentlab.export.tables.columns import Columns, Values, texts_of
from latentlab.storage.atomic import replacing


def save_table(path: str | PathLike[str], columns: Columns, made_by: str = "", what: str = "a table") -> None:
    """Write columns under their headings: CSV, TSV, Parquet, NPZ or HDF5, by the ending of `path`.

    What it was `made_by` becomes an array "commands" (NPZ, HDF5), metadata (Parquet), or a file beside (text).
    InputError for another ending.
    """
    ending = ending_of(path, what, TABLES)
    with replacing(path) as part:
        if ending in (".csv", ".tsv", ".parquet"):
            save_lines(part, ending, columns, made_by)
        elif ending == ".npz":
            save_arrays(part, {name: array_of(values) for name, values in columns.items()}, made_by)
        else:
            from latentlab.export.tables.hdf5 import save_tree

            save_tree(part, {**columns, **({"commands": made_by} if made_by else {})})
    keep_commands(Path(path), made_by)


def save_lines(part: Path, ending: str, columns: Columns, made_by: str) -> None:
    """A line a row, in one of the formats that have nothing but columns."""
    from latentlab.export.tables.arrow import save_parquet, save_text

    if ending == ".parquet":
        save_parquet(part, columns, made_by)
    else:
        save_text(part, "\t" if ending == ".tsv" else ",", columns)


def save_arrays(part: Path, arrays: dict[str, Any], made_by: str) -> None:
    """NPZ, without anything pickled."""
    arrays = arrays | ({"commands": np.array(made_by)} if made_by else {})
    with open(part, "wb") as stream:
        np.savez_compressed(stream, **arrays)


def array_of(values: Values) -> np.ndarray:
    """A column as an array of numbers or of texts of one length."""
    if isinstance(values, Column):
        return values.values if values.is_number else np.array([*values.categories, ""], np.str_)[values.values]
    return values if isinstance(values, np.ndarray) else np.array(texts_of(values), np.str_)


def keep_commands(path: Path, made_by: str) -> None:
    """What text was made by, beside it."""
    if made_by and path.suffix.lower() in PLAIN:
        save_commands(path, made_by)
