"""A slider over the snapshots of the run: map, curves' cursor and decoded picture go back and forth with it."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from latentlab.errors import InputError
from latentlab.export import EXPORTERS
from latentlab.gui.app.events import Events
from latentlab.gui.widgets.editors import Slider
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.pictures import images_of
from latentlab.gui.widgets.plain import as_typed
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.gui.widgets.sheet import Sheet
from latentlab.gui.widgets.words import Words
from latentlab.lab.needs import missing

MOST_PICTURES = 24
FOLLOW_MILLISECONDS = 250  # after the ring rests, before its place is decoded at all snapshots
NO_SNAPSHOTS = "Snapshots appear here while a model trains."
FILM_TIP = "Write the map at each snapshot as a film"
WHEN_PAUSED = "Pause the training to see its snapshots."


def few_digits(epoch: float) -> str:
    """An epoch in few digits, none of its whole ones lost."""
    return f"{epoch:,.0f}" if epoch >= 10 else f"{epoch:.2g}"


class TimelinePanel(QWidget):
    """Slide, play, go back to now, train on from here; `film_asked` tells that the training is wanted as a film."""

    film_asked = Signal()

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab, self.timeline = lab, lab.timeline
        self.slider = Slider(Qt.Orientation.Horizontal, minimum=0, maximum=0, pageStep=1)
        self.slider.setAccessibleName("Snapshot of training")
        self.slider.setToolTip("Drag, or use the arrow keys: the run as it was at that snapshot")
        self.slider.valueChanged.connect(self._slid)
        self.words = Words()
        self.play = self._button("Play", "Show one snapshot after another (Shift+Space)", self.timeline.toggle_play)
        self.play.setMinimumWidth(self.play.fontMetrics().horizontalAdvance("Play Stop") + 24)  # with either word
        self.now = self._button("Now", "Back to the newest state (End)", self.timeline.live)
        self.fork = self._button(
            "Train on from here", "A new run that begins at this snapshot (Ctrl+Alt+T)", self._fork
        )
        self.film = self._button("Film…", FILM_TIP, self.film_asked.emit)
        row = QHBoxLayout()
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        for part in (self.now, self.fork, self.film):
            row.addWidget(part)
        self.sheet = Sheet("The probe's place through training", "", 52)
        self.sheet.clicked.connect(self._to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(row)
        layout.addWidget(self.words)
        layout.addWidget(self.sheet, 1)
        self._shown: list[int] = []
        self._key: tuple | None = None
        events.run_changed.connect(self._show)
        self.timeline.changed.connect(self._show)
        self._seen = WhenSeen(self, self._show_pictures)
        self._resting = QTimer(self, singleShot=True, interval=FOLLOW_MILLISECONDS)
        self._resting.timeout.connect(self._seen.ask)
        events.probe_changed.connect(self._resting.start)  # once the hand rests: all snapshots are decoded
        self._show()

    def _button(self, text: str, tip: str, do: object) -> QToolButton:
        button = QToolButton(text=text, toolTip=as_typed(tip))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda *_: do())
        return button

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        self.play.setIcon(icon("pause" if self.timeline.playing else "play"))

    @Slot(int)
    def _slid(self, value: int) -> None:
        self.timeline.show(value)

    @Slot(int)
    def _to(self, index: int) -> None:
        self.timeline.show(self._shown[index])

    def _fork(self) -> None:
        try:
            self.timeline.fork()
        except InputError as error:
            self.lab.failed.emit(str(error), "")

    @Slot()
    def _show(self) -> None:
        timeline, snapshots = self.timeline, self.timeline.snapshots
        with QSignalBlocker(self.slider):
            self.slider.setMaximum(max(0, len(snapshots) - 1))
            self.slider.setValue(len(snapshots) - 1 if timeline.at is None else timeline.at)
        self.restyle()
        self.play.setText("Stop" if timeline.playing else "Play")
        lacking = missing(self.lab, EXPORTERS["training"].needs)
        self.film.setEnabled(not lacking)
        self.film.setToolTip(as_typed(lacking or FILM_TIP))
        self.words.setText(self._words())
        self._seen.ask()

    def _words(self) -> str:
        snapshots, snapshot = self.timeline.snapshots, self.timeline.snapshot
        if len(snapshots) < 2:
            return "A run keeps snapshots of its training: slide back through them when it rests."
        if snapshot is None:
            resting = self.lab.phase in ("paused", "ended")
            more = "" if resting else " Pause to slide back through them."
            return f"Now; {len(snapshots)} snapshots are kept.{more}"
        history = self.lab.report.history
        steps = np.asarray(history.get("step", []))
        near = int(np.abs(steps - snapshot.step).argmin()) if len(steps) else -1
        elbo = f", ELBO of training rows {history['elbo'][near]:.2f} nats" if near >= 0 and "elbo" in history else ""
        return (
            f"Snapshot {self.timeline.at + 1} of {len(snapshots)}: "
            f"{self.lab.defaults.how_far(snapshot.epoch, snapshot.step)}, "
            f"{snapshot.seconds:.1f} s{elbo.replace('-', '−')}"
        )

    def _show_pictures(self) -> None:
        """The probe's place decoded at each snapshot; without pictures, why there are none."""
        snapshots, decoder = self.timeline.snapshots, self.lab.decoder
        if decoder is None or self.lab.phase == "training" or len(snapshots) < 2:
            self._key = None
            training = self.lab.phase == "training" and len(snapshots) > 1
            self.sheet.empty = WHEN_PAUSED if training else NO_SNAPSHOTS
            self.sheet.show_images(())
            return
        self._shown = sorted({round(i) for i in np.linspace(0, len(snapshots) - 1, min(MOST_PICTURES, len(snapshots)))})
        key = (self.lab.run_ticket, len(snapshots), self.lab.probe.tobytes())
        if key != self._key:
            self._key = key
            make, probe, shown = decoder.maker(), self.lab.probe[None].copy(), list(self._shown)

            def work(_: object) -> list[np.ndarray]:
                from latentlab.worker.processors import compute_with

                compute_with(1)
                copy, rows = make(), []
                for index in shown:
                    copy.renew(snapshots[index].weights)
                    rows.append(copy.decode(probe)[0])
                return rows

            self.sheet.empty = "Decoding the snapshots …"
            self.timeline.jobs.do("Decoding snapshots", work, partial(self._take_pictures, key))
        self._mark()

    def _take_pictures(self, key: tuple, rows: list[np.ndarray]) -> None:
        if key != self._key:  # the run, the probe or the snapshots are others by now
            return
        snapshots = self.timeline.snapshots
        words = [few_digits(snapshots[index].epoch) for index in self._shown if index < len(snapshots)]
        unit = self.lab.defaults.unit.removesuffix("s")
        tips = [f"{unit[0].upper()}{unit[1:]} {word}: click to go there" for word in words]
        self.sheet.show_images(images_of(rows), words=words, tips=tips)
        self._mark()

    def _mark(self) -> None:
        at = self.timeline.at
        self.sheet.marked = self._shown.index(at) if at in self._shown else -1
        self.sheet.update()
