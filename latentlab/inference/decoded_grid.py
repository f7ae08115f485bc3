"""p(x, z) of any row over one grid of places that is decoded once: rows change as fast as a hand chooses them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch.distributions import Bernoulli, Distribution, Independent, MixtureSameFamily, Normal

from latentlab.inference.joint import Joint
from latentlab.models.distributions import Shaped
from latentlab.models.protocol import Model

REACH = 4.0  # standard deviations of p(z) that a grid covers
SIDE = 200  # places along each side
COARSE = 4  # every so-manieth place, while a hand moves
MOST_VALUES = 1 << 25  # numbers kept of what was decoded: 128 MiB
BLOCK_VALUES = 1 << 21  # decoded at once
LEAST_SIDE = 24


class Posterior(NamedTuple):
    """A row's posterior over a grid.

    `axes` are its places along each dimension shown, `density` (n,) or (n₁, n₂) its density there, which sums to one
    over the cells; `log_p` the log of the sum of p(x, z) over the cells: near log p(x), nats, where the grid is fine
    and shows all of z.
    """

    axes: tuple[np.ndarray, ...]
    density: np.ndarray
    log_p: float


class DecodedGrid:
    """Places over p(z) along one or two of its dimensions, decoded with the weights of now.

    What the rest of z is, where there is more, `through` (d,) says. `box` (2, n) is another box than that of p(z).
    `check` is called between blocks and may raise.
    """

    def __init__(
        self,
        model: Model,
        side: int = SIDE,
        dimensions: tuple[int, ...] = (0, 1),
        through: np.ndarray | None = None,
        box: np.ndarray | None = None,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self.model, self.dimensions = model, dimensions[: model.latent_dim]
        shown = list(self.dimensions)
        low, high = (edge[shown] for edge in reach_of(model.prior())) if box is None else box
        values = math.prod(model.shape)
        side = max(LEAST_SIDE, min(side, int((MOST_VALUES / values) ** (1 / len(shown)))))
        self.axes = tuple(np.linspace(a, b, side) for a, b in zip(low, high, strict=True))
        start = np.zeros(model.latent_dim) if through is None else np.asarray(through, np.float64)
        self.places = np.tile(start, (side ** len(shown), 1))
        self.places[:, shown] = np.stack(np.meshgrid(*self.axes, indexing="ij"), -1).reshape(-1, len(shown))
        self._coarse = np.arange(side ** len(shown)).reshape([side] * len(shown))
        for axis in range(len(shown)):
            self._coarse = self._coarse.take(np.arange(0, side, COARSE), axis)
        self._factors, self._rest = self._decode(max(1, BLOCK_VALUES // values), check)
        self._sparse = (None, None)
        if self._factors is not None:
            self._sparse = tuple(part[self._coarse.ravel()] for part in (self._factors, self._rest))

    @torch.no_grad()
    def _decode(self, block: int, check: Callable[[], None]) -> tuple[np.ndarray | None, np.ndarray | None]:
        """Numbers (G, P) whose product with a row's statistics, and (G,) beside it, give log p(x, z) but a constant.

        None where p(x|z) is no exponential family: it is asked for anew for each row then.
        """
        prior, found, rest = self.model.prior(), [], []
        self._centre: torch.Tensor | None = None
        self._precision: torch.Tensor | None = None  # (D,), where it is that of every place
        for start in range(0, len(self.places), block):
            check()
            z = torch.from_numpy(self.places[start : start + block].astype(np.float32)).to(self.model.device)
            factors = self._factors_of(self.model.likelihood(z))
            if factors is None:
                return None, None
            found.append(factors[0].cpu().numpy())
            rest.append((factors[1] + prior.log_prob(z).double()).cpu().numpy())
        return np.concatenate(found), np.concatenate(rest)

    def _factors_of(self, likelihood: Distribution) -> tuple[torch.Tensor, torch.Tensor] | None:
        base = likelihood.base if isinstance(likelihood, Shaped) else likelihood
        base = base.base_dist if isinstance(base, Independent) else base
        if base.batch_shape[1:].numel() != math.prod(self.model.shape) or len(base.event_shape):
            return None
        if isinstance(base, Bernoulli):
            logits = base.logits.flatten(1)
            return logits.float(), -F.softplus(logits).double().sum(1)
        if type(base) is not Normal:
            return None
        mean, scale = base.loc.flatten(1), base.scale.flatten(1)
        if self._centre is None:  # about the first mean: squares of what is far from 0 would leave no digits
            self._centre = mean[:1].clone()
        apart, precision = mean - self._centre, scale.square().reciprocal()
        rest = -0.5 * (apart.square() * precision).double().sum(1) - scale.log().double().sum(1)
        if scale.stride(0) == 0:
            self._precision = precision[0]
            return (apart * precision).float(), rest
        return torch.cat([apart * precision, -0.5 * precision], 1).float(), rest

    def _statistics(self, row: np.ndarray) -> np.ndarray:
        """Of a row (*shape): what its factors are multiplied with."""
        if self._centre is None:
            return row.reshape(-1).astype(np.float32)
        apart = self._apart(row).astype(np.float32)
        return apart if self._precision is not None else np.concatenate([apart, apart * apart])

    def _apart(self, row: np.ndarray) -> np.ndarray:
        return row.reshape(-1) - self._centre[0].double().cpu().numpy()

    def log_joint(self, row: np.ndarray, coarse: bool = False) -> np.ndarray:
        """log p(x, z) of a row (*shape), nats, at every place of the grid or at every fourth: (n,) float64."""
        if self._factors is None:
            places = self.places[self._coarse.ravel()] if coarse else self.places
            joint = Joint(self.model, row[None])
            blocks = range(0, len(places), joint.block)
            return np.concatenate([joint.table(places[start : start + joint.block])[0] for start in blocks])
        factors, rest = self._sparse if coarse else (self._factors, self._rest)
        return factors @ self._statistics(row) + rest + self._constant(row)

    def posterior(self, row: np.ndarray, coarse: bool = False) -> Posterior:
        """p(z|x) of a row (*shape) over the grid, or over every fourth place of it."""
        log_f = self.log_joint(row, coarse)
        axes = tuple(axis[::COARSE] if coarse else axis for axis in self.axes)
        cell = math.prod(float(axis[1] - axis[0]) for axis in axes)
        highest = float(log_f.max())
        density = np.exp(log_f - highest)
        total = float(density.sum()) * cell
        return Posterior(axes, (density / total).reshape([len(axis) for axis in axes]), highest + math.log(total))

    def _constant(self, row: np.ndarray) -> float:
        """What log p(x|z) has beside the factors, the same at all places."""
        if self._centre is None:
            return 0.0
        fixed = self._precision
        squares = 0.0 if fixed is None else float((self._apart(row) ** 2 * fixed.double().cpu().numpy()).sum())
        return -0.5 * (row.size * math.log(2 * math.pi) + squares)


def reach_of(prior: Distribution, reach: float = REACH) -> np.ndarray:
    """The box (2, d) within so many standard deviations of p(z), or of any component of it."""
    each = prior.component_distribution if isinstance(prior, MixtureSameFamily) else prior
    mean, deviation = (
        part.detach().double().reshape(-1, prior.event_shape[0]).cpu().numpy()
        for part in (each.mean, each.variance.sqrt())
    )
    return np.stack([(mean - reach * deviation).min(0), (mean + reach * deviation).max(0)])
