"""The embedding as a table: where each row lies, and what is known of it beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.errors import InputError
from latentlab.export.endings import EMBEDDINGS, ending_of
from latentlab.export.tables.columns import Values, free_name, words_from
from latentlab.export.tables.formats import array_of, keep_commands, save_arrays, save_lines
from latentlab.space.planes import default_plane
from latentlab.storage.atomic import replacing


@dataclass(frozen=True, eq=False)
class Beside:
    """What stands in a table beside z.

    Attributes:
        part: what to call rows that are in neither part of the dataset.
        plane_xy: (n, 2), the places on the plane that is shown; None for those on the default plane of z.
        plane_names: of its axes; "" for plane_x and plane_y.
        columns: of the dataset by their names, empty where a value is missing.
        deviations: (n, d), the standard deviations of q, after z as sd1, sd2 ….
        figures: of each row (n,), by name.
        flags: whether each row is one of some, (n,) bool, by name.
        card: what the model is, as JSON, where the format has room for it.
    """

    part: str = ""
    plane_xy: np.ndarray | None = None
    plane_names: tuple[str, str] = ("", "")
    columns: Sequence[str] = ()
    deviations: np.ndarray | None = None
    figures: Mapping[str, np.ndarray] = field(default_factory=dict)
    flags: Mapping[str, np.ndarray] = field(default_factory=dict)
    card: str = ""


@dataclass(frozen=True, eq=False)
class EmbeddingTable:
    """An embedding ready to be written: `about` are row number, name, label and part, where there are any."""

    z: np.ndarray
    plane: np.ndarray
    about: Mapping[str, Values]
    held_out: np.ndarray
    columns: Mapping[str, Column]
    beside: Beside

    def flat(self) -> dict[str, Values]:
        """Every column under a heading of its own: numbers, names and labels, z, sd, figures, plane, flags, columns."""
        more = self.beside
        found = dict(self.about) | {f"z{i + 1}": self.z[:, i] for i in range(self.z.shape[1])}
        if more.deviations is not None:
            found |= {f"sd{i + 1}": more.deviations[:, i] for i in range(more.deviations.shape[1])}
        found |= more.figures
        for name, usual, values in zip(more.plane_names, ("plane_x", "plane_y"), self.plane.T, strict=True):
            found[free_name(name or usual, found)] = values
        for named in (more.flags, self.columns):
            for name, values in named.items():
                found[free_name(name, found)] = values
        return found

    def arrays(self) -> dict[str, Any]:
        """The arrays of NPZ and HDF5: row, name, label, z, sd, plane, plane_names, held_out, and figures by name."""
        more = self.beside
        found = {name: values for name, values in self.about.items() if name != "part"}
        found |= {"z": self.z, "plane": self.plane, "held_out": self.held_out}
        found |= {"plane_names": np.array(more.plane_names)} if any(more.plane_names) else {}
        found |= {} if more.deviations is None else {"sd": more.deviations}
        return found | dict(more.figures)


def save_embedding(
    path: str | PathLike[str],
    data: Dataset,
    z: np.ndarray,
    rows: np.ndarray | None = None,
    beside: Beside | None = None,
    made_by: str = "",
) -> None:
    """One line a row: its number in its file, name, label, part (train, held-out …), z, and place on the plane.

    `z` (n, d) are the posterior means of `rows` (n,), indices into `data` in any order; all of them when None.
    `beside` says what else there is. Names and labels are there where the dataset has them. Numbers read back to the
    bit. What the table was `made_by` becomes an array (NPZ, HDF5, uns of h5ad), metadata (Parquet), or the text of a
    file beside it, whose name has .commands.json after that of the table.

    The ending of `path` chooses the format. In NPZ the arrays are those of :meth:`EmbeddingTable.arrays`, "selection.…"
    for each flag and "column.…" for each column; in HDF5 the same, the latter two in groups. In h5ad, AnnData's own
    layout, z is obsm["X_latent"]. :class:`InputError` for another ending, a column that is not there, and lengths that
    differ.
    """
    ending = ending_of(path, "an embedding", EMBEDDINGS)
    table = table_of(data, z, rows, beside or Beside())
    with replacing(path) as part:
        _write(part, ending, table, made_by)
    keep_commands(Path(path), made_by)


def table_of(data: Dataset, z: np.ndarray, rows: np.ndarray | None, beside: Beside) -> EmbeddingTable:
    """The table of rows at their places; the arguments are those of :func:`save_embedding`."""
    rows = np.arange(len(data)) if rows is None else np.asarray(rows, np.int64)
    plane = default_plane(z).project(z) if beside.plane_xy is None else np.asarray(beside.plane_xy)
    if not len(rows) == len(z) == len(plane):
        raise InputError(f"An embedding of {len(rows):,} rows needs as many places, not {len(z):,} and {len(plane):,}.")
    about: dict[str, Values] = {"row": rows if data.numbers is None else data.numbers[rows]}
    if data.row_names is not None:
        about["name"] = [data.row_names[row] for row in rows.tolist()]
    if data.labels is not None:
        about["label"] = words_from(data.labels[rows], data.class_names)
    about["part"] = words_from(np.zeros(len(rows)), [beside.part]) if beside.part else _parts(data, rows)
    columns = {name: _column(data, name).take(rows) for name in beside.columns}
    return EmbeddingTable(z, plane, about, np.isin(rows, data.held_out), columns, beside)


def _write(part: Path, ending: str, table: EmbeddingTable, made_by: str) -> None:
    if ending == ".h5ad":
        from latentlab.export.tables.anndata import save_anndata

        save_anndata(part, table, made_by)
    elif ending == ".npz":
        arrays = {name: array_of(values) for name, values in table.arrays().items()}
        arrays |= {_flag_key(name): values for name, values in table.beside.flags.items()}
        save_arrays(part, arrays | {f"column.{name}": array_of(one) for name, one in table.columns.items()}, made_by)
    elif ending == ".hdf5":
        from latentlab.export.tables.hdf5 import save_tree

        more = {"selections": table.beside.flags, "columns": table.columns}
        more |= {"card": table.beside.card} if table.beside.card else {}
        save_tree(part, table.arrays() | more | ({"commands": made_by} if made_by else {}))
    else:
        save_lines(part, ending, table.flat(), made_by)


def _flag_key(name: str) -> str:
    return name if name == "selected" else f"selection.{name.removeprefix('selection ')}"


def _parts(data: Dataset, rows: np.ndarray) -> Column:
    """ "train", "held-out", or "validation" and "test" where these are two parts, as `Dataset.part_of` tells them."""
    codes = np.isin(rows, data.held_out).astype(np.int32)
    if data.test is None:
        return words_from(codes, ("train", "held-out"))
    return words_from(codes + np.isin(rows, data.test), ("train", "validation", "test"))


def _column(data: Dataset, name: str) -> Column:
    if name not in data.columns:
        raise InputError(f"{data.name} has no column {name!r}.")
    return data.columns[name]
