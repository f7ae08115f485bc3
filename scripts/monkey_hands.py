"""The hands of the random person: an action is a plain record, done by real events that Qt delivers as it does a
person's.

Every record has `do`, and mostly `w`, the name of a widget (see `name_of`). Events go to the window, not to the widget:
whatever lies on top, is modal or has a popup open gets them, as it would get a real click.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDockWidget,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)

MODIFIERS = {
    "shift": Qt.KeyboardModifier.ShiftModifier,
    "ctrl": Qt.KeyboardModifier.ControlModifier,
    "alt": Qt.KeyboardModifier.AltModifier,
}
NO_KEYS = Qt.KeyboardModifier.NoModifier
PASTED = 60  # longer texts are pasted, as a person would


class Unreachable(Exception):
    """The widget of an action is not there, or not in sight."""


def top_levels() -> list[QWidget]:
    """The windows, dialogs and popups in sight."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def container_of(widget: QWidget) -> QWidget:
    """The dock that a widget is in, or its window."""
    while widget.parentWidget() is not None and not widget.isWindow() and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget


def label_of(widget: QWidget) -> str:
    """What a widget is called: what it says, where that does not change with what is entered."""
    if isinstance(widget, QMenu):
        return widget.title()
    if widget.objectName() == "qt_scrollarea_viewport" and widget.parentWidget() is not None:
        return label_of(widget.parentWidget())
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    named = widget.objectName() if not widget.objectName().startswith("qt_") or not text else ""
    return (text or widget.accessibleName() or named)[:60]


def _place(container: QWidget) -> str:
    words = container.objectName() if isinstance(container, QDockWidget) else container.windowTitle()
    kind = type(container).__name__
    return f"{kind} {words if kind != 'MainWindow' else ''}".strip()


def _alike(container: QWidget, kind: str, label: str) -> Iterator[QWidget]:
    """The visible widgets of one class and label directly in a container, in a fixed order."""
    found = [container, *container.findChildren(QWidget)]
    for each in found:
        if type(each).__name__ == kind and each.isVisible() and container_of(each) is container:  # noqa: SIM102
            if label_of(each) == label:
                yield each


def name_of(widget: QWidget) -> list[Any]:
    """What finds a widget again: its dock or window, its class, its label, and which it is of those alike."""
    container, kind, label = container_of(widget), type(widget).__name__, label_of(widget)
    which = next((i for i, each in enumerate(_alike(container, kind, label)) if each is widget), 0)
    return [_place(container), kind, label, which]


def find(name: list[Any]) -> QWidget:
    """The widget of a name. Raises Unreachable where there is none in sight."""
    place, kind, label, which = name
    for top in top_levels():
        for container in (top, *top.findChildren(QDockWidget)):
            if container.isVisible() and _place(container) == place:
                alike = list(_alike(container, kind, label))
                if which < len(alike):
                    return alike[which]
    raise Unreachable(f"{kind} {label!r} of {place}")


def can_find(name: list[Any]) -> bool:
    """Whether the widget of a name is there."""
    try:
        find(name)
    except Unreachable:
        return False
    return True


def box_in_sight(widget: QWidget) -> QRect:
    """What can be seen of a widget, in its own coordinates: not what is scrolled out, or behind another tab."""
    box, offset, each = widget.rect(), QPoint(0, 0), widget
    while not each.isWindow() and each.parentWidget() is not None:
        offset += each.pos()
        each = each.parentWidget()
        box &= each.rect().translated(-offset)
    return box if widget.isVisible() else QRect()


def _point(widget: QWidget, at: list[float]) -> QPoint:
    """A place in what is in sight of a widget; `at` are shares of its width and height."""
    box = box_in_sight(widget)
    if box.isEmpty():
        raise Unreachable(f"{type(widget).__name__} {label_of(widget)!r} is out of sight")
    return QPoint(box.left() + int(at[0] * (box.width() - 1)), box.top() + int(at[1] * (box.height() - 1)))


