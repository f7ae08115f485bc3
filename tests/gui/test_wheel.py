"""The wheel scrolls what lies under it; it changes a box or a slider only while that has the focus."""

import pytest
from hands import reach, wheel
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QTabBar,
)
from whole_window import dialogs, parts

BOXES = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)


def entered(part):
    if isinstance(part, QComboBox | QTabBar):
        return part.currentIndex()
    return part.text() if isinstance(part, QAbstractSpinBox) else part.value()


def changed_by_the_wheel(root):
    """Boxes and sliders that the wheel changes, or that it gives the focus; and how many were tried."""
    wrong, tried = [], 0
    boxes = [box for kind in BOXES for box in root.findChildren(kind) if not isinstance(box, QScrollBar)]
    for box in boxes:
        if not box.isVisible() or not box.isEnabled():
            continue
        reach(box)
        if box.visibleRegion().isEmpty():
            continue
        if box.hasFocus():
            box.clearFocus()
        before = entered(box)
        for steps in (-1, 1, 1):
            wheel(box, steps)
            if entered(box) != before or box.hasFocus():
                wrong.append(box.accessibleName() or type(box).__name__)
                break
        tried += 1
    return wrong, tried


@pytest.mark.parametrize("state", ["path"], indirect=True)
def test_it_changes_nothing_that_has_no_focus(state, qtbot, tmp_path):
    wrong, tried = {}, 0
    for name, root in parts(state):
        wrong[name], count = changed_by_the_wheel(root)
        tried += count
    for name, dialog in dialogs(state, qtbot, tmp_path):
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=20_000)
        wrong[name], count = changed_by_the_wheel(dialog)
        tried += count
    state.lab.dirty = False
    assert not {name: boxes for name, boxes in wrong.items() if boxes}
    assert tried > 100


def test_over_a_field_it_scrolls_the_form_and_in_a_field_at_work_it_changes_that(digits, qtbot):
    digits.resize(1024, 700)
    qtbot.wait(50)
    area = digits.layout_of_docks.dock("Data and model").widget()
    inner = [one for one in area.findChildren(QScrollArea) if one.verticalScrollBar().maximum() > 0]
    area = inner[0] if inner else area
    epochs = digits.train_panel.train_form.editors["epochs"]
    area.ensureWidgetVisible(epochs)
    QApplication.processEvents()
    at, value = area.verticalScrollBar().value(), epochs.value()
    wheel(epochs, 1 if at else -1)
    assert area.verticalScrollBar().value() != at
    assert epochs.value() == value
    reach(epochs)
    epochs.setFocus(Qt.FocusReason.TabFocusReason)
    at = area.verticalScrollBar().value()
    wheel(epochs, 1)
    assert epochs.value() == value + 1
    assert area.verticalScrollBar().value() == at
