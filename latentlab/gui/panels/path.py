"""The paths: their waypoints, their decoded frames as filmstrips side by side, and the film played along one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from latentlab.data.wording import counted
from latentlab.export import EXPORTERS
from latentlab.gui.app.events import Events
from latentlab.gui.widgets import theme
from latentlab.gui.widgets.editors import ComboBox
from latentlab.gui.widgets.flow import Flow
from latentlab.gui.widgets.icons import icon
from latentlab.gui.widgets.pictures import draw_picture, images_of
from latentlab.gui.widgets.plain import Label, as_typed, in_html
from latentlab.gui.widgets.save_button import SaveButton
from latentlab.gui.widgets.seen import WhenSeen
from latentlab.lab import Lab
from latentlab.lab.needs import missing
from latentlab.space.paths import INTERPOLATIONS, Path, empty_path

FRAMES = 90  # of one playing
FRAME_MILLISECONDS = 40
CELL_PIXELS = 88  # a frame of the strip is at most so wide
WALK_STEPS, WALK_KEPT = 120, 24  # of a random walk, and the waypoints that are made of it
FILM_TIP = "Write the decoded way along the path at hand as a film"
CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
INTERPOLATION_WORDS = {
    "linear": ("Linear", "Straight from one waypoint to the next"),
    "spherical": ("Spherical", "Along great circles around 0, where a Gaussian prior has its mass"),
    "data": ("Through the data", "The shortest way over neighbouring rows: it stays where rows lie"),
    "geodesic": ("Geodesic", "The way along which the decoded picture changes least"),
}


class PathPanel(QWidget):
    """Add the probe's place to the path at hand, choose the way, play it; each path has a line of its own.

    `film_asked` tells that the path at hand is wanted as a film.
    """

    film_asked = Signal()

    def __init__(self, events: Events, parent: QWidget | None = None) -> None:
        lab = events.lab
        super().__init__(parent)
        self.lab = lab
        self.interpolation, self.speed = ComboBox(toolTip="How the path goes from one waypoint to the next"), ComboBox()
        self.interpolation.setAccessibleName("Interpolation between waypoints")
        for index, (way, (words, tip)) in enumerate(INTERPOLATION_WORDS.items()):
            self.interpolation.addItem(words, way)
            self.interpolation.setItemData(index, as_typed(tip), Qt.ItemDataRole.ToolTipRole)
        self.interpolation.activated.connect(self._choose_interpolation)
        self.speed.addItems(["Constant latent speed", "Constant perceptual speed"])
        self.speed.setAccessibleName("Pace along the path")
        self.speed.setToolTip("The pace: equal steps in latent space, or equal changes of the decoded picture")
        self.speed.activated.connect(lambda index: lab.walks.choose_speed(index == 1))
        self.add = self._button("Add waypoint", "Add the probe's place to the path (W)", self.add_waypoint)
        self.remove = self._button("Remove last", "Remove the last waypoint (Shift+W)", self.remove_last)
        self.clear = self._button("Clear", "Remove all waypoints of this path (Ctrl+Shift+W)", self.clear_path)
        self.play = self._button("Play", "Move the probe along the path (Space)", self.toggle_play)
        self.play.setMinimumWidth(self.play.fontMetrics().horizontalAdvance("Play Stop") + 24)  # with either word
        self.film = self._button("Film…", FILM_TIP, self.film_asked)
        self.save = SaveButton("Save the decoded frames of the paths as a figure")
        self.new = self._button("New path", "Begin one more path, beside this one (Ctrl+Alt+W)", self.new_path)
        self.copy = self._button("Copy path", "The same waypoints, joined another way (Ctrl+Alt+D)", self.copy_path)
        self.drop = self._button("Remove path", "Remove the path at hand", self.drop_path)
        self.wander = self._button("Random walk", "A walk that follows the data, from the probe on (R)", self.walk)
        row = Flow(
            self.add, self.remove, self.clear, self.interpolation, self.speed, self.play, self.film, self.save,
            self.new, self.copy, self.drop, self.wander,
        )  # fmt: skip
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        page = QWidget()
        page.setLayout(self._lines)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(row)
        layout.addWidget(area, 1)
        self.strips: list[Filmstrip] = []
        self.words: list[Label] = []
        self._timer = QTimer(self, interval=FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._next_frame)
        self._film, self._frame, self._seed, self._icon = np.empty((0, 0)), 0, 0, ("", "")
        events.paths_changed.connect(self._show)
        events.solved_changed.connect(self._show)
        events.decoder_changed.connect(self._show)
        self.restyle()

    @property
    def strip(self) -> Filmstrip:
        """The strip of the path at hand."""
        return self.strips[self.lab.walks.at_hand]

    def restyle(self) -> None:
        """Take on the colours of the theme."""
        for button, name in ((self.add, "add"), (self.remove, "remove"), (self.clear, "clear")):
            button.setIcon(icon(name))
        self._show()

    def _button(self, text: str, tip: str, clicked: object) -> QToolButton:
        button = QToolButton(text=text, toolTip=as_typed(tip))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(clicked)
        return button

    # Waypoints -----------------------------------------------------------------------------------------------------

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
            self.lab.change_path(empty_path(self.lab.decoder.embedding_dim, self.lab.path.interpolation), "clear path")

    @Slot(int)
    def _choose_interpolation(self, index: int) -> None:
        way = self.interpolation.itemData(index)
        if way != self.lab.path.interpolation:
            self.lab.change_path(replace(self.lab.path, interpolation=way), "change way")

    # Paths ---------------------------------------------------------------------------------------------------------

    @Slot()
    def new_path(self) -> None:
        """One more path, empty, the same way."""
        if self.lab.decoder is not None and len(self.lab.path):
            self.lab.walks.add(empty_path(self.lab.decoder.embedding_dim, self.lab.path.interpolation))

    @Slot()
    def copy_path(self) -> None:
        """The waypoints at hand once more, the next way."""
        path = self.lab.path
        if len(path) > 1:
            way = INTERPOLATIONS[(INTERPOLATIONS.index(path.interpolation) + 1) % len(INTERPOLATIONS)]
            self.lab.walks.add(replace(path, interpolation=way), "copy path")

    @Slot()
    def drop_path(self) -> None:
        """Remove the path at hand."""
        self.lab.walks.drop()

    @Slot()
    def walk(self) -> None:
        """A path that wanders among the rows, another one each time."""
        lab, seed = self.lab, self._seed
        if lab.embedding is None or len(lab.embedding.z) < 4:
            return
        self._seed += 1
        z, start, ticket = lab.embedding.z, lab.probe.copy(), lab.run_ticket

        def work(_: object) -> np.ndarray:
            from latentlab.space.walk import random_walk

            stride = float(z[:: max(1, len(z) // 5000)].std()) / 12
            return random_walk(z, start, WALK_STEPS, seed, stride)[:: WALK_STEPS // WALK_KEPT]

        def done(places: np.ndarray) -> None:
            if lab.run_ticket == ticket:
                lab.walks.add(Path(places, "linear", "walk"), "random walk")

        lab.finding.jobs.do("Random walk", work, done)

    # The film ------------------------------------------------------------------------------------------------------

    @Slot()
    def toggle_play(self) -> None:
        """Begin the film, or end it where it is."""
        if self._timer.isActive():
            self.stop()
            return
        film = self.lab.walks.frames(self.lab.path, FRAMES)
        if film is not None:
            self._film, self._frame = film, 0
            self._timer.start()
            self._show()
        elif len(self.lab.path) > 1:
            self.lab.said.emit("This path is still being found: a moment.")

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

    # Showing -------------------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        lab, walks = self.lab, self.lab.walks
        shown = "pause" if self.playing else "play", theme.colours().text
        if shown != self._icon:
            self._icon = shown
            self.play.setIcon(icon(shown[0]))
            self.play.setText("Stop" if self.playing else "Play")
        self.interpolation.setCurrentIndex(INTERPOLATIONS.index(lab.path.interpolation))
        self.speed.setCurrentIndex(1 if walks.even_steps else 0)
        lacking = missing(lab, EXPORTERS["film"].needs)
        self.film.setEnabled(not lacking)
        self.film.setToolTip(as_typed(lacking or FILM_TIP))
        while len(self.strips) < len(walks.paths):
            self._add_line()
        while len(self.strips) > len(walks.paths):
            for part in (self.strips.pop(), self.words.pop()):
                self._lines.removeWidget(part)
                part.deleteLater()
        for index, (strip, words) in enumerate(zip(self.strips, self.words, strict=True)):
            words.setText(self._words(index))
            strip.at_hand = index == walks.at_hand and len(walks.paths) > 1
            strip.renew()

    def _add_line(self) -> None:
        words, strip = Label(wordWrap=True, textFormat=Qt.TextFormat.RichText), Filmstrip(self.lab, len(self.strips))
        self._lines.addWidget(words)
        self._lines.addWidget(strip, 1)
        self.words.append(words)
        self.strips.append(strip)

    def _words(self, index: int) -> str:
        """What is known of one path."""
        walks, now = self.lab.walks, theme.colours()
        path = walks.paths[index]
        solved, count = walks.solved(path), len(path)
        name = path.name or (f"Path {index + 1}" if len(walks.paths) > 1 else "")
        parts = [f"<b>{in_html(name)}</b>"] if name else []
        parts.append(counted(count, "waypoint") if count else "")
        if count > 1:
            parts.append(INTERPOLATION_WORDS[path.interpolation][0].lower())
        if count > 1 and self.lab.phase == "training" and not walks.of_now:
            parts.append("measured when training rests")
        elif solved is not None and solved.figures is not None and walks.of_now:
            figures = solved.figures
            even = figures.evenness_paced if walks.even_steps else figures.evenness
            decoded = figures.decoded_length
            parts += [f"{figures.latent_length:.2f} long in z", "" if decoded is None else f"{decoded:.2f} decoded"]
            parts.append("" if even is None else f"unevenness {even:.2f}")
            if figures.off_manifold is not None:
                far = f"at most {figures.off_manifold:,.1f} × the usual distance from the rows"
                parts.append(f"<span style='color:{now.held_out}'>⚠ {far}</span>" if figures.leaves else far)
        elif count > 1:
            parts.append("…")
        return f"<span style='color:{now.faint}'>{' · '.join(filter(None, parts))}</span>"


class Filmstrip(QWidget):
    """One path's decoded frames side by side; click one to put the probe there and take the path to hand."""

    def __init__(self, lab: Lab, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lab, self.index, self.at_hand = lab, index, False
        self.setAccessibleName(f"Filmstrip of path {index + 1}")
        self.setToolTip("Click a frame to put the probe there")
        self.setMinimumHeight(44)
        self._images, self._places = [], np.empty((0, 0))
        # Decoded again at most ten times a second, however often the weights change.
        self._seen = WhenSeen(self, self._decode, 100)

    def sizeHint(self) -> QSize:
        """Qt asks how large it would like to be."""
        return QSize(600, 60)

    def renew(self) -> None:
        """Decode the frames again soon."""
        self._seen.ask()

    @property
    def _path(self) -> Path | None:
        paths = self.lab.walks.paths
        return paths[self.index] if self.index < len(paths) else None

    @Slot()
    def _decode(self) -> None:
        self._images = []
        path, decoder = self._path, self.lab.decoder
        fits = path is not None and decoder is not None and path.waypoints.shape[1] == decoder.embedding_dim
        if fits and len(path) > 1 and self.height() > 8:
            count = max(2, self.width() // (min(self.height(), CELL_PIXELS) + 2))
            places = self.lab.walks.frames(path, count)
            if places is not None:
                self._places = places
                self._images = images_of(decoder.picture(places))
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Another size holds another number of frames."""
        self.renew()

    def _cells(self) -> list[QRect]:
        count = len(self._images)
        side = min(self.height() - 2, CELL_PIXELS, self.width() // max(count, 1) - 2)
        return [QRect(i * (side + 2) + 1, (self.height() - side) // 2, side, side) for i in range(count)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for the pixels."""
        painter, path = QPainter(self), self._path
        if not self._images:
            painter.setPen(QPen(QColor(theme.colours().edge), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setPen(QColor(theme.colours().faint))
            finding = path is not None and len(path) > 1
            words = (
                "Finding the way …" if finding else "A path needs two waypoints: move the probe, press W, and again."
            )
            painter.drawText(self.rect().adjusted(8, 0, -8, 0), CENTRED, words)
        for cell, image in zip(self._cells(), self._images, strict=True):
            size = image.size().scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
            offset = QPoint((cell.width() - size.width()) // 2, (cell.height() - size.height()) // 2)
            draw_picture(painter, QRect(cell.topLeft() + offset, size), image)
        if self.at_hand:
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawLine(0, 1, 0, self.height() - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The probe goes where the frame is."""
        self.lab.walks.take(self.index)
        for cell, place in zip(self._cells(), self._places, strict=False):
            if cell.contains(event.position().toPoint()):
                self.lab.set_probe(place)
