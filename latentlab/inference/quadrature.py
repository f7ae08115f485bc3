"""The evidence and the true posterior by summing over cells that adapt, for one or two latent dimensions."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.inference.decoded_grid import reach_of
from latentlab.inference.joint import Joint, conditioned
from latentlab.inference.lattice import LEAST_MISSED, MOST_ROWS, Lattice
from latentlab.models.protocol import Model

REACH = 5.0  # standard deviations of p(z) that the first cells cover: the rest holds less than 1e-6
TOLERANCE = 3e-2  # nats
LEAST_ERROR = {1: 2e-4, 2: 3e-3}  # nats, told at least: parabolas of cells that hardly bend
ROUNDING = 1e-7  # of log p(x): single precision
FAR, RING = 3.0, {1: 768, 2: 40}  # times as far as the first cells, places along each dimension: looked at beyond them
HIGHER = 1.0  # nats that a place beyond them must be higher to matter
SIDES = {1: (512, 4096), 2: (96, 96)}  # fewest and most first cells along each dimension, even numbers
FIRST_VALUES = 7 << 20  # decoded for the first cells of one dimension, where that is enough
TABLE_VALUES = 1 << 24  # of log p(x, z) held at once
SEEN = 0.997  # of the mass is in the picture of a posterior, where it is densest
STEPS = 6  # up from q's mean


class Quadrature(NamedTuple):
    """log p(x) of each row (N,) in nats, and how far it may be off (N,)."""

    log_p: np.ndarray
    error: np.ndarray


class Grid(NamedTuple):
    """The true posterior of one row on a grid: its axes, and density (n,) or (n₁, n₂) over z; log p(x) in nats."""

    axes: tuple[np.ndarray, ...]
    density: np.ndarray
    log_p: float
    error: float = 0.0


def quadrature(
    model: Model,
    x: np.ndarray,
    tolerance: float = TOLERANCE,
    labels: np.ndarray | None = None,
    report: Callable[[float], None] = lambda share: None,
) -> Quadrature:
    """log ∫ p(x|z) p(z) dz of rows (N, *shape), d ≤ 2, (N,) float64.

    Cells over all that p(z) covers, the same for all rows, find where the mass lies; they are divided there, about q's
    mean, and where a peak is foretold between them, until the error that is left is under `tolerance`, nats, or no
    cells are left to divide. Raises :class:`InputError` for d > 2.
    """
    if model.latent_dim > 2:
        raise InputError(f"Quadrature is for one or two latent dimensions, not {model.latent_dim}; use importance.")
    log_p, error = np.full(len(x), np.nan), np.full(len(x), np.nan)
    done = 0
    for group, given in conditioned(model, len(x), labels):
        most = max(1, min(MOST_ROWS, 1024, TABLE_VALUES // math.prod(_sides(given))))
        for start in range(0, len(group), most):
            rows = group[start : start + most]
            share, before = len(rows) / len(x), done / len(x)
            found = _lattice(given, x[rows], tolerance, lambda part, at=before, s=share: report(at + part * s))
            log_p[rows] = found.total
            error[rows] = np.maximum(found.error, LEAST_ERROR[model.latent_dim]) + ROUNDING * np.abs(found.total)
            done += len(rows)
    report(1.0)
    return Quadrature(log_p, error)


def true_posterior(model: Model, row: np.ndarray, side: int = 64) -> Grid:
    """p(z|x) of one row (1, *shape) on `side` places along each of d ≤ 2 dimensions, where its mass lies.

    Where cells are smaller than the grid's, the density is the mean over them: a narrow mode is not lost between.
    """
    if model.latent_dim > 2:
        raise InputError(f"Quadrature is for one or two latent dimensions, not {model.latent_dim}; use importance.")
    found = _lattice(model, row, TOLERANCE)
    log_p = float(found.total[0])
    _, level, middle, log_f = found.leaves()
    size = found.step / 2.0 ** level[:, None]
    mass = np.exp(log_f - log_p) * size.prod(1)
    dense = np.argsort(-log_f)
    seen = dense[: np.searchsorted(np.cumsum(mass[dense]), SEEN) + 1]
    low, high = (middle - 0.5 * size)[seen].min(0), (middle + 0.5 * size)[seen].max(0)
    axes = tuple(np.linspace(a, b, side) for a, b in zip(low, high, strict=True))
    places = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, len(axes))
    density = np.concatenate([found.joint.table(part)[0] for part in _parts(places, found.joint.block)])
    density = np.exp(density - log_p)
    step = (high - low) / (side - 1)
    small = (size < 0.75 * step).all(1)
    at = np.rint((middle[small] - low) / step).astype(np.int64)
    inside = ((at >= 0) & (at < side)).all(1)
    flat = np.ravel_multi_index(tuple(at[inside].T), [side] * len(axes))
    held = np.bincount(flat, mass[small][inside], minlength=len(density)) / step.prod()
    narrow = np.bincount(flat, (size < step / 4).all(1)[small][inside], minlength=len(density)) > 0
    density = np.where(narrow, held, density)
    error = max(float(found.error[0]), LEAST_ERROR[model.latent_dim])
    return Grid(axes, density.reshape([side] * len(axes)), log_p, error)


def _parts(places: np.ndarray, block: int) -> list[np.ndarray]:
    return [places[start : start + block] for start in range(0, len(places), block)]


def _sides(model: Model) -> np.ndarray:
    fewest, most = SIDES[model.latent_dim]
    values = FIRST_VALUES / max(1, math.prod(model.shape))
    return np.full(model.latent_dim, int(np.clip(values ** (1 / model.latent_dim), fewest, most)) // 2 * 2)


def _lattice(
    model: Model, x: np.ndarray, tolerance: float, report: Callable[[float], None] = lambda share: None
) -> Lattice:
    """The cells of rows (N, *shape); once more where more was found beyond them."""
    joint = Joint(model, x)
    seeds, scale = _seeds(joint)
    for _ in range(2):
        lattice = _refined(joint, seeds, scale, tolerance, report)
        places, higher = _beyond(joint, lattice.highest)
        if not (higher > HIGHER).any():
            break
        places = np.where((higher > HIGHER)[:, None], places, seeds[:, 0])  # the others have none but their own
        seeds, scale = np.concatenate([seeds, places[:, None]], 1), np.concatenate([scale, scale[:, :1]], 1)
    lattice.error = np.where(higher > HIGHER, np.maximum(lattice.error, higher), lattice.error)
    return lattice


def _beyond(joint: Joint, highest: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The best place (N, d) in a wide ring around the first cells, and how much higher log p(x, z) is there (N,), nats.

    A row far from all that was learned from can have its mass where p(z) has hardly any.
    """
    low, high = reach_of(joint.prior, REACH)
    middle, half, side = 0.5 * (low + high), 0.5 * (high - low), RING[len(low)]
    axes = [np.linspace(m - FAR * h, m + FAR * h, side) for m, h in zip(middle, half, strict=True)]
    places = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, len(low))
    places = places[(np.abs(places - middle) > half).any(1)]
    best, value = np.zeros((len(highest), len(low))), np.full(len(highest), -np.inf)
    for part in _parts(places, joint.block):
        table = joint.table(part)
        at, found = table.argmax(1), table.max(1)
        best, value = np.where((found > value)[:, None], part[at], best), np.maximum(found, value)
    step = torch.tensor([(axis[1] - axis[0]) for axis in axes], dtype=joint.dtype, device=joint.x.device)
    climbed = []
    for start in range(0, len(best), joint.block):
        rows = slice(start, start + joint.block)
        mean = torch.from_numpy(best[rows]).to(joint.x.device, joint.dtype)
        climbed.append(_climbed(joint, joint.x[rows], mean, step.square().expand_as(mean)).double().cpu().numpy())
    climbed, each = np.concatenate(climbed), np.arange(len(best))
    value = np.maximum(value, joint.pairs(each, climbed, each))
    return climbed, value - highest


