"""What a session keeps of the map, and how it is put back; only what fits is taken, for the file may be anyone's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.lab.column_filter import plain
from latentlab.lab.kept_runs import restore_runs, table_values
from latentlab.lab.verbs import LONGEST_LOG
from latentlab.lab.walks import MOST_PATHS
from latentlab.space.colouring import COMPONENT, colouring_of
from latentlab.space.embedding import Embedding
from latentlab.space.palette import scales
from latentlab.space.paths import INTERPOLATIONS, Path
from latentlab.space.planes import Plane, default_plane
from latentlab.space.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from latentlab.lab import Lab
    from latentlab.lab.comparing import KeptRun
    from latentlab.storage.records import SessionView

LONGEST_NAME = 80


def view_of(lab: Lab) -> SessionView:
    """What a session keeps beside the run, where no window shows it."""
    from latentlab.storage.records import SessionView

    return SessionView(view_arrays(lab), view_values(lab))


def view_arrays(lab: Lab) -> dict[str, np.ndarray]:
    """What a session keeps of the map, probe and path, as arrays."""
    arrays = {"probe": lab.probe, "waypoints": lab.path.waypoints}
    arrays["hidden_classes"] = np.array(sorted(lab.hidden), np.int64)
    for number, path in enumerate(lab.walks.paths):
        arrays[f"path_{number}"] = path.waypoints
    if lab.selections.current is not None:
        arrays["selection"] = lab.selections.current.rows
    for number, kept in enumerate(lab.selections.named.values()):
        arrays[f"named_{number}"] = kept.rows
    if lab.bookmarks.kept:
        arrays["bookmarks"] = np.stack([mark.z for mark in lab.bookmarks.kept])
    # The weights are those of now: rows as they were placed at another snapshot, or before training went on, are not.
    if shows_newest(lab):
        arrays |= map_arrays(lab.embedding, lab.plane)
    return arrays


def shows_newest(lab: Lab) -> bool:
    """Whether all rows are on the map where the run, at rest, places them now."""
    at_rest = lab.phase in ("paused", "ended") and lab.embedding is not None
    return at_rest and not lab.timeline.past and (lab.embedding.whole or not lab.data.in_memory)


def map_arrays(embedding: Embedding, plane: Plane) -> dict[str, np.ndarray]:
    """Where rows lie. A plane that is none of the space itself is laid out anew from z when they are opened again."""
    arrays = {"rows": embedding.rows.astype(np.int64), "z": embedding.z}
    if not plane.flat:
        plane = default_plane(embedding.z)
        return arrays | {"xy": plane.project(embedding.z)}
    return arrays | {"xy": embedding.xy, "plane_axes": plane.axes, "plane_centre": plane.centre}


def view_values(lab: Lab) -> dict[str, Any]:
    """What a session keeps of them as plain values."""
    walks = lab.walks
    return {
        "way": lab.path.interpolation,
        "paths": [[path.interpolation, path.name] for path in walks.paths],
        "path_at_hand": walks.at_hand,
        "even_steps": walks.even_steps,
        "named": list(lab.selections.named),
        "filter": plain(lab.column_filter.kept) if lab.selections.current is not None else {},
        "bookmarks": [mark.name for mark in lab.bookmarks.kept],
        "plane_names": list(lab.plane.names),
        "plane_kind": lab.plane.kind,
        "colour_by": lab.colouring,
        "scale": lab.scale,
        **table_values(lab),
        "log": [[command.verb, dict(command.values)] for command in lab.log.commands[:LONGEST_LOG]],
    }


def with_rest(view: SessionView, step: int) -> SessionView:
    """The same of a run that was going when it was saved: opened again, it rests at that step."""
    rest = ["rest", {"phase": "ended", "step": step, "outcome": ""}]
    return replace(view, values={**view.values, "log": [*view.values.get("log", []), rest]})


def restore(lab: Lab, view: SessionView, embedding_dim: int, others: Sequence[KeptRun] = ()) -> None:
    """Only what fits this dataset and model is taken; the file may be anyone's."""
    by = view.values.get("colour_by")
    if isinstance(by, str) and (by == COMPONENT or colouring_of(lab.data, by) is not None):
        scale = view.values.get("scale")
        lab.set_colouring(by, scale if isinstance(scale, str) and scale in scales() else None)
    arrays, classes = view.arrays, len(lab.coloured.classes) if lab.coloured is not None else 0
    z, rows, xy = (arrays.get(name, np.empty(0)) for name in ("z", "rows", "xy"))
    right = z.dtype == xy.dtype == np.float32 and rows.dtype == np.int64 and rows.ndim == 1
    right = right and z.shape == (len(rows), embedding_dim) and xy.shape == (len(rows), 2) and len(rows) > 0
    if right and rows.min() >= 0 and rows.max() < len(lab.data):
        lab.plane = _restored_plane(view, z)
        lab.embedding = Embedding(rows, z, lab.plane, xy, len(rows) == len(lab.data))
        if lab.plane.kind == "axes":
            lab.projection.keep_axes(lab.plane)
        lab.embedding_changed.emit()
    lab.trainer.place()  # a file may keep an older map, and does not keep all of it; rows that are absent stay so
    _restore_paths(lab, view, embedding_dim)
    _restore_kept(lab, view, embedding_dim)
    hidden = arrays.get("hidden_classes", np.empty(0, np.int64)).ravel().tolist()
    lab.set_hidden(frozenset(int(index) for index in hidden if 0 <= index < classes))
    if "probe" in arrays:
        lab.set_probe(arrays["probe"])
    lab.probe_changed.emit()
    restore_runs(lab, view.values.get("runs"), view.values.get("run_at_hand"), others)


