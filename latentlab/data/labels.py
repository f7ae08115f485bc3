"""Which column holds the classes of the rows: by its name, by its place, and by how its values recur."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.source import Source

MOST_CLASSES = 60
MOST_NUMBERED = 30  # classes that are whole numbers, where no name says that they are classes
LEAST_PART = 0.15  # of an even share, that the rarest class has where other columns look like classes too
LEAST_EACH = 3
MANY_CLASSES, MANY_REAL = 100, 20  # of whole numbers, and of others, beyond which a label is told
SPARSE = (
    0.2  # of the rows that say nothing, from which on words are remarks, where another column has them at more rows
)
PROSE = 4  # words in a cell, from which on it is a remark and no class
LABELS = (
    "label", "labels", "class", "classes", "target", "species", "category", "bulk_labels", "cell_type", "celltype", "y",
    "digit", "diagnosis", "type", "income", "outcome", "variety", "folder", "louvain", "leiden", "group", "t",
    "survived", "churn",
)  # fmt: skip
CLASS_WORDS = {"label", "class", "species", "diagnosis", "category", "outcome", "celltype", "churn"}
QUANTITIES = {"size", "count", "number", "weight", "id", "code", "no", "n", "score", "average", "mean"}
DAYS = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?|\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?( ?[AaPp][Mm])?"
    r"|\d{4}[-/]\d{1,2}|\d{1,2}[-/]\d{4}|\d{4}[- ]?[QW]\d{1,2}|Q\d[- ]\d{4}"  # a month, a quarter, a week
    r"|(\d{1,2}[- .]+)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[ -](\d{1,2},? )?\d{2,4}"
)
PLACE = re.compile(r"column \d+")


def words_of(name: str) -> set[str]:
    """The words of a column's name, in small letters: of customer_id, customerID and "Customer ID"."""
    apart = re.sub(r"([a-z])([A-Z])", r"\1 \2", name)
    return {word.lower() for word in re.split(r"[\W_]+", apart) if word}


def is_classes(column: Column) -> bool:
    """Few different values, each of which recurs."""
    known = column.values[~column.missing]
    if not 1 < column.distinct <= min(MOST_CLASSES, max(2, len(known) // 3)):
        return False
    return not column.is_number or bool((known == np.round(known)).all())


def are_days(column: Column) -> bool:
    """Whether all words of a column are days or times, such as 31/12/2020 or 13:05."""
    used = () if column.is_number else [column.categories[code] for code in np.unique(column.values[~column.missing])]
    return bool(used) and all(DAYS.fullmatch(word) for word in used)


PARTS = {"fold", "folds", "cv"}  # words of columns that part rows


def guessed_label(source: Source, taken: Iterable[str | None]) -> tuple[str, str]:
    """The column of classes, and why; ("", "") for none. `taken` are columns that are something else."""
    taken = set(taken)
    usable = {
        name: column for name, column in source.columns.items()
        if name not in taken and is_classes(column) and not are_days(column) and not words_of(name) & PARTS
    }  # fmt: skip
    for request in LABELS:
        for name in usable:
            if name.lower() == request and not (source.turned and len(request) == 1):  # T is a gene
                return name, "it is called so, and has few values"
    usable = {name: column for name, column in usable.items() if not is_prose(column)}
    for name in reversed(list(usable)):
        if words_of(name) & CLASS_WORDS and not words_of(name) & QUANTITIES:
            return name, "its name speaks of classes, and it has few values"
    if source.turned:  # its columns are values of one kind
        return "", ""
    text = [name for name in usable if not usable[name].is_number]
    text = [name for name in text if usable[name].missing.mean() < SPARSE] or text
    usable = {name: column for name, column in usable.items() if name in text or column.is_number}
    if source.values is not None:
        return (
            (text[0], "of few different words")
            if text
            else (next(iter(usable)), "of few values")
            if usable
            else ("", "")
        )
    first, last = next(iter(source.columns)), list(source.columns)[-1]
    if last in text:
        return last, "the last column, of few different words"
    if last in usable and counts_classes(source, last, strictly=bool(text)):
        return last, "the last column, of few whole numbers from 0 or 1 on"
    if text:
        coarse = next(name for name in text if not any(_finer(usable[name], usable[other]) for other in text))
        return coarse, f"{'the first' if coarse == text[0] else 'a'} column of few different words"
    if first in usable and PLACE.fullmatch(first) and counts_classes(source, first):
        return first, "the first column, of few whole numbers from 0 or 1 on"
    return "", ""


def scale_not_classes(column: Column, name: str) -> str:
    """What is said of a label of so many numbers that they are hardly classes; "" of any other."""
    known = column.values[~column.missing]
    whole = bool((known == np.round(known)).all())
    if not column.is_number or column.distinct <= (MANY_CLASSES if whole else MANY_REAL):
        return ""
    return (
        f"{name!r}, the label, holds {column.distinct:,} different numbers in {len(column):,} rows, each a class of "
        "its own; label='' keeps it as a column, which colours the map as a scale."
    )


def counts_classes(source: Source, name: str, strictly: bool = False) -> bool:
    """Whether a column of numbers counts classes, 0 … K − 1 or 1 … K, beside columns that measure.

    `strictly`: most other columns do not look as if they did so too.
    """
    column = source.columns[name]
    if not runs(column):
        return False
    if _one_of_several(source, name):
        return False
    others = [other for key, other in source.columns.items() if key != name and other.is_number]
    if max((other.distinct for other in others), default=0) <= column.distinct:
        return False
    if 2 * sum(map(runs, others)) <= len(others):
        return True
    # Counts run from 0 on as well, but their greatest are rare.
    each = np.unique(column.values[~column.missing], return_counts=True)[1]
    return not strictly and bool(each.min() >= max(LEAST_EACH, LEAST_PART * each.mean()))


def _one_of_several(source: Source, name: str) -> bool:
    """Whether it is one of columns of 0 and 1 of a common beginning, one of which each row has (color_red …)."""
    stem = re.split(r"[_.: =-]", name)[0]
    alike = [
        column
        for key, column in source.columns.items()
        if column.is_number and re.match(rf"{re.escape(stem)}[_.: =-]", key)
    ]
    values = np.array([column.values for column in alike])
    return len(alike) > 1 and bool(np.isin(values, (0, 1)).all() and (values.sum(0) == 1).all())


def runs(column: Column) -> bool:
    """Whether it is whole numbers from 0 or 1 on with at most one left out, or −1 and 1."""
    if not column.is_number or column.distinct > MOST_NUMBERED or not is_classes(column):
        return False
    known = column.values[~column.missing]
    low, high = known.min(), known.max()
    return (low, high, column.distinct) == (-1, 1, 2) or (low in (0, 1) and high - low <= column.distinct)


def is_prose(column: Column) -> bool:
    """Whether the cells are sentences."""
    used = () if column.is_number else [column.categories[code] for code in np.unique(column.values[~column.missing])]
    return bool(used) and float(np.mean([len(word.split()) for word in used])) > PROSE


def _finer(column: Column, other: Column) -> bool:
    """Whether every class of a column lies within one of another, which has fewer: towns within countries."""
    return other.distinct < column.distinct and goes_with(column, other)


def goes_with(column: Column, other: Column) -> bool:
    """Whether each value of a column occurs beside one of another only."""
    both = ~column.missing & ~other.missing
    if not both.any():
        return False
    pairs = np.unique(np.stack([column.values[both].astype(np.float64), other.values[both].astype(np.float64)]), axis=1)
    return pairs.shape[1] == column.distinct
