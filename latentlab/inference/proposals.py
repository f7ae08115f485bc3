"""Proposals that importance sampling draws from where the encoder's q alone could miss a mode of the posterior."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch
from torch.distributions import Distribution, Independent, Normal

from latentlab.models.factors import improve
from latentlab.models.protocol import Model

LARGEST_DIM = 2  # more dimensions cannot be searched by draws from the prior
PLACES = 500  # draws from the prior that look for other modes
MODES = 3  # climbed to for each row: one from q, the others from the best places
STEPS = 40
WIDER = 1.3  # a proposal should reach further than what it covers
BLOCK = 128  # rows searched together


class Modes(NamedTuple):
    """Gaussians found for rows: means and standard deviations (N, K, d)."""

    mean: torch.Tensor
    deviation: torch.Tensor


class Widened:
    """Half q(z|x), half the Gaussians that a search has found: a proposal for rows (B, *shape).

    A mixture that keeps q bounds every weight by twice that of q alone (Hesterberg 1995).
    """

    def __init__(self, q: Distribution, modes: Modes) -> None:
        self.q, self.modes = q, modes
        self.found = Independent(Normal(*modes), 1)

    def sample(self, draws: tuple[int]) -> torch.Tensor:
        """z (S, B, d)."""
        own = self.q.sample(draws)
        rows, modes = self.modes.mean.shape[:2]
        of = torch.randint(2 * modes, (*draws, rows), device=own.device)
        chosen = torch.arange(rows, device=own.device).expand_as(of), of.clamp(max=modes - 1)
        found = self.modes.mean[chosen] + self.modes.deviation[chosen] * torch.randn_like(own)
        return torch.where((of < modes)[..., None], found, own)

    def log_prob(self, z: torch.Tensor) -> torch.Tensor:
        """(S, B) of z (S, B, d)."""
        found = torch.logsumexp(self.found.log_prob(z[..., None, :]), -1) - math.log(self.modes.mean.shape[1])
        return torch.logaddexp(found, self.q.log_prob(z)) - math.log(2)


def can_search(model: Model) -> bool:
    """Whether z is continuous and of so few dimensions that draws from the prior come near every place."""
    return model.latent_dim <= LARGEST_DIM and not model.prior().support.is_discrete


def search(model: Model, x: np.ndarray, labels: np.ndarray | None, seed: int) -> Modes:
    """Where the mass of p(z|x) of rows (N, *shape) may lie: improved from q, and from the best of many places."""
    parts = []
    for start in range(0, len(x), BLOCK):
        chosen = slice(start, start + BLOCK)
        rows = torch.from_numpy(x[chosen]).to(model.device)
        parts.append(_search(model, rows, None if labels is None else labels[chosen], seed))
    return Modes(*(torch.cat(column) for column in zip(*parts, strict=True)))


@torch.no_grad()
def _search(model: Model, x: torch.Tensor, labels: np.ndarray | None, seed: int) -> Modes:
    given = model if labels is None else model.given(labels)
    q, prior = given.posterior(x), given.prior()
    places = (prior if len(prior.batch_shape) else prior.expand((len(x),))).sample((PLACES,))
    joint = torch.stack([given.likelihood(z).log_prob(x) + prior.log_prob(z) for z in places])
    best = joint.topk(MODES - 1, 0).indices
    found = places[best, torch.arange(len(x), device=x.device)]
    starts = torch.cat([q.mean[None], found]).flatten(0, 1)
    repeated = x.repeat(MODES, *[1] * (x.dim() - 1))
    climbing = model if labels is None else model.given(np.tile(labels, MODES))
    climbed_prior = climbing.prior()

    def log_joint(z: torch.Tensor) -> torch.Tensor:
        return torch.stack([climbing.likelihood(one).log_prob(repeated) + climbed_prior.log_prob(one) for one in z])

    mean, log_variance = improve(starts, q.variance.log().repeat(MODES, 1), log_joint, STEPS, seed, samples=4)
    shape = (MODES, len(x), -1)
    deviation = WIDER * torch.exp(0.5 * log_variance)
    return Modes(mean.view(shape).transpose(0, 1), deviation.view(shape).transpose(0, 1))
