"""What the axes of an array are, a letter each, and the array with its rows first."""

from __future__ import annotations

from typing import Any

import numpy as np

from latentlab.data.rows import StoredArray
from latentlab.errors import InputError

LETTERS = {"N": "rows", "H": "height", "W": "width", "C": "colours or channels", "T": "time", "D": "values"}
FORMS = ("DN", "NT", "HNW", "CHNW", "CNT")  # of what there may be, each sorted


def check_axes(text: str) -> str:
    """The letters of `axes`, large. Raises :class:`InputError` for what describes no rows."""
    letters = text.strip().upper()
    if "".join(sorted(letters)) not in FORMS:
        meant = ", ".join(f"{letter} {what}" for letter, what in LETTERS.items())
        raise InputError(
            f"axes={text[:20]} says nothing that is known: write a letter for each axis in the order of the file, such "
            f"as NHW, HWN, NCHW, NTC or DN ({meant})."
        )
    return letters


def series_of(axes: str) -> str:
    """How rows that are series lie once they are arranged: "NTC" or "NCT"; "" for what are none."""
    if "T" not in axes:
        return ""
    return axes if axes in ("NTC", "NCT") else "NCT"


def arranged(path: object, name: str, values: Any, axes: str) -> Any:
    """The array with its rows first: (N, D), pictures (N, H, W) or (N, H, W, C), series as `series_of` says.

    Raises :class:`InputError` where `axes` do not fit its shape, or it is on disk and would have to be turned.
    """
    shape = tuple(values.shape)
    if len(shape) != len(axes):
        raise InputError(
            f"{path}: axes={axes} speaks of {len(axes)} axes, but {name!r} has {len(shape)} (its shape is {shape})."
        )
    ordered = "NT" if sorted(axes) == ["N", "T"] else series_of(axes)
    ordered = ordered or "".join(letter for letter in "NHWDC" if letter in axes)
    if axes == "NCHW" and shape[1] in (1, 3) and isinstance(values, StoredArray):
        return values  # its colours are put last when rows are taken
    if ordered != axes:
        if isinstance(values, StoredArray):
            raise InputError(
                f"{path}: {name!r} is too large to be turned from {axes} to {ordered}; save it in that order."
            )
        if hasattr(values, "tocsr"):
            return values.T.tocsr()
        values = np.ascontiguousarray(np.asarray(values).transpose([axes.index(letter) for letter in ordered]))
    if ordered != "NT":
        return values
    if isinstance(values, StoredArray):
        return StoredArray(values.path, values.offset, values.dtype, (shape[0], 1, shape[1]))
    return np.asarray(values).reshape(len(values), 1, -1)
