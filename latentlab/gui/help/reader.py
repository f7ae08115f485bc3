"""The documentation as a window beside the main one. Nothing is ever fetched: links that lead out are only shown."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QImage, QKeySequence, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from latentlab.gui.help.documents import Section, anchor_of, search_sections, sections, text_of
from latentlab.gui.help.markup import equation_picture
from latentlab.gui.widgets.focus_order import InReadingOrder
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.words import Words
from latentlab.resources import DOCS

PLACE = Qt.ItemDataRole.UserRole
MARGIN = 22  # pixels around the text


class DocumentPage(QTextBrowser):
    """Shows one page of docs/. Pictures are no wider than the text; what lies elsewhere is not read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = ""
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # tables may be wider by a pixel
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self.lay_out)

    def show_page(self, page: str) -> None:
        """Another page, from its top."""
        self.page = page
        self.lay_out()
        self.verticalScrollBar().setValue(0)

    @Slot()
    def lay_out(self) -> None:
        """Show the page anew where it is: the width or the colours may be others."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.document().setDocumentMargin(MARGIN)
        self.setMarkdown(text_of(self.page) if self.page else "")
        bar.setValue(round(share * bar.maximum()))

    def go_to(self, anchor: str) -> None:
        """Scroll to a heading."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - MARGIN // 2)
                return
            block = block.next()

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """Qt asks for a picture: only those of docs/ and the equations are given."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        if name.scheme() == "equation":
            return equation_picture(name.path(), self)
        path = (DOCS / self.page).parent / name.path()
        if name.scheme() or not path.resolve().is_relative_to(DOCS.resolve()):
            return QImage()
        room = (self.viewport().width() - 2 * MARGIN) // int(name.query() or 1) - 12
        return _picture(path, max(room, 120), self.devicePixelRatioF())

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab goes from link to link, of which the one that was reached is marked; and then on."""
        taken = super().focusNextPrevChild(onward)
        mark, cursor, colours = QTextEdit.ExtraSelection(), self.textCursor(), self.palette()
        mark.cursor = cursor
        mark.format.setBackground(colours.highlight())
        mark.format.setForeground(colours.highlightedText())
        self.setExtraSelections([mark] if self.hasFocus() and cursor.hasSelection() else [])
        return taken

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere: no link is meant."""
        super().focusOutEvent(event)
        self.setExtraSelections([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures may need another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._soon.start()


class Documentation(InReadingOrder, QDialog):
    """Contents at the left, the page at the right; a line that searches all pages; back and forward."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Documentation")
        self.line, self.contents, self.page = QLineEdit(), QListWidget(), DocumentPage()
        self.line.setPlaceholderText("Search all pages")
        self.line.setToolTip("Words that a section has")
        self.line.setClearButtonEnabled(True)
        for part, name in ((self.line, "Search all pages"), (self.contents, "Contents"), (self.page, "Page")):
            part.setAccessibleName(name)
        self.back = QPushButton("◂ Back", toolTip="The page of before (Alt+Left)")
        self.forward = QPushButton("Forward ▸", toolTip="The page after it (Alt+Right)")
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.forward.setShortcut(QKeySequence("Alt+Right"))
        self.outside = Words()
        self.outside.setAccessibleName("Address")
        self.copy = QPushButton("Copy the address", toolTip="Nothing is opened from here: paste it where you want it")
        self.copy.setEnabled(False)
        self._address, self._places, self._at = "", [], -1
        self._arrange()
        self.line.textChanged.connect(self._list)
        self.contents.itemClicked.connect(self._open_item)
        self.contents.itemActivated.connect(self._open_item)
        self.line.returnPressed.connect(self._open_first)
        self.page.anchorClicked.connect(self._follow)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address))
        self._list()

    def _arrange(self) -> None:
        side, top, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.contents.setMinimumWidth(180)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.addWidget(self.line)
        side.addWidget(self.contents, 1)
        for button in (self.back, self.forward):
            button.setAutoDefault(False)
            top.addWidget(button)
        self.copy.setAutoDefault(False)
        top.addStretch(1)
        foot.addWidget(self.outside, 1)
        foot.addWidget(self.copy)
        right = QVBoxLayout()
        right.addLayout(top)
        right.addWidget(self.page, 1)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.addLayout(side, 1)
        layout.addLayout(right, 3)
        self.resize(1000, 700)

    def open_place(self, place: str) -> None:
        """Come to sight with a page, or with a section of it: ``map.md#finding``."""
        self.show()
        self.raise_()
        self.activateWindow()
        if not self._places or self._places[self._at] != place:
            self._places = [*self._places[: self._at + 1], place]
            self._at = len(self._places) - 1
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """The theme may have changed, and equations are pictures."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.page.lay_out()

    @property
    def place(self) -> str:
        """What is shown."""
        return self._places[self._at] if self._places else ""

    def _show(self) -> None:
        page, _, anchor = self.place.partition("#")
        if self.page.page != page or not anchor:
            self.page.show_page(page)
        if anchor:
            self.page.go_to(anchor)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._places) - 1)
        for i in range(self.contents.count()):
            if self.contents.item(i).data(PLACE) == self.place:
                self.contents.setCurrentRow(i)

    def _step(self, by: int) -> None:
        self._at += by
        self._show()

    @Slot()
    def _list(self) -> None:
        """All pages with their headings; or what was searched for, each with its page."""
        self.contents.clear()
        if self.line.text().strip():
            titles = {section.page: section.title for section in sections() if section.level == 1}
            for section in search_sections(self.line.text()):
                within = "" if section.level == 1 else f"{titles.get(section.page, section.page)} ▸ "
                self._offer(section, within + section.title)
        else:
            for section in sections():
                if section.level == 1 or (section.level == 2 and "/" not in section.page):
                    self._offer(section, "    " * (section.level - 1) + section.title)

    def _offer(self, section: Section, words: str) -> None:
        item = QListWidgetItem(words)
        item.setData(PLACE, section.place)
        item.setToolTip(as_typed(section.page))
        font = item.font()
        font.setBold(section.level == 1)
        item.setFont(font)
        self.contents.addItem(item)

    @Slot(QListWidgetItem)
    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_place(item.data(PLACE))

    @Slot()
    def _open_first(self) -> None:
        if self.contents.count():
            self.contents.setCurrentRow(0)
            self._open_item(self.contents.item(0))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """A link of a page: to another page, or out, which is only shown."""
        words = link.toString()
        name, _, anchor = words.partition("#")
        page = _within(PurePosixPath(self.page.page).parent / name) if name else self.page.page
        here = not link.scheme() and page.endswith(".md") and not page.startswith("..") and (DOCS / page).is_file()
        self._address = "" if here else words
        self.outside.setText("" if here else f"Not opened: {words}")
        self.copy.setEnabled(not here)
        if here:
            self.open_place(f"{page}#{anchor}" if anchor else page)


def _within(path: PurePosixPath) -> str:
    """A path of docs/ with its dots resolved; one that leaves docs/ keeps them, and is no page."""
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts) if ".." not in parts else f"../{path.name}"


@lru_cache(maxsize=20)
def _picture(path: Path, room: int, ratio: float) -> QImage:
    """A picture, no wider than so many pixels of a screen."""
    picture = QImage(str(path))
    if picture.width() > room:
        size = QSize(round(room * ratio), round(picture.height() * room * ratio / picture.width()))
        picture = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
    return picture