class Hands:
    """Does recorded actions in one main window; `folder` stands for $HERE in the records' paths."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self.window, self.folder = window, folder

    def do(self, record: dict[str, Any]) -> None:
        """Do one action. Raises Unreachable where that is not possible now."""
        try:
            getattr(self, "_" + record["do"])(record)
        except RuntimeError as error:
            if "already deleted" not in str(error):
                raise
            raise Unreachable("it went away under the hand") from error

    def path(self, text: str) -> str:
        """A path of a record."""
        return text.replace("$HERE", str(self.folder))

    # The mouse -----------------------------------------------------------------------------------------------------

    def _press(self, widget: QWidget, at: QPoint, record: dict[str, Any]) -> None:
        top = widget.window()
        button = Qt.MouseButton.RightButton if record.get("button") == "right" else Qt.MouseButton.LeftButton
        keys = MODIFIERS.get(record.get("mods", ""), NO_KEYS)
        there = widget.mapTo(top, at)
        QTest.mouseMove(_handle(top), there)
        if record.get("hover"):
            return
        if record.get("double"):
            QTest.mouseDClick(_handle(top), button, keys, there)
        else:
            QTest.mouseClick(_handle(top), button, keys, there)

    def _click(self, record: dict[str, Any]) -> None:
        widget = find(record["w"])
        self._press(widget, _point(widget, record.get("at", [0.5, 0.5])), record)

    def _drag(self, record: dict[str, Any]) -> None:
        widget = find(record["w"])
        top = widget.window()
        places = [widget.mapTo(top, _point(widget, at)) for at in record["points"]]
        keys = MODIFIERS.get(record.get("mods", ""), NO_KEYS)
        QTest.mousePress(_handle(top), Qt.MouseButton.LeftButton, keys, places[0])
        for place in places[1:]:
            QTest.mouseEvent(QTest.MouseAction.MouseMove, _handle(top), Qt.MouseButton.NoButton, keys, place)
        QTest.mouseRelease(_handle(top), Qt.MouseButton.LeftButton, keys, places[-1])

    def _wheel(self, record: dict[str, Any]) -> None:
        widget = find(record["w"])
        top = widget.window()
        there = QPointF(widget.mapTo(top, _point(widget, record["at"])))
        keys = MODIFIERS.get(record.get("mods", ""), NO_KEYS)
        QTest.wheelEvent(_handle(top), there, QPoint(0, record["turn"]), QPoint(), keys)

    def _item(self, record: dict[str, Any]) -> None:
        """Click an item of a list or table: the one with the same text, else the one of the same row."""
        view = find(record["w"])
        model = view.model() if isinstance(view, QAbstractItemView) else None
        if model is None or not model.rowCount():
            raise Unreachable("the list is empty")
        rows = range(model.rowCount())
        same = [row for row in rows if str(model.index(row, record["column"]).data()) == record["text"]]
        row = same[0] if same else min(record["row"], len(rows) - 1)
        index = model.index(row, record["column"])
        view.scrollTo(index)
        box = view.visualRect(index)
        if not box.isValid():
            raise Unreachable("the item is out of sight")
        self._press(view.viewport(), box.center(), record)

    def _menu(self, record: dict[str, Any]) -> None:
        """Click an entry of a menu, or a title of the menu bar."""
        menu = find(record["w"])
        if not isinstance(menu, QMenu | QMenuBar):
            raise Unreachable("not a menu")
        for action in menu.actions():
            if action.text() == record["text"] and action.isVisible():
                self._press(menu, menu.actionGeometry(action).center(), record)
                return
        raise Unreachable(f"no entry {record['text']!r}")

    def _tab(self, record: dict[str, Any]) -> None:
        """Click the tab with a text, wherever it is; where it is scrolled out, go there by the wheel first."""
        for bar in self.window.findChildren(QTabBar):
            for index in range(bar.count()) if bar.isVisible() else ():
                if bar.tabText(index) != record["text"]:
                    continue
                for _ in range(2 * bar.count()):
                    at = bar.tabRect(index).center()
                    if bar.rect().contains(at):
                        break
                    turn = QPoint(0, 120 if at.x() < 0 else -120)
                    there = QPointF(bar.mapTo(self.window, bar.rect().center()))
                    QTest.wheelEvent(self.window.windowHandle(), there, turn)
                self._press(bar, bar.tabRect(index).center(), record)
                return
        raise Unreachable(f"no tab {record['text']!r}")

    # The keyboard --------------------------------------------------------------------------------------------------

    def _key(self, record: dict[str, Any]) -> None:
        for i in range(QKeySequence(record["key"]).count()):
            both = QKeySequence(record["key"])[i]
            self._stroke(both.key(), both.keyboardModifiers())

    def _stroke(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Down and up again: the window that had the keys when it went down may be gone when it comes up."""
        QTest.keyPress(self._with_keys(), key, modifiers)
        if QGuiApplication.focusWindow() is not None:
            QTest.keyRelease(QGuiApplication.focusWindow(), key, modifiers)

    def _with_keys(self) -> QWindow:
        """The window that has the keys; where none has, the person clicks into the one in front.

        Nor has a dock that floats: QTest sends a modifier and the key to one window, and that of a dock that is being
        moved can end between the two.
        """
        focus, docks = QGuiApplication.focusWindow(), self.window.findChildren(QDockWidget)
        if focus is None or any(dock.isWindow() and dock.windowHandle() == focus for dock in docks):
            (QApplication.activeModalWidget() or self.window).activateWindow()
            QApplication.processEvents()
        handle = QGuiApplication.focusWindow()
        if any(dock.isWindow() and dock.windowHandle() == handle for dock in docks):
            handle = self.window.windowHandle()
        if handle is None:
            raise Unreachable("no window has the keys")
        return handle

    def _enter(self, record: dict[str, Any]) -> None:
        """Click into an editor, put a text in the place of what is there, and leave it by a key, if any."""
        editor = find(record["w"])
        self._press(editor, _point(editor, [0.3, 0.5]), {})
        self._key({"key": "Ctrl+A"})
        text = self.path(record["text"])
        if len(text) > PASTED:
            QGuiApplication.clipboard().setText(text)
            self._key({"key": "Ctrl+V"})
        else:
            for letter in text:
                self._letter(letter)
        if not text:
            self._key({"key": "Delete"})
        if record.get("end"):
            self._key({"key": record["end"]})

    def _letter(self, letter: str) -> None:
        handle = self._with_keys()
        if letter.isascii():
            QTest.keyClick(handle, letter)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(handle, QKeyEvent(kind, 0, NO_KEYS, letter))

    # Files and the window ------------------------------------------------------------------------------------------

    def _drop(self, record: dict[str, Any]) -> None:
        """Let go of a file over the window (which a modal dialog forbids)."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            raise Unreachable("a dialog is open")
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(self.path(record["path"]))])
        at, copy = QPoint(300, 300), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, copy, mime, Qt.MouseButton.LeftButton, NO_KEYS)
        QApplication.sendEvent(self.window, enter)
        drop = QDropEvent(QPointF(at), copy, mime, Qt.MouseButton.LeftButton, NO_KEYS)
        QApplication.sendEvent(self.window, drop)

    def _copy(self, record: dict[str, Any]) -> None:
        """Put a text or a file on the clipboard."""
        if "path" in record:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(self.path(record["path"]))])
            QGuiApplication.clipboard().setMimeData(mime)
        else:
            QGuiApplication.clipboard().setText(record["text"])

    def _resize(self, record: dict[str, Any]) -> None:
        self.window.showNormal()
        self.window.resize(*record["size"])

    def _maximise(self, _: dict[str, Any]) -> None:
        self.window.showNormal() if self.window.isMaximized() else self.window.showMaximized()

    def _close(self, _: dict[str, Any]) -> None:
        """The cross of the window."""
        self.window.windowHandle().close()

    def _dismiss(self, _: dict[str, Any]) -> None:
        """The cross of the dialog in front."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            raise Unreachable("no dialog is open")
        dialog.windowHandle().close()


def _handle(top: QWidget) -> QWindow:
    handle = top.windowHandle() if top.isVisible() else None
    if handle is None:
        raise Unreachable(f"{type(top).__name__} is not there any more")
    return handle


def combo_of(popup: QWidget) -> QComboBox | None:
    """The combo box whose list a popup is."""
    parent = popup.parentWidget()
    return parent if isinstance(parent, QComboBox) else None
