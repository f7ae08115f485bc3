"""What suits a source, where a person has left it open."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np

from latentlab.data.preprocessor import layout_of
from latentlab.data.recipe import Recipe
from latentlab.data.roles import CONSTANT, FEATURE, LABEL, NAME, Role, roles_of
from latentlab.data.rows import StoredArray
from latentlab.data.source import Source
from latentlab.data.summary import Summary, raw_blocks
from latentlab.data.wide import COUNTS, LOOKED_AT, Kind, kind_of, may_lie_in_columns, vary_as_counts

MOST_LOST = 0.2  # of the rows that may be dropped for a missing value; else means are filled in
EVEN = 20.0  # columns whose deviations differ by less than this factor need no scaling
FLAT = 0.1  # of the deviation of all: an edge that varies less is a picture's margin
SMOOTH = 0.35  # correlation of neighbours, along both sides, that makes rows of numbers a picture


def configured(source: Source, recipe: Recipe, summary: Summary | None) -> tuple[Recipe, dict[str, Role], list[str]]:
    """The recipe with everything decided, why of each column, and what is not certain of the whole.

    `summary` is of the source's values, if any.
    """
    roles, doubts = roles_of(source, recipe), []
    together = _together(source, recipe, roles)
    if together is not None:
        roles |= {name: Role(FEATURE, "one of many of its kind") for name in together.names}
        doubts += [together.remark] if together.remark else []
    decided: dict[str, object] = {
        field: next((name for name, role in roles.items() if role.what == what), "")
        for field, what in (("label", LABEL), ("names", NAME))
    }
    if source.values is None and recipe.features is None:
        decided["features"] = [name for name, role in roles.items() if role.what == FEATURE]
    if together is not None and together.picture is not None:
        decided["picture"] = together.picture
    if source.values is not None and recipe.picture is None and summary is not None:
        decided["picture"] = _picture(source, summary)
    if source.what == "stack" or (source.image and source.what == "images" and source.path.is_dir()):
        coloured = len(source.values.shape) == 4  # kept, so that new pictures are read as these were
        decided["colour"] = recipe.colour or ("colour" if coloured else "gray")
        decided["depth"] = recipe.depth or ("full" if np.dtype(source.values.dtype).kind == "f" else "8 bits")
    if source.axes:
        decided["axes"] = source.axes  # kept, so that new rows are read as these were
    if recipe.scaling is None and source.values is None:
        decided["scaling"] = _scaling_of_table(source, decided.get("features") or recipe.features, together)
    elif recipe.scaling is None:
        decided["scaling"], remark = _scaling(source, summary, recipe.picture or decided.get("picture"))
        doubts += [remark] if remark else []
    if recipe.missing is None:
        decided["missing"] = _missing(source, decided.get("features") or recipe.features, summary)
    flat = source.values is not None and len(source.values.shape) == 2 and (recipe.picture or decided.get("picture"))
    flat = flat or (together is not None and together.picture is not None) or source.image
    if recipe.transpose is None and recipe.features is None and not flat:
        doubt = may_lie_in_columns(source, decided.get("features") or [])
        doubts += [doubt] if doubt else []
    return dataclasses.replace(recipe, **decided), roles, doubts  # type: ignore[arg-type]


def _together(source: Source, recipe: Recipe, roles: dict[str, Role]) -> Kind | None:
    """What the columns of a table are together, where nothing else was chosen."""
    if source.values is not None or (recipe.scaling is not None and recipe.picture is None):
        return None
    names = recipe.features or [name for name, role in roles.items() if role.what in (FEATURE, CONSTANT)]
    if not all(name in source.columns and source.columns[name].is_number for name in names):
        return None
    if recipe.picture is not None:
        pixels = recipe.picture[0] * recipe.picture[-1]
        return Kind(names, recipe.picture, "") if len(names) in (pixels, 3 * pixels) else None
    return kind_of(source, names, _looks_square)


def _scaling_of_table(source: Source, names: object, together: Kind | None) -> str:
    if together is not None:
        return "unit" if together.picture is not None else "none"
    columns = [source.columns[name] for name in names or () if name in source.columns]  # type: ignore[attr-defined]
    bits = all(
        np.isin(column.values[~column.missing], (0, 1)).all() if column.is_number else column.days is None
        for column in columns
    )  # other words become 0 and 1
    return "none" if columns and bits else "standard"


def _picture(source: Source, summary: Summary) -> list[int] | None:
    """Height and width where rows are pictures, or look like square ones."""
    shape = source.values.shape[1:]
    if source.series:
        return None
    if len(shape) > 1:
        finished = layout_of(shape)[1]
        return list(finished[:2]) if len(finished) > 1 else None
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
    return [side, side] if _looks_square(some) else None


def _looks_square(some: np.ndarray) -> bool:
    """Whether rows (N, side²) that are not negative look like pictures."""
    side = math.isqrt(some.shape[1])
    rows = np.nan_to_num(some[:200].astype(np.float64), posinf=0, neginf=0).reshape(-1, side, side)
    both = [_correlation(rows[:, 1:], rows[:, :-1]), _correlation(rows[:, :, 1:], rows[:, :, :-1])]
    # A signal goes on where a line of a picture would end: the last value and the first of the next are as alike.
    end, start = rows[:, :-1, -1], rows[:, 1:, 0]
    goes_on = min(end.std(), start.std()) > FLAT * rows.std() and _correlation(end, start) > 0.9 * both[1]
    return min(both) > SMOOTH and not goes_on


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    a, b = a.ravel() - a.mean(), b.ravel() - b.mean()
    return float((a @ b) / (math.sqrt((a @ a) * (b @ b)) or 1.0))


def _scaling(source: Source, summary: Summary, picture: object) -> tuple[str, str]:
    """The scaling of an array, and what is said of it."""
    if source.series:
        return "standard", ""
    pictures = source.image or len(source.values.shape) > 2 or (picture is not None and summary.low >= 0)
    if summary.low >= 0 and summary.high <= 1:
        return "none", ""
    if pictures or np.dtype(source.values.dtype) == np.uint8:
        return "unit", ""
    if summary.counts and (source.what == "cells" or hasattr(source.values, "toarray")):
        return "none", ""
    if summary.counts and vary_as_counts(_first_rows(source.values)):
        return "none", COUNTS
    deviation = summary.deviation[summary.deviation > 0]
    centre = np.abs(summary.mean[summary.deviation > 0])
    even = deviation.size == 0 or (deviation.max() <= EVEN * deviation.min() and (centre <= 50 * deviation).all())
    scaling = "none" if even and summary.deviation.max(initial=0) <= 100 else "standard"
    return scaling, COUNTS if scaling == "none" and summary.counts else ""


def _first_rows(values: Any) -> np.ndarray:
    """Rows (n, D) float64 that all is guessed from."""
    _, some = next(raw_blocks(values))
    some = np.asarray(some[:LOOKED_AT], np.float64)
    return some.reshape(len(some), -1)


def _missing(source: Source, features: object, summary: Summary | None) -> str:
    if source.values is not None:
        stored = isinstance(source.values, StoredArray)
        return "mean" if stored or (summary and summary.rows_with_missing > MOST_LOST * len(source)) else "drop"
    lost = np.zeros(len(source), bool)
    for name in features or ():  # type: ignore[attr-defined]
        if name in source.columns:
            lost |= source.columns[name].missing
    return "drop" if lost.mean() <= MOST_LOST else "mean"
