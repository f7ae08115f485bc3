"""Which axis of an array is which, where nobody has said: pictures or series, and along which axis the rows lie."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any, NamedTuple

import numpy as np

from latentlab.data.labels import LABELS
from latentlab.data.preprocessor import layout_of
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
COLOURS = (3, 4)
THIN = 4  # times that one side is the other, from which on numbers are series rather than pictures
LOOKED_AT = 100  # rows
ALIKE = 0.5  # correlation of neighbouring lines, from which on they are of one picture
SMALLEST = 8  # pixels of a side


class Reading(NamedTuple):
    """The axes in the order of the file, "" where they are as usual, and what is said of it."""

    axes: str
    remark: str = ""


class LinesBeside(NamedTuple):
    """How long the lines of values beside an array are: all, and those of one kind.

    `labels` are called so; `classes` look like some; `scales` are numbers that rise or fall and are called as those of
    spectra are; `names` are words called as those of values are; `rising` are other numbers that rise or fall.
    """

    lengths: frozenset[int] = frozenset()
    labels: frozenset[int] = frozenset()
    classes: frozenset[int] = frozenset()
    scales: frozenset[int] = frozenset()
    names: frozenset[int] = frozenset()
    rising: frozenset[int] = frozenset()


def rows_last(shape: tuple[int, ...], lines: LinesBeside) -> bool:
    """Whether the rows lie along the last axis: lines beside say so, or pictures are put one behind another."""
    if len(shape) < 2 or math.prod(shape) * 4 >= STORED_FROM:
        return False
    if len(shape) == 2:
        return shape[0] != shape[1] and _rows_at(1, shape, lines) and not _rows_at(0, shape, lines)
    if shape[0] in lines.lengths:
        return False
    if shape[-1] in lines.lengths:
        return True
    if len(shape) == 3:
        return shape[0] == shape[1] >= SMALLEST and shape[2] > shape[0]
    return len(shape) == 4 and shape[2] in (1, 3) and shape[3] > 4 and shape[1] > 4


def _rows_at(axis: int, shape: tuple[int, ...], lines: LinesBeside) -> bool:
    """Whether a line says that the rows of a matrix lie along an axis: its labels, or what names the other's values."""
    rows, values = shape[axis], shape[1 - axis]
    named = rows in lines.labels or values in lines.scales or values in lines.names
    return named or (values in lines.rising and rows in lines.classes)


def called_labels(name: str) -> bool:
    """Whether an array is called as labels are."""
    return name.lower() in LABELS


def read_as(name: str, values: Any, last: bool, scales: Collection[int] = ()) -> Reading:
    """What the axes of an array most likely are; `last` says that its rows lie along the last.

    `scales` are the lengths of scales beside it, such as the wavelengths of a picture's bands.
    """
    shape = tuple(values.shape)
    if len(shape) == 2:
        said = f"{name!r} holds a row in each of its {shape[1]:,} columns, as labels or scales beside it say"
        return Reading("DN", f"{said}; it was turned. axes=ND reads it as it lies.") if last else Reading("")
    if len(shape) == 3:
        bands = [axis for axis in (0, 2) if shape[axis] in scales]
        if len(bands) == 1:
            return _of_pixels(name, shape, "DNN" if bands == [0] else "NND")
        return _of_three(name, values, last)
    if len(shape) == 4 and last:
        return Reading("HWCN", f"{_last(name)} axes=NHWC reads it as it lies.")
    return Reading("", _of_more(name, shape))


