"""log p(x, z) of rows at places: decoded once for all rows that ask for a place, since decoding is what costs."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Distribution, Independent, Normal

from latentlab.errors import InputError
from latentlab.models.distributions import Shaped
from latentlab.models.negative_binomial import NegativeBinomial
from latentlab.models.protocol import Model

BLOCK_VALUES = 1 << 19  # decoded values held at once; more of them fall out of the processor's cache
LOWEST = -1e30  # stands for log 0, so that differences are numbers


class Joint:
    """log p(x, z) of rows (N, *shape) under `model`, which bears their condition where it has any."""

    def __init__(self, model: Model, x: np.ndarray) -> None:
        self.model, self.prior = model, model.prior()
        self.x = torch.from_numpy(np.ascontiguousarray(x)).to(model.device)

    @property
    def dtype(self) -> torch.dtype:
        """In which the model calculates."""
        return self.prior.mean.dtype

    @property
    def block(self) -> int:
        """Places that are decoded together."""
        return max(1, BLOCK_VALUES // max(1, math.prod(self.model.shape)))

    @torch.no_grad()
    def table(self, places: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
        """(n, B) float64, nats, of `rows` (all of them where None) at places (B, d)."""
        z = torch.from_numpy(np.asarray(places, np.float32)).to(self.model.device)
        x = self.x if rows is None else self.x[torch.from_numpy(rows).to(self.x.device)]
        log_prior = self.prior.log_prob(z).double()
        found = (log_likelihoods(self.model.likelihood(z), x) + log_prior).cpu().numpy()
        return np.nan_to_num(found, copy=False, nan=LOWEST, neginf=LOWEST)

    def pairs(self, row: np.ndarray, places: np.ndarray, order: np.ndarray) -> np.ndarray:
        """(n,) of pairs of a row (n,) and a place (n, d); `order` (n,) brings near places together."""
        out = np.empty(len(row))
        new = np.any(np.diff(places[order], axis=0) != 0, axis=1)
        number = np.concatenate([[0], np.cumsum(new)])  # of each pair's place among the different ones
        # Fewer at once than would fit: the fewer the places, the fewer the rows that ask for one of them.
        step = min(self.block, 512)
        for start in range(0, int(number[-1]) + 1, step):
            chosen = order[np.searchsorted(number, start) : np.searchsorted(number, start + step)]
            own = number[np.searchsorted(number, start) : np.searchsorted(number, start + step)] - start
            first = np.flatnonzero(np.diff(own, prepend=-1))
            rows, which = np.unique(row[chosen], return_inverse=True)
            out[chosen] = self.table(places[chosen[first]], rows)[which, own]
        return out


def conditioned(model: Model, count: int, labels: np.ndarray | None) -> Iterator[tuple[np.ndarray, Model]]:
    """Indices of rows under one condition, and the model under it; all rows at once where it has no conditions.

    Without `labels` the conditions are those that the model was given; InputError where they are not of these rows.
    """
    if not model.traits.conditions:
        yield np.arange(count), model
        return
    if labels is None:
        labels = np.asarray(model.condition)
        if len(labels) == 1:
            yield np.arange(count), model
            return
    if len(labels) != count:
        raise InputError(f"{len(labels):,} conditions were given for {count:,} rows; give one, or one for each.")
    for condition in np.unique(labels):
        yield np.flatnonzero(labels == condition), model.given(int(condition))


def log_likelihoods(likelihood: Distribution, x: torch.Tensor) -> torch.Tensor:
    """log p(x|z) of rows (N, *shape) at each of a batch (B,) of p(x|z), as (N, B) float64.

    Where the density is an exponential family, it is one matrix product; else it is asked for pair by pair.
    """
    base = likelihood.base if isinstance(likelihood, Shaped) else likelihood
    base = base.base_dist if isinstance(base, Independent) else base
    flat = x.flatten(1).double()
    whole = base.batch_shape[1:].numel() == flat.shape[1] and len(base.event_shape) == 0
    if whole and isinstance(base, Bernoulli):
        logits = base.logits.flatten(1).double()
        return flat @ logits.T - F.softplus(logits).sum(1)
    if whole and type(base) is Normal:
        mean, scale = base.loc.flatten(1).double(), base.scale.flatten(1).double()
        precision = scale.square().reciprocal()
        squares = flat.square() @ precision.T - 2 * flat @ (mean * precision).T + (mean.square() * precision).sum(1)
        return -0.5 * (squares + flat.shape[1] * math.log(2 * math.pi)) - scale.log().sum(1)
    if whole and type(base) is NegativeBinomial and base.log_r.stride(0) == 0:
        log_r, odds = base.log_r[0].flatten().double(), (base.log_mean - base.log_r).flatten(1).double()
        r, s = log_r.exp(), F.softplus(odds, threshold=1e3)
        counts = torch.lgamma(flat + r) - torch.lgamma(r) - torch.lgamma(flat + 1)
        return counts.sum(1)[:, None] + flat @ (odds - s).T - s @ r
    places = likelihood.batch_shape[0]
    step = max(1, BLOCK_VALUES // max(1, places * flat.shape[1]))
    return torch.cat([likelihood.log_prob(part[:, None]) for part in x.split(step)]).double()
