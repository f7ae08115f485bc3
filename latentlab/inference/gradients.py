"""How much two estimators of the same gradient vary: reparameterised, and score function."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.models.protocol import Model

BLOCK_VALUES = 1 << 22


class GradientMoments(NamedTuple):
    """Mean and variance (B, 2d) of a one-draw estimate of ∇ E_q[log p(x|z)] with respect to μ and log σ²."""

    mean: np.ndarray
    variance: np.ndarray


class GradientComparison(NamedTuple):
    """The estimators over the same draws, the score function without and with a baseline.

    The ratios are of its total variance over that of the reparameterised gradient.
    """

    reparameterised: GradientMoments
    score: GradientMoments
    score_with_baseline: GradientMoments
    ratio: float
    ratio_with_baseline: float


def compare_gradients(
    model: Model, x: np.ndarray, draws: int = 1000, seed: int = 0, labels: np.ndarray | None = None
) -> GradientComparison:
    """Measure both estimators on a batch of rows (B, *shape) of a model with a Gaussian q.

    The gradient is taken where it enters the encoder, at μ and log σ²: reparameterised, ∇_z log p(x|z) carried through
    z = μ + σ⊙ε (Kingma and Welling 2014); score function, ∇ log q(z|x) times log p(x|z), or times what that is over
    its mean, a baseline estimated from other draws (Williams 1992). Raises :class:`InputError` where q is not Gaussian.
    """
    given = model if labels is None else model.given(labels)
    rows = torch.from_numpy(x).to(model.device)
    with torch.no_grad():
        q = given.posterior(rows)
    if model.traits.posterior != "gaussian":
        raise InputError(f"The q of {model.name} has no mean and variance to take gradients by.")
    mean, deviation = q.mean.detach(), q.variance.detach().sqrt()
    generator = torch.Generator(rows.device).manual_seed(seed)
    baseline = torch.stack([_fit(given, rows, mean, deviation, generator)[0] for _ in range(32)]).mean(0)
    sums = [torch.zeros(2, *mean.shape[:1], 2 * mean.shape[1], dtype=torch.float64) for _ in range(3)]
    for _ in range(draws):
        log_p, slope, noise = _fit(given, rows, mean, deviation, generator, slopes=True)
        path = torch.cat([slope, 0.5 * slope * deviation * noise], 1)
        score = torch.cat([noise / deviation, 0.5 * (noise.square() - 1)], 1)
        estimates = path, score * log_p[:, None], score * (log_p - baseline)[:, None]
        for total, found in zip(sums, estimates, strict=True):
            total += torch.stack([found, found.square()]).double().cpu()
    moments = []
    for total in sums:
        centre = total[0] / draws
        moments.append(
            GradientMoments(centre.numpy(), ((total[1] / draws - centre.square()) * draws / max(draws - 1, 1)).numpy())
        )
    path_variance, *others = (float(each.variance.sum()) for each in moments)
    return GradientComparison(*moments, *(variance / path_variance for variance in others))


def _fit(
    model: Model,
    x: torch.Tensor,
    mean: torch.Tensor,
    deviation: torch.Tensor,
    generator: torch.Generator,
    slopes: bool = False,
) -> tuple[torch.Tensor, ...]:
    """log p(x|z) (B,) at one draw, with its gradient in z (B, d) and the noise where `slopes` are wanted."""
    noise = torch.randn(mean.shape, generator=generator, device=mean.device, dtype=mean.dtype)
    z = (mean + deviation * noise).requires_grad_(slopes)
    with torch.set_grad_enabled(slopes):
        log_p = model.likelihood(z).log_prob(x)
    if not slopes:
        return (log_p,)
    return log_p.detach(), torch.autograd.grad(log_p.sum(), z)[0], noise
