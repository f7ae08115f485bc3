"""What a reader finds in a file or folder, before it is prepared for a model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.axes import series_of
from latentlab.data.columns import Column, joined_columns
from latentlab.errors import InputError


@dataclass(frozen=True)
class Source:
    """Raw rows: one array of values, or the columns of a table, or both.

    Attributes:
        path: where it was read from.
        what: what it is, for people: "table", "images", "cells".
        values: (N, *shape) of any real type: an array, a scipy CSR matrix, or stored rows; None for tables.
        columns: what is known of each row beside its values; of a table, everything.
        features: the names of the values where these are one-dimensional rows, else ().
        row_names: a name for each row, or None.
        test: indices of the rows that the source itself holds out to test on, or None.
        validation: those that it holds out to choose by, or None.
        inside: the objects of the file that could be opened, the one that was first; () where there is no choice.
        remarks: one sentence for each thing that was left out or changed, and why.
        label: the column that the source itself calls the class, or "".
        axes: what the axes of the array are in the file, where that was chosen or guessed, such as "HWN"; else "".
        image: whether a row is a picture, (height, width) or (height, width, 3).
        turned: whether it is a table that was turned: its rows were columns of the file.
        numbers: the number of each row in the file, from 0 on, where some were left out; else None.
        reader: the reader of an installed package that read it; "" where it was one of ours.
    """

    path: Path
    what: str
    values: Any = None
    columns: Mapping[str, Column] = field(default_factory=dict)
    features: tuple[str, ...] = ()
    row_names: tuple[str, ...] | None = None
    test: np.ndarray | None = None
    inside: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    label: str = ""
    image: bool = False
    validation: np.ndarray | None = None
    axes: str = ""
    turned: bool = False
    numbers: np.ndarray | None = None
    reader: str = ""

    def __post_init__(self) -> None:
        for name, column in self.columns.items():
            if len(column) != len(self):
                raise InputError(f"{self.path}: the column {name!r} has {len(column):,} rows, not {len(self):,}.")
        if self.row_names is not None and len(self.row_names) != len(self):
            raise InputError(f"{self.path}: holds {len(self.row_names):,} names for {len(self):,} rows.")
        if len(self) == 0:
            raise InputError(f"{self.path}: holds no rows.")

    def __len__(self) -> int:
        if self.values is not None:
            return self.values.shape[0]
        return len(next(iter(self.columns.values()))) if self.columns else 0

    @property
    def series(self) -> str:
        """How rows lie that are series, "NTC" or "NCT"; "" where they are none."""
        return series_of(self.axes)

    @property
    def name(self) -> str:
        """What to call it: the file's name without its endings."""
        if self.path.is_dir():
            return self.path.name.removesuffix(".zarr") or self.path.name
        return self.path.name.split(".")[0] or self.path.name


def only(source: Source, rows: np.ndarray) -> Source:
    """The source with some of its rows, named by their places in it where they have no names."""
    test, validation = (
        None if part is None else np.flatnonzero(np.isin(rows, part)) for part in (source.test, source.validation)
    )
    return replace(
        source, values=None if source.values is None else source.values[rows],
        columns={name: column.take(rows) for name, column in source.columns.items()},
        row_names=None if source.row_names is None else tuple(source.row_names[row] for row in rows),
        test=test, validation=validation, numbers=rows if source.numbers is None else source.numbers[rows],
    )  # fmt: skip


def joined(source: Source, test: Source) -> Source:
    """The rows of both, those of `test` held out. Raises :class:`InputError` where they are not of one kind."""
    if (source.values is None) != (test.values is None):
        raise InputError(f"{test.path}: is not of the same kind as {source.path}.")
    values = None
    if source.values is not None:
        if source.values.shape[1:] != test.values.shape[1:]:
            raise InputError(
                f"{test.path}: its rows are of shape {test.values.shape[1:]}, not {source.values.shape[1:]}."
            )
        if not isinstance(source.values, np.ndarray) or not isinstance(test.values, np.ndarray):
            raise InputError(
                f"{test.path}: only arrays in memory can be joined; save them as one file with a column to split by."
            )
        values = np.concatenate([source.values, test.values])
    names = [name for name in source.columns if name in test.columns]
    absent = [name for name in source.columns if name not in test.columns]
    if source.values is None and absent:
        raise InputError(f"{test.path}: has no column {absent[0]!r}.")
    columns = {name: joined_columns(source.columns[name], test.columns[name]) for name in names}
    both = source.row_names is not None and test.row_names is not None
    return Source(
        source.path, source.what, values, columns, source.features, source.row_names + test.row_names if both else None,
        np.arange(len(source), len(source) + len(test)), source.inside, source.remarks + test.remarks,
        source.label if source.label in columns else "", source.image,
        axes=source.axes, turned=source.turned,
    )  # fmt: skip
