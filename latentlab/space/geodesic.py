"""Paths that have to be solved for: the shortest under a decoder's metric, and the one that stays among the data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from latentlab.errors import InputError
from latentlab.space.geometry import Decoder, decoded, slopes, step_lengths
from latentlab.space.paths import even, refined

SIDE = 48  # places a side of the grid graph
COARSE = 17  # nodes of a first search
FINE = 256  # pieces of a track whose decoded length is measured
NEIGHBOURS = 8
GRAPH_ROWS = 1500
DATA_ROWS = 2000
SMOOTH_PLACES = 129
MOST_DIM = 64  # the system of a geodesic grows with d² a node
MOST_ROUNDS = 40
ENOUGH = 1e-4  # the relative fall of the energy in one round below which a curve has settled
POWER = 3.0

Report = Callable[[float], None]


def _silent(share: float) -> None:
    return


@dataclass(frozen=True)
class Graph:
    """Places (n, d) float64 of latent space, and the lengths of the edges between them, sparse (n, n)."""

    places: np.ndarray
    lengths: Any

    def between(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """The shortest way (m, d) from place `a` (d,) to `b` over the places nearest to them, both ends exact."""
        from scipy.sparse.csgraph import dijkstra

        first, last = (int(np.argmin(np.square(self.places - end).sum(1))) for end in (a, b))
        before = dijkstra(self.lengths, directed=False, indices=first, return_predecessors=True)[1]
        way = [last]
        while way[-1] != first:
            way.append(int(before[way[-1]]))
        return np.concatenate([[a], self.places[way[::-1]], [b]])


def graph_of(decode: Decoder, rows: np.ndarray) -> Graph | None:
    """A graph for the starts of geodesics among latent places `rows` (n, d), its edges of decoded length.

    A grid over the box about the rows for d = 2; the nearest neighbours among at most 1500 rows for more dimensions,
    where a grid has too many places; none for d = 1, where there is only one way. One graph serves many pairs.
    """
    if rows.shape[1] == 1 or not len(rows):
        return None
    if rows.shape[1] == 2:
        places, pairs = _grid(rows.min(0), rows.max(0))
    else:
        places = thinned(rows, GRAPH_ROWS)
        pairs = neighbouring(places)
    values = decoded(decode, places)
    return Graph(places, _sparse(pairs, _apart(values, pairs), len(places)))


def geodesic(
    decode: Decoder,
    a: np.ndarray,
    b: np.ndarray,
    rows: np.ndarray | Graph | None = None,
    nodes: int = 64,
    report: Report = _silent,
) -> np.ndarray:
    """The shortest curve of the pull-back metric from place `a` (d,) to `b` (d,): (nodes, d) float32, ends exact.

    The energy Σ|g(z_{i+1}) − g(z_i)|² is minimised (its minima are the discretised geodesics, at even pace; Shao, Kumar
    and Fletcher 2018) from the straight line and from the shortest path of a graph, and the shortest of all is taken,
    the straight line included. `rows` are latent places of data (n, d), which the graph is made of, or the graph.
    Neighbouring nodes are equally far apart once decoded. It is a local search: a shorter curve may exist.

    Raises :class:`InputError` for more than 64 latent dimensions, or fewer than 3 nodes.
    """
    a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
    if nodes < 3:
        raise InputError(f"A geodesic needs at least 3 nodes, not {nodes}.")
    if len(a) > MOST_DIM:
        raise InputError(f"A geodesic is found in up to {MOST_DIM} latent dimensions, not in {len(a)}. Go another way.")
    graph = rows if isinstance(rows, Graph) else graph_of(decode, _with_ends(rows, a, b))
    straight = np.stack([a, b])
    starts = [straight] if graph is None else [straight, graph.between(a, b)]
    few, stages, rough = min(COARSE, nodes), len(starts) + 1, []
    for i, start in enumerate(starts):
        rough.append(_shortened(decode, _paced(decode, start, few), lambda share, i=i: report((i + share) / stages)))
    best = _paced(decode, _shortest(decode, rough), nodes)
    fine = _shortened(decode, best, lambda share: report((len(starts) + share) / stages))
    report(1.0)
    return _paced(decode, _shortest(decode, [straight, fine]), nodes).astype(np.float32)


def _shortest(decode: Decoder, tracks: list[np.ndarray]) -> np.ndarray:
    """The track of the least decoded length."""
    fine = [refined(track, -(-FINE // (len(track) - 1))) for track in tracks]
    return tracks[int(np.argmin([step_lengths(decode, track).sum() for track in fine]))]


def _with_ends(rows: np.ndarray | None, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """What the graph is made of: the rows and the ends; without rows the ends and what lies about them."""
    ends = np.stack([a, b])
    if rows is not None:
        return np.concatenate([rows, ends])
    reach = np.ptp(ends, axis=0).max() / 2
    return np.concatenate([ends - reach, ends + reach]) if len(a) == 2 else np.empty((0, len(a)))


def _paced(decode: Decoder, track: np.ndarray, nodes: int) -> np.ndarray:
    """`nodes` places along a track, equally far apart once decoded; the share of each leg is found on finer ones."""
    fine = refined(track, -(-FINE // (len(track) - 1)))
    return even(fine, step_lengths(decode, fine), nodes)


def _shortened(decode: Decoder, track: np.ndarray, report: Report) -> np.ndarray:
    """The track (m, d) of least energy near a track, by Gauss-Newton steps damped as Marquardt (1963) damps them."""
    from scipy.linalg import LinAlgError, solveh_banded

    directions, damping = np.eye(track.shape[1]), 1e-3
    energy = _energy(decoded(decode, track))
    for round_ in range(MOST_ROUNDS):
        report(round_ / MOST_ROUNDS)
        band, pull = _system(*slopes(decode, track, directions))
        before, scale = energy, band[-1] + 1e-9 * band[-1].mean() + 1e-300
        while damping < 1e6:
            damped = band.copy()
            damped[-1] += damping * scale
            try:
                step = solveh_banded(damped, pull)
            except LinAlgError:
                damping *= 8
                continue
            new = track.copy()
            new[1:-1] += step.reshape(-1, track.shape[1])
            energy = _energy(decoded(decode, new))
            if energy < before:
                break
            damping *= 8
        else:
            return track
        track, damping = new, max(damping / 8, 1e-6)
        if before - energy < ENOUGH * before:
            break
    return track


def _energy(values: np.ndarray) -> float:
    """Σ|x_{i+1} − x_i|² of values (m, D)."""
    return float(np.square(np.diff(values, axis=0), dtype=np.float64).sum())


def _system(values: np.ndarray, slope: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The Gauss-Newton equations of the inner nodes: half the energy's curvature and minus half its gradient.

    From decoded values (m, D) and slopes (m, d, D). The blocks 2 JᵢᵀJᵢ and −JᵢᵀJᵢ₊₁ are laid out as upper diagonals
    (2d, (m − 2) d) for scipy; the right-hand side is ((m − 2) d,).
    """
    inner = slope[1:-1]
    count, dim = inner.shape[:2]
    pull = np.einsum("njd,nd->nj", inner, values[2:] - 2 * values[1:-1] + values[:-2]).astype(np.float64)
    own = 2 * (inner @ inner.transpose(0, 2, 1)).astype(np.float64)
    next_ = -(inner[:-1] @ inner[1:].transpose(0, 2, 1)).astype(np.float64)
    band = np.zeros((2 * dim, count, dim))
    for row in range(dim):
        for column in range(dim):
            if column >= row:
                band[2 * dim - 1 + row - column, :, column] = own[:, row, column]
            band[dim - 1 + row - column, 1:, column] = next_[:, row, column]
    return band.reshape(2 * dim, count * dim), pull.ravel()


