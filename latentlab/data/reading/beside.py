"""What lies beside the rows of a file of arrays: names of their values, and what is of no use, which is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from latentlab.data.columns import Column, column_of, numbered, numbers
from latentlab.data.source import Source

MOST_TOLD = 5
LARGEST = 1 << 24  # values of an array that is looked at
REAL = "biuf"


def last_part(name: str) -> str:
    """What an array is called within its group or struct: labels, of train/labels or data.labels."""
    return re.split(r"[/.]", name)[-1] or name


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


def classes_of(values: np.ndarray) -> Column | None:
    """The column of classes that rows of 0 with a single 1 stand for; None for other matrices."""
    one_hot = np.isin(values, (0, 1)).all() and (values.sum(1) == 1).all() and (values.sum(0) > 0).all()
    return numbers(values.argmax(1)) if values.ndim == 2 and one_hot else None


def with_names(source: Source, found: Mapping[str, Any], chosen: str) -> Source:
    """The source with the names that another array gives its values; arrays that fit nothing are told."""
    remarks, features, aside = list(source.remarks), source.features, []
    width = source.values.shape[1] if source.values is not None and len(source.values.shape) == 2 else 0
    for name, one in found.items():
        short = last_part(name)
        used = name == chosen or name in source.columns or short in source.columns
        if used or name in source.inside or max(one.shape, default=0) < 2 or np.prod(one.shape) > LARGEST:
            continue
        line = np.prod(one.shape) == max(one.shape)
        if line and width == max(one.shape) != len(source) and not features:
            features = _names_in(np.asarray(one.read()).reshape(-1))
            if features:
                remarks.append(f"{name!r} names the values of each row ({features[0]}, {features[1]} …).")
                continue
        aside.append(name)
    if aside:
        some = ", ".join(map(repr, aside[:MOST_TOLD])) + (" and others" if len(aside) > MOST_TOLD else "")
        remarks.append(f"{some}: neither rows nor one value for each of them, and left out.")
    return replace(source, features=features, remarks=tuple(remarks))


def _names_in(values: np.ndarray) -> tuple[str, ...]:
    """Texts, or numbers that rise or fall (a scale of wavelengths), as names; () for others."""
    if values.dtype.kind in REAL:
        steps = np.diff(values.astype(np.float64))
        rising = len(steps) > 0 and bool((steps > 0).all() or (steps < 0).all())
        return numbered(f"{value:.6g}" for value in values.tolist()) if rising else ()
    column = column_of(values)
    return numbered(column.text(i) or f"x{i + 1}" for i in range(len(column))) if column is not None else ()
