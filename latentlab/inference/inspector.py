"""One row's q beside its true posterior, as fast as rows are chosen: coarse first, then fine, then close by."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
from torch.distributions import MixtureSameFamily

from latentlab.inference.decoded_grid import COARSE, SIDE, DecodedGrid, Posterior, reach_of
from latentlab.inference.spread import factors_of
from latentlab.models.factors import even_noise

DRAWS = 256  # of q, for the bound and the evidence of now
CLOSE_SIDE = 72
CLOSE_REACH = 4.0  # standard deviations of q that the close view shows at least
SEEN = 1e-3  # of the highest density: what of the true posterior it shows as well
FEW = 30.0  # effective draws, under which a figure is not to be trusted
ZOOMS = 3  # at most, until the close view is filled by the posterior
FILLED = 0.3  # of each side of it
HELD = 0.95  # of the posterior's mass, by which the prior's share is told


@dataclass(frozen=True, eq=False)
class Question:
    """Which row to look at: its index, x (*shape), its label where the model has conditions, the dimensions to show.

    `extent` (2, d) is how far the rows lie: the whole view shows them, too. `fine` is False where the weights will be
    others in a moment: only the coarse pictures are made.
    """

    row: int
    x: np.ndarray
    label: int | None = None
    dimensions: tuple[int, ...] = (0, 1)
    extent: np.ndarray | None = None
    fine: bool = True


class RowBound(NamedTuple):
    """ELBO and log p(x) of a row from the same draws of q, nats, with their standard errors.

    `effective` is how many draws from p(z|x) they are worth: of few log p(x) is too low, and its error means nothing.
    """

    elbo: float
    elbo_error: float
    log_p: float
    log_p_error: float
    effective: float

    @property
    def trusted(self) -> bool:
        """Whether log p(x) and its error can be believed."""
        return self.effective >= FEW


class Look(NamedTuple):
    """What is seen of a row.

    Attributes:
        row: its index.
        dimensions: of z, that are shown.
        posterior: p(z|x) over all that p(z) covers; `close`, where it lies, or None until that is known.
        mean, covariance: of q(z|x) in the dimensions shown, (n,) and (n, n).
        centres, scales: of p(z), or of its components, (K, n) each.
        slice: whether other dimensions are held at q's mean: p(z|x) is given them, then.
        bound: the figures of now; None in the first look, which is for the eye.
        share: of the prior's mass, where the posterior's densest 95 % lie; NaN until it is known close by, and where
            only a slice is seen.
        fine: whether nothing better comes.
    """

    row: int
    dimensions: tuple[int, ...]
    posterior: Posterior
    close: Posterior | None
    mean: np.ndarray
    covariance: np.ndarray
    centres: np.ndarray
    scales: np.ndarray
    slice: bool
    bound: RowBound | None
    share: float
    fine: bool


class Inspector:
    """Looks at rows under one model, which nobody else uses; `forget` when its weights have changed."""

    def __init__(self, model: Any) -> None:
        self.model = model
        self._kept: dict[Any, DecodedGrid] = {}

    def forget(self) -> None:
        """The weights are others: what was decoded is of the past."""
        self._kept = {}

    def looks(self, question: Question, check: Callable[[], None] = lambda: None) -> Iterator[Look]:
        """What is seen of a row, better each time; `check` may raise, to give up."""
        model = self.model if question.label is None else self.model.given(question.label)
        dimensions = tuple(d for d in question.dimensions if d < model.latent_dim)
        mean, covariance = _gaussian(self.model, model, question)
        sliced = model.latent_dim > len(dimensions)
        through = mean if sliced else None
        shown = list(dimensions)
        box = _whole(model.prior(), question.extent)[:, shown]
        of = (question.label, dimensions, question.row if sliced else None, box.tobytes())
        centres, scales = _components(model.prior(), shown)

        def seen(
            posterior: Posterior, bound: RowBound | None = None, close: Posterior | None = None, last: bool = False
        ) -> Look:
            share = math.nan if sliced or close is None else _share(close, model.prior())
            return Look(
                question.row, dimensions, posterior, close, mean[shown], covariance[np.ix_(shown, shown)],
                centres, scales, sliced, bound, share, last,
            )  # fmt: skip

        fine = self._kept.get((of, SIDE))
        if fine is None:
            coarse = self._grid((of, SIDE // COARSE), model, dimensions, through, box, check)
            posterior = coarse.posterior(question.x)
        else:
            posterior = fine.posterior(question.x, coarse=True)
        yield seen(posterior)
        check()
        bound = _bound(model, question, mean, covariance)
        if question.fine:
            check()
            fine = fine or self._grid((of, SIDE), model, dimensions, through, box, check)
            posterior = fine.posterior(question.x)
            yield seen(posterior, bound)
        check()
        narrow = _close(posterior, mean[shown], covariance[np.ix_(shown, shown)])
        side = CLOSE_SIDE if question.fine else CLOSE_SIDE // 2
        for _ in range(ZOOMS):
            near = DecodedGrid(model, side, dimensions, through, narrow, check).posterior(question.x)
            narrow, filled = _mass(near)
            if filled:
                break
            check()
        yield seen(posterior, bound, near, last=True)

    def _grid(
        self, key: tuple[Any, int], model: Any, dimensions: tuple[int, ...], through: np.ndarray | None,
        box: np.ndarray, check: Callable[[], None],
    ) -> DecodedGrid:  # fmt: skip
        """One of each size is kept: what was decoded takes much memory."""
        if key not in self._kept:
            made = DecodedGrid(model, key[1], dimensions, through, box, check)
            self._kept = {old: grid for old, grid in self._kept.items() if old[1] != key[1]} | {key: made}
        return self._kept[key]


def _whole(prior: Any, extent: np.ndarray | None) -> np.ndarray:
    """The box (2, d) that p(z) covers, and rows that lie farther, unless it is very far."""
    own = reach_of(prior)
    if extent is None:
        return own
    beyond = np.stack([own[0] - 0.5 * (own[1] - own[0]), own[1] + 0.5 * (own[1] - own[0])])
    held = np.clip(extent, *beyond)
    return np.stack([np.minimum(own[0], held[0]), np.maximum(own[1], held[1])])


@torch.no_grad()
def _gaussian(whole: Any, model: Any, question: Question) -> tuple[np.ndarray, np.ndarray]:
    """Mean (d,) and covariance (d, d) of q(z|x), by the encoder or by the row's own factors."""
    own = factors_of(whole)
    if own is not None and bool(own.trained[question.row]):  # those of other rows are found by gradient
        mean, log_variance = own.of(torch.tensor([question.row], device=whole.device))
        return mean[0].double().cpu().numpy(), np.diag(log_variance[0].double().exp().cpu().numpy())
    q = model.posterior(torch.from_numpy(question.x[None]).to(model.device))
    mean = q.mean[0].double().cpu().numpy()
    full = getattr(q, "covariance_matrix", None)
    return mean, np.diag(q.variance[0].double().cpu().numpy()) if full is None else full[-1].double().cpu().numpy()


