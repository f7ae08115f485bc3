"""What the first cells over a box say by themselves: where to ask closer, and of which rows all is known."""

from __future__ import annotations

import numpy as np

from latentlab.inference.cells import REACH

SHOWN = 14.0  # nats under the peak, a cell can be seen in a picture of the density
KEPT = 40.0  # nats under the peak, a first cell is never asked about again
CERTAIN = 18.0  # nats under the peak, all cells of a box together hold too little to matter
GROWN = 11.0  # nats under the peak, a cell at an end of what is known has others made beside it
FLAT = 0.7  # second difference of log p(x, z) under which a cell need not be divided
EVEN = 4e-3  # nats, by which sums over every other cell may differ where a sum over all is taken as it is


def worth_asking(grid: np.ndarray, peak: np.ndarray, shown: bool) -> tuple[np.ndarray, np.ndarray]:
    """Cells (n, *sides) near enough to the peak (n,), or to a peak foretold, that bend; and the rows (n,) in which
    none bends that could matter.
    """
    gain, bend = np.zeros_like(grid), np.zeros_like(grid)
    edge = np.zeros(grid.shape, bool)
    for axis in range(1, grid.ndim):
        middle = np.moveaxis(grid, axis, 0)
        slope, curve = 0.5 * np.abs(middle[2:] - middle[:-2]), np.abs(2 * middle[1:-1] - middle[2:] - middle[:-2])
        # No cell is so high within a step as its slope and its bend together.
        np.moveaxis(gain, axis, 0)[1:-1] += REACH * slope + 0.5 * REACH**2 * curve
        inner = np.moveaxis(bend, axis, 0)[1:-1]
        np.maximum(inner, curve, out=inner)
        np.moveaxis(edge, axis, 0)[[0, -1]] = True
    peak = peak.reshape(-1, *[1] * (grid.ndim - 1))
    rough, grid_most = (bend > FLAT) | edge, grid + gain
    worth = (grid_most > peak - KEPT) & rough
    matters = (grid_most > peak - CERTAIN) & (bend > FLAT) | (grid_most > peak - GROWN) & edge
    smooth = ~matters.reshape(len(grid), -1).any(1)
    if shown:
        worth |= grid > peak - SHOWN
        smooth[:] = False
    return worth, smooth


def with_neighbours(cells: np.ndarray) -> np.ndarray:
    """Chosen cells (n, *sides) bool and those beside them."""
    for axis in range(1, cells.ndim):
        before, spread = np.moveaxis(cells, axis, 0), np.moveaxis(cells.copy(), axis, 0)
        spread[:-1] |= before[1:]
        spread[1:] |= before[:-1]
        cells = np.moveaxis(spread, 0, axis)
    return cells


def uneven(share: np.ndarray) -> np.ndarray:
    """How far, in nats (n,), sums of shares (n, *sides) over every other cell are from those over all.

    Those over all are nearer than this to the integral: half the step divides the error by four or more, kinks too.
    """
    sides = share.shape[1:]
    if any(side % 2 for side in sides):
        return np.full(len(share), np.inf)
    halves = [part for side in sides for part in (side // 2, 2)]
    sums = share.reshape(len(share), *halves).sum(tuple(range(1, 2 * len(sides), 2))).reshape(len(share), -1)
    return np.abs(np.log(np.maximum(sums, 1e-300) / sums.mean(1, keepdims=True))).max(1)
