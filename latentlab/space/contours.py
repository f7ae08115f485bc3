"""Where the classes lie on the map: a place for each one's name, and contours about most of its rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from scipy.ndimage import map_coordinates

from latentlab.space.fields import Range, bandwidth, density

SIDE = 128  # cells of the grid on which a class's density is taken
OUTERMOST = 0.005  # share of a class's rows on either side that its grid need not reach
BLOCK = 256  # places tried for a name at once
MARGIN = 4.0  # bandwidths around the others


def class_peaks(
    xy: np.ndarray, index: np.ndarray, classes: Iterable[int], x: Range, y: Range
) -> dict[int, tuple[float, float]]:
    """Where on the view each class is densest, for the classes that have a row within it.

    Args:
        xy: (n, 2) coordinates of rows.
        index: (n,) uint8, the class of each.
        classes: those asked for.
    """
    peaks = {}
    for which, rows in _seen(xy, index, classes, x, y):
        values = density(rows, bandwidth(rows), x, y, (SIDE, SIDE))
        up, across = np.unravel_index(np.argmax(values), values.shape)
        place = (
            x[0] + (across + 0.5) * (x[1] - x[0]) / SIDE,
            y[0] + (up + 0.5) * (y[1] - y[0]) / SIDE,
        )
        peaks[which] = float(place[0]), float(place[1])
    return peaks


def class_contours(
    xy: np.ndarray,
    index: np.ndarray,
    classes: Iterable[int],
    x: Range,
    y: Range,
    levels: tuple[float, ...] = (0.5, 0.9),
) -> dict[int, list[np.ndarray]]:
    """Closed polylines (k, 2) float64 about the densest regions that hold these shares of a class's rows.

    Highest density regions (Hyndman 1996): a level is the density that so many of the class's own rows exceed. They
    are found on a grid of the class's own, so that they stay as they are when the view moves; `x` and `y` only choose
    the classes, those with a row in view. A class with fewer than three different rows has none.
    """
    found = {}
    for which, _ in _seen(xy, index, classes, x, y):
        rows = xy[(index == which) & np.isfinite(xy).all(1)]
        found[which] = _contours(rows, levels) if len(np.unique(rows[:1000], axis=0)) > 2 else []
    return found


def _contours(rows: np.ndarray, levels: tuple[float, ...]) -> list[np.ndarray]:
    from contourpy import contour_generator

    widths = bandwidth(rows)
    low, high = np.quantile(rows, [OUTERMOST, 1 - OUTERMOST], axis=0)
    low, high = low - MARGIN * widths, high + MARGIN * widths
    values = density(rows, widths, (low[0], high[0]), (low[1], high[1]), (SIDE, SIDE))
    cells = (high - low) / SIDE
    own = map_coordinates(values, ((rows - low) / cells - 0.5).T[::-1], order=1, mode="constant", cval=0.0)
    middles = low[:, None] + (np.arange(SIDE) + 0.5) * cells[:, None]
    generator = contour_generator(middles[0], middles[1], values)
    return [line for share in levels for line in generator.lines(float(np.quantile(own, 1 - share)))]


def _seen(
    xy: np.ndarray, index: np.ndarray, classes: Iterable[int], x: Range, y: Range
) -> Iterator[tuple[int, np.ndarray]]:
    """Each class asked for that has rows in view, with those rows."""
    inside = (xy[:, 0] >= x[0]) & (xy[:, 0] <= x[1]) & (xy[:, 1] >= y[0]) & (xy[:, 1] <= y[1])
    shown, of = xy[inside], index[inside]
    for which in classes:
        rows = shown[of == which]
        if len(rows):
            yield int(which), rows
