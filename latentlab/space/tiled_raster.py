"""The map of points on disk: coarse from the first levels of their tiles, exact from all that lie in view.

Pixels are those that :func:`latentlab.space.raster.draw` makes of the same points in memory, one by one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from latentlab.errors import Cancelled
from latentlab.space.raster import (
    ALONE_UP_TO,
    DISCS_UP_TO,
    LARGEST,
    NOBODY,
    Canvas,
    Frame,
    Inks,
    Points,
    discs,
    shaded,
    view_of,
    words,
)
from latentlab.space.tiles import Tiles

COARSE_MOST = 1_000_000  # rows in view that a coarse drawing may read beyond the first level
PIECE = 1 << 15  # rows read at a time, so few that they lie in a processor's own cache


@dataclass(frozen=True, eq=False)
class TiledPoints:
    """All points of a file of tiles, and a colour index for each, (N,) uint8 in the order of places, or one for all.

    `chosen` (N,) uint8 in that order too is 1 for the rows that are selected; empty where nothing is.
    """

    tiles: Tiles
    colour: np.ndarray | int
    chosen: np.ndarray = field(default_factory=lambda: NOBODY)


def draw_tiled(
    points: TiledPoints,
    frame: Frame,
    inks: Inks,
    canvas: Canvas | None = None,
    coarse: bool = False,
    wanted: Callable[[], bool] = lambda: True,
) -> np.ndarray:
    """The points as premultiplied BGRA (height, width, 4) uint8, the first row at the lowest y.

    `coarse` reads as many levels as have COARSE_MOST rows in view or fewer, the first one anyway. Raises
    :class:`Cancelled` soon after `wanted` says no, :class:`InputError` where the file cannot be read any more.
    """
    tiles = points.tiles
    there = meeting(tiles, frame, 1.0)
    if coarse:
        there &= tiles.level <= _level_for(tiles, there)
    canvas = canvas or Canvas()
    canvas.fit(frame.height, frame.width)
    seen, over = _Counting(points, frame, inks, canvas, wanted).of(tiles.runs(there, PIECE))
    if seen <= DISCS_UP_TO and not coarse:
        canvas.clear()
        return discs(_gathered(points, frame, inks, wanted), frame, inks, seen)
    return shaded(canvas, inks, over, len(points.chosen) > 0)


def coarse_is_exact(points: TiledPoints, frame: Frame) -> bool:
    """Whether a coarse drawing of the frame would leave nothing out: so little lies in view."""
    there = meeting(points.tiles, frame, 1.0)
    return _level_for(points.tiles, there) >= points.tiles.levels - 1


def meeting(tiles: Tiles, frame: Frame, margin: float) -> np.ndarray:
    """Which tiles may have points within `margin` pixels around a frame, (T,) bool."""
    view = view_of(frame)
    across, up = frame.width / (view[1] - view[0]), frame.height / (view[3] - view[2])
    # Single precision, as pixels are found, and a pixel of margin at least: rounding leaves no point out.
    edges = np.array([view[0], view[2]] * 2, np.float32)
    left, low, right, high = ((tiles.boxes - edges) * np.array([across, up] * 2, np.float32)).T
    return (right >= -margin) & (high >= -margin) & (left < frame.width + margin) & (low < frame.height + margin)


def _level_for(tiles: Tiles, there: np.ndarray) -> int:
    """The highest level up to which no more than COARSE_MOST rows lie in tiles that are `there`; the first anyway."""
    rows = np.bincount(tiles.level[there], np.diff(tiles.starts)[there], tiles.levels)
    return max(0, int(np.searchsorted(np.cumsum(rows), COARSE_MOST, side="right")) - 1)


def _gathered(points: TiledPoints, frame: Frame, inks: Inks, wanted: Callable[[], bool]) -> Points:
    """The points that are shown in or near the frame, in memory, in the order of their rows: in that order discs cover
    one another.
    """
    tiles, selecting = points.tiles, len(points.chosen) > 0
    parts = [(np.empty(0, np.int64), np.empty((0, 2), np.float32), NOBODY, NOBODY)]
    for start, stop in tiles.runs(meeting(tiles, frame, _reach(frame)), PIECE):
        if not wanted():
            raise Cancelled
        one = isinstance(points.colour, int)
        colour = np.full(stop - start, points.colour, np.uint8) if one else points.colour[start:stop]
        shown = inks.shown[colour]
        if not shown.any():  # of many rows in view a single class may be shown, and few of its rows
            continue
        xy = np.empty((stop - start, 2), np.float32)
        tiles.read_xy(xy, start)
        here = np.flatnonzero(shown & _near(xy, frame))
        chosen = points.chosen[start:stop][here] if selecting else NOBODY
        parts.append((tiles.rows_at(start, stop)[here], xy[here], colour[here], chosen))
    rows, xy, colour, chosen = (np.concatenate(part) for part in zip(*parts, strict=True))
    order = np.argsort(rows)
    return Points(xy[order], colour[order], chosen[order] if selecting else NOBODY)


def _reach(frame: Frame) -> float:
    """Pixels that a disc may reach beyond its point."""
    return LARGEST * frame.scale + 2


def _near(xy: np.ndarray, frame: Frame) -> np.ndarray:
    """Which points a disc of would reach into the frame."""
    (left, right), (low, high) = frame.x, frame.y
    reach = _reach(frame)
    beside, above = reach * (right - left) / frame.width, reach * (high - low) / frame.height
    x, y = xy.T.astype(np.float64)
    return (x > left - beside) & (x < right + beside) & (y > low - above) & (y < high + above)


class _Counting:
    """Two threads that count runs of places, each in a layer of the canvas, whichever is free taking the next run."""

    def __init__(
        self, points: TiledPoints, frame: Frame, inks: Inks, canvas: Canvas, wanted: Callable[[], bool]
    ) -> None:
        self._points, self._canvas, self._wanted = points, canvas, wanted
        self._table, self._shown, self._view = words(inks), inks.shown, view_of(frame)
        self._turn, self._error = threading.Lock(), None
        self._seen, self._over = [0, 0], [False, False]

    def of(self, runs: np.ndarray) -> tuple[int, bool]:
        """Count these (R, 2); how many rows are in view, and whether the canvas's `counts` hold some of them."""
        pieces = iter(runs.tolist())
        two = int((runs[:, 1] - runs[:, 0]).sum()) >= ALONE_UP_TO
        self._canvas.layer(int(two))
        helper = threading.Thread(target=self._work, args=(1, pieces), name="raster helper")
        if two:
            helper.start()
        self._work(0, pieces)
        if two:
            helper.join()
        if self._error is not None:
            self._canvas.clear()
            raise self._error
        joined = self._canvas.join(self._over[1]) if two else False
        return sum(self._seen), self._over[0] or joined

    def _next(self, pieces: Iterator[list[int]]) -> list[int] | None:
        with self._turn:
            if self._error is None and not self._wanted():
                self._error = Cancelled()
            return None if self._error is not None else next(pieces, None)

    def _work(self, which: int, pieces: Iterator[list[int]]) -> None:
        from latentlab.space.stamp import count

        points, layer = self._points, self._canvas.layer(which)
        one = isinstance(points.colour, int)
        xy = np.empty((PIECE, 2), np.float32)
        same = np.full(PIECE if one else 0, points.colour if one else 0, np.uint8)
        try:
            while (piece := self._next(pieces)) is not None:
                start, stop = piece
                rows = xy[: stop - start]
                points.tiles.read_xy(rows, start)
                colour = same if one else points.colour[start:stop]
                chosen = points.chosen[start:stop] if len(points.chosen) else NOBODY
                found = count(*layer, rows, colour, chosen, self._table, self._shown, self._view, 0, len(rows), 1)
                self._over[which] |= found < 0
                self._seen[which] += found if found >= 0 else -1 - found
        except Exception as error:
            self._error = error
