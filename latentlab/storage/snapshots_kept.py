"""The snapshots of a run in its session: coarse steps from each to the one before, back from the newest state.

Kept as they are, forty snapshots would take many times what the run itself does. The change from one to the next is
kept in whole multiples of a power of two near 1.5 times its root mean square instead, mostly 0, 1 or −1, which gzip
packs into some 1.5 bits a value. What a step leaves out goes into the next one (error feedback; Seide et al. 2014), so
that errors do not add up: each snapshot is off by less than about what one change was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from latentlab.models.protocol import State
from latentlab.training.snapshots import MEGABYTES, MOST, Snapshot, most_of

COARSENESS = 1.5  # of the root mean square of a change
SMALL = 4096  # values: arrays up to so many are kept as they are, to the bit
LEVELS = 127
LOOKED_AT = 256  # values of a change that tell whether it was kept before
TIMES = {"step": np.int64, "epoch": np.float64, "seconds": np.float64}


def packed(snapshots: Sequence[Snapshot], weights: State) -> dict[str, Any]:
    """Arrays of all m snapshots of a run whose newest weights are `weights`, as a session has them.

    `step`, `epoch` and `seconds` (m,); of each array of weights either `weights/NAME` (m, …), or `changes/NAME`
    (m, …) int8 and `scales/NAME` (m,) float64: snapshot i is the one after it (the newest weights, for the last) plus
    scales[i] · changes[i], computed in float64 and rounded to the weights' type.
    """
    tree: dict[str, Any] = {
        name: np.array([getattr(one, name) for one in snapshots], dtype) for name, dtype in TIMES.items()
    }
    for name, newest in weights.items():
        values = [one.weights[name] for one in snapshots]
        if newest.size <= SMALL or newest.dtype.kind != "f":
            tree.setdefault("weights", {})[name] = np.stack(values)
            continue
        changes, scales = np.empty((len(values), *newest.shape), np.int8), np.empty(len(values))
        known = newest
        for i in range(len(values) - 1, -1, -1):
            changes[i], scales[i] = _coarse(values[i], known)
            known = _stepped(known, changes[i], scales[i])
        tree.setdefault("changes", {})[name] = changes
        tree.setdefault("scales", {})[name] = scales
    return tree


def unpacked(group: Mapping[str, Any], weights: State, megabytes: int) -> tuple[Snapshot, ...]:
    """The snapshots of what :func:`packed` made, within so many megabytes.

    Raises ValueError, TypeError or KeyError for anything else. What is wrong within one is found when the run is made.
    """
    times = {name: np.asarray(group[name]) for name in TIMES}
    count = len(times["step"])
    for name, values in times.items():
        if values.shape != (count,) or values.dtype != TIMES[name]:
            raise ValueError(f"the {name} of the snapshots is {values.dtype} {values.shape}")
    if count > most_of(weights, megabytes):
        raise ValueError("the snapshots are too many")
    kept: list[State] = [{} for _ in range(count)]
    whole, changes, scales = (group_of_arrays(group.get(name, {})) for name in ("weights", "changes", "scales"))
    for name, newest in weights.items():
        values = list(whole[name]) if name in whole else _walked_back(newest, changes[name], scales[name])
        if len(values) != count:
            raise ValueError(f"there are {len(values)} snapshots of {name}, not {count}")
        for state, value in zip(kept, values, strict=True):
            state[name] = np.array(value)  # a copy, so that a snapshot that is dropped later frees its memory
    if {*whole, *changes} != weights.keys() or changes.keys() != scales.keys():
        raise ValueError("the snapshots are not of these weights")
    return tuple(
        Snapshot(int(times["step"][i]), float(times["epoch"][i]), float(times["seconds"][i]), kept[i])
        for i in range(count)
    )


def unpacked_whole(group: Mapping[str, Any]) -> tuple[Snapshot, ...]:
    """The snapshots of a session of schema 1, where all weights were kept as they are."""
    weights = {name: values[0] for name, values in group_of_arrays(group["weights"]).items() if len(values)}
    return unpacked(group, weights, MEGABYTES) if len(group["step"]) else ()


def _coarse(wanted: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, float]:
    """The change from `known` to `wanted`, as small whole numbers and what one of them is worth, a power of two."""
    change = wanted.astype(np.float64) - known
    size = COARSENESS * float(np.sqrt(np.mean(np.square(change))))
    if not 0 < size < np.inf:
        return np.zeros(wanted.shape, np.int8), 0.0
    middle, some = round(np.log2(size)), change.ravel()[:: max(1, change.size // LOOKED_AT)]
    before = (exponent for exponent in (middle + 1, middle, middle - 1) if _is_whole(some / 2.0**exponent))
    scale = 2.0 ** next(before, middle)
    return np.clip(np.rint(change / scale), -LEVELS, LEVELS).astype(np.int8), scale


def _is_whole(steps: np.ndarray) -> bool:
    """Whether changes were kept as such steps before: kept again they stay as they are."""
    whole = np.rint(steps)
    return bool(whole.any()) and float(np.abs(steps - whole).max()) < 0.05


def _stepped(known: np.ndarray, change: np.ndarray, scale: float) -> np.ndarray:
    return (known + change * scale).astype(known.dtype)


def _walked_back(newest: np.ndarray, changes: np.ndarray, scales: np.ndarray) -> list[np.ndarray]:
    right = changes.dtype == np.int8 and changes.shape[1:] == newest.shape and scales.dtype == np.float64
    if not right or scales.shape != changes.shape[:1] or len(changes) > MOST:
        raise ValueError("changes of the snapshots do not fit the weights")
    found = [newest]
    for i in range(len(changes) - 1, -1, -1):
        found.append(_stepped(found[-1], changes[i], float(scales[i])))
    return found[:0:-1]


def group_of_arrays(group: Any) -> dict[str, np.ndarray]:
    """A group that holds arrays and no groups. TypeError for another one."""
    if not isinstance(group, Mapping) or any(isinstance(value, Mapping) for value in group.values()):
        raise ValueError("a group of arrays is missing")
    return {name: np.asarray(value) for name, value in group.items()}
