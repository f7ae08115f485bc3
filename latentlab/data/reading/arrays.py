"""Named arrays of any file: the one that is the rows, and the columns beside it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from latentlab.data.axes import arranged, last_first
from latentlab.data.columns import Column, column_of
from latentlab.data.reading.beside import classes_of, columns_alone, is_line, last_part, lines_beside, with_names
from latentlab.data.reading.limits import check_shape
from latentlab.data.reading.which_axes import read_as, read_single, rows_last
from latentlab.data.recipe import Recipe
from latentlab.data.rows import STORED_FROM
from latentlab.data.source import Source, joined
from latentlab.errors import InputError

FAVOURITES = ("x", "data", "images", "imgs", "features", "values", "counts", "ff", "faces", "x_train")
REAL = "biuf"
VALIDATION = ("validation", "valid", "val", "dev")
MOST_NARROW = 20  # columns of a matrix that is taken for several columns


class FoundArray(NamedTuple):
    """An array that a file holds, not yet read."""

    shape: tuple[int, ...]
    dtype: np.dtype
    read: Callable[[], Any]


def choose(path: Path, found: Mapping[str, FoundArray], inside: str) -> str:
    """The array to open: the one asked for, else the one most likely to be the rows."""
    usable = [name for name, one in found.items() if one.dtype.kind in REAL and len(one.shape) >= 1]
    if inside:
        if inside not in found:
            some = ", ".join(list(found)[:20])
            raise InputError(f"{path}: there is no {inside!r} in it; it holds {some or 'nothing'}.")
        if inside not in usable:
            raise InputError(f"{path}: {inside!r} is not an array of real numbers (it is {found[inside].dtype}).")
        return inside
    if not usable:
        some = ", ".join(f"{name} ({one.dtype})" for name, one in list(found.items())[:5])
        raise InputError(f"{path}: holds no array of real numbers" + (f", only {some}." if some else "."))
    rows = [name for name in usable if len(found[name].shape) > 1] or usable
    named = [name for request in FAVOURITES for name in rows if last_part(name).lower() == request]
    return named[0] if named else max(rows, key=lambda name: math.prod(found[name].shape))


def source_of(path: Path, found: Mapping[str, FoundArray], recipe: Recipe) -> Source:
    """The rows of one array, and as columns the one-dimensional ones that have as many values."""
    pair = None if recipe.inside else _parts(found)
    if pair is not None:
        return _of_parts(path, found, *pair, recipe)
    table = {} if recipe.inside else columns_alone(found)
    if table:
        return Source(path, "table", columns=table)
    name = choose(path, found, recipe.inside or "")
    check_shape(path, found[name].shape, f"the array {name!r}")
    values, axes, remarks = _rows_first(path, found, name, recipe)
    columns, rows = {}, values.shape[0]
    for other, one in found.items():
        if other == name or one.shape not in ((rows,), (rows, 1), (1, rows)):
            continue
        if one.dtype.kind not in REAL + "US":
            remarks.append(f"{other!r} was left out: it holds {one.dtype}, neither numbers nor text.")
            continue
        column = column_of(np.asarray(one.read()).reshape(-1))
        if column is not None:
            columns[last_part(other) if last_part(other) not in columns else other] = column
    columns |= _several(found, name, rows, remarks)
    choices = [name, *(other for other in _matrices(found) if other != name)]
    inside = tuple(choices) if len(choices) > 1 else ()
    turned = bool(recipe.transpose) and len(found[name].shape) > 1
    source = Source(path, "array", values, columns, inside=inside, remarks=tuple(remarks), axes=axes, turned=turned)
    return with_names(source, found, name)


def _rows_first(path: Path, found: Mapping[str, FoundArray], name: str, recipe: Recipe) -> tuple[Any, str, list[str]]:
    """The values with their rows first, what their axes are in the file, and what is said of it."""
    values = found[name].read()
    if recipe.axes:
        return arranged(path, name, values, recipe.axes), recipe.axes, []
    if len(values.shape) == 1:
        return values.reshape(-1, 1), "", []
    if recipe.transpose:
        return last_first(path, values), "", []
    if recipe.picture is not None and len(values.shape) < 3:
        return values, "", []
    lines = lines_beside(found, name)
    single = None if {values.shape[0], values.shape[-1]} & lines.lengths else read_single(last_part(name), values)
    reading = single or read_as(last_part(name), values, rows_last(tuple(values.shape), lines), lines.scales)
    if recipe.picture is not None and "T" in reading.axes:
        return values, "", []  # a size in pixels says that they are pictures
    remarks = [reading.remark] if reading.remark else []
    return arranged(path, name, values, reading.axes) if reading.axes else values, reading.axes, remarks


def _parts(found: Mapping[str, FoundArray]) -> tuple[str, str] | None:
    """The names of arrays of rows to train and to test on, such as x_train and x_test; None where there are none."""
    for name, one in found.items():
        words = re.split(r"(train(?:ing)?)", name, flags=re.IGNORECASE)
        if len(words) != 3 or len(one.shape) < 2 or one.dtype.kind not in REAL:
            continue
        for other in ("test", "testing", "Test", "TEST"):
            twin = found.get(words[0] + other + words[2])
            if twin is not None and twin.shape[1:] == one.shape[1:] and twin.dtype == one.dtype:
                return name, words[0] + other + words[2]
    return None


def _of_parts(path: Path, found: Mapping[str, FoundArray], train: str, test: str, recipe: Recipe) -> Source:
    """The rows of both parts, each with its own columns, those of the second to test on."""

    def own(name: str, word: str, other: str) -> Source:
        mine = {name: found[name]}
        for key, one in found.items():
            if key not in (train, test) and re.search(word, key, re.IGNORECASE):
                mine[re.sub(word, "", key, flags=re.IGNORECASE).strip("_/ .-") or key] = one
        return source_of(path, mine, replace(recipe, inside=name))

    both = [own(train, r"train(ing)?", test), own(test, r"test(ing)?", train)]
    whole, validation = both[0], None
    twins = {word: re.sub(r"train(ing)?", word, train, flags=re.IGNORECASE) for word in VALIDATION}
    fitting = [
        word for word, twin in twins.items() if twin in found and found[twin].shape[1:] == found[train].shape[1:]
    ]
    word, beside = (fitting[0], twins[fitting[0]]) if fitting else ("", "")
    if beside:
        validation = np.arange(len(whole), len(whole) + found[beside].shape[0])
        whole = joined(whole, own(beside, word, test))
    whole = replace(joined(whole, both[1]), validation=validation)
    third = f", {beside!r} those to choose by" if beside else ""
    remark = f"{train!r} are the rows to train on, {test!r} those to test on{third}; inside=… opens one array alone."
    label = next((name for name in whole.columns if name.lower() in ("y", "label", "labels", "targets")), "")
    return replace(whole, remarks=(*whole.remarks, remark), label=label, inside=tuple(_matrices(found)))


def _matrices(found: Mapping[str, FoundArray]) -> list[str]:
    """The arrays that could be opened: those that are more than a line, as MATLAB keeps lines in two dimensions too."""
    return [name for name, one in found.items() if one.dtype.kind in REAL and not is_line(one.shape)]


def _several(found: Mapping[str, FoundArray], chosen: str, rows: int, remarks: list[str]) -> dict[str, Column]:
    """The columns of narrow matrices that have as many rows, numbered: known factors often come so."""
    columns = {}
    for name, one in found.items():
        fits = name != chosen and len(one.shape) == 2 and one.shape[0] == rows and 2 <= one.shape[1] <= MOST_NARROW
        small = 4 * math.prod(one.shape) < STORED_FROM
        if fits and small and one.dtype.kind in REAL and (rows > one.shape[1] or rows > MOST_NARROW):
            values = np.asarray(one.read())
            classes = classes_of(values)
            if classes is not None:
                remarks.append(
                    f"{name!r} says by a single 1 in each row which class it is of; read as one column. inside={name} "
                    "opens it alone."
                )
                columns[name] = classes
                continue
            remarks.append(
                f"{name!r}, with a row for each of {chosen!r}, is read as {values.shape[1]} columns beside them; "
                f"inside={name} opens it alone."
            )
            columns |= {f"{name} {i + 1}": column_of(values[:, i]) for i in range(values.shape[1])}
    return columns
