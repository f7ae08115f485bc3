"""All rows of the data as a table, whose selection is the lab's own: sorted, filtered, copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolButton, QVBoxLayout, QWidget

from latentlab.data.listing import sortable
from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.editors import CheckBox, ComboBox
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.row_lines import RowLines
from latentlab.gui.widgets.seen import WhenSeen, is_seen
from latentlab.gui.widgets.words import Words
from latentlab.lab.row_table import MOST_LINES
from latentlab.worker.ending import Ending

HEIGHT, PICTURE_HEIGHT = 22, 36  # pixels of a line
WIDTH, MOST_WIDE = 92, 220
SETTLE_MILLISECONDS = 150  # after which the rows that a hand goes over are selected: one step to undo
FILE_ORDER = "as in the file"


class RowsView(QTableView):
    """The table: Tab leaves it, copying is told."""

    copy_asked = Signal()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be: little, for it takes what room there is."""
        return QSize(300, 80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies many cells; Qt would copy one."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)


class RowsPanel(QWidget):
    """Click, drag or use the arrow keys to select rows; those selected elsewhere are tinted."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab, self.table = events.lab, events.lab.row_table
        self.lines, self.view, self.words = RowLines(self.lab), RowsView(), Words()
        self.only = CheckBox("Selected rows only", toolTip="Show the selected rows alone; then clicks select nothing")
        self.only.clicked.connect(self.table.show_only_selected)
        self.order = ComboBox(toolTip="The column that the rows are sorted by; a click on its title does the same")
        self.order.setAccessibleName("Sort by")
        self.order.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(12)
        self.order.activated.connect(self._choose_order)
        self.down = QToolButton(text="Descending", checkable=True, toolTip="The greatest first")
        self.down.clicked.connect(self._choose_order)
        self.copy = QToolButton(text="Copy", toolTip="Copy the cells that are marked, else the selected rows (Ctrl+C)")
        self.copy.clicked.connect(self._copy)
        self._make_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(3)
        layout.addWidget(Flow(self.only, self.order, self.down, self.copy))
        layout.addWidget(self.words)
        layout.addWidget(self.view, 1)
        self._going_over = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._going_over.timeout.connect(self._select)
        self._own = self._quiet = self._unseen = False
        self._seen = WhenSeen(self, self._renew, 0)
        events.rows_changed.connect(self._show)
        events.selection_changed.connect(self._show_selection)
        self._show()

    def _make_view(self) -> None:
        view = self.view
        view.setModel(self.lines)
        view.setAccessibleName("Rows of the data")
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setMinimumHeight(60)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setIconSize(QSize(PICTURE_HEIGHT - 4, PICTURE_HEIGHT - 4))
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(HEIGHT)
        header = view.horizontalHeader()
        header.setDefaultSectionSize(WIDTH)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by)
        view.selectionModel().selectionChanged.connect(self._went_over)
        view.activated.connect(self._to_row)
        view.copy_asked.connect(self._copy)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(700, 220)

    @property
    def threads(self) -> list[Ending]:
        """What reads rows, to be ended."""
        return [self.lines.reader]

    # What is shown -------------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        """The table is another one: the lines of before go at once, the new ones come when they are seen."""
        if self.lines.past:
            self._quiet = True
            self.lines.forget()
            self._quiet = False
        self._tell()
        self._seen.ask()

    def _renew(self) -> None:
        data, columns = self.lab.data, self.table.columns
        titles = [FILE_ORDER, *(column.title for column in columns if sortable(data, column))]
        if titles != [self.order.itemText(i) for i in range(self.order.count())]:
            self.order.clear()
            self.order.addItems(titles)
            pictured = any(column.kind == "picture" for column in columns)
            self.view.verticalHeader().setDefaultSectionSize(PICTURE_HEIGHT if pictured else HEIGHT)
        self._quiet = True
        self.lines.renew()
        self._quiet = False
        by, down = self.table.by
        self.order.setCurrentText(by.title if by is not None else FILE_ORDER)
        self.down.setChecked(down)
        self.only.setChecked(self.table.only_selected)
        header = self.view.horizontalHeader()
        header.setSortIndicatorShown(by is not None)
        if by is not None:
            order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(columns.index(by), order)
        self._fit_columns()
        if self._unseen:
            self._unseen = False
            self._bring()

    def _fit_columns(self) -> None:
        """Titles are shown whole, up to a width; what a person made wider stays so."""
        header, metrics = self.view.horizontalHeader(), self.view.fontMetrics()
        for i, column in enumerate(self.table.columns):
            wide = min(max(metrics.horizontalAdvance(column.title) + 30, 60), MOST_WIDE)
            if header.sectionSize(i) < wide:
                header.resizeSection(i, wide)

    def _tell(self) -> None:
        data, table, selection = self.lab.data, self.table, self.lab.selections.current
        self.view.setEnabled(data is not None)
        if data is None:
            self.words.setText("Open data: their rows are shown here.")
            return
        if table.rows is None:
            self.words.setText("The rows are being sorted …")
            return
        count = len(selection) if selection is not None else 0
        words = f"{count:,} of {len(data):,} rows selected" if count else f"{len(data):,} rows"
        words += f"; the first {MOST_LINES:,} are listed" if len(table.rows) > MOST_LINES else ""
        words += "" if data.here else "; their values are not here"
        words += "; clicks select nothing here" if table.only_selected else ""
        self.words.setText(words)

    @Slot()
    def _show_selection(self) -> None:
        """Rows that were selected elsewhere are tinted, and the first of them comes in sight."""
        self._tell()
        self.lines.renew_marks()
        if self._own or self.table.only_selected:
            return
        self._quiet = True
        self.view.clearSelection()
        self._quiet = False
        self._unseen = not is_seen(self)
        if self._unseen:
            self._seen.ask()
        else:
            self._bring()

    def _bring(self) -> None:
        """The first of the rows that are selected comes in sight."""
        selection = self.lab.selections.current
        line = self.table.line_of(selection) if selection is not None else -1
        if 0 <= line < self.lines.rowCount():
            across = self.view.horizontalScrollBar().value()
            self.view.scrollTo(self.lines.index(line, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
            self.view.horizontalScrollBar().setValue(across)  # the same columns stay in sight

    # What hands do -------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_order(self) -> None:
        title = self.order.currentText()
        self._do_sort("" if self.order.currentIndex() == 0 else title, self.down.isChecked())

    @Slot(int)
    def _sort_by(self, section: int) -> None:
        """Ascending, descending, as in the file."""
        column, (by, down) = self.table.columns[section], self.table.by
        self._do_sort("" if column is by and down else column.title, column is by and not down)

    def _do_sort(self, title: str, down: bool) -> None:
        try:
            self.table.sort(title, down)
        except InputError as error:
            self._renew()  # sorted as before
            self.lab.said.emit(str(error))

    @Slot()
    def _went_over(self, *_: object) -> None:
        if not self._quiet and not self.table.only_selected:
            self._going_over.start()

    @Slot()
    def _select(self) -> None:
        """Select the rows of the marked cells."""
        ranges = sorted({(part.top(), part.bottom() + 1) for part in self.view.selectionModel().selection()})
        if ranges and not self.table.only_selected:
            self._own = True
            self.table.select(ranges)
            self._own = False

    @Slot()
    def _to_row(self, *_: object) -> None:
        """Enter or a double click: the probe goes where the row lies."""
        index = self.view.currentIndex()
        if index.isValid():
            self.lab.probe_to_row(int(self.table.rows[index.row()]))

    @Slot()
    def _copy(self) -> None:
        marked, table, selection = self.view.selectionModel().selection(), self.table, self.lab.selections.current
        if table.rows is None or (not marked and selection is None):
            self.lab.said.emit("Mark cells or select rows first: then they can be copied.")
            return
        if marked:
            lines = sorted({line for part in marked for line in range(part.top(), part.bottom() + 1)})
            places = sorted({at for part in marked for at in range(part.left(), part.right() + 1)})
            rows, columns = table.rows[lines], [table.columns[at] for at in places]
        else:
            rows, columns = selection.rows, table.columns

        def then(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.lab.said.emit(f"Copied {len(rows):,} rows of {len(columns):,} columns")

        try:
            table.copy(rows, columns, then)
        except InputError as error:
            self.lab.said.emit(str(error))
