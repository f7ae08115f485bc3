"""Decoded pictures all over the plane."""

from __future__ import annotations

import numpy as np

from latentlab.space.backgrounds import View

CHUNK = 48  # places decoded between two looks at whether they are still wanted


def tiles(view: View, across: int, up: int) -> np.ndarray:
    """What the model decodes in the middle of each cell, side by side, (up · height, across · width, 3) uint8."""
    places, pictures = view.places(across, up), []
    for start in range(0, len(places), CHUNK):
        view.check()
        pictures.append(view.decoder.picture(places[start : start + CHUNK]))
    decoded = np.concatenate(pictures)
    if decoded.ndim == 2 or (decoded.ndim > 2 and decoded.shape[1] == 1):
        decoded = bars(decoded.reshape(len(decoded), -1))
    pixels = (np.clip(decoded, 0, 1) * 255 + 0.5).astype(np.uint8)
    if pixels.ndim == 3:
        pixels = np.repeat(pixels[..., None], 3, -1)
    height, width = pixels.shape[1:3]
    # Tiles go upwards, their own rows downwards: the image's first row is the lowest.
    sheet = pixels[:, ::-1].reshape(up, across, height, width, 3).transpose(0, 2, 1, 3, 4)
    return np.ascontiguousarray(sheet.reshape(up * height, across * width, 3))


def bars(rows: np.ndarray, height: int = 24) -> np.ndarray:
    """Rows of numbers (n, D) as little bar charts (n, height, w), all on one scale; many values are thinned."""
    rows = rows[:, :: max(1, rows.shape[1] // 24)]
    low, high = min(0.0, float(rows.min())), max(0.0, float(rows.max()))
    level = (rows - low) / max(high - low, 1e-9)
    zero = -low / max(high - low, 1e-9)
    steps = (np.arange(height)[::-1] + 0.5) / height
    ends = np.minimum(level, zero)[:, None, :], np.maximum(level, zero)[:, None, :]
    inked = (steps[None, :, None] >= ends[0]) & (steps[None, :, None] <= ends[1])
    inked = np.repeat(inked, 3, axis=2)
    inked[:, :, 2::3] = False
    return np.pad(inked.astype(np.float32) * 0.75 + 0.12, ((0, 0), (2, 2), (2, 2)), constant_values=0.05)
