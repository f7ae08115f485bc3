"""Cells of one or two latent dimensions on which log p(x, z) of many rows is summed, refined where it has to be.

All rows share one lattice of places, so that a place is decoded once for all of them. Every row has its own leaves:
cells that together cover the plane without overlapping. In each, log p(x, z) is taken for the parabola through the cell
and its neighbours, however narrow the density is; a cell whose mass matters is divided until the values found in its
quarters are the ones that its parabola foretold.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np

from latentlab.inference.cells import Level, Shape
from latentlab.inference.first_cells import CERTAIN, EVEN, FLAT, GROWN, uneven, with_neighbours, worth_asking
from latentlab.inference.joint import Joint

BITS = {1: 52, 2: 26}  # of a coordinate in a key
MOST_ROWS = 1 << 11  # whose numbers are in the other bits
DEEPEST = 14  # halvings of the first cells
DEPTH = 5.5  # nats: a cell that holds a smaller share of the mass is not divided
SUMMED = 20.0  # nats under the peak, the middle of a cell stands for all of it
SHARP = 12.0  # second difference above which the sum over a cell's parabola would miss its peak
RINGS = {1: 64, 2: 3}  # of cells that are made at once beyond an end of the box that mass reaches
MOST_ROUNDS = 200
MISSED = 1.0  # nats that a parabola may miss the quarters' values by
UNKNOWN = 1.0  # nats: told where cells had to be left out that may matter
LEAST_MISSED = MISSED / 256
BLOCK_VALUES = 1 << 17  # values of log p(x, z) looked through at once
MOST_CELLS = 1 << 22  # pairs of a row and a cell in one lattice
NODES, WEIGHTS = (half / 2 for half in np.polynomial.legendre.leggauss(4))  # over a cell of size 1


class Lattice:
    """The leaves of rows over a box (low, high) (d,), d ≤ 2, divided at first into `sides` (d,) cells.

    `seeds` (N, K, d) are places that are looked at closely, each as fine as its `scale` (N, K).
    """

    def __init__(
        self, joint: Joint, box: np.ndarray, sides: np.ndarray, seeds: np.ndarray, scale: np.ndarray,
        report: Callable[[float], None] = lambda share: None,
    ) -> None:  # fmt: skip
        self.joint, self.dim, self.rows = joint, box.shape[1], len(joint.x)
        self.origin, self.step, self.sides = box[0], (box[1] - box[0]) / sides, sides
        self.bits = BITS[self.dim]
        self.farthest = 1 << (self.bits - 2 - DEEPEST)  # first cells from the origin: finer ones must have numbers too
        self.cut = np.zeros(self.rows, bool)  # rows that had cells to be left out
        self.seeds, self.scale, self.report = seeds.reshape(-1, self.dim), scale.reshape(-1), report
        self.seed_row = np.repeat(np.arange(self.rows), seeds.shape[1])
        self.units = np.array([1 << (self.bits * (self.dim - 1 - k)) for k in range(self.dim)], np.int64)
        self.around = np.array(list(itertools.product((-1, 0, 1), repeat=self.dim)), np.int64) @ self.units
        self.corners = np.array(list(itertools.product((0, 1), repeat=self.dim)), np.int64)
        self.nodes = np.array(list(itertools.product(NODES, repeat=self.dim)))
        self.weights = np.array(list(itertools.product(WEIGHTS, repeat=self.dim))).prod(1)
        self.allowed, self.unfinished = np.full(self.rows, MISSED), np.zeros(self.rows, bool)
        self.uneven = np.full(self.rows, np.nan)  # nats: of rows whose first cells do, how far the sum may be off
        self.levels: list[Level] = []
        self._first()

    # Keys ----------------------------------------------------------------------------------------------------------

    def _keys(self, row: np.ndarray, cell: np.ndarray) -> np.ndarray:
        return (row.astype(np.int64) << 52) + ((cell + (1 << (self.bits - 1))) @ self.units)

    def _row(self, key: np.ndarray) -> np.ndarray:
        return key >> 52

    def _cell(self, key: np.ndarray) -> np.ndarray:
        shifts = np.array([self.bits * (self.dim - 1 - k) for k in range(self.dim)])
        return ((key[:, None] >> shifts) & ((1 << self.bits) - 1)) - (1 << (self.bits - 1))

    def size(self, level: int) -> np.ndarray:
        """The steps (d,) of a level."""
        return self.step / 2**level

    def middles(self, level: int, key: np.ndarray) -> np.ndarray:
        """The places (n, d) in the middle of cells."""
        return self.origin + (self._cell(key) + 0.5) * self.size(level)

    def _parent(self, key: np.ndarray) -> np.ndarray:
        return self._keys(self._row(key), self._cell(key) >> 1)

    def _containing(self, level: int, row: np.ndarray, z: np.ndarray) -> np.ndarray:
        cell, end = np.floor((z - self.origin) / self.size(level)), self.farthest << level
        return self._keys(row, cell.clip(-end, end - 1).astype(np.int64))

    # The first cells -----------------------------------------------------------------------------------------------

    def _first(self) -> None:
        """All cells of the box, for all rows: what could matter is kept, of the rest only the sum."""
        cells = np.stack(np.meshgrid(*map(np.arange, self.sides), indexing="ij"), -1).reshape(-1, self.dim)
        places = self.origin + (cells + 0.5) * self.step
        table = np.empty((self.rows, len(cells)))
        for start in range(0, len(cells), self.joint.block):
            part = slice(start, start + self.joint.block)
            table[:, part] = self.joint.table(places[part])
            self.report(0.3 * min(1.0, part.stop / len(cells)))
        self.peak, self.left, kept = table.max(1), np.empty(self.rows), self._around_seeds()
        self.seed_log_f = self.joint.pairs(self.seed_row, self.seeds, np.arange(len(self.seeds)))
        few, each = max(1, BLOCK_VALUES // len(cells)), tuple(range(1, self.dim + 1))
        for start in range(0, self.rows, few):  # a few rows stay in the processor's cache
            rows = slice(start, start + few)
            grid = table[rows].reshape(-1, *self.sides)
            worth, smooth = worth_asking(grid, self.peak[rows], shown=self.rows == 1)
            share = grid - self.peak[rows].reshape(-1, *[1] * self.dim)
            np.exp(share, out=share)
            off = uneven(share)
            smooth &= ~self._hidden(grid, rows) & (off <= EVEN)
            self.left[rows], self.uneven[rows] = share.sum(each), np.where(smooth, off, np.nan)
            kept[rows][smooth] = False
            more = np.flatnonzero(~smooth)
            spread = with_neighbours(kept[rows][more] | worth[more])
            self.left[rows][more] -= share[more].sum(each, where=spread)
            kept[rows][more] = spread
        self.highest = self.peak.copy()  # of all that is found, beyond the box too
        kept = kept.reshape(self.rows, -1)
        row, at = np.nonzero(kept)
        key = self._keys(row, cells[at])
        order = np.argsort(key)
        self.levels = [Level(key[order], table[row, at][order], np.ones(len(key), bool), np.zeros(len(key)))]
        seeds = np.isnan(self.uneven)[self.seed_row]
        self._create(self._ring(self._containing(0, self.seed_row[seeds], self.seeds[seeds])))
        self._sum()

    def _around_seeds(self) -> np.ndarray:
        """(N, *sides) bool: the cells of the box with a seed."""
        found = np.zeros((self.rows, *self.sides), bool)
        cell = np.floor((self.seeds - self.origin) / self.step).clip(-1, self.sides).astype(np.int64)
        inside = ((cell >= 0) & (cell < self.sides)).all(1)
        found[(self.seed_row[inside], *cell[inside].T)] = True
        return found

    def _hidden(self, grid: np.ndarray, rows: slice) -> np.ndarray:
        """Whether log p(x, z) at a seed of rows (n, *sides) is another than the cell about it makes one expect.

        A peak so narrow that no cell has seen it is most likely there.
        """
        here = slice(*np.searchsorted(self.seed_row, (rows.start, rows.stop)))
        row, seed, value = self.seed_row[here] - rows.start, self.seeds[here], self.seed_log_f[here]
        cell = np.floor((seed - self.origin) / self.step)
        outside = ((cell < 0) | (cell >= self.sides)).any(1)
        near = grid[(row, *cell.clip(0, self.sides - 1).astype(np.int64).T)]
        under = np.maximum(self.peak[rows][row] - near, 0)
        risen = (value > near + FLAT + np.sqrt(under)) & (value > self.peak[rows][row] - CERTAIN)
        return np.bincount(row, risen | outside, minlength=len(grid)) > 0

    # Refining ------------------------------------------------------------------------------------------------------

    def refine(self, rows: np.ndarray) -> None:
        """Divide the cells of `rows` (N,) bool that matter until parabolas do for them, or there are too many."""
        active = rows.copy()
        self.unfinished[rows] = True
        for turn in range(MOST_ROUNDS):
            self.report(0.3 + 0.7 * (1 - 0.8**turn))
            chosen, grown = self._chosen(active)
            count = sum(map(len, chosen)) * 2**self.dim + sum(len(level.key) for level in self.levels)
            active[:] = False
            active[grown] = True
            if count > MOST_CELLS:
                break
            for level, key in enumerate(chosen):
                if len(key):
                    active[self._row(key)] = True
                    self._divide(level, key)
            if not active.any():
                self.unfinished[:] = False
                break
        self.unfinished &= active
        self._sum()

    def _chosen(self, active: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
        """The leaves to divide, level by level; and the rows that have got cells beyond the box."""
        wanted: list[list[np.ndarray]] = [[] for _ in self.levels]
        masses, beyond = self._sum(), []
        for number, level in enumerate(self.levels[:DEEPEST]):
            at, _, bend, most = masses[number]
            row = self._row(level.key[at])
            if number == 0:
                # Where the density reaches an end of what is known, there may be more behind it.
                near = level.key[at[active[row] & (level.log_f[at] > self.highest[row] - GROWN)]]
                cell = self._cell(near)
                beyond.append(self._ring(near[((cell <= 0) | (cell >= self.sides - 1)).any(1)], RINGS[self.dim]))
            unlike = (bend > FLAT) & ((level.missed[at] > self.allowed[row]) | (number == 0) | (bend > SHARP))
            matters = active[row] & (most > self.total[row] - DEPTH)
            key = level.key[at[unlike & matters]]
            wanted[number].append(self._ring(key))
            self._want_beside(wanted, number, key)
        self._want_seeds(wanted, active)
        chosen = [self._leaves(number, parts) for number, parts in enumerate(wanted)]
        return chosen, self._create(np.concatenate(beyond))

    def _shape(self, level: Level, at: np.ndarray) -> Shape:
        """The parabolas of cells; along a dimension where a neighbour is not known, lines."""
        key, middle = level.key[at], level.log_f[at]
        slope, bend = np.zeros((len(at), self.dim)), np.zeros((len(at), self.dim))
        end = np.zeros(len(at), bool)
        twist, beside = np.zeros(len(at)), [(level.there(at + 1, key + 1)[1], level.there(at - 1, key - 1)[1])]
        if self.dim == 2:
            above, below = level.beside(key + self.units[0]), level.beside(key - self.units[0])
            twist = np.nan_to_num(0.25 * (above[1] + below[2] - above[2] - below[1]))
            beside.insert(0, (above[0], below[0]))
        for axis, (more, less) in enumerate(beside):
            one = np.where(np.isnan(more), middle - less, np.where(np.isnan(less), more - middle, 0.5 * (more - less)))
            second = 2 * middle - more - less
            # A line at an end of what is known foretells nothing where it is steep: it bends as much as it may rise.
            steep = np.isnan(second) & (np.abs(one) > FLAT)
            slope[:, axis], bend[:, axis] = np.nan_to_num(one), np.where(steep, np.abs(one), np.nan_to_num(second))
            end |= steep
        return Shape(slope, bend, twist, end)

    def _ring(self, key: np.ndarray, times: int = 1) -> np.ndarray:
        """Cells with all their neighbours, and theirs."""
        for _ in range(times):
            key = np.unique((key[:, None] + self.around).ravel())
        return key

    def _leaves(self, number: int, parts: list[np.ndarray]) -> np.ndarray:
        level = self.levels[number]
        at = level.at(np.unique(np.concatenate([*parts, np.empty(0, np.int64)])))
        at = at[at >= 0]
        return level.key[at[level.leaf[at]]]

    def _want_beside(self, wanted: list[list[np.ndarray]], number: int, key: np.ndarray) -> None:
        """Larger cells beside small ones that still bend are divided too; beyond the box they are made."""
        beside = self._ring(key)
        beside = beside[self.levels[number].at(beside) < 0]
        for coarser in range(number - 1, -1, -1):
            beside = np.unique(self._parent(beside))
            at = self.levels[coarser].at(beside)
            wanted[coarser].append(beside[at >= 0])
            beside = beside[at < 0]
        self._create(beside)

    def _want_seeds(self, wanted: list[list[np.ndarray]], active: np.ndarray) -> None:
        left = active[self.seed_row]
        for number in range(min(len(self.levels), DEEPEST) - 1, -1, -1):
            key = self._containing(number, self.seed_row, self.seeds)
            at = self.levels[number].at(key)
            here = left & (at >= 0)
            left &= ~here
            wanted[number].append(self._ring(key[here & (self.size(number).max() > self.scale)]))

    def _create(self, key: np.ndarray) -> np.ndarray:
        """First cells beyond the box; the rows that have got any."""
        cell = self._cell(key)
        outside, reached = ((cell < 0) | (cell >= self.sides)).any(1), (np.abs(cell) < self.farthest).all(1)
        self.cut[self._row(key[~reached])] = True
        key = key[outside & reached & (self.levels[0].at(key) < 0)]
        if len(key):
            self.levels[0].add(key, self._evaluated(0, key), np.zeros(len(key)))
        return self._row(key)

    def _divide(self, number: int, key: np.ndarray) -> None:
        level = self.levels[number]
        at = level.at(key)
        level.leaf[at], level.summed = False, None
        children = (2 * self._cell(key)[:, None] + self.corners).reshape(-1, self.dim)
        made = self._keys(np.repeat(self._row(key), len(self.corners)), children)
        if number + 1 == len(self.levels):
            self.levels.append(Level.empty())
        found = self._evaluated(number + 1, made)
        foretold = level.log_f[at][:, None] + self._shape(level, at).rise(0.5 * (self.corners - 0.5)[None])
        # What a cell misses in one of its quarters, it may miss in any.
        missed = np.abs(found.reshape(foretold.shape) - foretold).max(1)
        self.levels[number + 1].add(made, found, np.repeat(missed, len(self.corners)))

    def _evaluated(self, level: int, key: np.ndarray) -> np.ndarray:
        """log p(x, z) in the middle of cells; near cells are decoded together."""
        cell = self._cell(key)
        coarse = cell >> 4
        order = np.lexsort((*cell.T, *coarse.T))
        row = self._row(key)
        found = self.joint.pairs(row, self.middles(level, key), order)
        np.maximum.at(self.highest, row, found)
        return found

    # Sums ----------------------------------------------------------------------------------------------------------

    def leaves(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Of all leaves that are kept: row (n,), level (n,), middle (n, d) and log p(x, z) (n,)."""
        parts = []
        for number, level in enumerate(self.levels):
            key = level.key[level.leaf]
            middle = self.middles(number, key)
            parts.append((self._row(key), np.full(len(key), number), middle, level.log_f[level.leaf]))
        return tuple(np.concatenate(column) for column in zip(*parts, strict=True))

    def _sum(self) -> list[tuple[np.ndarray, ...]]:
        """Renews `total`, log p(x) (N,), and `error`; of each level what :meth:`_masses` finds.

        A parabola's error is of third order: it falls to an eighth where the step is halved.
        """
        for number, level in enumerate(self.levels):
            if level.summed is None:
                level.summed = self._masses(level, number)
        found = [level.summed for level in self.levels]
        rows = [self._row(level.key[at]) for level, (at, *_) in zip(self.levels, found, strict=True)]
        row, mass = np.concatenate(rows), np.concatenate([mass for _, mass, *_ in found])
        missed = np.concatenate([level.missed[level.leaf] for level in self.levels])
        left = np.log(np.maximum(self.left, 1e-300)) + self.peak + np.log(self.step).sum()
        highest = left.copy()
        np.maximum.at(highest, row, mass)
        share = np.exp(mass - highest[row])
        whole = np.bincount(row, share, minlength=self.rows) + np.exp(left - highest)
        self.total = np.log(whole) + highest
        self.error = np.bincount(row, share * np.minimum(missed, 8.0), minlength=self.rows) / whole / 8
        self.error = np.where(np.isnan(self.uneven), self.error, self.uneven)
        self.error = np.where(self.unfinished | self.cut, np.maximum(self.error, UNKNOWN), self.error)
        return found

    def _masses(self, level: Level, number: int) -> tuple[np.ndarray, ...]:
        """The leaves of a level, the log of the mass under the parabola of each, its bend, and that mass at most."""
        at = np.flatnonzero(level.leaf)
        shape = self._shape(level, at)
        bend, gain = np.abs(shape.bend).max(1, initial=0), shape.gain()
        most = level.log_f[at] + gain
        mass = level.log_f[at].copy()  # of sharp ones too, which are divided by what they may hold at most
        near = most > self.peak[self._row(level.key[at])] - SUMMED
        summed = np.flatnonzero((bend <= SHARP) & near & ~shape.end)
        rise = Shape(shape.slope[summed], shape.bend[summed], shape.twist[summed]).rise(self.nodes[None])
        top = rise.max(1, initial=0)
        mass[summed] += np.log(np.exp(rise - top[:, None]) @ self.weights) + top
        size = np.log(self.size(number)).sum()
        return at, mass + size, bend, most + size
