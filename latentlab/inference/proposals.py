"""Proposals that importance sampling draws from, so that neither a mode nor a tail of the posterior is missed."""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

import numpy as np
import torch
from torch.distributions import Distribution

from latentlab.inference.draws import draw
from latentlab.inference.joint import Joint

STARTS = 8  # climbed from for each row: q's mean, and others that are apart
FURTHER = 6  # climbed from after these, where the modes found let others be expected
CORNERS = 4  # modes that others are expected from
APART = 0.5  # in the prior's deviations: nearer places are one start
POOL = 256  # draws from the prior, and as many other rows' means, that the others are chosen among
STEPS, RATE = 40, 0.1  # of the climb; its first step, in the prior's deviations
NEWTON = 3  # steps at its end
MOST_CURVED = 32  # dimensions up to which the whole curvature is found
FREEDOM = 5.0  # of Student's t about each mode
SHARES = (0.15, 0.05)  # of q and of the prior in the mixture; the rest is about the modes
MATTERS = 5.0  # nats: a mode of so much less mass than the best is not counted among those that may be unseen
FORGOTTEN = 20.0  # nats: a mode of so much less mass than the best has no share


class Modes(NamedTuple):
    """Where rows' posteriors have modes (N, K, d), L of their covariances LLᵀ (N, K, d, d), and shares (N, K).

    `unseen` (N,) estimates the share of the mass that is about modes nobody climbed to.
    """

    mean: torch.Tensor
    factor: torch.Tensor
    share: torch.Tensor
    unseen: torch.Tensor


class MixtureProposal:
    """A mixture of q, the prior, and a Gaussian and a Student's t about each mode: a proposal for rows (B, *shape).

    With a share of the prior and of q, no weight exceeds p(x|z) over the one, or q's own weight over the other
    (Hesterberg 1995; Owen and Zhou 2000).
    """

    def __init__(self, q: Distribution, prior: Distribution, modes: Modes | None) -> None:
        self.q, self.prior, self.modes = q, prior, modes
        shares = torch.tensor(SHARES, dtype=torch.float64, device=q.mean.device).expand(len(q.mean), 2)
        if modes is None:
            self.shares = shares / shares.sum(1, keepdim=True)
            return
        about = 0.5 * (1 - sum(SHARES)) * modes.share.double()
        self.shares = torch.cat([shares, about, about], 1)

    def sample(self, draws: int, generator: torch.Generator) -> torch.Tensor:
        """z (S, B, d)."""
        own = draw(self.q, generator, (draws,))
        prior = draw(self.prior, generator, (draws * own.shape[1],)).view(own.shape).to(own.dtype)
        limits = self.shares.cumsum(1)[:, :-1].contiguous()
        chance = torch.rand(own.shape[1], draws, generator=generator, device=own.device, dtype=torch.float64)
        which = torch.searchsorted(limits, chance).T
        z = torch.where((which == 0)[..., None], own, prior)
        if self.modes is None:
            return z
        count = self.modes.mean.shape[1]
        mode = (which - 2).clamp_min(0) % count
        rows = torch.arange(own.shape[1], device=own.device).expand_as(mode)
        noise = torch.randn(own.shape, generator=generator, device=own.device, dtype=own.dtype)
        squares = torch.randn((int(FREEDOM), *mode.shape), generator=generator, device=own.device, dtype=own.dtype)
        wide = (squares.square().sum(0) / FREEDOM).rsqrt()
        noise = torch.where((which >= 2 + count)[..., None], noise * wide[..., None], noise)
        about = self.modes.mean[rows, mode] + (self.modes.factor[rows, mode] @ noise[..., None].double()).squeeze(-1)
        return torch.where((which >= 2)[..., None], about.to(own.dtype), z)

    def log_prob(self, z: torch.Tensor) -> torch.Tensor:
        """(S, B) of z (S, B, d), float64."""
        parts = [self.q.log_prob(z)[..., None].double(), self.prior.log_prob(z)[..., None].double()]
        if self.modes is not None:
            d, factor = z.shape[-1], self.modes.factor.double()
            apart = (z[:, :, None] - self.modes.mean).double().permute(1, 2, 3, 0)
            squares = torch.linalg.solve_triangular(factor, apart, upper=False).square().sum(2).permute(2, 0, 1)
            log_det = factor.diagonal(dim1=-2, dim2=-1).log().sum(-1)
            parts.append(-0.5 * (squares + d * math.log(2 * math.pi)) - log_det)
            constant = math.lgamma((FREEDOM + d) / 2) - math.lgamma(FREEDOM / 2) - 0.5 * d * math.log(FREEDOM * math.pi)
            parts.append(constant - log_det - 0.5 * (FREEDOM + d) * torch.log1p(squares / FREEDOM))
        return torch.logsumexp(torch.cat(parts, -1) + self.shares.log(), -1)


