"""Decoded values as a table, by name and in the units of the data."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike

import numpy as np

from latentlab.data import Dataset
from latentlab.export.endings import TABLES, ending_of
from latentlab.export.tables.columns import Values, free_name
from latentlab.export.tables.formats import array_of, keep_commands, save_arrays, save_lines
from latentlab.storage.atomic import expanded, replacing


def save_decoded(
    path: str | PathLike[str],
    data: Dataset,
    rows: np.ndarray,
    z: np.ndarray,
    about: Mapping[str, Values] | None = None,
    made_by: str = "",
) -> None:
    """One line a decoded row: its latent values z1, z2, … and its values by name, in the units of the data.

    `rows` (N, *shape) are what a model of `data` decodes `z` (N, d) to; columns `about` them come first. Values that
    have no name are x1, x2, …. In NPZ and HDF5 the arrays are z, values, names, and those of `about`.
    :class:`InputError` for an ending that is no table's.
    """
    ending = ending_of(path, "a table", TABLES)
    values, names = data.in_units(rows)
    first = dict(about or {})
    with replacing(path) as part:
        if ending in (".npz", ".hdf5"):
            arrays = first | {"z": z, "values": values, "names": np.array(names, np.str_)}
            if ending == ".npz":
                save_arrays(part, {name: array_of(each) for name, each in arrays.items()}, made_by)
                return
            from latentlab.export.tables.hdf5 import save_tree

            save_tree(part, arrays | ({"commands": made_by} if made_by else {}))
            return
        columns = first | {f"z{i + 1}": value for i, value in enumerate(z.T)}
        for name, column in zip(names, values.T, strict=True):
            columns[free_name(name, columns)] = column
        save_lines(part, ending, columns, made_by)
    keep_commands(expanded(path), made_by)
