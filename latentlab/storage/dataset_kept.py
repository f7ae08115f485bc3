"""What a session keeps of its data: what is known of every row, the rows themselves where they are small, and a name.

A file names its data, and may be anyone's: data are read from where they lay only where this user has had them open
from there before, and else from a file of the same name beside the session. Rows that are not found are absent: map,
decoder and curves do without them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data import DATASETS, Dataset, load_dataset
from latentlab.data.columns import Column
from latentlab.data.opening import READ_HERE
from latentlab.data.rows import AbsentRows, KnownOfRows
from latentlab.errors import InputError
from latentlab.storage.atomic import replacing
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
    room, fits = COLUMNS, set()
    for name in sorted(data.columns, key=lambda name: name != data.label_name):
        room -= data.columns[name].values.nbytes
        fits |= {name} if room >= 0 else set()
    columns = {name: column for name, column in data.columns.items() if name in fits}
    about = {
        "name": data.name, "source": dict(data.source), "fingerprint": data.fingerprint, "about": data.about,
        "labels_fingerprint": fingerprint_of_labels(data), "class_names": data.class_names,
        "left_out": isinstance(data.x, AbsentRows) and data.x.left_out, "likelihood": data.likelihood,
        "shape": list(data.x.shape), "surveyed": [*map(float, data.extent), data.whole],
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


def dataset_of(
    about: Mapping[str, Any], arrays: Mapping[str, np.ndarray], file: Path, given: Dataset | None = None
) -> Dataset:
    """The dataset that :func:`about_data` was told of, its rows absent where they are neither kept nor found.

    `given` is taken in its place where it has the same rows; else :class:`InputError`.
    """
    kept = _restored(about, arrays, file)
    if given is not None:
        return relinked(kept, given)
    if kept.here:
        if kept.fingerprint != about["fingerprint"]:
            raise InputError(DAMAGED.format(file, "its rows are not those that it says"))
        return kept
    found, why = None, ""
    try:
        found = made_or_read(about["source"], file, kept.shape)
    except InputError as error:
        why = f" ({error})"
    if found is not None and found.fingerprint == kept.fingerprint:
        return found
    if found is not None:
        why = " (what lies there by now are other values)"
    where = about["source"].get("path") or about["name"]
    kept.x.sentence = (
        f"The rows of {kept.name} are not here. They were read from {where}{why}. What needs them waits until they are "
        "relinked: File ▸ Relink data…, or latentlab relink."
    )
    return kept


def relinked(kept: Dataset, found: Dataset) -> Dataset:
    """`found` in the place of the data of a session; InputError where its rows, classes or names are others."""
    if found.fingerprint != kept.fingerprint:
        raise InputError(
            f"{found.name} holds other rows than this session was made of: {_how_other(found, kept)}. The session is "
            "as it was."
        )
    if fingerprint_of_labels(found) != fingerprint_of_labels(kept):
        raise InputError(
            f"{found.name} holds the rows of this session, with other classes or names. Read it as it was read then: "
            f"label {kept.label_name or 'none'}. The session is as it was."
        )
    return found


def _how_other(found: Dataset, kept: Dataset) -> str:
    if found.x.shape == kept.x.shape:
        return "as many of the same shape, with other values"
    return f"{len(found):,} of shape {found.shape}, where {len(kept):,} of shape {kept.shape} were"


def fingerprint_of_labels(data: Dataset) -> str:
    """SHA-256 of classes and names of the rows."""
    return data.x.known.labels_fingerprint if isinstance(data.x, AbsentRows) else _digest_of_labels(data)


def _digest_of_labels(data: Dataset) -> str:
    digest = hashlib.sha256(json.dumps([data.class_names, data.label_name]).encode())
    if data.labels is not None:
        digest.update(np.ascontiguousarray(data.labels, np.int64).data)
    for name in data.row_names or ():
        digest.update(name.encode() + b"\0")
    return digest.hexdigest()


def remember(data: Dataset) -> None:
    """Note that this user reads data from there, where this process has: their sessions may do so too."""
    if data.source["kind"] != "file" or data.source["path"] not in READ_HERE:
        return
    paths = [data.source["path"], data.source.get("recipe", {}).get("held_out_file") or ""]
    digests = [_digest(path) for path in paths if path in READ_HERE and path]
    with suppress(OSError, InputError):
        known = _known()
        if not set(digests) <= set(known):
            with replacing(state_folder() / KNOWN) as part:
                part.write_text(json.dumps(list(dict.fromkeys([*digests, *known]))[:MOST_KNOWN]), "utf-8")


def made_or_read(source: Mapping[str, Any], file: Path, shape: tuple[int, ...]) -> Dataset | None:
    """The data of a source, as far as a file of anyone's may ask for them; None where it may not."""
    if source["kind"] == "builtin":
        if source["name"] not in DATASETS:
            raise InputError(f"{source['name']!r} is no dataset of this LatentLab")
        settings = dict(source.get("settings", {}))
        check_made(source["name"], settings, shape)
        return load_dataset(source["name"], settings)
    if source["kind"] != "file":
        return None
    recipe, known = dict(source.get("recipe", {})), _known()
    found = _found(source["path"], file, known)
    if found is None:
        return None
    if recipe.get("held_out_file"):
        held_out = _found(str(recipe["held_out_file"]), file, known)
        if held_out is None:
            return None
        recipe["held_out_file"] = str(held_out)
    return load_dataset(found, recipe)


