"""The nearest rows to places.

The window asks for one at a time: scikit-learn's search, faster for many places, takes 0.5 s to import for nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from latentlab.errors import InputError

EXACT_UP_TO = 100_000  # points: of more, neighbours are found approximately
BLOCK_VALUES = 1 << 25  # distances held at once: 128 MiB as float32
SPARE = 16  # candidates beyond the k nearest, so that few rows need a second look
GROUPED = 32  # distances of which only the least is looked at first
MANY_PAIRS = 1 << 24  # of a point and a place: for fewer, scipy's tree is not worth its import
TREE_DIMENSIONS = 6  # beyond, a k-d tree looks at too many points
TREE_VALUES = 1 << 19  # neighbours found between two reports
TIED = 1e-12  # of a distance: nearer to one another than so, two may be equal but for rounding


class Neighbours(NamedTuple):
    """The k nearest points to each of m places: indices (m, k) int64 and distances (m, k) float32, nearest first.

    `exact` is False where they were found by nearest-neighbour descent, which misses a few.
    """

    index: np.ndarray
    distance: np.ndarray
    exact: bool


def nearest(points: np.ndarray, place: np.ndarray, norms: np.ndarray | None = None) -> tuple[int, float]:
    """Index of the row of `points` (N, d) nearest to `place` (d,), and its distance. N must be at least 1.

    `norms` (N,) float32 are |p|², from `norms_of`, for who asks again and again: half of the time is theirs.
    """
    points, place = np.asarray(points, np.float32), np.asarray(place, np.float32)
    among = _possible(points, place, norms_of(points) if norms is None else norms)
    squares = _squares(points[among], place)
    index = int(np.argmin(np.where(np.isnan(squares), np.inf, squares)))
    return int(among[index]), float(np.sqrt(squares[index]))


def norms_of(points: np.ndarray) -> np.ndarray:
    """|p|² of each of `points` (N, d): (N,) float32."""
    points = np.asarray(points, np.float32)
    with np.errstate(over="ignore"):
        return np.einsum("nd,nd->n", points, points)


def _possible(points: np.ndarray, place: np.ndarray, norms: np.ndarray) -> np.ndarray:
    """Indices, rising, of all points that can be the nearest one, the rounding of |p|² − 2p·q in float32 allowed."""
    with np.errstate(over="ignore", invalid="ignore"):
        rough = points @ place
        rough *= -2
        rough += norms
        reach = (math.sqrt(np.fmax.reduce(norms)) + math.sqrt(float(place @ place))) ** 2
    slack = 8 * (len(place) + 8) * np.finfo(np.float32).eps * reach
    return np.flatnonzero(~(rough > np.fmin.reduce(rough) + slack))  # those that are not finite among them


def neighbours(
    points: np.ndarray,
    places: np.ndarray,
    k: int,
    report: Callable[[float], None] = lambda share: None,
    exact_up_to: int = EXACT_UP_TO,
) -> Neighbours:
    """The `k` nearest of `points` (N, d) to each of `places` (m, d), by Euclidean distance, nearest first.

    Rows of any shape will do, (N, *shape) and (m, *shape). A place that is one of the points finds itself. Of points
    equally near the first come first. Of more than `exact_up_to` points the neighbours are approximate (nearest-
    neighbour descent, Dong, Charikar and Li 2011). InputError unless 1 ≤ k ≤ N and all values are finite.
    """
    points, places = (
        np.ascontiguousarray(rows, np.float32).reshape(len(rows), math.prod(rows.shape[1:]))
        for rows in (points, places)
    )
    if not 1 <= k <= len(points):
        raise InputError(f"{k:,} neighbours of {len(points):,} rows: choose 1 to {len(points):,}.")
    if points.shape[1] != places.shape[1]:
        raise InputError(f"Places of {places.shape[1]} values were given among points of {points.shape[1]}.")
    if not (np.isfinite(points).all() and np.isfinite(places).all()):
        raise InputError("Neighbours were asked for of values that are not finite.")
    exact = len(points) <= exact_up_to
    index, squares = (_exact if exact else _approximate)(points, places, k, report)
    return Neighbours(index, np.sqrt(squares).astype(np.float32), exact)


def _exact(
    points: np.ndarray, places: np.ndarray, k: int, report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray]:
    """Indices (m, k) and squared distances (m, k) float64."""
    many = len(points) * len(places) >= MANY_PAIRS
    return (_by_tree if many and 0 < points.shape[1] <= TREE_DIMENSIONS else _by_product)(points, places, k, report)


def _by_tree(
    points: np.ndarray, places: np.ndarray, k: int, report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray]:
    """As `_exact`, from a k-d tree: one neighbour more tells where several are equally far, and are looked at again."""
    from scipy.spatial import cKDTree

    tree, count = cKDTree(points), min(k + 1, len(points))
    index, squares = np.empty((len(places), k), np.int64), np.empty((len(places), k))
    size = max(1, TREE_VALUES // count)
    for start in range(0, len(places), size):
        part = slice(start, start + size)
        distance, found = (np.reshape(each, (-1, count)) for each in tree.query(places[part], count))
        index[part], squares[part] = found[:, :k], distance[:, :k] ** 2
        tied = np.flatnonzero((np.diff(distance, axis=1) <= TIED * distance[:, 1:]).any(1))
        if len(tied):
            index[start + tied], squares[start + tied] = _by_product(points, places[start + tied], k)
        report(min(1.0, (start + size) / len(places)))
    return index, squares


def _by_product(
    points: np.ndarray, places: np.ndarray, k: int, report: Callable[[float], None] = lambda share: None
) -> tuple[np.ndarray, np.ndarray]:
    """As `_exact`, from |p|² − 2p·q in float32 and a second, exact look."""
    centre = points.mean(0, dtype=np.float64).astype(np.float32)
    apart, count = points - centre, min(k + SPARE, len(points))
    norms = np.einsum("nd,nd->n", apart, apart)
    with_norms = np.concatenate([apart.T, norms[None]])  # so that one product has both terms
    index, squares = np.empty((len(places), k), np.int64), np.empty((len(places), k))
    size = min(len(places), max(1, BLOCK_VALUES // len(points)))
    held = np.empty((size, len(points)), np.float32)  # once: memory that is new in every block takes as long again
    for start in range(0, len(places), max(1, size)):
        part = slice(start, start + size)
        own = places[part] - centre
        factors = np.concatenate([-2 * own, np.ones((len(own), 1), np.float32)], 1)
        rough = np.matmul(factors, with_norms, out=held[: len(own)])
        found, least = _smallest(rough, count)
        index[part], squares[part] = _ordered(points, places[part], found, k)
        # What a candidate left out could still be at best, the rounding of centring and product allowed.
        own_norms = np.einsum("nd,nd->n", own, own)
        reach = (np.sqrt(norms.max()) + np.sqrt(own_norms)).astype(np.float64) ** 2
        slack = 4 * (points.shape[1] + 8) * np.finfo(np.float32).eps * reach
        bound = least.astype(np.float64) + own_norms - slack
        for row in np.flatnonzero(squares[part][:, -1] >= bound) if count < len(points) else ():
            index[start + row], squares[start + row] = _by_definition(points, places[start + row], k)
        report(min(1.0, (start + size) / len(places)))
    return index, squares


def _smallest(rough: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Where the `count` smallest of each row of `rough` (m, n) are (m, count), and the largest of these (m,).

    They lie in the `count` groups whose least value is least, if each group holds every so-manieth column.
    """
    rows, columns = rough.shape
    groups = columns // GROUPED
    if groups < 4 * count:
        found = np.argpartition(rough, count - 1, axis=1)[:, :count]
        return found, np.take_along_axis(rough, found, 1).max(1)
    grouped = rough[:, : groups * GROUPED].reshape(rows, GROUPED, groups)
    chosen = np.argpartition(grouped.min(1), count - 1, axis=1)[:, :count]
    among = (chosen[:, None] + groups * np.arange(GROUPED)[:, None]).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(groups * GROUPED, columns), (rows, columns - groups * GROUPED))
    among = np.concatenate([among, rest], 1)
    values = np.take_along_axis(rough, among, 1)
    found = np.argpartition(values, count - 1, axis=1)[:, :count]
    return np.take_along_axis(among, found, 1), np.take_along_axis(values, found, 1).max(1)


