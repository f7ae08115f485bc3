"""The evidence log p(x) of rows under any model, four ways."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.inference.proposals import Modes, Widened, can_search, search
from latentlab.inference.quadrature import quadrature
from latentlab.models.protocol import Model

BLOCK_VALUES = 1 << 23  # decoded values held at once
SEARCHED_FROM = 1000  # samples: fewer are the bound of q itself, and cost less than the search
METHODS = ("importance", "quadrature", "prior", "exact")


class Evidence(NamedTuple):
    """log p(x) of each row (N,) in nats, and the effective number of samples (N,) behind each."""

    log_p: np.ndarray
    effective_samples: np.ndarray


def evidence(
    model: Model,
    x: np.ndarray,
    method: str = "importance",
    samples: int = 5000,
    seed: int = 0,
    labels: np.ndarray | None = None,
) -> np.ndarray:
    """log p(x) in nats of rows (N, *shape), as (N,) float64.

    `method` is "importance", "prior" (both of `samples` draws), "quadrature" (d ≤ 2) or "exact" (mixtures,
    probabilistic PCA, factor analysis). `labels` (N,) are the conditions, for a model that has any. Raises
    :class:`InputError` for a method that the model does not have.
    """
    if method not in METHODS:
        raise InputError(f"There is no way {method!r} to the evidence; the ways are {', '.join(METHODS)}.")
    if method == "exact":
        return exact(model, x)
    if method == "quadrature":
        return quadrature(model, x, labels=labels).log_p
    estimate = importance if method == "importance" else prior_sampling
    return estimate(model, x, samples, seed, labels).log_p


@torch.no_grad()
def exact(model: Model, x: np.ndarray) -> np.ndarray:
    """log p(x) of rows (N, *shape) where the model has it in closed form, (N,) float64; else InputError."""
    if not model.traits.closed_evidence:
        raise InputError(f"The model {model.name} has no closed form for the evidence; use importance.")
    parts = [model.log_evidence(part.to(model.device)) for part in torch.from_numpy(x).split(4096)]
    return torch.cat(parts).cpu().numpy() if parts else np.empty(0)


def importance(
    model: Model, x: np.ndarray, samples: int = 5000, seed: int = 0, labels: np.ndarray | None = None
) -> Evidence:
    """Importance sampling with q(z|x) as the proposal (Burda, Grosse and Salakhutdinov 2016).

    log p(x) ≈ log 1/S Σ p(x|z_s) p(z_s) / q(z_s|x), z_s ~ q(z|x): the IWAE bound of S samples, which on average
    never falls as S grows, and is the ELBO at S = 1. The effective number of samples is (Σw)² / Σw².

    An encoder can miss a mode altogether, and no number of its samples finds that out. From 1,000 samples on, with
    d ≤ 2, half of them therefore come from modes that a search has found, weighted by the density of the mixture.
    """
    return _sampled(model, x, samples, seed, labels, from_prior=False)


def prior_sampling(
    model: Model, x: np.ndarray, samples: int = 5000, seed: int = 0, labels: np.ndarray | None = None
) -> Evidence:
    """log 1/S Σ p(x|z_s), z_s ~ p(z): unbiased for p, biased low for log p, and hopeless for many dimensions."""
    return _sampled(model, x, samples, seed, labels, from_prior=True)


@torch.no_grad()
def _sampled(
    model: Model, x: np.ndarray, samples: int, seed: int, labels: np.ndarray | None, from_prior: bool
) -> Evidence:
    if samples < 1:
        raise InputError(f"samples must be at least 1, not {samples}.")
    log_p, effective = np.empty(len(x)), np.empty(len(x))
    together = max(1, BLOCK_VALUES // (samples * max(1, math.prod(model.shape))))
    with torch.random.fork_rng(devices=[model.device] if model.device.type == "cuda" else []):
        torch.manual_seed(seed)
        searched = not from_prior and samples >= SEARCHED_FROM and len(x) > 0
        modes = search(model, x, labels, seed) if searched and can_search(model) else None
        for start in range(0, len(x), together):
            part = slice(start, start + together)
            conditions = None if labels is None else labels[part]
            rows = torch.from_numpy(x[part]).to(model.device)
            found = None if modes is None else Modes(modes.mean[part], modes.deviation[part])
            weights = _log_weights(model, rows, samples, conditions, from_prior, found)
            log_p[part] = (torch.logsumexp(weights, 0) - math.log(samples)).cpu()
            effective[part] = torch.exp(2 * torch.logsumexp(weights, 0) - torch.logsumexp(2 * weights, 0)).cpu()
    return Evidence(log_p, effective)


def _log_weights(
    model: Model, x: torch.Tensor, samples: int, labels: np.ndarray | None, from_prior: bool, modes: Modes | None
) -> torch.Tensor:
    """log p(x|z)p(z)/q(z|x) of draws from q(z|x) of rows (B, *shape), float64 (S, B).

    q is p(z) where `from_prior`, and widened by `modes` where there are any.
    """
    rows = len(x)
    given = model if labels is None else model.given(labels)
    prior = given.prior()
    if len(prior.batch_shape) == 0:
        prior = prior.expand((rows,))
    q = prior if from_prior else given.posterior(x)
    q = q if modes is None else Widened(q, modes)
    block = max(1, min(samples, BLOCK_VALUES // x.numel()))
    parts = []
    for start in range(0, samples, block):
        draws = min(block, samples - start)
        z = q.sample((draws,))
        decoding = model if labels is None else model.given(np.tile(labels, draws))
        repeated = x.expand(draws, *x.shape).flatten(0, 1)
        log_p = decoding.likelihood(z.flatten(0, 1)).log_prob(repeated).view(draws, rows)
        parts.append(log_p if from_prior else log_p + prior.log_prob(z) - q.log_prob(z))
    return torch.cat(parts).double()
