"""What the pages of lessons share: what is chosen and a sentence on the left, pictures beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from latentlab.gui.app.events import Events
from latentlab.gui.threads.newest import Newest
from latentlab.gui.widgets.latent_plot import LatentPlot
from latentlab.gui.widgets.words import Words

SIDE, PICTURE = 4, 3  # shares of the width


class LessonPage(QWidget):
    """A subclass makes its controls and pictures, and hands them to `lay_out`.

    Attributes:
        rules: its buttons that need something of the lab, by attribute, and the rule of `needs.RULES`, or of
            `OF_LESSONS` there, that they follow.
        words: what is seen, in a sentence or two.
        pictures: its plots, from left to right.
    """

    rules: ClassVar[dict[str, str]] = {}

    def __init__(self, events: Events, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events, self.lab, self.words = events, events.lab, Words(lines=lines)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.pictures: list[LatentPlot] = []

    @property
    def threads(self) -> list[Newest]:
        """What works for it, to be ended with the window."""
        return []

    def of_now(self, found: tuple[int, int, Any] | None) -> Any:
        """What was found of a run (its ticket) at a step, while these are those of now and it rests; else None."""
        lab = self.lab
        if found is None or lab.report is None or lab.phase == "training":
            return None
        return found[2] if found[:2] == (lab.run_ticket, lab.report.step) else None

    def begin(self) -> None:
        """Press what it begins with, where that can be pressed: the lesson without hands."""
        for name in self.rules:
            button = getattr(self, name)
            if button.isEnabled():
                button.click()

    def lay_out(self, controls: Iterable[QWidget | QLayout], pictures: Iterable[LatentPlot]) -> None:
        """Controls and the sentence below one another, then the pictures."""
        side, layout = QVBoxLayout(), QHBoxLayout(self)
        for part in controls:
            if isinstance(part, QWidget):
                side.addWidget(part)
            else:
                side.addLayout(part)
        side.addWidget(self.words)
        side.addStretch(1)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(side, SIDE)
        self.pictures = list(pictures)
        for picture in self.pictures:
            layout.addWidget(picture, PICTURE)
