"""Decoded rows as pictures: one, a strip, a grid."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.export.endings import PICTURES, ending_of
from latentlab.space.sampling import prior_quantiles
from latentlab.storage.atomic import replacing

if TYPE_CHECKING:
    from PIL.PngImagePlugin import PngInfo

    from latentlab.models.protocol import Model

LONG_TEXT = 4000  # characters of metadata, from which on they are packed
GAP, GAP_GREY = 2, 64  # pixels between the pictures of a grid or strip, and their grey
SMALLEST_CELL = 56  # a tiny picture is scaled up by a whole factor to at least so many pixels

FORMATS: dict[str, tuple[str, dict[str, Any], int]] = {
    ".png": ("PNG", {}, 1 << 30),
    ".jpg": ("JPEG", {"quality": 95}, 65_500),
    ".jpeg": ("JPEG", {"quality": 95}, 65_500),
    ".tif": ("TIFF", {}, 1 << 30),
    ".tiff": ("TIFF", {}, 1 << 30),
    ".webp": ("WebP", {"lossless": True}, 16_383),
}  # for each ending: format, options, and the most pixels a side


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


def save_picture(path: str | PathLike[str], pixels: np.ndarray, made_by: str = "") -> None:
    """Write grey (H, W) or colour (H, W, 3) uint8 pixels in the format that the ending of `path` says.

    What it was `made_by` becomes its text "Commands", in PNG.

    The file is replaced whole or not at all. :class:`InputError` for an ending that is no picture's, and for more
    pixels than its format has room for.
    """
    ending = ending_of(path, "a picture", PICTURES)
    kind, options, most = FORMATS[ending]
    if max(pixels.shape[:2]) > most:
        raise InputError(
            f"{path}: {kind} has room for {most:,} pixels a side, and this picture has {max(pixels.shape[:2]):,}. "
            "Choose a name that ends with .png."
        )
    if made_by and kind == "PNG":
        options = {**options, "pnginfo": png_texts({"Commands": made_by})}
    from PIL import Image

    with replacing(path) as part:
        Image.fromarray(pixels).save(part, format=kind, **options)


def png_texts(texts: Mapping[str, str]) -> PngInfo:
    """Texts for a PNG to carry, by their names; long ones are packed."""
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    for name, text in texts.items():
        about.add_text(name, text, zip=len(text) > LONG_TEXT)
    return about


def grid_places(model: Model, side: int) -> tuple[np.ndarray, int]:
    """The latent values (N, d) of a manifold's grid, line by line, and its columns.

    A `side` × `side` grid through the prior's quantiles, the first two dimensions. Where z is one of K, each of the K,
    as near a square as fits. :class:`InputError` for an impossible side.
    """
    if not 1 <= side <= 200:
        raise InputError(f"A grid must be from 1 to 200 pictures wide, not {side}.")
    columns = int(np.ceil(np.sqrt(model.latent_dim))) if model.traits.components else side
    return prior_quantiles(model, side), columns


def save_grid(path: str | PathLike[str], model: Model, side: int, made_by: str = "") -> None:
    """The manifold: what each of :func:`grid_places` decodes to, as one picture."""
    z, columns = grid_places(model, side)
    save_picture(path, tile(decoded_pixels(model, z), columns), made_by)


def save_pictures(path: str | PathLike[str], model: Model, places: np.ndarray, made_by: str = "") -> None:
    """The decoded pictures of places (N, p) in one strip, or as near a square as fits when more than 16."""
    columns = len(places) if len(places) <= 16 else int(np.ceil(np.sqrt(len(places))))
    save_picture(path, tile(decoded_pixels(model, model.latent(places)), columns), made_by)


def decoded_pixels(model: Model, z: np.ndarray) -> np.ndarray:
    """What latent values (N, d) decode to as pictures: greys from 0 to 1, of other rows from their least to most."""
    rows = model.decode(z)
    return as_pixels(rows, drawn_range(rows))


def drawn_range(rows: np.ndarray) -> tuple[float, float]:
    """The values (black, white) that decoded rows (N, *shape) are drawn between: 0 and 1 where they are pictures."""
    return (0.0, 1.0) if is_picture(rows.shape[1:]) else (float(rows.min()), float(rows.max()))


def is_picture(shape: tuple[int, ...]) -> bool:
    """Whether rows of `shape` are drawn as they are: (height, width), or (height, width, 3) in colour."""
    return len(shape) == 2 or (len(shape) == 3 and shape[2] == 3)
