"""From a source to a dataset, as a recipe says; and new rows the same way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from latentlab.data.absent import check_absent_columns, without_stand_ins
from latentlab.data.axes import last_first
from latentlab.data.columns import Column
from latentlab.data.dataset import Dataset, held_out_share
from latentlab.data.guess import configured
from latentlab.data.labels import words_of
from latentlab.data.logarithm import check_scaling
from latentlab.data.prepared_about import about_source, day_words, feature_names, filled_words, label_words
from latentlab.data.preprocessor import Preprocessor, fitted, table_values
from latentlab.data.recipe import Recipe, plain
from latentlab.data.roles import HELD_OUT_WORDS, NO, SPLIT, VALIDATION_WORDS, YES, remarks_of, splits
from latentlab.data.rows import STORED_FROM, Rows, StoredArray, beyond, dense
from latentlab.data.source import Source, only
from latentlab.data.summary import Summary, all_finite, raw_blocks, summarise
from latentlab.data.wide import turned_table
from latentlab.data.wording import agreed, counted
from latentlab.errors import InputError

MOST_ONE_HOT = 1000
STORED_HELD_OUT = 10_000  # rows held out of an array on disk, at most


def prepare(source: Source, recipe: Recipe | None = None) -> Dataset:
    """The dataset of a source. Raises :class:`InputError` where the recipe does not suit it, naming others."""
    try:
        return _prepared(source, recipe or Recipe())
    except InputError as error:
        raise InputError(" ".join([str(error), *_opens(source, source.inside[1:])])) from error


def _prepared(source: Source, recipe: Recipe) -> Dataset:
    source = turned(source, recipe) if recipe.transpose else source
    recipe = replace(recipe, transpose=True) if source.turned else recipe
    _check(source, recipe)
    source, absent, told = without_stand_ins(source, recipe.absent)
    first = summarise(source.values) if source.values is not None else None
    recipe = replace(recipe, absent=absent) if recipe.absent is None and absent else recipe
    recipe, roles, doubts = configured(source, recipe, first)
    remarks = [*source.remarks, *told, *remarks_of(roles), *doubts, *_others(source, recipe)]
    missing = {name: int(column.missing.sum()) for name, column in source.columns.items() if column.missing.any()}
    missing |= {"values": first.missing} if first is not None and first.missing else {}
    inputs, values, features = _values(source, recipe)
    split = recipe.split or next((name for name, role in roles.items() if role.what == SPLIT), "")
    keep = kept_rows(source, values, recipe, remarks)
    rows = len(source)
    if keep is not None:
        source, values = only(source, keep), values[keep]
    if split and not recipe.split and not splits(source.columns[split], split):
        remarks.append(f"Of the rows that {split!r} holds out none is left; a share of the others is held out.")
        split = ""
    held_out, test = _held_out(source, recipe, values, split)
    summary = _summed(source, values, held_out, remarks)
    try:
        check_scaling(recipe.scaling, values, features)
        whole = _whole_range(values) if recipe.scaling == "unit" else None
        preprocessor = fitted(values.shape[1:], recipe, summary, whole, source.series, values.dtype)
        # Counts with holes stay whole, as models of counts need them.
        counts = recipe.scaling == "none" and summary.counts and bool(missing)
        preprocessor = replace(preprocessor, fill=np.rint(preprocessor.fill)) if counts else preprocessor
        remarks += filled_words(summarise(values), features, counts) if missing and recipe.missing != "drop" else []
        x = rows_of(values, preprocessor)
    except InputError as error:
        raise InputError(f"{source.path}: {error}") from error
    likelihood = _likelihood(source, recipe, summary, preprocessor, features)
    if likelihood == "bernoulli" and recipe.scaling == "min-max":
        outside = _beyond(x, held_out)
        likelihood, remarks = "gaussian" if outside else likelihood, [*remarks, *outside]
    remarks += [*day_words(source, recipe), *label_words(source, recipe)]
    labels, class_names = source.columns[recipe.label].as_classes() if recipe.label else (None, ())
    return Dataset(
        name=source.name, x=x, held_out=held_out, labels=labels, class_names=class_names,
        likelihood=likelihood,
        source={
            "kind": "file", "path": str(source.path.resolve()), "recipe": plain(recipe),
            "fitted": {
                "inputs": inputs, "change": preprocessor.as_plain(),
                "row": list(values.shape[1:]) if source.series else None,
                "names": list(features) if inputs is None and len(values.shape) == 2 else None,
            },
            "rows": rows,
            "missing": missing,
            "dtype": str(values.dtype),
            "roles": {name: [role.what, role.reason] for name, role in roles.items()},
            **({"reader": source.reader} if source.reader else {}),
        },
        about=about_source(source, preprocessor),
        columns=dict(source.columns), row_names=names_of(source, recipe), label_name=recipe.label or "",
        features=feature_names(source, features, preprocessor), remarks=tuple(remarks),
        test=test, numbers=source.numbers,
    )  # fmt: skip


def _check(source: Source, recipe: Recipe) -> None:
    """Raise :class:`InputError` where the recipe speaks of what the source has not."""
    if recipe.axes and not source.axes:
        raise InputError(f"{source.path}: holds no array whose axes could be chosen; leave axes out.")
    check_absent_columns(source, recipe.absent)


def _others(source: Source, recipe: Recipe) -> list[str]:
    """What else could be opened of the file, where nothing was chosen."""
    told = " ".join(source.remarks)
    others = [name for name in source.inside[1:] if f"inside={name} " not in told]
    return [] if recipe.inside is not None or "inside=…" in told else _opens(source, others)


def _opens(source: Source, others: Sequence[str]) -> list[str]:
    """The sentence that what was opened is one of several, where it is."""
    some = ", ".join(others[:5])
    return [f"{source.inside[0]!r} was opened; there are also {some}. inside=… opens another."] if others else []


def turned(source: Source, recipe: Recipe) -> Source:
    """Rows and columns of a matrix, or of a table, exchanged, where the reader has not done so."""
    if source.turned:
        return source
    if source.values is None:
        return turned_table(source)
    return replace(
        source, values=last_first(source.path, source.values), columns={}, features=(), row_names=None, test=None,
        validation=None, turned=True,
    )  # fmt: skip


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
    inputs, columns = [], dict(source.columns)
    for name in recipe.features or ():
        if name not in source.columns:
            some = ", ".join(list(source.columns)[:20])
            raise InputError(f"{source.path}: there is no column {name!r} for a feature; the columns are {some}.")
        column = columns[name] = source.columns[name].measured(name)
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
    values, names = table_values(columns, inputs, source.path)
    return inputs, values, tuple(names)


def kept_rows(source: Source, values: Any, recipe: Recipe, remarks: list[str]) -> np.ndarray | None:
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
    count = int(bad.sum())
    numbers = np.arange(len(source)) if source.numbers is None else source.numbers
    first = ", ".join(str(row) for row in numbers[bad][:5])
    were = agreed(count, "has missing values and was", "have missing values and were")
    which = f"{agreed(count, 'row', 'rows')} {first}{' …' if count > 5 else ''}"
    remarks.append(f"{counted(count, 'row')} {were} left out ({which}).")
    return np.flatnonzero(~bad)


def _held_out(source: Source, recipe: Recipe, values: Any, split: str) -> tuple[np.ndarray, np.ndarray | None]:
    """Indices of the rows that are never trained on, and of those that are for the test only where there are others."""
    if split:
        if split not in source.columns:
            raise InputError(f"{source.path}: there is no column {split!r} to split by.")
        return _parts(*_says_held_out(source.columns[split], split, source))
    test = np.empty(0, np.int64) if source.test is None else source.test
    validation = np.empty(0, np.int64) if source.validation is None else source.validation
    if 0 < len(test) + len(validation) < len(source):
        marks = np.zeros((2, len(source)), bool)
        marks[0, test], marks[1, validation] = True, True
        return _parts(*marks)
    stored = isinstance(values, StoredArray) and 4 * int(np.prod(values.shape)) >= STORED_FROM
    most = STORED_HELD_OUT if stored else None
    return held_out_share(len(source), recipe.held_out, most), None


def _parts(test: np.ndarray, validation: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
    """Of bool (N,) each: the held-out rows, and the test's where it is not all of them."""
    both = test.any() and validation.any()
    return np.flatnonzero(test | validation).astype(np.int64), np.flatnonzero(test).astype(np.int64) if both else None


