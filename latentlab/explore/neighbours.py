"""The nearest row to a place."""

from __future__ import annotations

import numpy as np


def nearest(points: np.ndarray, place: np.ndarray) -> tuple[int, float]:
    """Index of the row of `points` (N, d) nearest to `place` (d,), and its distance. N must be at least 1."""
    squares = np.zeros(len(points), np.float32)
    for column, value in zip(points.T, place, strict=True):
        difference = column - np.float32(value)
        squares += difference * difference
    index = int(np.argmin(squares))
    return index, float(np.sqrt(squares[index]))
