"""What can be chosen about a dataset that is made by a rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from latentlab.data import Dataset
from latentlab.data.builtin import Card
from latentlab.errors import InputError
from latentlab.gui.language.catalogue import as_it_is
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.form import SettingsForm
from latentlab.gui.widgets.plain import Label
from latentlab.gui.widgets.words import Words

MOST_CLASSES = 100


class MakeDialog(InReadingOrder, QDialog):
    """What can be chosen about a dataset that is made by a rule: its settings, and the column that is the class."""

    def __init__(
        self, card: Card, data: Dataset, wanted: Callable[[dict[str, Any]], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(card.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wanted = wanted
        self.form = SettingsForm(card.settings)
        values = {name: value for name, value in data.source["settings"].items() if name != "label"}
        self.form.show_values(card.settings(**values))
        self.form.more.hide()
        self.label = ComboBox(toolTip="The column that is the class: for colours, and for models under a condition")
        self.label.setAccessibleName("Label")
        classes = (name for name, column in data.columns.items() if column.distinct <= MOST_CLASSES)
        self.label.addItems([as_it_is(name) for name in classes])
        self.label.setCurrentText(data.label_name)
        self.problem = Words(lines=2)
        self.problem.setStyleSheet(f"color: {theme.colours().warning}")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(Label("Label"))
        row.addWidget(self.label, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(Label(card.about, wordWrap=True))
        layout.addWidget(self.form)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.resize(380, 0)

    def _agree(self) -> None:
        try:
            values = self.form.values()
        except InputError as error:
            self.problem.setText(str(error))
            return
        self.accept()
        self._wanted({**values, "label": self.label.currentText()})