def search(joint: Joint, q: Distribution, seed: int) -> Modes:
    """The modes of p(z|x) of the rows of `joint` that are climbed to from q's mean and from places apart from it."""
    generator = torch.Generator(joint.x.device).manual_seed(seed)
    first = _improved(joint, q, _starts(joint, q, generator))
    further = _improved(joint, q, _further(joint, first))
    mean, factor, height = (torch.cat(both, 1) for both in zip(first, further, strict=True))
    near, mass = _near(mean, factor), height + factor.diagonal(dim1=-2, dim2=-1).log().sum(-1)
    return Modes(mean, factor, _shares(near, mass), _unseen(near, mass))


def _improved(joint: Joint, q: Distribution, starts: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Where the climbs from starts (N, K, d) end: places, factors of the covariances there, and log p(x, z) (N, K)."""
    rows, count, d = starts.shape
    deviation, means, factors, heights = _deviation(joint), [], [], []
    block = max(1, joint.block // count)
    for first in range(0, rows, block):
        part = slice(first, first + block)
        x = joint.x[part].repeat_interleave(count, 0)
        z = _climbed(joint, x, starts[part].reshape(-1, d), deviation)
        variance = q.variance[part].repeat_interleave(count, 0).double()
        z, precision, height = _settled(joint, x, z, variance, deviation)
        means.append(z)
        heights.append(height)
        factors.append(_factors(precision))
    mean, factor = torch.cat(means).view(rows, count, d), torch.cat(factors).view(rows, count, d, d)
    return mean, factor, torch.cat(heights).view(rows, count)


@torch.no_grad()
def _further(joint: Joint, found: tuple[torch.Tensor, torch.Tensor, torch.Tensor]) -> torch.Tensor:
    """(N, FURTHER, d): places where the modes that were found let others be expected, the most probable first.

    The best of them turned about the prior's mean in each dimension, and the corners that complete three of them to a
    parallelogram: where z acts by parts that each have several modes, every combination of these is a mode.
    """
    mean, _, height = found
    rows, _, d = mean.shape
    deviation = _deviation(joint)
    best = _apart(mean, height, torch.full_like(height, math.inf), deviation, CORNERS)
    centre = joint.prior.mean.detach().double().reshape(-1, d)[0]
    turned = centre + (best - centre)[:, :, None] * (1 - 2 * torch.eye(d)).to(best)
    triples = [(a, b, c) for a, b, c in itertools.permutations(range(CORNERS), 3) if a < b]
    corners = torch.stack([best[:, a] + best[:, b] - best[:, c] for a, b, c in triples], 1)
    candidates = torch.cat([turned.flatten(1, 2), corners], 1)
    count = candidates.shape[1]
    row = np.repeat(np.arange(rows), count)
    scores = joint.pairs(row, candidates.reshape(-1, d).cpu().numpy(), np.arange(len(row))).reshape(rows, count)
    scores = torch.from_numpy(scores).to(mean)
    known = ((candidates[:, :, None] - mean[:, None]) / deviation).norm(dim=3).min(2).values
    return _apart(candidates, scores, known, deviation, FURTHER)


def _apart(
    places: torch.Tensor, scores: torch.Tensor, known: torch.Tensor, deviation: torch.Tensor, count: int
) -> torch.Tensor:
    """(N, count, d): of places (N, K, d) those of the highest scores (N, K) that lie apart from one another.

    `known` (N, K) is how far each is from places that need not be chosen again.
    """
    chosen, rows = [], torch.arange(len(places), device=places.device)
    for _ in range(count):
        index = torch.where(known > APART, scores, scores - 1e15).argmax(1)
        chosen.append(places[rows, index])
        known = torch.minimum(known, ((places - chosen[-1][:, None]) / deviation).norm(dim=2))
    return torch.stack(chosen, 1)


def _deviation(joint: Joint) -> torch.Tensor:
    return joint.prior.variance.detach().double().reshape(-1, joint.model.latent_dim)[0].sqrt()


@torch.no_grad()
def _starts(joint: Joint, q: Distribution, generator: torch.Generator) -> torch.Tensor:
    """(N, STARTS, d): q's mean; in turn the most probable place that is apart from those before, and the farthest one.

    They are chosen among draws from the prior, other rows' means, and q's mean turned about the prior's in each
    dimension and in all: a decoder that is even in a dimension has its modes there.
    """
    mean, d = q.mean.double(), joint.model.latent_dim
    rows, deviation = len(mean), _deviation(joint)
    some = torch.randperm(rows, generator=generator, device=mean.device)[:POOL]
    pool = torch.cat([draw(joint.prior, generator, (POOL,)).double(), mean[some]])
    places = pool.cpu().numpy()
    scores = np.concatenate([joint.table(places[i : i + joint.block]) for i in range(0, len(places), joint.block)], 1)
    centre = joint.prior.mean.detach().double().reshape(-1, d)[0]
    turns = torch.cat([1 - 2 * torch.eye(d), -torch.ones(1, d)]).to(mean)
    turned = centre + (mean - centre)[:, None] * turns
    row = np.repeat(np.arange(rows), d + 1)
    own = joint.pairs(row, turned.reshape(-1, d).cpu().numpy(), np.arange(len(row))).reshape(rows, -1)
    scores = torch.from_numpy(np.concatenate([scores, own], 1)).to(mean)
    candidates = torch.cat([pool.expand(rows, -1, -1), turned], 1)
    chosen, nearest = [mean], ((candidates - mean[:, None]) / deviation).norm(dim=2)
    better = scores >= scores.median(1, keepdim=True).values
    for turn in range(STARTS - 1):
        if turn % 2:
            index = torch.where(better, nearest, -1.0).argmax(1)
        else:
            index = torch.where(nearest > 0.5 * math.sqrt(d), scores, scores - 1e15).argmax(1)
        chosen.append(candidates[torch.arange(rows), index])
        nearest = torch.minimum(nearest, ((candidates - chosen[-1][:, None]) / deviation).norm(dim=2))
    return torch.stack(chosen, 1)


def _log_joint(joint: Joint, x: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
    """log p(x, z) (B,) float64 of rows and places (B, d) float64; the network calculates in its own precision."""
    dtype = joint.dtype
    return joint.model.likelihood(z.to(dtype)).log_prob(x).double() + joint.prior.log_prob(z)


def _climbed(joint: Joint, x: torch.Tensor, z: torch.Tensor, deviation: torch.Tensor) -> torch.Tensor:
    """Adam in units of the prior's deviation, its steps becoming smaller."""
    with torch.inference_mode(False), torch.enable_grad():
        own = (z / deviation).clone().detach().requires_grad_()
        optimiser = torch.optim.Adam([own], lr=RATE, betas=(0.8, 0.95))
        for step in range(STEPS):
            optimiser.param_groups[0]["lr"] = RATE * (1 - step / STEPS)
            value = _log_joint(joint, x, own * deviation).sum()
            own.grad = -torch.autograd.grad(value, own)[0].nan_to_num()
            optimiser.step()
    return own.detach() * deviation


def _settled(
    joint: Joint, x: torch.Tensor, z: torch.Tensor, variance: torch.Tensor, deviation: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Newton steps where they rise; the places, the precisions (B, d, d) there, and log p(x, z)."""
    if z.shape[1] > MOST_CURVED:
        with torch.no_grad():
            return z, torch.diag_embed(1 / variance), _log_joint(joint, x, z)
    height, slope, precision = _curved(joint, x, z, deviation)
    for _ in range(NEWTON):
        move = torch.linalg.solve(precision, slope[..., None]).squeeze(-1)
        there = z + move * (3 / (move / deviation).norm(dim=1, keepdim=True).clamp_min(1e-12)).clamp_max(1.0)
        found = _curved(joint, x, there, deviation)
        rises = found[0] > height
        z = torch.where(rises[:, None], there, z)
        slope = torch.where(rises[:, None], found[1], 0.5 * slope)
        precision = torch.where(rises[:, None, None], found[2], precision)
        height = torch.maximum(height, found[0])
    return z, precision, height


def _curved(
    joint: Joint, x: torch.Tensor, z: torch.Tensor, deviation: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """log p(x, z), its gradient, and minus its second derivatives made positive: no wider than twice the prior."""
    with torch.inference_mode(False), torch.enable_grad():
        z = z.clone().detach().requires_grad_()
        value = _log_joint(joint, x, z)
        slope = torch.autograd.grad(value.sum(), z, create_graph=True)[0]
        lines = [torch.autograd.grad(slope[:, j].sum(), z, retain_graph=True)[0].detach() for j in range(z.shape[1])]
    curve = -torch.stack(lines, 1).nan_to_num()
    # In units of the prior's deviation, where eigenvalues can be compared.
    values, vectors = torch.linalg.eigh(0.5 * (curve + curve.mT) * deviation[:, None] * deviation)
    positive = (vectors * values.abs().clamp_min(0.25)[:, None]) @ vectors.mT / deviation[:, None] / deviation
    return value.detach().nan_to_num(nan=-1e30), slope.detach().nan_to_num(), positive


def _factors(precision: torch.Tensor) -> torch.Tensor:
    """L with LLᵀ the inverse of precisions (B, d, d)."""
    return torch.linalg.cholesky(torch.linalg.inv(precision))


def _near(mean: torch.Tensor, factor: torch.Tensor) -> torch.Tensor:
    """Which of the places (N, K, d) where climbs ended are one mode, bool (N, K, K)."""
    apart = (mean[:, :, None] - mean[:, None])[..., None]
    distance = torch.linalg.solve_triangular(factor[:, None].expand(-1, mean.shape[1], -1, -1, -1), apart, upper=False)
    return distance.squeeze(-1).square().mean(-1) < 0.25


def _shares(near: torch.Tensor, mass: torch.Tensor) -> torch.Tensor:
    """Shares (N, K) of modes: half alike, half by Laplace's approximation of their mass; none of those met before."""
    higher = (mass[:, None] > mass[:, :, None]) | (
        (mass[:, None] == mass[:, :, None]) & torch.ones_like(near[0]).tril(-1)
    )
    kept = ~(near & higher).any(2) & (mass > mass.max(1, keepdim=True).values - FORGOTTEN)
    mass = torch.where(kept, mass, -math.inf)
    return 0.5 * kept / kept.sum(1, keepdim=True) + 0.5 * torch.softmax(mass, 1)


def _unseen(near: torch.Tensor, mass: torch.Tensor) -> torch.Tensor:
    """The share (N,) of climbs, of those to modes that matter, that met a mode no other climb met (Good 1953)."""
    matters = mass > mass.max(1, keepdim=True).values - MATTERS
    once = (((near | near.mT) & matters[:, None]).sum(2) <= 1) & matters
    return once.sum(1) / matters.sum(1)
