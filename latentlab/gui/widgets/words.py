"""Text that takes the room it was given and no more: what does not fit is cut with "…", and told whole in the tip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from latentlab.gui.language.catalogue import as_it_is, translated
from latentlab.gui.widgets.plain import Label, as_typed


class Words(Label):
    """A label of so many lines, whatever its text: what lies around it never moves. Its text is plain."""

    def __init__(self, text: str = "", lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines, self._shown, self._tip = lines, "", ""
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def shown(self) -> str:
        """What of the text is to be seen."""
        return self._shown

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._fit()

    def explain(self, tip: str) -> None:
        """What the tip says beyond the text itself."""
        self._tip = tip
        self._fit()

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be: as high as its lines, whatever they say."""
        return QSize(40, self.lines * self.fontMetrics().lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """Qt asks how small it may be."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another part of the text."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Find what fits; by halving, for text has no other measure where lines are broken at words."""
        text, metrics = as_it_is(translated(self.text())), self.fontMetrics()
        if self.lines == 1:
            self._shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        elif self._fits(text):
            self._shown = text
        else:
            low, high = 0, len(text)
            while low < high - 1:
                middle = (low + high) // 2
                low, high = (middle, high) if self._fits(as_it_is(text[:middle] + "…")) else (low, middle)
            self._shown = text[:low].rstrip() + "…"
        cut = self.text() if self._shown != text else ""
        self.setToolTip(as_typed("\n".join(part for part in (cut, self._tip) if part)))
        self.update()

    def _fits(self, text: str) -> bool:
        box = QRect(0, 0, self.width(), 1 << 20)
        taken = self.fontMetrics().boundingRect(box, Qt.TextFlag.TextWordWrap, text)
        return taken.height() <= self.height() and taken.width() <= self.width()  # no word is broken

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, flags = QPainter(self), self.alignment()
        wrap = Qt.TextFlag.TextWordWrap if self.lines > 1 else Qt.TextFlag.TextSingleLine
        enabled = self.isEnabled()
        style: QStyle = self.style()
        style.drawItemText(
            painter, self.rect(), int(flags) | int(wrap), self.palette(), enabled, self._shown, self.foregroundRole()
        )


def in_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """A text in the window's language with its lines broken where that language breaks them, each within a width in
    pixels where a word of its own is no wider.
    """
    words, lines, start = translated(text), [""], 0
    ends = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    while (end := ends.toNextBoundary()) > 0:
        word, start = words[start:end], end
        longer = lines[-1] + word
        if lines[-1] and metrics.horizontalAdvance(as_it_is(longer.rstrip())) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return as_it_is("\n".join(line.rstrip() for line in lines))


def told_apart(names: Sequence[str], metrics: QFontMetrics, width: int) -> list[str]:
    """Names as they fit a width in pixels, elided so that different ones stay different where that can be.

    Their middle goes; of those that are then the same, what they begin with in common.
    """
    shown = {name: metrics.elidedText(as_it_is(name), Qt.TextElideMode.ElideMiddle, width) for name in names}
    for words, count in Counter(shown.values()).items():
        if count > 1:
            shown |= _by_their_ends([name for name in shown if shown[name] == words], metrics, width)
    return [shown[name] for name in names]


def _by_their_ends(names: Sequence[str], metrics: QFontMetrics, width: int) -> dict[str, str]:
    """Names from the word on in which they differ; where that is not enough, from the letter on."""
    same = sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(*names, strict=False)))
    word = max(names[0].rfind(mark, 0, same) for mark in " _-.") + 1
    for start in (word, same):
        rest = [metrics.elidedText(as_it_is("…" + name[start:]), Qt.TextElideMode.ElideRight, width) for name in names]
        if len(set(rest)) == len(names):
            break
    return dict(zip(names, rest, strict=True))
