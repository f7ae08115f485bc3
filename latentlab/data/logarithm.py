"""log(1 + x) is for values from 0 on: which columns hold others, and what may be done about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from latentlab.data.rows import StoredArray, dense
from latentlab.data.summary import raw_blocks
from latentlab.data.wording import agreed, counted
from latentlab.errors import InputError

MOST_NAMED = 5


def check_scaling(scaling: str | None, values: Any, names: Sequence[str]) -> None:
    """Raise InputError where log1p is wanted of rows (N, …) with values below 0; it names the columns."""
    told = _below(values, names) if scaling == "log1p" else ""
    if told:
        raise InputError(f"{told}. Choose scaling=standard, or leave such columns out.")


def above_zero(path: object, values: Any, names: Sequence[str], fill: bool, remarks: list[str]) -> Any:
    """New rows (N, …) for a model of log(1 + x): what is below 0 counts as missing with `fill`, and is told.

    Raises InputError where they are not filled in, or lie on disk.
    """
    told = _below(values, names)
    if not told:
        return values
    if not fill or isinstance(values, StoredArray):
        fills = "" if fill else ", or choose to fill them in with the means of the rows learned from (--fill)"
        raise InputError(f"{path}: {told}, which the model learned from. Leave such rows out{fills}.")
    remarks.append(f"{told}; filled in with the mean.")
    rows = dense(values)
    return np.where(rows < 0, np.nan, rows)


def _below(values: Any, names: Sequence[str]) -> str:
    """How many values lie below 0, and in which columns; nothing where there are none."""
    if np.dtype(values.dtype).kind in "bu":
        return ""
    below = np.zeros(int(np.prod(values.shape[1:], dtype=np.int64)), np.int64)
    for _, block in raw_blocks(values):
        below += (block.reshape(len(block), -1) < 0).sum(0)
    found, count = np.flatnonzero(below), int(below.sum())
    if not count:
        return ""
    some = [f"{names[i]!r} has {below[i]:,}" if i < len(names) else f"value {i + 1} has {below[i]:,}" for i in found]
    more = f" and {counted(len(some) - MOST_NAMED, 'column')} more" if len(some) > MOST_NAMED else ""
    which = ", ".join(some[:MOST_NAMED]) + more
    return f"{counted(count, 'value')} {agreed(count, 'is', 'are')} below 0 ({which}), where log1p has no value"
