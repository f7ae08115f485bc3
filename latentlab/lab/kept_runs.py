"""The runs of a lab besides the present one, as a session keeps them, and the table of all their figures."""

from __future__ import annotations

import dataclasses
import math
import typing
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.lab.comparing import KeptRun
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import Embedding
from latentlab.space.planes import default_plane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from latentlab.inference.yardstick import Yardstick
    from latentlab.lab import Lab
    from latentlab.storage.records import OtherRun, Session

MOST_RUNS, LONGEST_TEXT = 1000, 200


def others_of(lab: Lab) -> tuple[OtherRun, ...]:
    """The kept runs that are not the present one."""
    from latentlab.storage.records import OtherRun

    kept = (lab.comparing.kept[name] for name in lab.comparing.others)
    return tuple(
        OtherRun(
            one.name,
            one.record,
            {"rows": one.embedding.rows.astype(np.int64), "z": one.embedding.z},
            {name: value for name, (value, _) in one.figures.items()},
            {name: error for name, (_, error) in one.figures.items() if math.isfinite(error)},
        )
        for one in kept
        if one.record is not None
    )


def kept_runs(session: Session) -> list[KeptRun]:
    """The other runs of a session that was read, to be compared with. Raises InputError for one that is damaged."""
    from latentlab.training import Run

    found = []
    for other in session.others:
        decoder = LiveDecoder(Run.thaw(other.record, session.data).model)
        rows, z = (np.asarray(other.places.get(name, np.empty(0))) for name in ("rows", "z"))
        fits = rows.dtype == np.int64 and z.dtype == np.float32 and rows.ndim == 1 and np.isfinite(z).all()
        fits = fits and z.shape == (len(rows), decoder.embedding_dim) and len(rows) > 0
        if not fits or rows[0] < 0 or rows[-1] >= len(session.data) or (np.diff(rows) <= 0).any():
            continue
        plane = default_plane(z)
        embedding = Embedding(rows, z, plane, plane.project(z), len(rows) == len(session.data))
        figures = {name: (value, other.errors.get(name, math.nan)) for name, value in other.figures.items()}
        found.append(KeptRun(other.name, decoder, embedding, figures, None, other.record))
    return found


def table_values(lab: Lab) -> dict[str, Any]:
    """The table of runs as plain values."""
    return {"runs": [dataclasses.asdict(run) for run in lab.runs[-MOST_RUNS:]], "run_at_hand": lab.run_number}


def table_of(values: Any) -> list[Yardstick]:
    """What :func:`table_values` made; a line that is not one is left out, with all after it."""
    from latentlab.inference.classes import Votes
    from latentlab.inference.yardstick import Yardstick

    found: list[Yardstick] = []
    for line in values[:MOST_RUNS] if isinstance(values, list) else ():
        try:
            votes = Votes(*map(float, line["votes"][:2]), int(line["votes"][2]))
            found.append(Yardstick(**_checked(Yardstick, {**line, "votes": None}) | {"votes": votes}))
        except (LookupError, TypeError, ValueError):
            break
    return found


def restore_runs(lab: Lab, values: Any, at_hand: Any, kept: Sequence[KeptRun]) -> None:
    """Put the table and the runs to compare with back, where they were read from a file."""
    table = table_of(values)
    if table and isinstance(at_hand, int) and 0 <= at_hand <= len(table):
        lab.take_table(table, at_hand)
    for run in kept:
        lab.comparing.take(run)


def _checked(kind: type, values: dict[str, Any]) -> dict[str, Any]:
    """The fields of a dataclass, each of its type. TypeError, ValueError or KeyError for others."""
    hints = typing.get_type_hints(kind)
    fields = {field.name for field in dataclasses.fields(kind)}
    if values.keys() != fields:
        raise KeyError("other fields")
    return {
        name: str(value)[:LONGEST_TEXT] if hints[name] is str else hints[name](value)
        for name, value in values.items()
        if hints[name] in (str, int, float)
    }
