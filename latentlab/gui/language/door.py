"""The door between the window and Qt: where it hangs, every text is translated on its way into a widget or a painter.

It is hung before Qt's own classes, once, and only where the window speaks another language than English; in English
there is no door, and nothing is asked. A family of subclasses would do the same and could be gone round: by what Qt
makes itself (`QMenu.addMenu`, the buttons of a box), and by every new panel that forgot it. So no panel knows of
languages, and none can forget them.

The code goes on in English: what was put in is what is read back (`text()`, `currentText()` …), so that words can be
keys. Only Qt holds, measures and paints the others. What a person has named goes through as it is: `as_it_is`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from PySide6.QtGui import QAction, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QGraphicsItem,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QToolBar,
    QToolTip,
    QWidget,
)

from latentlab.gui.language.catalogue import as_it_is, in_english, translated

# Who holds one text of a kind: what sets it, and what tells it.
HOLDERS: dict[type, tuple[tuple[str, str], ...]] = {
    QWidget: (
        ("setToolTip", "toolTip"), ("setStatusTip", "statusTip"), ("setWhatsThis", "whatsThis"),
        ("setAccessibleName", "accessibleName"), ("setAccessibleDescription", "accessibleDescription"),
        ("setWindowTitle", "windowTitle"),
    ),
    QAction: (
        ("setText", "text"), ("setToolTip", "toolTip"), ("setStatusTip", "statusTip"), ("setWhatsThis", "whatsThis"),
    ),
    QGraphicsItem: (("setToolTip", "toolTip"),),
    QLabel: (("setText", "text"),),
    QAbstractButton: (("setText", "text"),),
    QGroupBox: (("setTitle", "title"),),
    QMenu: (("setTitle", "title"),),
    QMessageBox: (("setText", "text"), ("setInformativeText", "informativeText")),
    QLineEdit: (("setPlaceholderText", "placeholderText"),),
    QTextEdit: (("setPlaceholderText", "placeholderText"),),
    QPlainTextEdit: (("setPlaceholderText", "placeholderText"),),
    QAbstractSpinBox: (("setSpecialValueText", "specialValueText"),),
    QSpinBox: (("setSuffix", "suffix"), ("setPrefix", "prefix")),
}  # fmt: skip
# Who is made with a text, and what tells it.
MADE: dict[type, str] = {
    QLabel: "text", QPushButton: "text", QCheckBox: "text", QRadioButton: "text", QGroupBox: "title", QAction: "text",
    QMenu: "title", QDockWidget: "windowTitle", QMessageBox: "text", QFileDialog: "windowTitle",
    QToolBar: "windowTitle",
}  # fmt: skip
# Who holds several: what puts one in, and what tells them.
SEVERAL: dict[type, tuple[tuple[str, ...], tuple[str, ...]]] = {
    QTabBar: (("addTab", "insertTab", "setTabText"), ("tabText",)),
    QComboBox: (
        ("addItem", "addItems", "insertItem", "insertItems", "setItemText", "findText", "setCurrentText"),
        ("itemText", "currentText"),
    ),
}
# What only takes texts, to show, to measure or to paint them.
TAKERS: dict[type, tuple[str, ...]] = {
    QMenu: ("addMenu", "addAction", "addSection"), QMenuBar: ("addMenu",), QDialogButtonBox: ("addButton",),
    QMessageBox: ("addButton",), QFileDialog: ("setLabelText",), QPainter: ("drawText",),
    QTableWidget: ("setHorizontalHeaderLabels",),
    QFontMetrics: ("horizontalAdvance", "boundingRect", "size"),
    QFontMetricsF: ("horizontalAdvance", "boundingRect", "size"),
}  # fmt: skip
ASKED = ((QToolTip, "showText"), (QInputDialog, "getText"))  # which belong to no object


class Door:
    """Hangs when it is made, until it is taken off."""

    def __init__(self) -> None:
        self._before: list[tuple[type, str, Any]] = []
        for kind, pairs in HOLDERS.items():
            for put, told in pairs:
                self._hang(kind, put, _holding(told))
                self._hang(kind, told, _telling(told))
        for kind, told in MADE.items():
            self._hang(kind, "__init__", _making(told))
        for kind, (puts, tells) in SEVERAL.items():
            for put in puts:
                self._hang(kind, put, _adding(tells[0]))
            for told in tells:
                self._hang(kind, told, _telling(tells[0]))
        for kind, names in TAKERS.items():
            for name in names:
                self._hang(kind, name, _taking)
        for kind in (QFontMetrics, QFontMetricsF):
            self._hang(kind, "elidedText", _shortening)
        for kind, name in ASKED:
            self._hang(kind, name, lambda original: staticmethod(_asking(original)))

    def take_off(self) -> None:
        """Let texts through as they are, from now on."""
        for kind, name, original in reversed(self._before):
            setattr(kind, name, original)
        self._before.clear()

    def _hang(self, kind: type, name: str, made: Callable[[Any], Any]) -> None:
        original = kind.__dict__[name]
        self._before.append((kind, name, original))
        setattr(kind, name, made(getattr(kind, name)))


def shown(texts: Sequence[Any]) -> list[Any]:
    """The arguments of a call, each text translated, also those in lists."""
    return [
        translated(each) if isinstance(each, str)
        else [translated(one) for one in each] if isinstance(each, list | tuple)
        else each
        for each in texts
    ]  # fmt: skip


def _remember(part: Any, told: str, given: Sequence[Any], said: Sequence[Any], anew: bool) -> None:
    """Keep the English of what was put into an object; what it had, too, unless it is told `anew`."""
    english = vars(part).setdefault("_english", {})
    kept = {} if anew else english.get(told, {})
    for text, words in zip(given, said, strict=True):
        pairs = zip(text, words, strict=True) if isinstance(words, list) else [(text, words)]
        kept |= {after: before for before, after in pairs if isinstance(after, str)}
    english[told] = kept


def _holding(told: str) -> Callable[[Any], Any]:
    """A call that puts the one text of its kind into an object."""

    def made(original: Any) -> Any:
        @wraps(original)
        def put(self: Any, *given: Any) -> None:
            said = shown(given)
            original(self, *said)
            _remember(self, told, given, said, anew=True)

        return put

    return made


def _making(told: str) -> Callable[[Any], Any]:
    """A call that makes an object, perhaps with a text."""

    def made(original: Any) -> Any:
        @wraps(original)
        def make(self: Any, *given: Any, **named: Any) -> None:
            said = shown(given)
            original(self, *said, **named)
            _remember(self, told, given, said, anew=False)

        return make

    return made


def _adding(told: str) -> Callable[[Any], Any]:
    """A call that gives an object one more text, or several, and after them what is no text: data of an entry."""

    def made(original: Any) -> Any:
        @wraps(original)
        def add(self: Any, *given: Any, **named: Any) -> Any:
            count = next((i for i, each in enumerate(given, 1) if isinstance(each, str | list | tuple)), 0)
            said = shown(given[:count])
            answer = original(self, *said, *given[count:], **named)
            _remember(self, told, given[:count], said, anew=False)
            return answer

        return add

    return made


def _telling(told: str) -> Callable[[Any], Any]:
    """A call that tells what was put in."""

    def made(original: Any) -> Any:
        @wraps(original)
        def tell(self: Any, *given: Any) -> Any:
            words = original(self, *given)
            english = vars(self).get("_english", {}).get(told, {}).get(words)
            return in_english(words) if english is None else english  # Qt's own objects remember nothing

        return tell

    return made


def _taking(original: Any) -> Any:
    @wraps(original)
    def take(self: Any, *given: Any, **named: Any) -> Any:
        return original(self, *shown(given), **named)

    return take


def _shortening(original: Any) -> Any:
    @wraps(original)
    def shorten(self: Any, text: str, *given: Any) -> str:
        return as_it_is(original(self, translated(text), *given))

    return shorten


def _asking(original: Any) -> Any:
    @wraps(original)
    def ask(*given: Any, **named: Any) -> Any:
        return original(*shown(given), **named)

    return ask
