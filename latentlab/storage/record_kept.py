"""A run in its session: plain values, and arrays beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from latentlab.models.protocol import weights_of
from latentlab.storage.snapshots_kept import group_of_arrays, packed, unpacked, unpacked_whole
from latentlab.training.run import RunRecord
from latentlab.training.snapshots import MEGABYTES, MOST_MEGABYTES, Snapshot


def record_kept(record: RunRecord) -> tuple[dict[str, Any], dict[str, Any]]:
    """A run as values for JSON, and as groups of arrays: state, history, best where there is one, snapshots."""
    values = asdict(replace(record, snapshots=()))
    del values["snapshots"]
    arrays = {"state": values.pop("state"), "history": values.pop("history")}
    if values["best"]:
        arrays["best"] = values["best"].pop("state")
    if record.snapshots:
        arrays["snapshots"] = packed(record.snapshots, weights_of(record.state))
    return values, arrays


def record_of(values: Mapping[str, Any], arrays: Mapping[str, Any]) -> RunRecord:
    """The run of what :func:`record_kept` made. LookupError, TypeError or ValueError for anything else."""
    return RunRecord(
        model=str(values["model"]),
        model_settings=dict(values["model_settings"]),
        shape=tuple(int(size) for size in values["shape"]),
        settings=dict(values["settings"]),
        state=group_of_arrays(arrays["state"]),
        history=group_of_arrays(arrays["history"]),
        step=int(values["step"]),
        span=(int(values["span"][0]), int(values["span"][1])),
        seconds=float(values["seconds"]),
        outcome=str(values["outcome"]),
        message=str(values["message"]),
        best=dict(values["best"]) | {"state": group_of_arrays(arrays["best"])} if values.get("best") else None,
        snapshots=_snapshots(values["settings"], arrays),
        engines=tuple(tuple(change) for change in values.get("engines", ())),
        what_ifs=tuple((step, dict(what)) for step, what in values.get("what_ifs", ())),
    )


def _snapshots(settings: Mapping[str, Any], arrays: Mapping[str, Any]) -> tuple[Snapshot, ...]:
    if "snapshots" in arrays:
        room = int(settings.get("snapshot_megabytes", MEGABYTES))
        return unpacked(arrays["snapshots"], weights_of(group_of_arrays(arrays["state"])), min(room, MOST_MEGABYTES))
    return unpacked_whole(arrays["moments"]) if "moments" in arrays else ()  # as schema 1 has them
