"""A form made from a settings dataclass: one line a field, the rarely used under "More".

What is folded is hidden; superqt's collapsible part only makes it flat, and the Tab key goes through lines unseen.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.errors import InputError
from latentlab.gui.help.settings import effect_of, explained
from latentlab.gui.help.whats_this import explain
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.editors import CheckBox, ComboBox, LineOrNothing, SpinBox
from latentlab.gui.widgets.plain import Label, as_typed
from latentlab.settings import make

LEAST_LETTERS = 12  # of what a list shows of its entry


class SettingsForm(QWidget):
    """Edits one settings dataclass; every widget's name is its field's.

    `words` are the label and the help of fields that have others here than in the dataclass; the fields `without` are
    chosen elsewhere.
    """

    changed = Signal()

    def __init__(
        self, kind: type, words: Mapping[str, tuple[str, str]] = MappingProxyType({}),
        without: Collection[str] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.kind, self._words = kind, words
        self.editors: dict[str, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        fields = [each for each in dataclasses.fields(kind) if each.metadata["shown"] and each.name not in without]
        layout.addWidget(self._lines([field for field in fields if not field.metadata["more"]]))
        rare = [field for field in fields if field.metadata["more"]]
        more = self._lines(rare)
        self.more = QToolButton(text="More", checkable=True, autoRaise=True, arrowType=Qt.ArrowType.RightArrow)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setToolTip("Settings that are rarely changed")
        self.more.toggled.connect(more.setVisible)
        self.more.toggled.connect(self._turn_arrow)
        more.hide()
        if not rare:
            self.more.hide()
        layout.addWidget(self.more)
        layout.addWidget(more)
        self.show_values(kind())

    def values(self) -> dict[str, Any]:
        """What is entered, checked; raises InputError with a sentence for the first thing that cannot be."""
        entered = {name: self._read(name) for name in self.editors}
        return vars(make(self.kind, entered))

    def show_values(self, settings: Any) -> None:
        """Enter the values of a settings instance."""
        for name, editor in self.editors.items():
            with QSignalBlocker(editor):
                self._write(editor, getattr(settings, name))
        self._show_fitting()
        self._check()

    def leave_open(self) -> None:
        """Leave all to the program that may be left to it."""
        for field in dataclasses.fields(self.kind):
            if field.metadata["automatic"] and field.name in self.editors:
                with QSignalBlocker(self.editors[field.name]):
                    self._write(self.editors[field.name], None)
        self._check()

    def show_only(self, wanted: dict[str, bool]) -> None:
        """Show or hide the lines of some fields."""
        for name, show in wanted.items():
            editor = self.editors[name]
            editor.parentWidget().layout().setRowVisible(editor, show)

    def say_automatic(self, name: str, words: str) -> None:
        """What a line stands for that is left empty, where that is known by now."""
        _line_of(self.editors[name]).setPlaceholderText(words)

    @Slot(bool)
    def _turn_arrow(self, open_: bool) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)

    def _lines(self, fields: list[dataclasses.Field]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(5)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # of languages of longer words
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        hints = typing.get_type_hints(self.kind)
        for field in fields:
            words, help = self._words.get(field.name, (field.metadata["label"], field.metadata["help"]))
            editor = self.editors[field.name] = self._editor(field, hints[field.name])
            editor.setObjectName(field.name)
            editor.setToolTip(as_typed(f"{help}\n(Shift+F1 says more)"))
            editor.setAccessibleName(words)
            if isinstance(editor, LineOrNothing):
                editor.line.setAccessibleName(words)
                editor.nothing.setAccessibleName(f"{words}: {field.metadata['nothing']}")
            label = Label(words)
            label.setToolTip(editor.toolTip())
            label.setBuddy(editor)
            for part in (label, editor):
                explain(part, explained(self.kind, field, words, help), effect_of(self.kind, field).get("equation", ""))
            form.addRow(label, editor)
        return page

    def _editor(self, field: dataclasses.Field, hint: Any) -> QWidget:
        about = field.metadata
        options = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
        if about["choices"]:
            automatic = [(about["automatic"], None)] if type(None) in options else []
            editor = _list_of([*automatic, *((choice, choice) for choice in about["choices"])])
            editor.currentIndexChanged.connect(self._edited)
        elif bool in options and type(None) in options:
            editor = _list_of([(about["automatic"], None), ("yes", True), ("no", False)])
            editor.currentIndexChanged.connect(self._edited)
        elif bool in options:
            editor = CheckBox()
            editor.toggled.connect(self._edited)
        elif int in options:
            editor = SpinBox()
            # The value below the least one stands for "automatic".
            low = int(about["minimum"]) - (type(None) in options)
            editor.setRange(low, int(about["maximum"]))
            editor.setSpecialValueText(about["automatic"] if type(None) in options else "")
            editor.setSuffix(f" {about['unit']}" if about["unit"] else "")
            editor.setGroupSeparatorShown(True)
            editor.setMinimumWidth(LEAST_LETTERS * editor.fontMetrics().averageCharWidth() + 40)  # whatever its words
            editor.valueChanged.connect(self._edited)
        else:
            editor = LineOrNothing(about["nothing"]) if about["nothing"] else QLineEdit()
            line = _line_of(editor)
            line.setPlaceholderText(about["automatic"])
            line.setFixedHeight(line.sizeHint().height())  # with the red frame of a mistake and without
            (editor.changed if line is not editor else editor.textChanged).connect(self._edited)
        return editor

    @Slot()
    def _edited(self) -> None:
        self._show_fitting()
        self._check()
        self.changed.emit()

    def _show_fitting(self) -> None:
        """Hide the lines that say nothing beside what is chosen in another."""
        for field in dataclasses.fields(self.kind):
            if field.metadata["when"] and field.name in self.editors:
                other, *values = field.metadata["when"]
                self.show_only({field.name: self.editors[other].currentData() in values})

    def _check(self) -> None:
        """Mark the editors whose text cannot be."""
        for name, editor in self.editors.items():
            line = _line_of(editor)
            if line is not None:
                try:
                    make(self.kind, {name: self._read(name)})
                    line.setStyleSheet("")
                except InputError as error:
                    colour = theme.colours().warning
                    line.setStyleSheet(f"QLineEdit {{ border: 1px solid {colour}; border-radius: 2px; }}")
                    line.setStatusTip(str(error))

    def _read(self, name: str) -> Any:
        editor = self.editors[name]
        if isinstance(editor, ComboBox):
            return editor.currentData()
        if isinstance(editor, QCheckBox):
            return editor.isChecked()
        if isinstance(editor, SpinBox):
            automatic = editor.specialValueText() and editor.value() == editor.minimum()
            return None if automatic else editor.value()
        hint = typing.get_type_hints(self.kind)[name]
        listed = any(typing.get_origin(option) is list for option in (hint, *typing.get_args(hint)))
        read = _number if {int, float} & _kinds(hint) else str.strip
        if isinstance(editor, LineOrNothing) and editor.nothing.isChecked():
            return [] if listed else ""
        line = _line_of(editor)
        text = line.text().strip()
        if text == "" and line.placeholderText():
            return None
        return _items(text, read) if listed else read(text)

    @staticmethod
    def _write(editor: QWidget, value: Any) -> None:
        if isinstance(editor, ComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QCheckBox):
            editor.setChecked(value)
        elif isinstance(editor, SpinBox):
            editor.setValue(editor.minimum() if value is None else value)
        else:
            listed = isinstance(value, list)
            text = value if isinstance(value, str) else "" if value is None else f"{value:g}" if not listed else ""
            empty = listed and not value and not isinstance(editor, LineOrNothing)  # nothing typed is no empty list
            plain = listed and not empty and not any("," in str(item) for item in value)
            listing = ", ".join(map(str, value)) if plain else json.dumps(value, ensure_ascii=False)
            _line_of(editor).setText(listing if listed else text)
            if isinstance(editor, LineOrNothing):
                editor.nothing.setChecked(value in ([], ""))


def _line_of(editor: QWidget) -> QLineEdit | None:
    """The line that is typed into; None for boxes."""
    return editor.line if isinstance(editor, LineOrNothing) else editor if isinstance(editor, QLineEdit) else None


def _number(text: str) -> Any:
    """A number where `text` is one, else the text, for the settings to refuse."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text.strip()


def _kinds(hint: Any) -> set[type]:
    """The types that a value, or an item of a list, may have."""
    options = typing.get_args(hint)
    return {kind for option in options for kind in _kinds(option)} if options else {hint}


def _items(text: str, read: Callable[[str], Any]) -> list[Any]:
    """The items of a list, between commas, or as JSON in brackets: so items are written that have commas."""
    if text.startswith("["):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            text = text.strip("[]")
    return [read(part) for part in text.split(",") if part.strip()]


def _list_of(entries: list[tuple[str, Any]]) -> ComboBox:
    """A list that a long entry does not make wider than the form; it opens as wide as its entries are."""
    editor = ComboBox()
    for words, value in entries:
        editor.addItem(words, value)
    editor.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    editor.setMinimumContentsLength(LEAST_LETTERS)
    editor.view().setMinimumWidth(editor.view().sizeHintForColumn(0) + 24)
    return editor
