"""How well single latent dimensions stand for single known factors."""

from __future__ import annotations

import numpy as np

BINS = 20


def mutual_information(first: np.ndarray, second: np.ndarray) -> float:
    """I(a; b) in nats of two columns (N,) of indices."""
    joint = np.zeros((int(first.max()) + 1, int(second.max()) + 1))
    np.add.at(joint, (first, second), 1.0)
    joint /= joint.sum()
    independent = joint.sum(1, keepdims=True) * joint.sum(0, keepdims=True)
    there = joint > 0
    return float((joint[there] * np.log(joint[there] / independent[there])).sum())


def mutual_information_gap(z: np.ndarray, factor: np.ndarray, bins: int = BINS) -> float:
    """MIG of one factor (Chen, Li, Grosse and Duvenaud 2018): from 0 to 1.

    The lead of the latent dimension that says most of `factor` (N,) over the next one, as a share of the factor's
    entropy; `z` (N, d) is put in `bins` bins of equal counts. With one dimension, all that it says.
    """
    factor = np.unique(factor, return_inverse=True)[1]
    shares = np.bincount(factor) / len(factor)
    entropy = -float((shares * np.log(shares)).sum())
    if entropy == 0:
        return 0.0
    ranks = z.argsort(0, kind="stable").argsort(0, kind="stable")
    binned = ranks * bins // len(z)
    said = sorted((mutual_information(column, factor) for column in binned.T), reverse=True)
    return (said[0] - (said[1] if len(said) > 1 else 0.0)) / entropy
