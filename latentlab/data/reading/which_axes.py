"""Which axis of an array is which, where nobody has said: pictures or series, and along which axis the rows lie."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any, NamedTuple

import numpy as np

from latentlab.data.labels import LABELS
from latentlab.data.roles import words_of
from latentlab.data.rows import STORED_FROM, StoredArray

SERIES = frozenset({
    "signal", "signals", "window", "windows", "series", "timeseries", "eeg", "ecg", "ekg", "emg", "meg", "lfp", "acc",
    "accel", "accelerometer", "gyro", "imu", "sensor", "sensors", "trace", "traces", "waveform", "waveforms", "epochs",
    "trajectory", "trajectories", "audio", "recordings",
})  # fmt: skip
PICTURES = frozenset({
    "image", "images", "img", "imgs", "picture", "pictures", "face", "faces", "frame", "frames", "digits", "pixels",
    "photos", "masks",
})  # fmt: skip
THIN = 4  # times that one side is the other, from which on numbers are series rather than pictures
LOOKED_AT = 100  # rows
SMALLEST = 8  # pixels of a side


class Reading(NamedTuple):
    """The axes in the order of the file, "" where they are as usual, and what is said of it."""

    axes: str
    remark: str = ""


def rows_last(shape: tuple[int, ...], lengths: Collection[int], named: Collection[int]) -> bool:
    """Whether the rows lie along the last axis: as many labels say so, or pictures put one behind another.

    `lengths` are those of all lines of values that the file holds, `named` of those that are called labels.
    """
    if len(shape) < 2 or math.prod(shape) * 4 >= STORED_FROM or shape[0] in lengths:
        return False
    if len(shape) == 2:
        return shape[1] in named
    if shape[-1] in lengths:
        return True
    if len(shape) == 3:
        return shape[0] == shape[1] >= SMALLEST and shape[2] > shape[0]
    return len(shape) == 4 and shape[2] in (1, 3) and shape[3] > 4 and shape[1] > 4


def called_labels(name: str) -> bool:
    """Whether an array is called as labels are."""
    return name.lower() in LABELS


def read_as(name: str, values: Any, last: bool) -> Reading:
    """What the axes of an array most likely are; `last` says that its rows lie along the last."""
    shape = tuple(values.shape)
    if len(shape) == 2:
        said = f"{name!r} holds a row in each of its {shape[1]:,} columns, as many as there are labels; it was turned."
        return Reading("DN", f"{said} axes=ND reads it as it lies.") if last else Reading("")
    if len(shape) == 3:
        return _of_three(name, values, last)
    if len(shape) == 4 and last:
        return Reading("HWCN", f"{_last(name)} axes=NHWC reads it as it lies.")
    return Reading("")


def _last(name: str) -> str:
    return f"The rows of {name!r} are along its last axis, as MATLAB keeps them; they were put first."


def _of_three(name: str, values: Any, last: bool) -> Reading:
    """Rows of two axes each: gray pictures, or series in several channels."""
    shape = tuple(values.shape)
    sides = shape[:2] if last else shape[1:]
    channels = 0 if sides[0] < sides[1] else 1  # which of the two: the time is the longer
    letters = "CT" if channels == 0 else "TC"
    series, pictures = (f"{letters}N", "HWN") if last else (f"N{letters}", "NHW")
    said = f"{_last(name)} axes=NHW reads it as it lies. " if last else ""
    likely, doubtful = _are_series(name, values, sides)
    gray = f"gray pictures of {sides[0]} × {sides[1]}"
    lines = f"series of {max(sides):,} steps in {min(sides):,} channel{'s' * (min(sides) != 1)}, each scaled by itself"
    if likely:
        return Reading(series, f"{said}Rows of {name!r} are read as {lines}; axes={pictures} reads {gray}.")
    if doubtful:
        said += f"Rows of {name!r} are read as {gray} with one range for all; axes={series} reads {lines}."
    return Reading(pictures if last else "", said.strip())


def _are_series(name: str, values: Any, sides: tuple[int, ...]) -> tuple[bool, bool]:
    """Whether rows of two axes are series; and, where they are not, whether they might be."""
    kind = np.dtype(values.dtype)
    words, thin = words_of(name), max(sides) >= THIN * min(sides)
    if kind == np.uint8 or kind.kind == "b" or words & PICTURES:
        return False, False
    if words & SERIES or (thin and kind.kind == "f"):
        return True, False
    some = values.between(0, min(LOOKED_AT, len(values))) if isinstance(values, StoredArray) else values[:LOOKED_AT]
    negative = kind.kind in "if" and bool((np.asarray(some) < 0).any())
    return thin and negative, thin or (negative and sides[0] != sides[1])
