"""The ELBO cut both ways: reconstruction − KL, and energy + entropy (the same number), of rows under one state.

ELBO = E_q[log p(x|z)] − KL(q ‖ p(z)) = E_q[log p(x, z)] + H(q); log p(x) lies above it by KL(q ‖ p(z|x)).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

import numpy as np
import torch
from torch.distributions import Distribution, kl_divergence

from latentlab.data.dataset import Dataset
from latentlab.inference import estimate
from latentlab.inference.aggregate import dimension_kl, row_posteriors
from latentlab.inference.draws import draw
from latentlab.inference.observed import observed
from latentlab.lessons.em import entropy_of, expected
from latentlab.models.protocol import State

ROWS, SEARCHED_ROWS, EVIDENCE_ROWS = 512, 64, 24  # a page says the last
DRAWS, GAP_DRAWS, SAMPLES = 16, 256, 500
BLOCK_VALUES = 1 << 21


class Cut(NamedTuple):
    """Of rows with the indices `rows` (n,), nats: each term of each row, (n,), after so many steps.

    Attributes:
        dimension_kl: KL of each dimension of q to p(z), mean over rows, (d,); empty where it has no such parts.
        gap, gap_error: log p(x) − ELBO, mean over the first rows, and its standard error from the draws of both; NaN
            where there is no evidence.
    """

    step: int
    rows: np.ndarray
    reconstruction: np.ndarray
    kl: np.ndarray
    entropy: np.ndarray
    dimension_kl: np.ndarray
    gap: float
    gap_error: float

    @property
    def elbo(self) -> np.ndarray:
        """Reconstruction − KL, (n,)."""
        return self.reconstruction - self.kl

    @property
    def energy(self) -> np.ndarray:
        """E_q[log p(x, z)] = ELBO − H(q), (n,)."""
        return self.elbo - self.entropy


def rows_looked_at(model: Any, data: Dataset) -> tuple[np.ndarray, bool]:
    """Indices of a spread of held-out rows, fewer where q of each is searched for; of training rows (False) if none."""
    held_out = bool(len(data.reported))
    every = data.reported if held_out else data.train
    most = SEARCHED_ROWS if model.traits.searches else ROWS
    places = np.linspace(0, len(every) - 1, min(most, len(every))).round().astype(np.int64)
    return every[places], held_out


def cuts(
    model: Any, data: Dataset, rows: np.ndarray, states: Iterator[tuple[int, State]], check: Callable[[], None]
) -> Iterator[Cut]:
    """A Cut for each (step, state) of a model whose parameters have no distributions; `check` may raise."""
    x = np.asarray(observed(model, data, rows), np.float32)
    labels = None if data.labels is None or not model.traits.conditions else data.labels[rows]
    for step, state in states:
        model.load(state)
        reconstruction, kl, entropy, _, by_dimension = _terms(model, x, labels)
        check()
        gap = _gap(model, x[:EVIDENCE_ROWS], None if labels is None else labels[:EVIDENCE_ROWS])
        yield Cut(step, rows, reconstruction, kl, entropy, by_dimension, *gap)


@torch.no_grad()
def _terms(model: Any, x: np.ndarray, labels: np.ndarray | None) -> tuple[np.ndarray, ...]:
    """Reconstruction, KL, entropy, error of the ELBO (n,), and KL by dimension (d,); the same noise at each call."""
    posteriors = row_posteriors(model, x, labels)
    generator = torch.Generator(model.device).manual_seed(0)
    parts, start = [], 0
    for q, prior in zip(posteriors.blocks, posteriors.priors, strict=True):
        stop = start + q.batch_shape[0]
        given = model if posteriors.labels is None else model.given(posteriors.labels[start:stop])
        parts.append(_of_block(given, torch.from_numpy(x[start:stop]).to(model.device), q, prior, generator))
        start = stop
    terms = (torch.cat(part).double().cpu().numpy() for part in zip(*parts, strict=True))
    return (*terms, dimension_kl(posteriors))


def _of_block(
    model: Any, x: torch.Tensor, q: Distribution, prior: Distribution, generator: torch.Generator, count: int = DRAWS
) -> tuple[torch.Tensor, ...]:
    """Exactly where z is one of K or all is linear and Gaussian; else what has no closed form from DRAWS."""
    if model.traits.components or model.traits.em:
        (fit, log_p), entropy = expected(model, q, x), entropy_of(q)
        return fit, -entropy - log_p, entropy, torch.zeros_like(fit)
    fits, ratios, minus_log_q = [], [], 0.0
    for _ in range(count):
        z = draw(q, generator)
        log_q = q.log_prob(z)
        fits.append(model.likelihood(z).log_prob(x))
        ratios.append(log_q - prior.log_prob(z))
        minus_log_q = minus_log_q - log_q / count
    with suppress(NotImplementedError):
        ratios = [kl_divergence(q, prior)] * count
    with suppress(NotImplementedError):
        minus_log_q = q.entropy()
    if model.traits.posterior == "categorical":  # one-hot vectors, perhaps several: both are sums over their values
        minus_log_q = -torch.xlogy(q.mean, q.mean).sum(1)
        ratios = [-minus_log_q - torch.xlogy(q.mean, prior.mean.clamp_min(1e-30)).sum(1)] * count
    fit, ratio = torch.stack(fits), torch.stack(ratios)
    error = (fit - ratio).std(0) / math.sqrt(count)
    return fit.mean(0), ratio.mean(0), minus_log_q, error


def _gap(model: Any, x: np.ndarray, labels: np.ndarray | None) -> tuple[float, float]:
    """log p(x) − ELBO of rows, mean and its standard error; NaN where log p(x) is trusted of less than half of them."""
    known, generator = [], torch.Generator(model.device).manual_seed(1)
    groups = [np.arange(len(x))] if labels is None else [np.array([i]) for i in range(len(x))]
    method = "automatic" if labels is None else "importance"
    for seed, group in enumerate(groups):
        given = model if labels is None else model.given(int(labels[group[0]]))
        found = estimate(given, x[group], method, SAMPLES, seed=seed)
        rows = torch.from_numpy(x[group]).to(model.device)
        with torch.no_grad():
            own = _of_block(given, rows, given.posterior(rows), given.prior(), generator, GAP_DRAWS)
        elbo, error = ((own[0] - own[1]).double().cpu().numpy(), own[3].double().cpu().numpy())
        known.append((found.log_p - elbo, np.hypot(found.standard_error, error), found.trusted))
    apart, errors, trusted = (np.concatenate(part) for part in zip(*known, strict=True))
    if trusted.mean() < 0.5:
        return math.nan, math.nan
    return float(apart[trusted].mean()), math.sqrt(float(np.square(errors[trusted]).sum())) / int(trusted.sum())
