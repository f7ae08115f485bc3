"""Two Gaussians on a line: entropy, cross-entropy and both divergences, in closed form and as areas."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

REACH, SIDE = 9.0, 8001


class Gaussian(NamedTuple):
    """N(mean, deviation²) on a line."""

    mean: float
    deviation: float

    def log_prob(self, z: np.ndarray) -> np.ndarray:
        """log density at places (n,)."""
        return -0.5 * ((z - self.mean) / self.deviation) ** 2 - math.log(self.deviation) - 0.5 * math.log(2 * math.pi)


class Areas(NamedTuple):
    """Functions of z (n,) whose areas are H(p), H(p, q) and KL(p ‖ q): −p log p, −p log q, p log p/q."""

    z: np.ndarray
    entropy: np.ndarray
    cross: np.ndarray
    divergence: np.ndarray


def entropy(p: Gaussian) -> float:
    """H(p) = ½ log 2πeσ², nats."""
    return 0.5 * math.log(2 * math.pi * math.e * p.deviation**2)


def divergence(p: Gaussian, q: Gaussian) -> float:
    """KL(p ‖ q) = log σ_q/σ_p + (σ_p² + (μ_p − μ_q)²) / 2σ_q² − ½, nats."""
    squares = (p.deviation**2 + (p.mean - q.mean) ** 2) / (2 * q.deviation**2)
    return math.log(q.deviation / p.deviation) + squares - 0.5


def cross_entropy(p: Gaussian, q: Gaussian) -> float:
    """H(p, q) = H(p) + KL(p ‖ q), nats."""
    return entropy(p) + divergence(p, q)


def areas(p: Gaussian, q: Gaussian) -> Areas:
    """What lies under the integral signs, wherever p or q has mass."""
    low = min(each.mean - REACH * each.deviation for each in (p, q))
    z = np.linspace(low, max(each.mean + REACH * each.deviation for each in (p, q)), SIDE)
    log_p, log_q = p.log_prob(z), q.log_prob(z)
    density = np.exp(log_p)
    return Areas(z, -density * log_p, -density * log_q, density * (log_p - log_q))
