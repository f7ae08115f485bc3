"""The map as a picture where no window shows it: all rows in sight, on a light ground."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.space.colouring import NONE
from latentlab.space.palette import class_colours, mixed_colours
from latentlab.space.raster import Frame, Inks, Points, draw

if TYPE_CHECKING:
    from latentlab.lab import Lab
    from latentlab.space.embedding import Embedding

SIDE = 900  # pixels
MARGIN = 0.05
GROUND, FAINT = (255, 255, 255), (205, 209, 216)


def painter(
    lab: Lab, embedding: Embedding, frame: Frame | None = None, inks: Inks | None = None
) -> Callable[[Embedding], Any]:
    """What draws placed rows in the colours of now, for any thread: a PIL picture on the ground.

    `frame` is the part of the plane in sight, else all of `embedding`; the ground is the rim of `inks`.
    """
    frame, inks = frame or _around(embedding.xy), inks or inks_of(lab, False)
    by_component, coloured = lab.by_component, lab.coloured

    def paint(shown: Embedding) -> Any:
        from PIL import Image

        index = np.full(len(shown.rows), NONE, np.uint8) if coloured is None else coloured.index[shown.rows]
        colour = shown.colours if by_component and shown.colours is not None else index
        pixels = draw(Points(shown.xy, colour), frame, inks)[::-1].astype(np.float32)
        flat = pixels[..., 2::-1] + np.array(inks.rim) * (1 - pixels[..., 3:] / 255)
        return Image.fromarray(np.clip(flat + 0.5, 0, 255).astype(np.uint8))

    return paint


def inks_of(
    lab: Lab, dark: bool, ground: tuple[int, int, int] = GROUND, faint: tuple[int, int, int] = FAINT
) -> Inks:  # fmt: skip
    """The colours that a lab's rows are drawn in."""
    coloured, by_component = lab.coloured, lab.by_component
    palette = coloured.palette(dark, lab.scale) if coloured is not None else class_colours(dark)
    by_value = coloured is not None and not coloured.classes and not by_component
    return Inks(mixed_colours() if by_component else palette, shown_colours(lab), ground, faint, by_value)


def shown_colours(lab: Lab) -> np.ndarray:
    """Which colour indices are drawn, (256,) bool."""
    shown = np.ones(256, bool)
    if not lab.by_component:
        shown[[index for index in lab.hidden if index < NONE]] = False
    return shown


def _around(xy: np.ndarray) -> Frame:
    """A square view with all rows in it."""
    low, high = xy.min(0).astype(np.float64), xy.max(0).astype(np.float64)
    middle, half = (low + high) / 2, max(float((high - low).max()) / 2, 1e-3) * (1 + MARGIN)
    (left, bottom), (right, top) = middle - half, middle + half
    return Frame((float(left), float(right)), (float(bottom), float(top)), SIDE, SIDE)
