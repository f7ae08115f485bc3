"""A deep latent variable model of one category: z in R³ → a network → π(z) → x ~ Categorical(π(z)).

p(x) = ∫ N(z; 0, I) π_x(z) dz mixes as many categoricals as there are z; p(z|x) ∝ N(z; 0, I) π_x(z).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

DIMENSIONS, HIDDEN = 3, 8
CATEGORIES = ("A", "B", "C", "D", "E")
SIDE, REACH = 49, 5.5  # values of each dimension, to how far
GAIN = 1.6  # of the weights: so that π is neither always even nor always sure


class ToyNetwork(NamedTuple):
    """tanh hidden units (3 → 8), then logits (8 → 5)."""

    first: np.ndarray
    bias: np.ndarray
    second: np.ndarray

    def chances(self, z: np.ndarray) -> np.ndarray:
        """π(z) (n, 5) of places (n, 3)."""
        logits = np.tanh(z @ self.first + self.bias) @ self.second
        raised = np.exp(logits - logits.max(1, keepdims=True))
        return raised / raised.sum(1, keepdims=True)


def network(seed: int = 0) -> ToyNetwork:
    """Weights drawn from a seed."""
    random = np.random.default_rng(seed)
    first, second = random.normal(size=(DIMENSIONS, HIDDEN)), random.normal(size=(HIDDEN, len(CATEGORIES)))
    return ToyNetwork(GAIN * first, random.normal(size=HIDDEN), GAIN * second / np.sqrt(HIDDEN) * 2)


class Table(NamedTuple):
    """All over a box that holds p(z): values of each dimension (m,), p(z) of each cell (m, m, m), and π there."""

    at: np.ndarray
    prior: np.ndarray
    chances: np.ndarray

    def marginal(self) -> np.ndarray:
        """p(x) of each category (5,)."""
        return np.einsum("abc,abck->k", self.prior, self.chances)

    def posterior(self, category: int, dimension: int) -> np.ndarray:
        """p(z_j|x) at the values of one dimension (m,), the others summed out."""
        joint = self.prior * self.chances[..., category]
        others = tuple(axis for axis in range(DIMENSIONS) if axis != dimension)
        return joint.sum(others) / joint.sum() / (self.at[1] - self.at[0])


@lru_cache(4)
def table(seed: int = 0) -> Table:
    """Of the network of a seed, by the trapezoidal rule."""
    at = np.linspace(-REACH, REACH, SIDE)
    weights = np.exp(-0.5 * at**2)
    weights /= weights.sum()
    z = np.stack(np.meshgrid(at, at, at, indexing="ij"), -1).reshape(-1, DIMENSIONS)
    chances = network(seed).chances(z).reshape(SIDE, SIDE, SIDE, -1)
    return Table(at, np.einsum("i,j,k->ijk", weights, weights, weights), chances)


def draws(of: ToyNetwork, count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """z ~ N(0, I) (n, 3), then a category of each (n,)."""
    random = np.random.default_rng(seed)
    z = random.normal(size=(count, DIMENSIONS))
    return z, sampled(of.chances(z), random)


def sampled(chances: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """One category (n,) for each line of chances (n, 5)."""
    return (random.random((len(chances), 1)) > np.cumsum(chances, 1)).sum(1).clip(max=chances.shape[1] - 1)
