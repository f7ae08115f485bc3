"""Decoded rows as pictures: one, a strip, a grid; PNG."""

from __future__ import annotations

from os import PathLike

import numpy as np
from PIL import Image

from latentlab.errors import InputError
from latentlab.explore.sampling import prior_quantiles
from latentlab.models.protocol import Model
from latentlab.storage.atomic import replacing

GAP, GAP_GREY = 2, 64  # pixels between the pictures of a grid or strip, and their grey
SMALLEST_CELL = 56  # a tiny picture is scaled up by a whole factor to at least so many pixels


def as_pixels(rows: np.ndarray, value_range: tuple[float, float] = (0.0, 1.0)) -> np.ndarray:
    """Rows (N, *shape) as pictures uint8, gray (N, height, width) or in colour (N, height, width, 3).

    A row that is no picture is drawn as a column of bars: one line of pixels for each value.
    """
    low, high = value_range
    grey = np.clip((rows - low) / ((high - low) or 1.0), 0, 1)
    grey = np.rint(grey * 255).astype(np.uint8)
    return grey if grey.ndim == 3 or (grey.ndim == 4 and grey.shape[3] == 3) else grey.reshape(len(grey), 1, -1)


def tile(pictures: np.ndarray, columns: int) -> np.ndarray:
    """Pictures (N, height, width, …) side by side, `columns` to a row, as one (H, W, …) uint8; small ones scaled up."""
    scale = whole_scale(*pictures.shape[1:3])
    pictures = pictures.repeat(scale, 1).repeat(scale, 2)
    count, height, width, *colours = pictures.shape
    rows = -(-count // columns)
    sheet = np.full((rows * (height + GAP) - GAP, columns * (width + GAP) - GAP, *colours), GAP_GREY, np.uint8)
    for i, picture in enumerate(pictures):
        top, left = (i // columns) * (height + GAP), (i % columns) * (width + GAP)
        sheet[top : top + height, left : left + width] = picture
    return sheet


def whole_scale(height: int, width: int) -> int:
    """How many times each pixel of a small picture is repeated so that a person can see it."""
    return max(1, round(SMALLEST_CELL / max(height, width)))


def save_png(path: str | PathLike[str], pixels: np.ndarray) -> None:
    """Write grey (H, W) or colour (H, W, 3 or 4) uint8 pixels; the file is replaced whole or not at all."""
    with replacing(path) as part:
        Image.fromarray(pixels).save(part, format="PNG")


def save_grid(path: str | PathLike[str], model: Model, side: int) -> None:
    """The manifold: a `side` × `side` grid decoded through the prior's quantiles, the first two dimensions.

    Where z is one of K, what each of the K decodes to, as near a square as fits.
    """
    if not 1 <= side <= 200:
        raise InputError(f"A grid must be from 1 to 200 pictures wide, not {side}.")
    if model.traits.components:
        columns = int(np.ceil(np.sqrt(model.latent_dim)))
        save_png(path, tile(as_pixels(model.decode(prior_quantiles(model, side))), columns))
        return
    save_png(path, tile(as_pixels(model.decode(prior_quantiles(model, side))), side))


def save_pictures(path: str | PathLike[str], model: Model, places: np.ndarray) -> None:
    """The decoded pictures of places (N, p) in one strip, or as near a square as fits when more than 16."""
    columns = len(places) if len(places) <= 16 else int(np.ceil(np.sqrt(len(places))))
    save_png(path, tile(as_pixels(model.decode(model.latent(places))), columns))
