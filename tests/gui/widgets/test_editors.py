"""The wheel over boxes and sliders that nobody is at work in: it scrolls what they lie in, and changes nothing."""

import re
from pathlib import Path

import pytest
from hands import choose, click, reach, type_into, wheel
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QApplication, QComboBox, QScrollBar, QToolTip

import latentlab.gui
from latentlab.gui.widgets.editors import ComboBox
from latentlab.models import MODELS


def editors_of(root):
    found = [one for kind in (QAbstractSpinBox, QComboBox, QAbstractSlider) for one in root.findChildren(kind)]
    return [one for one in found if not isinstance(one, QScrollBar)]


def state_of(editor):
    return editor.currentIndex() if isinstance(editor, QComboBox) else editor.value()


def turned_over(root, names):
    """Turn the wheel over every editor to be seen, and say which changed or took the focus."""
    wrong = []
    for editor in editors_of(root):
        if not editor.isVisible():
            continue
        reach(editor)
        editor.clearFocus()
        names.add(type(editor).__name__)
        for steps in (1, -1, -1):
            before = state_of(editor)
            wheel(editor, steps)
            if state_of(editor) != before or editor.hasFocus():
                wrong.append((editor.accessibleName() or editor.objectName(), before, state_of(editor)))
    return wrong


@pytest.mark.parametrize("name", MODELS)
def test_the_wheel_changes_no_editor_of_any_form(digits, name):
    panel, kinds = digits.train_panel, set()
    choose(panel.model.choice, MODELS[name].title)
    for form in (panel.model_form, panel.train_form):
        if form.more.isVisible():
            reach(form.more)
            click(form.more)
    assert not turned_over(panel, kinds)
    assert {"ComboBox", "SpinBox"} <= kinds


def test_the_wheel_changes_no_editor_of_any_dock(trained, qtbot):
    kinds = set()
    for dock in trained.docks:
        trained.bring(dock.objectName())
        qtbot.wait(20)
        assert not turned_over(dock, kinds), dock.objectName()
    assert not turned_over(trained.centralWidget(), kinds)
    assert kinds == {"ComboBox", "SpinBox", "Slider"}


def test_the_wheel_changes_no_editor_of_a_dialog(trained):
    trained.exports.ask("grid")
    dialog = trained.exports.dialog
    assert not turned_over(dialog, set())
    dialog.reject()


def test_the_panel_scrolls_where_the_wheel_turns_over_a_box(digits, qtbot):
    panel = digits.train_panel
    digits.resize(1100, 560)
    qtbot.wait(50)
    bar = panel.area.verticalScrollBar()
    assert bar.maximum() > 0
    box = panel.model_form.editors["latent_dim"]
    reach(box)
    before, value = bar.value(), box.value()
    wheel(box, -1)
    assert bar.value() > before
    assert box.value() == value


def test_the_wheel_changes_the_box_that_is_worked_in(digits):
    box = digits.train_panel.model_form.editors["latent_dim"]
    type_into(box, 4)
    reach(box)
    click(box.lineEdit())
    wheel(box, 1)
    assert box.value() == 5


def test_no_other_boxes_are_made_anywhere():
    for path in Path(latentlab.gui.__file__).parent.rglob("*.py"):
        bare = re.search(r"\bQ(ComboBox|SpinBox|DoubleSpinBox|Slider|Dial)\(", path.read_text())
        assert bare is None or path.name == "editors.py", f"{path.name}: {bare[0]} turns with any wheel"


def test_a_list_too_narrow_for_its_choice_tells_it_in_its_tip(qtbot):
    box = ComboBox(toolTip="What the map shows")
    box.addItems(["A plane with quite a long name", "x"])
    qtbot.addWidget(box)
    box.resize(60, 24)
    box.show()
    centre = box.rect().center()

    def tip():
        QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, centre, box.mapToGlobal(centre)))
        return QToolTip.text()

    assert box.is_cut()
    assert tip() == "A plane with quite a long name\nWhat the map shows"
    box.resize(400, 24)
    assert not box.is_cut()
    assert tip() == "What the map shows"
    box.resize(60, 24)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentIndex() == 1
    assert not box.is_cut()
    QToolTip.hideText()


def test_what_is_cut_of_a_list_ends_in_an_ellipsis(qtbot):
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItem("The space itself")
    box.resize(300, 26)
    assert box.shown() == "The space itself"
    box.resize(80, 26)
    assert box.shown().endswith("…")
    assert "The space itself".startswith(box.shown()[:-1])
