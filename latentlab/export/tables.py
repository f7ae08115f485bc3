"""The embedding as a table: CSV, TSV, Parquet or NPZ."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.explore.planes import default_plane
from latentlab.storage.atomic import replacing

ENDINGS = (".csv", ".tsv", ".parquet", ".npz")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def save_embedding(
    path: str | PathLike[str], data: Dataset, z: np.ndarray, rows: np.ndarray | None = None, part: str = ""
) -> None:
    """One line a row: its index in the dataset, name, label, part (train or held-out), z, and place on the plane.

    `z` (N, d) are the posterior means of `rows` (indices into `data`; all of them when None); `part` is what to call
    rows that are in neither part. Names and labels are there where the dataset has them. The ending of `path`
    chooses the format; :class:`InputError` for one that is not known.
    """
    ending = Path(path).suffix.lower()
    if ending not in ENDINGS:
        raise InputError(f"{path}: an embedding is written as {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}.")
    rows = np.arange(len(data)) if rows is None else rows
    held_out = np.isin(rows, data.held_out)
    plane = default_plane(z).project(z)
    about: dict[str, Any] = {"row": rows}
    if data.row_names is not None:
        about["name"] = np.array([data.row_names[row] for row in rows])
    if data.labels is not None:
        about["label"] = np.array([data.label_of(row) for row in rows])
    with replacing(path) as beside:
        if ending == ".npz":
            with open(beside, "wb") as stream:
                np.savez_compressed(stream, **about, z=z, plane=plane, held_out=held_out)
            return
        about["part"] = np.array([part]).repeat(len(rows)) if part else np.where(held_out, "held-out", "train")
        about |= {f"z{i + 1}": z[:, i] for i in range(z.shape[1])} | {"plane_x": plane[:, 0], "plane_y": plane[:, 1]}
        if ending == ".parquet":
            _save_parquet(beside, about)
        else:
            _save_text(beside, "\t" if ending == ".tsv" else ",", about)


def _save_parquet(path: Path, columns: Mapping[str, np.ndarray]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    arrays = {
        name: pa.array(values.tolist() if values.dtype.kind == "U" else values) for name, values in columns.items()
    }
    pq.write_table(pa.table(arrays), path)


def _save_text(path: Path, delimiter: str, columns: Mapping[str, np.ndarray]) -> None:
    texts = [
        [_text_cell(text) for text in values.tolist()] if values.dtype.kind == "U"
        # The text of a float32 is the shortest that reads back as the same float32.
        else [str(value) for value in values]
        for values in columns.values()
    ]  # fmt: skip
    with open(path, "w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow(list(columns))
        writer.writerows(zip(*texts, strict=True))


def _text_cell(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    return "'" + text if text.startswith(FORMULA_STARTS) else text
