"""The posteriors of many rows together: the aggregate posterior q(z) = 1/N Σ q(z|x_i), and how it lies to the prior."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import torch
from torch.distributions import Distribution, Independent, MixtureSameFamily, MultivariateNormal, Normal

from latentlab.inference.draws import draw
from latentlab.models.protocol import Model

BLOCK = 512  # rows encoded at once
PAIRED = 1 << 22  # numbers at once, of draws against rows
NODES = 24  # of Gauss–Hermite quadrature


class Estimate(NamedTuple):
    """A figure in nats and its standard error over rows."""

    value: float
    error: float


@dataclass(frozen=True)
class RowPosteriors:
    """q(z|x) of some rows, each under its own condition, in blocks on the model's device.

    Attributes:
        labels: (n,) classes of the rows where the model has conditions, else None.
        blocks: the posteriors, batch after batch, of n rows together.
        priors: p(z) of the same rows: one for each block, of the block's rows or one for all.
    """

    labels: np.ndarray | None
    blocks: tuple[Distribution, ...]
    priors: tuple[Distribution, ...]

    @cached_property
    def mean(self) -> np.ndarray:
        """E_q[z] (n, d) float64."""
        return torch.cat([q.mean for q in self.blocks]).double().cpu().numpy()

    @cached_property
    def variance(self) -> np.ndarray:
        """Var_q[z] (n, d) float64; of one-hot z, of each of its values."""
        return torch.cat([_variance(q) for q in self.blocks]).double().cpu().numpy()

    def covariance_on(self, axes: np.ndarray) -> np.ndarray:
        """The covariances (n, k, k) float64 of q, seen along axes (k, d): its marginals on a plane."""
        axes = np.asarray(axes, np.float64)
        if not isinstance(self.blocks[0], MultivariateNormal):
            return np.einsum("ad,nd,bd->nab", axes, self.variance, axes)
        whole = torch.cat([q.covariance_matrix for q in self.blocks]).double().cpu().numpy()
        return np.einsum("ad,nde,be->nab", axes, whole, axes)

    def draws(self, seed: int = 0) -> np.ndarray:
        """One draw of each row's q, (n, d) float64."""
        generator = torch.Generator(self.blocks[0].mean.device).manual_seed(seed)
        return torch.cat([draw(q, generator) for q in self.blocks]).double().cpu().numpy()

    def prior_draws(self, seed: int = 0) -> np.ndarray:
        """One draw of p(z) for each row, under its condition, (n, d) float64."""
        generator = torch.Generator(self.blocks[0].mean.device).manual_seed(seed)
        found = [
            draw(prior, generator, () if prior.batch_shape else (len(q.mean),))
            for q, prior in zip(self.blocks, self.priors, strict=True)
        ]
        return torch.cat(found).double().cpu().numpy()

    @cached_property
    def prior_mean(self) -> np.ndarray:
        """E[z] of each row's p(z), (n, d) float64."""
        return self._of_priors(lambda prior: prior.mean)

    @cached_property
    def prior_variance(self) -> np.ndarray:
        """Var[z] of each row's p(z), (n, d) float64."""
        return self._of_priors(_variance)

    def _of_priors(self, figure: Callable[[Distribution], torch.Tensor]) -> np.ndarray:
        pairs = zip(self.blocks, self.priors, strict=True)
        found = [figure(prior).expand(len(q.mean), -1) for q, prior in pairs]
        return torch.cat(found).double().cpu().numpy()

    def from_prior(self) -> np.ndarray:
        """E_q[z] (n, d) in standard deviations of each row's own p(z), from its mean."""
        return (self.mean - self.prior_mean) / np.sqrt(np.maximum(self.prior_variance, 1e-12))


@torch.no_grad()
def row_posteriors(model: Model, x: np.ndarray, labels: np.ndarray | None = None) -> RowPosteriors:
    """q(z|x) of rows (n, *shape), n ≥ 1, each under its own class where the model has conditions and they are known."""
    own = labels if model.traits.conditions and labels is not None else None
    blocks, priors = [], []
    for part in parts(len(x)):
        given = model if own is None else model.given(own[part])
        rows = torch.from_numpy(np.ascontiguousarray(x[part])).to(model.device)
        blocks.append(given.posterior(rows))
        priors.append(given.prior() if model.traits.prior != "none" else blocks[-1])
    return RowPosteriors(own, tuple(blocks), tuple(priors))


def parts(rows: int) -> Iterator[slice]:
    """Slices of at most BLOCK rows."""
    for start in range(0, rows, BLOCK):
        yield slice(start, min(start + BLOCK, rows))


