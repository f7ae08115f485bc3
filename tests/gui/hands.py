"""Real mouse, wheel and keys, for the tests of the window: nothing is set that a hand would not set so."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QScrollArea, QStyle, QStyleOptionButton

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def click(widget, at=None):
    """A real click in the middle of a widget."""
    QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())


def set_epochs(window, epochs):
    """Type the number of epochs."""
    type_into(window.train_panel.train_form.editors["epochs"], epochs)


def drag(viewport, start, end, qtbot, steps=6):
    """Press, move, release."""
    QTest.mousePress(viewport, LEFT, NONE, start)
    for i in range(1, steps + 1):
        QTest.mouseMove(viewport, start + (end - start) * i / steps)
        qtbot.wait(12)
    QTest.mouseRelease(viewport, LEFT, NONE, end)


def reach(widget):
    """Scroll to a widget, as a person does before clicking it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    QApplication.processEvents()


def choose(combo, text):
    """Open the list of a box by a click, and click the entry."""
    reach(combo)
    view, row = _opened(combo), _row(combo, text)
    view.scrollTo(combo.model().index(row, combo.modelColumn()))
    entry = view.visualRect(combo.model().index(row, combo.modelColumn()))
    click(view.viewport(), (entry & view.viewport().rect()).center())  # an entry may be wider than its list
    QApplication.processEvents()


def pick(combo, text):
    """Open the list of a box by a click, go to the entry with arrow keys, and press Enter."""
    reach(combo)
    view, row = _opened(combo), _row(combo, text)
    while view.currentIndex().row() != row:
        before = view.currentIndex().row()
        QTest.keyClick(view, Qt.Key.Key_Down if row > before else Qt.Key.Key_Up)
        assert view.currentIndex().row() != before
    QTest.keyClick(view, Qt.Key.Key_Return)
    QApplication.processEvents()


def _opened(combo: QComboBox):
    assert combo.isEnabled()
    # A list takes no click until it has been open for so long: it may be the second half of a double click.
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(10)
    click(combo)
    for _ in range(5):  # one wait on a busy machine may end before that time was heard of
        QTest.qWait(10)
    QApplication.setDoubleClickInterval(interval)
    assert combo.view().isVisible()
    return combo.view()


def _row(combo: QComboBox, text: str) -> int:
    row = combo.findText(text)
    assert row >= 0, f"{text!r} is not in the list"
    return row


def type_into(editor, text):
    """Click into a spin box or a line, put `text` in the place of what is there, and leave it."""
    assert editor.isEnabled()
    reach(editor)
    line = editor.lineEdit() if hasattr(editor, "lineEdit") else editor
    click(line)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, str(text))
    QTest.keyClick(line, Qt.Key.Key_Tab)


def check(box, on=True):
    """Click a box's mark where it does not say so already."""
    reach(box)
    if box.isChecked() != on:
        option = QStyleOptionButton()
        box.initStyleOption(option)
        mark = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
        click(box, mark.center())
    assert box.isChecked() == on


def wheel(widget, steps=-1, at=None):
    """Turn the wheel over a widget, by so many notches; down where they are less than nothing."""
    top = widget.window()
    place = QPointF(widget.mapTo(top, at or widget.rect().center()))
    QTest.wheelEvent(top.windowHandle(), place, QPoint(0, 120 * steps))  # goes on to what lies behind, if not taken
    QApplication.processEvents()


def entry(window, words):
    """The action of these words, wherever it is in the menus."""
    return next(action for action in window.findChildren(QAction) if action.text().replace("&", "") == words)


def menu(window, *words):
    """Open menus of the bar by the mouse, one in another, and click the last entry; without "&" and "…"."""
    bar = window.menuBar()
    action = _entry(bar, words[0])
    # Where the cursor comes from: an entry does nothing under one that has not moved since its menu came up.
    QTest.mouseMove(bar, bar.actionGeometry(action).center())
    click(bar, bar.actionGeometry(action).center())
    opened = menu_of(bar, action)
    for word in words[1:]:
        assert opened.isVisible(), f"the menu before {word!r} did not open"
        entry = _entry(opened, word)
        assert entry.isEnabled(), f"{word!r} is disabled: {entry.toolTip()}"
        QTest.mouseMove(opened, opened.actionGeometry(entry).center())
        click(opened, opened.actionGeometry(entry).center())
        opened = menu_of(opened, entry) or opened


def menu_of(part, action):
    """The menu that an entry opens. Asked of the action itself it would be Python's, and be deleted with the answer."""
    inner = part.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((menu for menu in inner if menu.title() == action.text()), None)


def _entry(part, word):
    for action in part.actions():
        if action.text().replace("&", "").rstrip("…") == word:
            return action
    raise AssertionError(f"There is no {word!r} among {[action.text() for action in part.actions()]}")
