"""Datasets from what a Python program holds: arrays, tensors, data frames, AnnData, torch datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from latentlab.data.axes import arranged, series_of
from latentlab.data.columns import Column, column_of, numbers, words
from latentlab.data.dataset import Dataset
from latentlab.data.prepare import prepare
from latentlab.data.reading.which_axes import read_as
from latentlab.data.recipe import Recipe, recipe_of
from latentlab.data.source import Source
from latentlab.errors import InputError

LABEL = "label"


def dataset_of(
    x: Any,
    labels: Sequence[Any] | None = None,
    names: Sequence[str] | None = None,
    columns: Mapping[str, Sequence[Any]] | None = None,
    features: Sequence[str] | None = None,
    name: str = "data",
    **recipe: Any,
) -> Dataset:
    """The dataset of rows in memory, prepared as those of a file are.

    Args:
        x: (N, …) numbers: an array, a tensor or a scipy matrix; or a pandas DataFrame, an AnnData, or a torch Dataset
            of rows or of pairs (row, label).
        labels: the class of each row, numbers or words.
        names: a name for each row.
        columns: what else is known of each row, by name: numbers or words.
        features: names of the values of a row.
        name: what to call it.
        recipe: the fields of :class:`latentlab.data.recipe.Recipe`, such as ``scaling="standard"``, ``held_out=0.2``.

    Raises InputError for what is no rows of numbers, and for lengths that differ.
    """
    wanted = recipe_of(recipe)
    source = _source(x, name)
    source = _rows_first(source, wanted)
    own = dict(source.columns)
    if labels is not None:
        own[LABEL] = _column(labels, LABEL)
        source = replace(source, label=LABEL)
    own |= {key: _column(values, key) for key, values in (columns or {}).items()}
    wrong = next((key for key, column in own.items() if len(column) != len(source)), None)
    if wrong is not None:
        raise InputError(f"{name}: {wrong!r} has {len(own[wrong]):,} values for {len(source):,} rows.")
    source = replace(source, columns=own)
    if names is not None:
        source = replace(source, row_names=tuple(map(str, names)))
    if features is not None:
        width = source.values.shape[1] if source.values is not None and len(source.values.shape) == 2 else 0
        if len(features) != width:
            raise InputError(f"{name}: {len(features):,} names of features for rows of {width:,} values.")
        source = replace(source, features=tuple(map(str, features)))
    data = prepare(source, wanted)
    return replace(data, source={**data.source, "kind": "memory", "path": ""})


def _rows_first(source: Source, recipe: Recipe) -> Source:
    """The source with its array as `axes` say, or as it most likely is: pictures or series."""
    if source.values is None or source.what == "cells":
        return source
    axes, remark = (recipe.axes, "") if recipe.axes else read_as(str(source.path), source.values, False)
    if not axes or (recipe.picture is not None and "T" in axes):
        return source if not remark or axes else replace(source, remarks=(remark,))
    values = arranged(source.path, source.name, source.values, axes)
    image = len(values.shape) > 2 and not series_of(axes)
    return replace(source, values=values, axes=axes, image=image, remarks=(remark,) if remark else ())


def _source(x: Any, name: str) -> Source:
    """Rows as a source, by what they are; nothing is imported that the program has not."""
    path, kind = Path(name), type(x)
    if hasattr(x, "obs") and hasattr(x, "var_names"):
        columns = _of_frame(x.obs)
        values = x.X.tocsr() if hasattr(x.X, "tocsr") else np.asarray(x.X)
        return Source(
            path, "cells", values, columns, tuple(map(str, x.var_names)), row_names=tuple(map(str, x.obs_names))
        )
    if hasattr(x, "columns") and hasattr(x, "iloc"):
        named = not _counts(x.index)
        return Source(
            path, "table", columns=_of_frame(x), row_names=tuple(map(str, x.index)) if named else None
        )  # fmt: skip
    if hasattr(x, "tocsr"):
        return Source(path, "table", x.tocsr())
    if hasattr(x, "detach"):
        x = x.detach().cpu().numpy()
    elif not isinstance(x, np.ndarray) and hasattr(x, "__getitem__") and hasattr(x, "__len__") and _is_torch(kind):
        return _of_items(x, path)
    try:
        values = np.asarray(x)
    except ValueError as error:
        raise InputError(f"{name}: these are no rows of one shape ({error}).") from error
    if values.dtype.kind not in "biuf" or values.ndim < 2:
        raise InputError(
            f"{name}: rows must be numbers, (N, …) with at least two dimensions, not {values.dtype} of shape "
            f"{values.shape}."
        )
    return Source(path, "images" if values.ndim > 2 else "table", values, image=values.ndim > 2)


def _is_torch(kind: type) -> bool:
    return any(base.__module__.startswith("torch.utils.data") for base in kind.__mro__)


def _of_items(items: Any, path: Path) -> Source:
    """The rows of a torch Dataset, and their labels where its items are pairs."""
    found = [items[i] for i in range(len(items))]
    if not found:
        raise InputError(f"{path}: holds no rows.")
    pairs = isinstance(found[0], tuple | list)
    rows = [np.asarray(item[0] if pairs else item, np.float32) for item in found]
    if len({row.shape for row in rows}) > 1:
        raise InputError(f"{path}: its items are not all of one shape.")
    values = np.stack(rows)
    values = values.reshape(len(values), -1) if values.ndim == 1 else values
    columns, label = {}, ""
    if pairs and len(found[0]) > 1 and np.ndim(found[0][1]) == 0:
        columns, label = {LABEL: _column([item[1] for item in found], LABEL)}, LABEL
    return Source(path, "images" if values.ndim > 2 else "table", values, columns, label=label, image=values.ndim > 2)


def _of_frame(frame: Any) -> dict[str, Column]:
    return {str(key): _column(frame[key], str(key)) for key in frame.columns}


def _counts(index: Any) -> bool:
    """Whether an index of a data frame says nothing of the rows: 0, 1, 2, …"""
    values = np.asarray(index)
    return values.dtype.kind in "iu" and np.array_equal(values, np.arange(len(values)))


def _column(values: Any, name: str) -> Column:
    """A column of numbers, or of words where any of its values is none."""
    if hasattr(values, "detach"):
        values = values.detach().cpu().numpy()
    kind = str(getattr(values, "dtype", ""))
    if kind in ("category", "object", "string", "str", "bool", "boolean") or kind.startswith(("datetime", "string")):
        return _words(list(values))
    found = np.asarray(values)
    if found.ndim != 1:
        raise InputError(f"{name}: a column must have one value for each row, not the shape {found.shape}.")
    if found.dtype.kind in "iuf":
        return numbers(found)
    return _words(found.tolist()) if found.dtype.kind in "bO" else column_of(found) or _words(found.tolist())


def _words(values: list[Any]) -> Column:
    known = [None if value is None or value != value or str(value) in ("NaT", "<NA>") else value for value in values]
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in known if value is not None):
        return numbers(np.array([np.nan if value is None else value for value in known], np.float64))
    return words([None if value is None else str(value).strip() for value in known])
