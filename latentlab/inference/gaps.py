"""The gap between the ELBO and the evidence of rows, and its two parts."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch.distributions import MultivariateNormal

from latentlab.inference.evidence import estimate
from latentlab.models.factors import even_noise, improve
from latentlab.models.protocol import Model

DRAWS = 32  # of each row that the climb is on
CHECK_SAMPLES = 512  # that both ELBOs are estimated with
BLOCK_VALUES = 1 << 22  # decoded values held at once


class Refined(NamedTuple):
    """The best Gaussian q of rows: means and standard deviations (N, d), and ELBOs (N,) of it and of the model's q."""

    mean: np.ndarray
    deviation: np.ndarray
    elbo: np.ndarray
    elbo_before: np.ndarray


class Gaps(NamedTuple):
    """Nats per row (N,): evidence − best ELBO, and best ELBO − the model's."""

    approximation: np.ndarray
    amortisation: np.ndarray


def refine(model: Model, x: np.ndarray, steps: int = 200, labels: np.ndarray | None = None, seed: int = 0) -> Refined:
    """Improve q of rows (N, *shape) by gradient from the model's answer, θ held.

    Both ELBOs are estimated with the same noise, another than the steps climbed on; a row whose refined q does not do
    better there keeps the model's.
    """
    block = max(1, BLOCK_VALUES // (16 * int(np.prod(model.shape))))
    parts = []
    for start in range(0, len(x), block):
        chosen = slice(start, start + block)
        given = model if labels is None else model.given(labels[chosen])
        parts.append(_refine_block(given, torch.from_numpy(x[chosen]).to(model.device), steps, seed))
    return Refined(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _refine_block(model: Model, x: torch.Tensor, steps: int, seed: int) -> tuple[np.ndarray, ...]:
    with torch.no_grad():
        q = model.posterior(x)
        start = q.mean.detach(), q.variance.detach().log()
    if isinstance(q, MultivariateNormal):
        return _whole(model, x, q, seed)

    def log_joint(z: torch.Tensor) -> torch.Tensor:
        """log p(x, z) of z (S, B, d), as (S, B): one draw at a time, so that conditions keep to their rows."""
        prior = model.prior()
        return torch.stack([model.likelihood(one).log_prob(x) + prior.log_prob(one) for one in z])

    generator = torch.Generator(x.device).manual_seed(seed)
    better = improve(*start, log_joint, steps, even_noise(DRAWS, start[0], generator))
    with torch.no_grad():
        noise = even_noise(CHECK_SAMPLES, start[0], torch.Generator(x.device).manual_seed(seed + 1))
        elbos = [_elbos(log_joint, mean, log_variance, noise) for mean, log_variance in (start, better)]
        keep = (elbos[1] < elbos[0])[:, None]
        mean, log_variance = (torch.where(keep, old, new) for old, new in zip(start, better, strict=True))
        best = torch.maximum(*elbos)
    found = mean, torch.exp(0.5 * log_variance), best, elbos[0]
    return tuple(part.double().cpu().numpy() for part in found)


@torch.no_grad()
def _whole(model: Model, x: torch.Tensor, q: MultivariateNormal, seed: int) -> tuple[np.ndarray, ...]:
    """Of a q with a whole covariance, which no diagonal one is put in the place of: it is the best there is."""
    noise = even_noise(CHECK_SAMPLES, q.mean, torch.Generator(x.device).manual_seed(seed + 1))
    z = q.mean + torch.einsum("...ij,s...j->s...i", q.scale_tril.expand(len(q.mean), -1, -1), noise)
    prior = model.prior()
    weights = [model.likelihood(one).log_prob(x) + prior.log_prob(one) - q.log_prob(one) for one in z]
    elbo = torch.stack(weights).mean(0)
    return tuple(part.double().cpu().numpy() for part in (q.mean, q.variance.expand_as(q.mean).sqrt(), elbo, elbo))


def _elbos(log_joint: object, mean: torch.Tensor, log_variance: torch.Tensor, noise: torch.Tensor) -> torch.Tensor:
    """E_q[log p(x, z)] + H(q) of each row (B,), the entropy in closed form."""
    energy = log_joint(mean + torch.exp(0.5 * log_variance) * noise).mean(0)
    return energy + 0.5 * (log_variance + np.log(2 * np.pi) + 1).sum(1)


def gaps(model: Model, x: np.ndarray, samples: int = 5000, steps: int = 200, labels: np.ndarray | None = None) -> Gaps:
    """The approximation gap and the amortisation gap of rows (N, *shape) (Cremer, Li and Duvenaud 2018).

    The evidence is the best that the model has; of `samples` draws where it is sampled.
    """
    refined = refine(model, x, steps, labels)
    log_p = estimate(model if labels is None else model.given(labels), x, samples=samples).log_p
    return Gaps(log_p - refined.elbo, refined.elbo - refined.elbo_before)
