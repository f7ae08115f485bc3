"""The map as one picture, drawn without the GIL: soft discs where few rows are in view, density where many are.

Density is counted pixel by pixel, with the sum of the rows' colours, and shown in even steps of its logarithm. The
compiled part is in stamp.py and is loaded at the first drawing, off the GUI thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from latentlab.errors import Cancelled

LARGEST, OPACITIES = 5.0, (0.35, 0.9)  # radius of a disc, in pixels
DISCS_UP_TO = 30_000  # rows in view that are drawn as discs
CROWD = 5_000  # discs; from here on all of them together cover the same area
COARSE_ROWS = 400_000  # rows that a first, coarse drawing looks at
ALONE_UP_TO = 2_500_000  # rows that one thread counts sooner than two
PART = 1_000_000  # rows between two looks at whether the drawing is still wanted
NOBODY = np.empty(0, np.uint8)


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
    """The memory of drawings of one size, kept from one to the next; for one drawing at a time.

    A drawing begins and ends with all of it 0.
    """

    def __init__(self) -> None:
        self._size = (0, 0)

    def fit(self, height: int, width: int) -> None:
        """Take on a size."""
        if self._size != (height, width):
            self._size = (height, width)
            self.counts = np.zeros((height, width, 4), np.int64)
            self.layers = [self._layer(self.counts)]

    def _layer(self, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """What one thread counts in: pixels in words, their overflow, and rows that are not selected."""
        height, width = self._size
        return np.zeros((height, width), np.uint64), counts, np.zeros((height, width), np.int32)

    def layer(self, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """That of thread 0 or 1; the second one is made when first asked for."""
        if number == len(self.layers):
            self.layers.append(self._layer(np.zeros_like(self.counts)))
        return self.layers[number]

    @property
    def packed(self) -> np.ndarray:
        """The pixels of the first thread."""
        return self.layers[0][0]

    @property
    def grey(self) -> np.ndarray:
        """How many rows that are not selected lie on each pixel."""
        return self.layers[0][2]

    def join(self, spilled: bool) -> bool:
        """Bring what a second thread has counted to what the first has; `spilled` says that it has used its overflow.

        Whether `counts` holds some of it now.
        """
        from latentlab.space.stamp import merge

        return bool(merge(*self.layers[0], *self.layers[1], spilled))

    def clear(self) -> None:
        """Forget what was counted."""
        self.counts[:] = 0
        for packed, overflow, grey in self.layers:
            for part in (packed, overflow, grey):
                part[:] = 0


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
    from latentlab.space.stamp import in_view

    view = view_of(frame)
    if len(points.xy) <= DISCS_UP_TO:
        return discs(points, frame, inks, in_view(points.xy, points.colour, inks.shown, view))
    canvas = canvas or Canvas()
    canvas.fit(frame.height, frame.width)
    every = max(1, len(points.xy) // COARSE_ROWS) if coarse else 1
    seen, over = _count(canvas, points, inks, view, every, wanted)
    if seen <= DISCS_UP_TO and not coarse:
        canvas.clear()
        return discs(points, frame, inks, seen)
    return shaded(canvas, inks, over, len(points.chosen) > 0)


def shaded(canvas: Canvas, inks: Inks, over: bool, selecting: bool) -> np.ndarray:
    """What was counted in the first layer and, where `over`, in `counts`, as pixels; the canvas is 0 again then."""
    from latentlab.space.stamp import shade, strengths

    pixels = np.zeros((*canvas.grey.shape, 4), np.uint8)
    strong = strengths(canvas.packed, canvas.counts, over)
    weak = _steps(canvas.grey) if selecting else strong
    faint = np.array(inks.faint, np.uint8)
    shade(
        pixels, canvas.packed, canvas.counts, over, canvas.grey, strong, weak, inks.palette, faint, inks.by_value
    )  # fmt: skip
    return pixels


def _count(
    canvas: Canvas, points: Points, inks: Inks, view: np.ndarray, every: int, wanted: Callable[[], bool]
) -> tuple[int, bool]:
    """Count rows part by part, two parts at a time where there are many.

    Returns how many are in view, and whether `canvas.counts` holds some of them.
    """
    from latentlab.space.stamp import CHUNK, count

    rows, table, seen, over = len(points.xy), words(inks), [0, 0], [False, False]
    alone = rows < every * ALONE_UP_TO
    part = max(1, -(-rows // CHUNK)) * CHUNK if alone else max(1, min(PART * every, -(-rows // 2)) // CHUNK) * CHUNK

    def add(which: int, start: int) -> None:
        stop = min(rows, start + part)
        given = (points.xy, points.colour, points.chosen, table, inks.shown, view, start, stop, every)
        found = count(*canvas.layer(which), *given)
        over[which] |= found < 0
        seen[which] += found if found >= 0 else -1 - found

    for start in range(0, rows, 2 * part):
        if not wanted():
            canvas.clear()
            raise Cancelled
        helper = None
        if start + part < rows:
            canvas.layer(1)
            helper = threading.Thread(target=add, args=(1, start + part), name="raster helper")
            helper.start()
        add(0, start)
        if helper is not None:
            helper.join()
    joined = canvas.join(over[1]) if not alone else False
    return sum(seen), over[0] or joined


def view_of(frame: Frame) -> np.ndarray:
    """Left, right, bottom and top, for the compiled parts."""
    return np.array([*frame.x, *frame.y], np.float64)


def discs(points: Points, frame: Frame, inks: Inks, seen: int) -> np.ndarray:
    """Pixels with discs of a size for `seen` rows in view, those that are selected over the others."""
    from latentlab.space.stamp import stamp

    pixels, view = np.zeros((frame.height, frame.width, 4), np.uint8), view_of(frame)
    radius, opacity = disc_size(max(1, seen))
    rim, grey = np.array(inks.rim, np.uint8), np.broadcast_to(np.array(inks.faint, np.uint8), (256, 3)).copy()
    for chosen, palette, strength in ((0, grey, 0.8), (1, inks.palette, 1.0))[not len(points.chosen) :]:
        rows = (points.xy, points.colour, points.chosen, chosen, palette, inks.shown, rim)
        stamp(pixels, *rows, view, radius * frame.scale, strength * opacity)
    return pixels


def disc_size(count: int) -> tuple[float, float]:
    """Radius in pixels and opacity of each of `count` discs."""
    radius = min(LARGEST, 26 / min(count, CROWD) ** 0.25) * min(1.0, CROWD / count) ** 0.5
    return radius, float(np.clip(0.9 * (2000 / count) ** 0.12, *OPACITIES))


def words(inks: Inks) -> np.ndarray:
    """What a row adds to its pixel, (256,) words: one, and its colour or the step of its value."""
    from latentlab.space.stamp import FIELD

    colours = inks.palette.astype(np.uint64)
    if inks.by_value:
        colours[:, 0] = np.arange(256)
    return sum((colours[:, c] << np.uint64(FIELD * c) for c in range(3)), np.uint64(1 << (3 * FIELD)))


def _steps(grey: np.ndarray) -> np.ndarray:
    """Strengths of the counts of rows that are not selected."""
    from latentlab.space.stamp import FAINTEST, MOST_COUNTED

    densest = max(2, int(grey.max()))
    share = np.log(np.maximum(np.arange(MOST_COUNTED + 1), 1)) / np.log(densest)
    return FAINTEST + (1 - FAINTEST) * share.clip(0, 1)