def _says_held_out(column: Column, name: str, source: Source) -> tuple[np.ndarray, np.ndarray]:
    """Which rows a column calls rows for the test, and which for validation, bool (N,) each."""
    indices, names = column.as_classes()
    of_train = bool(words_of(name) & {"train", "training"})
    yes, no = np.array([word.lower() in YES for word in names]), np.array([word.lower() in NO for word in names])
    valid = np.array([word.lower() in VALIDATION_WORDS for word in names], bool)
    test = np.array([word.lower() in HELD_OUT_WORDS for word in names], bool) & ~valid | (no if of_train else yes)
    chosen = (test | valid)[indices]
    if chosen.all() or not chosen.any() or (column.is_number and not set(names) <= {"0", "1", "missing"}):
        some = ", ".join(names[:5])
        raise InputError(
            f"{source.path}: the column {name!r} must say for some rows, not all, that they are held out (test, "
            f"validation, true …); it says {some}."
        )
    return test[indices], valid[indices]


def _summed(source: Source, values: Any, held_out: np.ndarray, remarks: list[str]) -> Summary:
    """What the training rows are like; InputError where there are none, or nothing of them is known."""
    used = np.ones(len(source), bool)
    used[held_out] = False
    if not used.any():
        raise InputError(f"{source.path}: no row is left to train on.")
    summary = summarise(values, used)
    if (summary.absent == used.sum()).all():
        raise InputError(f"{source.path}: holds no finite values.")
    if summary.high == summary.low:
        remarks.append(f"Every value is {summary.low:g}, so there is nothing to learn.")
    return summary


