"""The path: its waypoints, its decoded frames as a filmstrip, and the film played along it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from latentlab.explore.paths import WAYS, empty_path
from latentlab.gui import theme
from latentlab.gui.icons import icon
from latentlab.gui.lab import Lab
from latentlab.gui.pictures import image_of

FRAMES = 90  # of one playing
FRAME_MILLISECONDS = 40
CELL_PIXELS = 88  # a frame of the strip is at most so wide
CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class PathPanel(QWidget):
    """Add the probe's place to the path, choose the way, play it."""

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.strip = Filmstrip(lab)
        self.words = QLabel()
        self.way = QComboBox(toolTip="How the path goes from one waypoint to the next")
        self.way.setAccessibleName("Way between waypoints")
        self.way.addItems([way.capitalize() for way in WAYS])
        self.way.activated.connect(self._choose_way)
        self.add = self._button("Add waypoint", "Add the probe's place to the path (W)", self.add_waypoint)
        self.remove = self._button("Remove last", "Remove the last waypoint (Shift+W)", self.remove_last)
        self.clear = self._button("Clear", "Remove the whole path", self.clear_path)
        self.play = self._button("Play", "Move the probe along the path (Space)", self.toggle_play)
        row = QHBoxLayout()
        for part in (self.add, self.remove, self.clear, self.way, self.play, self.words):
            row.addWidget(part)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addLayout(row)
        layout.addWidget(self.strip, 1)
        self._timer = QTimer(self, interval=FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._next_frame)
        self._film, self._frame = np.empty((0, 0)), 0
        lab.path_changed.connect(self._show)
        lab.decoder_changed.connect(self._show)
        self.restyle()

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        for button, name in ((self.add, "add"), (self.remove, "remove"), (self.clear, "clear")):
            button.setIcon(icon(name))
        self._show()

    def _button(self, text: str, tip: str, clicked: object) -> QToolButton:
        button = QToolButton(text=text, toolTip=tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(clicked)
        return button

    @Slot()
    def add_waypoint(self) -> None:
        """The probe's place becomes the path's last waypoint."""
        if self.lab.decoder is not None:
            self.lab.change_path(self.lab.path.adding(self.lab.probe), "add waypoint")

    @Slot()
    def remove_last(self) -> None:
        """Take the last waypoint away."""
        if len(self.lab.path):
            self.lab.change_path(self.lab.path.without(len(self.lab.path) - 1), "remove waypoint")

    @Slot()
    def clear_path(self) -> None:
        """Take all waypoints away."""
        if len(self.lab.path):
            self.lab.change_path(empty_path(self.lab.decoder.place_dim, self.lab.path.way), "clear path")

    @Slot(int)
    def _choose_way(self, index: int) -> None:
        if WAYS[index] != self.lab.path.way:
            self.lab.change_path(type(self.lab.path)(self.lab.path.waypoints, WAYS[index]), "change way")

    @Slot()
    def toggle_play(self) -> None:
        """Begin the film, or end it where it is."""
        if self._timer.isActive():
            self.stop()
        elif len(self.lab.path) > 1:
            self._film, self._frame = self.lab.path.frames(FRAMES), 0
            self._timer.start()
            self._show()

    def stop(self) -> None:
        """End the film."""
        self._timer.stop()
        self._show()

    @property
    def playing(self) -> bool:
        """Whether the film runs."""
        return self._timer.isActive()

    @Slot()
    def _next_frame(self) -> None:
        if self._frame >= len(self._film) or self._film.shape[1] != len(self.lab.probe):
            self.stop()
            return
        self.lab.set_probe(self._film[self._frame])
        self._frame += 1

    @Slot()
    def _show(self) -> None:
        count, live = len(self.lab.path), self.lab.decoder is not None
        self.add.setEnabled(live)
        self.remove.setEnabled(count > 0)
        self.clear.setEnabled(count > 0)
        self.play.setEnabled(count > 1)
        self.play.setIcon(icon("pause" if self.playing else "play"))
        self.play.setText("Stop" if self.playing else "Play")
        self.way.setCurrentIndex(WAYS.index(self.lab.path.way))
        self.words.setText(f"{count} waypoint{'s' * (count != 1)}" if count else "")
        self.strip.renew()


class Filmstrip(QWidget):
    """The path's decoded frames side by side; click one to put the probe there."""

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab = lab
        self.setAccessibleName("Filmstrip of the path")
        self.setToolTip("Click a frame to put the probe there")
        self.setMinimumHeight(60)
        self._images: list = []
        self._places = np.empty((0, 0))
        # Decoded again at most ten times a second, however often the weights change.
        self._soon = QTimer(self, singleShot=True, interval=100)
        self._soon.timeout.connect(self._decode)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(600, 90)

    def renew(self) -> None:
        """Decode the frames again soon."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _decode(self) -> None:
        self._images = []
        if len(self.lab.path) > 1 and self.lab.decoder is not None and self.height() > 8:
            self._places = self.lab.path.frames(max(2, self.width() // (min(self.height(), CELL_PIXELS) + 2)))
            self._images = [image_of(row) for row in self.lab.decoder.decode(self._places)]
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Another size holds another number of frames."""
        self.renew()

    def _cells(self) -> list[QRect]:
        count = len(self._images)
        side = min(self.height(), CELL_PIXELS, self.width() // max(count, 1) - 2)
        return [QRect(i * (side + 2), (self.height() - side) // 2, side, side) for i in range(count)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter = QPainter(self)
        if not self._images:
            painter.setPen(QPen(QColor(theme.colours().edge), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setPen(QColor(theme.colours().faint))
            words = "A path needs two waypoints: move the probe, add its place, and again."
            painter.drawText(self.rect().adjusted(8, 0, -8, 0), CENTRED, words)
        for cell, image in zip(self._cells(), self._images, strict=True):
            size = image.size().scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
            offset = QPoint((cell.width() - size.width()) // 2, (cell.height() - size.height()) // 2)
            painter.drawImage(QRect(cell.topLeft() + offset, size), image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The probe goes where the frame is."""
        for cell, place in zip(self._cells(), self._places, strict=False):
            if cell.contains(event.position().toPoint()):
                self.lab.set_probe(place)