def _found(name: str, file: Path, known: Collection[str]) -> Path | None:
    """Where a file that a session names may be read: where this user has, or beside the session, and no link there."""
    path = Path(name)
    with suppress(OSError):
        if _digest(name) in known and path.exists():
            return path
        beside = file.parent / path.name
        if path.name and not beside.is_symlink() and beside.exists() and beside != file:
            return beside
    return None


def _checked_source(source: Any) -> dict[str, Any]:
    """Where data came from; ValueError where that says nothing."""
    named = {"builtin": "name", "file": "path", "memory": None}
    if not isinstance(source, dict) or source.get("kind") not in named:
        raise ValueError("it does not say where it came from")
    if named[source["kind"]] and not isinstance(source.get(named[source["kind"]]), str):
        raise ValueError(f"its {named[source['kind']]} is no text")
    return dict(source)


def _digest(path: str) -> str:
    return hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()


def _known() -> list[str]:
    try:
        found = json.loads((state_folder() / KNOWN).read_text("utf-8"))
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
            str(name): Column(arrays[f"column_{i}"], None if words is None else _texts(words))
            for i, (name, words) in enumerate(beside["columns"])
        }
        names = None if beside["row_names"] is None else _texts(beside["row_names"])
        fits = all(
            len(column) == rows
            and (column.categories is None or column.values.max(initial=-1) < len(column.categories))
            for column in columns.values()
        )
        if not fits or (names is not None and len(names) != rows) or len(shape) < 2 or min(shape) < 1:
            raise ValueError("lengths differ")
        x = arrays.get("x")
        if x is None:
            prints = str(about["fingerprint"]), str(about["labels_fingerprint"])
            x = AbsentRows(
                shape, KnownOfRows(float(low), float(high), whole is True, *prints), "", about.get("left_out") is True
            )
        elif x.shape != shape:
            raise ValueError("the rows are of another shape")
        data = Dataset(
            name=str(about["name"]), x=x, held_out=arrays["held_out"], labels=arrays.get("labels"),
            class_names=_texts(about["class_names"]), likelihood=str(about["likelihood"]),
            source=_checked_source(about["source"]), about=str(about["about"]), columns=columns, row_names=names,
            label_name=str(beside["label_name"]), features=_texts(beside["features"]),
            factors=_texts(beside["factors"]), remarks=_texts(beside["remarks"]),
            test=arrays.get("test"), numbers=arrays.get("numbers"),
        )  # fmt: skip
        known_of_rows = data.here or data.labels is not None or names is not None
        if known_of_rows and _digest_of_labels(data) != about["labels_fingerprint"]:
            raise ValueError("its classes or names are not those that it says")
        return data
    except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
        raise InputError(DAMAGED.format(file, error)) from error


def _texts(found: Any) -> tuple[str, ...]:
    """A list of texts; ValueError where it is none."""
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ValueError("what should be texts are none")
    return tuple(found)
