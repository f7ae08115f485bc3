"""Bookmarks with their pictures: click one to go there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QInputDialog, QScrollArea, QToolButton, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.pictures import images_of
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.gui.widgets.sheet import Sheet


class BookmarksPanel(QWidget):
    """Add, go to, rename and remove places."""

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.sheet = Sheet("Bookmarks", "Press M to keep the probe's place here.", 64)
        self.sheet.clicked.connect(self._to)
        self.add = self._button("Add", "Keep the probe's place (M)", self.lab.bookmarks.add)
        self.rename = self._button("Rename…", "Give the marked one another name", self._rename)
        self.drop = self._button("Remove", "Remove the marked one", self._drop)
        self.path = self._button("Path through all", "A path with every bookmark as a waypoint", self._path)
        row = Flow(self.add, self.rename, self.drop, self.path)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(row)
        layout.addWidget(area, 1)
        self._seen = WhenSeen(self, self._show, 120)
        events.bookmarks_changed.connect(self._show)
        events.decoder_changed.connect(self._later)
        self._show()

    def _button(self, text: str, tip: str, do: object) -> QToolButton:
        button = QToolButton(text=text, toolTip=as_typed(tip))
        button.clicked.connect(lambda *_: do())
        return button

    @Slot()
    def _later(self) -> None:
        self._seen.ask()

    @Slot()
    def _show(self) -> None:
        kept, decoder = self.lab.bookmarks.kept, self.lab.decoder
        images = []
        if kept and decoder is not None and decoder.embedding_dim == len(kept[0].z):
            images = images_of(decoder.picture(np.stack([mark.z for mark in kept])))
        marked = self.sheet.marked if self.sheet.marked < len(images) else -1
        self.sheet.show_images(images, words=[mark.name for mark in kept], marked=marked)

    @Slot(int)
    def _to(self, index: int) -> None:
        self.sheet.marked = index
        self.lab.set_probe(self.lab.bookmarks.kept[index].z)
        self._show()

    def _rename(self) -> None:
        index = self.sheet.marked
        name, agreed = QInputDialog.getText(self, "Rename", "Name:", text=self.lab.bookmarks.kept[index].name)
        if agreed:
            self.lab.bookmarks.rename(index, name.strip())

    def _drop(self) -> None:
        self.lab.bookmarks.drop(self.sheet.marked)

    def _path(self) -> None:
        from latentlab.space.paths import Path

        self.lab.walks.add(Path(np.stack([mark.z for mark in self.lab.bookmarks.kept])), "path through bookmarks")