def _restore_paths(lab: Lab, view: SessionView, embedding_dim: int) -> None:
    values, arrays = view.values, view.arrays
    kinds = values.get("paths") if isinstance(values.get("paths"), list) else [[values.get("way"), ""]]
    paths = []
    for number, kind in enumerate(kinds[:MOST_PATHS]):
        waypoints = arrays.get(f"path_{number}", arrays.get("waypoints") if number == 0 else None)
        if _is_places(waypoints, embedding_dim) and isinstance(kind, list) and len(kind) == 2:
            way = kind[0] if kind[0] in INTERPOLATIONS else "linear"
            paths.append(Path(waypoints, way, str(kind[1])[:LONGEST_NAME]))
    if paths:
        at_hand = values.get("path_at_hand", 0)
        lab.walks.even_steps = values.get("even_steps") is True
        lab.walks.restore(tuple(paths), at_hand if at_hand in range(len(paths)) else 0)


def _restore_kept(lab: Lab, view: SessionView, embedding_dim: int) -> None:
    values, arrays, count = view.values, view.arrays, len(lab.data)

    def rows(name: str, words: str) -> Selection | None:
        found = arrays.get(name)
        sound = found is not None and found.dtype == np.int64 and found.ndim == 1 and len(found)
        if not sound or found[0] < 0 or found[-1] >= count or (np.diff(found) <= 0).any():
            return None
        return Selection(found, count, words)

    names = values.get("named") if isinstance(values.get("named"), list) else []
    named = {
        str(name)[:LONGEST_NAME]: rows(f"named_{number}", str(name)[:LONGEST_NAME]) for number, name in enumerate(names)
    }
    lab.selections.restore(rows("selection", "kept"), {name: found for name, found in named.items() if found})
    lab.column_filter.restore(values.get("filter"))
    marks, names = arrays.get("bookmarks"), values.get("bookmarks")
    if _is_places(marks, embedding_dim) and isinstance(names, list) and len(names) == len(marks):
        lab.bookmarks.restore([(str(name)[:LONGEST_NAME], z) for name, z in zip(names, marks, strict=True)])


def _restored_plane(view: SessionView, z: np.ndarray) -> Plane:
    axes, centre = view.arrays.get("plane_axes"), view.arrays.get("plane_centre")
    names = view.values.get("plane_names")
    fits = _is_places(axes, z.shape[1]) and len(axes) == 2 and centre is not None and centre.shape == z.shape[1:]
    fits = fits and centre.dtype == np.float32 and bool(np.isfinite(centre).all())
    kind = view.values.get("plane_kind", "pca")
    if not fits or not isinstance(names, list) or len(names) != 2 or (z.shape[1] <= 2 and kind != "axes"):
        return default_plane(z)
    return Plane("axes" if kind == "axes" else "pca", axes, centre, (str(names[0]), str(names[1])))


def _is_places(array: np.ndarray | None, embedding_dim: int) -> bool:
    """Whether it can be places (n, p) of a space."""
    return (
        array is not None
        and array.dtype == np.float32
        and array.ndim == 2
        and array.shape[1] == embedding_dim
        and bool(np.isfinite(array).all())
    )
