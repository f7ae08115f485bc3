"""Latent places drawn by chance: from the prior, from the aggregate posterior, from a region drawn on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError

if TYPE_CHECKING:
    from latentlab.models.protocol import Model

MOST_ROUNDS = 1_000
SLENDER = "This region has hardly any area to draw from. Draw a wider one."


def sample_prior(model: Model, count: int, seed: int) -> np.ndarray:
    """`count` places (count, d) float32 drawn from p(z); a model without one raises its InputError."""
    import torch

    from latentlab.inference.draws import draw

    return draw(model.prior(), count, torch.Generator(model.device).manual_seed(seed)).float().cpu().numpy()


def sample_aggregate(mean: np.ndarray, std: np.ndarray | None, count: int, seed: int) -> np.ndarray:
    """`count` places (count, d) float32 drawn from q(z) = 1/N Σ q(z|x_i): a random row's q, then a draw of it.

    Args:
        mean: (N, d) means of q.
        std: (N, d) standard deviations of q, or None where q is a point.
    """
    if len(mean) == 0:
        raise InputError("There are no rows whose places could be drawn. Show some rows first.")
    random = np.random.default_rng(seed)
    rows = random.integers(len(mean), size=count)
    places = mean[rows].astype(np.float64)
    if std is not None:
        places += std[rows] * random.standard_normal(places.shape)
    return places.astype(np.float32)


def sample_inside(
    corners: np.ndarray, turn_back: Callable[[np.ndarray], np.ndarray], count: int, seed: int
) -> np.ndarray:
    """`count` places (count, d) float32, even over the area inside a polygon on the map.

    Args:
        corners: (m, 2) of the polygon in its order, m ≥ 3; where it crosses itself the even-odd rule says what is in.
        turn_back: from coordinates on the map (k, 2) to places (k, d).

    Raises InputError where the polygon has hardly any area.
    """
    from latentlab.explore.inside import inside

    corners = np.asarray(corners, np.float64)
    if len(corners) < 3:
        raise InputError(SLENDER)
    random = np.random.default_rng(seed)
    low, high = corners.min(0), corners.max(0)
    found, missing = [], count
    for _ in range(MOST_ROUNDS):
        candidates = random.uniform(low, high, size=(2 * missing + 64, 2))
        found.append(candidates[inside(candidates, corners)][:missing])
        missing -= len(found[-1])
        if missing <= 0:
            return np.asarray(turn_back(np.concatenate(found)), np.float32)
    raise InputError(SLENDER)
