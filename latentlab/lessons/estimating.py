"""One parameter θ from data: likelihood, prior and posterior; maximum likelihood (MLE) against MAP.

A coin whose prior is a Beta, and the mean of Gaussian data whose prior is a Gaussian: both posteriors are of the
prior's own family (Bishop 2006, 2.1.1 and 2.3.6). Each has a second parameter φ of the same θ, over which the posterior
is highest elsewhere.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from latentlab.lessons.gaussians import Gaussian

NOISE = 1.0  # the known deviation of Gaussian data
TRUTHS = {"coin": 0.7, "mean": 1.0}
MOST = 1000  # data of a sequence


class Estimates(NamedTuple):
    """Of θ: NaN where the data, or a flat posterior, say nothing. `other` is the θ whose φ is the mode over φ."""

    mle: float
    map: float
    mean: float
    other: float


class Coin(NamedTuple):
    """θ, the probability of heads: prior Beta(a, b), a and b at least 1; so many heads and tails. φ is its log odds."""

    a: float
    b: float
    heads: int = 0
    tails: int = 0

    @property
    def counts(self) -> tuple[float, float]:
        """a and b of the posterior, Beta(a + heads, b + tails)."""
        return self.a + self.heads, self.b + self.tails

    def likelihood(self, theta: np.ndarray) -> np.ndarray:
        """θ^heads (1 − θ)^tails at θ (n,), scaled to an area of 1."""
        return _beta(self.heads + 1, self.tails + 1, theta)

    def prior(self, theta: np.ndarray) -> np.ndarray:
        """Its density at θ (n,)."""
        return _beta(self.a, self.b, theta)

    def posterior(self, theta: np.ndarray) -> np.ndarray:
        """Its density at θ (n,)."""
        return _beta(*self.counts, theta)

    def over_phi(self, phi: np.ndarray) -> np.ndarray:
        """The posterior's density at log odds φ (n,): p(θ) dθ/dφ, dθ/dφ = θ (1 − θ)."""
        a, b = self.counts
        return np.exp(_log_beta(a, b) - a * np.logaddexp(0, -phi) - b * np.logaddexp(0, phi))

    @property
    def estimates(self) -> Estimates:
        """In closed form. Over the log odds the mode is at the mean of θ."""
        (a, b), tosses = self.counts, self.heads + self.tails
        mle = self.heads / tosses if tosses else math.nan
        mode = (a - 1) / (a + b - 2) if a + b > 2 else math.nan
        return Estimates(mle, mode, a / (a + b), a / (a + b))


class Mean(NamedTuple):
    """θ, the mean of `count` Gaussian data of deviation NOISE: prior N(centre, width²). φ is exp θ."""

    centre: float
    width: float
    average: float = 0.0
    count: int = 1

    @property
    def after(self) -> Gaussian:
        """The posterior: precisions add, and weigh the means."""
        prior, data = 1 / self.width**2, self.count / NOISE**2
        return Gaussian((prior * self.centre + data * self.average) / (prior + data), (prior + data) ** -0.5)

    def likelihood(self, theta: np.ndarray) -> np.ndarray:
        """That of the data at θ (n,), scaled to an area of 1."""
        return np.exp(Gaussian(self.average, NOISE / math.sqrt(self.count)).log_prob(theta))

    def prior(self, theta: np.ndarray) -> np.ndarray:
        """Its density at θ (n,)."""
        return np.exp(Gaussian(self.centre, self.width).log_prob(theta))

    def posterior(self, theta: np.ndarray) -> np.ndarray:
        """Its density at θ (n,)."""
        return np.exp(self.after.log_prob(theta))

    def over_phi(self, phi: np.ndarray) -> np.ndarray:
        """The posterior's density at φ = exp θ > 0 (n,): p(θ) dθ/dφ, dθ/dφ = 1/φ."""
        return np.exp(self.after.log_prob(np.log(phi))) / phi

    @property
    def estimates(self) -> Estimates:
        """In closed form. Over exp θ, which is log-normal, the mode is a variance lower."""
        after = self.after
        return Estimates(self.average, after.mean, after.mean, after.mean - after.deviation**2)


def sequence(kind: str, seed: int) -> np.ndarray:
    """Data of "coin" (heads are 1) or "mean", whose θ is that of TRUTHS, (MOST,)."""
    random, truth = np.random.default_rng(seed), TRUTHS[kind]
    return (random.random(MOST) < truth).astype(float) if kind == "coin" else random.normal(truth, NOISE, MOST)


def growing(belief: Coin | Mean, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """MLE and MAP of the first 1, 2, … of some data (n,), with the prior of `belief` alone, (n,) each."""
    totals, counts = np.cumsum(data), np.arange(1, len(data) + 1)
    if isinstance(belief, Coin):
        some = [belief._replace(heads=heads, tails=n - heads) for heads, n in zip(totals, counts, strict=True)]
    else:
        some = [belief._replace(average=total / n, count=n) for total, n in zip(totals, counts, strict=True)]
    found = [each.estimates for each in some]
    return np.array([each.mle for each in found]), np.array([each.map for each in found])


def _log_beta(a: float, b: float) -> float:
    """log of what a Beta is multiplied by."""
    return math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)


def _beta(a: float, b: float, theta: np.ndarray) -> np.ndarray:
    """Its density; a and b at least 1. 0 to the power of 0 is 1 here."""
    return np.exp(_log_beta(a, b)) * theta ** (a - 1) * (1 - theta) ** (b - 1)
