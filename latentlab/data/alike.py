"""New rows, prepared as those that a model learned from: matched by name, and what is missing or unknown is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from latentlab.data.absent import without_stand_ins
from latentlab.data.columns import Column, numbers
from latentlab.data.logarithm import above_zero
from latentlab.data.prepare import kept_rows, names_of, rows_of, turned
from latentlab.data.preprocessor import Preprocessor, table_values
from latentlab.data.recipe import recipe_of
from latentlab.data.rows import StoredArray, dense
from latentlab.data.source import Source, only
from latentlab.data.wording import agreed, counted
from latentlab.errors import InputError

Inputs = Sequence[tuple[str, tuple[str, ...] | None]]
TRUE, FALSE = ("true", "t", "yes", "1"), ("false", "f", "no", "0")
IN_ORDER = "if they are in the order of those learned from, --in-order takes them so"
FILL = "or choose to fill them in with the means of the rows learned from (--fill)"


@dataclass(frozen=True)
class NewRows:
    """Rows prepared as those of a dataset were: x (N, *shape) float32, their columns, names and numbers in the file."""

    x: Any
    columns: Mapping[str, Column]
    row_names: tuple[str, ...] | None
    remarks: tuple[str, ...]
    numbers: np.ndarray | None = None


def prepare_alike(
    source: Source, prepared: Mapping[str, Any], fill: bool = False, in_order: bool = False, whole: bool = False
) -> NewRows:
    """New rows, with the very preparation that `prepared`, the `source` of a dataset, describes.

    Columns, genes and words are matched by name. Raises :class:`InputError` where the new rows have not what that one
    needs; with `fill` what is missing or unknown is filled in with the means of the rows learned from, and told; with
    `in_order` columns are taken in their order, whatever they are called. A model of counts needs `whole` numbers: then
    what is filled in is rounded.
    """
    try:
        preprocessor = Preprocessor.from_plain(prepared["fitted"]["change"])
        inputs = [
            (str(name), None if words is None else tuple(map(str, words)))
            for name, words in prepared["fitted"]["inputs"] or ()
        ]
        names = tuple(map(str, prepared["fitted"].get("names") or ()))
        row = tuple(map(int, prepared["fitted"].get("row") or ()))
        recipe = recipe_of(prepared["recipe"])
    except (TypeError, ValueError, KeyError) as error:
        raise InputError(f"The preparation that was saved is damaged ({error}).") from error
    source = turned(source, recipe) if recipe.transpose else source
    source = _ordered(source, inputs, in_order) if inputs else source
    source, _, told = without_stand_ins(source, recipe.absent)
    remarks = [*source.remarks, *told]
    if inputs:
        matched = {name: _matched(source, name, words, fill, remarks) for name, words in _present(source, inputs, fill)}
        values, names = table_values(matched, inputs, source.path)
    else:
        values = _in_place(source) if in_order else _by_name(source, names, fill, remarks)
    if values is None:
        raise InputError(
            f"{source.path}: is a table, but the model learned from an array; {IN_ORDER} (its columns of numbers)."
        )
    if row and tuple(values.shape[1:]) != row:
        raise InputError(f"{source.path}: its rows are of shape {tuple(values.shape[1:])}, not {row}.")
    raw = int(np.prod(preprocessor.shape)) - len(preprocessor.flagged)
    kept_shape = int(np.prod(values.shape[1:]))
    if kept_shape != raw and not (preprocessor.layout == "without alpha" and kept_shape * 3 == raw * 4):
        raise InputError(f"{source.path}: its rows are of {kept_shape:,} values, not {raw:,}.")
    keep = None if fill else kept_rows(source, values, recipe, remarks)
    if keep is not None:
        source, values = only(source, keep), values[keep]
    if fill:
        remarks += _filled(values, inputs, names)
    if preprocessor.logarithm:
        values = above_zero(source.path, values, names, fill, remarks)
    if whole and fill:
        preprocessor = replace(preprocessor, fill=np.rint(preprocessor.fill))
    x = rows_of(values, preprocessor)
    return NewRows(x, dict(source.columns), names_of(source, recipe), tuple(remarks), source.numbers)


def _ordered(source: Source, inputs: Inputs, in_order: bool) -> Source:
    """The source with columns called as `inputs` are: by their order where that is chosen, else those it names so.

    Raises :class:`InputError` where an array names no values, or there are not as many columns.
    """
    width = len(source.columns)
    if source.values is not None:
        width = source.values.shape[1] if len(source.values.shape) == 2 else 0
    if in_order:
        if width != len(inputs):
            raise InputError(
                f"{source.path}: has {width:,} columns, not the {len(inputs):,} that the model learned from."
            )
        if source.values is None:
            return replace(
                source, columns=dict(zip((name for name, _ in inputs), source.columns.values(), strict=True))
            )
        called = [name for name, _ in inputs]
    elif source.values is None:
        return source
    elif width and len(source.features) == width:
        called = list(source.features)
    else:
        raise InputError(
            f"{source.path}: its values have no names, but the model learned from the columns of a table "
            f"({_some([name for name, _ in inputs])}); {IN_ORDER}."
        )
    wanted = {name for name, _ in inputs}
    rows = source.values.between(0, len(source)) if isinstance(source.values, StoredArray) else source.values
    return replace(
        source,
        columns=dict(source.columns)
        | {name: numbers(dense(rows[:, i]).reshape(-1)) for i, name in enumerate(called) if name in wanted},
    )


def _in_place(source: Source) -> Any:
    """The values as they lie; of a table its columns of numbers."""
    if source.values is not None:
        return source.values
    lines = [column.values for column in source.columns.values() if column.is_number]
    return np.stack(lines, 1) if lines else None


def _filled(values: Any, inputs: Inputs, names: tuple[str, ...]) -> list[str]:
    """How many cells that are missing are filled in, and in which columns."""
    if np.dtype(values.dtype).kind != "f" or len(values.shape) != 2 or hasattr(values, "tocsr"):
        return []
    missing = (~np.isfinite(np.asarray(values))).sum(0)
    known = [name for name, words in inputs for _ in words or (name,)] or list(names)
    where = dict.fromkeys(known[i] if len(known) == len(missing) else f"x{i + 1}" for i in np.flatnonzero(missing))
    count = int(missing.sum())
    cells = f"{counted(count, 'missing cell')} of {_some(list(where))}"
    return [f"{cells} {agreed(count, 'was', 'were')} filled in with the mean."] if where else []


def _present(source: Source, inputs: Inputs, fill: bool) -> Inputs:
    absent = [name for name, _ in inputs if name not in source.columns]
    if absent and not fill:
        ordered = f"; {IN_ORDER}" if len(source.columns) == len(inputs) else ""
        raise InputError(
            f"{source.path}: has no column {_some(absent)}, which the model learned from; its columns are "
            f"{', '.join(list(source.columns)[:20])}. Bring the same columns, {FILL}{ordered}."
        )
    if len(absent) == len(inputs):
        raise InputError(f"{source.path}: has none of the columns that the model learned from ({_some(absent)}).")
    return inputs


def _matched(source: Source, name: str, words: tuple[str, ...] | None, fill: bool, remarks: list[str]) -> Column:
    """The column `name` with numbers, or with the words (in their order) that the model knows."""
    if name not in source.columns:
        remarks.append(f"{name!r} is not in it; filled in with the mean.")
        return Column(np.full(len(source), np.nan)) if words is None else Column(
            np.full(len(source), -1, np.int32), words
        )  # fmt: skip
    column = source.columns[name]
    if words is None:
        column = column.measured(name)
        if not column.is_number:
            raise InputError(f"{source.path}: the column {name!r} holds words, not numbers.")
        return column
    codes, unknown = _codes(column, words)
    if unknown and not fill:
        raise InputError(
            f"{source.path}: the column {name!r} holds {_some(unknown)}, which the model has never seen (it knows "
            f"{_some(list(words))}). Leave such rows out, {FILL}."
        )
    if unknown:
        remarks.append(f"{name!r} holds {_some(unknown)}, never seen before; filled in with the mean.")
    return Column(codes, words)


def _codes(column: Column, words: tuple[str, ...]) -> tuple[np.ndarray, list[str]]:
    """Which of the words each row has, −1 for none; and the words that are not among them."""
    place = {word: i for i, word in enumerate(words)}
    loose = {_loose(word): i for word, i in place.items()}
    rows = np.flatnonzero(~column.missing)
    values, back = np.unique(column.values[rows], return_inverse=True)
    texts = [f"{value:.12g}" if column.is_number else column.categories[int(value)] for value in values]
    known = np.array([place.get(text, loose.get(_loose(text), -1)) for text in texts], np.int32)
    codes = np.full(len(column), -1, np.int32)
    codes[rows] = known[back] if len(known) else -1
    return codes, [text for text, code in zip(texts, known, strict=True) if code < 0]


def _loose(word: str) -> object:
    """A word as it may be written otherwise: 01 and 1 and 1.0, True and true."""
    small = word.strip().lower()
    if small in TRUE[:3] or small in FALSE[:3]:
        return small in TRUE
    try:
        return float(small)
    except ValueError:
        return small


def _by_name(source: Source, names: tuple[str, ...], fill: bool, remarks: list[str]) -> Any:
    """The values (N, D) in the order of `names`, where both have names; else as they are."""
    values = source.values
    if values is None or not names or len(values.shape) != 2:
        return values
    if not source.features:
        remarks.append(
            "Its values have no names: they are taken to be in the order of those that the model learned from."
        )
        return values
    if tuple(source.features) == names:
        return values
    place = {name: i for i, name in enumerate(source.features)}
    absent, what = [name for name in names if name not in place], "genes" if source.what == "cells" else "values"
    if len(absent) == len(names):
        raise InputError(f"{source.path}: has none of the {what} that the model learned from ({_some(absent)}).")
    if absent and not fill:
        raise InputError(
            f"{source.path}: {len(absent):,} of the {len(names):,} {what} that the model learned from are not in it: "
            f"{_some(absent)}. Bring them, {FILL}."
        )
    extra = len(source.features) - (len(names) - len(absent))
    if extra:
        remarks.append(f"{extra:,} {what} that the model does not know were left out.")
    if isinstance(values, StoredArray):
        raise InputError(
            f"{source.path}: its {what} are in another order, and too large to be put in that of the model."
        )
    there = values[:, [place[name] for name in names if name in place]]
    if not absent:
        return there
    remarks.append(f"{len(absent):,} {what} are not in it ({_some(absent)}); filled in with their means.")
    whole = np.full((len(source), len(names)), np.nan)
    whole[:, [name in place for name in names]] = dense(there)
    return whole


def labels_alike(
    column: Column, class_names: tuple[str, ...], path: object, needed: bool, remarks: list[str]
) -> np.ndarray | None:
    """Class indices (N,) of a column of labels; where one is unknown InputError if they are `needed`, else None."""
    codes, unknown = _codes(column, class_names)
    if column.missing.any() and "missing" in class_names:
        codes[column.missing] = class_names.index("missing")
    if (codes >= 0).all():
        return codes.astype(np.int64)
    what = _some(unknown) if unknown else "rows without one"
    words = f"holds {what} among its classes; the model knows {_some(list(class_names))}"
    if needed:
        raise InputError(f"{path}: {words}. It needs the class of every row: leave such rows out.")
    remarks.append(f"The file {words}, so the rows have no classes here.")
    return None


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(repr(name) for name in names[:5])
    return shown + (f" and {len(names) - 5:,} more" if len(names) > 5 else "")
