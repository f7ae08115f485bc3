"""Painting on the decoded picture: z follows, so that what is decoded there shows what was painted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.autograd import forward_ad

from latentlab.errors import InputError
from latentlab.space.geometry import ONE_AT_A_TIME, decoder_of

if TYPE_CHECKING:
    from latentlab.models.protocol import Model

KEPT = 0.02  # the weight of a value that is not painted, against 1 of one that is
TRIES = 12  # dampings tried before a step is given up
SETTLED = 1e-7  # a gain below this share of the objective is none


class Inverse:
    """Finds the z that decodes to a painted picture, by damped Gauss–Newton (Levenberg 1944, Marquardt 1963).

    With g(z) the mean of p(x|z), t the picture painted on, m the mask and w = m + 0.02 (1 − m), it lowers

        F(z) = Σ w (g(z) − t)² / (2 s²) + λ |z|² / 2

    so a value that is not painted pulls, weakly, towards what it was before: t there. It never rises.

    Args:
        model: any whose z are real numbers and whose mean can be differentiated.
        prior_weight: λ; 1 is the prior N(0, I).
        deviation: s, how far from what was painted still looks like it, in the units of x.
    """

    def __init__(self, model: Model, prior_weight: float = 1.0, deviation: float = 0.2) -> None:
        self.model, self.prior_weight, self.deviation = model, prior_weight, deviation
        self._decode = decoder_of(model)

    def steps(self, z: np.ndarray, target: np.ndarray, mask: np.ndarray, count: int) -> Iterator[np.ndarray]:
        """At most `count` better and better places (d,) float32, from `z` (d,) on; fewer where no step is better.

        Args:
            z: where to start; 0 is taken for values that are not finite.
            target: (*shape) the picture with the paint on it; values that are not finite count for nothing.
            mask: (*shape) from 0, as it was, to 1, painted.
        """
        if target.shape != self.model.shape or mask.shape != self.model.shape:
            shapes = f"{target.shape} and {mask.shape}"
            raise InputError(f"A picture and mask of shapes {shapes} were given for rows of shape {self.model.shape}.")
        z = np.where(np.isfinite(z), z, 0).astype(np.float64)
        weights = np.where(np.isfinite(target), KEPT + (1 - KEPT) * np.clip(mask, 0, 1), 0).ravel()
        weights = weights / self.deviation**2
        aim = np.nan_to_num(target, posinf=0, neginf=0).astype(np.float64).ravel()
        return self._descend(z, aim, weights, count)

    def objective(self, z: np.ndarray, aim: np.ndarray, weights: np.ndarray) -> float:
        """F at z (d,), for a picture (D,) and weights w / s² (D,); infinite where the decoder gives no finite one."""
        with torch.no_grad():
            apart = self._decode(torch.from_numpy(z)[None])[0].double().cpu().numpy() - aim
        value = 0.5 * float((weights * apart**2).sum() + self.prior_weight * (z @ z))
        return value if np.isfinite(value) else np.inf

    def _descend(self, z: np.ndarray, aim: np.ndarray, weights: np.ndarray, count: int) -> Iterator[np.ndarray]:
        now, damping = self.objective(z, aim, weights), 0.0
        for _ in range(count):
            picture, slopes = self._linearised(z)
            gradient = slopes.T @ (weights * (picture - aim)) + self.prior_weight * z
            curvature = (slopes.T * weights) @ slopes + self.prior_weight * np.eye(len(z))
            if not (np.isfinite(gradient).all() and np.isfinite(curvature).all()):
                return
            scale = max(float(curvature.diagonal().mean()), 1e-12)
            for _ in range(TRIES):
                damped = curvature + (damping + 1e-9) * scale * np.eye(len(z))
                with np.errstate(over="ignore"):  # as float32 at once, since that is what is handed out
                    new = (z - np.linalg.solve(damped, gradient)).astype(np.float32).astype(np.float64)
                then = self.objective(new, aim, weights)
                if np.isfinite(then) and then <= now:
                    break
                damping = max(4 * damping, 1e-3)
            else:
                return
            gain, z, now = now - then, new, then
            damping = damping / 8 if damping > 1e-4 else 0.0
            yield z.astype(np.float32)
            if gain <= SETTLED * now:
                return

    def _linearised(self, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """g(z) (D,) and J = ∂g/∂z (D, d), float64, all columns of J in one forward pass."""
        places = torch.from_numpy(z).expand(len(z), -1).contiguous()
        with torch.no_grad(), ONE_AT_A_TIME, forward_ad.dual_level():
            moving = forward_ad.make_dual(places, torch.eye(len(z), dtype=places.dtype))
            pictures, slopes = forward_ad.unpack_dual(self._decode(moving))
            slopes = torch.zeros_like(pictures) if slopes is None else slopes
        return pictures[0].double().cpu().numpy(), slopes.double().cpu().numpy().T


def brush(shape: tuple[int, ...], at: tuple[float, float], radius: float, hardness: float) -> np.ndarray:
    """The weights (*shape) float32 of one touch of a round brush on a picture (height, width) or (…, colours).

    Args:
        at: row and column of its middle, in pixels; pixel (0, 0) has its own there.
        radius: in pixels, from where on the weight is 0.
        hardness: share of the radius within which the weight is 1; between the two it falls evenly.

    Raises InputError for rows that are no picture.
    """
    if len(shape) not in (2, 3):
        raise InputError(f"Only pictures can be painted on, and rows of shape {shape} are none.")
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    apart = np.hypot(rows - at[0], columns - at[1])
    weights = np.clip((radius - apart) / max(radius * (1 - hardness), 1e-6), 0, 1).astype(np.float32)
    return weights if len(shape) == 2 else np.repeat(weights[..., None], shape[2], axis=2)


def paint(
    target: np.ndarray, mask: np.ndarray, weights: np.ndarray, value: float | np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The picture and the mask (*shape) float32 after a touch of `weights` (*shape) with `value`, a colour maybe."""
    painted = target + weights * (np.asarray(value, np.float32) - target)
    return painted.astype(np.float32), np.maximum(mask, weights).astype(np.float32)
