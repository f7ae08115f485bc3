"""Whether two samples may be of one distribution: measured, with an error, rather than looked at."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.spatial.distance import cdist

PERMUTATIONS = 200
WIDTHS = (0.125, 0.25, 0.5, 1.0, 2.0)  # of the kernels, in medians of the distances


class Discrepancy(NamedTuple):
    """The squared maximum mean discrepancy of two samples, and how often chance alone gives as much (p)."""

    value: float
    p: float


class Apart(NamedTuple):
    """How often a nearest neighbour tells which sample a row is of, from 0 to 1, and its standard error."""

    accuracy: float
    error: float


def discrepancy(
    a: np.ndarray, b: np.ndarray, seed: int = 0, groups: tuple[np.ndarray, np.ndarray] | None = None
) -> Discrepancy:
    """MMD² of samples a (n, d) and b (m, d), with the null distribution by permutation (Gretton et al. 2012).

    The kernel is a mean of Gaussians of several widths about the median distance, so that both a shift of the whole
    and lumps within it are seen. With `groups` (n,) and (m,), such as classes, rows of different groups are not alike
    at all: the samples are then compared, and permuted, within each.
    """
    both = np.concatenate([a, b]).astype(np.float64)
    squares = cdist(both, both, "sqeuclidean")
    apart = squares[np.triu_indices(len(both), 1)]
    median = float(np.median(apart[apart > 0])) if (apart > 0).any() else 1.0
    kernel = np.zeros_like(squares)
    for width in WIDTHS:
        kernel += np.exp(squares * (-0.5 / (width**2 * median))) / len(WIDTHS)
    if groups is not None:
        labels = np.concatenate(groups)
        kernel *= labels[:, None] == labels[None, :]
    weights = np.concatenate([np.full(len(a), 1 / len(a)), np.full(len(b), -1 / len(b))])
    random = np.random.default_rng(seed)
    alike = np.zeros(len(both), np.int64) if groups is None else np.concatenate(groups)
    members = [np.flatnonzero(alike == group) for group in np.unique(alike)]
    signs = np.repeat(weights[:, None], 1 + PERMUTATIONS, 1)
    for own in members:  # each within itself: what is exchangeable
        signs[own, 1:] = random.permuted(signs[own, 1:], axis=0)
    values = np.einsum("np,np->p", signs, kernel @ signs)
    least = 1e-12  # what rounding leaves of two equal samples
    exceeding = int((values[1:] >= values[0] - least).sum())
    return Discrepancy(float(values[0]), (1 + exceeding) / (1 + PERMUTATIONS))


def nearest_neighbour_accuracy(a: np.ndarray, b: np.ndarray) -> Apart:
    """The leave-one-out accuracy of a nearest-neighbour classifier of rows a (n, D) and b (n, D).

    0.5 where both are of one distribution, 1 where a nearest neighbour always tells (Lopez-Paz and Oquab 2017). Where
    several are equally near, each counts its share.
    """
    both = np.concatenate([a.reshape(len(a), -1), b.reshape(len(b), -1)]).astype(np.float64)
    sample = np.repeat([0, 1], [len(a), len(b)])
    squares = cdist(both, both, "sqeuclidean")
    np.fill_diagonal(squares, np.inf)
    nearest = squares <= squares.min(1, keepdims=True) * (1 + 1e-9) + 1e-12
    right = (nearest & (sample[:, None] == sample[None, :])).sum(1) / nearest.sum(1)
    accuracy = float(right.mean())
    return Apart(accuracy, float(np.sqrt(max(accuracy * (1 - accuracy), 1 / len(both)) / len(both))))
