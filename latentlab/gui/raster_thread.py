"""Draws the map off the GUI thread: always the newest wish, never a backlog."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QThread, Signal
from PySide6.QtGui import QImage

from latentlab.explore.raster import Frame, Points, draw


@dataclass(frozen=True)
class Wish:
    """A map to draw; see :func:`latentlab.explore.raster.draw`."""

    points: Points
    frame: Frame
    palette: np.ndarray
    shown: np.ndarray
    rim: tuple[int, int, int]


@dataclass(frozen=True)
class Drawn:
    """A finished map: the image, its first row at the lowest y, and where on the plane it lies."""

    image: QImage
    frame: Frame


class RasterThread(QThread):
    """Takes wishes and emits what it drew."""

    drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("raster")
        self._wish: Wish | None = None
        self._changed = threading.Condition()
        self._quitting = False

    def wish(self, wish: Wish) -> None:
        """Draw this next; a wish not begun yet is forgotten."""
        with self._changed:
            self._wish = wish
            self._changed.notify()

    def quit_and_wait(self) -> None:
        """End the thread when the drawing under way is done."""
        with self._changed:
            self._quitting = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """Qt calls this in the new thread."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wish is not None or self._quitting)
                if self._quitting:
                    return
                wish, self._wish = self._wish, None
            self.drawn.emit(Drawn(_image(wish), wish.frame))


def _image(wish: Wish) -> QImage:
    pixels = draw(wish.points, wish.frame, wish.palette, wish.shown, wish.rim)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