def _by_definition(points: np.ndarray, place: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """The k nearest points to one place (d,), every distance computed."""
    squares = np.concatenate([_squares(part, place) for part in np.array_split(points, 1 + points.size // (1 << 22))])
    candidates = np.flatnonzero(squares <= np.partition(squares, k - 1)[k - 1])
    order = candidates[np.argsort(squares[candidates], kind="stable")[:k]]
    return order, squares[order]


def _approximate(
    points: np.ndarray, places: np.ndarray, k: int, report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray]:
    from pynndescent import NNDescent

    report(0.0)
    graph = NNDescent(points, n_neighbors=max(k, 15), random_state=0)
    report(0.6)
    found, size = [], max(1, -(-len(places) // 20))
    for start in range(0, len(places), size):
        part = places[start : start + size]
        found.append(_ordered(points, part, graph.query(part, k)[0].astype(np.int64), k))
        report(0.6 + 0.4 * min(1.0, (start + size) / len(places)))
    index, squares = zip(*found, strict=True) if found else ([np.empty((0, k), np.int64)], [np.empty((0, k))])
    return np.concatenate(index), np.concatenate(squares)


def _ordered(points: np.ndarray, places: np.ndarray, found: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """The k nearest among candidates `found` (m, c) by exact distance, then by index; squared distances (m, k)."""
    found = np.sort(found, axis=1)
    squares = np.empty(found.shape)
    size = max(1, (1 << 22) // (found.shape[1] * points.shape[1]))
    for start in range(0, len(found), size):
        part = slice(start, start + size)
        squares[part] = _squares(points[found[part]], places[part, None])
    order = np.argsort(squares, axis=1, kind="stable")[:, :k]
    return np.take_along_axis(found, order, 1), np.take_along_axis(squares, order, 1)


def _squares(points: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Squared distances in float64, over the last axis."""
    apart = points.astype(np.float64) - place
    return np.einsum("...d,...d->...", apart, apart)
