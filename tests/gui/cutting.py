"""Which texts of a window are not to be read whole: whatever its language, letters and size."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QRadioButton,
    QStyle,
    QToolButton,
    QWidget,
)
from whole_window import dialogs, parts

from latentlab.gui.language.catalogue import translated
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.words import Words

SLACK = 1  # pixels that a rounded size may lack
EDGES = 6  # pixels of a button beside its words
OF_HEADS = 4  # those that Qt leaves beside the words of a head before it cuts them


def cut_texts(window):
    """What is cut off of the labels, buttons, boxes and heads that are seen: a line for each, with its text.

    Words (widgets/words.py) end in "…" by design and tell the rest in their tip; that they do is looked at, too.
    """
    found = []
    for part in window.findChildren(QWidget):
        inside = part.viewport() if isinstance(part, QAbstractScrollArea) else part  # which covers it all
        if part.isVisible() and not inside.visibleRegion().isEmpty() and part.window() is window.window():
            found += [f"{type(part).__name__} {_name(part)}: {text!r}" for text in _cut(part)]
    return found


def cut_anywhere(window, qtbot, tmp_path):
    """The same of every panel, lesson and dialog where something is cut, by name."""
    found = {}
    for name, root in parts(window):
        qtbot.wait(60)
        found[name] = cut_texts(root)
    for name, dialog in dialogs(window, qtbot, tmp_path):
        found[name] = cut_texts(dialog)
    return {name: cut for name, cut in found.items() if cut}


def _name(part):
    return part.accessibleName() or part.objectName() or type(part.parentWidget()).__name__


def _cut(part):
    if isinstance(part, Words):
        return [part.text()] if part.shown != translated(part.text()) and part.text()[:20] not in part.toolTip() else []
    if isinstance(part, QLabel):
        return _cut_label(part)
    if isinstance(part, ComboBox):
        return []  # its tip tells what is cut: tests/gui/widgets/test_editors.py
    if isinstance(part, QComboBox):
        return ["a list of Qt's own, whose tip does not tell what is cut"]
    if isinstance(part, QHeaderView):
        return _cut_heads(part)
    if isinstance(part, QAbstractButton | QGroupBox):
        return _cut_button(part)
    return []


def _width(part, text):
    return part.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


def _cut_label(label):
    text, rich = label.text(), label.textFormat() == Qt.TextFormat.RichText
    if not text or not label.pixmap().isNull():
        return []
    if label.wordWrap() or rich:
        high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        return [text] if high > label.height() + SLACK else []
    flags = Qt.TextFlag.TextExpandTabs | (Qt.TextFlag.TextShowMnemonic if label.buddy() else Qt.TextFlag(0))
    wanted = label.fontMetrics().boundingRect(QRect(0, 0, 1 << 16, 1 << 16), int(flags), text)
    room = label.contentsRect()
    return [text] if wanted.width() > room.width() + SLACK or wanted.height() > room.height() + 2 + SLACK else []


def _cut_button(button):
    text = button.title() if isinstance(button, QGroupBox) else button.text()
    style = button.toolButtonStyle() if isinstance(button, QToolButton) else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    pictured = isinstance(button, QAbstractButton) and not button.icon().isNull()
    if not text or (style == Qt.ToolButtonStyle.ToolButtonIconOnly and pictured):
        return []
    beside = button.iconSize().width() + 4 if pictured and style != Qt.ToolButtonStyle.ToolButtonTextUnderIcon else 0
    if isinstance(button, QCheckBox | QRadioButton):
        beside += button.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + 4
    return [text] if _width(button, text) + beside + EDGES > button.width() + SLACK else []


def _cut_heads(header):
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return []
    heads = [(i, str(header.model().headerData(i, Qt.Orientation.Horizontal) or "")) for i in range(header.count())]
    letters = header.fontMetrics().horizontalAdvance
    return [text for i, text in heads if header.sectionSize(i) and letters(text) + OF_HEADS > header.sectionSize(i)]
