"""Backgrounds of the map as images, made off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from latentlab.data.digits import ends
from latentlab.errors import InputError
from latentlab.gui.threads.decoding import Decoding
from latentlab.space.backgrounds import BACKGROUNDS, Background, View
from latentlab.space.backgrounds.scaled import scaled, values_over
from latentlab.space.raster import Frame

if TYPE_CHECKING:
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding


@dataclass(frozen=True, eq=False)
class Wanted:
    """A background to make: its kind, the view, the rows, and the probe for what the plane does not show.

    `of` is the run that it is of, as its ticket.
    """

    kind: str
    frame: Frame
    embedding: Embedding
    probe: np.ndarray
    dark: bool
    data: Any = None
    of: object = None


@dataclass(frozen=True, eq=False)
class Shown:
    """A background: the image, its first row at the lowest y, where it lies, what its scale means."""

    kind: str
    image: QImage
    frame: Frame
    words: str
    whole: bool
    of: object = None


class BackgroundThread(Decoding):
    """Takes what is wanted and emits what is to be shown, with a decoder of its own."""

    made = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__("background")
        self._kept: tuple[Any, dict[str, Any]] = (None, {})

    def forget(self) -> None:
        """What was made with other weights is of no use."""
        self._kept = (None, {})

    def handle(self, wanted: Wanted) -> None:
        """Make it with the newest weights, unless the model has none of the kind."""
        decoder = self.decoder()
        if decoder is None:
            return
        if self._kept[0] is not wanted.embedding:
            self._kept = (wanted.embedding, {})
        try:
            refusal = lacking(wanted.kind, decoder, wanted.embedding.plane.flat)
            if refusal:
                raise InputError(refusal)
            self._make(wanted, decoder)
        except (InputError, NotImplementedError) as error:
            self.refused.emit(str(error) or "This model has no such background.")

    def _make(self, wanted: Wanted, decoder: LiveDecoder) -> None:
        background = BACKGROUNDS[wanted.kind]
        view = View(wanted.frame, wanted.embedding, wanted.probe, decoder, wanted.data, self.check, self._kept[1])
        for side in background.sides:
            values = values_over(background, view, side)
            self.check()
            image, words = image_of(background, values, wanted.dark)
            self.made.emit(Shown(wanted.kind, image, wanted.frame, words, side == background.sides[-1], wanted.of))


def lacking(kind: str, decoder: LiveDecoder, flat: bool) -> str:
    """Why a model has no such background on a plane that is `flat` or not, as a sentence; "" where it has."""
    return BACKGROUNDS[kind].lacking(decoder.whole.traits, flat)


def image_of(background: Background, values: np.ndarray, dark: bool) -> tuple[QImage, str]:
    """Pictures as they are; numbers in the colours of backgrounds, and the ends of their scale in words."""
    cells = scaled(background, values, dark)
    pixels = np.ascontiguousarray(cells.pixels)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    words = "" if cells.ends is None else f"{background.unit} {' – '.join(ends(*cells.ends, fewest=3))}"
    return image, words
