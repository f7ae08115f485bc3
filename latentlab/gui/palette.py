"""Colours of classes."""

from __future__ import annotations

from functools import cache

import numpy as np

GREY = {True: (150, 156, 168), False: (110, 118, 130)}


@cache
def class_colours(dark: bool) -> np.ndarray:
    """256 colours (256, 3) uint8, far apart by eye, the first ten familiar; the last is for rows without a label."""
    import colorcet

    colours = np.rint(np.array(colorcet.glasbey_category10[:255]) * 255)
    return np.vstack([colours, GREY[dark]]).astype(np.uint8)
