"""q fitted to p by either divergence: forward KL(p ‖ q) covers p, reverse KL(q ‖ p) seeks one of its modes.

Forward: the Gaussian with p's moments; a mixture by gradient, the expectation over p a sum over the plane. Reverse: by
gradient, the expectation over q a sum over places about it, so that it is the same each time (Bishop 2006, 10.1.2).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.lessons.targets import FARTHEST, Target, cell, places
from latentlab.lessons.words import FAMILIES

NODES, NODES_REACH = 41, 5.0  # of the sum over q along each dimension: places, and deviations to the last
ROUNDS, ITERATIONS = 12, 25  # of L-BFGS: times it is told how far it is, and steps between
RISE = 1e-10  # nats, that a round must gain
DIRECTIONS = 3  # in which two Gaussians are apart at first
WITHIN = (-12.0, 12.0), (-4.0, 2.0), (-8.0, 8.0), (-7.0, 7.0)  # means, logs of scales, slants, logits
LEAST_SHARE = 1e-7  # of the highest density: less of p is not seen by a mixture
STARTS = ((-1.8, -0.8), (1.8, 0.8), (0.0, 2.0), (1.8, -1.0), (0.0, 0.0), (0.0, -2.0))


@dataclass(frozen=True)
class Q:
    """A Gaussian or a mixture: weights (k,), means (k, 2), covariances (k, 2, 2)."""

    weights: np.ndarray
    means: np.ndarray
    covariances: np.ndarray

    def log_prob(self, z: np.ndarray) -> np.ndarray:
        """log q of places (n, 2), nats."""
        apart = z[:, None] - self.means
        squares = np.einsum("nki,kij,nkj->nk", apart, np.linalg.inv(self.covariances), apart)
        logs = np.log(self.weights) - 0.5 * (squares + np.linalg.slogdet(self.covariances)[1]) - math.log(2 * math.pi)
        return np.logaddexp.reduce(logs, axis=1)


class Divergences(NamedTuple):
    """Nats. Cross-entropy H(p, q) = H(p) + KL(p ‖ q), and H(q, p) = H(q) + KL(q ‖ p)."""

    forward: float
    reverse: float
    entropy_p: float
    entropy_q: float
    cross_pq: float
    cross_qp: float


def divergences(target: Target, q: Q) -> Divergences:
    """Both divergences and what they are made of, summed over the box."""
    log_p, log_q = target.table, q.log_prob(places())
    p, own = np.exp(log_p) * cell(), np.exp(log_q) * cell()
    entropy_p, entropy_q = float(-(p * log_p).sum()), float(-(own * log_q).sum())
    cross_pq, cross_qp = float(-(p * log_q).sum()), float(-(own * log_p).sum())
    return Divergences(cross_pq - entropy_p, cross_qp - entropy_q, entropy_p, entropy_q, cross_pq, cross_qp)


def fit_forward(target: Target, family: str) -> Q:
    """The q of a family that is least in KL(p ‖ q)."""
    _check(family)
    z, p = places(), np.exp(target.table) * cell()
    p = p / p.sum()
    mean = p @ z
    covariance = (z - mean).T @ ((z - mean) * p[:, None])
    if family == "diagonal":
        covariance = np.diag(np.diag(covariance))
    one = Q(np.ones(1), mean[None], covariance[None])
    if family != "two":
        return one
    held = p > LEAST_SHARE * p.max()
    seen, share = torch.from_numpy(z[held]), torch.from_numpy(p[held] / p[held].sum())

    def cross_entropy(shaped: _Shape) -> torch.Tensor:
        return -(share * shaped.log_prob(seen)).sum()

    ways = [np.array([math.cos(a), math.sin(a)]) for a in np.linspace(0, math.pi, DIRECTIONS, endpoint=False)]
    steps = [way * math.sqrt(way @ covariance @ way) for way in ways]
    starts = [_Shape(np.stack([mean - step, mean + step]), np.diag(covariance) ** 0.5, True) for step in steps]
    return _best([_descend(start, cross_entropy) for start in starts], lambda q: divergences(target, q).forward)


def fit_reverse(
    target: Target,
    family: str,
    start: tuple[float, float] | None = None,
    report: Callable[[Q], None] = lambda q: None,
) -> Q:
    """The q of a family that is least in KL(q ‖ p): of all starts, or the least that is reached from `start`.

    `report` is given q on its way, and may raise.
    """
    _check(family)
    nodes, weights = _nodes()
    apart = np.array([[-0.9, -0.5], [0.9, 0.5]]) if family == "two" else np.zeros((1, 2))

    def divergence(shaped: _Shape) -> torch.Tensor:
        z = shaped.means[:, None] + torch.einsum("kij,nj->kni", shaped.factors(), nodes)
        found = shaped.log_prob(z.reshape(-1, 2)) - target.log_prob(z.reshape(-1, 2))
        return (shaped.logits.softmax(0)[:, None] * weights * found.reshape(len(apart), -1)).sum()

    if start is not None and not np.isfinite(start).all():
        raise InputError(f"The reverse fit cannot start at {start}.")
    starts = STARTS if start is None else (tuple(np.clip(start, -FARTHEST, FARTHEST)),)
    shapes = [_Shape(np.array(each, float) + apart, np.full(2, 0.8), family != "diagonal") for each in starts]
    reached = [_descend(shape, divergence, report) for shape in shapes]
    return _best(reached, lambda q: divergences(target, q).reverse)


def _best(reached: list[Q], height: Callable[[Q], float]) -> Q:
    """The lowest of several; one whose height is no number is not."""
    return min(reached, key=lambda q: (lambda value: value if math.isfinite(value) else math.inf)(height(q)))


class _Shape:
    """The parameters of q as they are improved: means, logs of the factors' diagonals, slants, logits."""

    def __init__(self, means: np.ndarray, deviations: np.ndarray, slanted: bool) -> None:
        count = len(means)
        self._free = (
            torch.tensor(means, dtype=torch.float64, requires_grad=True),
            torch.tensor(np.log(np.tile(deviations, (count, 1))), requires_grad=True),
            torch.zeros(count, dtype=torch.float64, requires_grad=slanted),
            torch.zeros(count, dtype=torch.float64, requires_grad=count > 1),
        )
        self.means, self.log_scales, self.slant, self.logits = self._free

    @property
    def parameters(self) -> list[torch.Tensor]:
        """Those that are free."""
        return [each for each in self._free if each.requires_grad]

    def bound(self) -> None:
        """A component that weighs nothing would run away: each is held within WITHIN."""
        self.means, self.log_scales, self.slant, self.logits = (
            each.clamp(*ends) for each, ends in zip(self._free, WITHIN, strict=True)
        )

    def factors(self) -> torch.Tensor:
        """Lower triangular factors of the covariances, (k, 2, 2)."""
        scales = self.log_scales.exp()
        upper = torch.stack([scales[:, 0], torch.zeros_like(self.slant)], 1)
        return torch.stack([upper, torch.stack([self.slant, scales[:, 1]], 1)], 1)

    def log_prob(self, z: torch.Tensor) -> torch.Tensor:
        """log q of places (n, 2)."""
        apart = torch.linalg.solve_triangular(self.factors(), (z[:, None] - self.means).permute(1, 2, 0), upper=False)
        constant = self.logits.log_softmax(0) - self.log_scales.sum(1) - math.log(2 * math.pi)
        return torch.logsumexp(constant - 0.5 * apart.square().sum(1).T, 1)

    def q(self) -> Q:
        """As it is now."""
        lower, weights = self.factors().detach().numpy(), self.logits.detach().softmax(0).numpy()
        return Q(weights, self.means.detach().numpy().copy(), lower @ lower.transpose(0, 2, 1))


