"""Colours of classes, and mixtures of them."""

from __future__ import annotations

from functools import cache

import numpy as np

GREY = {True: (150, 156, 168), False: (110, 118, 130)}
# Colours from palettes for colour-blind eyes (Tol 2021, Petroff 2021): of all sets of ten of theirs that show on both
# grounds, the one whose nearest two lie farthest apart to usual, red-, green- and blue-blind eyes.
SAFE = (
    ("petroff8", 0), ("petroff8", 1), ("tol:bright", 1), ("petroff10", 2), ("petroff6", 3), ("tol:medium_contrast", 0),
    ("tol:high_contrast", 1), ("petroff10", 7), ("tol:medium_contrast", 1), ("petroff8", 6),
)  # fmt: skip
STEPS = 6  # of red, green and blue in the cube of mixed colours: 216 fit one byte


@cache
def class_colours(dark: bool) -> np.ndarray:
    """256 colours (256, 3) uint8; the first ten can be told apart by colour-blind eyes too, on light and dark ground.

    The last is for rows without a label.
    """
    import cmap
    import colorcet

    first = [np.array(list(cmap.Colormap(name).color_stops)[place].color.rgba[:3]) for name, place in SAFE]
    colours = np.vstack([first, colorcet.glasbey_category10[10:255]])
    return np.vstack([np.rint(colours * 255), GREY[dark]]).astype(np.uint8)


@cache
def mixed_colours() -> np.ndarray:
    """The cube of mixed colours, (256, 3) uint8; the last 40 are not used."""
    cube = np.stack(np.meshgrid(*[np.arange(STEPS) * 255 // (STEPS - 1)] * 3, indexing="ij"), -1).reshape(-1, 3)
    return np.vstack([cube, np.zeros((256 - len(cube), 3))]).astype(np.uint8)


def mixed(belongs: np.ndarray) -> np.ndarray:
    """For responsibilities (N, K) the index (N,) uint8 of their colours' mean in the cube of mixed colours."""
    colours = class_colours(False)[np.arange(belongs.shape[1]) % 255].astype(np.float32)
    means = np.einsum("nk,kc->nc", belongs, colours)
    steps = np.rint(means * ((STEPS - 1) / 255)).astype(np.int64).clip(0, STEPS - 1)
    return (steps @ np.array([STEPS * STEPS, STEPS, 1])).astype(np.uint8)


@cache
def background_colours(dark: bool) -> np.ndarray:
    """256 colours (256, 3) uint8 for what lies behind the rows: one hue, from the ground on in even lightness."""
    import colorcet

    whole = np.rint(np.array(colorcet.linear_grey_10_95_c0 if dark else colorcet.linear_blue_95_50_c20) * 255)
    ends = (2, 150) if dark else (0, 255)
    return whole[np.linspace(*ends, 256).round().astype(int)].astype(np.uint8)
