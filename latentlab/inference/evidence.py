"""The evidence log p(x) of rows under any model, with what says how far each figure can be trusted."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from torch.distributions import Distribution, OneHotCategorical

from latentlab.errors import InputError
from latentlab.inference.draws import draw
from latentlab.inference.joint import Joint, conditioned
from latentlab.inference.proposals import MixtureProposal, search
from latentlab.inference.quadrature import quadrature
from latentlab.inference.tail import pareto_k
from latentlab.models.discrete_vae import Joined
from latentlab.models.protocol import Model

BLOCK_VALUES = 1 << 22  # decoded values held at once
SEARCHED_FROM = 200  # samples: fewer are the bound of q itself, and cost less than the search
MOST_STATES = 1 << 16  # values of a discrete z that are summed over
HEAVY = 0.7  # Pareto k̂ above which a figure is not to be trusted
FEW = 30.0  # effective samples under which it is not
UNSEEN = 0.5  # of the climbs, that met a mode no other met: more of it is likely to be unseen
LARGEST_ERROR = 0.1  # nats: of a sum over cells that is trusted
SAFETY = 4.0  # times the error that a sum over cells finds of itself: the third order of a bend is not all
ROUNDING = 1e-6  # of a figure: what single precision may take from it
METHODS = ("automatic", "importance", "quadrature", "prior", "exact")
Report = Callable[[float], None]


class Evidence(NamedTuple):
    """log p(x) of rows, each of the arrays (N,).

    Attributes:
        log_p: nats.
        effective_samples: (Σw)² / Σw² of the importance weights w; NaN where nothing was drawn.
        standard_error: of log_p, nats: sd(w) / (mean(w) √S); of a sum over cells the error that is left; else 0.
        pareto_k: of the largest weights; NaN where nothing was drawn.
        trusted: whether the error can be believed.
        method: how it was found.
    """

    log_p: np.ndarray
    effective_samples: np.ndarray
    standard_error: np.ndarray
    pareto_k: np.ndarray
    trusted: np.ndarray
    method: str


def evidence(
    model: Model,
    x: np.ndarray,
    method: str = "importance",
    samples: int = 5000,
    seed: int = 0,
    labels: np.ndarray | None = None,
) -> np.ndarray:
    """log p(x) in nats of rows (N, *shape), as (N,) float64: what :func:`estimate` finds, without its errors."""
    return estimate(model if labels is None else model.given(labels), x, method, samples, seed).log_p


def estimate(
    model: Model,
    x: np.ndarray,
    method: str = "automatic",
    samples: int = 1000,
    seed: int = 0,
    report: Report = lambda share: None,
) -> Evidence:
    """log p(x) of rows (N, *shape) with its errors.

    `method` is "importance", "prior" (both of `samples` draws), "quadrature" (d ≤ 2), "exact" (a closed form, or the
    sum over every value of a discrete z), or "automatic", the best of these that the model has. A model that has
    conditions bears those of the rows (``model.given(labels)``). `report` is told the share done, and may raise to give
    up. Raises :class:`InputError` for a method that the model does not have.
    """
    if method not in METHODS:
        raise InputError(f"There is no way {method!r} to the evidence; the ways are {', '.join(METHODS)}.")
    method = best_method(model) if method == "automatic" else method
    if method == "exact" or (method == "quadrature" and model.traits.posterior == "categorical"):
        return _known(exact(model, x), exact_words(model))
    if method == "quadrature":
        found = quadrature(model, x, report=report)
        trusted, error = found.error <= LARGEST_ERROR, SAFETY * found.error
        return _known(found.log_p, "quadrature")._replace(standard_error=error, trusted=trusted)
    if method == "importance":
        return importance(model, x, samples, seed, report=report)
    return prior_sampling(model, x, samples, seed, report)


def best_method(model: Model) -> str:
    """The method that "automatic" stands for: exact where it can be, quadrature for d ≤ 2, else importance sampling."""
    if model.traits.closed_evidence or (model.traits.posterior == "categorical" and _count(model) <= MOST_STATES):
        return "exact"
    return "quadrature" if model.latent_dim <= 2 and model.traits.posterior != "categorical" else "importance"


def methods_of(model: Model) -> tuple[str, ...]:
    """The methods that a model has, the best first; none where it has no p(z) that its rows come from."""
    if not model.traits.bounds_evidence:
        return ()
    best, discrete = best_method(model), model.traits.posterior == "categorical"
    small = model.latent_dim <= 2 and not discrete
    found = [best, *(("quadrature",) if small else ()), "importance", "prior"]
    return tuple(dict.fromkeys(found))


def exact_words(model: Model) -> str:
    """What "exact" means for a model."""
    kind = model.traits.closed_evidence
    if kind == "predictive":
        return "closed form, averaged over q(θ)"
    return "closed form" if kind else f"sum over all {_count(model):,} z"


@torch.no_grad()
def exact(model: Model, x: np.ndarray, labels: np.ndarray | None = None) -> np.ndarray:
    """log p(x) of rows (N, *shape) in closed form, or by summing over every value of a discrete z, (N,) float64.

    Raises :class:`InputError` where the model has neither.
    """
    if not model.traits.bounds_evidence:
        model.prior()  # says why there is no evidence
    if model.traits.closed_evidence:
        parts = [model.log_evidence(part.to(model.device)) for part in torch.from_numpy(x).split(4096)]
        return torch.cat(parts).double().cpu().numpy() if parts else np.empty(0)
    if model.traits.posterior != "categorical" or not model.traits.bounds_evidence:
        raise InputError(f"The model {model.name} has no closed form for the evidence; use importance.")
    if _count(model) > MOST_STATES:
        raise InputError(f"There are more than {MOST_STATES:,} values of z to sum over; use importance.")
    log_p = np.empty(len(x))
    for rows, given in conditioned(model, len(x), labels):
        joint, total = Joint(given, x[rows]), np.full(len(rows), -np.inf)
        every = states(joint.prior)
        for start in range(0, len(every), joint.block):
            part = joint.table(every[start : start + joint.block])
            total = np.logaddexp(total, np.logaddexp.reduce(part, axis=1))
        log_p[rows] = total
    return log_p


def _count(model: Model) -> int:
    prior = model.prior()
    if isinstance(prior, Joined):
        variables, values = prior.each.event_shape
        return int(values) ** int(variables)
    return int(prior.event_shape[0])


def states(prior: Distribution) -> np.ndarray:
    """Every value of a discrete z (n, d) float32, as one-hot vectors one after another."""
    variables, values = prior.each.event_shape if isinstance(prior, Joined) else (1, prior.event_shape[0])
    index = np.array(list(itertools.product(range(values), repeat=variables)))
    return np.eye(values, dtype=np.float32)[index].reshape(len(index), -1)


def _known(log_p: np.ndarray, method: str) -> Evidence:
    """Of a figure that nothing was drawn for."""
    nothing = np.full(len(log_p), np.nan)
    return Evidence(log_p, nothing, np.zeros(len(log_p)), nothing, np.isfinite(log_p), method)


def importance(
    model: Model,
    x: np.ndarray,
    samples: int = 5000,
    seed: int = 0,
    searched: bool | None = None,
    report: Report = lambda share: None,
) -> Evidence:
    """Importance sampling (Burda, Grosse and Salakhutdinov 2016): log 1/S Σ p(x, z_s)/r(z_s), z_s ~ r.

    Not `searched`, r is q(z|x): the IWAE bound of S samples, which on average never falls as S grows, and is the ELBO
    at S = 1. An encoder can miss a mode altogether, and no number of its samples finds that out. `searched`, r is a
    mixture of q, the prior, and what lies about the modes that were climbed to; None searches from 200 samples on.
    """
    searched = samples >= SEARCHED_FROM if searched is None else searched
    words = f"importance, {samples:,}" if searched else f"encoder samples, {samples:,}"
    return _sampled(model, x, samples, seed, words, report)


def prior_sampling(
    model: Model,
    x: np.ndarray,
    samples: int = 5000,
    seed: int = 0,
    report: Report = lambda share: None,
) -> Evidence:
    """log 1/S Σ p(x|z_s), z_s ~ p(z): unbiased for p, biased low for log p, and hopeless for many dimensions."""
    return _sampled(model, x, samples, seed, f"prior samples, {samples:,}", report)


@torch.no_grad()
def _sampled(model: Model, x: np.ndarray, samples: int, seed: int, words: str, report: Report) -> Evidence:
    if samples < 1:
        raise InputError(f"samples must be at least 1, not {samples}.")
    columns, unseen = np.full((4, len(x)), np.nan), np.zeros(len(x))
    model.prior()  # a model without one says so
    together = max(1, min(256, BLOCK_VALUES // samples))
    done = 0
    for rows, given in conditioned(model, len(x), None):
        for start in range(0, len(rows), together):
            part = rows[start : start + together]
            joint = Joint(given, x[part])
            generator = torch.Generator(model.device).manual_seed(seed + done)
            weights, unseen[part] = _log_weights(joint, samples, words, generator, seed, partial(report, done / len(x)))
            columns[:, part] = _told(weights)
            done += len(part)
            report(done / len(x))
    log_p, effective, error, k = columns
    trusted = np.isfinite(error) & (k <= HEAVY) & (effective >= FEW) & (unseen <= UNSEEN)
    return Evidence(log_p, effective, error, k, trusted, words)


def _told(weights: torch.Tensor) -> np.ndarray:
    """log of the mean, effective number, standard error and k̂ of log weights (S, B), as (4, B)."""
    samples = len(weights)
    total, squares = torch.logsumexp(weights, 0), torch.logsumexp(2 * weights, 0)
    log_p, effective = total - math.log(samples), torch.exp(2 * total - squares)
    # sd(w)/mean(w) = √(S/S_eff − 1)
    spread = (samples / effective - 1).clamp_min(0) / max(samples - 1, 1)
    error = (spread + (ROUNDING * log_p).square()).sqrt() if samples > 1 else torch.full_like(log_p, math.nan)
    return np.stack([*(part.cpu().numpy() for part in (log_p, effective, error)), pareto_k(weights.cpu().numpy())])


def _log_weights(
    joint: Joint, samples: int, words: str, generator: torch.Generator, seed: int, check: Callable[[], None]
) -> tuple[torch.Tensor, np.ndarray]:
    """log p(x, z)/r(z) of draws from a proposal r for all rows of `joint`, float64 (S, B).

    And what share of p(z|x) may be about modes that r has not, (B,).
    """
    rows, x, prior = len(joint.x), joint.x, joint.prior
    unseen = np.zeros(rows)
    proposal = joint.model.posterior(x)
    mixed = words.startswith("importance") and joint.model.traits.posterior in ("gaussian", "categorical")
    if mixed:
        discrete = isinstance(proposal, OneHotCategorical | Joined)
        modes = None if discrete else search(joint, proposal, seed)
        unseen = unseen if modes is None else modes.unseen.cpu().numpy()
        proposal = MixtureProposal(proposal, prior, modes)
    block = max(1, min(samples, BLOCK_VALUES // max(1, rows * math.prod(joint.model.shape))))
    parts = []
    for start in range(0, samples, block):
        draws = min(block, samples - start)
        if mixed:
            z = proposal.sample(draws, generator)
        elif words.startswith("prior"):
            z = draw(prior, generator, (draws * rows,)).view(draws, rows, -1)
        else:
            z = draw(proposal, generator, (draws,))
        repeated = x.expand(draws, *x.shape).flatten(0, 1)
        log_p = joint.model.likelihood(z.flatten(0, 1)).log_prob(repeated).view(draws, rows).double()
        if not words.startswith("prior"):
            log_p = log_p + prior.log_prob(z).double() - proposal.log_prob(z).double()
        parts.append(log_p)
        check()
    return torch.cat(parts).nan_to_num(nan=-math.inf), unseen
