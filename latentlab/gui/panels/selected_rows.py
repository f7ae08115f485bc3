"""The table of the selected rows: made as it is seen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QPixmap

from latentlab.data.columns import Column, words
from latentlab.errors import InputError
from latentlab.gui.widgets.pictures import image_of
from latentlab.lab import Lab
from latentlab.space.planes import subscript

MOST_DIMENSIONS = 32
MOST_THUMBNAILS = 2000
THUMBNAIL = QSize(30, 30)


class RowsModel(QAbstractTableModel):
    """The selected rows: name, label, z, coordinates on the plane, figures, columns; made as they are seen."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self.lab = lab
        self._rows, self._order = np.empty(0, np.int64), np.empty(0, np.int64)
        self._at = np.empty(0, np.int64)
        self._heads: list[tuple[str, object]] = []
        self._sorted = (0, Qt.SortOrder.AscendingOrder)
        self._thumbnails: dict[int, QPixmap] = {}

    def renew(self) -> None:
        """Show the selection of now."""
        lab, selection = self.lab, self.lab.selections.current
        self.beginResetModel()
        self._thumbnails.clear()
        self._rows = selection.rows if selection is not None else np.empty(0, np.int64)
        self._at = np.full(len(self._rows), -1, np.int64)
        if lab.embedding is not None and len(self._rows):
            at = np.searchsorted(lab.embedding.rows, self._rows).clip(0, len(lab.embedding.rows) - 1)
            self._at = np.where(lab.embedding.rows[at] == self._rows, at, -1)
        self._heads = self._columns() if len(self._rows) else []
        self._sort(*self._sorted)
        self.endResetModel()

    def _columns(self) -> list[tuple[str, object]]:
        """Heads, and what gives all values of a column: arrays, columns of words, or functions of the row."""
        lab, data, embedding = self.lab, self.lab.data, self.lab.embedding
        named = (data.source.get("recipe") or {}).get("names", "") if data.row_names is not None else ""
        heads: list[tuple[str, object]] = [("row", data.numbers_of(self._rows)), (named or "name", data.name_of)]
        if data.labels is not None:
            heads.append((data.label_name or "label", data.label_of))
        found = lab.finding.neighbours
        if found is not None and lab.finding.shows_neighbours:
            distance = {found[0]: 0.0} | dict(
                zip(found[1].index[0].tolist(), found[1].distance[0].tolist(), strict=True)
            )
            heads.append(("distance", np.array([distance.get(int(row), np.nan) for row in self._rows])))
        if embedding is not None:
            there = self._at >= 0
            shown = range(min(embedding.z.shape[1], MOST_DIMENSIONS))
            letter = "x" if lab.decoder is not None and lab.decoder.responsible else "z"
            heads += [(f"{letter}{subscript(i + 1)}", self._embedding_values(embedding.z, i, there)) for i in shown]
            if embedding.plane.kind not in ("space", "line"):
                for i, name in enumerate(embedding.plane.names):
                    heads.append((name or f"y{subscript(i + 1)}", self._embedding_values(embedding.xy, i, there)))
        measured = dict(lab.finding.figures)
        if lab.comparing.displacement is not None:
            measured["displacement"] = lab.comparing.displacement
        heads += [(name, values[self._rows]) for name, values in measured.items()]
        for name, column in data.columns.items():
            if name not in (named, data.label_name):
                heads.append((name, column.values[self._rows] if column.is_number else column))
        return heads

    def _embedding_values(self, values: np.ndarray, i: int, there: np.ndarray) -> np.ndarray:
        found = np.full(len(self._rows), np.nan, np.float32)
        found[there] = values[self._at[there], i]
        return found

    @property
    def pictured(self) -> bool:
        """Whether rows are small pictures, too: those that need not be fetched from a disk."""
        data = self.lab.data
        return data is not None and data.is_image and data.here and data.in_memory

    def _thumbnail(self, row: int) -> QPixmap:
        if row not in self._thumbnails:
            if len(self._thumbnails) > MOST_THUMBNAILS:
                self._thumbnails.clear()
            image = image_of(self.lab.data.x[row])
            self._thumbnails[row] = QPixmap.fromImage(
                image.scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
            )
        return self._thumbnails[row]

    @property
    def heads(self) -> list[str]:
        """The names of the columns."""
        return [name for name, _ in self._heads]

    def row(self, line: int) -> int:
        """The row of the dataset in a line of the table."""
        return int(self._rows[self._order[line]])

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Qt asks."""
        return len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Qt asks."""
        return len(self._heads)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt asks."""
        if role == Qt.ItemDataRole.DisplayRole and side == Qt.Orientation.Horizontal:
            return self._heads[section][0]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt asks for one cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            number = isinstance(self._heads[index.column()][1], np.ndarray)
            return int(
                Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft)
            )
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1 and self.pictured:
            return self._thumbnail(self.row(index.row()))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line, values = int(self._order[index.row()]), self._heads[index.column()][1]
        if isinstance(values, Column):
            return values.text(int(self._rows[line]))
        if not isinstance(values, np.ndarray):
            return values(int(self._rows[line]))
        value = values[line]
        if index.column() == 0:
            return str(int(value))
        return "" if np.isnan(value) else f"{value:.6g}".replace("-", "−")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt asks for another order."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        refusal = self._sort(column, order)
        self.layoutChanged.emit()
        if refusal:
            self.lab.said.emit(refusal)

    def _sort(self, column: int, order: Qt.SortOrder) -> str:
        """Put the lines in order; why they have none by this column, as a sentence, or ""."""
        self._order = np.arange(len(self._rows))
        if not 0 <= column < len(self._heads):
            return ""
        try:
            self._order = np.argsort(self._keys(*self._heads[column]), kind="stable")
        except InputError as error:
            return str(error)
        if order == Qt.SortOrder.DescendingOrder:
            self._order = self._order[::-1]
        return ""

    def _keys(self, name: str, values: object) -> np.ndarray:
        """What the lines are put in order by; InputError for days that can be read in several ways."""
        if isinstance(values, np.ndarray):
            return values
        if isinstance(values, Column):
            return values.in_order(name)[self._rows]
        if len(self._rows) > 200_000:  # words of so many rows take longer than a person wants to wait
            return np.arange(len(self._rows))
        return words([values(int(row)) for row in self._rows]).in_order(name)
