"""What a table of the rows shows: number, name, label, columns, values; as texts, and as keys to sort by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from latentlab.data.columns import Column, words
from latentlab.data.dataset import Dataset
from latentlab.data.days import days_of
from latentlab.errors import InputError

MOST_VALUES = 200  # values of a row that are listed
SOME = 50  # names that tell whether all may be days


@dataclass(frozen=True)
class ListedColumn:
    """One column of the table: its title, and what it shows.

    `kind` is "number" (of the row), "name", "label", "column" (by its title), "value" (the one `at` this place), or
    "picture".
    """

    title: str
    kind: str
    at: int = 0


def listed(data: Dataset) -> tuple[ListedColumn, ...]:
    """The columns of a table of these rows. Values that are columns too are listed once, as they were in the file."""
    named = (data.source.get("recipe") or {}).get("names", "") if data.row_names is not None else ""
    others = [name for name in data.columns if name not in (named, data.label_name)]
    found = [ListedColumn("number" if "row" in others else "row", "number")]
    pictured = data.is_image and data.here
    found += [ListedColumn("thumbnail" if "picture" in others else "picture", "picture")] if pictured else []
    found += [ListedColumn(named or ("row name" if "name" in others else "name"), "name")] if data.row_names else []
    found += [ListedColumn(data.label_name or "label", "label")] if data.labels is not None else []
    found += [ListedColumn(name, "column") for name in others]
    values = [ListedColumn(name, "value", at) for name, at in value_names(data).items()]
    return tuple(found + values[:MOST_VALUES])


def value_names(data: Dataset) -> dict[str, int]:
    """The values of a row that no column tells already, by name, and their places; none of pictures.

    A column of words is learned from as a value for each word, called "column: word": the column itself tells more.
    """
    if len(data.shape) > 1 or not data.here:
        return {}
    names = data.features or tuple(f"x{i + 1}" for i in range(data.shape[0]))
    told = {name for name, column in data.columns.items() if not column.is_number}
    return {
        name: i for i, name in enumerate(names) if name not in data.columns and name.rpartition(": ")[0] not in told
    }


def values_in_memory(data: Dataset) -> dict[str, int]:
    """The values that rows are selected and coloured by, by name, and their places; none where they lie on disk."""
    return value_names(data) if data.in_memory else {}


def value_at(data: Dataset, at: int) -> np.ndarray:
    """The value at this place of all rows, float64 (N,), in the units it came in."""
    values = data.x[:, at].astype(np.float64)
    return values if data.preprocessor is None else data.preprocessor.undone_value(values, at)


def values_of(data: Dataset, rows: np.ndarray, columns: tuple[ListedColumn, ...]) -> np.ndarray:
    """The listed values of some rows, float64 (n, values), in the units they came in; read where they lie on disk."""
    places = [column.at for column in columns if column.kind == "value"]
    found = np.asarray(data.x[rows]).reshape(len(rows), -1)[:, places].astype(np.float64)
    if data.preprocessor is not None:
        for i, at in enumerate(places):
            found[:, i] = data.preprocessor.undone_value(found[:, i], at)
    return found


def text_of(data: Dataset, column: ListedColumn, row: int) -> str:
    """What a column that is known without its values says of a row; "" where that is missing."""
    if column.kind == "number":
        return str(data.number_of(row))
    if column.kind == "name":
        return data.row_names[row]
    if column.kind == "label":
        return data.label_of(row)
    return data.columns[column.title].text(row) if column.kind == "column" else ""


def sortable(data: Dataset, column: ListedColumn) -> bool:
    """Whether rows can be sorted by it without reading all of them from disk."""
    return column.kind != "picture" and (column.kind != "value" or data.in_memory)


def check_order(data: Dataset, column: ListedColumn) -> None:
    """Raise :class:`InputError` where to sort by it is to read all rows, or nothing tells how its days are read."""
    if not sortable(data, column):
        raise InputError(f"The rows are not sorted by {column.title}: all of them would have to be read.")
    if column.kind == "name" and days_of(data.row_names[:SOME]) is None:
        return
    known = _column(data, column)
    if known is not None and known.days is not None:
        known.days.check(column.title)


def _column(data: Dataset, column: ListedColumn) -> Column | None:
    """What it shows, of what is known of all rows without their values; None of other things."""
    if column.kind == "name":
        return words(data.row_names)
    if column.kind == "label":
        return Column(data.labels.astype(np.int32), data.class_names)
    return data.columns[column.title] if column.kind == "column" else None


def sorted_by(data: Dataset, column: ListedColumn, rows: np.ndarray, descending: bool) -> np.ndarray:
    """These rows in the order of a column; those without a value last, equal ones in the order of the file.

    Days and times have that of time; InputError where nothing tells how the column's are read.
    """
    known = _column(data, column)
    if known is not None:
        keys = known.in_order(column.title)[rows]
    elif column.kind == "value":
        keys = data.x[rows, column.at].astype(np.float64)
    else:
        keys = rows.astype(np.float64)
    return rows[np.argsort(-keys if descending else keys, kind="stable")]
