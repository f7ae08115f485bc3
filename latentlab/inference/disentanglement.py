"""How well single latent dimensions stand for single known factors."""

from __future__ import annotations

import numpy as np

BINS = 20


def mutual_information(first: np.ndarray, second: np.ndarray) -> float:
    """I(a; b) in nats of two columns (N,) of indices from 0, from their counts."""
    joint = np.zeros((int(first.max()) + 1, int(second.max()) + 1))
    np.add.at(joint, (first, second), 1.0)
    joint /= joint.sum()
    independent = joint.sum(1, keepdims=True) * joint.sum(0, keepdims=True)
    there = joint > 0
    return float((joint[there] * np.log(joint[there] / independent[there])).sum())


def binned(values: np.ndarray, bins: int = BINS) -> np.ndarray:
    """Bins (N,) int64, from 0, of numbers (N,): of nearly equal counts, and equal numbers in one bin.

    The order of the rows has no say: a bin ends at a quantile, so a constant column is all in one.
    """
    distinct, place = np.unique(values, return_inverse=True)
    if len(distinct) <= bins:
        return place
    edges = np.unique(np.quantile(values, np.linspace(0, 1, bins + 1)[1:-1]))
    return np.searchsorted(edges, values, side="right")


def mutual_information_gap(z: np.ndarray, factor: np.ndarray, bins: int = BINS) -> float:
    """MIG of one factor (Chen, Li, Grosse and Duvenaud 2018): from 0 to 1.

    The lead of the latent dimension that says most of `factor` (N,) over the next one, as a share of the factor's
    entropy; each of `z` (N, d) is :func:`binned` unless of an integer type. With one dimension, all that it says. A
    constant dimension says nothing, nor is anything said of a constant factor.
    """
    factor = np.unique(factor, return_inverse=True)[1]
    shares = np.bincount(factor) / len(factor)
    entropy = -float((shares * np.log(shares)).sum())
    if entropy <= 0:
        return 0.0
    columns = z.T if z.dtype.kind in "iu" else [binned(column, bins) for column in z.T]
    said = sorted((mutual_information(column, factor) for column in columns), reverse=True)
    return (said[0] - (said[1] if len(said) > 1 else 0.0)) / entropy
