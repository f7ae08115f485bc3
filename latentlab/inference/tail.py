"""How heavy the tail of importance weights is: what tells whether their mean can be trusted."""

from __future__ import annotations

import math

import numpy as np

FEWEST = 5  # largest weights that a tail can be fitted to


def pareto_k(log_weights: np.ndarray) -> np.ndarray:
    """k̂ (N,) of the tails of weights exp(log_weights) (S, N); infinite where there are too few to tell.

    A generalised Pareto distribution is fitted to the min(S/5, 3√S) largest weights over the next one (Vehtari and
    others 2024). From k = 0.5 on the weights have no variance, and above 0.7 no number of samples that can be had makes
    their mean reliable. All alike, they have no tail: −∞.
    """
    samples, rows = log_weights.shape
    tail = min(samples // 5, math.ceil(3 * math.sqrt(samples)))
    if tail < FEWEST:
        return np.full(rows, np.inf)
    largest = np.sort(np.partition(log_weights, samples - tail - 1, axis=0)[samples - tail - 1 :], axis=0)
    with np.errstate(under="ignore", invalid="ignore"):
        weights = np.exp(largest - largest[-1:])
    return np.array([_shape(weights[1:, row] - weights[0, row]) for row in range(rows)])


def _shape(x: np.ndarray) -> float:
    """k̂ of ascending exceedances (n,): the mean over a grid of θ (Zhang and Stephens 2009), drawn a little to 0.5."""
    if not np.isfinite(x).all():
        return math.inf
    x = x[x > 0]  # equal ones at the threshold
    if len(x) >= FEWEST and x[int(len(x) / 4 + 0.5) - 1] < 1e-30 * x[-1]:
        return math.inf  # one weight is all there is
    count = len(x)
    if count < FEWEST:
        return -math.inf if count == 0 else math.inf
    points = 30 + int(math.sqrt(count))
    theta = 1 / x[-1] + (1 - np.sqrt(points / (np.arange(1, points + 1) - 0.5))) / (3 * x[int(count / 4 + 0.5) - 1])
    k = np.log1p(-theta[:, None] * x).mean(1)
    rate = np.divide(-theta, k, out=np.full(points, 1 / x.mean()), where=k != 0)  # its limit, an exponential's
    fit = count * (np.log(rate) - k - 1)
    weight = 1 / np.exp(np.minimum(fit - fit[:, None], 700)).sum(1)
    best = np.sum(theta * weight) / weight.sum()
    found = np.log1p(-best * x).mean()
    return float((count * found + 5) / (count + 10))
