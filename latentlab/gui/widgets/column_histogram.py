"""One column as a small histogram that rows are selected by: drag over a range of numbers, click the bar of a class."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from latentlab.data.digits import USUAL, digits_between, written
from latentlab.gui.language.catalogue import as_it_is
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.words import told_apart
from latentlab.space.histograms import Histogram, Kept

WIDTH, HEIGHT = 132, 84
MARGIN, HEAD, FOOT = 6, 18, 14
MOST_LYING = 4  # classes whose bars lie, with their names beside them; of more, the bars stand
NAME_SHARE = 0.42  # of the width, for the names of bars that lie
APART, LEAST_LEFT = 5, 2  # pixels between two names; letters, with "…", that tell nothing
CLICK_PIXELS = 4
BETWEEN = 8  # pixels, at least, from one end's number to the other's
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ColumnHistogram(QWidget):
    """`chosen` tells what a hand keeps of the column: a range, names of classes, or None for all of it."""

    chosen = Signal(object)

    def __init__(self, name: str, among: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.among = name, (name, *among)  # those that it is told apart from
        self.setAccessibleName(f"Histogram of {name}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(WIDTH, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.histogram: Histogram | None = None
        self.counts: np.ndarray | None = None
        self.kept: Kept | None = None
        self._drag: tuple[float, float] | None = None  # pixels
        self._marked = (0, 0)  # bins that the keys are at, first and last

    def show_counts(self, histogram: Histogram | None, counts: np.ndarray | None, kept: Kept | None) -> None:
        """Show the counts of all rows, those of the selected ones (None where there are none), and what is kept."""
        self.histogram, self.counts, self.kept = histogram, counts, kept
        self.setAccessibleDescription(self._told())
        self.update()

    # What is said --------------------------------------------------------------------------------------------------

    def _told(self) -> str:
        """The column in words."""
        found = self.histogram
        if found is None:
            return "Being counted."
        known = int(found.counts.sum())
        parts = [f"{known:,} rows"]
        if len(found.edges):
            low, high = found.told(found.edges[0], found.edges[-1])
            parts = [f"{known:,} rows from {low} to {high}"]
        parts += [f"{found.others:,} of rarer classes"] if found.others else []
        parts += [f"{found.missing:,} missing"] if found.missing else []
        parts += [f"{int(self.counts.sum()):,} selected"] if self.counts is not None else []
        return ". ".join(parts) + "."

    def ends_within(self, metrics: QFontMetrics, room: float) -> tuple[str, str]:
        """The ends of the numbers, beside each other in so many pixels: with fewer digits, where these still differ.

        Of days it leaves the day away, then the month.
        """
        low, high = float(self.histogram.edges[0]), float(self.histogram.edges[-1])
        whole = self.histogram.told(low, high)
        if self.histogram.days:
            shorter = [(whole[0][:letters], whole[1][:letters]) for letters in (10, 7, 4)]
        else:
            most = max(USUAL, digits_between(low, high))
            shorter = [(written(low, digits), written(high, digits)) for digits in range(most - 1, 0, -1)]
        for told in (whole, *shorter):
            if sum(map(metrics.horizontalAdvance, told)) + BETWEEN <= room and len(set(told)) == len(set(whole)):
                return told
        return tuple(told_apart(whole, metrics, int((room - BETWEEN) / 2)))

    def words_of(self, bar: int) -> str:
        """What one bin or class is, and how many rows it has."""
        found = self.histogram
        what = found.classes[bar] if found.classes else " to ".join(found.told(*found.edges[bar : bar + 2]))
        some = "" if self.counts is None else f", {int(self.counts[bar]):,} of them selected"
        return f"{self.name}, {what}: {int(found.counts[bar]):,} rows{some}"

    # Where things lie ----------------------------------------------------------------------------------------------

    @property
    def lies(self) -> bool:
        """Whether bars lie, with names beside them."""
        return self.histogram is not None and 0 < len(self.histogram.classes) <= MOST_LYING

    def _body(self) -> QRectF:
        left = NAME_SHARE * self.width() if self.lies else MARGIN
        foot = 4 if self.lies else FOOT
        return QRectF(left, HEAD, self.width() - MARGIN - left, self.height() - HEAD - foot)

    def slot(self, bar: int) -> QRectF:
        """The room of one bar, with its name where the bars lie."""
        body, count = self._body(), max(1, len(self.histogram.counts))
        if self.lies:
            high = min(body.height() / count, 22.0)
            return QRectF(MARGIN, body.top() + bar * high, self.width() - 2 * MARGIN, high)
        wide = body.width() / count
        return QRectF(body.left() + bar * wide, body.top(), wide, body.height() + FOOT)

    def bar_at(self, at: QPointF) -> int:
        """The bar whose room a place is in; −1 where there is none."""
        bars = range(len(self.histogram.counts)) if self.histogram is not None else ()
        return next((bar for bar in bars if self.slot(bar).contains(at)), -1)

    def _value_at(self, x: float) -> float:
        body, edges = self._body(), self.histogram.edges
        share = min(max((x - body.left()) / body.width(), 0.0), 1.0)
        return float(edges[0] * (1 - share) + edges[-1] * share)

    def pixel_of(self, value: float) -> float:
        """Where a number lies, from the left."""
        body, (low, high) = self._body(), (self.histogram.edges[0], self.histogram.edges[-1])
        share = (max(value, low) / 2 - low / 2) / ((high / 2 - low / 2) or 1.0)
        return body.left() + min(max(share, 0.0), 1.0) * body.width()

    # The hand ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton and self.histogram is not None:
            self._drag = (event.position().x(), event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw a range; else tell what lies under the cursor."""
        if self._drag is not None:
            self._drag = (self._drag[0], event.position().x())
            self.update()
            return
        bar = self.bar_at(event.position())
        words = self.words_of(bar) if bar >= 0 else f"{self.name}: {self._told()}"
        QToolTip.showText(event.globalPosition().toPoint(), as_typed(words), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A range was drawn, or a bar was clicked."""
        if self._drag is None:
            return
        (first, last), self._drag = self._drag, None
        if abs(last - first) < CLICK_PIXELS:
            self._click(self.bar_at(event.position()), bool(event.modifiers() & MODIFIERS))
        elif len(self.histogram.edges):
            self.chosen.emit((self._value_at(min(first, last)), self._value_at(max(first, last))))
        self.update()

    def _click(self, bar: int, more: bool) -> None:
        """Keep one bar, or one more; what is kept alone already is let go."""
        if bar < 0 or (self.kept is not None and not isinstance(self.kept, frozenset)):
            self.chosen.emit(None)
        elif self.histogram.classes:
            name, kept = self.histogram.classes[bar], self.kept or frozenset()
            wanted = kept ^ {name} if more else frozenset([name]) if kept != {name} else frozenset()
            self.chosen.emit(wanted or None)
        else:
            self._keep_bins(bar, bar)

    def _keep_bins(self, first: int, last: int) -> None:
        """Whole bins, without the upper edge, which is of the next one."""
        edges = self.histogram.edges
        end = last + 2 == len(edges)
        self.chosen.emit(
            (float(edges[first]), float(edges[last + 1] if end else np.nextafter(edges[last + 1], -np.inf)))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the bars, with Shift over several; Space or Enter keeps them; Delete lets all go."""
        key, keys = Qt.Key(event.key()), Qt.Key
        count = len(self.histogram.counts) if self.histogram is not None else 0
        step = {keys.Key_Left: -1, keys.Key_Up: -1, keys.Key_Right: 1, keys.Key_Down: 1}.get(key)
        if step is not None and count:
            at = min(max(self._marked[1] + step, 0), count - 1)
            over = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and len(self.histogram.edges)
            self._marked = (self._marked[0] if over else at, at)
            self.setAccessibleDescription(self.words_of(at))
            self.update()
        elif key in (keys.Key_Space, keys.Key_Return, keys.Key_Enter) and count:
            self._keep_marked(bool(event.modifiers() & MODIFIERS))
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            self.chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def _keep_marked(self, more: bool) -> None:
        if self.histogram.classes:
            self._click(self._marked[1], more)
        else:
            self._keep_bins(*sorted(self._marked))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys begin at the first bar."""
        count = len(self.histogram.counts) if self.histogram is not None else 0
        self._marked = tuple(min(bar, max(count - 1, 0)) for bar in self._marked)
        super().focusInEvent(event)

    # Painting ------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, now, found = QPainter(self), theme.colours(), self.histogram
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(now.accent if self.hasFocus() else now.edge)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(now.canvas))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        self._paint_head(painter)
        if found is None or not len(found.counts):
            painter.setPen(QColor(now.faint))
            words = "Counting …" if found is None else "No values"
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        top, body = max(1, int(found.counts.max())), self._body()
        for bar, count in enumerate(found.counts.tolist()):
            slot = self.slot(bar)
            selected = 0 if self.counts is None else int(self.counts[bar])
            for number, colour in ((count, now.edge), (selected, now.accent)):
                if number:
                    painter.fillRect(_bar(self, slot, body, number / top), QColor(colour))
        self._paint_names(painter)
        self._paint_kept(painter)

    def _paint_head(self, painter: QPainter) -> None:
        """The name, and at the right what has no bar."""
        now, found, metrics = theme.colours(), self.histogram, painter.fontMetrics()
        beside = [] if found is None else [f"{found.others:,} others"] * bool(found.others)
        beside += [] if found is None else [f"{found.missing:,} missing"] * bool(found.missing)
        room, right = QRectF(MARGIN, 2, self.width() - 2 * MARGIN, HEAD - 2), ", ".join(beside)
        painter.setPen(QColor(now.faint))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        left = room.width() - metrics.horizontalAdvance(right) - (8 if right else 0)
        name = told_apart(self.among, metrics, int(left))[0]
        painter.setPen(QColor(now.accent if self.kept is not None else now.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_names(self, painter: QPainter) -> None:
        """Names of classes, or the ends of the numbers."""
        now, metrics, body = theme.colours(), painter.fontMetrics(), self._body()
        painter.setPen(QColor(now.faint))
        names = self.names(metrics)
        for bar, name in enumerate(names):
            slot = self.slot(bar)
            room = QRectF(slot.left(), slot.top(), body.left() - slot.left() - 6, slot.height())
            room = room if self.lies else QRectF(slot.left(), body.bottom(), slot.width(), FOOT)
            side = Qt.AlignmentFlag.AlignRight if self.lies else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, name)
        if not names:
            sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
            room = QRectF(body.left(), body.bottom(), body.width(), FOOT)
            for side, end in zip(sides, _outer(self, metrics), strict=True):
                painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, end)

    def names(self, metrics: QFontMetrics) -> list[str]:
        """What is written at each bar, with room between two of them; none where too little would be left to read."""
        slot, found = self.slot(0), self.histogram
        wide = self._body().left() - slot.left() - 6 if self.lies else slot.width() - APART
        names = told_apart(found.classes, metrics, int(wide))
        told = all(len(name) > LEAST_LEFT or name in found.classes for name in names)
        return names if self.lies or told else []

    def _paint_kept(self, painter: QPainter) -> None:
        """What is kept, what a hand is drawing, and where the keys are."""
        now, body = theme.colours(), self._body()
        accent, ground = QColor(now.accent), QColor(now.accent)
        ground.setAlpha(36)
        ends = self._drag if self._drag is not None and len(self.histogram.edges) else None
        if ends is None and isinstance(self.kept, tuple):
            ends = tuple(map(self.pixel_of, self.kept))
        if ends is not None and abs(ends[1] - ends[0]) > 0:
            left, right = max(min(ends), body.left()), min(max(ends), body.right())
            painter.setPen(QPen(accent, 1))
            painter.setBrush(ground)
            painter.drawRect(QRectF(left, body.top(), right - left, body.height()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 1))
        for bar, name in enumerate(self.histogram.classes):
            if isinstance(self.kept, frozenset) and name in self.kept:
                painter.drawRoundedRect(self.slot(bar).adjusted(1, 0.5, -1, -0.5), 3, 3)
        if self.hasFocus():
            first, last = sorted(self._marked)
            painter.setPen(QPen(QColor(now.text), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.slot(first).united(self.slot(last)).adjusted(0, 0, 0, -1))


def _outer(view: ColumnHistogram, metrics: QFontMetrics) -> tuple[str, str]:
    """The first and the last of what has no names of its own below it, as they fit beside each other."""
    classes, width = view.histogram.classes, view._body().width()
    if not classes:
        return view.ends_within(metrics, width)
    most = int(width - APART) // 2
    first, last = (metrics.elidedText(as_it_is(classes[i]), Qt.TextElideMode.ElideRight, most) for i in (0, -1))
    return first, last


def _bar(view: ColumnHistogram, slot: QRectF, body: QRectF, share: float) -> QRectF:
    """A bar as long as its share, at least a pixel, within its room."""
    if view.lies:
        return QRectF(body.left(), slot.top() + 2, max(1.0, share * body.width()), slot.height() - 4)
    high = max(1.0, share * body.height())
    return QRectF(slot.left() + 0.5, body.bottom() - high, max(1.0, slot.width() - 1), high)
