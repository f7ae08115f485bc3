"""Where the classes lie on the map: a place for each one's name, and contours about most of its rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from scipy.ndimage import map_coordinates

from latentlab.explore.fields import Range, bandwidth, density

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


def spread_labels(places: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """The middles (m, 2) float64 of boxes of these sizes (m, 2), moved so that none covers another.

    The first stays where it is; each next one is put at the nearest free place beside or above the others.
    """
    sizes = np.asarray(sizes, np.float64)
    put = np.array(places, np.float64)
    for i in range(1, len(put)):
        apart = (sizes[:i] + sizes[i]) / 2
        across = np.concatenate([put[i, :1], put[:i, 0] - apart[:, 0], put[:i, 0] + apart[:, 0]])
        up = np.concatenate([put[i, 1:], put[:i, 1] - apart[:, 1], put[:i, 1] + apart[:, 1]])
        # A free place nearest to the wished one touches others at most on two sides, so it is among these.
        choices = np.stack(np.meshgrid(across, up), -1).reshape(-1, 2)
        nearest = choices[np.argsort(((choices - put[i]) ** 2).sum(1), kind="stable")]
        blocks = (nearest[start : start + BLOCK] for start in range(0, len(nearest), BLOCK))
        put[i] = next(free[0] for block in blocks if len(free := _free(block, put[:i], apart)))
    return put


def _free(choices: np.ndarray, others: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """Those of the places (k, 2) at least `apart` (m, 2) from all others (m, 2), along one of the axes each."""
    gaps = np.abs(choices[:, None] - others) - apart * (1 - 1e-9)
    return choices[(gaps >= 0).any(2).all(1)]
