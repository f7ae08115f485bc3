"""The command palette: one line that finds every action, setting, panel and word, and does what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from latentlab.gui.help.entries import PaletteEntry
from latentlab.gui.help.matching import rank
from latentlab.gui.language.catalogue import as_it_is, translated
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.focus_ring import FocusRing
from latentlab.gui.widgets.words import Words

RECENT, MOST_RECENT, MOST_SHOWN = "palette/recent", 8, 100
RECENTLY_USED = 25.0  # what the entry used last weighs before others
FOOT = "↑ ↓ choose · Enter does it · Escape closes"
SIZE, MARGIN = QSize(620, 430), 10
GOING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
DOING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OURS = (*GOING, *DOING, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Found(QAbstractListModel):
    """The entries that what is typed means."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[PaletteEntry] = []

    def show_entries(self, entries: list[PaletteEntry]) -> None:
        """Others in their place."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Qt asks how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks for the words, and those who hear them for all that is seen."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(entry.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (entry.words, entry.where, entry.keys, "chosen" if entry.checked else "", entry.lacking)
            return ", ".join(translated(part) for part in said if part)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: its words and keys, where it is found below them, or why it cannot be done."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Qt asks how large a line is."""
        return QSize(200, 2 * option.fontMetrics.lineSpacing() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Qt asks for the pixels."""
        entry: PaletteEntry = index.model().entries[index.row()]
        palette, box = option.palette, option.rect.adjusted(10, 4, -10, -4)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        faint = QColor(ink) if chosen else QColor(theme.colours().faint)
        if chosen:
            painter.fillRect(option.rect, palette.highlight())
        upper, lower = QRect(box), QRect(box)
        upper.setHeight(box.height() // 2)
        lower.setTop(upper.bottom() + 1)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.88)
        painter.setFont(small)
        painter.setPen(faint)
        keys = QFontMetrics(small).horizontalAdvance(entry.keys)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), entry.keys)
        below = " ▸ ".join(map(translated, (entry.lacking or entry.where).split(" ▸ ")))
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignVCenter), _cut(QFontMetrics(small), below, lower.width()))
        painter.setFont(option.font)
        painter.setPen(faint if entry.lacking else ink)
        words = f"✓ {translated(entry.words)}" if entry.checked else translated(entry.words)
        words = _cut(option.fontMetrics, words, upper.width() - keys - 12)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter), words)


def _cut(metrics: QFontMetrics, words: str, room: int) -> str:
    return metrics.elidedText(as_it_is(words), Qt.TextElideMode.ElideRight, room)


class CommandPalette(QFrame):
    """Lies over its window. Enter does what is chosen, Escape closes; the focus goes back to where it was."""

    closed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.setAccessibleName("Command palette")
        self.line, self.list, self.found = QLineEdit(), QListView(), Found(self)
        self.line.setPlaceholderText("What would you like to do, find or know?")
        self.line.setAccessibleName("Find a command, setting, panel, lesson or word")
        self.line.setToolTip("A few letters of it; arrow keys choose, Enter does it, Escape closes")
        self.list.setModel(self.found)
        self.list.setItemDelegate(EntryDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName("What was found")
        font = self.line.font()
        font.setPointSizeF(1.15 * font.pointSizeF())
        self.line.setFont(font)
        self.foot = Words()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.foot)
        self._entries: list[PaletteEntry] = []
        self._wordings: list[Any] = []
        self._before: QWidget | None = None
        self.line.installEventFilter(self)
        window.installEventFilter(self)
        self.line.textEdited.connect(self._search)
        self.list.clicked.connect(self._do)
        self.hide()

    def open_with(self, entries: Sequence[PaletteEntry]) -> None:
        """Come to sight over the window with these entries, those used lately first."""
        self._before = QApplication.focusWidget()
        lately = recently_used()
        self._entries = sorted(entries, key=lambda entry: _place(lately, entry.name))
        self._wordings = [
            each.wording._replace(weight=each.wording.weight + RECENTLY_USED / (1 + _place(lately, each.name)))
            if each.name in lately
            else each.wording
            for each in self._entries
        ]
        self.line.clear()
        self._search()
        self._lay()
        self.show()
        self.raise_()
        self.activateWindow()  # a panel that floats may have been at hand
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close, and give the focus back."""
        if not self.isHidden():
            before, self._before = self._before, None  # to hide gives the focus away
            self.hide()
            if before is not None and isValid(before):  # panels are made anew meanwhile
                before.activateWindow()
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that go, do and close are the list's, others the line's; the window may change its size."""
        kind = event.type()
        if watched is not self.line:
            if kind == QEvent.Type.Resize and self.isVisible():
                self._lay()
        elif kind == QEvent.Type.ShortcutOverride and event.key() in OURS:
            event.accept()
            return True
        elif kind == QEvent.Type.KeyPress and event.key() in OURS:
            self._press(event)
            return True
        elif kind == QEvent.Type.FocusOut and event.reason() in (
            Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason,
        ):  # fmt: skip
            self._before = None  # it is elsewhere by a person's wish
            self.leave()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels: an edge that is seen on any ground."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(theme.colours().accent))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _press(self, event: QKeyEvent) -> None:
        FocusRing.by_keys = True
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in DOING:
            self._do(self.list.currentIndex())
        elif event.key() in GOING:
            self._go(event.key())

    def _go(self, key: int) -> None:
        """Up and down, round the ends; by a page up to them."""
        count, at = self.found.rowCount(), self.list.currentIndex().row()
        page = max(self.list.viewport().height() // max(self.list.sizeHintForRow(0), 1) - 1, 1)
        if not count:
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            at = (at + (1 if key == Qt.Key.Key_Down else -1)) % count
        else:
            at = min(max(at + (page if key == Qt.Key.Key_PageDown else -page), 0), count - 1)
        self._choose(at)

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.found.index(row))

    @Slot()
    def _search(self) -> None:
        if self.line.text().strip():
            found = [self._entries[i] for i in rank(self.line.text(), self._wordings, MOST_SHOWN)]
        else:
            found = self._entries[:MOST_SHOWN]
        self.found.show_entries(found)
        self._choose(0)
        self.foot.setText(FOOT if found else "Nothing has these letters.")

    @Slot(QModelIndex)
    def _do(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.found.entries[index.row()]
        if entry.lacking:
            self.foot.setText(entry.lacking)
            return
        lately = [name for name in recently_used() if name != entry.name]
        QSettings().setValue(RECENT, [entry.name, *lately][:MOST_RECENT])
        self.leave()
        entry.do()

    def _lay(self) -> None:
        """In the middle of the window, below its menus."""
        window = self.parentWidget()
        room = window.size() - QSize(4 * MARGIN, 8 * MARGIN)
        size = SIZE.boundedTo(room)
        self.setGeometry((window.width() - size.width()) // 2, 4 * MARGIN, size.width(), size.height())


def recently_used() -> list[str]:
    """The names of the entries that were used last, the newest first."""
    kept = QSettings().value(RECENT, [])
    return [kept] if isinstance(kept, str) else list(kept or [])


def _place(lately: list[str], name: str) -> int:
    return lately.index(name) if name in lately else len(lately)
