"""The glossary as a window beside the main one: a line to search, the terms, and what the chosen one means."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.help.glossary import glossary, link_to, linked, mentioned_by, search_terms, term_of
from latentlab.gui.help.markup import equation_of
from latentlab.gui.language.catalogue import translated

NAME = Qt.ItemDataRole.UserRole
GOING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GlossaryView(QDialog):
    """Typing filters the terms, the arrow keys go through them, a link leads to another one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Glossary")
        self.line, self.terms, self.page = QLineEdit(), QListWidget(), QTextBrowser()
        self.line.setPlaceholderText("Search the glossary")
        self.line.setClearButtonEnabled(True)
        for part, name in ((self.line, "Search the glossary"), (self.terms, "Terms"), (self.page, "Meaning")):
            part.setAccessibleName(name)
        self.line.setToolTip("A word, a symbol, or a part of what it means")
        self.terms.setFixedWidth(200)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(14)
        row = QHBoxLayout()
        row.addWidget(self.terms)
        row.addWidget(self.page, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addLayout(row, 1)
        self.resize(720, 460)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._filter)
        self.terms.currentRowChanged.connect(self._show)
        self.page.anchorClicked.connect(self._follow)
        self._filter()

    def show_term(self, name: str = "") -> None:
        """Come to sight with a term, or with the line to search in."""
        if name:
            self.line.clear()
            self._choose(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.setFocus()
        self.line.selectAll()

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        """Keys that go up and down are the list's."""
        if event.type() == QEvent.Type.KeyPress and event.key() in GOING:
            key = QKeyEvent(event.type(), QKeyCombination(Qt.Key(event.key())).key(), event.modifiers())
            self.terms.keyPressEvent(key)
            return True
        return super().eventFilter(line, event)

    def changeEvent(self, event: QEvent) -> None:
        """The theme may have changed, and equations are pictures."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    @Slot()
    def _filter(self) -> None:
        chosen = self.terms.currentItem().data(NAME) if self.terms.currentItem() is not None else ""
        searched = bool(self.line.text().strip())
        found = search_terms(self.line.text()) if searched else list(glossary().values())
        names = [term.name for term in found]
        self.terms.blockSignals(True)
        self.terms.clear()
        for name in names:
            item = QListWidgetItem(translated(name), self.terms)
            item.setData(NAME, name)
        self.terms.setCurrentRow(names.index(chosen) if chosen in names and not searched else 0)
        self.terms.blockSignals(False)
        self._show()

    def _choose(self, name: str) -> None:
        if name not in self._names():  # what is searched for hides it
            self.line.clear()
        self.terms.setCurrentRow(self._names().index(name))

    def _names(self) -> list[str]:
        return [self.terms.item(i).data(NAME) for i in range(self.terms.count())]

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        name = term_of(link.toString())
        if name:
            self._choose(name)

    @Slot()
    def _show(self) -> None:
        item = self.terms.currentItem()
        if item is None:
            self.page.setPlainText(translated("No term of the glossary has this in it."))
            return
        term = glossary()[item.data(NAME)]
        symbol = f"&nbsp;&nbsp;<i>{html.escape(term.symbol)}</i>" if term.symbol else ""
        also = f"<p><small>{translated('Also:')} {html.escape(', '.join(term.also))}</small></p>" if term.also else ""
        asked = ", ".join(link_to(name, translated(name)) for name in mentioned_by(term.name))
        self.page.setHtml(
            f"<h2>{html.escape(translated(term.name))}{symbol}</h2><p>{linked(translated(term.text), term.name)}</p>"
            f"<p>{equation_of(term.equation, self.page)}</p>{also}"
            + (f"<p><small>{translated('Mentioned by:')} {asked}</small></p>" if asked else "")
        )
