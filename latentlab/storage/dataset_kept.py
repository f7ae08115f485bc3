"""What a session keeps of its data: what is known of every row, the rows themselves where they are small, and a name.

A file names its data, and may be anyone's: data are read from where they lay only where this user has had them open
from there before, and else from a file of the same name beside the session. Rows that are not found are absent: map,
decoder and curves do without them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data import DATASETS, Dataset, load_dataset
from latentlab.data.columns import Column
from latentlab.data.rows import AbsentRows
from latentlab.errors import InputError
from latentlab.storage.checked import check_made
from latentlab.storage.state_folder import state_folder

EMBEDDED = 8 << 20  # bytes of rows that a session takes in unasked
COLUMNS = 64 << 20  # bytes of columns beside the rows that it takes in
MOST_KNOWN = 2000
KNOWN = "data.json"  # in the state folder: the digests of paths that this user has read data from
ARRAYS = ("labels", "test", "numbers")
DAMAGED = "{}: what it keeps of its data is damaged ({})."


def about_data(data: Dataset, embed: bool | None = None) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """A dataset as plain values and arrays; its rows among them where `embed` says so, or by their size (None)."""
    size = 4 * int(np.prod(data.x.shape, dtype=np.int64))
    if embed is None:
        embed = data.source["kind"] == "memory" or (data.source["kind"] == "file" and size <= EMBEDDED)
    room, columns = COLUMNS, {}
    for name, column in sorted(data.columns.items(), key=lambda item: item[0] != data.label_name):
        room -= column.values.nbytes
        if room >= 0:
            columns[name] = column
    about = {
        "name": data.name, "source": dict(data.source), "fingerprint": data.fingerprint, "about": data.about,
        "labels_fingerprint": fingerprint_of_labels(data), "class_names": data.class_names,
        "likelihood": data.likelihood, "shape": list(data.x.shape), "surveyed": [*map(float, data.extent), data.whole],
        "beside": {
            "columns": [[name, column.categories] for name, column in columns.items()], "row_names": data.row_names,
            "label_name": data.label_name, "features": data.features, "factors": data.factors, "remarks": data.remarks,
        },
    }  # fmt: skip
    arrays = {"held_out": data.held_out}
    arrays |= {name: getattr(data, name) for name in ARRAYS if getattr(data, name) is not None}
    arrays |= {f"column_{i}": column.values for i, column in enumerate(columns.values())}
    if embed and data.here:
        arrays["x"] = np.asarray(data.x[:])
    return about, arrays


def dataset_of(about: Mapping[str, Any], arrays: Mapping[str, np.ndarray], file: Path) -> Dataset:
    """The dataset that :func:`about_data` was told of, its rows absent where they are neither kept nor found."""
    kept = _restored(about, arrays, file)
    if kept.here:
        return kept
    found, why = None, ""
    try:
        found = _made_or_read(about["source"], file, kept.shape)
    except InputError as error:
        why = f" ({error})"
    if found is not None and found.fingerprint == kept.fingerprint:
        return found
    if found is not None:
        why = " (what lies there by now are other values)"
    where = about["source"].get("path") or about["name"]
    kept.x.sentence = (
        f"The rows of {kept.name} are not here, and this needs them. They were read from {where}{why}; relink them with "
        "File ▸ Relink data…, or --data in the shell."
    )
    return kept


def relinked(kept: Dataset, found: Dataset) -> Dataset:
    """`found` in the place of the data of a session; InputError where its rows are others."""
    if found.fingerprint != kept.fingerprint:
        raise InputError(
            f"{found.name} holds other rows than this session was made of: {len(found):,} of shape {found.shape}, where "
            f"{len(kept):,} of shape {kept.shape} were, or other values. The session is as it was."
        )
    return found


def fingerprint_of_labels(data: Dataset) -> str:
    """SHA-256 of classes and names of the rows."""
    digest = hashlib.sha256(json.dumps([data.class_names, data.label_name]).encode())
    if data.labels is not None:
        digest.update(np.ascontiguousarray(data.labels, np.int64).data)
    for name in data.row_names or ():
        digest.update(name.encode() + b"\0")
    return digest.hexdigest()


def remember(data: Dataset) -> None:
    """Note that this user reads data from there: their sessions may do so too."""
    if data.source["kind"] != "file":
        return
    with suppress(OSError):
        file, digest = state_folder() / KNOWN, _digest(data.source)
        known = [one for one in _known(file) if one != digest]
        file.write_text(json.dumps([digest, *known][:MOST_KNOWN]), "utf-8")


def _made_or_read(source: Mapping[str, Any], file: Path, shape: tuple[int, ...]) -> Dataset | None:
    """The data of a source, as far as a file of anyone's may ask for them; None where it may not."""
    if source["kind"] == "builtin":
        if source["name"] not in DATASETS:
            raise InputError(f"{source['name']!r} is no dataset of this LatentLab")
        settings = dict(source.get("settings", {}))
        check_made(source["name"], settings, shape)
        return load_dataset(source["name"], settings)
    if source["kind"] != "file":
        return None
    path, recipe = Path(source["path"]), dict(source.get("recipe", {}))
    with suppress(OSError):
        if _digest(source) in _known(state_folder() / KNOWN) and path.exists():
            return load_dataset(path, recipe)
    beside = file.parent / path.name
    if path.name and not beside.is_symlink() and beside.exists() and beside != file:
        return load_dataset(beside, recipe)
    return None


def _digest(source: Mapping[str, Any]) -> str:
    return hashlib.sha256(str(source["path"]).encode()).hexdigest()


def _known(file: Path) -> list[str]:
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _restored(about: Mapping[str, Any], arrays: Mapping[str, np.ndarray], file: Path) -> Dataset:
    """The dataset as it is kept, with rows or without; InputError where its parts do not fit together."""
    try:
        shape, beside = tuple(int(side) for side in about["shape"]), about["beside"]
        low, high, whole = about["surveyed"]
        rows = shape[0]
        columns = {
            str(name): Column(arrays[f"column_{i}"], None if words is None else tuple(map(str, words)))
            for i, (name, words) in enumerate(beside["columns"])
        }
        names = None if beside["row_names"] is None else tuple(map(str, beside["row_names"]))
        fits = all(
            len(column) == rows
            and (column.categories is None or column.values.max(initial=-1) < len(column.categories))
            for column in columns.values()
        )
        if not fits or (names is not None and len(names) != rows) or len(shape) < 2 or min(shape) < 1:
            raise ValueError("lengths differ")
        x = arrays.get("x")
        if x is None:
            x = AbsentRows(shape, "", (float(low), float(high), whole is True), str(about["fingerprint"]))
        elif x.shape != shape:
            raise ValueError("the rows are of another shape")
        return Dataset(
            name=str(about["name"]), x=x, held_out=arrays["held_out"], labels=arrays.get("labels"),
            class_names=tuple(map(str, about["class_names"])), likelihood=str(about["likelihood"]),
            source=dict(about["source"]), about=str(about["about"]), columns=columns, row_names=names,
            label_name=str(beside["label_name"]), features=tuple(map(str, beside["features"])),
            factors=tuple(map(str, beside["factors"])), remarks=tuple(map(str, beside["remarks"])),
            test=arrays.get("test"), numbers=arrays.get("numbers"),
        )  # fmt: skip
    except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
        raise InputError(DAMAGED.format(file, error)) from error
