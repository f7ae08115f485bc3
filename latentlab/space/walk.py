"""A random walk through latent space that follows the data."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from scipy.spatial import cKDTree

from latentlab.errors import InputError
from latentlab.space.trust import Trust, thinned

KNOTS = 2_000  # rows that the walk may turn at: few, so that it does not tremble from row to row
NEIGHBOURS = 48
LEAST = 2.0  # strides to the next knot, where there are neighbours so far away: shorter legs would tremble
PERSISTENCE = 4.0  # how strongly the walk goes on as it went: the weight of a neighbour is exp(4 cos angle)
REACH = 1.4  # the distance allowed at the places checked, so that what lies between stays below 1.5
MEMORY = 4  # knots back from which the direction until now is taken
APART = 0.1  # usual distances between the places checked of a leg
FEWEST = 12  # places of a leg, for it to look round
MOST_LEGS = 10  # a step: where all rows are nearly one, the walk ends before its length
LONGEST = 40.0  # usual distances that a leg may be long


def random_walk(z: np.ndarray, start: np.ndarray, steps: int, seed: int, stride: float) -> np.ndarray:
    """A smooth walk (steps, d) float32 among the places (n, d) of rows, begun at the one nearest to `start` (d,).

    It goes from row to near row, by chance but mostly onwards, and is rounded by a centripetal Catmull–Rom curve
    (Catmull and Rom 1974; Yuksel, Schaefer and Keyser 2011). Every place of it stays below 1.5 of
    :meth:`Trust.distance`; where no neighbour can be reached within that, it turns back, or stays.

    Args:
        stride: distance along the curve between two places, in units of z; at most the rows' spread is taken.

    Raises InputError where there are no finite rows, or the stride is not above 0.
    """
    if not stride > 0:
        raise InputError(f"The stride of a walk is a distance above 0, not {stride}.")
    trust = Trust(z)
    if len(trust.z) == 0:
        raise InputError("A walk follows rows, and there are none with finite places. Show some rows first.")
    if len(trust.z) < 3 or trust.spread == 0 or steps < 2:
        first = trust.z[np.argmin(((trust.z - start) ** 2).sum(1))]
        return np.repeat(first[None], steps, axis=0).astype(np.float32)
    stride = min(stride, trust.spread)
    curve = _Curve(trust, start, LEAST * stride, np.random.default_rng(seed))
    needed = (steps - 1) * stride
    for _ in range(MOST_LEGS * steps):
        if curve.length >= needed or not curve.extend():
            break
    return curve.evenly(np.linspace(0, needed, steps)).astype(np.float32)


class _Curve:
    """A walk under way: its knots, of which all but the last are joined by curved legs."""

    def __init__(self, trust: Trust, start: np.ndarray, least: float, random: np.random.Generator) -> None:
        self.trust, self.least, self.random = trust, least, random
        some = np.unique(thinned(trust.z, KNOTS), axis=0)
        self.rows = some[trust.distance(some) <= 1]
        self.tree = cKDTree(self.rows)
        first = self.rows[self.tree.query(start)[1]]
        self.knots, self.legs, self.length = [first], [first[None]], 0.0
        self.turned = 0

    def extend(self) -> bool:
        """Choose one more knot, which settles the leg to the one before; False where there is nowhere to go."""
        for knot in self._candidates():
            legs = np.concatenate([self._leg_before(knot), self._chord(self.knots[-1], knot)])
            if (self.trust.distance(legs) < REACH).all():
                return self._take(knot)
        if len(self.knots) < 2:
            return False
        self.turned = len(self.knots) - 1
        return self._take(self.knots[-2])

    def _candidates(self) -> np.ndarray:
        """Neighbours of the last knot in random order, those straight on more likely first."""
        here = self.knots[-1]
        near = self.rows[self.tree.query(here, k=min(NEIGHBOURS + 1, len(self.rows)))[1]]
        apart = near - here
        lengths = np.sqrt((apart**2).sum(1))
        near_enough = (lengths > 0) & (lengths < LONGEST * self.trust.usual)
        far_enough = near_enough & (lengths >= self.least)
        far_enough = far_enough if far_enough.any() else near_enough
        near, apart, lengths = near[far_enough], apart[far_enough], lengths[far_enough]
        weights = np.zeros(len(near))
        if len(self.knots) > 1:
            onward = here - self.knots[max(self.turned, len(self.knots) - 1 - MEMORY)]
            weights = PERSISTENCE * (apart @ onward) / (lengths * max(np.linalg.norm(onward), 1e-12))
        # Sorted by weight plus Gumbel noise, they are as if drawn one after the other without putting back.
        return near[np.argsort(-(weights + self.random.gumbel(size=len(near))))]

    def _leg_before(self, knot: np.ndarray) -> np.ndarray:
        """The leg (k, d) that ends at the last knot if `knot` comes next."""
        if len(self.knots) < 2:
            return np.empty((0, self.rows.shape[1]))
        before, last = self.knots[-2], self.knots[-1]
        earlier = self.knots[-3] if len(self.knots) > 2 else 2 * before - last
        return catmull_rom(earlier, before, last, knot, self._count(before, last))

    def _chord(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Places straight from `a` to `b`, `a` itself left out."""
        count = self._count(a, b)
        return a + (b - a) * (np.arange(1, count + 1) / count)[:, None]

    def _count(self, a: np.ndarray, b: np.ndarray) -> int:
        """How many places of the leg between two knots are checked and kept."""
        return max(FEWEST, int(np.ceil(np.linalg.norm(b - a) / (APART * self.trust.usual))))

    def _take(self, knot: np.ndarray) -> bool:
        leg = self._leg_before(knot)
        if len(leg):
            if not (self.trust.distance(leg) < REACH).all():  # of a turn back; the straight way was found good
                leg = self._chord(self.knots[-2], self.knots[-1])
            self.length += float(np.linalg.norm(np.diff(leg, axis=0, prepend=self.legs[-1][-1:]), axis=1).sum())
            self.legs.append(leg)
        self.knots.append(knot)
        return True

    def evenly(self, lengths: np.ndarray) -> np.ndarray:
        """The places (k, d) at these lengths along the curve; its end beyond it."""
        points = np.concatenate(self.legs)
        along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
        return np.stack([np.interp(lengths, along, column) for column in points.T], axis=1)


def catmull_rom(p0: np.ndarray, p1: np.ndarray, p2: np.ndarray, p3: np.ndarray, count: int) -> np.ndarray:
    """`count` places (count, d) on the centripetal curve from `p1` to `p2`, `p1` itself left out, `p2` the last.

    By the pyramid of Barry and Goldman (1988), with knots the square roots of the distances apart.
    """
    points = (p0, p1, p2, p3)
    gaps = [max(np.linalg.norm(b - a) ** 0.5, 1e-12) for a, b in pairwise(points)]
    t0, t1, t2, t3 = np.concatenate([[0.0], np.cumsum(gaps)])
    t = t1 + (t2 - t1) * (np.arange(1, count + 1) / count)[:, None]
    a1 = ((t1 - t) * p0 + (t - t0) * p1) / (t1 - t0)
    a2 = ((t2 - t) * p1 + (t - t1) * p2) / (t2 - t1)
    a3 = ((t3 - t) * p2 + (t - t2) * p3) / (t3 - t2)
    b1 = ((t2 - t) * a1 + (t - t0) * a2) / (t2 - t0)
    b2 = ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1)
    return ((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1)
