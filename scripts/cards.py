#!/usr/bin/env python3
"""Draw the pictures of the built-in datasets that the first page shows, into resources/pictures/.

.venv/bin/python scripts/cards.py
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

import latentlab as ll
from latentlab.data import DATASETS
from latentlab.export.images import as_pixels
from latentlab.space.palette import class_colours

SIDE = 336  # twice what is shown, for fine screens
GROUND = (255, 255, 255)
COLOURS = [tuple(int(part) for part in colour) for colour in class_colours(False)]
FOLDER = Path(ll.__file__).parents[1] / "resources" / "pictures"


def pictures(data: ll.Dataset) -> Image.Image:
    """Rows as tiles, as many as fill a square."""
    across = 6 if data.name == "digits" else 5
    cell = SIDE // across
    sheet = Image.new("RGB", (SIDE, SIDE))
    for i, pixels in enumerate(as_pixels(data.x[: across * across])):
        how = Image.Resampling.NEAREST if len(pixels) < 16 else Image.Resampling.BICUBIC
        picture = Image.fromarray(pixels).convert("RGB").resize((cell - 3, cell - 3), how)
        sheet.paste(picture, ((i % across) * cell + 1, (i // across) * cell + 1))
    return sheet


def points(data: ll.Dataset) -> Image.Image:
    """Points of the plane, in the colours of their classes; those of space seen from one side."""
    xy = data.x[:, :2] if data.shape[0] == 2 else data.x @ np.array([[1, 0.1], [0.35, 0.25], [0.1, 1]], np.float32)
    low, high = xy.min(0), xy.max(0)
    places = (xy - (low + high) / 2) / (high - low).max() * (SIDE * 2 - 60) + SIDE
    sheet = Image.new("RGB", (2 * SIDE, 2 * SIDE), GROUND)
    draw = ImageDraw.Draw(sheet)
    for (x, y), label in zip(places, data.labels, strict=True):
        draw.ellipse((x - 6, 2 * SIDE - y - 6, x + 6, 2 * SIDE - y + 6), fill=COLOURS[label % len(COLOURS)])
    return sheet.reduce(2)


def matrix(data: ll.Dataset) -> Image.Image:
    """Rows of numbers as a matrix, sorted by class."""
    order = np.argsort(data.labels[:400], kind="stable")
    values = np.log1p(data.x[order][::7, :56])
    shade = np.uint8(255 - 255 * np.clip(values / np.percentile(values, 99), 0, 1))
    tinted = np.stack([shade, shade, np.maximum(shade, 120)], -1)
    return Image.fromarray(tinted).resize((SIDE, SIDE), Image.Resampling.NEAREST)


def main() -> None:
    """Each card's picture."""
    for name in DATASETS:
        data = ll.load_dataset(name) if name == "digits" else ll.load_dataset(name, {"rows": 1500})
        draw = pictures if data.is_image else points if data.shape[0] <= 3 else matrix
        draw(data).quantize(64, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
