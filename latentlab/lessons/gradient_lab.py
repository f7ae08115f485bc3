"""The ELBO's gradient with respect to a weight of the encoder's last layer, estimated again and again in three ways.

Reparameterised: ∇_z log p(x|z) carried through z = μ + σ⊙ε (Kingma and Welling 2014). Score function: log p(x|z) times
∇ log q(z|x), or times what it is over a baseline (Williams 1992): the mean of the row's other draws, or, where there is
one draw, of the other rows. The KL's gradient is in closed form, the same in all, so that all have one mean.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import nn
from torch.distributions import kl_divergence

from latentlab.errors import InputError

SIZES = (1, 2, 4, 8, 16, 32)  # L
TOTAL = 1 << 12  # draws of each row, where they are not too long to keep
KEPT_VALUES = 1 << 24  # of ε and of the slopes, each
BLOCK_VALUES = 1 << 21  # decoded at once
ESTIMATORS = ("reparameterised", "score function", "with baseline")


class Weight(NamedTuple):
    """One of the last layer: from one of its inputs (the bias, where that is one past the last) to one output."""

    output: int
    input: int


@dataclass(frozen=True, eq=False)
class GradientDraws:
    """What all gradients of the last layer are made of: T draws of each of B rows; d latents, O outputs, H inputs.

    Attributes:
        log_p: log p(x|z), (T, B), nats.
        slope: ∇_z log p(x|z), (T, B, d).
        noise: ε, (T, B, d).
        deviation: σ, (B, d).
        inputs: what the layer is given, and 1 for its bias, (B, H + 1).
        passed: ∂(μ, log σ²) / ∂(outputs), (B, O): 0 where log σ² is held within its bounds.
        closed: −∇ KL(q ‖ p(z)) of each row with respect to the outputs, (B, O).
    """

    log_p: np.ndarray
    slope: np.ndarray
    noise: np.ndarray
    deviation: np.ndarray
    inputs: np.ndarray
    passed: np.ndarray
    closed: np.ndarray

    def per_draw(self, output: int) -> tuple[np.ndarray, np.ndarray]:
        """∂ log p(x|z) / ∂ output by way of z, and ∂ log q(z|x) / ∂ output at z held; each (T, B)."""
        k = output % self.deviation.shape[1]
        noise, deviation = self.noise[:, :, k], self.deviation[:, k]
        if output == k:  # μ
            return self.slope[:, :, k] * self.passed[:, output], noise / deviation * self.passed[:, output]
        path = 0.5 * self.slope[:, :, k] * deviation * noise
        return path * self.passed[:, output], 0.5 * (noise * noise - 1) * self.passed[:, output]


@dataclass(frozen=True, eq=False)
class GradientLook:
    """Estimates of one weight's gradient, nats per row and unit of the weight; by ESTIMATORS, from top to bottom.

    Attributes:
        single: of one draw of each row, (3, T).
        variance: of the estimates of L draws, for each L of SIZES, (3, len(SIZES)); nan where there are too few.
    """

    weight: Weight
    single: np.ndarray
    variance: np.ndarray

    @property
    def mean(self) -> np.ndarray:
        """Of each estimator (3,): all estimate the same number."""
        return self.single.mean(1)

    @property
    def error(self) -> np.ndarray:
        """The standard error of each mean, (3,)."""
        return self.single.std(1, ddof=1) / math.sqrt(self.single.shape[1])


def draw_gradients(
    model: Any,
    x: np.ndarray,
    labels: np.ndarray | None = None,
    draws: int = TOTAL,
    seed: int = 0,
    report: Callable[[float], None] = lambda share: None,
) -> GradientDraws:
    """Draw z of rows x (B, *shape), and what their gradients need; `report` may raise.

    For models that are amortised, with a Gaussian q and a Gaussian prior; InputError for fewer than two rows, which no
    baseline can be made of.
    """
    if model.traits.prior == "mixture":
        raise InputError("The encoder makes this prior, too: the KL has no closed gradient by its weights.")
    if len(x) < 2:
        raise InputError("Gradients are compared on two rows or more: a baseline is made of the others.")
    rows = torch.from_numpy(x).to(model.device)
    labels = None if labels is None else torch.from_numpy(labels).to(model.device)
    mean, deviation, fixed = _encoder_side(model if labels is None else model.given(labels), model.encoder, rows)
    count = min(draws, max(2 * SIZES[-1], KEPT_VALUES // mean.numel()))
    block = max(1, BLOCK_VALUES // (len(x) * math.prod(model.shape)))
    generator, parts = torch.Generator(model.device).manual_seed(seed), []
    for start in range(0, count, block):
        size = min(block, count - start)
        noise = torch.randn((size, *mean.shape), generator=generator, device=mean.device, dtype=mean.dtype)
        z = (mean + deviation * noise).requires_grad_()
        given = model if labels is None else model.given(labels.repeat(size))
        log_p = given.likelihood(z.flatten(0, 1)).log_prob(rows.repeat(size, *[1] * (rows.dim() - 1)))
        slope = torch.autograd.grad(log_p.sum(), z)[0]
        parts.append([each.detach().cpu().numpy() for each in (log_p.view(size, -1).double(), slope, noise)])
        report((start + size) / count)
    log_p, slope, noise = map(np.concatenate, zip(*parts, strict=True))
    return GradientDraws(log_p, slope, noise, deviation.cpu().numpy(), *fixed)


def _encoder_side(
    given: Any, encoder: nn.Module, rows: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, list[np.ndarray]]:
    """μ and σ of q (B, d); of the last layer its inputs, what of its outputs is passed on, and the KL's gradient."""
    last, seen = [part for part in encoder.modules() if isinstance(part, nn.Linear)][-1], []
    hook = last.register_forward_hook(lambda layer, inputs, output: seen.append((inputs[0], output)))
    try:
        q = given.posterior(rows)
    finally:
        hook.remove()
    (inputs, outputs), mean, deviation = seen[0], q.base_dist.loc, q.base_dist.scale
    passed = torch.autograd.grad(mean.sum() + 2 * deviation.log().sum(), outputs, retain_graph=True)[0]
    closed = -torch.autograd.grad(kl_divergence(q, given.prior()).sum(), outputs)[0]
    with_one = torch.cat([inputs, torch.ones_like(inputs[:, :1])], 1)
    fixed = [each.detach().double().cpu().numpy() for each in (with_one, passed, closed)]
    return mean.detach(), deviation.detach(), fixed


