"""The mean of a density over each cell of a box of one or two values: squares are divided until nothing is missed."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

SQUARES, LEVELS = {1: 4, 2: 2}, 9  # in a cell along each value at first, and times they are halved
ALIKE, MOST = 2e-8, 1 << 20  # mass by which a square and its parts may differ; squares at once
MISSED = 8  # times as many draws in a square than its mass says: something in it was not met


def cell_means(
    density: Callable[[np.ndarray], np.ndarray],
    edges: tuple[np.ndarray, ...],
    drawn: np.ndarray,
    report: Callable[[float], None] = lambda share: None,
) -> tuple[np.ndarray, float]:
    """Means (n,) or (n, m) of `density` between `edges`, and the mass that may be misplaced or missing.

    `density` takes places (k, D) to values (k,). Squares are divided where their parts say something else, and where
    more of the draws of the density (m, D) fall than they say, so that no narrow peak lies unseen between places.
    """
    dim, sides = len(edges), [len(edge) - 1 for edge in edges]
    size = np.array([np.diff(edge)[0] for edge in edges]) / SQUARES[dim]
    axes = [edge[0] + size[j] * (np.arange(sides[j] * SQUARES[dim]) + 0.5) for j, edge in enumerate(edges)]
    middle = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, dim)
    cell = [np.arange(side * SQUARES[dim]) // SQUARES[dim] for side in sides]
    cell = np.ravel_multi_index(np.meshgrid(*cell, indexing="ij"), sides).ravel()
    corners = np.stack(np.meshgrid(*[[-0.25, 0.25]] * dim, indexing="ij"), -1).reshape(-1, dim)
    mass, table, error = density(middle) * size.prod(), np.zeros(math.prod(sides)), 0.0
    for level in range(LEVELS):
        parts = (middle[:, None] + corners * size).reshape(-1, dim)
        found = density(parts).reshape(len(middle), -1) * (size / 2).prod()
        apart = np.abs(found.sum(1) - mass)
        here = share_in(middle, size, edges, drawn)
        apart = np.where(here > MISSED * (found.sum(1) + 1 / len(drawn)), np.maximum(apart, here), apart)
        again = apart > ALIKE
        again[np.argsort(-apart)[MOST // len(corners) :]] = False
        if level == LEVELS - 1:
            again[:] = False
        table += np.bincount(cell[~again], found[~again].sum(1), len(table))
        error += 0.5 * float(apart[~again].sum())
        report((level + 1) / LEVELS)
        if not again.any():
            break
        middle, mass = parts.reshape(len(again), -1, dim)[again].reshape(-1, dim), found[again].ravel()
        cell, size = np.repeat(cell[again], len(corners)), size / 2
    wide = math.prod(float(np.diff(edge)[0]) for edge in edges)
    return table.reshape(sides) / wide, error


def share_in(middle: np.ndarray, size: np.ndarray, edges: tuple[np.ndarray, ...], places: np.ndarray) -> np.ndarray:
    """The share (n,) of places (m, D) in each of some squares of one size (D,) by their middles (n, D) in a box."""
    first = np.array([edge[0] for edge in edges])
    sides = [round((edge[-1] - edge[0]) / each) for edge, each in zip(edges, size, strict=True)]
    own, at = (np.floor((each - first) / size).astype(np.int64) for each in (middle, places))
    at = np.sort(np.ravel_multi_index(at[((at >= 0) & (at < sides)).all(1)].T, sides))
    own = np.ravel_multi_index(own.T, sides)
    return (np.searchsorted(at, own, "right") - np.searchsorted(at, own)) / len(places)