def _refined(
    joint: Joint, seeds: np.ndarray, scale: np.ndarray, tolerance: float, report: Callable[[float], None]
) -> Lattice:
    """The cells, divided until the tolerance is reached or cannot be."""
    lattice = Lattice(joint, reach_of(joint.prior, REACH), _sides(joint.model), seeds, scale, report)
    rows = np.ones(len(joint.x), bool)
    while rows.any():
        lattice.refine(rows)
        rows = (lattice.error > tolerance) & (lattice.allowed > LEAST_MISSED)
        lattice.allowed[rows] /= 4
    return lattice


def _seeds(joint: Joint) -> tuple[np.ndarray, np.ndarray]:
    """q's mean and the place some steps up from it, (N, 2, d), and the least deviation of q there, (N, 2)."""
    means, deviations = [], []
    for x in joint.x.split(joint.block):
        with torch.no_grad():
            q = joint.model.posterior(x)
            mean, variance = q.mean.detach(), q.variance.detach()
        means.append(torch.stack([mean, _climbed(joint, x, mean, variance)], 1).double())
        deviations.append(variance.double().sqrt().min(1).values[:, None].expand(-1, 2))
    means, scale = torch.cat(means).cpu().numpy(), torch.cat(deviations).cpu().numpy()
    return np.nan_to_num(means), np.nan_to_num(scale, nan=1.0)


def _climbed(joint: Joint, x: torch.Tensor, mean: torch.Tensor, variance: torch.Tensor) -> torch.Tensor:
    """Steps of gradient times q's variance, halved where one does not rise."""
    best, height, length = mean, None, torch.ones(len(mean), 1, device=mean.device, dtype=mean.dtype)
    z = mean
    for _ in range(STEPS):
        with torch.inference_mode(False), torch.enable_grad():
            z = z.detach().clone().requires_grad_()
            value = joint.model.likelihood(z).log_prob(x) + joint.prior.log_prob(z)
            slope = torch.autograd.grad(value.sum(), z)[0]
        value = value.detach()
        if height is None:
            height, uphill = value, slope
        else:
            better = (value > height)[:, None]
            length = torch.where(better, 1.5 * length, 0.3 * length)
            best, uphill = torch.where(better, z.detach(), best), torch.where(better, slope, uphill)
            height = torch.maximum(value, height)
        move = (uphill * variance).nan_to_num()
        reach = (move.square() / variance).sum(1, keepdim=True).sqrt().clamp_min(1e-12)
        z = best + length * move * (3 / reach).clamp_max(1.0)
    return best