def _whole_range(values: Any) -> tuple[float, float]:
    """The range that bytes have by their type; else that of all rows, those held out too: it belongs to the set."""
    if np.dtype(values.dtype) == np.uint8:
        return 0.0, 255.0
    found = summarise(values)
    return found.low, found.high


def rows_of(values: Any, preprocessor: Preprocessor) -> Any:
    """float32 rows in memory where they fit well, else made when asked for."""
    if 4 * values.shape[0] * int(np.prod(preprocessor.shape)) >= STORED_FROM:
        return Rows(values, preprocessor, preprocessor.shape)
    if isinstance(values, StoredArray):
        values = values.between(0, len(values))
    x = np.empty((values.shape[0], *preprocessor.shape), np.float32)
    for start, block in raw_blocks(values):
        x[start : start + len(block)] = preprocessor(dense(block))
        if not all_finite(x[start : start + len(block)]):
            raise InputError("The values are too large for 32-bit numbers; choose a scaling.")
    return x


def _likelihood(
    source: Source, recipe: Recipe, summary: Summary, preprocessor: Preprocessor, features: tuple[str, ...]
) -> str:
    """Bernoulli for pictures and bits, negative binomial for counts, else Gaussian."""
    scaled = recipe.scaling in ("unit", "min-max") or (
        summary.low >= 0 and summary.high <= 1 and recipe.scaling == "none"
    )
    bits = (
        summary.low == 0
        and summary.high == 1
        and recipe.scaling == "none"
        and preprocessor.flagged == ()
        and _whole(summary)
    )
    if scaled and (len(preprocessor.shape) > 1 or bits):
        return "bernoulli"
    if summary.counts and recipe.scaling == "none" and (source.what == "cells" or summary.low == 0):
        return "negative-binomial"
    return "gaussian"


def _beyond(x: Any, held_out: np.ndarray) -> list[str]:
    """What is said of held-out rows beyond the ranges of single values, which are those of the rows trained on."""
    outside = sum(beyond(x[held_out[start : start + 1000]], 0) for start in range(0, len(held_out), 1000))
    lie = f"{counted(outside, 'value')} {agreed(outside, 'lies', 'lie')}"
    told = f"In the held-out rows {lie} beyond 0–1, where those trained on lie: a Gaussian likelihood suits them."
    return [f"{told} scaling=unit has one range for all."] if outside else []


def _whole(summary: Summary) -> bool:
    """Whether a column of 0 and 1 has the deviation that only such values have."""
    share = summary.mean
    return bool(np.allclose(summary.deviation**2, share * (1 - share), atol=1e-6))


def names_of(source: Source, recipe: Recipe) -> tuple[str, ...] | None:
    if recipe.names and recipe.names in source.columns:
        column = source.columns[recipe.names]
        return tuple(column.text(row) or f"row {row}" for row in range(len(column)))
    return source.row_names
