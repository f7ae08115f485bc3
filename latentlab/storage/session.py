"""The session file: what a person saves and finds again, to the bit.

docs/session-format.md describes the schema in prose. Everything is a named array; what is not numbers is one JSON
document. The state of the model is the same flat dict that crosses threads and feeds the live decoder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from latentlab import __version__
from latentlab.data import DATASETS, Dataset, load_dataset
from latentlab.data.columns import Column
from latentlab.data.reading.apart import run_apart
from latentlab.data.reading.lookups import SIGNATURE
from latentlab.errors import InputError
from latentlab.models import rebuild_model
from latentlab.models.adopted import Adopted
from latentlab.models.protocol import Model, weights_of
from latentlab.registry import check_packages, packages
from latentlab.storage.atomic import expanded, replacing
from latentlab.storage.checked import check_made, check_works
from latentlab.storage.snapshots_kept import packed, unpacked, unpacked_whole
from latentlab.storage.tree import read_tree, write_tree
from latentlab.training.run import Run, RunRecord
from latentlab.training.snapshots import Snapshot

SCHEMA = 2
PROBLEMS = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RuntimeError, MemoryError)


@dataclass(frozen=True)
class SessionView:
    """How the window looked: arrays, and plain values for JSON. Every entry may be missing."""

    arrays: Mapping[str, np.ndarray] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Session:
    """A dataset, a run on it, and the view of them."""

    data: Dataset
    record: RunRecord
    view: SessionView = field(default_factory=SessionView)

    @cached_property
    def run(self) -> Run:
        """The run, ready to be continued."""
        return Run.thaw(self.record, self.data)

    @property
    def model(self) -> Model:
        """The trained model."""
        return self.run.model


def session_of(what: Any) -> Session:
    """A session of a run, or of a network that was adopted; a session itself. InputError for anything else."""
    if isinstance(what, Session):
        return what
    if isinstance(what, Run):
        return Session(what.data, what.freeze())
    if isinstance(what, Adopted):
        run = Run(what, what.data)
        run.outcome, run.message = "finished", "This network was trained elsewhere; here it is explored."
        return session_of(run)
    raise InputError("There is nothing to show of that: give a run, a session, or a network that was adopted.")


def save_session(path: str | PathLike[str], session: Session | Run | Adopted) -> None:
    """Write a session, or a run alone; the file is replaced whole or not at all.

    Data that came from a file or are built in are stored as a reference with a fingerprint, others whole.
    Raises :class:`InputError` where `path` cannot be written, and for a model whose networks are not those that its
    settings make (one swapped in from Python): a session of it could not be opened again.
    """
    session = session_of(session)
    _check_rebuilds(session.record)
    record = asdict(replace(session.record, snapshots=()))
    del record["snapshots"]
    arrays = {"state": record.pop("state"), "history": record.pop("history")}
    if record["best"]:
        arrays["best"] = record["best"].pop("state")
    if session.record.snapshots:
        arrays["snapshots"] = packed(session.record.snapshots, weights_of(session.record.state))
    data = session.data
    dataset = {"name": data.name, "source": dict(data.source), "fingerprint": data.fingerprint}
    dataset |= {"class_names": data.class_names, "likelihood": data.likelihood, "about": data.about}
    if data.source["kind"] == "memory":
        dataset["memory"] = {
            "columns": [[name, column.categories] for name, column in data.columns.items()],
            "row_names": data.row_names, "label_name": data.label_name, "features": data.features,
            "remarks": data.remarks,
        }  # fmt: skip
    document = {"dataset": dataset, "run": record, "view": dict(session.view.values), "packages": _packages(session)}
    tree = {"run": arrays, "view": dict(session.view.arrays), "document": json.dumps(document).encode()}
    if data.source["kind"] == "memory":
        tree["dataset"] = {"x": data.x, "held_out": data.held_out}
        optional = {"labels": data.labels, "test": data.test, "numbers": data.numbers}
        tree["dataset"] |= {name: array for name, array in optional.items() if array is not None}
        tree["dataset"] |= {f"column_{i}": column.values for i, column in enumerate(data.columns.values())}
    with replacing(path) as part:
        write_tree(part, tree, {"schema": SCHEMA, "written_by": f"LatentLab {__version__}"})


def _packages(session: Session) -> dict[str, str]:
    """The installed packages that it cannot be opened again without, by what they bring."""
    source = session.data.source
    used = {"models": session.record.model, "likelihoods": session.record.model_settings.get("likelihood")}
    used |= {"datasets": source["name"]} if source["kind"] == "builtin" else {}
    used |= {"readers": source["reader"]} if "reader" in source else {}
    return packages({group: name for group, name in used.items() if name})


def _check_rebuilds(record: RunRecord) -> None:
    try:
        rebuild_model(record.model, record.shape, record.model_settings).load(weights_of(record.state))
    except InputError as error:
        raise InputError(
            "This run cannot be saved, since its session could not be opened again: its networks are not those that "
            f"the settings of {record.model} make. ({error}) Nothing was written, and the model is as it was; "
            "model.state() has its weights."
        ) from error


def load_session(path: str | PathLike[str], data: Dataset | None = None) -> Session:
    """Read a session. `data` stands in for its dataset where that lies elsewhere by now.

    Raises :class:`InputError` where the file is damaged, of a newer LatentLab, or refused (see tree.py), and where
    its dataset is gone or has changed.
    """
    file = expanded(path)
    tree, attributes = read_tree(file)
    if attributes["schema"] > SCHEMA:
        raise InputError(
            f"{file}: written by {attributes['written_by']} in schema {attributes['schema']}; this LatentLab "
            f"{__version__} reads up to schema {SCHEMA}. A newer one opens it."
        )
    try:
        document = json.loads(bytes(tree["document"]))
        check_packages(dict(document.get("packages", {})), file)
        about, run, arrays = document["dataset"], document["run"], tree["run"]
        record = RunRecord(
            model=str(run["model"]),
            model_settings=dict(run["model_settings"]),
            shape=tuple(int(size) for size in run["shape"]),
            settings=dict(run["settings"]),
            state=_arrays(arrays["state"]),
            history=_arrays(arrays["history"]),
            step=int(run["step"]),
            span=(int(run["span"][0]), int(run["span"][1])),
            seconds=float(run["seconds"]),
            outcome=str(run["outcome"]),
            message=str(run["message"]),
            best=dict(run["best"]) | {"state": _arrays(arrays["best"])} if run.get("best") else None,
            snapshots=_snapshots(arrays),
        )
        view = SessionView(_arrays(tree.get("view", {})), dict(document["view"]))
        found = data or _dataset(about, tree.get("dataset"), file, record.shape)
        fingerprint = about["fingerprint"]
    except PROBLEMS as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{file}: its parts do not fit together ({type(error).__name__}: {error}).") from error
    if found.fingerprint != fingerprint:
        raise InputError(f"{file}: its data, {about['name']}, have changed since it was saved; put the old ones back.")
    session = Session(found, record, view)
    try:
        model = session.run.model  # a state that does not fit its model is found now and not later
        check_works(model, file, *([weights_of(record.best["state"])] if record.best else []))
        if isinstance(model, Adopted) and model.data.fingerprint != fingerprint:
            raise InputError(
                f"{file}: the network {model.settings.name!r} of this program was adopted for other data, "
                f"{model.data.name}. Call ll.adopt with the functions that belong to {found.name}, then open it again."
            )
    except PROBLEMS as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{file}: its parts do not fit together ({type(error).__name__}).") from error
    return session


def is_session(path: Path) -> bool:
    """Whether `path` is to be opened as a session: HDF5 that says it is one, or is too damaged to say anything."""
    if not path.is_file() or path.suffix.lower() not in (".h5", ".hdf5"):
        return False
    try:
        with open(path, "rb") as stream:
            if stream.read(8) != SIGNATURE:
                return True  # what is wrong with it is told on opening
        return run_apart("latentlab.storage.tree:names_a_format", [str(path)], path)
    except (InputError, OSError):
        return True


def _arrays(group: Any) -> dict[str, np.ndarray]:
    if not isinstance(group, dict) or any(isinstance(value, dict) for value in group.values()):
        raise TypeError("a group of arrays is missing")
    return {name: np.asarray(value) for name, value in group.items()}


def _snapshots(arrays: Mapping[str, Any]) -> tuple[Snapshot, ...]:
    if "snapshots" in arrays:
        return unpacked(arrays["snapshots"], weights_of(_arrays(arrays["state"])))
    return unpacked_whole(arrays["moments"]) if "moments" in arrays else ()  # as schema 1 has them


def _dataset(about: Mapping[str, Any], arrays: Any, file: Path, shape: tuple[int, ...]) -> Dataset:
    source = about["source"]
    if source["kind"] == "memory":
        return Dataset(
            name=str(about["name"]),
            x=arrays["x"],
            held_out=arrays["held_out"],
            labels=arrays.get("labels"),
            class_names=tuple(map(str, about["class_names"])),
            likelihood=str(about["likelihood"]),
            about=str(about["about"]),
            **_kept_in_memory(about, arrays, file),
        )
    if source["kind"] == "builtin":
        if source["name"] not in DATASETS:
            raise InputError(f"{file}: its data, {source['name']!r}, are not known to this LatentLab.")
        settings = dict(source.get("settings", {}))
        check_made(source["name"], settings, shape)
        return load_dataset(source["name"], settings)
    try:
        return load_dataset(source["path"], dict(source.get("recipe", {})))
    except InputError as error:
        raise MissingData(f"{file}: the data it was made from cannot be opened. {error}") from error


def _kept_in_memory(about: Mapping[str, Any], arrays: Any, file: Path) -> dict[str, Any]:
    """What else a session keeps of rows that came from no file; nothing where it is of an older kind."""
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
        raise InputError(f"{file}: what it keeps of its data is damaged ({error}).") from error


class MissingData(InputError):
    """A session is sound, but its dataset is not where it was."""
