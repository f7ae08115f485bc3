"""What runs measured: the history of one, and the line of each in the table of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np

from latentlab.export.tables.columns import Values
from latentlab.training.history import AXES

if TYPE_CHECKING:
    from latentlab.inference.yardstick import Yardstick


def history_table(history: Mapping[str, np.ndarray]) -> dict[str, Values]:
    """Every series as a column, one line a record; step, epoch and seconds first, whole steps as whole numbers."""
    first = {name: history[name] for name in AXES if name in history}
    if "step" in first:
        first["step"] = first["step"].astype(np.int64)
    return first | {name: values for name, values in history.items() if name not in first}


def runs_table(runs: Sequence[Yardstick]) -> dict[str, Values]:
    """A line a run, in the order they were trained: all that was measured of it; what it has not is missing."""
    from latentlab.inference.yardstick import Yardstick

    found: dict[str, Values] = {"run": np.arange(1, len(runs) + 1)}
    for each in fields(Yardstick):
        values = [getattr(run, each.name) for run in runs]
        if each.name == "votes":
            found |= {f"votes_{name}": np.array([getattr(one, name) for one in values]) for name in _VOTES}
        else:
            found[each.name] = values if all(isinstance(value, str) for value in values) else np.array(values)
    return found


_VOTES = ("latent", "principal", "rows")