def read_single(name: str, values: Any) -> Reading | None:
    """How a single picture in colour or a single recording is read, which by itself is one row; None for others.

    Its pixels or steps are the rows: from one row there is nothing to learn.
    """
    shape = tuple(values.shape)
    if len(shape) != 3:
        return None
    if shape[0] == 1 < shape[1]:
        said = f"{name!r} holds one thing only, of {shape[1]:,} × {shape[2]:,} values: each line of it is read as a row"
        return Reading("NND", f"{said}; axes=NHW reads all as one row.")
    if np.dtype(values.dtype) != np.uint8 or shape[2] not in COLOURS or min(shape[:2]) < SMALLEST:
        return None
    some = _first(values).astype(np.float64)
    above, below = some[:-1].ravel(), some[1:].ravel()
    if above.std() == 0 or below.std() == 0 or np.corrcoef(above, below)[0, 1] < ALIKE:
        return None
    pixels = shape[0] * shape[1]
    said = f"{name!r} is read as one picture in {shape[2]} colours, each of its {pixels:,} pixels a row"
    return Reading("NND", f"{said}; axes=NHW reads {shape[0]:,} gray pictures of {shape[1]:,} × {shape[2]:,}.")


def _of_pixels(name: str, shape: tuple[int, ...], axes: str) -> Reading:
    """A picture in many bands, each of its pixels a row."""
    bands = shape[axes.index("D")]
    said = f"{name!r} is read as a picture in {bands:,} bands, each of its {math.prod(shape) // bands:,} pixels a row"
    return Reading(axes, f"{said}; axes={'NHW' if axes == 'DNN' else 'HWN'} reads each band as a gray picture.")


def _of_more(name: str, shape: tuple[int, ...]) -> str:
    """What is said of an array of four or more axes whose rows are along the first."""
    own, many = " × ".join(f"{side:,}" for side in shape[1:]), len(shape) - 2
    finished = layout_of(shape[1:])[1]
    if len(finished) == 1:
        behind = shape[-1] < SMALLEST <= shape[-2]  # channels, behind height and width
        axes = "N" * (many - behind) + "HW" + "N" * behind
        height, width = (side for side, letter in zip(shape, axes, strict=True) if letter != "N")
        return (
            f"Each of the {shape[0]:,} rows of {name!r}, of {own}, is read as {finished[0]:,} numbers, since they are "
            f"neither gray pictures nor such in 3 colours; axes={axes} reads "
            f"{math.prod(shape) // (height * width):,} gray pictures of {height:,} × {width:,}."
        )
    if shape[-1] == 4:
        return (
            f"The last of the 4 channels of {name!r} is taken for transparency and left out; axes=NDDD reads all as "
            "numbers."
        )
    return ""


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
        said += f"Rows of {name!r} are read as {gray} with one range for all; axes={series} reads {lines}. "
    return Reading(pictures if last else "", (said + ("" if last else _of_one(name, shape))).strip())


def _of_one(name: str, shape: tuple[int, ...]) -> str:
    """What is said of three axes that may be those of a single picture or recording."""
    for axis, axes in ((0, "DNN"), (2, "NND")):
        height, width = shape[1:] if axis == 0 else shape[:2]
        if shape[axis] in COLOURS and min(height, width) >= SMALLEST:
            return (
                f"{name!r} is read as {shape[0]:,} gray pictures of {shape[1]:,} × {shape[2]:,}; if it is one picture "
                f"in {shape[axis]} colours, it is a single row, and axes={axes} makes each of its pixels a row."
            )
    return ""


def _are_series(name: str, values: Any, sides: tuple[int, ...]) -> tuple[bool, bool]:
    """Whether rows of two axes are series; and, where they are not, whether they might be."""
    kind = np.dtype(values.dtype)
    words, thin = words_of(name), max(sides) >= THIN * min(sides)
    if kind == np.uint8 or kind.kind == "b" or words & PICTURES:
        return False, False
    if words & SERIES or (thin and kind.kind == "f"):
        return True, False
    negative = kind.kind in "if" and bool((_first(values) < 0).any())
    return thin and negative, thin or (negative and sides[0] != sides[1])


def _first(values: Any) -> np.ndarray:
    """The first rows of an array that may lie on disk."""
    return np.asarray(
        values.between(0, min(LOOKED_AT, len(values))) if isinstance(values, StoredArray) else values[:LOOKED_AT]
    )
