"""Places of z with weights that stand for p(z): all categories, cells that are divided where needed, or draws."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch

from latentlab.inference.decoded_grid import reach_of
from latentlab.inference.evidence import states
from latentlab.inference.samples import draw_latent
from latentlab.models.protocol import Model

REACH = 5.5  # standard deviations of p(z): the rest holds less than 1e-6
FIRST = {1: 256, 2: 48}  # cells along each dimension at first
LEVELS, MOST = 12, {1: 1 << 17, 2: 1 << 19}  # times they are halved, and cells at most
OF_CELL = 0.3  # of a cell of x: its own standard deviation, which narrower p(x|z) are seen through
BENT = 0.5  # nats, that log p(z) may differ within a cell
LIGHT = 1e-9  # of the mass: cells of less are not divided
DRAWS = 1 << 16
BLOCK = 1 << 15  # places at once


class Weighted(NamedTuple):
    """Places z (n, d) float32, their weights (n,), and to which half of the sum each belongs (n,).

    `halved` says whether each half is a sum for itself, so that what parts them tells the error.
    """

    z: np.ndarray
    weight: np.ndarray
    half: np.ndarray
    halved: bool = True


def categories(model: Model) -> Weighted:
    """Every value of a discrete z with its probability."""
    prior = model.prior()
    z = states(prior)
    with torch.no_grad():
        chance = prior.log_prob(torch.from_numpy(z).to(model.device)).double().exp().cpu().numpy()
    return Weighted(z, chance, np.zeros(len(z), np.int64), halved=False)


def draws(model: Model, count: int = DRAWS, seed: int = 0) -> Weighted:
    """z ~ p(z), each with the same weight."""
    z = draw_latent(model, count, seed)
    return Weighted(z, np.full(count, 1 / count), np.arange(count) % 2)


def cells(model: Model, widths: np.ndarray, report: Callable[[float], None] = lambda share: None) -> Weighted:
    """The middles of cells of z, d ≤ 2, each with the mass of p(z) in it.

    Cells are halved along each dimension until p(x|z) moves within one by no more than it is wide, cells of x of
    `widths` (D,) included, and log p(z) hardly changes; or there are MOST of them.
    """
    dim, prior = model.latent_dim, model.prior()
    low, high = reach_of(prior, REACH)
    size = (high - low) / FIRST[dim]
    axes = [low[j] + size[j] * (np.arange(FIRST[dim]) + 0.5) for j in range(dim)]
    groups = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, dim)  # the middles of those to divide
    corners = np.stack(np.meshgrid(*[[-0.25, 0.25]] * dim, indexing="ij"), -1).reshape(-1, dim)
    half = (corners > 0).sum(1) % 2  # as the squares of a chessboard
    kept, count = [], 0
    for level in range(LEVELS):
        parts = groups[:, None] + corners * size
        mean, scale, log_prior = _looked(model, parts.reshape(-1, dim))
        family = (len(groups), len(corners))
        log_prior = log_prior.reshape(family)
        mass = np.exp(log_prior) * (size / 2).prod()
        seen_through = np.sqrt(scale.reshape(*family, -1).min(1) ** 2 + (OF_CELL * widths) ** 2)
        moved = (np.ptp(mean.reshape(*family, -1), axis=1) / seen_through).max(1)
        again = ((moved > 1) | (np.ptp(log_prior, axis=1) > BENT)) & (mass.sum(1) > LIGHT)
        spare = (MOST[dim] - count - mass.size) // len(corners) ** 2  # of those that would be divided
        if level == LEVELS - 1 or again.sum() > spare:
            worth = np.where(again, mass.sum(1) * np.minimum(moved, 1e6), -1.0)
            chosen = np.zeros(len(groups), bool)
            if level < LEVELS - 1 and spare > 0:
                chosen[np.argsort(-worth)[:spare]] = True
            again &= chosen
        done = ~again
        kept.append((parts[done].reshape(-1, dim), mass[done].ravel(), np.tile(half, int(done.sum()))))
        count += done.sum() * len(corners)
        groups, size = parts[again].reshape(-1, dim), size / 2
        report(min(1.0, count / MOST[dim]))
        if not len(groups):
            break
    z, weight, side = (np.concatenate(part) for part in zip(*kept, strict=True))
    return Weighted(z.astype(np.float32), weight, side)


@torch.no_grad()
def _looked(model: Model, places: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Means and deviations (n, D) of p(x|z), and log p(z) (n,), at places (n, d)."""
    prior, means, scales, logs = model.prior(), [], [], []
    for start in range(0, len(places), BLOCK):
        z = torch.from_numpy(places[start : start + BLOCK].astype(np.float32)).to(model.device)
        likelihood = model.likelihood(z)
        means.append(likelihood.mean.flatten(1).double().cpu().numpy())
        scales.append(likelihood.variance.flatten(1).double().sqrt().cpu().numpy())
        logs.append(prior.log_prob(z).double().cpu().numpy())
    return np.concatenate(means), np.concatenate(scales), np.concatenate(logs)
