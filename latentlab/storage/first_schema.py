"""What sessions of the first schema keep of their data, read as what sessions keep of them now."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.errors import InputError
from latentlab.storage.dataset_kept import DAMAGED, made_or_read


def first_schema_data(
    about: Mapping[str, Any],
    arrays: Mapping[str, np.ndarray],
    file: Path,
    shape: tuple[int, ...],
    given: Dataset | None,
) -> Dataset:
    """The dataset of a session of schema 1, whose rows are of `shape`, or the one `given` in its place.

    It names its rows or keeps them, and knows nothing else of them. Raises :class:`InputError` where rows are named
    that are not there, or are others by now.
    """
    source = about["source"]
    if given is not None:
        return given
    if source["kind"] == "memory":
        return Dataset(
            name=str(about["name"]), x=arrays["x"], held_out=arrays["held_out"], labels=arrays.get("labels"),
            class_names=tuple(map(str, about["class_names"])), likelihood=str(about["likelihood"]),
            about=str(about["about"]), **_beside(about, arrays, file),
        )  # fmt: skip
    if source["kind"] == "builtin":
        return made_or_read(source, file, shape)
    why = "This user has not read data from there, and a file cannot ask for it"
    try:
        found = made_or_read(source, file, shape)
    except InputError as error:
        found, why = None, str(error)
    if found is None:
        raise InputError(
            f"{file}: an older session, which cannot be opened without its data. They lay at {source['path']}. {why}. "
            f"Name them: latentlab relink {file.name} DATA, or ll.load_session(path, data)."
        )
    return found


def _beside(about: Mapping[str, Any], arrays: Mapping[str, np.ndarray], file: Path) -> dict[str, Any]:
    """What it keeps of rows that came from no file; nothing where it is of the oldest kind."""
    kept = about.get("memory")
    if kept is None:
        return {}
    try:
        columns = {
            str(name): Column(arrays[f"column_{i}"], None if words is None else tuple(map(str, words)))
            for i, (name, words) in enumerate(kept["columns"])
        }
        rows = len(arrays["x"])
        names = None if kept["row_names"] is None else tuple(map(str, kept["row_names"]))
        right = all(
            len(column) == rows
            and (column.categories is None or column.values.max(initial=-1) < len(column.categories))
            for column in columns.values()
        )
        if not right or (names is not None and len(names) != rows):
            raise ValueError("lengths differ")
        return {
            "columns": columns, "row_names": names, "label_name": str(kept["label_name"]),
            "features": tuple(map(str, kept["features"])), "remarks": tuple(map(str, kept["remarks"])),
            "test": arrays.get("test"), "numbers": arrays.get("numbers"), "source": dict(about["source"]),
        }  # fmt: skip
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise InputError(DAMAGED.format(file, error)) from error
