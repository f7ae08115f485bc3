"""What a person sees first: the built-in datasets as pictures, a file to open, the sessions of before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from latentlab.data.builtin import DATASETS, Card
from latentlab.data.downloads import DOWNLOADS
from latentlab.gui.app.recents import recent_sessions
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import Label, as_typed, in_html
from latentlab.resources import resource

PICTURE = QSize(104, 104)
ACROSS = 5


class StartPage(QScrollArea):
    """Says what to do first; scrolled where the window is small."""

    data_chosen = Signal(str)
    file_asked = Signal()
    folder_asked = Signal()
    session_asked = Signal()
    recent_chosen = Signal(str)
    download_asked = Signal(str)
    tour_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("Choose data, then click Train.")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        self._title.setFont(font)
        self._words = Label(
            "Watch a model learn, drag a point through its latent space and see what it decodes to. "
            "Your own data: drop a file or folder anywhere on this window.",
            wordWrap=True,
        )
        self.cards = [self._card(card) for card in DATASETS.values()]
        cards = QGridLayout()
        cards.setSpacing(8)
        for i, card in enumerate(self.cards):
            cards.addWidget(card, i // ACROSS, i % ACROSS)
        cards.setColumnStretch(ACROSS, 1)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        inner = QVBoxLayout()
        inner.setSpacing(14)
        self.left_out = Label(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.left_out.hide()
        for part in (self._title, self._words, self.left_out):
            inner.addWidget(part)
        inner.addLayout(cards)
        inner.addLayout(self._buttons())
        links = " · ".join(f"<a href='{one.name}'>{one.title}</a> ({one.megabytes} MB)" for one in DOWNLOADS.values())
        self.downloads = Label(f"Download: {links}", wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.downloads.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.downloads.linkActivated.connect(self.download_asked)
        inner.addWidget(self.downloads)
        words = (
            "New here? <a href='tour'>Take a tour</a> of three minutes; there are more in Help ▸ Tours. "
            "Ctrl+Shift+P finds anything by its name."
        )
        self.tour = Label(words, textFormat=Qt.TextFormat.RichText)
        self.tour.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.tour.linkActivated.connect(self.tour_asked)
        inner.addWidget(self.tour)
        inner.addLayout(self._recent)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(inner)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(page)
        self.restyle()
        self.show_recent()

    def _card(self, of: Card) -> QToolButton:
        card = QToolButton(text=of.title, toolTip=as_typed(f"{of.about}.\nGood for: {of.good_for}."))
        card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        card.setIcon(QIcon(of.picture or str(resource(f"pictures/{of.name}.png"))))
        card.setIconSize(PICTURE)
        card.setAccessibleName(f"Open the built-in dataset {of.title}")
        card.setProperty("name", of.name)
        card.clicked.connect(self._choose)
        return card

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.buttons: list[QPushButton] = []
        for text, tip, signal in (
            ("Open a data file…", "A table, an array, cells: CSV, Parquet, NPY, HDF5, h5ad, MAT …", self.file_asked),
            ("Open a data folder…", "A folder of pictures, or of idx files as of MNIST", self.folder_asked),
            ("Open a session…", "A session saved before (.h5)", self.session_asked),
        ):
            button = QPushButton(text, toolTip=as_typed(tip))
            button.setMinimumHeight(38)
            button.clicked.connect(signal)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        return row

    def tell_left_out(self, sentences: list[str]) -> None:
        """What installed packages would bring and do not."""
        self.left_out.setText("\n".join(sentences))
        self.left_out.setVisible(bool(sentences))

    @Slot()
    def show_recent(self) -> None:
        """List the sessions of before."""
        files = recent_sessions()
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        if files:
            self._recent.addWidget(Label("Recent sessions"))
        for file in files[:5]:
            path = Path(file)
            link = Label(
                f"<a href='{in_html(file)}'>{in_html(path.name)}</a>  {in_html(str(path.parent))}",
                textFormat=Qt.TextFormat.RichText,
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
                " border-radius: 6px; padding: 5px; }"
                f"QToolButton:hover, QToolButton:focus {{ border: 1px solid {now.accent}; }}"
            )
