"""Gaussians as lines on a plane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from latentlab.models.protocol import Ellipse
    from latentlab.space.planes import Plane

DEVIATIONS = (1.0, 2.0)
CIRCLE = np.stack([np.cos(np.linspace(0, 2 * np.pi, 73)), np.sin(np.linspace(0, 2 * np.pi, 73))], 1)
FADED = 0.002  # a component of less weight is not drawn


def outline(ellipse: Ellipse, plane: Plane) -> list[np.ndarray]:
    """The ellipse at each of DEVIATIONS on the plane, as points (73, 2)."""
    axes = np.eye(2, len(ellipse.mean)) if plane.kind == "space" else plane.axes.astype(np.float64)
    centre = plane.project(np.asarray(ellipse.mean, np.float32)[None])[0]
    seen = axes @ ellipse.factor
    return outlines(centre, seen @ seen.T)


def outlines(mean: np.ndarray, covariance: np.ndarray) -> list[np.ndarray]:
    """A Gaussian of mean (2,) and covariance (2, 2) at each of DEVIATIONS, as points (73, 2)."""
    values, vectors = np.linalg.eigh(covariance)
    root = vectors * np.sqrt(values.clip(0))
    return [mean + scale * CIRCLE @ root.T for scale in DEVIATIONS]


def weight_opacity(ellipse: Ellipse, count: int) -> float:
    """How strong one of `count` components is drawn: the less it weighs, the fainter."""
    return float(np.clip(0.15 + 1.5 * ellipse.weight * count / 3, 0.15, 1.0))
