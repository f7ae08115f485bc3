"""The lines of the table of rows, made as they come in sight: of a million rows a screenful is held."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor

from latentlab.data.listing import ListedColumn, sortable, text_of
from latentlab.gui.language.catalogue import translated
from latentlab.gui.threads.reading_rows import RowsPage, RowsReader, filled
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import as_typed
from latentlab.lab import Lab
from latentlab.lab.row_table import number

PAGE = 64  # lines that are read at once
MOST_PAGES = 12  # that are held
TINT = 60  # of 255, of a selected row
Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


class RowLines(QAbstractTableModel):
    """Shows the lab's table of rows. Rows in memory are looked up at once, others are read by a thread."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self.lab, self.table = lab, lab.row_table
        self.reader = RowsReader()
        self.reader.read.connect(self._take)
        self.reader.failed.connect(lab.fail)
        self.reader.start()
        self._pages: OrderedDict[int, RowsPage] = OrderedDict()
        self._wanted: OrderedDict[int, RowsPage] = OrderedDict()
        self._rows: np.ndarray | None = None
        self._columns: tuple[ListedColumn, ...] = ()

    @property
    def past(self) -> bool:
        """Whether the lab has other lines by now."""
        return self._rows is not self.table.rows or self._columns is not self.table.columns

    def forget(self) -> None:
        """Show no lines, until they are made anew."""
        self._put(None, ())

    def renew(self) -> None:
        """Show the table of now: its lines anew where they are others."""
        if self.past:
            self._put(self.table.rows, self.table.columns)

    def _put(self, rows: np.ndarray | None, columns: tuple[ListedColumn, ...]) -> None:
        self.beginResetModel()
        self._rows, self._columns = rows, columns
        self._pages.clear()
        self._wanted.clear()
        self.endResetModel()

    def renew_marks(self) -> None:
        """Which rows are selected changed."""
        if self.rowCount():
            ends = self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(*ends, [Role.BackgroundRole])

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt asks."""
        return 0 if self._rows is None or (parent is not None and parent.isValid()) else self.table.count

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Qt asks for the title of a column."""
        if side != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Role.DisplayRole:
            return column.title if column.kind == "column" else translated(column.title)
        if role == Role.ToolTipRole:
            can = sortable(self.lab.data, column)
            tip = f"{column.title}: click to sort by it" if can else f"{column.title}: not sorted by"
            return translated(as_typed(tip))
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt asks for one cell."""
        if self._rows is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        column, row = self._columns[index.column()], int(self._rows[index.row()])
        if role == Role.BackgroundRole:
            return self._ground(row)
        if role == Role.TextAlignmentRole:
            numbers = column.kind in ("number", "value") or (
                column.kind == "column" and self.lab.data.columns[column.title].is_number
            )
            side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.DecorationRole and column.kind == "picture":
            page = self._page(index.row())
            return page.pictures[index.row() % PAGE] if page is not None else None
        if role == Role.DisplayRole and column.kind != "picture":
            return self._text(index)
        if role == Role.AccessibleTextRole:
            return f"{column.title}: {translated('a picture') if column.kind == 'picture' else self._text(index)}"
        return None

    def _text(self, index: Index) -> str:
        column = self._columns[index.column()]
        if column.kind != "value":
            return text_of(self.lab.data, column, int(self._rows[index.row()]))
        page = self._page(index.row())
        if page is None:
            return "…"
        first = next(i for i, each in enumerate(self._columns) if each.kind == "value")
        return number(page.values[index.row() % PAGE, index.column() - first])

    def _ground(self, row: int) -> QColor | None:
        selection = self.lab.selections.current
        if selection is None or not selection.mask[row]:
            return None
        colour = QColor(theme.colours().accent)
        colour.setAlpha(TINT)
        return colour

    def _page(self, line: int) -> RowsPage | None:
        """The page that a line is on; None while it is read."""
        at = line // PAGE
        page = self._pages.get(at)
        if page is None:
            page = RowsPage(self.lab.data, at, self._rows[at * PAGE : (at + 1) * PAGE], self._columns)
            if self.lab.data.in_memory:
                self._keep(filled(page))
            elif at not in self._wanted:
                self._wanted[at] = page
                while len(self._wanted) > MOST_PAGES // 2:  # those out of sight by now
                    self._wanted.popitem(last=False)
                self.reader.request(tuple(reversed(self._wanted.values())))
            return self._pages.get(at)
        return page

    def _keep(self, page: RowsPage) -> None:
        self._pages[page.number] = page
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)

    @Slot(object)
    def _take(self, page: RowsPage) -> None:
        """A page was read; of other rows by now it is of no use."""
        wanted = self._wanted.get(page.number)
        if wanted is None or wanted.rows is not page.rows:
            return
        del self._wanted[page.number]
        self._keep(page)
        first, last = page.number * PAGE, page.number * PAGE + len(page.rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