def liveliest(draws: GradientDraws) -> Weight:
    """The weight whose reparameterised gradient varies most."""
    inputs, highest = draws.inputs.astype(np.float32), []
    for output in range(draws.closed.shape[1]):
        variance = (draws.per_draw(output)[0].astype(np.float32) @ inputs).var(0)
        highest.append((float(variance.max()), Weight(output, int(variance.argmax()))))
    return max(highest)[1]


def look_at_gradients(draws: GradientDraws, weight: Weight) -> GradientLook:
    """All estimates of one weight's gradient."""
    inputs = draws.inputs[:, weight.input] / len(draws.inputs)
    closed = draws.closed[:, weight.output] @ inputs
    path, score = draws.per_draw(weight.output)
    score = score.astype(np.float64) * inputs
    pairs = score * draws.log_p
    path, plain = path @ inputs + closed, pairs.sum(1) + closed
    found, single = [], None
    for size in SIZES:
        baseline = _with_baseline(score, pairs, draws.log_p, size) + closed
        if size == 1:
            single = np.stack([path, plain, baseline])
        found.append([_variance(each) for each in (_means(path, size), _means(plain, size), baseline)])
    return GradientLook(weight, single, np.array(found).T)


def _with_baseline(score: np.ndarray, pairs: np.ndarray, log_p: np.ndarray, size: int) -> np.ndarray:
    """Estimates of `size` draws each, from score · inputs and its product with log p, (T, B)."""
    if size == 1:
        others = (log_p.sum(1, keepdims=True) - log_p) / (log_p.shape[1] - 1)
        return pairs.sum(1) - (score * others).sum(1)
    whole = len(log_p) // size * size
    scores, totals = (each[:whole].reshape(-1, size, log_p.shape[1]).sum(1) for each in (score, log_p))
    # Σ s (f − others) = (L Σ s f − Σ s Σ f) / (L − 1)
    return (size * _means(pairs.sum(1), size) - (scores * totals).sum(1) / size) / (size - 1)


def _means(values: np.ndarray, size: int) -> np.ndarray:
    """Means of so many after one another, (n // size,)."""
    return values[: len(values) // size * size].reshape(-1, size).mean(1)


def _variance(estimates: np.ndarray) -> float:
    return float(estimates.var(ddof=1)) if len(estimates) > 1 else math.nan