def data_graph_of(rows: np.ndarray) -> Graph:
    """A graph for ways among at most 2000 of latent places of data `rows` (n, d), its edges of length cubed.

    Raises :class:`InputError` where there are no rows.
    """
    if not len(rows):
        raise InputError("There are no rows for a path to go among. Train and place some, or go another way.")
    places = thinned(rows, DATA_ROWS)
    pairs = neighbouring(places)
    lengths = _apart(places, pairs)
    return Graph(places, _sparse(pairs, (lengths / max(lengths.max(initial=0), 1e-300)) ** POWER, len(places)))


def through_data(a: np.ndarray, b: np.ndarray, rows: np.ndarray | Graph) -> np.ndarray:
    """A way (129, d) float32 from place `a` (d,) to `b` (d,) that stays among latent places of data `rows` (n, d).

    The shortest path over the graph of nearest neighbours with each edge counted by its length cubed (the Fermat
    distance; Groisman, Jonckheere and Sapienza 2022): a power above 1 makes many short hops cheaper than a long one, so
    the path keeps to where the data are dense and goes around gaps, which plain length would cut across. Edges of the
    minimum spanning tree bridge what the neighbours leave apart. Corners are smoothed; the ends are exact. The graph
    can be given in place of the rows. Raises :class:`InputError` where there are no rows.
    """
    graph = rows if isinstance(rows, Graph) else data_graph_of(rows)
    way = graph.between(np.asarray(a, np.float64), np.asarray(b, np.float64))
    track = even(way, np.linalg.norm(np.diff(way, axis=0), axis=1), SMOOTH_PLACES)
    hop = SMOOTH_PLACES / len(way)
    for _ in range(8 + round(hop * hop)):  # together a bell of 0.7 of a hop and more: the zigzag goes, the bends stay
        track[1:-1] = (track[:-2] + 2 * track[1:-1] + track[2:]) / 4
    return track.astype(np.float32)


