"""What one frame of a film looks like: a picture of the size wanted, or bars, and a caption below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from latentlab.export.images import as_pixels, is_picture

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont
    from PIL.ImageFont import ImageFont as PlainFont

GROUNDS = {False: (255, 255, 255), True: (24, 26, 31)}
BAR, AXIS = (74, 133, 240), (128, 132, 142)  # as the window draws them: they show on both grounds
CHART = 2 / 3  # height of a chart by its width
SMALLEST_NAME = 9  # pixels of letters
LETTERS = str.maketrans({"−": "-", "…": "..."})  # that the font has not, and what stands for them


def fitted(pixels: np.ndarray, size: int) -> np.ndarray:
    """Pixels (h, w, …) with their longer side `size` long, both sides even.

    Enlarged, each pixel stays a sharp square; reduced, pixels are averaged.
    """
    longer = max(pixels.shape[:2])
    height, width = (max(2, round(side * size / longer / 2) * 2) for side in pixels.shape[:2])
    how = Image.Resampling.NEAREST if size >= longer else Image.Resampling.BOX
    return np.asarray(Image.fromarray(pixels).resize((width, height), how))


def row_frame(
    row: np.ndarray, size: int, ends: tuple[float, float], names: Sequence[str] = (), dark: bool = False
) -> np.ndarray:
    """One decoded row as a frame (H, W) or (H, W, 3): a picture between black and white, other rows as bars.

    `ends` are the values (black, white), or the least and the greatest of the bars' scale.
    """
    if is_picture(row.shape):
        return fitted(as_pixels(row[None], ends)[0], size)
    return bars(row.reshape(-1), size, ends, names, dark)


def bars(
    values: np.ndarray, size: int, ends: tuple[float, float], names: Sequence[str] = (), dark: bool = False
) -> np.ndarray:
    """A bar up or down from 0 for each value (D,), as (H, W, 3); more values than pixels are thinned out.

    The `names` stand below where there is room for them.
    """
    width, height = size // 2 * 2, max(2, round(size * CHART / 2) * 2)
    low, high = min(0.0, ends[0]), max(0.0, ends[1])
    image = Image.new("RGB", (width, height), GROUNDS[dark])
    draw = ImageDraw.Draw(image)
    count = min(len(values), width)
    shown = values[np.arange(count) * len(values) // count]
    each = width / count
    letters = min(size // 20, int(each) - 2)
    named = len(names) == len(values) == count and letters >= SMALLEST_NAME
    below = _names(image, names, letters, each) if named else 0
    unit = (height - below - 1) / max(high - low, 1e-9)
    zero = round(high * unit)
    for place, value in enumerate(np.clip(shown, low, high)):
        left, right = round(place * each), round((place + 1) * each) - (2 if each > 4 else 1)
        top, bottom = sorted((zero, round((high - float(value)) * unit)))
        draw.rectangle((left, top, max(left, right), bottom), fill=BAR)
    draw.line((0, zero, width, zero), fill=AXIS)
    return np.asarray(image)


def _names(image: Image.Image, names: Sequence[str], letters: int, each: float) -> int:
    """Write names upwards along the lower edge; how many pixels they take, at most a third of the height."""
    font, most = _font(letters), image.height // 3
    texts = [_cut(name.translate(LETTERS), font, most - 6) for name in names]
    long = int(max(font.getlength(text) for text in texts)) + 6
    for place, text in enumerate(texts):
        line = Image.new("L", (long, letters + 4), 0)
        ImageDraw.Draw(line).text((long - 3, 0), text, fill=255, font=font, anchor="ra")
        upwards = line.rotate(90, expand=True)
        left = round((place + 0.5) * each - upwards.width / 2)
        image.paste(AXIS, (left, image.height - long), upwards)
    return long


def captioned(pixels: np.ndarray, text: str) -> np.ndarray:
    """Pixels (H, W, …) with `text` on a strip below, of the colour of their corner."""
    grey = pixels.ndim == 2
    image = Image.fromarray(pixels)
    corner = image.getpixel((0, 0))
    light = (corner if grey else sum(corner) / 3) > 127
    font = _font(max(10, pixels.shape[1] // 24))
    strip = max(16, pixels.shape[1] // 12) // 2 * 2
    whole = Image.new("L" if grey else "RGB", (image.width, image.height + strip), corner)
    whole.paste(image, (0, 0))
    ink = (0 if light else 255,) * (1 if grey else 3)
    text = _cut(text.translate(LETTERS), font, image.width - 8)
    at = (image.width / 2, image.height + strip / 2)
    ImageDraw.Draw(whole).text(at, text, fill=ink[0] if grey else ink, font=font, anchor="mm")
    return np.asarray(whole)


@cache
def _font(letters: int) -> FreeTypeFont | PlainFont:
    return ImageFont.load_default(letters)


def _cut(text: str, font: FreeTypeFont | PlainFont, width: int) -> str:
    """As much of a line of text as has room."""
    text = " ".join(text.split())[:200]
    if font.getlength(text) <= width:
        return text
    while text and font.getlength(text + "...") > width:
        text = text[:-1]
    return text + "..."
