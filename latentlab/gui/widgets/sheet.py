"""Small pictures side by side, each of which can be clicked: traversals, samples, bookmarks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from latentlab.gui.widgets import theme
from latentlab.gui.widgets.focus_order import bring_to_sight
from latentlab.gui.widgets.pictures import draw_picture
from latentlab.gui.widgets.plain import as_typed

GAP = 4
WORDS_HEIGHT = 16


class Sheet(QWidget):
    """Pictures in rows of `columns` (as many as fit where None), with words below them and before each row."""

    clicked = Signal(int)

    def __init__(self, name: str, empty: str, side: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.empty, self.side = empty, side
        self.images: Sequence[QImage] = ()
        self.words: Sequence[str] = ()
        self.heads: Sequence[str] = ()
        self.tips: Sequence[str] = ()
        self.columns: int | None = None
        self.marked = -1
        self.setMinimumHeight(side + 2 * GAP)

    def show_images(
        self,
        images: Sequence[QImage],
        columns: int | None = None,
        words: Sequence[str] = (),
        heads: Sequence[str] = (),
        tips: Sequence[str] = (),
        marked: int = -1,
    ) -> None:
        """Show other pictures; `heads` are words before the rows, `marked` is the one with a frame."""
        self.images, self.columns, self.words, self.heads = images, columns, words, heads
        self.tips, self.marked = tips, marked
        self.setMinimumHeight(self._height_for(self.width()))
        self.setMinimumWidth(self._head() + (self.columns or 1) * (self.side + GAP) + GAP if images else 0)
        self.update()

    def _head(self) -> int:
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(head) for head in self.heads), default=0) + (8 if self.heads else 0)

    def _across(self, width: int) -> int:
        return self.columns or max(1, (width - self._head() - GAP) // (self.side + GAP))

    def _row_height(self) -> int:
        return self.side + GAP + (WORDS_HEIGHT if self.words else 0)

    def _height_for(self, width: int) -> int:
        across = self._across(width)
        return max(self.side, -(-len(self.images) // across) * self._row_height()) + 2 * GAP

    def cell(self, index: int) -> QRect:
        """Where a picture lies."""
        row, column = divmod(index, self._across(self.width()))
        at = QPoint(GAP + self._head() + column * (self.side + GAP), GAP + row * self._row_height())
        return QRect(at, QSize(self.side, self.side))

    def at(self, place: QPoint) -> int:
        """The picture at a place; −1 where there is none."""
        return next((index for index in range(len(self.images)) if self.cell(index).contains(place)), -1)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(400, self._height_for(400))

    def resizeEvent(self, event: object) -> None:
        """Another width holds another number of them."""
        self.setMinimumHeight(self._height_for(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, now = QPainter(self), theme.colours()
        if not self.images:
            painter.setPen(QColor(now.faint))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(8, 0, -8, 0), flags, self.empty)
            return
        across, metrics = self._across(self.width()), painter.fontMetrics()
        for index, image in enumerate(self.images):
            cell = self.cell(index)
            if index % across == 0 and index // across < len(self.heads):
                painter.setPen(QColor(now.text))
                box = QRect(GAP, cell.top(), self._head(), cell.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.heads[index // across])
            size = image.size().scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRect(QPoint(0, 0), size)
            box.moveCenter(cell.center())
            draw_picture(painter, box, image)
            if index == self.marked:
                painter.setPen(QPen(QColor(now.accent), 2))
                painter.drawRect(cell.adjusted(-1, -1, 1, 1))
            if index < len(self.words):
                painter.setPen(QColor(now.faint))
                below = QRect(cell.left() - 2, cell.bottom() + 1, cell.width() + 4, WORDS_HEIGHT)
                words = metrics.elidedText(self.words[index], Qt.TextElideMode.ElideRight, below.width())
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One was clicked."""
        index = self.at(event.position().toPoint())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the picture under the cursor is."""
        index = self.at(event.position().toPoint())
        if 0 <= index < len(self.tips):
            QToolTip.showText(event.globalPosition().toPoint(), as_typed(self.tips[index]), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one picture to the next."""
        across = self._across(self.width())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -across, Qt.Key.Key_Down: across}
        move = step.get(Qt.Key(event.key()))
        if move is None or not self.images:
            super().keyPressEvent(event)
            return
        index = (self.marked if self.marked >= 0 else 0) + move
        if 0 <= index < len(self.images):
            self.marked = index
            self.update()
            self._bring()
            self.clicked.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys came: what they begin at is seen."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._bring()

    def _bring(self) -> None:
        """Scroll to the marked picture, with its words and those before its row."""
        if 0 <= self.marked < len(self.images):
            cell = self.cell(self.marked)
            first = self.marked % self._across(self.width()) == 0
            cell.setLeft(0 if first else cell.left())
            bring_to_sight(self, cell.adjusted(0, 0, 0, self._row_height() - self.side))
