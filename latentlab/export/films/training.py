"""The map at every snapshot of a training, as a film."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from latentlab.export.films.frames import captioned
from latentlab.export.films.settings import FilmSettings
from latentlab.space.embedding import embed_rows
from latentlab.written import epoch_words

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit


class TrainingFrames:
    """The map at each snapshot of what is shown, all on one plane, as frames; drawn when it is asked for."""

    def __init__(self, shown: Exhibit, film: FilmSettings) -> None:
        self.shown, self.film = shown, film
        self._decoder = shown.decoder()

    def __len__(self) -> int:
        return len(self.shown.snapshots)

    def __call__(self, number: int) -> np.ndarray:
        """One frame, (H, W) or (H, W, 3) uint8."""
        shown, snapshot = self.shown, self.shown.snapshots[number]
        self._decoder.renew(snapshot.weights)
        image = shown.paint(embed_rows(self._decoder, shown.data, shown.embedding.plane))
        pixels = np.asarray(_fitted(image, self.film.size))
        if not self.film.caption:
            return pixels
        return captioned(pixels, f"step {snapshot.step:,}   epoch {epoch_words(snapshot.epoch)}")


def _fitted(image: Image.Image, size: int) -> Image.Image:
    """With its longer side so many pixels long, and both sides even."""
    scale = size / max(image.size)
    width, height = (max(2, round(side * scale / 2) * 2) for side in image.size)
    return image.resize((width, height), Image.Resampling.LANCZOS) if image.size != (width, height) else image
