"""What the axes of an array are, a letter each, and the array with its rows first."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from latentlab.data.rows import StoredArray
from latentlab.errors import InputError

LETTERS = {"N": "rows", "H": "height", "W": "width", "C": "colours or channels", "T": "time", "D": "values"}
MOST_AXES = 32
FORMS = ("DN", "NT", "HNW", "CHNW", "CNT")  # of what there may be, each sorted


def check_axes(text: str) -> str:
    """The letters of `axes`, large. Raises :class:`InputError` for what describes no rows.

    N and D may recur: such axes are taken together, so that NND reads each pixel of (height, width, bands) as a row.
    """
    letters = text.strip().upper()
    once = all(letters.count(letter) == 1 for letter in letters if letter not in "ND")
    if not once or len(letters) > MOST_AXES or "".join(sorted(set(letters))) not in FORMS:
        meant = ", ".join(f"{letter} {what}" for letter, what in LETTERS.items())
        raise InputError(
            f"axes={text[:20]} says nothing that is known: write a letter for each axis in the order of the file, such "
            f"as NHW, HWN, NCHW, NTC or DN ({meant}; N and D may recur)."
        )
    return letters


def series_of(axes: str) -> str:
    """How rows that are series lie once they are arranged: "NTC" or "NCT"; "" for what are none."""
    if "T" not in axes:
        return ""
    axes = _once(axes)
    return axes if axes in ("NTC", "NCT") else "NCT"


def _once(axes: str) -> str:
    return "".join(dict.fromkeys(axes))


def _together(values: Any, axes: str) -> Any:
    """The array with axes of one letter put into one, where the first of them is."""
    letters = _once(axes)
    if letters == axes:
        return values
    order = [i for letter in letters for i, each in enumerate(axes) if each == letter]
    shape = tuple(math.prod(values.shape[i] for i in order if axes[i] == letter) for letter in letters)
    if not isinstance(values, StoredArray):
        return np.ascontiguousarray(np.asarray(values).transpose(order).reshape(shape))
    if order != sorted(order):
        raise InputError(f"{values.path}: is too large to be turned from {axes} to {letters}; save it in that order.")
    return StoredArray(values.path, values.offset, values.dtype, shape)


def arranged(path: object, name: str, values: Any, axes: str) -> Any:
    """The array with its rows first: (N, D), pictures (N, H, W) or (N, H, W, C), series as `series_of` says.

    Raises :class:`InputError` where `axes` do not fit its shape, or it is on disk and would have to be turned.
    """
    shape = tuple(values.shape)
    if len(shape) != len(axes):
        raise InputError(
            f"{path}: axes={axes} speaks of {len(axes)} axes, but {name!r} has {len(shape)} (its shape is {shape})."
        )
    values, axes = _together(values, axes), _once(axes)
    shape = tuple(values.shape)
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


def last_first(path: object, values: Any) -> Any:
    """The array with its last axis first. Raises :class:`InputError` where it is a line, or on disk."""
    if len(values.shape) < 2 or isinstance(values, StoredArray):
        raise InputError(f"{path}: only a matrix that fits into memory can be turned.")
    if hasattr(values, "tocsr"):
        return values.T.tocsr()
    return np.ascontiguousarray(np.moveaxis(np.asarray(values), -1, 0))
