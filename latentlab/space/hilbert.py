"""The compiled parts of sorting points into tiles: numba compiles them once and keeps them on disk."""

from __future__ import annotations

import numba
import numpy as np

from latentlab.space.stamp import indices, places

BITS = 10  # of each coordinate along the curve
INDEX_BITS = 32  # of a key, below those of the curve


@numba.njit("u8(u8, u8)", inline="always", nogil=True, cache=True)
def along(x, y):  # noqa: ANN001, ANN201  numba has its types above
    """How far along Hilbert's curve (1891) through 2^BITS × 2^BITS cells the cell (x, y) lies."""
    distance, side = np.uint64(0), np.uint64(1 << (BITS - 1))
    while side > np.uint64(0):
        right, upper = np.uint64((x & side) > 0), np.uint64((y & side) > 0)
        distance += side * side * ((np.uint64(3) * right) ^ upper)
        if upper == np.uint64(0):
            if right == np.uint64(1):
                x, y = ~x, ~y  # only the bits below `side` are looked at from here on
            x, y = y, x
        side >>= np.uint64(1)
    return distance


@numba.njit("u4(u4)", inline="always", nogil=True, cache=True)
def _mixed(row):  # noqa: ANN001, ANN202
    """A row's number, every bit of it mixed into every other (murmur3's last steps), so that rows are drawn by lot."""
    row ^= row >> np.uint32(16)
    row *= np.uint32(0x85EBCA6B)
    row ^= row >> np.uint32(13)
    row *= np.uint32(0xC2B2AE35)
    return row ^ (row >> np.uint32(16))


@numba.njit("u8(f4[::1], f4)", inline="always", nogil=True, cache=True)
def _cell(edges, value):  # noqa: ANN001, ANN202
    """How many of the 2^BITS − 1 rising `edges` lie at or below a value; 0 where it is no number."""
    found, half = 0, edges.shape[0] // 2 + 1
    while half > 0:
        found += half if edges[found + half - 1] <= value else 0
        half //= 2
    return np.uint64(found)


@numba.njit(numba.void(places, numba.f4[::1], numba.f4[::1], numba.i8, numba.i8, numba.u8[::1]), nogil=True, cache=True)
def keys(xy, across, up, first, finest, out):  # noqa: ANN001, ANN201
    """What points (N, 2) sort by: their level, their place along the curve, their index; into `out` (N,).

    `across` and `up` (2^BITS − 1,) are the edges of cells. Each level up to `finest` holds a quarter of all that are in
    it and in those below, by lot; `first` is the number of the first row.
    """
    for i in range(xy.shape[0]):
        lot, level = _mixed(np.uint32(first + i)), finest
        while level > 0 and lot & np.uint32(3) == np.uint32(0):
            lot, level = lot >> np.uint32(2), level - 1
        cell = along(_cell(across, xy[i, 0]), _cell(up, xy[i, 1]))
        out[i] = (((np.uint64(level) << np.uint64(2 * BITS)) | cell) << np.uint64(INDEX_BITS)) | np.uint64(i)


@numba.njit(numba.void(places, numba.u8[::1], numba.f4[:, ::1], numba.u4[::1]), nogil=True, cache=True)
def gather(xy, order, out, rows):  # noqa: ANN001, ANN201
    """Points in the order of sorted keys, and their indices."""
    for place in range(order.shape[0]):
        i = np.uint32(order[place] & np.uint64(0xFFFFFFFF))
        rows[place] = i
        out[place, 0], out[place, 1] = xy[i, 0], xy[i, 1]


@numba.njit(numba.void(places, numba.i8[::1], numba.f4[:, ::1]), nogil=True, cache=True)
def boxes(xy, starts, out):  # noqa: ANN001, ANN201
    """Least x and y, greatest x and y of the finite points of each tile, into (T, 4); `starts` (T + 1,) of tiles.

    A tile without finite points has a box that nothing meets.
    """
    for tile in range(starts.shape[0] - 1):
        left, low, right, high = np.float32(np.inf), np.float32(np.inf), np.float32(-np.inf), np.float32(-np.inf)
        for i in range(starts[tile], starts[tile + 1]):
            x, y = xy[i, 0], xy[i, 1]
            if np.isfinite(x) and np.isfinite(y):
                left, right, low, high = min(left, x), max(right, x), min(low, y), max(high, y)
        out[tile, 0], out[tile, 1], out[tile, 2], out[tile, 3] = left, low, right, high


@numba.njit(numba.void(numba.u4[::1], indices, numba.u1[::1]), nogil=True, cache=True)
def follow(rows, values, out):  # noqa: ANN001, ANN201
    """One byte of each row, in the order of `rows`."""
    for place in range(rows.shape[0]):
        out[place] = values[rows[place]]
