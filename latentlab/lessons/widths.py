"""Differential entropy against the standard deviation: of a Gaussian, a uniform, a Laplace and two Gaussians.

Of a density of deviation s it is log s and what its shape adds; no shape adds more than the Gaussian's ½ log 2πe
(Shannon 1948, section 20). Below some width it is negative: a density, unlike a probability, may exceed 1.
"""

from __future__ import annotations

import math

import numpy as np

from latentlab.lessons.gaussians import Gaussian, entropy

SHAPES = {
    "gaussian": "Gaussian", "uniform": "Uniform", "laplace": "Laplace", "two": "Two Gaussians",
}  # fmt: skip
HALF = math.sqrt(3)  # of a uniform of deviation 1: it ends there
REACH, SIDE = 12.0, 4801  # deviations to each side, and places, of the sum over two Gaussians


def log_density(shape: str, z: np.ndarray, deviation: float, apart: float = 0.9) -> np.ndarray:
    """log density of places (n,), about 0; −inf beyond a uniform. `apart`, from 0 to 1, is of two Gaussians.

    They lie at ± apart deviations, alike and equally likely, as narrow as it takes.
    """
    unit = np.abs(z) / deviation
    if shape == "gaussian":
        found = Gaussian(0.0, 1.0).log_prob(unit)
    elif shape == "uniform":
        found = np.where(unit <= HALF, -math.log(2 * HALF), -np.inf)
    elif shape == "laplace":
        found = -math.sqrt(2) * unit - 0.5 * math.log(2)
    else:
        own = math.sqrt(1 - apart**2)
        found = np.logaddexp(*(Gaussian(mean, own).log_prob(unit) for mean in (-apart, apart))) - math.log(2)
    return found - math.log(deviation)


def entropy_of(shape: str, deviation: float, apart: float = 0.9) -> float:
    """Its differential entropy, nats: the closed form, or of two Gaussians a sum; −∞ where these are points."""
    if shape == "two" and apart >= 1:
        return -math.inf
    return math.log(deviation) + _added(shape, apart)


def _added(shape: str, apart: float) -> float:
    """Its entropy where the deviation is 1."""
    if shape == "gaussian":
        return entropy(Gaussian(0.0, 1.0))
    if shape == "uniform":
        return math.log(2 * HALF)
    if shape == "laplace":
        return 1 + 0.5 * math.log(2)
    z = np.linspace(-REACH, REACH, SIDE)
    logs = log_density("two", z, 1.0, apart)
    return -float((np.exp(logs) * logs).sum() * (z[1] - z[0]))
