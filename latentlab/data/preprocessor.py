"""From raw values to the float32 rows that a model sees: the same for the rows it learns from and for new ones."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.recipe import Recipe
from latentlab.data.summary import Summary
from latentlab.errors import InputError

ROWS_AT_ONCE = 4096  # of a table's columns, put beside one another
LAYOUTS = ("as it is", "channels first", "one channel", "without alpha", "by columns", "channel by channel")


@dataclass(frozen=True)
class Preprocessor:
    """Fill in what is missing, scale, and shape: (x − shift) / span, or log(1 + x) before that, of values from 0 on
    (`logarithm.py` refuses others).

    `fill`, `shift` and `span` have one value for each of a row's, or a single one for all. `flagged` are the values
    whose absence is said in columns of its own, added at the end. `shape` is that of
    a finished row.
    """

    shape: tuple[int, ...]
    fill: np.ndarray
    shift: np.ndarray
    span: np.ndarray
    logarithm: bool = False
    flagged: tuple[int, ...] = ()
    layout: str = "as it is"

    @np.errstate(all="ignore")
    def __call__(self, raw: np.ndarray) -> np.ndarray:
        """float32 (B, *shape) of raw rows (B, …). Values that are not finite count as missing."""
        rows = laid_out(raw, self.layout, self.shape).reshape(len(raw), -1)
        exact = rows.dtype.kind == "f" and rows.dtype.itemsize > 4
        rows = rows.astype(np.float64 if exact else np.float32)
        absent = None
        if raw.dtype.kind == "f" and not np.isfinite(rows.sum()):
            absent = ~np.isfinite(rows)
            rows = np.where(absent, self.fill.astype(rows.dtype), rows)
        flags = np.zeros((len(rows), len(self.flagged)), np.float32)
        if absent is not None and self.flagged:
            flags = absent[:, list(self.flagged)].astype(np.float32)
        if self.logarithm:
            rows = np.log1p(rows)
        if self.shift.any():
            rows = rows - self.shift.astype(rows.dtype)
        if (self.span != 1).any():
            rows = rows / self.span.astype(rows.dtype)
        rows = rows.astype(np.float32)
        rows = np.concatenate([rows, flags], 1) if self.flagged else rows
        return rows.reshape(len(raw), *self.shape)

    def undone(self, rows: np.ndarray) -> np.ndarray:
        """Finished rows (B, *shape), such as a model decodes, in the units they came in: float64 (B, D)."""
        flat = rows.reshape(len(rows), -1).astype(np.float64)
        flat = flat[:, : flat.shape[1] - len(self.flagged)] * self.span + self.shift
        return np.expm1(flat) if self.logarithm else flat

    def undone_value(self, values: np.ndarray, at: int) -> np.ndarray:
        """The same of one value of rows, (B,), the one at this place; a flag of what was missing stays as it is.

        What scaling leaves of float32 is rounded away: what was 0 is 0 again.
        """
        if self.flagged and at >= int(np.prod(self.shape)) - len(self.flagged):
            return values.astype(np.float64)
        span, shift = (each.ravel()[at if each.size > 1 else 0] for each in (self.span, self.shift))
        found = values.astype(np.float64) * span + shift
        if self.logarithm or not len(values) or (span == 1 and shift == 0):
            return np.expm1(found) if self.logarithm else found
        error = span * float(np.abs(values).max()) * 2.0**-23
        return np.round(found, math.floor(-math.log10(error))) + 0.0 if 1e-15 < error < 1e15 else found

    def as_plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "shape": list(self.shape), "fill": self.fill.tolist(), "shift": self.shift.tolist(),
            "span": self.span.tolist(), "logarithm": self.logarithm, "flagged": list(self.flagged),
            "layout": self.layout,
        }  # fmt: skip

    @classmethod
    def from_plain(cls, values: Mapping[str, Any]) -> Preprocessor:
        """The change that `as_plain` described; raises one of TypeError, ValueError, KeyError for what is none."""
        numbers = [np.array(values[name], np.float64).reshape(-1) for name in ("fill", "shift", "span")]
        shape = tuple(int(size) for size in values["shape"])
        flagged = tuple(int(place) for place in values["flagged"])
        width = math.prod(shape) - len(flagged)
        if any(len(part) not in (1, width) for part in numbers) or not all(np.isfinite(part).all() for part in numbers):
            raise ValueError("the preparation does not fit its own shape")
        if values["layout"] not in LAYOUTS or any(not 0 <= place < width for place in flagged):
            raise ValueError("the preparation names a layout or value that is not there")
        return cls(shape, *numbers, bool(values["logarithm"]), flagged, str(values["layout"]))


def layout_of(shape: tuple[int, ...]) -> tuple[str, tuple[int, ...]]:
    """How rows of `shape` become (height, width), (height, width, 3), or else a line of numbers; and that shape."""
    if len(shape) < 3:
        return "as it is", shape
    if len(shape) > 3:
        return "as it is", (math.prod(shape),)
    if shape[2] == 1:
        return "one channel", shape[:2]
    if shape[2] == 4:
        return "without alpha", (*shape[:2], 3)
    if shape[2] == 3:
        return "as it is", shape
    if shape[0] == 1:
        return "one channel", shape[1:]
    if shape[0] == 3:
        return "channels first", (*shape[1:], 3)
    return "as it is", (math.prod(shape),)


def laid_out(raw: np.ndarray, layout: str, shape: tuple[int, ...]) -> np.ndarray:
    """Rows in the layout of pictures of `shape`, channels last, line by line; of series one channel after another."""
    if layout == "by columns":
        return raw.reshape(len(raw), shape[1], shape[0]).swapaxes(1, 2)
    if layout == "channels first":
        return np.moveaxis(raw, 1, -1)
    if layout == "without alpha":
        return raw[..., :3]
    if layout == "channel by channel":
        return raw.swapaxes(1, 2)
    return raw


def fitted(
    shape: tuple[int, ...],
    recipe: Recipe,
    summary: Summary,
    whole_range: tuple[float, float] | None = None,
    series: str = "",
    dtype: np.dtype | type = np.float64,
) -> Preprocessor:
    """The change that the recipe asks for, from what the training rows are like.

    `shape` is that of a raw row; `whole_range` the range of values that "unit" spreads over 0 to 1. Of `series`,
    "NTC" or "NCT", each channel has one mean, deviation and range, over rows and time. `dtype` is that of raw rows.
    """
    raw_shape = shape
    layout, shape = _of_series(shape, series) if series else layout_of(shape)
    if recipe.picture is not None and len(shape) == 1 and not series:
        height, width = recipe.picture[0], recipe.picture[-1]
        if shape[0] not in (height * width, 3 * height * width):
            raise InputError(f"Rows of {shape[0]:,} values are no pictures of {height} × {width}.")
        shape = (height, width) if shape[0] == height * width else (height, width, 3)
        layout = "by columns" if recipe.by_columns and len(shape) == 2 else layout
    mean, deviation, least, most, known = (
        laid_out(each.reshape(1, *raw_shape), layout, shape).reshape(-1)
        for each in (summary.mean, summary.deviation, summary.least, summary.most, summary.rows - summary.absent)
    )
    fill = mean
    if series:
        channels = raw_shape[series.index("C") - 1]
        fill = np.where(known > 0, mean, 0.0)
        mean, deviation, least, most = _by_channel(mean, deviation, least, most, known, channels)
        fill = np.where(known > 0, fill, mean)
    elif len(shape) > 1:
        fill = np.array([float(mean.mean())])
    resolution = 2 * float(np.finfo(dtype if np.dtype(dtype).kind == "f" else np.float64).eps)
    whole_range = whole_range or (summary.low, summary.high)
    shift, span = _scales(recipe, (mean, deviation, least, most), whole_range, resolution)
    flagged: tuple[int, ...] = ()
    if recipe.missing == "indicator" and len(shape) == 1:
        flagged = tuple(int(place) for place in np.flatnonzero(known < summary.rows))
        shape = (shape[0] + len(flagged),)
    if not all(np.isfinite(each).all() for each in (fill, shift, span)):
        raise InputError("The values span too wide a range to be scaled.")
    return Preprocessor(shape, fill, shift, span, recipe.scaling == "log1p", flagged, layout)


def _scales(
    recipe: Recipe, found: tuple[np.ndarray, ...], whole_range: tuple[float, float], resolution: float
) -> tuple[np.ndarray, np.ndarray]:
    """Shift and span, from the mean, deviation, least and most of each value, told apart to a share of their size."""
    mean, deviation, least, most = found
    if recipe.scaling == "unit":
        low, high = whole_range
        return np.array([low]), np.array([(high - low) or 1.0])
    if recipe.scaling == "min-max":
        return least, np.where(most > least, most - least, 1.0)
    if recipe.scaling == "standard":
        # A value that hardly varies is left at that: to divide by its deviation would show its rounding.
        still = deviation <= resolution * np.maximum(np.abs(mean), 1e-30)
        return mean, np.where(still, 1.0, deviation)
    return np.zeros(1), np.ones(1)


def _of_series(shape: tuple[int, ...], series: str) -> tuple[str, tuple[int, ...]]:
    """Rows that are series become one line of values, each channel's after another."""
    return "channel by channel" if series == "NTC" else "as it is", (math.prod(shape),)


