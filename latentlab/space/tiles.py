"""Points on disk for the map: sorted into tiles once, so that a view reads what lies in it, a few rows of it first.

Segments of rows are sorted along Hilbert's curve (a packed R-tree, Kamel & Faloutsos 1993) and keep their float32, so
that pixels are those of the points themselves; counts by pixel would be of one zoom, and 16 bits would move points.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from latentlab.data.rows import StoredArray
from latentlab.errors import InputError

SEGMENT = 1 << 22  # rows sorted together
TILE = 1024  # rows of one box, 8 KB
COARSEST = 400_000  # rows of the first level
ROW_BYTES = 12  # two coordinates and the number of the row in its segment
MARK = b"LLTILES1"
SAMPLED = 64  # of so many rows of a segment one is looked at for the edges of cells
QUIET: Callable[[float], None] = lambda share: None  # noqa: E731


@dataclass(frozen=True, eq=False)
class Tiles:
    """A file of `count` points that were sorted: T tiles of neighbours, in levels that each add to those before.

    A *place* is a position in the sorted order. `starts` (T + 1,) int64 says at which place a tile begins, `boxes`
    (T, 4) float32 least x and y and greatest x and y of its finite points, `level` (T,) uint8 its level. Level 0 is a
    sample by lot of about COARSEST rows, and with each further one there are four times as many.
    """

    file: StoredArray
    count: int
    starts: np.ndarray
    boxes: np.ndarray
    level: np.ndarray

    @staticmethod
    def open(path: Path) -> Tiles:
        """What :func:`write` has written; InputError where the file is damaged or none of these."""
        try:
            with open(path, "rb") as stream:
                stream.seek(-16, os.SEEK_END)
                tail = stream.read(16)
                count = int.from_bytes(tail[8:], "little")
                if tail[:8] != MARK or count * ROW_BYTES > stream.tell():
                    raise ValueError
                stream.seek(count * ROW_BYTES)
                starts, boxes, level = (np.load(stream, allow_pickle=False) for _ in range(3))
            whole = StoredArray(path, 0, np.dtype(np.uint8), (count * ROW_BYTES,))
        except (OSError, ValueError) as error:
            raise InputError(f"{path}: holds no sorted points, or they are damaged.") from error
        if len(starts) != len(boxes) + 1 or len(level) != len(boxes) or starts[-1] != count:
            raise InputError(f"{path}: holds no sorted points, or they are damaged.")
        return Tiles(whole, count, starts, boxes, level)

    def __len__(self) -> int:
        return self.count

    @property
    def levels(self) -> int:
        """How many levels there are; 0 where there are no points."""
        return int(self.level.max()) + 1 if len(self.level) else 0

    def runs(self, wanted: np.ndarray, most: int) -> np.ndarray:
        """Places of the `wanted` (T,) bool tiles, (R, 2) int64 from and to, none longer than `most` or over a segment's
        end.
        """
        where = np.flatnonzero(wanted)
        if not len(where):
            return np.empty((0, 2), np.int64)
        begins, ends = self.starts[where], self.starts[where + 1]
        cut = np.flatnonzero((begins[1:] != ends[:-1]) | (begins[1:] // SEGMENT != begins[:-1] // SEGMENT))
        begins, ends = begins[np.r_[0, cut + 1]], ends[np.r_[cut, len(ends) - 1]]
        pieces = -(-(ends - begins) // most)
        which = np.repeat(np.arange(len(begins)), pieces)
        inner = (np.arange(len(which)) - np.repeat(np.cumsum(pieces) - pieces, pieces)) * most
        first = begins[which] + inner
        return np.stack([first, np.minimum(first + most, ends[which])], 1)

    def read_xy(self, out: np.ndarray, place: int) -> None:
        """Coordinates from a place on into `out` (n, 2) float32; not over a segment's end."""
        first = place // SEGMENT * SEGMENT
        self.file.fill(out.reshape(-1).view(np.uint8), ROW_BYTES * first + 8 * (place - first))

    def read_rows(self, out: np.ndarray, place: int) -> None:
        """Where rows stand in their segment, from a place on into `out` (n,) uint32; not over a segment's end."""
        first = place // SEGMENT * SEGMENT
        size = min(SEGMENT, self.count - first)
        self.file.fill(out.view(np.uint8), ROW_BYTES * first + 8 * size + 4 * (place - first))

    def rows_at(self, start: int, stop: int) -> np.ndarray:
        """The numbers of the rows at places `start` … `stop` − 1 of one segment, int64."""
        rows = np.empty(stop - start, np.uint32)
        self.read_rows(rows, start)
        return rows.astype(np.int64) + start // SEGMENT * SEGMENT

    def ordered(self, values: np.ndarray, report: Callable[[float], None] = QUIET) -> np.ndarray:
        """One byte of each row, (N,) uint8, in the order of places. `report` hears the share done, and may raise."""
        from latentlab.space.hilbert import follow

        if len(values) != self.count:
            raise InputError(f"There are {len(values):,} values for {self.count:,} points.")
        out, rows = np.empty(self.count, np.uint8), np.empty(min(SEGMENT, self.count), np.uint32)
        for first in range(0, self.count, SEGMENT):
            report(first / self.count)
            last = min(first + SEGMENT, self.count)
            self.read_rows(rows[: last - first], first)
            follow(rows[: last - first], np.ascontiguousarray(values[first:last], np.uint8), out[first:last])
        return out


