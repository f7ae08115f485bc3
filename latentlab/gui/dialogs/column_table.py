"""The columns of a file, and what each of them is: a feature, the label, names …; with why it was guessed so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.data.digits import ends
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.plain import as_typed

ROLES = ("ignored", "feature", "label", "name", "held-out")
SINGLE = ("label", "name", "held-out")  # roles that only one column can have
MOST_WIDE = 120  # pixels of a name, and of what a column holds
MOST_LISTED = 500  # columns that are listed with their roles


class ColumnTable(QTableWidget):
    """A line for each column, with a box that says what it is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.roles: dict[str, ComboBox] = {}
        self.setAccessibleName("Columns")
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names often begin alike
        self.setHorizontalHeaderLabels(["Column", "Holds", "Missing", "Is", "Why"])
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # reasons have lines
        self.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)

    def by_role(self) -> dict[str, list[str]]:
        """The columns that were given each role. Raises InputError where one is given twice that can be only once."""
        found: dict[str, list[str]] = {role: [] for role in ROLES}
        for name, choice in self.roles.items():
            found[choice.currentText()].append(name)
        for role in SINGLE:
            if len(found[role]) > 1:
                raise InputError(f"Only one column can be the {role}; {', '.join(found[role][:3])} are.")
        return found

    def show_columns(self, source: Source, data: Dataset | None, recipe: Recipe) -> None:
        """The columns of a source with the roles that `recipe` gives them."""
        listed = list(source.columns.items())[:MOST_LISTED]
        self.roles = {}
        self.setRowCount(len(listed))
        self.setVisible(bool(listed))
        for i, (name, _) in enumerate(listed):
            for j in (0, 1, 2, 4):
                item = QTableWidgetItem(name if j == 0 else "")
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.setItem(i, j, item)
            role = self.roles[name] = ComboBox()
            role.setAccessibleName(f"What {name} is")
            role.addItems([each for each in ROLES if each != "feature" or source.values is None])
            role.setCurrentText(_role(name, recipe, data))
            role.activated.connect(partial(self._chosen, name))
            self.setCellWidget(i, 3, role)
        self.describe(source, data)
        self.resizeColumnsToContents()
        for j in (0, 1):  # which leave room for the reasons
            self.setColumnWidth(j, min(self.columnWidth(j), MOST_WIDE))

    def _chosen(self, name: str, _: int = 0) -> None:
        """What only one column can be, another one is no more."""
        role = self.roles[name].currentText()
        if role in SINGLE:
            for other, choice in self.roles.items():
                if other != name and choice.currentText() == role:
                    choice.setCurrentText("ignored")
        self.changed.emit()

    def describe(self, source: Source, data: Dataset | None) -> None:
        """Say of each column what it holds, and why it is what it is, as things are now."""
        for i, name in enumerate(self.roles):
            column, why = source.columns[name], _why(name, data)
            missing = int(column.missing.sum())
            for j, text in ((1, _holds(column)), (2, f"{missing:,}" if missing else ""), (4, why)):
                self.item(i, j).setText(text)
            for j, text in ((0, name), (1, _holds(column)), (4, why)):
                self.item(i, j).setToolTip(as_typed(text))


def _holds(column: Column) -> str:
    known = column.values[~column.missing]
    if not len(known):
        return "nothing"
    if not column.is_number:
        return f"{column.distinct:,} words"
    low, high = ends(known.min(), known.max())
    return f"numbers {low} … {high}"


def _why(name: str, data: Dataset | None) -> str:
    """Why a column was taken for what it was."""
    what, reason = ("", "") if data is None else data.source.get("roles", {}).get(name, ("", ""))
    return reason if what in (*ROLES, "") else f"{what}: {reason}"


def _role(name: str, recipe: Recipe, data: Dataset | None) -> str:
    """What a column was taken for; where nothing came of it, what the recipe says."""
    if data is not None and name in data.source.get("roles", {}):
        what = data.source["roles"][name][0]
        return what if what in ROLES else "ignored"
    if name == recipe.label:
        return "label"
    if name == recipe.names:
        return "name"
    if name == recipe.split:
        return "held-out"
    return "feature" if name in (recipe.features or ()) else "ignored"