@np.errstate(all="ignore")
def _by_channel(
    mean: np.ndarray, deviation: np.ndarray, least: np.ndarray, most: np.ndarray, known: np.ndarray, channels: int
) -> tuple[np.ndarray, ...]:
    """Mean, deviation and range of each channel over rows and time, said again for each of its values."""
    mean, deviation, least, most, known = (each.reshape(channels, -1) for each in (mean, deviation, least, most, known))
    share = known / np.maximum(known.sum(1, keepdims=True), 1)
    whole = (share * mean).sum(1, keepdims=True)
    spread = np.sqrt((share * (deviation**2 + (mean - whole) ** 2)).sum(1, keepdims=True))
    low = np.where(known > 0, least, np.inf).min(1, keepdims=True)
    high = np.where(known > 0, most, -np.inf).max(1, keepdims=True)
    empty = known.sum(1, keepdims=True) == 0
    low, high = np.where(empty, 0.0, low), np.where(empty, 0.0, high)
    return tuple(np.broadcast_to(each, mean.shape).reshape(-1) for each in (whole, spread, low, high))


def table_values(
    columns: Mapping[str, Column], inputs: Sequence[tuple[str, tuple[str, ...] | None]], path: object
) -> tuple[np.ndarray, list[str]]:
    """The raw matrix float64 (N, D) of a table's columns, words as columns of 0 and 1, NaN where missing; its names.

    `inputs` are names and, of words, their categories. Raises :class:`InputError` for a column that is not there.
    """
    parts, names = [], []
    absent = [name for name, _ in inputs if name not in columns]
    if absent:
        some = ", ".join(list(columns)[:20])
        raise InputError(f"{path}: there is no column {absent[0]!r}; the columns are {some}.")
    for name, categories in inputs:
        column = columns[name]
        if categories is None:
            if not column.is_number:
                raise InputError(f"{path}: the column {name!r} holds words, not numbers.")
            parts.append(column.values[:, None])
            names.append(name)
            continue
        texts = (
            np.array([*(column.categories or ()), ""], object)[column.values.astype(np.int64)]
            if not column.is_number
            else np.array([column.text(i) for i in range(len(column))], object)
        )
        hot = (texts[:, None] == np.array(categories, object)[None]).astype(np.float64)
        hot[column.missing] = np.nan
        parts.append(hot)
        names += [f"{name}: {word}" for word in categories]
    return _side_by_side(parts), names


def _side_by_side(parts: Sequence[np.ndarray]) -> np.ndarray:
    """Float64 columns (N, …) beside one another, by rows that stay in the processor's cache: each place is met once."""
    rows, widths = len(parts[0]), [part.shape[1] for part in parts]
    out, ends = np.empty((rows, sum(widths))), np.cumsum(widths)
    for start in range(0, rows, ROWS_AT_ONCE):
        block = slice(start, start + ROWS_AT_ONCE)
        for part, end in zip(parts, ends, strict=True):
            out[block, end - part.shape[1] : end] = part[block]
    return out
