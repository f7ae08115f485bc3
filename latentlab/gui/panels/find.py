"""Find rows, keep selections by name, and see the selected rows in a table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.app.events import Events
from latentlab.gui.language.catalogue import as_it_is
from latentlab.gui.panels.selected_rows import RowsModel
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.gui.widgets.words import Words

PLAIN, PICTURED = 22, 34  # pixels of a line
LEAST = 60  # pixels of the table
HEAD_MARGIN = 30  # pixels beside a head's name, for the arrow of sorting
QUERY_TIP = (
    'A query over the columns, such as  species == "Gentoo" and mass > 5000,  label == "3",  z1 > 2  or  held_out; '
    "or row numbers, such as 17, 20-25; or a part of a name. Enter asks; with Shift it adds, with Ctrl it removes."
)


class QueryLine(QLineEdit):
    """A line to type into. Escape empties it, and where it is empty leaves it, which is told by `left`."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()


class FoundTable(QTableView):
    """The table of the selected rows."""

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be: little, for it takes what room there is, and is scrolled alone."""
        return QSize(256, LEAST)


class FindPanel(QWidget):
    """A line to ask in, what else can be found, and the table."""

    export_asked = Signal()

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.line = QueryLine()
        self.line.setAccessibleName("Find rows")
        self.line.setToolTip(as_typed(QUERY_TIP))
        self.line.setClearButtonEnabled(True)
        self.line.findChild(QAction).setText("Clear")
        self.line.returnPressed.connect(self.ask)
        self.find = self._button("Find", "Select the rows that the line asks for", self.ask)
        self.near = self._button("Neighbours", "The rows nearest to the first selected row (N)", None)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.in_latent = menu.addAction("In latent space", partial(self.neighbours, "latent"))
        self.in_data = menu.addAction("In the data", partial(self.neighbours, "data"))
        self.in_latent.setToolTip("The nearest rows by z (N)")
        self.in_data.setToolTip("The nearest rows by x (Shift+N)")
        self.near.setMenu(menu)
        self.near.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.outliers = self._button("Outliers", "The 1 % of rows with the lowest evidence", lab.finding.outliers)
        self.measure = self._button(
            "Measure", "ELBO, evidence and error of each row, as columns of the table and of queries", self._measure
        )
        self.invert = self._button("Invert", "Select what is not selected (Ctrl+Shift+A)", lab.selections.invert)
        self.none = self._button("None", "Select nothing (Escape)", partial(lab.selections.choose, None))
        self.named = ComboBox()
        self.named.setAccessibleName("Kept selections")
        self.named.setToolTip("Selections that were kept by name: choose one to select it again")
        self.named.activated.connect(self._take_named)
        self.keep = self._button("Keep…", "Keep this selection under a name (Ctrl+K)", self.ask_name)
        self.drop = self._button("Forget", "Forget the kept selection that is chosen", self._drop)
        self.export = self._button(
            "Export…", "Names, labels, z and plane of the selected rows, to a file (Ctrl+E)", self.export_asked.emit
        )
        self.words = Words()
        self.line.setMinimumWidth(220)
        first = Flow(self.line, self.find, self.near, self.outliers, self.measure)
        for part in (self.invert, self.none, self.named, self.keep, self.drop, self.export):
            first.add(part)
        self._make_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(3)
        layout.addWidget(first)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        self._seen = WhenSeen(self, self._show_rows)
        events.data_changed.connect(self._show)
        events.selection_changed.connect(self._show)
        events.named_changed.connect(self._show_named)
        events.embedding_changed.connect(self._show)
        events.neighbours_found.connect(self._show)
        events.rows_measured.connect(self._show)
        events.comparison_changed.connect(self._show)
        self._show()
        self._show_named()

    def _make_table(self) -> None:
        self.rows = RowsModel(self.lab)
        self.table = FoundTable()
        self.table.setModel(self.rows)
        self.table.setAccessibleName("Selected rows")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setDefaultSectionSize(96)
        self.table.verticalHeader().setDefaultSectionSize(PLAIN)
        self.table.verticalHeader().hide()
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.clicked.connect(self._clicked)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 220)

    def _button(self, text: str, tip: str, clicked: object) -> QToolButton:
        button = QToolButton(text=text, toolTip=as_typed(tip))
        if clicked is not None:
            button.clicked.connect(lambda *_: self._do(clicked))
        return button

    def _do(self, action: object) -> None:
        """What cannot be is told in one sentence."""
        from latentlab.errors import InputError

        try:
            action()
        except InputError as error:
            self.lab.failed.emit(str(error), "")

    @Slot()
    def ask(self) -> None:
        """Select what the line says: row numbers, a query, or else a name."""
        from PySide6.QtGui import QGuiApplication

        text, keys = self.line.text().strip(), QGuiApplication.keyboardModifiers()
        if not text:
            return
        how = "add" if keys & Qt.KeyboardModifier.ShiftModifier else "replace"
        how = "remove" if keys & Qt.KeyboardModifier.ControlModifier else how
        self._do(partial(self.lab.finding.find, text, how))

    @Slot()
    def neighbours(self, space: str = "latent") -> None:
        """The rows nearest to the current row of the table, or to the first selected one, or to the probe."""
        selection, at, found = self.lab.selections.current, self.table.currentIndex(), self.lab.finding.neighbours
        if at.isValid():
            row = self.rows.row(at.row())
        elif selection is not None and found is not None and self.lab.finding.shows_neighbours:
            row = found[0]  # of the same row in the other space
        elif selection is not None:
            row = int(selection.rows[0])
        else:
            nearest = self.lab.nearest_row()
            if nearest is None:
                return
            row = nearest[0]
        self._do(partial(self.lab.finding.neighbours_of, row, space))

    def _measure(self) -> None:
        self.lab.finding.measure(lambda _: self._show())

    @Slot()
    def ask_name(self) -> None:
        """Keep the selection under a name."""
        selection = self.lab.selections.current
        if selection is None:
            self.lab.said.emit("Select rows first: then they can be kept under a name.")
            return
        name, agreed = QInputDialog.getText(self, "Keep the selection", "Name:", text=selection.words[:40])
        if agreed and name.strip():
            self.lab.selections.keep(name.strip())

    def _drop(self) -> None:
        if self.named.currentIndex() > 0:
            self.lab.selections.drop(self.named.currentText())

    @Slot()
    def _take_named(self) -> None:
        kept = self.lab.selections.named.get(self.named.currentText())
        if kept is not None:
            self.lab.selections.choose(kept)

    @Slot()
    def _show_named(self) -> None:
        self.named.clear()
        self.named.addItem("Kept selections")
        for name, kept in self.lab.selections.named.items():
            self.named.addItem(as_it_is(name))
            self.named.setItemData(self.named.count() - 1, as_typed(f"{len(kept):,} rows"), Qt.ItemDataRole.ToolTipRole)
        self.named.setEnabled(bool(self.lab.selections.named))

    @Slot()
    def _show(self) -> None:
        selection, data = self.lab.selections.current, self.lab.data
        self._seen.ask()
        self.line.setPlaceholderText(f"{self._example()}     or     17, 20-25     or     a name")
        if data is None:
            self.words.setText("")
        elif selection is None:
            self.words.setText("Nothing is selected: draw around rows on the map (L), or ask above.")
        else:
            share = 100 * len(selection) / len(data)
            then = " (found with the model as it was then)" if self.lab.finding.is_past(selection) else ""
            self.words.setText(f"{len(selection):,} of {len(data):,} rows ({share:.3g} %): {selection.words}{then}")

    def _show_rows(self) -> None:
        """The table anew, whose heads are never cut; what a person made wider stays so."""
        self.rows.renew()
        pictured = self.rows.pictured
        self.table.verticalHeader().setDefaultSectionSize(PICTURED if pictured else PLAIN)
        self.table.setIconSize(QSize(PICTURED - 4, PICTURED - 4))
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        for i, name in enumerate(self.rows.heads):
            header.resizeSection(i, max(header.sectionSize(i), metrics.horizontalAdvance(name) + HEAD_MARGIN))

    @Slot(QModelIndex)
    def _clicked(self, at: QModelIndex) -> None:
        """The probe goes where the row lies."""
        self.lab.probe_to_row(self.rows.row(at.row()))

    def _example(self) -> str:
        """A condition that these data can be asked."""
        data = self.lab.data
        if data is None or data.labels is None:
            return "z1 > 1"
        name = data.label_name or "label"
        return f'{name if name.isidentifier() else f"`{name}`"} == "{data.class_names[0]}" and z1 > 1'
