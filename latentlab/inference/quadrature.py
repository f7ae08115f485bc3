"""The evidence and the true posterior by summing over a grid, for one or two latent dimensions."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.models.protocol import Model

REACH = 6.0  # standard deviations of p(z) and of q(z|x) that a grid covers: the rest holds less than 1e-8
TOLERANCE = 1e-3  # nats: grids are refined until two agree so well
COARSE = {1: 200, 2: 60}
FINEST = {1: 20_000, 2: 800}
SEEN = 6.0  # nats under its peak, a density is not seen any more
BLOCK_VALUES = 1 << 23  # decoded values held at once


class Quadrature(NamedTuple):
    """log p(x) of each row (N,) in nats, and how far the last two grids are apart (N,)."""

    log_p: np.ndarray
    error: np.ndarray


class Grid(NamedTuple):
    """The true posterior of one row on a grid: its axes, and density (n,) or (n₁, n₂) over z; log p(x) in nats."""

    axes: tuple[np.ndarray, ...]
    density: np.ndarray
    log_p: float


def quadrature(
    model: Model, x: np.ndarray, tolerance: float = TOLERANCE, labels: np.ndarray | None = None
) -> Quadrature:
    """log ∫ p(x|z) p(z) dz of rows (N, *shape), d ≤ 2, (N,) float64.

    A coarse grid over all that prior and q cover finds where the mass lies; finer ones over that part are summed until
    two differ by less than `tolerance` nats. The trapezoidal sum of a smooth function that vanishes at its ends
    converges faster than any power of the step. Raises :class:`InputError` for d > 2.
    """
    found = [
        _refined(model if labels is None else model.given(int(labels[row])), x[row : row + 1], tolerance)
        for row in range(len(x))
    ]
    return Quadrature(np.array([log_p for _, log_p, _ in found]), np.array([error for *_, error in found]))


def true_posterior(model: Model, row: np.ndarray, side: int = 64) -> Grid:
    """p(z|x) of one row (1, *shape) on `side` places along each of d ≤ 2 dimensions, where its mass lies."""
    ends, log_p, _ = _refined(model, row, TOLERANCE)
    for _ in range(2):  # the box that the sum needs is far wider than what can be seen
        axes = [np.linspace(low, high, side) for low, high in ends]
        log_joint = _log_joint(model, row, axes)
        ends, _ = _narrowed(log_joint, axes, ends, SEEN)
    axes = [np.linspace(low, high, side) for low, high in ends]
    log_joint = _log_joint(model, row, axes)
    return Grid(tuple(axes), np.exp(log_joint - log_p), log_p)


@torch.no_grad()
def _refined(model: Model, row: np.ndarray, tolerance: float) -> tuple[list[tuple[float, float]], float, float]:
    """Where the mass of p(x, z) lies, its logarithm, and the difference to the grid before."""
    if model.latent_dim > 2:
        raise InputError(f"Quadrature is for one or two latent dimensions, not {model.latent_dim}; use importance.")
    ends = _covered(model, row)
    side = COARSE[model.latent_dim]
    before = math.inf
    while True:
        axes = [np.linspace(low, high, side) for low, high in ends]
        log_joint = _log_joint(model, row, axes)
        log_p = float(torch.logsumexp(torch.from_numpy(log_joint).flatten(), 0)) + sum(
            math.log(axis[1] - axis[0]) for axis in axes
        )
        if abs(log_p - before) < tolerance or side >= FINEST[model.latent_dim]:
            return ends, log_p, abs(log_p - before)
        before, ends, narrower = log_p, *_narrowed(log_joint, axes, ends)
        side = side if narrower else min(2 * side, FINEST[model.latent_dim])


def _covered(model: Model, row: np.ndarray) -> list[tuple[float, float]]:
    """The box that prior and q cover."""
    boxes = []
    for distribution in (model.prior(), model.posterior(torch.from_numpy(row).to(model.device))):
        mean, deviation = distribution.mean.reshape(-1).double(), distribution.variance.reshape(-1).double().sqrt()
        boxes.append(torch.stack([mean - REACH * deviation, mean + REACH * deviation]))
    low, high = torch.minimum(boxes[0][0], boxes[1][0]), torch.maximum(boxes[0][1], boxes[1][1])
    return list(zip(low.tolist(), high.tolist(), strict=True))


def _narrowed(
    log_joint: np.ndarray, axes: list[np.ndarray], ends: list[tuple[float, float]], depth: float = 25.0
) -> tuple[list[tuple[float, float]], bool]:
    """The part of the box at most `depth` nats under the peak, and a margin; and whether it is much smaller."""
    near = log_joint > log_joint.max() - depth
    kept = []
    for k, axis in enumerate(axes):
        there = np.flatnonzero(near.any(axis=tuple(j for j in range(near.ndim) if j != k)))
        margin = 3 * (axis[1] - axis[0])
        kept.append((max(ends[k][0], axis[there[0]] - margin), min(ends[k][1], axis[there[-1]] + margin)))
    size = math.prod((b - a) / (d - c) for (a, b), (c, d) in zip(kept, ends, strict=True))
    return kept, size < 0.5


@torch.no_grad()
def _log_joint(model: Model, row: np.ndarray, axes: list[np.ndarray]) -> np.ndarray:
    """log p(x, z) on the grid of `axes`, float64."""
    places = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, len(axes))
    z, prior = torch.from_numpy(places).float().to(model.device), model.prior()
    x = torch.from_numpy(row).to(model.device)
    block = max(1, BLOCK_VALUES // x.numel())
    parts = [model.likelihood(part).log_prob(x) + prior.log_prob(part) for part in z.split(block)]
    return torch.cat(parts).double().cpu().numpy().reshape([len(axis) for axis in axes])
