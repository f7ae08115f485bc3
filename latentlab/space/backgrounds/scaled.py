"""What a background says of a view, as cells of colour and the scale that they are read by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from latentlab.errors import Cancelled, InputError
from latentlab.space.backgrounds import BACKGROUNDS, Background, View
from latentlab.space.palette import background_colours


@dataclass(frozen=True, eq=False)
class ScaledCells:
    """Cells (up, across, 4) uint8 RGBA, the first row at the lowest y.

    `ends` are the values at both ends of `colours` (256, 3) uint8; None where the cells are pictures.
    """

    pixels: np.ndarray
    ends: tuple[float, float] | None
    colours: np.ndarray


def values_over(background: Background, view: View, side: int) -> np.ndarray:
    """Its values over the view, `side` cells along the longer side; what a stranger's does wrong is an InputError."""
    across, up = view.cells(side)
    package = BACKGROUNDS.package(background.name)
    try:
        values = np.asarray(background.values(view, across, up))
    except Exception as error:
        if not package or isinstance(error, InputError | Cancelled):
            raise
        told = f"{type(error).__name__}, {error}".partition("\n")[0]
        raise InputError(f"The background {background.name!r} of the package {package} failed ({told}).") from error
    if values.ndim not in (2, 3) or (values.ndim == 3 and (values.shape[2] != 3 or values.dtype != np.uint8)):
        raise InputError(f"The background {background.name!r} gave {values.dtype} {values.shape}, which is no picture.")
    return values


def scaled(background: Background, values: np.ndarray, dark: bool) -> ScaledCells:
    """Pictures as they are; numbers in the colours of backgrounds, what is not a number clear."""
    colours = background_colours(dark)
    if values.ndim == 3:
        return ScaledCells(np.dstack([values, np.full(values.shape[:2], 255, np.uint8)]), None, colours)
    known = np.isfinite(values)
    low, high = (float(end) for end in np.quantile(values[known], background.quantiles)) if known.any() else (0.0, 1.0)
    low, high = background.ends(low, high)
    share = np.clip((np.nan_to_num(values) - low) / max(high - low, 1e-12), 0, 1)
    pixels = np.dstack([colours[np.rint(share * 255).astype(int)], np.where(known, 255, 0).astype(np.uint8)])
    return ScaledCells(pixels, (10**low, 10**high) if background.logarithmic else (low, high), colours)
