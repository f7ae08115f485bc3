"""Which points lie in a lasso, and which one is under the pointer. numba compiles it once and keeps it on disk."""

from __future__ import annotations

import numba
import numpy as np

from latentlab.errors import InputError

BANDS = 256
FAR = 1e100  # beyond any float32, and its square still a number


def inside(xy: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Which points (N, 2) float32 lie in the polygon with corners (m, 2), bool (N,).

    Even-odd rule: a ray to the right crosses the outline an odd number of times (Shimrat 1962). An edge belongs to
    the polygon on its right, so that polygons side by side share no point. Points that are not finite are outside,
    and fewer than three corners have no inside. InputError where a corner is not finite.
    """
    corners = np.ascontiguousarray(corners, np.float64)
    if corners.ndim != 2 or corners.shape[1] != 2 or not (np.abs(corners) < FAR).all():
        raise InputError("The corners of a lasso must be pairs of finite numbers.")
    out = np.zeros(len(xy), bool)
    # Edges from their lower to their upper end: the same edge is the same, whichever way round it is drawn.
    ends = np.concatenate([corners, np.roll(corners, -1, axis=0)], axis=1)
    ends = np.where((ends[:, 1] > ends[:, 3])[:, None], ends[:, [2, 3, 0, 1]], ends)
    edges = ends[ends[:, 1] < ends[:, 3]]
    if len(edges):
        order, starts, box = _in_bands(edges)
        _mark(np.ascontiguousarray(xy, np.float32), np.ascontiguousarray(edges[order]), starts, box, out)
    return out


def _in_bands(edges: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which edges reach into each horizontal band: edge indices band by band, where each band starts, and the box.

    The box is least x, least y, greatest x, greatest y, and bands per unit of y.
    """
    low, high = edges[:, 1].min(), edges[:, 3].max()
    with np.errstate(over="ignore"):
        scale = BANDS / (high - low)
        # The same rounding as of a point's own band, so that no point falls beside the band of its edge.
        scale = scale if np.isfinite(scale) else 0.0
        first, last = (np.minimum((edges[:, column] - low) * scale, BANDS - 1).astype(np.int64) for column in (1, 3))
    count = last - first + 1
    which = np.repeat(np.arange(len(edges)), count)
    band = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    starts = np.searchsorted(np.sort(band), np.arange(BANDS + 1))
    sides = edges[:, [0, 2]]
    return which[np.argsort(band, kind="stable")], starts, np.array([sides.min(), low, sides.max(), high, scale])


@numba.njit("void(f4[:, ::1], f8[:, ::1], i8[::1], f8[::1], b1[::1])", nogil=True, cache=True)
def _mark(xy, edges, starts, box, out):  # noqa: ANN001, ANN202  numba has its types above
    left, low, right, high, scale = box[0], box[1], box[2], box[3], box[4]
    for i in range(xy.shape[0]):
        x, y = np.float64(xy[i, 0]), np.float64(xy[i, 1])
        # Written so that a point which is not finite fails the comparisons and is left out.
        if not (y >= low and y < high and x >= left and x < right):
            continue
        band = min(int((y - low) * scale), BANDS - 1)
        odd = False
        for e in range(starts[band], starts[band + 1]):
            x0, y0, x1, y1 = edges[e, 0], edges[e, 1], edges[e, 2], edges[e, 3]
            # Multiplied out rather than divided: exact where coordinates have few digits.
            if y0 <= y and y < y1 and (x - x0) * (y1 - y0) < (y - y0) * (x1 - x0):
                odd = not odd
        out[i] = odd


@numba.njit("i8(f4[:, ::1], u1[::1], b1[::1], f8, f8, f8, f8, f8)", nogil=True, cache=True)
def nearest_shown(xy, colour, shown, at_x, at_y, scale_x, scale_y, within):  # noqa: ANN001, ANN201
    """Index of the point nearest to (`at_x`, `at_y`) in pixels, at most `within` pixels away, else −1.

    `xy` (N, 2) float32; only points whose colour index, `colour` (N,) uint8, is `shown` (K,) bool. The scales are
    pixels per unit along x and y. Of points equally near the first.
    """
    found, best = -1, within * within
    for i in range(xy.shape[0]):
        across, up = (xy[i, 0] - at_x) * scale_x, (xy[i, 1] - at_y) * scale_y
        square = across * across + up * up
        if square < best or (found < 0 and square <= best):
            index = colour[i]
            if index < shown.shape[0] and shown[index]:
                found, best = i, square
    return found
