"""The decoded way along a path, as a film or a strip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike

import numpy as np
from PIL import Image

from latentlab.errors import InputError
from latentlab.export.endings import FILMS, ending_of
from latentlab.export.films.frames import captioned, row_frame
from latentlab.export.films.settings import MOST_FRAMES, PathFilmSettings
from latentlab.export.films.writing import save_film
from latentlab.export.images import decoded_pixels, drawn_range, is_picture, save_picture, tile
from latentlab.models.protocol import Model

STRIP = ".png"
BLOCK = 32  # frames that are decoded at once, of small pictures
BLOCK_VALUES = 1 << 22
TOLD = 4  # numbers of a place in a caption
PREVIEWED, PREVIEW_SIZE = 4, 120


class PathFrames:
    """What the places (n, p) along a path decode to, as frames; decoded in blocks, and none kept for long."""

    def __init__(self, model: Model, places: np.ndarray, film: PathFilmSettings, names: Sequence[str] = ()) -> None:
        self.model, self.places, self.film, self.names = model, places, film, names
        self._block = max(1, min(BLOCK, BLOCK_VALUES // max(1, int(np.prod(model.shape)))))
        self._at, self._rows = -1, np.empty(0)
        self._ends = (0.0, 1.0) if is_picture(model.shape) else self._whole_range()

    def __len__(self) -> int:
        return len(self.places)

    def __call__(self, number: int) -> np.ndarray:
        """One frame, (H, W) or (H, W, 3) uint8."""
        at, film = number // self._block, self.film
        if at != self._at:
            self._at, self._rows = at, self._decoded(at)
        pixels = row_frame(self._rows[number % self._block], film.size, self._ends, self.names, film.dark)
        return captioned(pixels, self._caption(number)) if film.caption else pixels

    def _decoded(self, at: int) -> np.ndarray:
        return self.model.decode(self.model.latent(self.places[at * self._block : (at + 1) * self._block]))

    def _whole_range(self) -> tuple[float, float]:
        """The least and the greatest value along the whole way, so that all bars are of one scale."""
        ends = [drawn_range(self._decoded(at)) for at in range(-(-len(self.places) // self._block))]
        return min(low for low, _ in ends), max(high for _, high in ends)

    def _caption(self, number: int) -> str:
        place = self.places[number]
        told = ", ".join(f"{value:.2f}" for value in place[:TOLD]) + (", …" if len(place) > TOLD else "")
        return f"{number + 1} of {len(self)}:  ({told})"


def save_path(
    path: str | PathLike[str],
    frames: PathFrames,
    report: Callable[[float], None] = lambda share: None,
    made_by: str = "",
) -> None:
    """Write the frames of a path as the film, or the strip (PNG), that the ending of `path` says.

    `report` is told the share done; an exception from it (to cancel) leaves no file behind.
    Raises :class:`InputError` for another ending, and for an impossible number of frames.
    """
    ending = ending_of(path, "a film", (*FILMS, STRIP))
    if not 2 <= len(frames) <= MOST_FRAMES:
        raise InputError(f"A film has from 2 to {MOST_FRAMES:,} frames, not {len(frames)}.")
    if ending == STRIP:
        pixels = decoded_pixels(frames.model, frames.model.latent(frames.places))
        save_picture(path, tile(pixels, len(pixels)), made_by)
    else:
        save_film(path, frames, len(frames), frames.film, report, made_by)


def preview(model: Model, places: np.ndarray, film: PathFilmSettings, names: Sequence[str] = ()) -> Image.Image:
    """A few of the frames side by side, small."""
    from dataclasses import replace

    some = places[np.linspace(0, len(places) - 1, PREVIEWED).round().astype(int)]
    shown = PathFrames(model, some, replace(film, size=PREVIEW_SIZE), names)
    return Image.fromarray(np.concatenate([shown(number) for number in range(len(some))], 1))
