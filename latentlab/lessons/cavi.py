"""Coordinate ascent on a Gaussian of the plane: q(z) = q(z₁) q(z₂), one factor at a time (Bishop 2006, 10.1.2).

log q(z_j) = E[log p(z)] + const over the other factor: N(m_j − Λ_jj⁻¹ Λ_jk (E[z_k] − m_k), 1/Λ_jj). It is the
conditional p(z_j|z_k) at z_k = E[z_k]: the means end at m, the variances are narrower than the marginals'.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from latentlab.errors import InputError

START_DEVIATION = 0.5


class PlaneTarget(NamedTuple):
    """N(mean, covariance) on a plane, (2,) and (2, 2)."""

    mean: np.ndarray
    covariance: np.ndarray

    @property
    def precision(self) -> np.ndarray:
        """Λ (2, 2)."""
        return np.linalg.inv(self.covariance)


class TwoFactors(NamedTuple):
    """q(z₁) q(z₂): means (2,), variances (2,), and which of them is next (0 or 1)."""

    means: np.ndarray
    variances: np.ndarray
    turn: int = 0


def correlated(correlation: float) -> PlaneTarget:
    """Mean 0, variances 1, this correlation; InputError where it is not between −1 and 1."""
    if not -1 < correlation < 1:
        raise InputError(f"A correlation lies between −1 and 1; {correlation:g} does not.")
    return PlaneTarget(np.zeros(2), np.array([[1.0, correlation], [correlation, 1.0]]))


def begin(start: tuple[float, float]) -> TwoFactors:
    """Round factors about a place."""
    return TwoFactors(np.array(start, float), np.full(2, START_DEVIATION**2))


def conditional(target: PlaneTarget, j: int, other: float) -> tuple[float, float]:
    """Mean and variance of p(z_j|z_k = other)."""
    precision, mean = target.precision, target.mean
    pull = precision[j, 1 - j] / precision[j, j] * (other - mean[1 - j])
    return float(mean[j] - pull), float(1 / precision[j, j])


def update(target: PlaneTarget, q: TwoFactors) -> TwoFactors:
    """The factor whose turn it is becomes the best there is beside the other one."""
    means, variances, j = q.means.copy(), q.variances.copy(), q.turn
    means[j], variances[j] = conditional(target, j, float(q.means[1 - j]))
    return TwoFactors(means, variances, 1 - j)


def elbo(target: PlaneTarget, q: TwoFactors) -> float:
    """−KL(q ‖ p), nats: log p is 0, for nothing is observed."""
    precision, apart = target.precision, q.means - target.mean
    squares = float(precision.diagonal() @ q.variances + apart @ precision @ apart)
    return 0.5 * (2 + float(np.log(q.variances).sum()) + float(np.linalg.slogdet(precision)[1]) - squares)


def highest(target: PlaneTarget) -> float:
    """The ELBO of the best factors, −½ log(Λ₁₁ Λ₂₂ / |Λ|), nats: with variances of 1 it is ½ log(1 − ρ²)."""
    precision = target.precision
    return -0.5 * math.log(precision[0, 0] * precision[1, 1] / np.linalg.det(precision))
