"""Gumbel-softmax draws y = softmax((log π + g)/τ) of three classes, and the gradient that they give of E[f(one-hot)].

g is Gumbel noise, τ the temperature (Jang, Gu and Poole 2017; Maddison, Mnih and Teh 2017). The gradient is with
respect to the three logits log π; f is the squared distance from a target within the simplex.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

TARGET = np.array([0.6, 0.3, 0.1])
DECADE = 15  # temperatures for each power of ten
TEMPERATURES = 10 ** (np.arange(-DECADE, DECADE + 1) / DECADE)
DRAWS = 4000
EDGES = (0.1, 0.9)  # quantiles between which four of five draws lie
REACH, COARSEST = 20.0, 0.5  # of the sum over differences of noise: beyond lies 1e-8 of it; its cells, at most
LEAST = 1e-12  # more of a density is not seen by the sum


class Gradients(NamedTuple):
    """Of one draw, for each of TEMPERATURES: the relaxed gradient's |bias|² and total variance, (n,).

    `exact` is the true gradient (3,), by enumeration, and `score_variance` that of the score function (Williams 1992)
    without a baseline, whose mean it is.
    """

    exact: np.ndarray
    squared_bias: np.ndarray
    variance: np.ndarray
    score_variance: float


class Maxima(NamedTuple):
    """The largest of the three values of y for each of TEMPERATURES: its mean, and EDGES of it, (n,)."""

    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray


def f(y: np.ndarray) -> np.ndarray:
    """|y − TARGET|² of points (..., 3)."""
    return np.square(y - TARGET).sum(-1)


def relaxed(chances: np.ndarray, temperature: float, count: int = DRAWS) -> np.ndarray:
    """Draws y (count, 3) for chances (3,); the noise is the same each time."""
    return _softmax((np.log(chances) + _noise()[:count]) / temperature)


def maxima(chances: np.ndarray) -> Maxima:
    """How near to a corner the draws are."""
    found = np.stack([relaxed(chances, each).max(1) for each in TEMPERATURES])
    return Maxima(found.mean(1), *np.quantile(found, EDGES, axis=1))


def gradients(chances: np.ndarray) -> Gradients:
    """Both estimators of the gradient with respect to log π, for chances (3,); sums, no draws."""
    corners = np.eye(3)
    scores = f(corners)[:, None] * (corners - chances)  # one for each class that could be drawn
    exact = chances @ scores
    moments = np.array([_relaxed_moments(chances, each) for each in TEMPERATURES])
    mean, square = moments[:, :3], moments[:, 3]
    score_variance = float(chances @ np.square(scores).sum(1) - exact @ exact)
    return Gradients(exact, np.square(mean - exact).sum(1), square - np.square(mean).sum(1), score_variance)


def relaxed_gradient(y: np.ndarray, temperature: float) -> np.ndarray:
    """∇ f(softmax((log π + g)/τ)) with respect to log π at draws y (n, 3)."""
    slope = 2 * (y - TARGET)
    return y * (slope - (y * slope).sum(-1, keepdims=True)) / temperature


def _relaxed_moments(chances: np.ndarray, temperature: float) -> np.ndarray:
    """The mean of the relaxed gradient and of its square, (4,).

    Only differences of the three noises matter, and they have a density. A sum over a lattice of what is smooth is
    right to a thousandth once its cells are as small as the narrowest thing, which is τ.
    """
    apart, mass = _differences(min(COARSEST, temperature))
    logits = np.concatenate([apart, np.zeros((len(apart), 1))], 1) + np.log(chances)
    gradient = relaxed_gradient(_softmax(logits / temperature), temperature)
    return np.append(mass @ gradient, mass @ np.square(gradient).sum(1))


@cache
def _differences(cell: float) -> tuple[np.ndarray, np.ndarray]:
    """Places (n, 2) of g₁ − g₃ and g₂ − g₃ on a lattice, and the mass (n,) at each."""
    axis = np.arange(-REACH, REACH + cell, cell)
    a, b = (part.ravel() for part in np.meshgrid(axis, axis, indexing="ij"))
    density = 2 * np.exp(-a - b - 3 * np.logaddexp(0, np.logaddexp(-a, -b)))
    seen = density > LEAST
    mass = density[seen]
    return np.stack([a[seen], b[seen]], 1), mass / mass.sum()


@cache
def _noise() -> np.ndarray:
    return np.random.default_rng(0).gumbel(size=(DRAWS, 3))


def _softmax(logits: np.ndarray) -> np.ndarray:
    raised = np.exp(logits - logits.max(-1, keepdims=True))
    return raised / raised.sum(-1, keepdims=True)
