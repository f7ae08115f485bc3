"""Where Tab goes: to each thing in sight that takes keys, as the window is read, found from where things lie by then.

Docks that move, pages that come and forms that are made later need no telling: nothing is kept between two keys.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from latentlab.gui.widgets.focus_ring import FocusRing

TOUCHING = 2  # pixels that neighbours may overlap by
AROUND = 8  # pixels that are seen beside what was scrolled to
LEAVES = (
    QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView, QHeaderView, QLabel, QLineEdit,
    QMenuBar, QTabBar, QTextEdit,
)  # fmt: skip
ABOVE, CENTRE, LEFT, RIGHT, BELOW = range(5)  # of a main window, in the order in which they are read


class InReadingOrder:
    """A window in which Tab and Shift+Tab go as it is read, round and round, with a ring around what they reached."""

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Qt asks for the next, or the one before."""
        if not self.isWindow():
            return super().focusNextPrevChild(onward)
        found = stops(self)
        if not found:
            return False
        now = QApplication.focusWidget()
        if now is not None and not (now.isEnabled() and now.isVisible()):
            return pass_on(now, found)
        while now is not None and now not in found:  # what takes the keys may be a part of a stop
            now = now.parentWidget()
        at = found.index(now) if now is not None else -1 if onward else 0
        target = found[(at + (1 if onward else -1)) % len(found)]
        if now is None or now.isVisible():  # else it was hidden, and no key was pressed
            FocusRing.by_keys = True
        reach(target, Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
        if isinstance(target, QLabel):
            target.focusNextPrevChild(onward)  # to the first of its links
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Qt tells that it is shown: the ring waits from now on."""
        super().showEvent(event)
        if self.isWindow() and self.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
            FocusRing(self)


def pass_on(part: QWidget, found: list[QWidget]) -> bool:
    """Give the keys of what was just put out of action or of sight to a stop beside it, not to where reading begins."""
    box, around = part.mapToGlobal(part.rect().center()), part.parentWidget()
    while around is not None:
        near = [stop for stop in found if around.isAncestorOf(stop)]
        if near:
            away = [(stop.mapToGlobal(stop.rect().center()) - box).manhattanLength() for stop in near]
            near[away.index(min(away))].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        around = around.parentWidget()
    return False


def reach(part: QWidget, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
    """Give the keys to a part of a window, where it is seen."""
    bring_to_sight(part)
    part.setFocus(reason)


def bring_to_sight(part: QWidget, box: QRect | None = None) -> None:
    """Scroll everything that it lies in to where it is seen, or a `box` of it."""
    area, box = part.parentWidget(), box or part.rect()
    while area is not None:
        if isinstance(area, QScrollArea):
            at, room = QRect(part.mapTo(area.widget(), box.topLeft()), box.size()), area.viewport().size()
            _scroll(area.horizontalScrollBar(), at.left(), at.width(), room.width())
            _scroll(area.verticalScrollBar(), at.top(), at.height(), room.height())
        elif isinstance(area, QAbstractItemView) and part.parentWidget() is area.viewport():  # an editor in a cell
            area.scrollTo(area.indexAt(part.geometry().center()))
        area = area.parentWidget()


def _scroll(bar: QScrollBar, low: int, length: int, room: int) -> None:
    """So far as is needed; what is longer than its room and is seen in part stays where it is."""
    start, end = bar.value(), low + length
    if length + 2 * AROUND > room:
        seen = low < start + room and end > start
        bar.setValue(start if seen else low)
    else:
        bar.setValue(min(max(start, end + AROUND - room), low - AROUND))


def stops(window: QWidget) -> list[QWidget]:
    """What Tab stops at, in reading order: what is enabled, and seen or can be scrolled to."""
    if not isinstance(window, QMainWindow):
        return _within(window)
    middle = window.centralWidget().geometry()
    # A dock behind another's tab lies beyond the window.
    sections = [part for part in _shown(window) if window.rect().intersects(part.geometry())]
    sections.sort(key=lambda part: (_side(part, window, middle), part.y(), part.x()))
    return [stop for part in sections for stop in _within(part)]


def _side(part: QWidget, window: QMainWindow, middle: QRect) -> int:
    """On which side of the middle of its window a part lies."""
    if part is window.centralWidget():
        return CENTRE
    box = part.geometry()
    for side, beside in (
        (ABOVE, box.bottom() <= middle.top() + TOUCHING), (LEFT, box.right() <= middle.left() + TOUCHING),
        (RIGHT, box.left() >= middle.right() - TOUCHING),
    ):  # fmt: skip
        if beside:
            return side
    return BELOW


def _parts(part: QWidget) -> list[QWidget | None]:
    """What lies in it that may be one of ours. The insides of Qt's own are let alone: Qt deletes them as it likes."""
    if isinstance(part, QScrollArea):
        return [part.widget()]
    if isinstance(part, QDockWidget):
        return [part.titleBarWidget(), part.widget()]
    if isinstance(part, LEAVES):
        return []
    inside = part.viewport() if isinstance(part, QAbstractItemView) else part  # editors in its cells
    return inside.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _shown(part: QWidget) -> list[QWidget]:
    return [
        inner for inner in _parts(part)
        if inner is not None and inner.isVisible() and not inner.isWindow() and not inner.size().isEmpty()
    ]  # fmt: skip


def _within(part: QWidget) -> list[QWidget]:
    """The stops of a part of the window: itself, then those in it. One that only scrolls is none where others are."""
    inner = [(child.geometry(), found) for child in _shown(part) if (found := _within(child))]
    found = [stop for stops_of_one in read(inner) for stop in stops_of_one]
    taken = part.isEnabled() and part.focusProxy() is None and part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    if isinstance(part, QScrollArea):
        taken = taken and not found and part.verticalScrollBar().maximum() > 0
    return [part, *found] if taken else found


def read(boxes: list[tuple[QRect, list[QWidget]]]) -> list[list[QWidget]]:
    """Put what lies in boxes in reading order: by rows where no box crosses them, else by columns, and so on within."""
    if len(boxes) < 2:
        return [what for _, what in boxes]
    for low, high in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        groups, end = [], None
        for box in sorted(boxes, key=lambda one: low(one[0])):
            if end is None or low(box[0]) > end - TOUCHING:
                groups.append([])
            groups[-1].append(box)
            end = max(high(box[0]), high(box[0]) if end is None else end)
        if len(groups) > 1:
            return [what for group in groups for what in read(group)]
    return [what for _, what in sorted(boxes, key=lambda one: (one[0].top(), one[0].left()))]
