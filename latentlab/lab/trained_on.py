"""A session whose run was trained on without a lab: its map and its commands are those of the run as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from latentlab.lab.kept import map_arrays
from latentlab.lab.scripted import origin
from latentlab.space.planes import PlaneChoice
from latentlab.storage.records import Session, SessionView
from latentlab.worker.placing import place

if TYPE_CHECKING:
    from latentlab.training.run import Run

OF_STEP = ("rows", "z", "xy", "plane_axes", "plane_centre")  # of a view: what is true of one state of the model


def session_after(run: Run, opened: Session | None = None, epochs: int | None = None, whole: bool = True) -> Session:
    """A session of `run` as it is; of `opened`, which it goes on from by so many `epochs`, all else stays.

    Where it is to be `whole` the rows are placed on the map, so that this is there without them too.
    """
    view = opened.view if opened is not None else SessionView()
    arrays = {name: array for name, array in view.arrays.items() if name not in OF_STEP}
    values = dict(view.values)
    record = run.freeze()
    begun = Session(run.data, record) if opened is None else opened
    log = values.get("log") or [[command.verb, dict(command.values)] for command in origin(begun)]
    if opened is not None and run.step > opened.record.step:
        rest = {"phase": "ended", "step": run.step, "outcome": run.outcome} | run.engines.upto(run.step).told
        log = [*log, ["continue", {"epochs": epochs}], ["rest", rest]]
    values["log"] = log
    placed = place(run, PlaneChoice(), None, None) if whole else None
    if placed is not None:
        arrays |= map_arrays(placed, placed.plane)
        values |= {"plane_names": list(placed.plane.names), "plane_kind": placed.plane.kind}
    others = opened.others if opened is not None else ()
    return Session(run.data, record, SessionView(arrays, values), others)
