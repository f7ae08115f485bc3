"""What is said of a dataset that was prepared: about it, its values' names, its label, and what was filled in."""

from __future__ import annotations

import numpy as np

from latentlab.data.days import CLOCK_ONLY, day_text
from latentlab.data.labels import scale_not_classes
from latentlab.data.preprocessor import Preprocessor
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.data.summary import Summary
from latentlab.data.wording import agreed, counted


def label_words(source: Source, recipe: Recipe) -> list[str]:
    """What is said of the column that is the label."""
    if not recipe.label:
        return []
    column, told = source.columns[recipe.label], []
    told += filter(None, [scale_not_classes(column, recipe.label)])
    without = int(column.missing.sum())
    if without:
        have, own = agreed(without, "has", "have"), agreed(without, "its", "their")
        told.append(f"{counted(without, 'row')} {have} no {recipe.label!r}: a class of {own} own, 'missing'.")
    return told


def day_words(source: Source, recipe: Recipe) -> list[str]:
    """What is said of days and times that are learned from."""
    told = []
    for name in recipe.features or () if source.values is None else ():
        days = source.columns[name].days
        if days is not None and days.forms == (CLOCK_ONLY,):
            told.append(f"{name!r} is learned from as one number: days since midnight, so that 0.5 is noon.")
        elif days is not None:
            first = float(days.times.min())
            told.append(
                f"{name!r}, read as {days.forms[0]}, is learned from as one number: days since 1970-01-01, so that "
                f"{day_text(first)} is {first:.6g}."
            )
    return told


def filled_words(summary: Summary, features: tuple[str, ...], whole: bool) -> list[str]:
    """What is said of values that are missing and filled in."""
    absent = np.flatnonzero(summary.absent)
    if not len(absent):
        return []
    some = ", ".join(repr(features[i]) if i < len(features) else f"value {i + 1}" for i in absent[:5])
    more = f" and {len(absent) - 5:,} more" if len(absent) > 5 else ""
    count = int(summary.absent.sum())
    missing = f"{counted(count, 'value')} {agreed(count, 'is', 'are')} missing ({some}{more})"
    mean = f"the mean of the training rows{', as a whole number' if whole else ''}"
    return [f"{missing}; filled in with {mean}. missing=drop leaves such rows out."]


def feature_names(source: Source, features: tuple[str, ...], preprocessor: Preprocessor) -> tuple[str, ...]:
    """A name for each value of a finished row, those of flags last, numbered where they have none; () for pictures."""
    if len(preprocessor.shape) != 1:
        return ()
    if source.series:
        time, channels = series_extent(source)
        names = tuple(f"channel {c + 1} at {t + 1}" for c in range(channels) for t in range(time))
    else:
        names = features or tuple(f"x{i + 1}" for i in range(preprocessor.shape[0] - len(preprocessor.flagged)))
    return (*names, *(f"{names[place]} missing" for place in preprocessor.flagged))


def series_extent(source: Source) -> tuple[int, int]:
    """Steps and channels of rows that are series."""
    return source.values.shape[source.series.index("T")], source.values.shape[source.series.index("C")]


def about_source(source: Source, preprocessor: Preprocessor) -> str:
    """What the rows are and how many, in words: "300 rows of 5 numbers"."""
    rows = len(source)
    if source.series:
        time, channels = series_extent(source)
        return f"{rows:,} series of {counted(time, 'step')} in {counted(channels, 'channel')}"
    if len(preprocessor.shape) > 1:
        size = " × ".join(str(side) for side in preprocessor.shape[:2])
        colour = " in colour" if len(preprocessor.shape) == 3 else ""
        return f"{counted(rows, 'picture')} of {size} pixels{colour}"
    one, value = ("cell", "gene") if source.what == "cells" else ("row", "number")
    return f"{counted(rows, one)} of {counted(preprocessor.shape[0], value)}"
