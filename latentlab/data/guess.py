"""What suits a source, where a person has left it open."""

from __future__ import annotations

import dataclasses
import math
import re

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.recipe import Recipe
from latentlab.data.rows import StoredArray
from latentlab.data.source import Source
from latentlab.data.summary import Summary, raw_blocks
from latentlab.errors import InputError

MOST_CLASSES = 60
LABELS = (
    "label", "labels", "class", "classes", "target", "species", "category", "bulk_labels", "cell_type", "celltype", "y",
    "digit", "diagnosis", "type", "income", "outcome", "variety", "folder", "louvain", "leiden", "group", "t",
)  # fmt: skip
NAMES = ("name", "names", "id", "filename", "file", "title", "barcode", "individual id")
NO_MEASURE = re.compile(
    r"(^|[\W_])(id|index|idx|row|rowid|year|date|time|timestamp|no|number|nr|unnamed|sample number)($|[\W_])", re.I
)
SPLITS = ("split", "part", "fold", "subset", "partition", "held_out", "test")
MOST_LOST = 0.2  # of the rows that may be dropped for a missing value; else means are filled in
EVEN = 20.0  # columns whose deviations differ by less than this factor need no scaling
SMOOTH = 0.35  # correlation of neighbours, along both sides, that makes rows of numbers a picture


def suited(source: Source, recipe: Recipe, summary: Summary | None) -> Recipe:
    """The recipe with everything decided; `summary` is of the source's values, where it has any."""
    decided: dict[str, object] = {}
    label = _label(source, recipe)
    names = _names(source, recipe, label)
    decided["label"], decided["names"] = label, names
    if source.values is None and recipe.features is None:
        decided["features"] = _features(source, recipe, label, names)
    if source.values is not None and recipe.picture is None and summary is not None:
        decided["picture"] = _picture(source, summary)
    if recipe.scaling is None:
        decided["scaling"] = "standard" if source.values is None else _scaling(source, summary)
    if recipe.missing is None:
        decided["missing"] = _missing(source, decided.get("features") or recipe.features, summary)
    return dataclasses.replace(recipe, **decided)  # type: ignore[arg-type]


def _check_column(source: Source, name: str, what: str) -> None:
    if name not in source.columns:
        some = ", ".join(list(source.columns)[:20]) or "none"
        raise InputError(f"{source.path}: there is no column {name!r} for the {what}; the columns are {some}.")


def _label(source: Source, recipe: Recipe) -> str:
    """The column of classes: by its name, else the last that has few different values."""
    if recipe.label is not None:
        if recipe.label:
            _check_column(source, recipe.label, "label")
            if source.columns[recipe.label].distinct > 1000:
                raise InputError(
                    f"{source.path}: the column {recipe.label!r} has {source.columns[recipe.label].distinct:,} "
                    "different values, too many for classes."
                )
        return recipe.label
    if source.label:
        return source.label
    taken = {*(recipe.features or ()), recipe.names, recipe.split}
    usable = [name for name, column in source.columns.items() if name not in taken and _is_classes(column)]
    for wish in LABELS:
        for name in usable:
            if name.lower() == wish:
                return name
    text = [name for name in usable if not source.columns[name].is_number and source.columns[name].distinct > 1]
    if source.values is None:
        last = list(source.columns)[-1]
        return last if last in text or _numbers_classes(source, last) else text[0] if text else ""
    return text[0] if text else usable[0] if usable else ""


def _numbers_classes(source: Source, name: str) -> bool:
    """Whether a column of numbers counts classes, 0 … K − 1 or 1 … K, beside columns that measure."""
    column = source.columns[name]
    if not column.is_number or not _is_classes(column) or column.distinct > 30:
        return False
    known = column.values[~column.missing]
    others = [other.distinct for key, other in source.columns.items() if key != name and other.is_number]
    return (
        known.max() - known.min() == column.distinct - 1
        and known.min() in (0, 1)
        and max(others, default=0) > column.distinct
    )


