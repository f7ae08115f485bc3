"""What the map says of the rows on it, in its upper right corner: that they are the data, or only some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import Label

if TYPE_CHECKING:
    from latentlab.lab import Lab

MARGIN = 8
MAKING = "A picture of the data is being made …"
NONE_YET = "There is no picture of the data: it was given up."


class MapWords(QWidget):
    """A line or two over the map that never take the mouse, and a button where a picture was given up."""

    def __init__(self, lab: Lab, parent: QWidget) -> None:
        super().__init__(parent)
        self.lab = lab
        self.words = Label(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignRight)
        self.again = QPushButton("Picture the data", self, toolTip="Show the rows by their own values, without a model")
        self.again.clicked.connect(lambda *_: lab.do("picture data"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignRight)

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        now = theme.colours()
        ground = ", ".join(map(str, now.rgb("canvas")))
        self.words.setStyleSheet(f"color: {now.faint}; background: rgba({ground}, 200)")

    def tell(self, room: QRectF) -> None:
        """Say what is so now, within the `room` that the rows have."""
        overview = self.lab.overview
        given_up = overview.wanted and not overview.busy
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not given_up)
        self.again.setVisible(given_up)
        self.words.setText(self._words())
        self.words.setVisible(bool(self.words.text()))
        most = QRect(0, 0, max(1, int(room.width()) - 2 * MARGIN - 6), 10_000)
        said = self.words.fontMetrics().boundingRect(most, Qt.TextFlag.TextWordWrap, self.words.text()).size()
        self.words.setFixedSize(said + QSize(6, 2))
        self.adjustSize()
        self.move(int(room.right()) - self.width() - MARGIN, int(room.top()) + 6)

    def _words(self) -> str:
        lab, embedding = self.lab, self.lab.embedding
        if embedding is None:
            overview = lab.overview
            if overview.picture is not None:
                return overview.picture.words
            return "" if not overview.wanted else MAKING if overview.busy else NONE_YET
        if lab.whole_map.points_of(embedding) is not None:
            return f"{len(lab.data):,} rows, {len(embedding.rows):,} of them within reach"
        return "" if embedding.whole else f"{len(embedding.rows):,} of {len(lab.data):,} rows"
