"""The evidence log p(x) of rows under any model."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.models.protocol import Model

BLOCK_VALUES = 1 << 23  # decoded values held at once


class Evidence(NamedTuple):
    """log p(x) of each row (N,) in nats, and the effective number of samples (N,) behind each."""

    log_p: np.ndarray
    effective_samples: np.ndarray


def evidence(model: Model, x: np.ndarray, method: str = "importance", samples: int = 5000, seed: int = 0) -> np.ndarray:
    """log p(x) in nats of rows (N, *shape), as (N,) float64. The one method so far is "importance"."""
    if method != "importance":
        raise InputError(f"There is no way {method!r} to the evidence of this model; use importance.")
    return importance(model, x, samples, seed).log_p


@torch.inference_mode()
def importance(model: Model, x: np.ndarray, samples: int = 5000, seed: int = 0) -> Evidence:
    """Importance sampling with q(z|x) as the proposal (Burda, Grosse and Salakhutdinov 2016).

    log p(x) ≈ log 1/S Σ p(x|z_s) p(z_s) / q(z_s|x), z_s ~ q(z|x): the IWAE bound of S samples, which on average
    never falls as S grows, and is the ELBO at S = 1. The effective number of samples is (Σw)² / Σw².
    """
    if samples < 1:
        raise InputError(f"samples must be at least 1, not {samples}.")
    log_p, effective = np.empty(len(x)), np.empty(len(x))
    with torch.random.fork_rng(devices=[model.device] if model.device.type == "cuda" else []):
        torch.manual_seed(seed)
        for row in range(len(x)):
            weights = _log_weights(model, torch.from_numpy(x[row : row + 1]).to(model.device), samples)
            log_p[row] = torch.logsumexp(weights, 0) - math.log(samples)
            effective[row] = torch.exp(2 * torch.logsumexp(weights, 0) - torch.logsumexp(2 * weights, 0))
    return Evidence(log_p, effective)


def _log_weights(model: Model, x: torch.Tensor, samples: int) -> torch.Tensor:
    """log p(x|z)p(z)/q(z|x) of `samples` draws from q(z|x) of one row, float64 (S,)."""
    q, prior = model.posterior(x), model.prior()
    block = max(1, min(samples, BLOCK_VALUES // x.numel()))
    parts = []
    for start in range(0, samples, block):
        z = q.sample((min(block, samples - start),)).squeeze(1)
        parts.append(model.likelihood(z).log_prob(x) + prior.log_prob(z) - q.log_prob(z))
    return torch.cat(parts).double()
