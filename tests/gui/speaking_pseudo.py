"""A language that nobody speaks, to see which texts of the window go past the door: ⟦each of them⟧, a third longer."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTabBar, QWidget

from latentlab.gui.language.catalogue import WORD, Catalogue, sources, speak
from latentlab.gui.language.door import HOLDERS, Door

INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
MARKUP = re.compile(r"<[^<>]*>|&\w+;")


def pseudo(text):
    """A text in the language: longer, as others are than English."""
    return f"⟦{text}{'ö' * max(1, round(0.35 * len(text)) - 2)}⟧"


@pytest.fixture
def pseudo_door():
    """The window speaks it from now on, until the test ends."""
    catalogue = Catalogue(sources(), pseudo)
    speak(catalogue)
    door = Door()
    yield catalogue
    door.take_off()
    speak(None)


def outside(text):
    """What of a text is in English still."""
    text = MARKUP.sub(" ", text)
    while INNERMOST.search(text):
        text = INNERMOST.sub("", text)
    return text if WORD.search(text) else ""


def shown_texts(root):
    """Everything that the parts of a window hold for a person to see or hear: (whose, what) of each text."""
    everything = [root, *root.findChildren(QWidget), *root.findChildren(QAction)]
    for part in everything:
        whose = f"{type(part).__name__} {part.objectName()}"
        for kind, pairs in HOLDERS.items():
            if isinstance(part, kind):
                yield from ((f"{whose}.{told}", getattr(kind, told).__wrapped__(part)) for _, told in pairs)
        if isinstance(part, QTabBar):
            yield from ((whose, QTabBar.tabText.__wrapped__(part, i)) for i in range(part.count()))
        if isinstance(part, QComboBox):
            yield from ((whose, QComboBox.itemText.__wrapped__(part, i)) for i in range(part.count()))
        if isinstance(part, QHeaderView) and isinstance(part.parentWidget(), QAbstractItemView):
            model, side = part.model(), part.orientation()
            count = 0 if model is None or side == Qt.Orientation.Vertical else model.columnCount()
            yield from ((whose, str(model.headerData(i, side) or "")) for i in range(count))
