"""From a path to its track, whichever its way, and the figures of a track."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.space.paths import Path, Track, lerp, refined, slerp

if TYPE_CHECKING:
    from latentlab.space.geometry import Decoder
    from latentlab.space.trust import Trust

LEG_PLACES = 257

Leg = Callable[[np.ndarray, np.ndarray, Callable[[float], None]], np.ndarray]


@dataclass(frozen=True)
class PathMetrics:
    """What a track measures.

    Attributes:
        latent_length: its length in latent space.
        decoded_length: the length of the decoded track, in the data's units; None without a decoder.
        evenness: (max − min)/mean of the decoded steps between frames at constant latent speed; None without one.
        evenness_paced: the same of frames at constant decoded speed.
        off_manifold: the largest distance from the track to the rows, in units of the median between neighbouring ones;
            None without rows.
        leaves: whether that is more than 95 % of the rows are from theirs.
    """

    latent_length: float
    decoded_length: float | None
    evenness: float | None
    evenness_paced: float | None
    off_manifold: float | None
    leaves: bool


def track_of(
    path: Path,
    decode: Decoder | None = None,
    rows: np.ndarray | None = None,
    report: Callable[[float], None] = lambda share: None,
) -> Track:
    """The track of a path, leg by leg; it passes every waypoint exactly.

    `decode` is the decoder of a geodesic; `rows` (n, d) are latent places of data, which a way through the data goes
    among and a geodesic is first sought among. Raises :class:`InputError` where a way lacks what it needs.
    """
    points = path.waypoints.astype(np.float64)
    if len(points) < 2:
        return Track(path.waypoints)
    leg, legs = _leg_of(path, decode, rows), len(points) - 1
    parts = [leg(points[i], points[i + 1], lambda share, i=i: report((i + share) / legs))[:-1] for i in range(legs)]
    report(1.0)
    return Track(np.concatenate([*parts, points[-1:]]).astype(np.float32))


def _leg_of(path: Path, decode: Decoder | None, rows: np.ndarray | None) -> Leg:
    """How the way of a path goes from one place (d,) to another: places (m, d), both ends among them."""
    if path.interpolation in ("linear", "spherical"):
        share, between = np.linspace(0, 1, LEG_PLACES)[:, None], lerp if path.interpolation == "linear" else slerp
        return lambda a, b, report: between(*(np.repeat(end[None], LEG_PLACES, 0) for end in (a, b)), share)
    from latentlab.space.geodesic import data_graph_of, geodesic, graph_of, through_data

    if path.interpolation == "data":
        if rows is None:
            raise InputError("A path through the data needs their rows placed in latent space. Place them first.")
        among = data_graph_of(rows)
        return lambda a, b, report: refined(through_data(a, b, among), 2)
    if decode is None:
        raise InputError("A geodesic needs a decoder, which this model does not have. Go another way.")
    if rows is None:
        return lambda a, b, report: refined(geodesic(decode, a, b, report=report), 4)
    graph = graph_of(decode, np.concatenate([rows, path.waypoints]))
    return lambda a, b, report: refined(geodesic(decode, a, b, graph, report=report), 4)


def metrics_of(track: Track, decode: Decoder | None, trust: Trust | None, frames: int = 60) -> PathMetrics:
    """The figures of a track, its evenness with so many frames; `trust` knows the latent places of data."""
    latent = float(np.linalg.norm(np.diff(track.places.astype(np.float64), axis=0), axis=1).sum())
    farthest = float("nan") if trust is None else float(trust.distance(track.places).max())
    off = None if trust is None or np.isnan(farthest) else farthest * trust.usual / trust.median
    if decode is None:
        return PathMetrics(latent, None, None, None, off, farthest > 1)
    from latentlab.space.geometry import evenness, step_lengths

    lengths = step_lengths(decode, track.places)
    paces = track.at_even_latent(frames), track.at_even_steps(frames, lengths)
    uneven, paced = (evenness(step_lengths(decode, places)) for places in paces)
    return PathMetrics(latent, float(lengths.sum()), uneven, paced, off, farthest > 1)
