"""What's This?: a text for each part of the window, plain for those who hear it, with links and equation where shown.

Shift+F1 turns the cursor into a question mark, and a click asks the part under it; pressed again, it asks the part that
has the focus.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWhatsThis, QWidget

from latentlab.gui.help.glossary import linked
from latentlab.gui.help.markup import equation_of
from latentlab.gui.language.catalogue import translated
from latentlab.gui.widgets.plain import as_read


def explain(widget: QWidget, text: str, equation: str = "") -> None:
    """What is told of a widget: a line that names it, then paragraphs, and one of equations.toml."""
    widget.setWhatsThis(text)
    widget.installEventFilter(Explanation(widget, equation))


def in_markup(text: str, beside: QWidget, equation: str = "") -> str:
    """A text of lines with its first one as the heading, words of the glossary as links, the equation at the end."""
    heading, *rest = map(translated, text.split("\n"))
    parts = [f"<b>{html.escape(heading)}</b>", *map(linked, rest)]
    picture = equation_of(equation, beside, widest=360)
    return "".join(f"<p>{part}</p>" for part in (*parts, picture) if part)


def ask_focused() -> None:
    """Tell of what has the focus, beside it."""
    widget = QApplication.focusWidget()
    if widget is not None:
        place = QPoint(12, widget.height() // 2)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.WhatsThis, place, widget.mapToGlobal(place)))


class Explanation(QObject):
    """Answers for one widget. What lies in it and has no text of its own is told by its tip, before the widget's."""

    def __init__(self, widget: QWidget, equation: str) -> None:
        super().__init__(widget)
        self.widget, self.equation = widget, equation

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        """Qt asks for the text, or a link in it was clicked."""
        if event.type() == QEvent.Type.WhatsThis:
            QWhatsThis.showText(event.globalPos(), self._markup(event.globalPos()), self.widget)
            event.accept()
            return True
        if event.type() == QEvent.Type.WhatsThisClicked:
            top = self.widget.window()
            while top.parentWidget() is not None:  # links of a dialog are followed by the window that opened it
                top = top.parentWidget().window()
            QApplication.sendEvent(top, QWhatsThisClickedEvent(event.href()))
            return True
        return False

    def _markup(self, at: QPoint) -> str:
        text = in_markup(self.widget.whatsThis(), self.widget, self.equation)
        part = self.widget.childAt(self.widget.mapFromGlobal(at))
        while part is not None and part is not self.widget and not (part.toolTip() and _name(part)):
            part = part.parentWidget()
        if part is None or part is self.widget:
            return text
        tip = html.unescape(part.toolTip().removeprefix("<p style='white-space: pre-wrap'>").removesuffix("</p>"))
        return in_markup(f"{_name(part)}\n{tip}", self.widget) + "<hr>" + text


def _name(part: QWidget) -> str:
    """What a part is called: a button by what stands on it."""
    return part.accessibleName() or (as_read(part.text()) if isinstance(part, QAbstractButton) else "")
