"""Two runs side by side: their places of the same rows turned onto each other, and how far they agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from latentlab.errors import InputError

MOST_ROWS = 2000


@dataclass(frozen=True)
class Alignment:
    """y = scale · (x − shift_from) · rotation + shift_to, which turns one map onto another.

    Attributes:
        rotation: (d, d) float64, orthogonal; a reflection where its determinant is −1.
        scale: at least 0.
        shift_from: (d,) float64, the centre of the map that is moved.
        shift_to: (d,) float64, the centre of the map that stays.
    """

    rotation: np.ndarray
    scale: float
    shift_from: np.ndarray
    shift_to: np.ndarray

    def apply(self, xy: np.ndarray) -> np.ndarray:
        """Places (n, d) float64 of places of the moved map, (n, d) or of fewer dimensions."""
        centred = _padded(xy, len(self.rotation)) - self.shift_from
        return self.scale * np.einsum("nd,de->ne", centred, self.rotation) + self.shift_to


class Agreement(NamedTuple):
    """The mean share of neighbours in common, 0 to 1, and what maps that know nothing of each other would have."""

    share: float
    chance: float


def procrustes(moved: np.ndarray, fixed: np.ndarray) -> Alignment:
    """What brings `moved` (n, d) nearest to `fixed` (n, e), row to row, in the sum of squares (Schönemann 1966).

    A rotation, which may reflect, one scale and a shift; the map of fewer dimensions lies at 0 in those it lacks.
    Raises :class:`InputError` where the rows are not as many, none, or not finite.
    """
    from scipy.linalg import orthogonal_procrustes

    x, y = _paired(moved, fixed)
    shift_from, shift_to = x.mean(0), y.mean(0)
    x, y = x - shift_from, y - shift_to
    rotation, strength = orthogonal_procrustes(x, y)
    squares = float(np.square(x).sum())
    scale = float(strength) / squares if squares > 0 else 1.0
    return Alignment(rotation, scale, shift_from, shift_to)


def displacement(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """How far each row lies from itself on the other map, (n,) float64, for places (n, d) and (n, e).

    Raises :class:`InputError` where the rows are not as many, none, or not finite.
    """
    x, y = _paired(a, b)
    return np.linalg.norm(x - y, axis=1)


def agreement(a: np.ndarray, b: np.ndarray, k: int = 10) -> Agreement:
    """The mean share of each row's `k` nearest neighbours in `a` (n, d) that are also its nearest in `b` (n, e).

    Of more than 2,000 rows, 2,000 evenly spread ones are looked at, as if there were no others. By chance the share
    is k / (n − 1). Raises :class:`InputError` for fewer than k + 2 rows, and where they are not as many or not finite.
    """
    x, y = _paired(a, b)
    rows = np.linspace(0, len(x) - 1, min(len(x), MOST_ROWS)).round().astype(np.int64)
    if k < 1 or len(rows) < k + 2:
        raise InputError(f"{k} neighbours of {len(rows):,} rows cannot be compared; choose from 1 to {len(rows) - 2}.")
    near, also = _neighbours(x[rows], k), _neighbours(y[rows], k)
    return Agreement(float((near & also).sum() / (k * len(rows))), k / (len(rows) - 1))


def _neighbours(places: np.ndarray, k: int) -> np.ndarray:
    """Which rows are among the k nearest of each, (n, n) bool; a row is none of its own."""
    from scipy.spatial.distance import cdist

    distances = cdist(places, places, "sqeuclidean")
    np.fill_diagonal(distances, np.inf)
    near = np.zeros(distances.shape, bool)
    np.put_along_axis(near, np.argpartition(distances, k - 1, axis=1)[:, :k], True, axis=1)
    return near


def _paired(a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both as float64 of as many dimensions as the larger; InputError where they are not of the same rows."""
    if a.ndim != 2 or b.ndim != 2 or len(a) != len(b) or not len(a):
        raise InputError(f"Places of {a.shape} and {b.shape} are not of the same rows; give both of the same ones.")
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise InputError("Some places are not finite; leave their rows out on both maps.")
    width = max(a.shape[1], b.shape[1])
    return _padded(a, width), _padded(b, width)


def _padded(places: np.ndarray, width: int) -> np.ndarray:
    places = np.asarray(places, np.float64)
    return np.pad(places, ((0, 0), (0, width - places.shape[1])))
