"""The geometry that a decoder g: R^d → R^D gives to its latent space: the pull-back metric and what follows from it."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from threading import Lock
from typing import Any

import numpy as np
import torch
from torch.autograd import forward_ad

from latentlab.errors import InputError

Decoder = Callable[[torch.Tensor], torch.Tensor]  # (B, d) → (B, D), differentiable in its argument

BLOCK = 1024  # places decoded at once
ONE_AT_A_TIME = Lock()  # torch has one level of dual numbers for all threads of a process

with warnings.catch_warnings(), forward_ad.dual_level():
    warnings.simplefilter("ignore", DeprecationWarning)  # of torch itself, at its first dual number
    forward_ad.make_dual(torch.zeros(1), torch.zeros(1))


def decoder_of(model: Any) -> Decoder:
    """The decoded means of a model of the catalogue as a flat map (B, d) → (B, D), on the model's own device.

    A conditional model decodes under the condition it has (``model.given(label)``). Raises :class:`InputError` for a
    mixture, whose map is the space of the data itself.
    """
    if model.traits.components:
        raise InputError("A mixture has no decoder with a metric: its map shows the data's own space, which is flat.")
    networks = getattr(model, "networks", None)
    weights = model.parameters.values() if networks is None else networks.parameters()
    dtype = next((weight.dtype for weight in weights), torch.float32)

    def decode(z: torch.Tensor) -> torch.Tensor:
        return model.mean_of(z.to(model.device, dtype)).flatten(1)

    return decode


def pull_back(decode: Decoder, z: np.ndarray) -> np.ndarray:
    """The metric G = JᵀJ (n, d, d) float64 at places z (n, d), J = ∂g/∂z.

    J comes by forward-mode products, one pass over a block of places for each of the d directions.
    """
    return _products(decode, z, np.eye(z.shape[1]))


def magnification(decode: Decoder, z: np.ndarray, axes: np.ndarray | None = None) -> np.ndarray:
    """By how much the decoder stretches volumes at places z (n, d): √det G (n,) float64.

    With `axes` (2, d) it is the stretch of areas in the plane that these span, √det(axes G axesᵀ): two passes, not d.
    """
    sign, log_det = np.linalg.slogdet(_products(decode, z, np.eye(z.shape[1]) if axes is None else axes))
    return np.where(sign > 0, np.exp(0.5 * log_det), 0.0)  # rounding can leave a flat place a determinant below 0


def step_lengths(decode: Decoder, track: np.ndarray) -> np.ndarray:
    """The Euclidean lengths (m − 1,) float64 of the decoded steps between neighbouring places of `track` (m, d)."""
    return np.linalg.norm(np.diff(decoded(decode, track), axis=0), axis=1).astype(np.float64)


def evenness(steps: np.ndarray) -> float:
    """(max − min)/mean of step lengths (m,): 0 where all are alike, or where nothing moves."""
    mean = float(np.mean(steps)) if len(steps) else 0.0
    return float(np.ptp(steps)) / mean if mean > 0 else 0.0


@torch.no_grad()
def decoded(decode: Decoder, z: np.ndarray) -> np.ndarray:
    """Decoded values (n, D), in the decoder's own type, of places z (n, d); InputError where they are not finite."""
    parts = torch.as_tensor(z, dtype=torch.float64).split(BLOCK)
    values = np.concatenate([decode(part).cpu().numpy() for part in parts])
    if not np.isfinite(values).all():
        raise InputError(
            "What the model decodes is not finite there, so nothing can be measured. Stay nearer the data."
        )
    return values


@torch.no_grad()
def slopes(decode: Decoder, z: np.ndarray, directions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Decoded values (n, D) of places z (n, d), and their derivatives (n, k, D) along each of `directions` (k, d)."""
    places = torch.as_tensor(z, dtype=torch.float64)
    values, found = None, []
    for direction in torch.as_tensor(directions, dtype=torch.float64):
        # Dual numbers, not torch.func: a model that solves at first use would keep one of the latter's wrappers.
        with ONE_AT_A_TIME, forward_ad.dual_level():
            moving = forward_ad.make_dual(places, direction.expand_as(places).contiguous())
            values, slope = forward_ad.unpack_dual(decode(moving))
        found.append(torch.zeros_like(values) if slope is None else slope)
    return values.cpu().numpy(), torch.stack(found, 1).cpu().numpy()


def _products(decode: Decoder, z: np.ndarray, directions: np.ndarray) -> np.ndarray:
    """Inner products (n, k, k) float64 of the derivatives along `directions` (k, d), block by block."""
    out = np.empty((len(z), len(directions), len(directions)))
    block = max(1, 2 * BLOCK // len(directions))
    for start in range(0, len(z), block):
        slope = slopes(decode, z[start : start + block], directions)[1].astype(np.float64)
        out[start : start + block] = slope @ slope.transpose(0, 2, 1)
    return out
