"""Latent values to decode: from the aggregate posterior, from a region drawn on the map, from the prior's quantiles."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.space.planes import prior_grid

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.models.protocol import Model, Traits

MOST_ROUNDS = 1_000
SLENDER = "This region has hardly any area to draw from. Draw a wider one."


def lacking(kind: str, traits: Traits) -> str:
    """Why a model of these traits cannot be drawn from by `kind`, as a sentence; "" where it can.

    `kind` is "prior", "grid" (the prior's quantiles), or another, which every model has.
    """
    if kind not in ("prior", "grid"):
        return ""
    if not traits.drawn:
        return "This model has no p(z) that rows come from, so nothing can be drawn from it."
    if kind == "grid" and traits.prior != "gaussian" and not traits.components:
        return "Only a Gaussian p(z) has quantiles that make a grid. Draw from the prior instead."
    return ""


def sample_posteriors(model: Model, data: Dataset, rows: np.ndarray, count: int, seed: int) -> np.ndarray:
    """`count` latent values (count, d) float32 drawn from q(z) = 1/N Σ q(z|x_i): a random row's q, then a draw of it.

    Args:
        rows: (N,) indices of the rows; each is seen as the model sees it, under its own class.
    """
    from latentlab.inference.aggregate import row_posteriors
    from latentlab.inference.observed import observed

    if len(rows) == 0:
        raise InputError("There are no rows whose places could be drawn. Show some rows first.")
    some = np.random.default_rng(seed).choice(rows, count)
    labels = None if data.labels is None else data.labels[some]
    found = row_posteriors(model, observed(model, data, some), labels)
    return (found.mean if model.traits.posterior == "point" else found.draws(seed)).astype(np.float32)


def prior_quantiles(model: Model, side: int) -> np.ndarray:
    """Latent values (side², d) float32, row by row from the top left, even in probability under a Gaussian p(z).

    The first two dimensions run through its quantiles, the others are at its mean. Where z is one of K, all K. For any
    other prior, or none, those of N(0, I).
    """
    if model.traits.components:
        return np.eye(model.latent_dim, dtype=np.float32)
    grid = prior_grid(side, model.latent_dim)
    if lacking("grid", model.traits):
        return grid
    prior = model.prior()
    return grid * prior.stddev.detach().cpu().numpy().astype(np.float32) + prior.mean.detach().float().cpu().numpy()


def sample_inside(
    corners: np.ndarray, turn_back: Callable[[np.ndarray], np.ndarray], count: int, seed: int
) -> np.ndarray:
    """`count` places (count, d) float32, even over the area inside a polygon on the map.

    Args:
        corners: (m, 2) of the polygon in its order, m ≥ 3; where it crosses itself the even-odd rule says what is in.
        turn_back: from coordinates on the map (k, 2) to places (k, d).

    Raises InputError where the polygon has hardly any area.
    """
    from latentlab.space.inside import inside

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