def thinned(rows: np.ndarray, most: int) -> np.ndarray:
    """At most `most` of places (n, d), evenly chosen, as float64."""
    return rows[np.linspace(0, len(rows) - 1, min(most, len(rows))).round().astype(int)].astype(np.float64)


def neighbouring(places: np.ndarray) -> np.ndarray:
    """Pairs of indices (e, 2) of places (n, d): the 8 nearest of each, and a minimum spanning tree, so that all join.

    The tree is grown place by place (Prim 1957); scipy's, which sorts all pairs, takes ten times as long.
    """
    from scipy.spatial.distance import cdist

    apart = cdist(places, places)
    np.fill_diagonal(apart, np.inf)
    count, near = len(places), min(NEIGHBOURS, len(places) - 1)
    nearest = np.argpartition(apart, near - 1, axis=1)[:, :near] if near else np.empty((count, 0), int)
    pairs = [np.stack([np.repeat(np.arange(count), near), nearest.ravel()], 1)]
    reach, joined = apart[0].copy(), np.zeros(count, int)
    for _ in range(count - 1):
        new = int(np.argmin(reach))
        pairs.append(np.array([[joined[new], new]]))
        closer = (apart[new] < reach) & (reach < np.inf)
        reach[closer], joined[closer] = apart[new][closer], new
        reach[new] = np.inf
    return np.unique(np.sort(np.concatenate(pairs), axis=1), axis=0)


def _grid(low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A grid of places (48², 2) over a box, and pairs of indices (e, 2): the next places and knight's moves away."""
    across, up = (np.linspace(low[axis], high[axis], SIDE) for axis in (0, 1))
    index = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    pairs = []
    for right, above in ((1, 0), (0, 1), (1, 1), (1, -1), (1, 2), (2, 1), (1, -2), (2, -1)):
        rows, others = slice(max(0, -above), SIDE - max(0, above)), slice(max(0, above), SIDE + min(0, above))
        pairs.append(np.stack([index[: SIDE - right, rows].ravel(), index[right:, others].ravel()], 1))
    return np.stack(np.meshgrid(across, up, indexing="ij"), -1).reshape(-1, 2), np.concatenate(pairs)


def _apart(values: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """The distances (e,) float64 between paired rows of values (n, D), in parts to spare memory."""
    parts = np.array_split(pairs, len(pairs) // 4096 + 1)
    return np.concatenate([np.linalg.norm(values[i] - values[j], axis=1) for i, j in (part.T for part in parts)])


def _sparse(pairs: np.ndarray, lengths: np.ndarray, count: int) -> Any:
    """The lengths of edges as a sparse matrix; places that coincide are a hair apart, since a 0 would be no edge."""
    from scipy.sparse import coo_array

    return coo_array((np.maximum(lengths, 1e-300), pairs.T), shape=(count, count), dtype=np.float64).tocsr()