def _descend(
    shape: _Shape, height: Callable[[_Shape], torch.Tensor], report: Callable[[Q], None] = lambda q: None
) -> Q:
    """The lowest place that L-BFGS reaches; the last that is finite, where it runs away."""
    optimiser = torch.optim.LBFGS(
        shape.parameters, max_iter=ITERATIONS, history_size=30, tolerance_grad=1e-10, tolerance_change=1e-14,
        line_search_fn="strong_wolfe",
    )  # fmt: skip

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        shape.bound()
        value = height(shape)
        value.backward()
        return value

    before, reached = math.inf, shape.q()
    for _ in range(ROUNDS):
        now = optimiser.step(closure).item()
        if not math.isfinite(now) or not all(bool(each.isfinite().all()) for each in shape.parameters):
            break
        shape.bound()
        reached = shape.q()
        report(reached)
        if before - now < RISE:
            break
        before = now
    return reached


def _nodes() -> tuple[torch.Tensor, torch.Tensor]:
    """Places (n, 2) and weights (n,) of a sum that stands for an expectation over N(0, I)."""
    at = np.linspace(-NODES_REACH, NODES_REACH, NODES)
    both = np.stack(np.meshgrid(at, at, indexing="ij"), -1).reshape(-1, 2)
    weight = np.exp(-0.5 * (both**2).sum(1))
    return torch.from_numpy(both), torch.from_numpy(weight / weight.sum())


def _check(family: str) -> None:
    if family not in FAMILIES:
        raise InputError(f"There is no family {family!r} of q; there are {', '.join(FAMILIES)}.")
