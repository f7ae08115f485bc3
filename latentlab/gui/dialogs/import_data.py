"""How a file is read: columns, missing values, scaling, pictures, what is held out; with what comes of it beside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from latentlab.data import Dataset, open_source
from latentlab.data.absent import without_stand_ins
from latentlab.data.digits import ends
from latentlab.data.reading.text import is_text
from latentlab.data.recipe import Recipe, plain, recipe_of
from latentlab.data.source import Source
from latentlab.errors import InputError
from latentlab.gui.dialogs.column_table import ColumnTable
from latentlab.gui.language.catalogue import as_it_is, translated
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.data_words import by_titles
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.form import SettingsForm
from latentlab.gui.widgets.pictures import Picture
from latentlab.gui.widgets.plain import Label
from latentlab.gui.widgets.words import Words
from latentlab.worker.jobs import Jobs

WAIT = 250  # milliseconds of rest before the preview is made anew
ROWS, COLUMNS, PICTURES = 8, 12, 12
REMARKS_PIXELS = 150
OF_TEXT = ("delimiter", "decimal", "header", "comment", "encoding")
OF_READING = ("inside", "picture", "fit", "colour", "held_out_file", "transpose", "axes", "depth", "page", *OF_TEXT)
OF_COLUMNS = ("features", "also", "without", "label", "names", "split")


class ImportDialog(InReadingOrder, QDialog):
    """Edits the recipe of one file; `wanted` is called with it when the person agrees."""

    def __init__(
        self, path: str, recipe: dict[str, Any], jobs: Jobs, wanted: Callable[[str, dict[str, Any]], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.path, self.jobs, self._wanted = path, jobs, wanted
        self.source: Source | None = None
        self.data: Dataset | None = None
        self._read_as: tuple[Any, ...] | None = None
        self._ticket = 0
        self.setWindowTitle(f"How {Path(path).name} is read")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(1180, 680).boundedTo((parent or self).screen().availableSize() - QSize(24, 60)))
        self.object = ComboBox(toolTip="Which array, layer or variable of the file to open")
        self.object.setAccessibleName("Object")
        self.object.activated.connect(self._changed)
        self.columns = ColumnTable()
        self.columns.changed.connect(self._choose_columns)
        self.form = SettingsForm(Recipe)
        self.form.show_only(dict.fromkeys(("inside", *OF_COLUMNS), False))
        self.form.more.hide()
        self.form.show_values(recipe_of(recipe))
        self.form.changed.connect(self._changed)
        self.words, self.problem = Words(lines=2), Words(lines=2)
        self.remarks = QPlainTextEdit(readOnly=True)
        self.remarks.setAccessibleName("Remarks")
        self.remarks.setMaximumHeight(REMARKS_PIXELS)
        self.problem.setStyleSheet(f"color: {theme.colours().warning}")
        self.pictures = [Picture(f"Row {i + 1} as it is prepared", 40) for i in range(PICTURES)]
        self.table = QTableWidget(0, 0)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName("First rows as they are prepared")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=WAIT)
        self._soon.timeout.connect(self._prepare)
        self._first = recipe_of(recipe)
        self._columns_of: Recipe | None = self._first  # None where the person has said what each column is
        self._prepare()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        self._object_row = QWidget()
        row = QHBoxLayout(self._object_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label("Object"))
        row.addWidget(self.object, 1)
        self._object_row.hide()
        for part in (self._object_row, self.columns, self.form):
            left.addWidget(part, 1 if part is self.columns else 0)
        grid = QGridLayout()
        for i, picture in enumerate(self.pictures):
            picture.setFixedSize(88, 88)
            picture.hide()
            grid.addWidget(picture, i // 4, i % 4)
        for part in (self.words, self.problem, self.remarks, self.table):
            right.addWidget(part, 1 if part is self.table else 0)
        right.addLayout(grid)
        right.addStretch(0)
        both = QHBoxLayout()
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(self.buttons)

    @property
    def roles(self) -> dict[str, ComboBox]:
        """The box of each column that says what it is."""
        return self.columns.roles

    # What is chosen ------------------------------------------------------------------------------------------------

    def recipe(self) -> Recipe:
        """What the dialog says. Raises InputError where it cannot be."""
        values = self.form.values()
        if self.source is None:
            return self._first
        values["inside"] = self.object.currentData()
        if self._columns_of is not None:
            return recipe_of(values | {name: getattr(self._columns_of, name) for name in OF_COLUMNS})
        by_role = self.columns.by_role()
        for role, field in (("label", "label"), ("name", "names"), ("held-out", "split")):
            values[field] = by_role[role][0] if by_role[role] else ""
        if self.source.values is None:
            if not by_role["feature"]:
                raise InputError("Choose at least one column as a feature.")
            values |= {"features": by_role["feature"], "also": None, "without": None}
        return recipe_of(values)

    @Slot()
    def _changed(self) -> None:
        self._soon.start()

    @Slot()
    def _choose_columns(self) -> None:
        self._columns_of = None
        self._soon.start()

    @Slot()
    def _prepare(self) -> None:
        """Read and prepare in the background; only the newest answer is shown."""
        try:
            recipe = self.recipe()
        except InputError as error:
            self._show_problem(str(error))
            return
        self._ticket += 1
        ticket, path, source, before = self._ticket, self.path, self.source, self._read_as
        reading = tuple(str(asdict(recipe)[name]) for name in OF_READING)

        def work(report: Callable[[float], None]) -> tuple[Source, Dataset | None, str]:
            from latentlab.data.prepare import prepare
            from latentlab.data.source import joined

            try:
                read = source
                if read is None or reading != before:
                    read = open_source(path, recipe, report)
                    if recipe.held_out_file:
                        read = joined(read, open_source(recipe.held_out_file, recipe, report))
            except InputError as error:
                return source, None, str(error)
            others = source is not None and read.columns.keys() != source.columns.keys()
            try:  # of other columns all is guessed anew
                return read, prepare(read, replace(recipe, **dict.fromkeys(OF_COLUMNS)) if others else recipe), ""
            except InputError as error:
                return read, None, str(error)

        def done(made: tuple[Source, Dataset | None, str]) -> None:
            if ticket == self._ticket and not self._closed:
                self._read_as = reading
                self._take(*made)

        self.jobs.do(f"Looking at {Path(self.path).name}", work, done)

    _closed = False

    def done(self, result: int) -> None:
        """Whatever comes after is not shown."""
        self._closed = True
        self._soon.stop()
        super().done(result)

    def _agree(self) -> None:
        try:
            recipe = self.recipe()
        except InputError as error:
            self._show_problem(str(error))
            return
        self.accept()
        self._wanted(self.path, plain(recipe))

    # What comes of it ----------------------------------------------------------------------------------------------

    def _take(self, source: Source | None, data: Dataset | None, problem: str) -> None:
        first = self.source is None and source is not None
        changed = source is not None and (self.source is None or source.columns.keys() != self.source.columns.keys())
        self.source, self.data = source, data
        if changed and not first:
            self._columns_of = Recipe()
        if first or changed:
            self._show_columns(source, data)
        if source is not None:
            recipe = self._first if data is None else recipe_of(data.source["recipe"])
            self.columns.describe(without_stand_ins(source, recipe.absent)[0], data)
        if data is None:
            self._show_problem(problem)
            self._show_nothing()
            return
        self.problem.setText("")
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(True)
        chosen = data.source["recipe"]
        low, high = ends(*data.extent)
        words = f"{data.about}, {len(data.held_out):,} held out. Scaling: {chosen['scaling']}. "
        words += f"Values from {low} to {high}; likelihood: {data.default_likelihood}."
        self.words.setText(words)
        self.remarks.setPlainText("\n".join(f"• {translated(by_titles(remark))}" for remark in data.remarks))
        self.remarks.setVisible(bool(data.remarks))
        self._show_rows(data)

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(by_titles(problem))
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(False)

    def _show_nothing(self) -> None:
        """Nothing of a reading before this one, of which nothing came."""
        self.words.setText("")
        for part in (self.remarks, self.table, *self.pictures):
            part.hide()

    def _show_columns(self, source: Source, data: Dataset | None) -> None:
        """The columns with the roles that were guessed."""
        recipe = recipe_of(data.source["recipe"]) if data is not None else self._first
        table, folder = source.values is None, source.what == "images" and Path(self.path).is_dir()
        files = folder or source.what == "stack"
        lines = {"picture": not table and not source.series, "fit": files, "colour": files, "depth": files}
        lines |= {
            "missing": not files,
            "absent": any(column.is_number for column in source.columns.values()),
            "page": folder,
            "axes": not table and (source.what == "array" or bool(source.axes)),
        }
        lines |= dict.fromkeys(OF_TEXT, table and is_text(Path(self.path)))
        self.form.show_only(lines | {"transpose": not source.image, "by_columns": not table and not source.image})
        self._object_row.setVisible(len(source.inside) > 1)
        self.object.clear()
        for name in source.inside:
            self.object.addItem(as_it_is(name), name)
        if not source.inside:
            self.object.addItem("", None)
        self.columns.show_columns(source, data, recipe)

    def _show_rows(self, data: Dataset) -> None:
        some = data.x[: max(ROWS, PICTURES)]
        for i, picture in enumerate(self.pictures):
            picture.setVisible(data.is_image and i < len(some))
            picture.show_row(some[i] if data.is_image and i < len(some) else None)
        self.table.setVisible(not data.is_image)
        if data.is_image:
            return
        names = data.features[:COLUMNS]
        about = (["Name"] if data.row_names is not None else []) + (
            [as_it_is(data.label_name)] if data.labels is not None else []
        )
        self.table.setColumnCount(len(about) + len(names))
        self.table.setHorizontalHeaderLabels([*about, *map(as_it_is, names)])
        self.table.setRowCount(min(ROWS, len(data)))
        self.table.setVerticalHeaderLabels([f"{data.number_of(i):,}" for i in range(min(ROWS, len(data)))])
        for i, row in enumerate(np.asarray(some[:ROWS]).reshape(min(ROWS, len(data)), -1)):
            texts = ([data.name_of(i)] if data.row_names is not None else []) + (
                [data.label_of(i)] if data.labels is not None else []
            )
            for j, text in enumerate([*texts, *(f"{value:.3f}" for value in row[: len(names)])]):
                self.table.setItem(i, j, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
