"""From a place on an embedded plane back to latent space: what the rows that lie around it say.

UMAP and t-SNE have no inverse. But rows that lie together on the map lie together in latent space, so a place on the
map is given the value there of a flat surface through the rows around it. Maps of MNIST are decoded from it as well as
from averages of the nearest rows at their best, and it runs smoothly under a probe, where those leap from row to row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

AMONG = 20  # rows that a surface goes through
RIDGE = 1e-4  # keeps the slope finite where the rows around lie in one line or on one place
BLOCK = 4096  # places at once


@dataclass(frozen=True, eq=False)
class PlaneInverse:
    """Locally weighted linear regression (Cleveland 1979) of z (n, d) on xy (n, 2), kept within the rows used.

    Each place has its own weighted least-squares plane through its nearest rows, with tricube weights that fall to 0 at
    the farthest of them. No coordinate leaves the range that it has among those rows, so that away from all rows the
    place stays near the nearest ones.
    """

    z: np.ndarray
    xy: np.ndarray
    tree: cKDTree

    def __call__(self, xy: np.ndarray) -> np.ndarray:
        """Places (m, d) float32 for coordinates (m, 2); one takes less than a millisecond."""
        places = np.empty((len(xy), self.z.shape[1]), np.float32)
        for begin in range(0, len(xy), BLOCK):
            places[begin : begin + BLOCK] = self._surfaces(np.asarray(xy[begin : begin + BLOCK], np.float64))
        return places

    def _surfaces(self, xy: np.ndarray) -> np.ndarray:
        distances, rows = self.tree.query(xy, np.arange(1, min(AMONG, len(self.z)) + 1))
        reach = np.maximum(distances[:, -1:], 1e-12)
        weights = np.maximum(1 - (distances / reach) ** 3, 1e-2) ** 3
        weights /= weights.sum(1, keepdims=True)
        steps = (self.xy[rows] - xy[:, None]) / reach[..., None]
        terms = np.concatenate([np.ones((*rows.shape, 1)), steps], axis=2)
        around = self.z[rows]
        normal = np.einsum("mk,mki,mkj->mij", weights, terms, terms) + RIDGE * np.diag([0.0, 1.0, 1.0])
        right = np.einsum("mk,mki,mkd->mid", weights, terms, around)
        heights = np.linalg.solve(normal, right)[:, 0]
        return np.clip(heights, around.min(1), around.max(1))


def learn_inverse(xy: np.ndarray, z: np.ndarray, rows: np.ndarray | None = None) -> PlaneInverse:
    """What turns coordinates (m, 2) back into places (m, d), from layout `xy` (n, 2) and places `z` (n, d).

    `rows` are the indices to learn from, such as those of the rows trained on; None takes all.
    """
    from scipy.spatial import cKDTree

    xy, z = (xy, z) if rows is None else (xy[rows], z[rows])
    return PlaneInverse(z.astype(np.float64), xy.astype(np.float64), cKDTree(xy))
