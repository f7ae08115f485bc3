"""Paths through latent space: an ordered list of places and a way between them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from latentlab.errors import InputError

WAYS = ("linear", "spherical")


@dataclass(frozen=True)
class Path:
    """Waypoints (n, d) float32 and the way between neighbours: "linear" or "spherical"."""

    waypoints: np.ndarray
    way: str = "linear"

    def __post_init__(self) -> None:
        if self.way not in WAYS:
            raise InputError(f"There is no path {self.way!r}: choose {' or '.join(WAYS)}.")

    def __len__(self) -> int:
        return len(self.waypoints)

    def adding(self, z: np.ndarray) -> Path:
        """The path with one more waypoint (d,) at its end."""
        new = np.asarray(z, np.float32)[None]
        return replace(self, waypoints=np.concatenate([self.waypoints, new]) if len(self) else new)

    def without(self, index: int) -> Path:
        """The path less one waypoint."""
        return replace(self, waypoints=np.delete(self.waypoints, index, axis=0))

    def moving(self, index: int, z: np.ndarray) -> Path:
        """The path with one waypoint elsewhere."""
        waypoints = self.waypoints.copy()
        waypoints[index] = z
        return replace(self, waypoints=waypoints)

    def frames(self, count: int) -> np.ndarray:
        """`count` places (count, d) float32 along the path at even pace, the first and last waypoint included.

        The pace is even in latent distance over linear legs, and over each leg in angle where it is spherical.
        """
        points = self.waypoints.astype(np.float64)
        if len(points) < 2 or count < 2:
            return np.repeat(self.waypoints[:1], count, axis=0)
        lengths = np.linalg.norm(np.diff(points, axis=0), axis=1)
        ends = np.concatenate([[0.0], np.cumsum(lengths)])
        if ends[-1] == 0:
            return np.repeat(self.waypoints[:1], count, axis=0)
        places = np.linspace(0, ends[-1], count)
        leg = np.clip(np.searchsorted(ends, places, side="right") - 1, 0, len(lengths) - 1)
        share = np.divide(places - ends[leg], lengths[leg], out=np.zeros(count), where=lengths[leg] > 0)[:, None]
        between = slerp if self.way == "spherical" else lerp
        return between(points[leg], points[leg + 1], np.clip(share, 0, 1)).astype(np.float32)


def empty_path(latent_dim: int, way: str = "linear") -> Path:
    """A path without waypoints."""
    return Path(np.empty((0, latent_dim), np.float32), way)


def lerp(a: np.ndarray, b: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Straight from `a` to `b`, (n, d) each; `share` (n, 1) in [0, 1]."""
    return a + (b - a) * share


def slerp(a: np.ndarray, b: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Along the great circle from `a` to `b` (Shoemake 1985), the radius changing evenly from |a| to |b|.

    Where the two lie on one line through the origin there is no single great circle: straight, then.
    """
    radius_a, radius_b = (np.linalg.norm(v, axis=1, keepdims=True) for v in (a, b))
    safe = (radius_a > 1e-12) & (radius_b > 1e-12)
    unit_a, unit_b = a / np.where(safe, radius_a, 1), b / np.where(safe, radius_b, 1)
    angle = np.arccos(np.clip((unit_a * unit_b).sum(1, keepdims=True), -1, 1))
    sine = np.sin(angle)
    round_ = safe & (sine > 1e-6)
    sine = np.where(round_, sine, 1)
    direction = (np.sin((1 - share) * angle) * unit_a + np.sin(share * angle) * unit_b) / sine
    return np.where(round_, direction * lerp(radius_a, radius_b, share), lerp(a, b, share))
