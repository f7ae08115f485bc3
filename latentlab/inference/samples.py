"""Rows that a model imagines: z ~ p(z), then x ~ p(x|z), or its mean."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.inference.draws import draw
from latentlab.models.protocol import Model

NO_PRIOR = "This model has no p(z) that rows come from, so nothing can be drawn from it."
BLOCK_VALUES = 1 << 22  # values decoded at once


@torch.no_grad()
def draw_latent(model: Model, count: int, seed: int) -> np.ndarray:
    """`count` latent values (count, d) float32, z ~ p(z), under the condition that `model` was given.

    Raises InputError for a model without p(z).
    """
    if not model.traits.drawn:
        raise InputError(NO_PRIOR)
    generator = torch.Generator(model.device).manual_seed(seed)
    return draw(model.prior(), generator, (count,)).float().cpu().numpy()


def draw_rows(model: Model, z: np.ndarray, seed: int) -> np.ndarray:
    """x ~ p(x|z) (n, *shape) float32 of latent values (n, d), under the condition that `model` was given.

    Where z is one of K components, shares of several are chances: a component is drawn, then x ~ N(μ_k, Σ_k).
    """
    generator = torch.Generator(model.device).manual_seed(seed)

    def of(likelihood: Any) -> torch.Tensor:
        return draw(likelihood, generator)

    return _through(model, one_component(model, z, seed), of)


def mean_rows(model: Model, z: np.ndarray) -> np.ndarray:
    """E[x|z] (n, *shape) float32 of latent values (n, d)."""
    return model.decode(np.asarray(z, np.float32))


def one_component(model: Model, z: np.ndarray, seed: int) -> np.ndarray:
    """Latent values with each row's component drawn by its shares (n, K), where z is one of K; else as they are."""
    if not model.traits.components:
        return z
    chances = np.cumsum(np.asarray(z, np.float64), 1)
    level = np.random.default_rng(seed).random((len(z), 1)) * chances[:, -1:]
    return np.eye(z.shape[1], dtype=np.float32)[(chances <= level).sum(1).clip(max=z.shape[1] - 1)]


def imagine(
    model: Model, count: int, labels: np.ndarray | None = None, mean: bool = False, seed: int = 0
) -> np.ndarray:
    """`count` rows (count, *shape) float32: z ~ p(z), then x ~ p(x|z) or its mean; each under its class (count,).

    The classes are heeded where the model has conditions. Raises InputError for a model without p(z).
    """
    if labels is None or not model.traits.conditions:
        z = draw_latent(model, count, seed)
        return mean_rows(model, z) if mean else draw_rows(model, z, seed + 1)
    rows = np.empty((count, *model.shape), np.float32)
    for label in np.unique(labels):
        there = np.flatnonzero(labels == label)
        rows[there] = imagine(model.given(int(label)), len(there), None, mean, seed + 2 * int(label))
    return rows


@torch.no_grad()
def _through(model: Model, z: np.ndarray, of: Any) -> np.ndarray:
    step = max(1, BLOCK_VALUES // max(1, int(np.prod(model.shape))))
    found = np.empty((len(z), *model.shape), np.float32)
    for start in range(0, len(z), step):
        part = torch.as_tensor(np.asarray(z[start : start + step], np.float32), device=model.device)
        found[start : start + step] = of(model.likelihood(part)).cpu().numpy()
    return found