@torch.no_grad()
def aggregate_kl(found: RowPosteriors, rows: int, draws: int = 500, seed: int = 0) -> Estimate:
    """KL( q(z) ‖ p(z) ) with q(z) = 1/N Σ q(z|x_i) over N = `rows` rows, of which `found` are some; nats.

    The mean of log q(z) − log p(z) over draws z ~ q(z|x_i) of some of them, log q(z) by stratified weights: the row's
    own q counts 1/N, the others share the rest (Chen, Li, Grosse and Duvenaud 2018, C.2). Where the model has
    conditions, q(z|c) and p(z|c) are compared within each. It cannot be more than log N below the mean KL of a row.
    """
    total = len(found.mean)
    some = np.unique(np.linspace(0, total - 1, min(draws, total)).astype(int))
    device, dtype = found.blocks[0].mean.device, found.blocks[0].mean.dtype
    z = torch.from_numpy(found.draws(seed)).to(device, dtype)
    labels = None if found.labels is None else torch.from_numpy(found.labels).to(device)
    log_p, start = torch.empty(total, dtype=dtype, device=device), 0
    for q, prior in zip(found.blocks, found.priors, strict=True):
        part = slice(start, start := start + len(q.mean))
        log_p[part] = prior.log_prob(z[part])
    step = max(1, PAIRED // (BLOCK * z.shape[1]))
    log_q = torch.cat(
        [
            _log_aggregate(found, z, torch.from_numpy(some[at : at + step]).to(device), labels, rows / total)
            for at in range(0, len(some), step)
        ]
    )
    values = (log_q - log_p[torch.from_numpy(some).to(device)]).double().cpu().numpy()
    return Estimate(float(values.mean()), float(values.std() / np.sqrt(len(values))))


def _log_aggregate(
    found: RowPosteriors, z: torch.Tensor, index: torch.Tensor, labels: torch.Tensor | None, each: float
) -> torch.Tensor:
    """log q(z) (b,) at the draws of the rows `index` (b,); every row of `found` stands for `each` rows."""
    logs, start = [], 0
    for q in found.blocks:
        logs.append(q.log_prob(z[index][:, None]))
        start += len(q.mean)
    table = torch.cat(logs, 1)
    alike = torch.ones_like(table, dtype=torch.bool) if labels is None else labels[index][:, None] == labels
    count = alike.sum(1, keepdim=True)
    own = torch.zeros_like(alike).scatter_(1, index[:, None], True)
    whole = each * count
    weights = torch.where(own, 1 / whole, (1 - 1 / whole) / (count - 1).clamp_min(1))
    weights = torch.where(count == 1, own.to(weights), weights)
    return torch.logsumexp(torch.where(alike, table + weights.log(), -torch.inf), 1)


def dimension_kl(found: RowPosteriors, seed: int = 0) -> np.ndarray:
    """KL of each dimension's marginals, q(z_j|x) to the model's own p(z_j), mean over rows, (d,) nats.

    Closed where both are Gaussian; against a mixture by Gauss–Hermite quadrature. Their sum is the KL of the whole
    where q and p both factorise; else it is only a part of it. Empty where they are not Gaussian.
    """
    if not isinstance(found.blocks[0], Independent | MultivariateNormal):
        return np.empty(0)
    if isinstance(found.priors[0], MixtureSameFamily):
        return _kl_to_mixture(found)
    if isinstance(found.priors[0], Independent) and isinstance(found.priors[0].base_dist, Normal):
        ratio = found.variance / found.prior_variance
        return 0.5 * (ratio + found.from_prior() ** 2 - np.log(ratio) - 1).mean(0)
    return np.empty(0)


def _kl_to_mixture(found: RowPosteriors) -> np.ndarray:
    prior = found.priors[0]
    weights = prior.mixture_distribution.probs.double().cpu().numpy()
    centres, widths = (
        part.double().cpu().numpy()
        for part in (prior.component_distribution.mean, prior.component_distribution.variance)
    )
    nodes, shares = np.polynomial.hermite_e.hermegauss(NODES)
    total = np.empty(found.mean.shape[1])
    for j in range(len(total)):
        deviation = np.sqrt(found.variance[:, j])
        z = found.mean[:, j, None] + deviation[:, None] * nodes
        log_p = np.full(z.shape, -np.inf)
        for weight, centre, width in zip(weights, centres[:, j], widths[:, j], strict=True):
            log_p = np.logaddexp(log_p, np.log(weight) - 0.5 * ((z - centre) ** 2 / width + np.log(2 * np.pi * width)))
        entropy = 0.5 * np.log(2 * np.pi * np.e * found.variance[:, j])
        total[j] = (-entropy - log_p @ (shares / shares.sum())).mean()
    return total


def _variance(q: Distribution) -> torch.Tensor:
    try:
        return q.variance
    except NotImplementedError:
        return q.mean * (1 - q.mean)  # of one-hot vectors
