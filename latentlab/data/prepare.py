"""From a source to a dataset, as a recipe says; and new rows the same way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from latentlab.data.change import Change, fitted, table_values
from latentlab.data.columns import Column
from latentlab.data.dataset import Dataset, held_out_share
from latentlab.data.guess import SPLITS, suited
from latentlab.data.recipe import Recipe, plain, recipe_of
from latentlab.data.rows import STORED_FROM, Rows, StoredArray, dense
from latentlab.data.source import Source
from latentlab.data.summary import Summary, all_finite, raw_blocks, summarise
from latentlab.errors import InputError

HELD_OUT_WORDS = (
    "test",
    "testing",
    "held-out",
    "held out",
    "held_out",
    "heldout",
    "valid",
    "validation",
    "val",
    "1",
    "true",
    "yes",
)
MOST_ONE_HOT = 1000
STORED_HELD_OUT = 10_000  # rows held out of an array on disk, at most


def prepare(source: Source, recipe: Recipe | None = None) -> Dataset:
    """The dataset of a source. Raises :class:`InputError` where the recipe does not suit it."""
    recipe = recipe or Recipe()
    source = _turned(source) if recipe.transpose else source
    first = summarise(source.values) if source.values is not None else None
    recipe = suited(source, recipe, first)
    remarks = list(source.remarks)
    missing = {name: int(column.missing.sum()) for name, column in source.columns.items() if column.missing.any()}
    missing |= {"values": first.missing} if first is not None and first.missing else {}
    inputs, values, features = _values(source, recipe)
    keep = _kept(source, values, recipe, remarks)
    rows = len(source)
    if keep is not None:
        source, values = _only(source, keep), values[keep]
    held_out = _held_out(source, recipe, values)
    used = np.ones(len(source), bool)
    used[held_out] = False
    if not used.any():
        raise InputError(f"{source.path}: no row is left to train on.")
    summary = summarise(values, used)
    if (summary.absent == used.sum()).all():
        raise InputError(f"{source.path}: holds no finite values.")
    if summary.high == summary.low:
        remarks.append(f"Every value is {summary.low:g}, so there is nothing to learn.")
    try:
        change = fitted(values.shape[1:], recipe, summary, _whole_range(values))
        x = _rows(values, change)
    except InputError as error:
        raise InputError(f"{source.path}: {error}") from error
    labels, class_names = source.columns[recipe.label].as_classes() if recipe.label else (None, ())
    return Dataset(
        name=source.name, x=x, held_out=held_out, labels=labels, class_names=class_names,
        likelihood=_likelihood(source, recipe, summary, change, features),
        source={
            "kind": "file", "path": str(source.path.resolve()), "recipe": plain(recipe),
            "fitted": {"inputs": inputs, "change": change.as_plain()},
            "rows": rows,
            "missing": missing,
            "dtype": str(values.dtype),
        },
        about=_about(source, change),
        columns=dict(source.columns), row_names=_names(source, recipe), label_name=recipe.label or "",
        features=_feature_names(features, change), remarks=tuple(remarks),
    )  # fmt: skip


@dataclass(frozen=True)
class NewRows:
    """Rows prepared as those of a dataset were: x (N, *shape) float32, their columns, names and labels."""

    x: Any
    columns: Mapping[str, Column]
    row_names: tuple[str, ...] | None
    remarks: tuple[str, ...]


def prepare_alike(source: Source, prepared: Mapping[str, Any]) -> NewRows:
    """New rows, with the very preparation that `prepared`, the `source` of a dataset, describes.

    Raises :class:`InputError` where the new rows have not what that one needs.
    """
    try:
        change = Change.from_plain(prepared["fitted"]["change"])
        inputs = [
            (str(name), None if words is None else tuple(map(str, words)))
            for name, words in prepared["fitted"]["inputs"] or ()
        ]
        recipe = recipe_of(prepared["recipe"])
    except (TypeError, ValueError, KeyError) as error:
        raise InputError(f"The preparation that was saved is damaged ({error}).") from error
    source = _turned(source) if recipe.transpose else source
    remarks = list(source.remarks)
    values = table_values(source.columns, inputs, source.path)[0] if inputs else source.values
    if values is None:
        raise InputError(f"{source.path}: is a table, but the model learned from an array.")
    raw = int(np.prod(change.shape)) - len(change.flagged)
    kept_shape = int(np.prod(values.shape[1:]))
    if kept_shape != raw and not (change.layout == "without alpha" and kept_shape * 3 == raw * 4):
        raise InputError(f"{source.path}: its rows are of {kept_shape:,} values, not {raw:,}.")
    keep = _kept(source, values, recipe, remarks)
    if keep is not None:
        source, values = _only(source, keep), values[keep]
    return NewRows(_rows(values, change), dict(source.columns), _names(source, recipe), tuple(remarks))


def _turned(source: Source) -> Source:
    """Rows and columns of a matrix exchanged."""
    if source.values is None or len(source.values.shape) != 2 or isinstance(source.values, StoredArray):
        raise InputError(f"{source.path}: only a matrix that fits into memory can be turned.")
    turned = source.values.T
    return replace(
        source,
        values=turned.tocsr() if hasattr(turned, "tocsr") else np.ascontiguousarray(turned),
        columns={},
        features=(),
        row_names=None,
        test=None,
    )


def _values(source: Source, recipe: Recipe) -> tuple[list[Any] | None, Any, tuple[str, ...]]:
    """What the rows are made of: inputs from columns (None for an array), the raw values, the names of features."""
    if source.values is not None:
        if recipe.features is None:
            return None, source.values, source.features
        known = {name: i for i, name in enumerate(source.features)}
        if not all(name in known for name in recipe.features):
            absent = next(name for name in recipe.features if name not in known)
            raise InputError(f"{source.path}: there is no feature {absent!r}.")
        if isinstance(source.values, StoredArray):
            raise InputError(f"{source.path}: features of an array on disk cannot be chosen.")
        places = [known[name] for name in recipe.features]
        return None, source.values[:, places], tuple(recipe.features)
    inputs = []
    for name in recipe.features or ():
        if name not in source.columns:
            some = ", ".join(list(source.columns)[:20])
            raise InputError(f"{source.path}: there is no column {name!r} for a feature; the columns are {some}.")
        column = source.columns[name]
        if not column.is_number and column.distinct > MOST_ONE_HOT:
            raise InputError(
                f"{source.path}: the column {name!r} has {column.distinct:,} different words, too many for a feature."
            )
        words = (
            None if column.is_number else tuple(column.categories[i] for i in np.unique(column.values[~column.missing]))
        )
        if words == ():
            raise InputError(f"{source.path}: the column {name!r} holds no values.")
        inputs.append([name, words])
    values, names = table_values(source.columns, inputs, source.path)
    return inputs, values, tuple(names)


def _kept(source: Source, values: Any, recipe: Recipe, remarks: list[str]) -> np.ndarray | None:
    """The rows that stay where rows with a missing value are dropped, as indices; None for all."""
    if recipe.missing != "drop" or np.dtype(values.dtype).kind != "f":
        return None
    bad = np.zeros(len(source), bool)
    for start, block in raw_blocks(values):
        flat = block.reshape(len(block), -1)
        if not all_finite(flat):
            bad[start : start + len(block)] = ~np.isfinite(flat).all(1)
    if not bad.any():
        return None
    if isinstance(values, StoredArray):
        raise InputError(
            f"{source.path}: {bad.sum():,} rows have missing values; of an array on disk they cannot be dropped. "
            "Choose mean or indicator."
        )
    if bad.all():
        raise InputError(f"{source.path}: every row has a missing value; choose mean or indicator, or other columns.")
    first = ", ".join(str(row + 1) for row in np.flatnonzero(bad)[:5])
    remarks.append(
        f"{bad.sum():,} rows have missing values and were left out (row {first}{' …' if bad.sum() > 5 else ''})."
    )
    return np.flatnonzero(~bad)


def _only(source: Source, rows: np.ndarray) -> Source:
    """The source with some of its rows, named by their places in it where they have no names."""
    test = None if source.test is None else np.flatnonzero(np.isin(rows, source.test))
    return replace(
        source, values=None if source.values is None else source.values[rows],
        columns={name: column.take(rows) for name, column in source.columns.items()},
        row_names=tuple(f"row {row + 1}" if source.row_names is None else source.row_names[row] for row in rows),
        test=test,
    )  # fmt: skip


def _held_out(source: Source, recipe: Recipe, values: Any) -> np.ndarray:
    """Indices of the rows that are never trained on."""
    split = recipe.split
    if split is None and recipe.held_out == 0.1:
        split = next(
            (name for name in source.columns if name.lower() in SPLITS and _splits(source.columns[name])), None
        )
    if split:
        if split not in source.columns:
            raise InputError(f"{source.path}: there is no column {split!r} to split by.")
        return np.flatnonzero(_says_held_out(source.columns[split], split, source))
    if source.test is not None and 0 < len(source.test) < len(source):
        return np.sort(source.test).astype(np.int64)
    stored = isinstance(values, StoredArray) and 4 * int(np.prod(values.shape)) >= STORED_FROM
    most = STORED_HELD_OUT if stored else None
    return held_out_share(len(source), recipe.held_out, most)


def _splits(column: Column) -> bool:
    """Whether a column of words names parts, one of which is held out."""
    if column.is_number:
        return False
    used = {column.categories[code].lower() for code in np.unique(column.values[~column.missing])}
    return bool(used & set(HELD_OUT_WORDS)) and "train" in " ".join(used)


def _says_held_out(column: Column, name: str, source: Source) -> np.ndarray:
    indices, names = column.as_classes()
    chosen = np.array([word.lower() in HELD_OUT_WORDS for word in names], bool)[indices]
    if chosen.all() or not chosen.any() or (column.is_number and not set(names) <= {"0", "1", "missing"}):
        some = ", ".join(names[:5])
        raise InputError(
            f"{source.path}: the column {name!r} must say for some rows, not all, that they are held out (test, "
            f"validation, true …); it says {some}."
        )
    return chosen


def _whole_range(values: Any) -> tuple[float, float] | None:
    """The range that bytes have by their type; else what occurs decides."""
    return (0.0, 255.0) if np.dtype(values.dtype) == np.uint8 else None


def _rows(values: Any, change: Change) -> Any:
    """float32 rows in memory where they fit well, else made when asked for."""
    if 4 * values.shape[0] * int(np.prod(change.shape)) >= STORED_FROM:
        return Rows(values, change, change.shape)
    if isinstance(values, StoredArray):
        values = values.between(0, len(values))
    x = np.empty((values.shape[0], *change.shape), np.float32)
    for start, block in raw_blocks(values):
        x[start : start + len(block)] = change(dense(block))
        if not all_finite(x[start : start + len(block)]):
            raise InputError("The values are too large for 32-bit numbers; choose a scaling.")
    return x


def _likelihood(source: Source, recipe: Recipe, summary: Summary, change: Change, features: tuple[str, ...]) -> str:
    """Bernoulli for pictures and bits, negative binomial for counts, else Gaussian."""
    scaled = recipe.scaling in ("unit", "min-max") or (
        summary.low >= 0 and summary.high <= 1 and recipe.scaling == "none"
    )
    bits = (
        summary.low == 0 and summary.high == 1 and recipe.scaling == "none" and change.flagged == () and _whole(summary)
    )
    if scaled and (len(change.shape) > 1 or bits):
        return "bernoulli"
    if summary.counts and recipe.scaling == "none" and (source.what == "cells" or summary.low == 0):
        return "negative-binomial"
    return "gaussian"


def _whole(summary: Summary) -> bool:
    """Whether a column of 0 and 1 has the deviation that only such values have."""
    share = summary.mean
    return bool(np.allclose(summary.deviation**2, share * (1 - share), atol=1e-6))


def _names(source: Source, recipe: Recipe) -> tuple[str, ...] | None:
    if recipe.names and recipe.names in source.columns:
        column = source.columns[recipe.names]
        return tuple(column.text(row) or f"row {row + 1}" for row in range(len(column)))
    return source.row_names


def _feature_names(features: tuple[str, ...], change: Change) -> tuple[str, ...]:
    if len(change.shape) != 1:
        return ()
    names = features or tuple(f"x{i + 1}" for i in range(change.shape[0] - len(change.flagged)))
    return (*names, *(f"{names[place]} missing" for place in change.flagged))


def _about(source: Source, change: Change) -> str:
    rows = len(source)
    if len(change.shape) > 1:
        size = " × ".join(str(side) for side in change.shape[:2])
        colour = " in colour" if len(change.shape) == 3 else ""
        return f"{rows:,} pictures of {size} pixels{colour}"
    what = "genes" if source.what == "cells" else "numbers"
    return f"{rows:,} {'cells' if source.what == 'cells' else 'rows'} of {change.shape[0]:,} {what}"
