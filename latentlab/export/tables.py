"""The embedding, and decoded values, as tables: CSV, TSV, Parquet or NPZ."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

import numpy as np

from latentlab.data import Dataset
from latentlab.data.preprocessor import Preprocessor
from latentlab.errors import InputError
from latentlab.export.endings import TABLES, ending_of
from latentlab.space.planes import default_plane
from latentlab.storage.atomic import replacing

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, eq=False)
class Beside:
    """What stands in a table beside z.

    Attributes:
        part: what to call rows that are in neither part of the dataset.
        plane_xy: (n, 2), the places on the plane that is shown; None for those on the default plane of z.
        plane_names: of its axes; "" for plane_x and plane_y.
        columns: of the dataset by their names, empty where a value is missing.
        deviations: (n, d), the standard deviations of q, after z as sd1, sd2 ….
    """

    part: str = ""
    plane_xy: np.ndarray | None = None
    plane_names: tuple[str, str] = ("", "")
    columns: Sequence[str] = ()
    deviations: np.ndarray | None = None


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
    bit. What the table was `made_by` becomes an array (NPZ), metadata (Parquet), or the text of a file beside it, whose
    name has .commands.json after that of the table.

    The ending of `path` chooses the format. In NPZ the arrays are row, name, label, z, sd, plane, plane_names, held_out
    and a "column.…" for each column. :class:`InputError` for another ending, a column that is not there, and
    lengths that differ.
    """
    ending, more = ending_of(path, "an embedding", TABLES), beside or Beside()
    rows = np.arange(len(data)) if rows is None else np.asarray(rows, np.int64)
    plane = default_plane(z).project(z) if more.plane_xy is None else np.asarray(more.plane_xy)
    if not len(rows) == len(z) == len(plane):
        raise InputError(f"An embedding of {len(rows):,} rows needs as many places, not {len(z):,} and {len(plane):,}.")
    held_out = np.isin(rows, data.held_out)
    about: dict[str, np.ndarray] = {"row": rows if data.numbers is None else data.numbers[rows]}
    if data.row_names is not None:
        about["name"] = np.array([data.row_names[row] for row in rows], np.str_)
    if data.labels is not None:
        about["label"] = np.array([data.label_of(row) for row in rows], np.str_)
    columns = {name: _column_values(data, name, rows) for name in more.columns}
    with replacing(path) as part:
        if ending == ".npz":
            about |= {f"column.{name}": values for name, values in columns.items()}
            about |= {"plane_names": np.array(more.plane_names)} if any(more.plane_names) else {}
            about |= {} if more.deviations is None else {"sd": more.deviations}
            about |= {"commands": np.array(made_by)} if made_by else {}
            with open(part, "wb") as stream:
                np.savez_compressed(stream, **about, z=z, plane=plane, held_out=held_out)
            return
        about["part"] = (
            np.array([more.part]).repeat(len(rows)) if more.part else np.array([data.part_of(int(row)) for row in rows])
        )
        about |= {f"z{i + 1}": z[:, i] for i in range(z.shape[1])}
        if more.deviations is not None:
            about |= {f"sd{i + 1}": more.deviations[:, i] for i in range(more.deviations.shape[1])}
        for name, usual, values in zip(more.plane_names, ("plane_x", "plane_y"), plane.T, strict=True):
            about[_free_name(name or usual, about)] = values
        for name, values in columns.items():
            about[_free_name(name, about)] = values
        _save_columns(part, ending, about, made_by)
    if made_by and ending in (".csv", ".tsv"):
        save_commands(Path(path), made_by)


def save_decoded(path: str | PathLike[str], data: Dataset, rows: np.ndarray, places: np.ndarray) -> None:
    """One line a decoded row: its place z1, z2, … and its values by name, in the units of the data.

    `rows` (N, *shape) are what a model of `data` decodes places (N, p) to. Values that have no name are x1, x2, …. In
    NPZ the arrays are place, values and names. :class:`InputError` for an ending that is no table's.
    """
    ending = ending_of(path, "a table", TABLES)
    fitted = data.source.get("fitted")
    flat = rows.reshape(len(rows), -1)
    values = Preprocessor.from_plain(fitted["change"]).undone(rows) if fitted else flat.astype(np.float64)
    count = values.shape[1]
    named = len(data.shape) == 1 and len(data.features) >= count
    names = data.features[:count] if named else [f"x{i + 1}" for i in range(count)]
    with replacing(path) as beside:
        if ending == ".npz":
            with open(beside, "wb") as stream:
                np.savez_compressed(stream, place=places, values=values, names=np.array(names, np.str_))
            return
        columns = {f"z{i + 1}": place for i, place in enumerate(places.T)}
        for name, column in zip(names, values.T, strict=True):
            columns[_free_name(name, columns)] = column
        _save_columns(beside, ending, columns)


def save_commands(path: Path, made_by: str) -> None:
    """What made a file, beside it: text has no room for metadata that every reader passes over."""
    with replacing(path.with_name(f"{path.name}.commands.json")) as part:
        part.write_text(made_by, "utf-8")


def _save_columns(path: Path, ending: str, columns: Mapping[str, np.ndarray], made_by: str = "") -> None:
    if ending == ".parquet":
        _save_parquet(path, columns, made_by)
    else:
        _save_text(path, "\t" if ending == ".tsv" else ",", columns)


def _column_values(data: Dataset, name: str, rows: np.ndarray) -> np.ndarray:
    """Numbers float64 with NaN where missing, or words with empty text where missing."""
    if name not in data.columns:
        raise InputError(f"{data.name} has no column {name!r}.")
    column = data.columns[name]
    if column.is_number:
        return column.values[rows]
    # The last word is what an index of −1 stands for.
    return np.array([*column.categories, ""])[column.values[rows]]


def _free_name(name: str, taken: Mapping[str, np.ndarray]) -> str:
    """`name`, or with "(data)" after it as often as keeps it apart from the headings before it."""
    while name in taken:
        name += " (data)"
    return name


def _save_parquet(path: Path, columns: Mapping[str, np.ndarray], made_by: str) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    arrays = {
        name: pa.array([text or None for text in values.tolist()], pa.string()) if values.dtype.kind == "U"
        else pa.array(values, from_pandas=True)  # not-a-number as a missing value
        for name, values in columns.items()
    }  # fmt: skip
    about = {"commands": made_by} if made_by else None
    pq.write_table(pa.table(arrays, metadata=about), path)


def _save_text(path: Path, delimiter: str, columns: Mapping[str, np.ndarray]) -> None:
    texts = [
        [_text_cell(text) for text in values.tolist()] if values.dtype.kind == "U"
        # The text of a float32 is the shortest that reads back as the same float32; a missing value has none.
        else ["" if value != value else str(value) for value in values]
        for values in columns.values()
    ]  # fmt: skip
    with open(path, "w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow([_text_cell(name) for name in columns])
        writer.writerows(zip(*texts, strict=True))


def _text_cell(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    return "'" + text if text.startswith(FORMULA_STARTS) else text
