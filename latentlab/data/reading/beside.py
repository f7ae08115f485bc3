"""What lies beside the rows of a file of arrays: names of their values, and what is of no use, which is told."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from latentlab.data.columns import Column, column_of, numbered, numbers
from latentlab.data.labels import is_classes, words_of
from latentlab.data.reading.which_axes import LinesBeside, called_labels
from latentlab.data.source import Source
from latentlab.data.wide import OF_VALUES

MOST_TOLD = 5
LARGEST = 1 << 22  # values of arrays that are looked at
REAL = "biuf"
SCALES = (OF_VALUES - {"ref", "protein", "peptide", "metabolite", "transcript"}) | {
    "wl", "wn", "wave", "waves", "axisscale", "band", "bands", "shift", "freq", "freqs", "frequency", "frequencies",
    "energy", "energies", "mass", "retention", "axis",
}  # fmt: skip
NAMES = {"feature", "features", "variable", "variables", "var", "vars", "gene", "genes", "columns", "descriptors"}


def last_part(name: str) -> str:
    """What an array is called within its group or struct: labels, of train/labels or data.labels."""
    return re.split(r"[/.]", name)[-1] or name


def is_line(shape: tuple[int, ...]) -> bool:
    """Whether an array is one line of values, (N,), (N, 1) or (1, N)."""
    return len(shape) < 2 or math.prod(shape) == max(shape)


def columns_alone(found: Mapping[str, Any]) -> dict[str, Column]:
    """The arrays of a file as columns of a table, where all are of one dimension and one length; else {}."""
    lines = {name: one for name, one in found.items() if one.dtype.kind in REAL + "US"}
    lengths = {one.shape for one in lines.values()}
    if len(lines) != len(found) or len(lengths) != 1 or len(next(iter(lengths))) != 1:
        return {}
    if sum(one.dtype.kind in REAL for one in lines.values()) < 2:
        return {}
    columns = {name: column_of(np.asarray(one.read())) for name, one in lines.items()}
    return {name: column for name, column in columns.items() if column is not None}


def lines_beside(found: Mapping[str, Any], chosen: str) -> LinesBeside:
    """How long the lines of values are that a file holds beside one of its arrays, and of which kind."""
    kinds: dict[str, set[int]] = {kind: set() for kind in LinesBeside._fields}
    room = LARGEST
    for name, one in found.items():
        size = max(one.shape, default=0)
        if name == chosen or not one.shape or not is_line(one.shape):
            continue
        kinds["lengths"].add(size)
        short = last_part(name)
        if 1 < size <= room and one.dtype.kind in REAL + "US":
            room -= size
            kinds[_kind_of(short, np.asarray(one.read()).reshape(-1))].add(size)
    return LinesBeside(**{kind: frozenset(lengths) for kind, lengths in kinds.items()})


def _kind_of(name: str, line: np.ndarray) -> str:
    """Which of the kinds of :class:`Lines` a line is; "lengths" for one that is of none."""
    column, rises = column_of(line), line.dtype.kind in REAL and _names_in(line) != ()
    if called_labels(name) and not rises:  # t is a class or, where it rises, the time
        return "labels"
    if column is not None and is_classes(column):
        return "classes"
    if rises:
        return "scales" if words_of(name) & SCALES else "rising"
    return "names" if line.dtype.kind in "US" and words_of(name) & NAMES else "lengths"


def classes_of(values: np.ndarray) -> Column | None:
    """The column of classes that rows of 0 with a single 1 stand for; None for other matrices."""
    one_hot = np.isin(values, (0, 1)).all() and (values.sum(1) == 1).all() and (values.sum(0) > 0).all()
    return numbers(values.argmax(1)) if values.ndim == 2 and one_hot else None


def with_names(source: Source, found: Mapping[str, Any], chosen: str) -> Source:
    """The source with the names that another array gives its values; arrays that fit nothing are told."""
    remarks, features, aside, along = list(source.remarks), source.features, [], []
    width = source.values.shape[1] if source.values is not None and len(source.values.shape) == 2 else 0
    for name, one in found.items():
        short = last_part(name)
        used = name == chosen or name in source.columns or short in source.columns
        if used or name in source.inside or max(one.shape, default=0) < 2 or np.prod(one.shape) > LARGEST:
            continue
        line = is_line(one.shape)
        if line and width == max(one.shape) != len(source) and not features:
            features = _names_in(np.asarray(one.read()).reshape(-1))
            if features:
                remarks.append(f"{name!r} names the values of each row ({features[0]}, {features[1]} …).")
                continue
        (along if line and width == max(one.shape) and not source.turned else aside).append(name)
    if aside:
        remarks.append(f"{_some(aside)}: neither rows nor one value for each of them, and left out.")
    if along:
        key = "ND" if source.axes == "DN" else "DN"
        remarks.append(
            f"{_some(along)}: as long as a row, and left out; if it holds a value for each row, axes={key} reads "
            f"{chosen!r} so."
        )
    return replace(source, features=features, remarks=tuple(remarks))


def _some(names: list[str]) -> str:
    return ", ".join(map(repr, names[:MOST_TOLD])) + (" and others" if len(names) > MOST_TOLD else "")


def _names_in(values: np.ndarray) -> tuple[str, ...]:
    """Texts, or numbers that rise or fall (a scale of wavelengths), as names; () for others."""
    if values.dtype.kind in REAL:
        steps = np.diff(values.astype(np.float64))
        rising = len(steps) > 0 and bool((steps > 0).all() or (steps < 0).all())
        return numbered(f"{value:.6g}" for value in values.tolist()) if rising else ()
    column = column_of(values)
    return numbered(column.text(i) or f"x{i + 1}" for i in range(len(column))) if column is not None else ()
