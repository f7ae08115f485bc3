"""Arithmetic with places: the direction of an attribute, and rows under one another's conditions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError

if TYPE_CHECKING:
    from latentlab.models.protocol import Model


@dataclass(frozen=True)
class Attribute:
    """What some rows have and others lack, as a step in latent space (Larsen et al. 2016).

    Attributes:
        vector: (d,) float32, the mean place of the ones less that of the others; z + t · vector has more of it.
        rows: how many the two means are taken over.
        words: the same for people.
    """

    vector: np.ndarray
    rows: tuple[int, int]
    words: str


def attribute(z: np.ndarray, rows_a: np.ndarray, rows_b: np.ndarray) -> Attribute:
    """The mean place of the rows A less the mean place of the rows B.

    Args:
        z: (N, d) places of all rows.
        rows_a, rows_b: indices into z, or (N,) bool.

    Raises InputError where either is empty.
    """
    chosen = [z[rows] for rows in (rows_a, rows_b)]
    counts = len(chosen[0]), len(chosen[1])
    if 0 in counts:
        raise InputError(
            f"An attribute needs rows that have it and rows that lack it; {'BA'[counts[0] == 0]} has none."
        )
    vector = chosen[0].mean(0, dtype=np.float64) - chosen[1].mean(0, dtype=np.float64)
    means = [f"mean of {count:,} row{'s' if count > 1 else ''}" for count in counts]
    return Attribute(vector.astype(np.float32), counts, " − ".join(means))


def swap(model: Model, x: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Two rows (2, *shape), each decoded under its own condition and the other's, (2, 2, *shape) float32.

    The first index is the row that z is of, encoded under its own condition; the second the row whose label (of two)
    it is decoded under. Raises InputError where the model has no conditions.
    """
    own = [model.given(int(label)) for label in labels]
    if own[0] is model:
        raise InputError("This model has no conditions to swap. Choose a conditional one, such as the model cvae.")
    z = np.concatenate([given.encode(x[i : i + 1]) for i, given in enumerate(own)])
    return np.stack([given.decode(z) for given in own], axis=1)
