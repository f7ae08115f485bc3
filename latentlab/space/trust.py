"""How far a place can be trusted: how near the data it lies, and whether it comes back when decoded and encoded."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

KEPT = 20_000  # rows that the distance is taken to
KEPT_OF_MANY = 4_000  # the same beyond MANY dimensions, where more rows bring hardly any nearer but all are searched
MANY = 8
CHECKED = 1_000  # rows whose own distance says what is usual
NEAREST = 3
USUAL = 0.95  # the quantile of the rows' own distances that counts as 1
FAR = 1.5  # from this distance on, people are told
SHARE_OF_SPREAD = 0.5  # a place that lands farther away than this share of the spread does not come back
BLOCK = 256  # places at once


class Trust:
    """The places (n, d) of rows, to say how near others lie to them. Rows that are not finite are left out.

    Where q is wide in some dimensions, as in those that a model leaves unused, give one draw of each row's q rather
    than its mean: the means lie together there, and the prior itself would seem far from them.

    Attributes:
        z: the rows kept, evenly thinned, (n, d) float64: at most 20,000, or 4,000 in more than 8 dimensions.
        usual: the mean distance to the 3 nearest others that 95 % of the rows stay below, in units of z.
        median: the median of these mean distances.
        spread: root mean square distance of the rows from their mean, in units of z.

    Fewer than two rows say nothing: `usual`, `median`, every distance and every density are then NaN.
    """

    def __init__(self, z: np.ndarray) -> None:
        self.z = thinned(z[np.isfinite(z).all(1)], KEPT if z.shape[1] <= MANY else KEPT_OF_MANY).astype(np.float64)
        self.usual = self.median = self.spread = float("nan")
        if len(self.z) < 2:
            return
        self.spread = float(np.sqrt((self.z - self.z.mean(0)).var(0).sum()))
        self._tree = cKDTree(self.z)
        apart, _ = self._tree.query(thinned(self.z, CHECKED), k=min(NEAREST + 1, len(self.z)))
        least = 1e-9 * (1 + float(np.abs(self.z).max()))  # of rows that all lie on one another
        self.usual, self.median = (max(float(np.quantile(apart[:, 1:].mean(1), q)), least) for q in (USUAL, 0.5))
        self._whitening = self._whiten()

    def distance(self, places: np.ndarray) -> np.ndarray:
        """Mean distance (m,) float64 of places (m, d) to the 3 nearest rows, over the usual one of the rows.

        More than 1 is outside the data; infinite for a place that is not finite.
        """
        if len(self.z) < 2:
            return np.full(len(places), np.nan)
        found, finite = np.full(len(places), np.inf), np.isfinite(places).all(1)
        apart, _ = self._tree.query(places[finite], k=min(NEAREST, len(self.z)))
        found[finite] = apart.mean(1) / self.usual
        return found

    def density(self, places: np.ndarray) -> np.ndarray:
        """Log density (m,) float64 at places (m, d) by a Gaussian kernel of the rows' covariance and Scott's width.

        Scott (1992): the covariance times n^(−2/(d+4)). Directions in which the rows hardly vary are given a millionth
        of the largest variance.
        """
        if len(self.z) < 2:
            return np.full(len(places), np.nan)
        matrix, log_determinant, rows = self._whitening
        constant = log_determinant - np.log(len(rows)) - 0.5 * rows.shape[1] * np.log(2 * np.pi)
        found = np.empty(len(places))
        for start in range(0, len(places), BLOCK):
            part = slice(start, start + BLOCK)
            energies = -0.5 * cdist(np.einsum("md,dk->mk", places[part], matrix), rows, "sqeuclidean")
            top = energies.max(1, keepdims=True)
            found[part] = top[:, 0] + np.log(np.exp(energies - top).sum(1)) + constant
        return found

    def _whiten(self) -> tuple[np.ndarray, float, np.ndarray]:
        """W with WWᵀ the inverse covariance of the kernel, log |det W|, and the rows times W."""
        n, d = self.z.shape
        values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(self.z.T)))
        least = max(1e-6 * values[-1], self.usual**2 * 1e-6)
        deviations = np.sqrt(np.maximum(values, least)) * n ** (-1 / (d + 4))
        matrix = vectors / deviations
        return matrix, -float(np.log(deviations).sum()), self.z @ matrix


def thinned(rows: np.ndarray, most: int) -> np.ndarray:
    """At most `most` of the rows (n, …), evenly from first to last."""
    if len(rows) <= most:
        return rows
    return rows[np.linspace(0, len(rows) - 1, most).astype(np.int64)]


def cycle_error(
    encode: Callable[[np.ndarray], np.ndarray], decode: Callable[[np.ndarray], np.ndarray], places: np.ndarray
) -> np.ndarray:
    """|encode(decode(z)) − z| (m,) float64 of places (m, d): how far away each lands, in units of z."""
    apart = encode(decode(places)).astype(np.float64) - places
    return np.sqrt(np.einsum("md,md->m", apart, apart))


def warning(trust: Trust, distance: float, cycle: float) -> str:
    """What to tell a person about a place, or "" where there is nothing to tell.

    Args:
        trust: of the rows.
        distance: of :meth:`Trust.distance`; told from 1.5 on.
        cycle: of :func:`cycle_error`, NaN where it is unknown; told where it is over half of the rows' spread.
    """
    told = []
    if distance >= FAR:
        medians = distance * trust.usual / trust.median
        told.append(f"Far from the data: {medians:,.1f} times the usual distance between neighbouring rows.")
    if cycle > SHARE_OF_SPREAD * trust.spread:
        told.append(f"Not recognised: what is decoded here is encoded {cycle:.2g} away in z.")
    return " ".join(told)
