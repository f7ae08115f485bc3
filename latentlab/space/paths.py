"""Paths through latent space: an ordered list of places, a way between them, and the track that it leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from latentlab.errors import InputError

INTERPOLATIONS = ("linear", "spherical", "data", "geodesic")
FORMULAE = ("linear", "spherical")  # the others are solved for, by tracks.track_of


def stretches(points: np.ndarray, away: np.ndarray, least: float) -> list[tuple[int, int, bool]]:
    """The stretches of a line through points (n, d): first and last point of each, and whether it is away.

    `away` says so of points, bool (n,). What lies within `least`/2 of one that is away, along the line, counts as away
    too, and so do both neighbours' sides of it: a single point is to be seen.
    """
    if len(points) < 2:
        return []
    lengths = np.linalg.norm(np.diff(points.astype(np.float64), axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    middles, strays = (along[:-1] + along[1:]) / 2, along[away]
    apart = np.abs(middles[:, None] - strays).min(1, initial=np.inf)
    dotted = away[:-1] | away[1:] | (apart <= least / 2)
    cuts = [0, *(np.flatnonzero(np.diff(dotted)) + 1).tolist(), len(dotted)]
    return [(first, last, bool(dotted[first])) for first, last in pairwise(cuts)]


@dataclass(frozen=True)
class Path:
    """Waypoints (n, d) float32, how neighbours are joined (one of INTERPOLATIONS), and what a person calls it."""

    waypoints: np.ndarray
    interpolation: str = "linear"
    name: str = ""

    def __post_init__(self) -> None:
        if self.interpolation not in INTERPOLATIONS:
            raise InputError(f"There is no path {self.interpolation!r}: choose {' or '.join(INTERPOLATIONS)}.")

    def __len__(self) -> int:
        return len(self.waypoints)

    def adding(self, z: np.ndarray) -> Path:
        """The path with one more waypoint (d,) at its end."""
        return self.inserting(len(self), z)

    def inserting(self, index: int, z: np.ndarray) -> Path:
        """The path with one more waypoint (d,), which becomes the one at `index`."""
        new = np.asarray(z, np.float32)[None]
        parts = self.waypoints[:index], new, self.waypoints[index:]
        return replace(self, waypoints=np.concatenate(parts) if len(self) else new)

    def without(self, index: int) -> Path:
        """The path less one waypoint."""
        return replace(self, waypoints=np.delete(self.waypoints, index, axis=0))

    def moving(self, index: int, z: np.ndarray) -> Path:
        """The path with one waypoint elsewhere."""
        waypoints = self.waypoints.copy()
        waypoints[index] = z
        return replace(self, waypoints=waypoints)

    def turned(self) -> Path:
        """The path from its end to its beginning."""
        return replace(self, waypoints=self.waypoints[::-1].copy())

    def frames(self, count: int) -> np.ndarray:
        """`count` places (count, d) float32 along the path at even pace, the first and last waypoint included.

        The pace is even in latent distance over linear legs, and over each leg in angle where it is spherical. Raises
        :class:`InputError` for an interpolation that has to be solved for: see :func:`latentlab.space.tracks.track_of`.
        """
        if self.interpolation not in FORMULAE:
            raise InputError(
                f"A {self.interpolation} path has to be solved for before its frames are known: make its track."
            )
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
        between = slerp if self.interpolation == "spherical" else lerp
        return between(points[leg], points[leg + 1], np.clip(share, 0, 1)).astype(np.float32)


@dataclass(frozen=True)
class Track:
    """Where a path leads, as places (m, d) float32 so dense that straight lines between them do."""

    places: np.ndarray

    def at_even_latent(self, count: int) -> np.ndarray:
        """`count` places (count, d) float32 at constant latent speed, the first and last included exactly."""
        return self.at_even_steps(count, np.zeros(max(0, len(self.places) - 1)))

    def at_even_steps(self, count: int, lengths: np.ndarray) -> np.ndarray:
        """`count` places (count, d) float32 at constant speed by `lengths` (m − 1,), those of the decoded steps.

        The first and last are included exactly. Where nothing changes once decoded, the latent speed is constant.
        """
        if len(self.places) < 2 or count < 2:
            return np.repeat(self.places[:1], count, axis=0)
        return even(self.places.astype(np.float64), lengths, count).astype(np.float32)


def even(places: np.ndarray, lengths: np.ndarray, count: int) -> np.ndarray:
    """`count` places along a polyline (m, d), m ≥ 2, equally far apart by the lengths (m − 1,) of its pieces.

    By their latent lengths where those given are all 0; the ends are exact.
    """
    if not np.sum(lengths) > 0:
        lengths = np.linalg.norm(np.diff(places, axis=0), axis=1)
    ends = np.concatenate([[0.0], np.cumsum(lengths, dtype=np.float64)])
    wanted = np.linspace(0, ends[-1], count)
    piece = np.clip(np.searchsorted(ends, wanted, side="right") - 1, 0, len(lengths) - 1)
    width = np.diff(ends)[piece]
    share = np.divide(wanted - ends[piece], width, out=np.zeros(count), where=width > 0)[:, None]
    found = lerp(places[piece], places[piece + 1], np.clip(share, 0, 1))
    found[0], found[-1] = places[0], places[-1]
    return found


def refined(places: np.ndarray, pieces: int) -> np.ndarray:
    """A polyline (m, d) with each leg cut into `pieces` of the same length: ((m − 1) · pieces + 1, d)."""
    share = np.arange(pieces)[None, :, None] / pieces
    cut = lerp(places[:-1, None], places[1:, None], share).reshape(-1, places.shape[1])
    return np.concatenate([cut, places[-1:]])


def simplify(points: np.ndarray, count: int) -> np.ndarray:
    """A freehand polyline (n, 2) thinned to at most `count` of its points, the first and last among them.

    The point farthest from the line so far is taken up again and again (Ramer 1972; Douglas and Peucker 1973), until
    there are enough or the others lie on the line. Raises :class:`InputError` for a count below 2.
    """
    if count < 2:
        raise InputError(f"A line has at least 2 points: it cannot be thinned to {count}.")
    points = np.asarray(points)
    if len(points) < 3:
        return points.copy()
    kept, legs = [0, len(points) - 1], [_farthest(points, 0, len(points) - 1)]
    rounding = 1e-12 * np.abs(points).max()
    while len(kept) < count and max(legs)[0] > rounding:
        leg = legs.index(max(legs))
        new = legs[leg][1]
        legs[leg : leg + 1] = [_farthest(points, kept[leg], new), _farthest(points, new, kept[leg + 1])]
        kept.insert(leg + 1, new)
    return points[kept]


def _farthest(points: np.ndarray, first: int, last: int) -> tuple[float, int]:
    """The distance of the point between two that is farthest from the straight leg between them, and its index."""
    if last - first < 2:
        return 0.0, first
    start, leg = points[first], points[last].astype(np.float64) - points[first]
    away = points[first + 1 : last] - start
    share = np.clip(away @ leg / max(float(leg @ leg), 1e-300), 0, 1)
    apart = np.linalg.norm(away - share[:, None] * leg, axis=1)
    index = int(np.argmax(apart))
    return float(apart[index]), first + 1 + index


def empty_path(latent_dim: int, interpolation: str = "linear") -> Path:
    """A path without waypoints."""
    return Path(np.empty((0, latent_dim), np.float32), interpolation)


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
