"""What a person sees first: the built-in datasets as pictures, a file to open, the sessions of before."""

from __future__ import annotations

import html
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from latentlab.data.builtin import CARDS
from latentlab.gui import theme

PICTURE = QSize(168, 168)


class StartPage(QWidget):
    """Says what to do first."""

    data_chosen = Signal(str)
    file_asked = Signal()
    folder_asked = Signal()
    session_asked = Signal()
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel("Choose data, then click Train.")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        self._title.setFont(font)
        self._words = QLabel(
            "Watch a model learn, drag a point through its latent space and see what it decodes to.", wordWrap=True
        )
        self.cards = [self._card(card.name, card.title, card.about) for card in CARDS.values()]
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self.cards:
            cards.addWidget(card)
        cards.addLayout(self._buttons())
        cards.addStretch(1)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        inner = QVBoxLayout()
        inner.setSpacing(14)
        for part in (self._title, self._words):
            inner.addWidget(part)
        inner.addLayout(cards)
        inner.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(inner)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setAutoFillBackground(True)
        self.restyle()

    def _card(self, name: str, title: str, about: str) -> QToolButton:
        card = QToolButton(text=title, toolTip=about)
        card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        pixmap = QPixmap()
        pixmap.loadFromData(resources.files("latentlab.resources").joinpath(f"{name}.png").read_bytes())
        card.setIcon(QIcon(pixmap))
        card.setIconSize(PICTURE)
        card.setAccessibleName(f"Open the built-in dataset {title}")
        card.setProperty("name", name)
        card.clicked.connect(self._choose)
        return card

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for text, tip, signal in (
            ("Open a data file…", "An idx file such as train-images-idx3-ubyte.gz", self.file_asked),
            ("Open a data folder…", "A folder of idx files: MNIST, Fashion-MNIST and their kin", self.folder_asked),
            ("Open a session…", "A session saved before (.h5)", self.session_asked),
        ):
            button = QPushButton(text, toolTip=tip)
            button.setMinimumSize(190, 40)
            button.clicked.connect(signal)
            column.addWidget(button)
        column.addStretch(1)
        return column

    def show_recent(self, files: list[str]) -> None:
        """List the sessions of before."""
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        if files:
            self._recent.addWidget(QLabel("Recent sessions"))
        for file in files[:5]:
            path = Path(file)
            link = QLabel(
                f"<a href='{html.escape(file)}'>{html.escape(path.name)}</a>  {html.escape(str(path.parent))}"
            )
            link.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
            link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
            link.linkActivated.connect(self.recent_chosen)
            self._recent.addWidget(link)

    @Slot()
    def _choose(self) -> None:
        self.data_chosen.emit(self.sender().property("name"))

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        now = theme.colours()
        for card in self.cards:
            card.setStyleSheet(
                f"QToolButton {{ background: {now.card}; border: 1px solid {now.edge};"
                " border-radius: 6px; padding: 8px; }"
                f"QToolButton:hover, QToolButton:focus {{ border: 1px solid {now.accent}; }}"
            )
