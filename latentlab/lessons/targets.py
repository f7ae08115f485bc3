"""Densities over a plane that q is fitted to: modes, a ring, a banana, or what a hand has drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.lessons.words import SHAPES

BOX, SIDE = 12.0, 241  # sums are over so many places along each dimension, from −BOX to BOX
FARTHEST = 5.3  # that a hand may draw
STROKE = 0.35  # the deviation of what one drawn point adds
TIE = 1e-12


@dataclass(frozen=True)
class Target:
    """p(z) over a plane: `words` for a person, `unnormalised` its log density of places (n, 2) but for a constant."""

    name: str
    words: str
    unnormalised: Callable[[torch.Tensor], torch.Tensor]

    @cached_property
    def log_constant(self) -> float:
        """log of the integral of the unnormalised density over the box."""
        values = self.unnormalised(torch.from_numpy(places())).double()
        return float(torch.logsumexp(values, 0)) + math.log(cell())

    def log_prob(self, z: torch.Tensor) -> torch.Tensor:
        """log p of places (n, 2), nats."""
        return self.unnormalised(z) - self.log_constant

    @cached_property
    def table(self) -> np.ndarray:
        """log p at `places()`, (n,) float64."""
        return self.log_prob(torch.from_numpy(places())).double().numpy()


def places() -> np.ndarray:
    """Where sums are taken, (n, 2) float64, the second dimension fastest."""
    axis = np.linspace(-BOX, BOX, SIDE)
    return np.stack(np.meshgrid(axis, axis, indexing="ij"), -1).reshape(-1, 2)


def cell() -> float:
    """The area that each of `places()` stands for."""
    return (2 * BOX / (SIDE - 1)) ** 2


def modes(weights: list[float], means: list[tuple[float, float]], deviations: list[float]) -> Callable:
    """log density of a mixture of round Gaussians."""
    log_weights = torch.tensor(weights, dtype=torch.float64).log()
    centres = torch.tensor(means, dtype=torch.float64)
    scales = torch.tensor(deviations, dtype=torch.float64)

    def log_density(z: torch.Tensor) -> torch.Tensor:
        squares = (z[:, None].double() - centres).square().sum(2)
        return torch.logsumexp(log_weights - 2 * scales.log() - 0.5 * squares / scales.square(), 1)

    return log_density


def _aslant(z: torch.Tensor) -> torch.Tensor:
    precision = torch.linalg.inv(torch.tensor([[1.0, 0.9], [0.9, 1.0]], dtype=torch.float64))
    return -0.5 * torch.einsum("ni,ij,nj->n", z.double(), precision, z.double())


def _banana(z: torch.Tensor) -> torch.Tensor:
    x, y = z.double().T
    return -0.5 * (x / 1.4).square() - 0.5 * ((y + 1.0 - 0.35 * x.square()) / 0.4).square()


def _ring(z: torch.Tensor) -> torch.Tensor:
    radius = (z.double().square().sum(1) + TIE).sqrt()
    return -0.5 * ((radius - 2.0) / 0.35).square()


DENSITIES = {
    "two": modes([0.6, 0.4], [(-1.8, -0.4), (1.8, 0.8)], [0.7, 0.55]),
    "three": modes([0.5, 0.3, 0.2], [(-2, -1), (1.8, -1), (0, 2.2)], [0.6, 0.6, 0.5]),
    "aslant": _aslant, "banana": _banana, "ring": _ring,
}  # fmt: skip
TARGETS = {name: Target(name, words, DENSITIES[name]) for name, words in SHAPES.items()}


def drawn(points: np.ndarray) -> Target:
    """The density of a stroke of points (n, 2); InputError for none, and for points beyond the box."""
    points = np.asarray(points, np.float64).reshape(-1, 2)
    if not len(points) or not np.isfinite(points).all() or np.abs(points).max() > FARTHEST:
        raise InputError(f"Draw at least one point, all between −{FARTHEST:g} and {FARTHEST:g}.")
    some = points[:: max(1, len(points) // 300)]
    weights = [1 / len(some)] * len(some)
    return Target("drawn", "Drawn by hand", modes(weights, [tuple(p) for p in some], [STROKE] * len(some)))
