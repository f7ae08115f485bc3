"""What a table of an embedding is made of: places of rows, and what is known of them beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.errors import InputError
from latentlab.export.tables.columns import Values, free_name, words_from
from latentlab.space.planes import default_plane


@dataclass(frozen=True, eq=False)
class Beside:
    """What stands in a table beside z.

    Attributes:
        part: what to call rows that are in neither part of the dataset.
        plane_xy: (n, 2), the places on the plane that is shown; None for those on the default plane of z, where the
            `plane` is wanted at all.
        plane_names: of its axes; "" for plane_x and plane_y.
        columns: of the dataset by their names, empty where a value is missing.
        deviations: (n, d), the standard deviations of q, after z as sd1, sd2 ….
        figures: of each row (n,), by name.
        flags: whether each row is one of some, (n,) bool, by name.
        card: what the model is, as JSON, where the format has room for it.
    """

    part: str = ""
    plane: bool = True
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
    plane: np.ndarray | None
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
        places = () if self.plane is None else zip(self._plane_names(), self.plane.T, strict=True)
        for name, values in places:
            found[free_name(name, found)] = values
        for named in (more.flags, self.columns):
            for name, values in named.items():
                found[free_name(name, found)] = values
        return found

    def _plane_names(self) -> list[str]:
        return [name or usual for name, usual in zip(self.beside.plane_names, ("plane_x", "plane_y"), strict=True)]

    def arrays(self) -> dict[str, Any]:
        """The arrays of NPZ and HDF5: row, name, label, z, sd, plane, plane_names, held_out, and figures by name."""
        more = self.beside
        found = {name: values for name, values in self.about.items() if name != "part"}
        found |= {"z": self.z, "held_out": self.held_out}
        if self.plane is not None:
            found |= {"plane": self.plane, "plane_names": np.array(self._plane_names())}
        found |= {} if more.deviations is None else {"sd": more.deviations}
        return found | dict(more.figures)


def table_of(data: Dataset, z: np.ndarray, rows: np.ndarray | None, beside: Beside) -> EmbeddingTable:
    """The table of rows at their places; the arguments are those of `save_embedding` (embedding.py)."""
    rows = np.arange(len(data)) if rows is None else np.asarray(rows, np.int64)
    plane = default_plane(z).project(z) if beside.plane_xy is None else np.asarray(beside.plane_xy)
    if not len(rows) == len(z) == len(plane):
        raise InputError(f"An embedding of {len(rows):,} rows needs as many places, not {len(z):,} and {len(plane):,}.")
    plane = plane if beside.plane else None
    about: dict[str, Values] = {"row": rows if data.numbers is None else data.numbers[rows]}
    if data.row_names is not None:
        about["name"] = [data.row_names[row] for row in rows.tolist()]
    if data.labels is not None:
        about["label"] = words_from(data.labels[rows], data.class_names)
    about["part"] = words_from(np.zeros(len(rows)), [beside.part]) if beside.part else _parts(data, rows)
    columns = {name: _column(data, name).take(rows) for name in beside.columns}
    return EmbeddingTable(z, plane, about, np.isin(rows, data.held_out), columns, beside)


def _parts(data: Dataset, rows: np.ndarray) -> Column:
    """ "train", "held-out", or "validation" and "test" where these are two parts."""
    codes = np.isin(rows, data.held_out).astype(np.int32)
    if data.test is None:
        return words_from(codes, ("train", "held-out"))
    return words_from(codes + np.isin(rows, data.test), ("train", "validation", "test"))


def _column(data: Dataset, name: str) -> Column:
    if name not in data.columns:
        raise InputError(f"{data.name} has no column {name!r}.")
    return data.columns[name]
