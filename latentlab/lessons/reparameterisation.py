"""d/dμ E[f(z)], z ~ N(μ, σ²), from single draws: f'(μ + σε), or f(z) times the score (z − μ)/σ². In closed form.

Both have the same mean where f has a derivative whose integral it is (Kingma and Welling 2014; Williams 1992). A step
has f' = 0 almost everywhere, so that the first has nothing to say.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from latentlab.lessons.words import FUNCTIONS

WAVES = 2.0  # of the sine, radians for each unit of z
ESTIMATORS = ("reparameterised", "score function", "with baseline")


class Moments(NamedTuple):
    """Expectations over ε of f and of s = (z − μ)/σ² = ε/σ; `gradient` is E[s f], the true one, `width` is σ.

    The reparameterised estimator f'(z) has the mean `path` and the variance `path_variance`.
    """

    width: float
    value: float
    gradient: float
    s2f: float
    s2f2: float
    path: float
    path_variance: float

    @property
    def variances(self) -> tuple[float, float, float]:
        """Of one draw of each of ESTIMATORS; the baseline is E[f], which many other draws would tell."""
        plain = self.s2f2 - self.gradient**2
        second = self.s2f2 - 2 * self.value * self.s2f + (self.value / self.width) ** 2
        return self.path_variance, plain, second - self.gradient**2


@dataclass(frozen=True)
class Toy:
    """f of places (n,), its derivative, and moments for a mean and a deviation of q."""

    name: str
    f: Callable[[np.ndarray], np.ndarray]
    slope: Callable[[np.ndarray], np.ndarray]
    moments: Callable[[float, float], Moments]

    def estimates(self, mean: float, deviation: float, noise: np.ndarray) -> np.ndarray:
        """One of each of ESTIMATORS for each ε (n,): (3, n)."""
        z = mean + deviation * noise
        score, value = noise / deviation, self.f(z)
        return np.stack([self.slope(z), score * value, score * (value - self.moments(mean, deviation).value)])


def _quadratic(mean: float, deviation: float) -> Moments:
    m, v = mean**2, deviation**2
    return Moments(deviation, m + v, 2 * mean, m / v + 3, (m * m + 18 * m * v + 15 * v * v) / v, 2 * mean, 4 * v)


def _sine(mean: float, deviation: float) -> Moments:
    """By E[exp(ikε)] = exp(−k²/2) and its derivatives in k, at k and 2k."""
    k = WAVES * deviation
    one, two = math.exp(-0.5 * k * k), math.exp(-2 * k * k)
    sine, cosine, doubled = math.sin(WAVES * mean), math.cos(WAVES * mean), math.cos(2 * WAVES * mean)
    gradient = WAVES * cosine * one
    path_square = 0.5 * WAVES**2 * (1 + doubled * two)
    s2f, s2f2 = sine * (1 - k * k) * one, 0.5 * (1 - doubled * (1 - 4 * k * k) * two)
    v = deviation**2
    return Moments(deviation, sine * one, gradient, s2f / v, s2f2 / v, gradient, path_square - gradient**2)


def _step(mean: float, deviation: float) -> Moments:
    """By the Gaussian's integrals from the step, at ε = −μ/σ, on."""
    at = mean / deviation
    share, density = 0.5 * math.erfc(-at / math.sqrt(2)), math.exp(-0.5 * at * at) / math.sqrt(2 * math.pi)
    s2f = (share - at * density) / deviation**2
    return Moments(deviation, share, density / deviation, s2f, s2f, 0.0, 0.0)


KINDS = {
    "quadratic": (np.square, lambda z: 2 * z, _quadratic),
    "sine": (lambda z: np.sin(WAVES * z), lambda z: WAVES * np.cos(WAVES * z), _sine),
    "step": (lambda z: (z > 0).astype(float), np.zeros_like, _step),
}
TOYS = {name: Toy(name, *KINDS[name]) for name in FUNCTIONS}
