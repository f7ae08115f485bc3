"""log p(x) of one row from draws of the prior, of q and of the best q: how each estimate grows with its draws.

p̂ = 1/S Σ h(z_s), h = p(x|z), z_s ~ f = p(z); or 1/S Σ h f/g with z_s ~ g. E[log p̂] ≤ log p(x), by Jensen, and the
closer g is to p(z|x) the sooner it is there (Burda, Grosse and Salakhutdinov 2016).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import torch

from latentlab.inference import estimate, refine
from latentlab.inference.draws import draw

TOTAL = 1 << 14  # draws from each proposal
SIZES = tuple(4**k for k in range(7))  # S: 1 to 4,096
BLOCK_VALUES = 1 << 21  # decoded at once
EDGES = (0.1, 0.9)  # quantiles between which an estimate lies four times of five
NAMES = {"prior": "draws of p(z)", "q": "draws of q", "best": "draws of the best q"}


class Growth(NamedTuple):
    """Estimates of log p(x) from draws of one proposal, nats.

    Attributes:
        name: one of NAMES.
        mean, low, high: of log p̂ of S draws, for each S of SIZES: its mean, and EDGES of it.
        log_weights: of all draws, (TOTAL,).
        effective: how many draws from p(z|x) they are worth, all in all.
    """

    name: str
    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray
    log_weights: np.ndarray
    effective: float


class EvidenceLook(NamedTuple):
    """Of one row: log p(x) as well as it is known, ± error, by which method; and how each proposal comes near it."""

    row: int
    log_p: float
    error: float
    method: str
    growths: tuple[Growth, ...]


def look_at_evidence(
    model: Any, row: int, x: np.ndarray, label: int | None = None, report: Callable[[float], None] = lambda share: None
) -> EvidenceLook:
    """How estimates of log p(x) of x (1, *shape) grow; `report` may raise. For models whose q is Gaussian."""
    given = model if label is None else model.given(label)
    best = refine(model, x, labels=None if label is None else np.array([label]))
    report(0.3)
    known = estimate(given, x, samples=TOTAL)
    report(0.5)
    with torch.no_grad():
        q = given.posterior(torch.from_numpy(x).to(given.device))
        better = torch.distributions.Independent(
            torch.distributions.Normal(*(torch.from_numpy(part).to(q.mean) for part in (best.mean, best.deviation))), 1
        )
    growths = []
    for i, (name, proposal) in enumerate((("prior", None), ("q", q), ("best", better))):
        growths.append(_growth(name, _log_weights(given, x, proposal, i)))
        report(0.6 + 0.1 * i)
    return EvidenceLook(row, float(known.log_p[0]), float(known.standard_error[0]), known.method, tuple(growths))


@torch.no_grad()
def _log_weights(model: Any, x: np.ndarray, proposal: Any, seed: int) -> np.ndarray:
    """log p(x, z) / g(z) of TOTAL draws of g (of the prior, where None), (TOTAL,)."""
    generator, prior = torch.Generator(model.device).manual_seed(seed), model.prior()
    rows, parts = torch.from_numpy(x).to(model.device), []
    block = max(1, min(TOTAL, BLOCK_VALUES // math.prod(model.shape)))
    for start in range(0, TOTAL, block):
        count = min(block, TOTAL - start)
        if proposal is None:
            z = draw(prior, generator, (count,))
            log_f_over_g = 0.0
        else:
            each = draw(proposal, generator, (count,))
            z = each[:, 0]
            log_f_over_g = prior.log_prob(z) - proposal.log_prob(each)[:, 0]
        log_h = model.likelihood(z).log_prob(rows.expand(count, *rows.shape[1:]))
        parts.append((log_h + log_f_over_g).double().cpu().numpy())
    return np.concatenate(parts)


def _growth(name: str, log_weights: np.ndarray) -> Growth:
    found = []
    for size in SIZES:
        groups = log_weights[: len(log_weights) // size * size].reshape(-1, size)
        estimates = np.logaddexp.reduce(groups, axis=1) - math.log(size)
        found.append((estimates.mean(), *np.quantile(estimates, EDGES)))
    total, squares = np.logaddexp.reduce(log_weights), np.logaddexp.reduce(2 * log_weights)
    return Growth(name, *np.array(found).T, log_weights, float(np.exp(2 * total - squares)))
