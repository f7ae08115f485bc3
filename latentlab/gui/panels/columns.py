"""The columns of the data as small histograms: all rows in grey, the selected ones over them, and a hand to select."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.column_histogram import WIDTH, ColumnHistogram
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.gui.widgets.words import Words

MOST_SHOWN = 12
TYPING_MILLISECONDS = 200
GAP = 6


class ColumnsPanel(QWidget):
    """Drag over a range, or click a class, to select rows; what is kept in several columns combines."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = events.lab
        self.views: list[ColumnHistogram] = []
        self.line = QLineEdit(placeholderText="Find a column", clearButtonEnabled=True)
        self.line.setAccessibleName("Find a column")
        self.line.setToolTip(as_typed(f"Part of a name: the first {MOST_SHOWN} columns that have it are shown"))
        self.line.findChild(QAction).setText("Clear")
        self.line.setMinimumWidth(130)
        self.line.setMaximumWidth(180)
        self.words = Words(lines=2)
        self.clear = QPushButton("Clear all", toolTip="Keep all of every column, and select nothing")
        self.clear.clicked.connect(self.lab.column_filter.clear)
        head = QHBoxLayout()
        for part, stretch in ((self.line, 1), (self.clear, 0)):
            head.addWidget(part, stretch)
        head.addStretch(1)
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(head)
        layout.addWidget(self.words)
        layout.addWidget(self.area, 1)
        self._seen = WhenSeen(self, self._ask, 0)
        self._typed = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._typed.timeout.connect(self._seen.ask)
        self.line.textChanged.connect(lambda _: self._typed.start())
        events.data_changed.connect(self._new_data)
        events.data_left.connect(self._new_data)
        events.columns_changed.connect(self._show)
        events.selection_changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 220)

    def found(self) -> list[str]:
        """The columns whose names have what is typed, the first of them."""
        text = self.line.text().strip().casefold()
        return [name for name in self.lab.column_filter.names if text in name.casefold()]

    @Slot()
    def _new_data(self) -> None:
        self.line.clear()
        self._seen.ask()
        self._show()

    def _ask(self) -> None:
        """Have what is wanted counted."""
        if self.lab.data is not None:
            self.lab.column_filter.show(self.found()[:MOST_SHOWN])
        self._show()

    @Slot()
    def _show(self) -> None:
        columns, names = self.lab.column_filter, self.found()
        shown = names[:MOST_SHOWN]
        if [view.name for view in self.views] != shown:
            self._make(shown)
        for view in self.views:
            name = view.name
            view.show_counts(columns.histograms.get(name), columns.counts(name), columns.kept.get(name))
        self.clear.setEnabled(bool(columns.kept))
        lacking = "" if columns.kept else "No column selects rows: drag over one, or click a bar.\n"
        self.clear.setToolTip(as_typed(f"{lacking}Keep all of every column, and select nothing"))
        self.words.setText(self._words(names))

    def _make(self, names: list[str]) -> None:
        for view in self.views:
            view.setParent(None)
            view.deleteLater()
        self.views = []
        for name in names:
            self.views.append(ColumnHistogram(name, names))
            self.views[-1].chosen.connect(partial(self._choose, name), Qt.ConnectionType.QueuedConnection)
        self._lay_out()

    def _lay_out(self) -> None:
        """As many side by side as there is room for."""
        across = max(1, (self.area.width() - 18 + GAP) // (WIDTH + GAP))
        for i, view in enumerate(self.views):
            self._grid.addWidget(view, *divmod(i, across))
        for column in range(max(across, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < across))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of them."""
        super().resizeEvent(event)
        self._lay_out()

    def _choose(self, name: str, kept: object) -> None:
        try:
            self.lab.column_filter.choose(name, kept)
        except InputError as error:
            self.lab.fail(str(error), "")

    def _words(self, names: list[str]) -> str:
        """What is kept, else how many columns there are, and which have no histogram."""
        data, columns = self.lab.data, self.lab.column_filter
        if data is None:
            return "Open data: their columns are shown here."
        if columns.kept:
            selection = self.lab.selections.current
            count = len(selection) if selection is not None else 0
            return f"{count:,} rows: " + columns.words_of(columns.kept)
        if not columns.names:
            return "These data have no columns beside their pictures." if data.is_image else "No columns are in memory."
        words = "Drag over a range, or click a bar: the rows are selected"
        if len(names) > MOST_SHOWN or len(names) < len(columns.names):
            words = f"{min(len(names), MOST_SHOWN)} of {len(columns.names):,} columns"
        return words + ("" if data.in_memory or data.is_image else "; values that lie on disk are not counted")
