"""What a screen reader is told of the map and the curves: in words of the lab, when the hand rests, if one listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from latentlab.lab.in_words import curves_in_words, probe_in_words, rows_in_words

if TYPE_CHECKING:
    from latentlab.gui.app import MainWindow

MAP_MILLISECONDS, CURVES_MILLISECONDS = 250, 2000  # from one telling to the next, at least


class Speaking(QObject):
    """Of one window. The words are the parts' descriptions; what the keys brought about is announced, too."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.lab, events = window, window.lab, window.events
        self._probe = self.lab.probe
        self._map_soon = QTimer(self, singleShot=True, interval=MAP_MILLISECONDS)
        self._map_soon.timeout.connect(self._describe_map)
        self._curves_soon = QTimer(self, singleShot=True, interval=CURVES_MILLISECONDS)
        self._curves_soon.timeout.connect(self._describe_curves)
        for signal in (
            events.probe_changed, events.embedding_changed, events.decoder_changed, events.selection_changed,
            events.classes_changed,
        ):  # fmt: skip
            signal.connect(self._map_later)
        for signal in (events.progressed, events.run_changed):
            signal.connect(self._curves_later)
        events.phase_changed.connect(self._tell_phase)
        events.said.connect(self._announce_sentence)

    @Slot()
    def _map_later(self) -> None:
        if QAccessible.isActive() and not self._map_soon.isActive():
            self._map_soon.start()

    @Slot()
    def _curves_later(self) -> None:
        if QAccessible.isActive() and not self._curves_soon.isActive():
            self._curves_soon.start()

    @Slot()
    def _describe_map(self) -> None:
        probe, rows, moved = probe_in_words(self.lab), rows_in_words(self.lab), self.lab.probe is not self._probe
        self._probe = self.lab.probe
        self.window.map.setAccessibleDescription(f"{probe} {rows}")
        if moved and self.window.map.hasFocus():  # arrow keys moved it, and ask what is there
            announce(self.window.map, probe)

    @Slot()
    def _describe_curves(self) -> None:
        for term, words in curves_in_words(self.lab).items():
            self.window.curves.plots[term].setAccessibleDescription(words)

    @Slot()
    def _tell_phase(self) -> None:
        """A run that rests is told with where its curve went."""
        if QAccessible.isActive():
            self._describe_curves()
            if self.lab.phase in ("paused", "ended"):
                announce(self.window, f"Training has {self.lab.phase}. {curves_in_words(self.lab)['elbo']}".strip())

    @Slot(str)
    def _announce_sentence(self, sentence: str) -> None:
        """What the status bar says."""
        if QAccessible.isActive():
            announce(self.window, sentence)


def announce(part: QWidget, words: str) -> None:
    """Have a screen reader say something, when it has said what it is at."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, words))
