"""EM by half-steps: the E-step lifts the bound to the log-likelihood, the M-step lifts both.

With q the exact posterior under θ_q, ELBO(θ, q) = E_q[log p(x, z|θ)] + H(q) = ℓ(θ) − KL(q ‖ p(z|x, θ)) (Neal and Hinton
1998): as functions of θ both touch at θ_q, with one slope there, and the M-step goes to where the bound is highest.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch

from latentlab.models import rebuild_model
from latentlab.models.covariances import ROUNDING
from latentlab.models.protocol import Batch, Pace, State, weights_of

if TYPE_CHECKING:
    from latentlab.data.dataset import Dataset

ALONG = "along"
SLICED = ("means", "loadings", "noise")  # parameters of which one entry is moved alone
POINTS, BEYOND = 61, 0.6  # of a curve; and how far it goes beyond both ends, in steps
WORK = 1 << 27  # products for one point of a curve, about: more rows are looked at as a spread of them
LEAST_ROWS, DOTS = 500, 2000
BLOCK_VALUES = 1 << 21


class Curve(NamedTuple):
    """ℓ and the bound (T,), nats per row, over one parameter t (T,); θ_q lies at `start`, θ at `now`.

    `name` is ALONG, from θ before the M-step (0) to θ after it (1); or that of a parameter of which the `entry` that
    the M-step moves most is varied, all others as they are now.
    """

    name: str
    entry: tuple[int, ...]
    t: np.ndarray
    log_likelihood: np.ndarray
    elbo: np.ndarray
    now: float


class RowsSeen(NamedTuple):
    """Rows (n, 2) on the values `names`, or (None) on the two directions of most variance.

    `responsibilities` (n, K) are q of them, where z is one of K; `gaussians` are weights, means (2,) and covariances
    (2, 2) of what the model is made of under θ.
    """

    rows: np.ndarray
    responsibilities: np.ndarray | None
    gaussians: list[tuple[float, np.ndarray, np.ndarray]]
    names: tuple[str, str] | None


class HalfStep(NamedTuple):
    """Where EM is after "start", "E" or "M": nats per row over so many `rows`; `elbo` is NaN before the first E-step.

    `q` is the state whose exact posterior q is.
    """

    after: str
    step: int
    log_likelihood: float
    elbo: float
    rows: int
    curve: Curve | None
    scene: RowsSeen
    q: State | None


def half_step(
    run: Any,
    after: str,
    q: State | None = None,
    over: str = ALONG,
    report: Callable[[float], None] = lambda share: None,
) -> HalfStep:
    """Look at a run whose model EM fits (traits.em) after "start", "E" or "M"; `report` may raise.

    After M, q is the exact posterior under the state `q`, that of one step before; after E that of now.
    """
    model, data, step = run.model, run.data, run.step
    x = rows_of(model, data)
    log_likelihood = _mean(model.log_evidence(block) for block in _blocks(model, x))
    if after == "E":
        q = weights_of(model.state())
    if q is None:
        return HalfStep(after, step, log_likelihood, math.nan, len(x), None, scene(model, None, x, data), None)
    old = _twin(model, q)
    new = model if after == "M" else _stepped(model, data)
    curve = _curve(model, old, new, x, (over, after == "M"), report)
    seen = scene(model, old, x, data)
    return HalfStep(after, step, log_likelihood, bound(model, old, x), len(x), curve, seen, q)


def rows_of(model: Any, data: Dataset) -> torch.Tensor:
    """The training rows (N, *shape) float64 that are looked at: all, or a spread of them where that is much work."""
    values = math.prod(data.shape)
    each = model.latent_dim * values * (values if model.traits.posterior == "categorical" else 2)
    count = min(len(data.train), max(LEAST_ROWS, WORK // each))
    return torch.from_numpy(np.asarray(data.x[data.train[_spread(len(data.train), count)]])).double().to(model.device)


def bound(model: Any, posterior_of: Any, x: torch.Tensor) -> float:
    """ELBO of rows x (N, *shape) under a model, with q the exact posterior under another one; nats per row."""
    found = (_bound_of(model, q, block) for block, q in _with_posterior(posterior_of, x))
    return _mean(found)


def choices(model: Any) -> tuple[str, ...]:
    """What its curves can be drawn over: ALONG the M-step, or one entry of a parameter."""
    return (ALONG, *(name for name in SLICED if name in model.state()))


def scene(model: Any, posterior_of: Any, x: torch.Tensor, data: Dataset) -> RowsSeen:
    """Rows, whose they are under q, and the Gaussians of the model, on two axes."""
    some = x[_spread(len(x), DOTS)]
    flat = some.flatten(1).cpu().numpy()
    if flat.shape[1] <= 2:
        axes, names = np.eye(2, flat.shape[1]), (*data.features, *("x₁", "x₂")[len(data.features) :])
    else:
        axes, names = np.linalg.svd(flat - flat.mean(0), full_matrices=False)[2][:2], None
    belongs = None
    if model.traits.components and posterior_of is not None:
        belongs = posterior_of.posterior(some).mean.cpu().numpy()
    return RowsSeen(flat @ axes.T, belongs, [_flat(*each, axes) for each in _gaussians(model)], names)


def _gaussians(model: Any) -> Iterator[tuple[float, np.ndarray, np.ndarray]]:
    """Weights, means (D,) and covariances (D, D): of each component, or of all rows."""
    for each in model.ellipses() if model.traits.components else ():
        yield each.weight, each.mean, each.factor @ each.factor.T
    if not model.traits.components:
        state = model.state()
        yield 1.0, state["mean"], state["loadings"] @ state["loadings"].T + np.diag(state["noise"])


def _flat(weight: float, mean: np.ndarray, covariance: np.ndarray, axes: np.ndarray) -> tuple[float, Any, Any]:
    return weight, axes @ mean, axes @ covariance @ axes.T


# Another θ ---------------------------------------------------------------------------------------------------------


def _twin(model: Any, state: State) -> Any:
    found = rebuild_model(model.name, model.shape, model.settings)
    found.load(state)
    found.to(str(model.device))
    return found


def _stepped(model: Any, data: Dataset) -> Any:
    """The model after its next step, as training makes it: over all rows."""
    twin = _twin(model, weights_of(model.state()))
    rows = torch.from_numpy(np.asarray(data.x[data.train])).to(model.device)
    twin.step(Batch(rows, torch.from_numpy(data.train)), Pace(0.0, 0.0))
    return twin


def _curve(
    model: Any, old: Any, new: Any, x: torch.Tensor, over: tuple[str, bool], report: Callable[[float], None]
) -> Curve:
    """Both over one parameter, with q the posterior under `old`; over is its name, and whether θ is `new`."""
    (name, moved), first, last = over, weights_of(old.state()), weights_of(new.state())
    name = name if name in first else ALONG
    if name == ALONG:
        entry, now, t = (), float(moved), np.union1d(np.linspace(-BEYOND, 1 + BEYOND, POINTS), [0.0, 1.0])
    else:
        base = last if moved else first
        entry = _most_moved(first[name], last[name])
        now, t = _range_of(name, first, last, entry, moved)
    q, least = list(_with_posterior(old, x)), _least(model, x)
    kept, found = [], []
    for i, value in enumerate(t):
        if name == ALONG:
            state = {each: first[each] + value * (last[each] - first[each]) for each in first}
        else:
            state = base | {name: _with_entry(base[name], entry, value)}
        if _sound(state, least):
            at = _twin(model, state)
            heights = _mean(at.log_evidence(block) for block, _ in q)
            kept.append(value)
            found.append((heights, _mean(_bound_of(at, each, block) for block, each in q)))
        report((i + 1) / len(t))
    heights, bounds = np.array(found).T
    return Curve(name, entry, np.array(kept), heights, bounds, now)


def _most_moved(first: np.ndarray, last: np.ndarray) -> tuple[int, ...]:
    """The entry that the M-step moves most; () where all are one number."""
    if first.ndim == 1 and np.ptp(first) == 0 and np.ptp(last) == 0:
        return ()
    return tuple(map(int, np.unravel_index(np.argmax(np.abs(last - first)), first.shape)))


def _range_of(name: str, first: State, last: State, entry: tuple[int, ...], moved: bool) -> tuple[float, np.ndarray]:
    """The entry as it is now, and the values about both its ends."""
    ends = [float(state[name][entry] if entry else state[name][0]) for state in (first, last)]
    wide = max(1.5 * abs(ends[1] - ends[0]), 0.1 * float(np.abs(last[name]).mean()), 1e-6)
    low = min(ends) - wide
    if name == "noise":
        low = max(low, 0.3 * min(ends))
    return ends[moved], np.union1d(np.linspace(low, max(ends) + wide, POINTS), ends)


def _with_entry(values: np.ndarray, entry: tuple[int, ...], value: float) -> np.ndarray:
    found = values.copy()
    found[entry or ...] = value
    return found


def _least(model: Any, x: torch.Tensor) -> float:
    """The least variance that an M-step leaves: below it lies no parameter."""
    return 0.999 * max(model.settings.floor, ROUNDING * float(x.flatten(1).var(0).sum()))


def _sound(state: State, least: float) -> bool:
    """Whether these are parameters: weights above 0, and no variance below the least."""
    variances = state.get("noise", np.ones(1))
    if "factors" in state:
        if not (np.diagonal(state["factors"], axis1=1, axis2=2) > 0).all():
            return False
        variances = np.linalg.svd(state["factors"], compute_uv=False) ** 2
    return bool((state.get("weights", np.ones(1)) > 0).all() and variances.min() >= least)


# Terms -------------------------------------------------------------------------------------------------------------


def _with_posterior(model: Any, x: torch.Tensor) -> Iterator[tuple[torch.Tensor, Any]]:
    for block in _blocks(model, x):
        yield block, model.posterior(block)


def expected(model: Any, q: Any, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """E_q[log p(x|z)] and E_q[log p(z)] of rows, (B,) each, exact for what has components or em among its traits.

    By enumeration of z; or, of what is quadratic in z, by 2d places of equal weight.
    """
    prior = model.prior()
    if model.traits.posterior == "categorical":
        each = torch.eye(model.latent_dim, dtype=q.mean.dtype, device=x.device)
        log_pi = prior.logits.log_softmax(-1)
        return (q.mean * model.likelihood(each).log_prob(x[:, None])).sum(1), (q.mean * log_pi).sum(1)
    steps = math.sqrt(model.latent_dim) * q.scale_tril.mT  # one covariance for all rows, or one each
    steps = steps.expand(len(x), *steps.shape[-2:])
    z = (q.mean[:, None] + torch.cat([steps, -steps], 1)).transpose(0, 1).flatten(0, 1)
    fit = model.likelihood(z).log_prob(x.repeat(2 * model.latent_dim, *[1] * (x.dim() - 1)))
    return tuple(part.view(2 * model.latent_dim, len(x)).mean(0) for part in (fit, prior.log_prob(z)))


def entropy_of(q: Any) -> torch.Tensor:
    """H(q) of each row, (B,) nats."""
    if isinstance(q, torch.distributions.OneHotCategorical):
        return -torch.xlogy(q.probs, q.probs).sum(1)
    return q.entropy()


def _bound_of(model: Any, q: Any, x: torch.Tensor) -> torch.Tensor:
    return sum(expected(model, q, x)) + entropy_of(q)


def _blocks(model: Any, x: torch.Tensor) -> Iterator[torch.Tensor]:
    each = 2 * model.latent_dim * math.prod(x.shape[1:])
    return iter(x.split(max(1, BLOCK_VALUES // each)))


def _spread(count: int, most: int) -> np.ndarray:
    """Indices of at most so many of `count` rows, evenly."""
    return np.arange(count) if count <= most else np.linspace(0, count - 1, most).astype(int)


def _mean(parts: Any) -> float:
    return float(torch.cat(list(parts)).mean())
