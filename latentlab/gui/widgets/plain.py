"""Names and sentences that may come from a file are shown as they are typed: Qt guesses markup, and would obey it.

Obeyed, a name could have a picture opened or a host asked. Every label, tip and message of the window goes through
here; a test looks for the rest.
"""

from __future__ import annotations

import html
from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class Label(QLabel):
    """A label whose text is plain, unless a `textFormat` is given: then what is put in goes through `in_html`."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **{"textFormat": Qt.TextFormat.PlainText, **named})


class FigureLabel(Label):
    """A figure that changes: it has room for the widest of its samples, in whatever letters, and moves nothing."""

    def __init__(self, text: str, *samples: str) -> None:
        super().__init__(text)
        self._samples = samples
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Its letters may be others now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(max(map(self.fontMetrics().horizontalAdvance, self._samples)))


class MessageBox(QMessageBox):
    """A message of plain text."""

    def __init__(
        self, icon: QMessageBox.Icon, title: str, text: str, parent: QWidget | None = None, more: str = ""
    ) -> None:
        super().__init__(icon, title, "", parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.tell_more(more)

    def tell_more(self, text: str) -> None:
        """A sentence below the message."""
        self.setInformativeText("…" if text else "")  # makes the label, whose format is then chosen
        for label in self.findChildren(QLabel, "qt_msgbox_informativelabel"):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setInformativeText(text)


def agreed(parent: QWidget, title: str, sentence: str, words: str) -> bool:
    """Ask whether that may be done: a button of these `words`, and Cancel, which Enter means."""
    box, buttons = MessageBox(QMessageBox.Icon.Warning, title, sentence, parent), QMessageBox.StandardButton
    box.setStandardButtons(buttons.Yes | buttons.Cancel)
    box.button(buttons.Yes).setText(words)
    box.setDefaultButton(buttons.Cancel)
    answer = box.exec()
    box.deleteLater()
    return answer == buttons.Yes


def as_typed(text: str) -> str:
    """A text for a tip, which Qt shows as markup where it looks like some."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>"


def on_button(text: str) -> str:
    """A text for a button or a menu, where & would underline the next letter."""
    return text.replace("&", "&&")


def as_read(text: str) -> str:
    """The words of a button or an action as a person reads them."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def in_html(text: str) -> str:
    """A text within markup, such as the titles of plots."""
    return html.escape(text)