@torch.no_grad()
def _bound(model: Any, question: Question, mean: np.ndarray, covariance: np.ndarray) -> RowBound:
    """From draws in pairs of opposite sign, others for each row; the errors are those of the pairs."""
    generator, x = torch.Generator().manual_seed(question.row), question.x
    noise = even_noise(DRAWS, torch.zeros(len(mean), dtype=torch.float64), generator).numpy()
    factor = np.linalg.cholesky(covariance)
    prior = model.prior()
    z = torch.from_numpy((mean + noise @ factor.T).astype(np.float32)).to(model.device)
    log_joint = model.likelihood(z).log_prob(torch.from_numpy(x).to(model.device)) + prior.log_prob(z)
    log_q = -0.5 * ((noise**2).sum(1) + len(mean) * math.log(2 * math.pi)) - np.log(np.diag(factor)).sum()
    log_w = log_joint.double().cpu().numpy() - log_q
    highest = log_w.max()
    weights = np.exp(log_w - highest)
    half = DRAWS // 2
    paired, weighed = (0.5 * (part[:half] + part[half:]) for part in (log_w, weights))
    return RowBound(
        float(log_w.mean()),
        float(paired.std() / math.sqrt(half)),
        float(highest + np.log(weights.mean())),
        float(weighed.std() / math.sqrt(half) / weights.mean()),
        float(weights.sum() ** 2 / (weights**2).sum()),
    )


def _components(prior: Any, shown: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """Means and standard deviations (K, n) of p(z) in the dimensions shown."""
    each = prior.component_distribution if isinstance(prior, MixtureSameFamily) else prior
    mean, variance = (part.detach().double().cpu().numpy() for part in (each.mean, each.variance))
    return mean.reshape(-1, mean.shape[-1])[:, shown], np.sqrt(variance.reshape(-1, mean.shape[-1])[:, shown])


@torch.no_grad()
def _share(posterior: Posterior, prior: Any) -> float:
    """How much of p(z) lies where the densest 95 % of the posterior do."""
    mass = posterior.density.ravel()
    dense = np.argsort(-mass)
    held = dense[: np.searchsorted(np.cumsum(mass[dense]), HELD * mass.sum()) + 1]
    at = np.stack(np.meshgrid(*posterior.axes, indexing="ij"), -1).reshape(-1, len(posterior.axes))[held]
    density = prior.log_prob(torch.from_numpy(at.astype(np.float32)).to(prior.mean.device)).double().exp()
    return float(density.sum()) * math.prod(axis[1] - axis[0] for axis in posterior.axes)


def _mass(posterior: Posterior) -> tuple[np.ndarray, bool]:
    """The box (2, n) that holds the mass with a margin, and whether that is a good part of each side of the grid."""
    there, low, high = posterior.density > SEEN * posterior.density.max(), [], []
    for i, axis in enumerate(posterior.axes):
        others = tuple(j for j in range(there.ndim) if j != i)
        seen = axis[there.any(others) if others else there]
        margin = 0.5 * (seen[-1] - seen[0]) + 2 * (axis[1] - axis[0])
        low.append(seen[0] - margin)
        high.append(seen[-1] + margin)
    sides = np.array([axis[-1] - axis[0] for axis in posterior.axes])
    box = np.stack([low, high])
    return box, bool(((box[1] - box[0]) > FILLED * sides).all())


def _close(posterior: Posterior, mean: np.ndarray, covariance: np.ndarray) -> np.ndarray:
    """The box (2, n) where q and the true posterior are."""
    reach = CLOSE_REACH * np.sqrt(np.diag(covariance))
    low, high = mean - reach, mean + reach
    there = posterior.density > SEEN * posterior.density.max()
    for i, axis in enumerate(posterior.axes):
        others = tuple(j for j in range(there.ndim) if j != i)
        seen = axis[there.any(others) if others else there]
        low[i], high[i] = min(low[i], seen[0]), max(high[i], seen[-1])
    return np.stack([low, high])