def _is_classes(column: Column) -> bool:
    """Few different values, each of which recurs."""
    known = column.values[~column.missing]
    if not 1 < column.distinct <= min(MOST_CLASSES, max(2, len(known) // 3)):
        return False
    return not column.is_number or bool((known == np.round(known)).all())


def _names(source: Source, recipe: Recipe, label: str) -> str:
    """The column whose words are all different, and that is called a name."""
    if recipe.names is not None:
        if recipe.names:
            _check_column(source, recipe.names, "names")
        return recipe.names
    if source.row_names is not None:
        return ""
    unique = [
        name for name, column in source.columns.items()
        if name != label and not column.is_number and not column.missing.any() and column.distinct == len(column) > 1
    ]  # fmt: skip
    named = [name for name in unique if name.lower() in NAMES]
    return (named or unique or [""])[0]


def _features(source: Source, recipe: Recipe, label: str, names: str) -> list[str]:
    """The columns that measure something: numbers that vary, and are no index, date or label."""
    taken = {label, names, recipe.split}
    rows = len(source)
    numeric = [
        name
        for name, column in source.columns.items()
        if name not in taken and column.is_number and column.distinct > 1
    ]
    found = [name for name in numeric if not (NO_MEASURE.search(name) or _counts_rows(source.columns[name], rows))]
    found = [name for name in found if source.columns[name].missing.mean() <= 0.5] or found or numeric
    if not found:
        raise InputError(
            f"{source.path}: none of its columns holds numbers that vary; choose features, whose words become columns "
            "of 0 and 1."
        )
    return found


def _counts_rows(column: Column, rows: int) -> bool:
    """Whether it is 0, 1, 2, … in the order of the rows."""
    return rows > 2 and not column.missing.any() and bool((np.diff(column.values) == 1).all())


def _picture(source: Source, summary: Summary) -> list[int] | None:
    """Height and width where rows are pictures, or look like square ones."""
    shape = source.values.shape[1:]
    if len(shape) in (2, 3):
        return list(shape[:2])
    side = math.isqrt(shape[0]) if len(shape) == 1 else 0
    if (
        side < 8
        or side * side != shape[0]
        or summary.low < 0
        or not hasattr(source.values, "dtype")
        or source.what == "cells"
    ):
        return None
    _, some = next(raw_blocks(source.values))
    rows = np.nan_to_num(some[:200].astype(np.float64), posinf=0, neginf=0).reshape(-1, side, side)
    both = [_correlation(rows[:, 1:], rows[:, :-1]), _correlation(rows[:, :, 1:], rows[:, :, :-1])]
    return [side, side] if min(both) > SMOOTH else None


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    a, b = a.ravel() - a.mean(), b.ravel() - b.mean()
    return float((a @ b) / (math.sqrt((a @ a) * (b @ b)) or 1.0))


def _scaling(source: Source, summary: Summary) -> str:
    pictures = source.image or len(source.values.shape) > 2
    if summary.low >= 0 and summary.high <= 1:
        return "none"
    if pictures or np.dtype(source.values.dtype) == np.uint8:
        return "unit"
    if summary.counts and (source.what == "cells" or hasattr(source.values, "toarray")):
        return "none"
    deviation = summary.deviation[summary.deviation > 0]
    centre = np.abs(summary.mean[summary.deviation > 0])
    even = deviation.size == 0 or (deviation.max() <= EVEN * deviation.min() and (centre <= 50 * deviation).all())
    return "none" if even and summary.deviation.max(initial=0) <= 100 else "standard"


def _missing(source: Source, features: object, summary: Summary | None) -> str:
    if source.values is not None:
        stored = isinstance(source.values, StoredArray)
        return "mean" if stored or (summary and summary.rows_with_missing > MOST_LOST * len(source)) else "drop"
    lost = np.zeros(len(source), bool)
    for name in features or ():  # type: ignore[attr-defined]
        if name in source.columns:
            lost |= source.columns[name].missing
    return "drop" if lost.mean() <= MOST_LOST else "mean"
