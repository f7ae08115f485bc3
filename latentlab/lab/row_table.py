"""The rows as a table has them: in which order, and whether all of them or the selected ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from latentlab.data.listing import ListedColumn, check_order, listed, sorted_by, text_of, values_of
from latentlab.errors import InputError
from latentlab.space.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from latentlab.lab import Lab

AT_ONCE = 20_000  # rows that are sorted at once, in well under a frame
MOST_LINES = 2_000_000
MOST_COPIED = 200_000  # cells
SORTING, COPYING = "sorting", "copying"  # lanes
BLOCK = 1000  # rows whose texts are made between two looks for a cancel


class RowTable:
    """`rows` are those of the lines, None while they are sorted; a line of the table is one of them."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.columns: tuple[ListedColumn, ...] = ()
        self.rows: np.ndarray | None = None
        self.by: tuple[ListedColumn | None, bool] = (None, False)  # the column, and whether the greatest comes first
        self.only_selected = False
        lab.data_changed.connect(self._new_data)
        lab.data_left.connect(self._forget)
        lab.selections.changed.connect(self._new_selection)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return 0 if self.rows is None else min(len(self.rows), MOST_LINES)

    def sort(self, title: str, descending: bool = False) -> None:
        """Put the lines in the order of a column; "" is that of the file.

        Raises InputError where there is no such column, where all rows would have to be read for it, and where it
        holds days of which nothing tells how they are read.
        """
        column = next((each for each in self.columns if each.title == title), None)
        if title and column is None:
            raise InputError(f"There is no column {title!r}; there are {', '.join(c.title for c in self.columns)}.")
        if column is not None:
            check_order(self.lab.data, column)
        self.by = (column, descending)
        self._order()

    def show_only_selected(self, only: bool) -> None:
        """Have lines of the selected rows, or of all."""
        self.only_selected = only
        self._order()

    def select(self, lines: Sequence[tuple[int, int]]) -> None:
        """Select the rows of ranges (first, one after the last) of lines; none of them selects nothing."""
        if self.rows is None:
            return
        parts = [self.rows[first:last] for first, last in lines]
        rows = np.concatenate(parts) if parts else np.empty(0, np.int64)
        few = f"row {self.lab.data.number_of(int(rows[0])):,}" if len(rows) == 1 else "rows of the table"
        self.lab.selections.choose(Selection.of(rows, len(self.lab.data), few))

    def line_of(self, selection: Selection) -> int:
        """The first line with one of these rows; −1 where there is none."""
        if self.rows is None or not len(selection):
            return -1
        there = np.flatnonzero(selection.mask[self.rows[:MOST_LINES]])
        return int(there[0]) if len(there) else -1

    def copy(self, rows: np.ndarray, columns: Sequence[ListedColumn], then: Callable[[str], None]) -> None:
        """Write cells as text between tabs, below the titles of the columns, in the background; `then` gets it.

        Raises InputError where they are too many for a clipboard.
        """
        data, columns = self.lab.data, tuple(column for column in columns if column.kind != "picture")
        if len(rows) * len(columns) > MOST_COPIED:
            raise InputError(f"{len(rows) * len(columns):,} cells are too many to copy: export the selection instead.")

        def work(report: Any) -> str:
            lines = ["\t".join(column.title for column in columns)]
            for start in range(0, len(rows), BLOCK):
                report(start / len(rows))
                part = rows[start : start + BLOCK]
                values = iter(values_of(data, part, columns).T)
                texts = [
                    [number(value) for value in next(values)] if column.kind == "value"
                    else [text_of(data, column, int(row)) for row in part]
                    for column in columns
                ]  # fmt: skip
                lines += ["\t".join(map(_cell, line)) for line in zip(*texts, strict=True)]
            return "\n".join(lines) + "\n"

        self.lab.finding.jobs.do("Copying cells", work, then, lane=COPYING)

    def _new_data(self) -> None:
        self.columns = listed(self.lab.data)
        self._order()

    def _forget(self) -> None:
        self.columns, self.rows, self.by, self.only_selected = (), None, (None, False), False
        self.changed.emit()

    def _new_selection(self) -> None:
        if self.only_selected:
            self._order()

    def _order(self) -> None:
        """Find the rows of the lines: at once where that is quick."""
        lab, data, (column, descending) = self.lab, self.lab.data, self.by
        lab.finding.jobs.drop(SORTING)
        if data is None:
            return
        selection = lab.selections.current
        rows = np.arange(len(data))
        if self.only_selected:
            rows = selection.rows if selection is not None else rows[:0]
        if column is None or len(rows) <= AT_ONCE:
            self._take(rows[::-1] if column is None and descending else _sorted(data, column, rows, descending))
            return
        self.rows = None
        lab.finding.jobs.do("Sorting rows", lambda _: _sorted(data, column, rows, descending), self._take, lane=SORTING)
        self.changed.emit()

    def _take(self, rows: np.ndarray) -> None:
        self.rows = rows
        self.changed.emit()


def _sorted(data: Any, column: ListedColumn | None, rows: np.ndarray, descending: bool) -> np.ndarray:
    return rows if column is None else sorted_by(data, column, rows, descending)


def number(value: float) -> str:
    """A number in a cell."""
    return "" if np.isnan(value) else f"{value:.6g}"


def _cell(text: str) -> str:
    """A text that a spreadsheet takes for one cell, and never for a formula."""
    text = " ".join(text.split("\t")).replace("\r", " ").replace("\n", " ")
    formula = text[:1] in ("=", "+", "-", "@") and not _is_number(text)
    return f"'{text}" if formula else text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
