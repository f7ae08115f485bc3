"""The embedding as a table: CSV, TSV or NPZ."""

from __future__ import annotations

import csv
from os import PathLike
from pathlib import Path

import numpy as np

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.explore.planes import default_plane
from latentlab.storage.atomic import replacing

ENDINGS = (".csv", ".tsv", ".npz")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def save_embedding(path: str | PathLike[str], data: Dataset, z: np.ndarray, rows: np.ndarray | None = None) -> None:
    """One line a row: its index in the dataset, label, part (train or held-out), z, and place on the plane.

    `z` (N, d) are the posterior means of `rows` (indices into `data`; all of them when None). The ending of `path`
    chooses the format; :class:`InputError` for one that is not known.
    """
    ending = Path(path).suffix.lower()
    if ending not in ENDINGS:
        raise InputError(f"{path}: an embedding is written as {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}.")
    rows = np.arange(len(data)) if rows is None else rows
    held_out = np.isin(rows, data.held_out)
    plane = default_plane(z).project(z)
    with replacing(path) as part:
        if ending == ".npz":
            columns = {"row": rows, "z": z, "plane": plane, "held_out": held_out}
            if data.labels is not None:
                columns["label"] = np.array([data.label_of(row) for row in rows])
            with open(part, "wb") as stream:
                np.savez_compressed(stream, **columns)
        else:
            _save_text(part, "\t" if ending == ".tsv" else ",", data, rows, held_out, z, plane)


def _save_text(
    part: Path,
    delimiter: str,
    data: Dataset,
    rows: np.ndarray,
    held_out: np.ndarray,
    z: np.ndarray,
    plane: np.ndarray,
) -> None:
    labelled = data.labels is not None
    header = ["row", *(["label"] if labelled else []), "part", *(f"z{i + 1}" for i in range(z.shape[1]))]
    with open(part, "w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow([*header, "plane_x", "plane_y"])
        for i, row in enumerate(rows):
            label = [_text_cell(data.label_of(row))] if labelled else []
            # repr of a float32 is the shortest text that reads back as the same float32.
            numbers = [str(value) for value in (*z[i], *plane[i])]
            writer.writerow([int(row), *label, "held-out" if held_out[i] else "train", *numbers])


def _text_cell(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    return "'" + text if text.startswith(FORMULA_STARTS) else text
