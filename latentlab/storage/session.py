"""The session file: what a person saves and finds again, to the bit.

docs/session-format.md describes the schema in prose. Everything is a named array; what is not numbers is one JSON
document. The state of the model is the same flat dict that crosses threads and feeds the live decoder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from latentlab import __version__
from latentlab.data import Dataset
from latentlab.data.reading.apart import run_apart
from latentlab.data.reading.lookups import SIGNATURE
from latentlab.errors import InputError
from latentlab.models import rebuild_model
from latentlab.models.adopted import Adopted
from latentlab.models.protocol import weights_of
from latentlab.registry import check_packages, packages
from latentlab.storage.atomic import Seen, expanded, replacing
from latentlab.storage.bundle import without_rows
from latentlab.storage.checked import check_works
from latentlab.storage.dataset_kept import about_data, dataset_of, remember
from latentlab.storage.first_schema import first_schema_data
from latentlab.storage.record_kept import record_kept, record_of
from latentlab.storage.records import OtherRun, Session, SessionView, session_of
from latentlab.storage.snapshots_kept import group_of_arrays
from latentlab.storage.spared import check_spares
from latentlab.storage.tree import read_tree, write_tree
from latentlab.training.run import Run, RunRecord

SCHEMA = 2
MOST_OTHERS, LONGEST_NAME = 64, 200
ROWS = {"by size": None, "embedded": True, "left out": False, "elsewhere": False}
PROBLEMS = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RuntimeError, MemoryError)


def save_session(
    path: str | PathLike[str], session: Session | Run | Adopted, rows: str = "by size", known: Seen | None = None
) -> None:
    """Write a session, or a run alone; the file is replaced whole or not at all.

    What is known of every row (labels, columns, names) is written. The `rows` themselves are "by size": those of no
    file whole, those of files where they take little room, else by a reference with a fingerprint, as built-in ones
    always are; "embedded" whatever their size; "elsewhere", by a reference; "left out", with all that is known of
    single rows, for a model that is to be given to others: see bundle.py.

    Raises :class:`InputError` where `path` cannot be written, and for a model whose networks are not those that its
    settings make (one swapped in from Python): a session of it could not be opened again.
    :class:`ChangedMeanwhile` where the file is not as it is `known`.
    """
    if rows not in ROWS:
        raise InputError(f"rows are one of {', '.join(ROWS)}, not {rows!r}.")
    session = session_of(session)
    if rows == "left out":
        session = without_rows(session)
    _check_rebuilds(session.record)
    about, kept = about_data(session.data, ROWS[rows])
    record, arrays = record_kept(session.record)
    tree = {"run": arrays, "dataset": kept, "view": dict(session.view.arrays)}
    others = []
    for number, other in enumerate(session.others):
        values, arrays = record_kept(other.record)
        told = {"figures": dict(other.figures), "errors": dict(other.errors)}
        others.append({"name": other.name, **told, "run": values})
        tree.setdefault("others", {})[str(number)] = arrays | {"places": dict(other.places)}
    document = {"dataset": about, "run": record, "view": dict(session.view.values), "packages": _packages(session)}
    tree["document"] = json.dumps({**document, "others": others}).encode()
    check_spares(path, session.data)
    with replacing(path, known) as part:
        write_tree(part, tree, {"schema": SCHEMA, "written_by": f"LatentLab {__version__}"})
    remember(session.data)


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
    """Read a session. `data` stands in for its rows, which must be the same ones, wherever they lie by now.

    Rows that are neither in the file nor where this user has read them from before, nor beside the session, are absent
    (`data.here` is False): what needs them raises :class:`InputError`, all else works. Raises it here where the file is
    damaged, of a newer LatentLab, or refused (see tree.py).
    """
    file = expanded(path)
    tree, attributes = read_tree(file)
    if attributes["schema"] > SCHEMA:
        raise InputError(
            f"{file}: written by {attributes['written_by']} in schema {attributes['schema']}; this LatentLab "
            f"{__version__} reads up to schema {SCHEMA}. A newer one opens it."
        )
    try:
        session = _session_of_tree(tree, attributes["schema"], file, data)
    except PROBLEMS as error:
        raise InputError(_unfit(file, error)) from error
    try:
        model = session.run.model  # a state that does not fit its model is found now and not later
        best = session.record.best
        check_works(model, file, *([weights_of(best["state"])] if best else []))
        if isinstance(model, Adopted) and model.data.fingerprint != session.data.fingerprint:
            raise InputError(
                f"{file}: the network {model.settings.name!r} of this program was adopted for other data, "
                f"{model.data.name}. Call ll.adopt with the functions that belong to {session.data.name}, then open it "
                "again."
            )
    except PROBLEMS as error:
        raise InputError(_unfit(file, error)) from error
    if session.data.here:
        remember(session.data)
    return session


def _session_of_tree(tree: Mapping[str, Any], schema: int, file: Path, data: Dataset | None) -> Session:
    document = json.loads(bytes(tree["document"]))
    check_packages(dict(document.get("packages", {})), file)
    about, kept = document["dataset"], group_of_arrays(tree.get("dataset", {}))
    record = record_of(document["run"], tree["run"])
    view = SessionView(group_of_arrays(tree.get("view", {})), dict(document["view"]))
    if schema == 1:
        found = first_schema_data(about, kept, file, record.shape, data)
        if found.fingerprint != about["fingerprint"]:
            raise InputError(
                f"{file}: its data, {about['name']}, have changed since it was saved; put the old ones back."
            )
        return Session(found, record, view)
    found = dataset_of(about, kept, file, data)
    others = [
        OtherRun(
            str(other["name"])[:LONGEST_NAME],
            record_of(other["run"], arrays := tree["others"][str(number)]),
            group_of_arrays(arrays["places"]),
            _numbers(other["figures"]),
            _numbers(other.get("errors", {})),
        )
        for number, other in enumerate(document.get("others", ()))
    ]
    return Session(found, record, view, tuple(others[:MOST_OTHERS]))


def _numbers(named: Mapping[str, Any]) -> dict[str, float]:
    return {str(name): float(value) for name, value in named.items()}


def _unfit(file: Path, error: Exception) -> str:
    """The sentence for a damaged file, or one that something else has written; what Python calls it says nothing."""
    if isinstance(error, InputError):  # a sentence already
        return str(error) if str(file) in str(error) else f"{file}: {error}"
    why = f" ({error})" if type(error) is ValueError else ""
    return f"{file}: its parts do not fit together{why}: it is damaged, or no session that LatentLab has written."


def recipe_in(path: str | PathLike[str]) -> dict[str, Any]:
    """How the rows of a session were read from their file; nothing where they came from none. InputError as above."""
    file = expanded(path)
    tree, _ = read_tree(file)
    try:
        recipe = json.loads(bytes(tree["document"]))["dataset"]["source"].get("recipe", {})
        return dict(recipe)
    except PROBLEMS as error:
        raise InputError(_unfit(file, error)) from error


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