def write(
    path: Path, between: Callable[[int, int], np.ndarray], count: int, report: Callable[[float], None] = QUIET
) -> None:
    """Sort points into a file for :meth:`Tiles.open`: 12 bytes a point, and 29 a tile.

    `between` gives points start … stop − 1 as (n, 2) float32, and is asked for SEGMENT of them at a time, in order and
    in this thread: rows of an array on disk, of more dimensions on a plane, or encoded by a model. Two segments are
    sorted at a time, 0.3 GB. `report` hears the share that is done; where it raises, writing ends there.
    """
    finest = levels_of(count) - 1
    tables: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    at_work: deque[Future] = deque()
    with open(path, "wb") as stream, ThreadPoolExecutor(2, "tiles") as pool:
        try:
            for first in range(0, count, SEGMENT):
                xy = np.ascontiguousarray(between(first, min(first + SEGMENT, count)), np.float32)
                at_work.append(pool.submit(_sorted, xy, first, finest))
                del xy
                if len(at_work) == 2:
                    report(first / count)
                    tables.append(_append(stream, *at_work.popleft().result()))
            while at_work:
                tables.append(_append(stream, *at_work.popleft().result()))
                report(min(1.0, len(tables) * SEGMENT / count))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
        starts = [np.zeros(0, np.int64), *(table[0][:-1] for table in tables), np.array([count], np.int64)]
        np.save(stream, np.concatenate(starts))
        np.save(stream, np.concatenate([np.empty((0, 4), np.float32), *(table[1] for table in tables)]))
        np.save(stream, np.concatenate([np.empty(0, np.uint8), *(table[2] for table in tables)]))
        stream.write(MARK + count.to_bytes(8, "little"))


def levels_of(count: int) -> int:
    """How many levels so many points have."""
    levels = 1
    while COARSEST * 4**levels <= 2 * count and levels < 12:
        levels += 1
    return levels


Sorted = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def _append(stream: BinaryIO, *parts: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    xy, rows, starts, boxes, level = parts
    stream.write(xy.data)
    stream.write(rows.data)
    return starts, boxes, level


def _sorted(xy: np.ndarray, first: int, finest: int) -> Sorted:
    """A segment's points and rows in order, the places where its tiles start, their boxes and levels."""
    from latentlab.space.hilbert import BITS, INDEX_BITS, boxes, gather, keys

    order = np.empty(len(xy), np.uint64)
    keys(xy, *(_edges(xy[::SAMPLED, axis], 1 << BITS) for axis in (0, 1)), first, finest, order)
    order.sort()
    out, rows = np.empty_like(xy), np.empty(len(xy), np.uint32)
    gather(xy, order, out, rows)
    ends = np.searchsorted(order, np.arange(1, finest + 2, dtype=np.uint64) << np.uint64(2 * BITS + INDEX_BITS))
    parts = [np.arange(a, b, TILE) for a, b in zip((0, *ends[:-1]), ends, strict=True)]
    level = np.repeat(np.arange(finest + 1, dtype=np.uint8), [len(part) for part in parts])
    starts = np.append(np.concatenate(parts), len(xy)).astype(np.int64)
    found = np.empty((len(level), 4), np.float32)
    boxes(out, starts, found)
    return out, rows, starts + first, found, level


def _edges(values: np.ndarray, cells: int) -> np.ndarray:
    """Edges between cells that each hold as many of the values, (cells − 1,) float32."""
    finite = np.sort(values[np.isfinite(values)])
    if not len(finite):
        return np.zeros(cells - 1, np.float32)
    return finite[np.arange(1, cells) * len(finite) // cells]
