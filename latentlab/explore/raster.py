"""The map as one picture, drawn without the GIL: soft discs where few rows are in view, density where many are.

Density is counted pixel by pixel, with the sum of the rows' colours, and shown in even steps of its logarithm. The
compiled part is in stamp.py and is loaded at the first drawing, off the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from latentlab.errors import Cancelled

RADII = (0.7, 5.0)  # pixels
OPACITIES = (0.35, 0.9)
DISCS_UP_TO = 10_000  # rows in view that are drawn as discs
SPREAD_UP_TO = 60_000  # rows in view whose density is spread over neighbouring pixels
COARSE_ROWS = 400_000  # rows that a first, coarse drawing looks at
PART = 1_000_000  # rows between two looks at whether the drawing is still wanted
NOBODY = np.empty(0, np.uint8)
SPREAD_UNIT = 8  # what a point counts at its own pixel after spreading


@dataclass(frozen=True, eq=False)
class Points:
    """What the map shows: coordinates (N, 2) float32, a colour index for each (N,) uint8.

    `chosen` (N,) uint8 is 1 for the rows that are selected; the others are grey. Empty where nothing is selected.
    """

    xy: np.ndarray
    colour: np.ndarray
    chosen: np.ndarray = field(default_factory=lambda: NOBODY)


@dataclass(frozen=True)
class Frame:
    """A view of the plane: x and y ranges, size in pixels, and pixels per unit of radius (for fine screens)."""

    x: tuple[float, float]
    y: tuple[float, float]
    width: int
    height: int
    scale: float = 1.0


@dataclass(frozen=True, eq=False)
class Inks:
    """Colours: `palette` (256, 3) uint8 by colour index, `shown` (256,) bool says which indices are drawn at all.

    `rim` is the colour between neighbouring discs, `faint` that of rows which are not selected. Where `by_value`,
    the indices are steps of a scale and pixels show their mean; else they show the mean of the colours.
    """

    palette: np.ndarray
    shown: np.ndarray
    rim: tuple[int, int, int]
    faint: tuple[int, int, int]
    by_value: bool = False


class Canvas:
    """The memory of drawings of one size, kept from one to the next; for one thread."""

    def __init__(self) -> None:
        self._size = (0, 0)

    def fit(self, height: int, width: int) -> None:
        """Take on a size."""
        if self._size != (height, width):
            self._size = (height, width)
            self.counts, self.wider = (np.zeros((height, width, 4), np.int32) for _ in range(2))
            self.grey = np.zeros((height, width), np.int32)

    def clear(self) -> None:
        """Forget what was counted."""
        self._size = (0, 0)


def draw(
    points: Points,
    frame: Frame,
    inks: Inks,
    canvas: Canvas | None = None,
    coarse: bool = False,
    wanted: Callable[[], bool] = lambda: True,
) -> np.ndarray:
    """The points as premultiplied BGRA (height, width, 4) uint8, the first row at the lowest y.

    `coarse` looks at COARSE_ROWS of them only. Raises :class:`Cancelled` soon after `wanted` says no. The more rows
    are in view, the smaller and fainter their discs, until only density is drawn.
    """
    from latentlab.explore.stamp import CHUNK, count, shade, spread, strengths

    canvas = canvas or Canvas()
    canvas.fit(frame.height, frame.width)
    view = np.array([*frame.x, *frame.y], np.float64)
    rows = len(points.xy)
    every = max(1, rows // COARSE_ROWS) if coarse else 1
    part = PART * every // CHUNK * CHUNK
    table, seen = _table(inks), 0
    for start in range(0, rows, part):
        if not wanted():
            canvas.clear()
            raise Cancelled
        stop = min(rows, start + part)
        seen += count(
            canvas.counts, canvas.grey, points.xy, points.colour, points.chosen, table, inks.shown, view, start, stop,
            every,
        )  # fmt: skip
    pixels = np.zeros((frame.height, frame.width, 4), np.uint8)
    if seen * every <= DISCS_UP_TO and not coarse:
        canvas.counts[:] = 0
        canvas.grey[:] = 0
        _discs(pixels, points, frame, inks, view, max(1, seen))
        return pixels
    counts, unit = canvas.counts, 1
    if seen <= SPREAD_UP_TO:
        spread(canvas.counts, canvas.wider)
        counts, unit = canvas.wider, SPREAD_UNIT
    strong, weak = strengths(counts, unit), _steps(canvas.grey)
    shade(pixels, counts, canvas.grey, strong, weak, unit, inks.palette, np.array(inks.faint, np.uint8), inks.by_value)
    return pixels


def _discs(pixels: np.ndarray, points: Points, frame: Frame, inks: Inks, view: np.ndarray, seen: int) -> None:
    """Discs, those that are selected over the others."""
    from latentlab.explore.stamp import stamp

    radius, opacity = disc_size(seen)
    rim = np.array(inks.rim, np.uint8)
    shape = (view, radius * frame.scale, opacity)
    if len(points.chosen):
        grey = np.broadcast_to(np.array(inks.faint, np.uint8), (256, 3)).copy()
        faint = (view, radius * frame.scale, 0.6 * opacity)
        stamp(pixels, points.xy, points.colour, points.chosen, 0, grey, inks.shown, rim, *faint)
    stamp(pixels, points.xy, points.colour, points.chosen, 1, inks.palette, inks.shown, rim, *shape)


def disc_size(count: int) -> tuple[float, float]:
    """Radius in pixels and opacity of each of `count` discs."""
    radius = float(np.clip(26 / count**0.25, *RADII))
    return radius, float(np.clip(0.9 * (2000 / count) ** 0.12, *OPACITIES))


def _table(inks: Inks) -> np.ndarray:
    """What a row adds to its pixel, (256, 4) int32: its colour, or the step of its value."""
    table = np.ones((256, 4), np.int32)
    table[:, :3] = inks.palette
    if inks.by_value:
        table[:, 0] = np.arange(256)
    return table


def _steps(grey: np.ndarray) -> np.ndarray:
    """Strengths of the counts of rows that are not selected."""
    from latentlab.explore.stamp import FAINTEST, MOST_COUNTED

    densest = max(2, int(grey.max()))
    share = np.log(np.maximum(np.arange(MOST_COUNTED + 1), 1)) / np.log(densest)
    return FAINTEST + (1 - FAINTEST) * share.clip(0, 1)
