"""Drawing from a mixture of Gaussians in two steps: a component k ~ π, then a place x ~ N(μ_k, Σ_k)."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np


class FlatMixture(NamedTuple):
    """Weights (K,), means (K, 2) and covariances (K, 2, 2) on a plane."""

    weights: np.ndarray
    means: np.ndarray
    covariances: np.ndarray


def flatten(weights: np.ndarray, means: np.ndarray, covariances: np.ndarray, axes: np.ndarray) -> FlatMixture:
    """What a mixture in D values is on two axes (2, D): a projection of a Gaussian is a Gaussian."""
    return FlatMixture(weights, means @ axes.T, axes @ covariances @ axes.T)


def draw_component(mixture: FlatMixture, random: np.random.Generator) -> int:
    """k ~ π."""
    return int(random.choice(len(mixture.weights), p=mixture.weights / mixture.weights.sum()))


def draw_place(mixture: FlatMixture, component: int, random: np.random.Generator) -> np.ndarray:
    """x ~ N(μ_k, Σ_k), (2,)."""
    values, vectors = np.linalg.eigh(mixture.covariances[component])
    return mixture.means[component] + vectors @ (np.sqrt(values.clip(0)) * random.standard_normal(2))


def density(mixture: FlatMixture, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """p(x) = Σ π_k N(x; μ_k, Σ_k) at the places of a grid, (len(x), len(y)); a flat Gaussian is left out."""
    places = np.stack(np.meshgrid(x, y, indexing="ij"), -1)
    total = np.zeros(places.shape[:2])
    for weight, mean, covariance in zip(*mixture, strict=True):
        determinant = float(np.linalg.det(covariance))
        if determinant <= 0:
            continue
        apart = places - mean
        squares = np.einsum("xyi,ij,xyj->xy", apart, np.linalg.inv(covariance), apart)
        total += weight * np.exp(-0.5 * squares) / (2 * math.pi * math.sqrt(determinant))
    return total
