"""Jensen's gap log E[w] − E[log w] of a random weight w > 0, and that of the mean of S of them. Nothing is drawn.

With w = p(x, z)/q(z), z ~ q, E[w] = p(x), and the gap is KL(q ‖ p(z|x)); that of the mean of S weights is what the
importance-weighted bound loses (Burda, Grosse and Salakhutdinov 2016). E[log of a mean] is found by Frullani's
integral, log x = ∫ (e^−t − e^−tx)/t dt over t > 0, whose expectation needs E[e^−tw] alone.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

SIZES = tuple(2**k for k in range(11))  # S: 1 to 1,024
NORMAL = np.arange(-10.0, 14.0, 0.06)  # deviations at which a log-normal weight is summed
LOG_T = np.arange(-34.0, 34.0, 0.12)  # at which Frullani's integral is


class Weights(NamedTuple):
    """A random w > 0 in units of its mean: E[w] = 1. Its values (n,) and their probabilities (n,)."""

    values: np.ndarray
    shares: np.ndarray

    @property
    def gap(self) -> float:
        """log E[w] − E[log w], nats."""
        return -float(self.shares @ np.log(self.values))

    @property
    def variance(self) -> float:
        """Var(w) / E[w]²."""
        return float(self.shares @ (self.values - 1) ** 2)


def log_normal(deviation: float) -> Weights:
    """log w ~ N(−s²/2, s²), summed finely enough for every figure here to be that of the integral. Its gap is s²/2."""
    shares = np.exp(-0.5 * NORMAL**2)
    return Weights(np.exp(deviation * NORMAL - 0.5 * deviation**2), shares / shares.sum())


def two_valued(deviation: float, share: float) -> Weights:
    """A low and a high weight, whose log has the deviation s; `share` is the probability of the high one."""
    ratio = math.exp(deviation / math.sqrt(share * (1 - share)))
    shares = np.array([1 - share, share])
    values = np.array([1.0, ratio])
    return Weights(values / (shares @ values), shares)


def gaps(weights: Weights) -> np.ndarray:
    """log E[w] − E[log (1/S Σ w)] for each S of SIZES, nats, (11,)."""
    t = np.exp(LOG_T)
    transform = np.exp(-np.outer(t, weights.values)) @ weights.shares
    step = LOG_T[1] - LOG_T[0]
    # At t/S: E[exp(−t mean w)] is the transform's S-th power, and the mean is 1, whose exp(−t) is known.
    return np.array([step * float((transform**size - np.exp(-size * t)).sum()) for size in SIZES])


def nearly(weights: Weights) -> np.ndarray:
    """What the gaps come to as S grows: Var(w) / (2 S E[w]²), nats, (11,)."""
    return weights.variance / (2 * np.array(SIZES))
