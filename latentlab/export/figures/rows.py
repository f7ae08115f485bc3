"""Rows on an axes: each a mark of its own where they are few enough for that, else one layer of pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.export.figures.style import SHAPES
from latentlab.space.colouring import NONE
from latentlab.space.palette import mixed_colours
from latentlab.space.raster import Frame, Inks, Points, disc_size, draw

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page
    from latentlab.export.scene import Scene
    from latentlab.space.colouring import Colouring
    from latentlab.space.embedding import Embedding

MOST_MARKS = 20_000  # rows that are marks, in vectors; more are a layer of pixels
SCREEN, FINEST = 640.0, 900.0  # pixels of a map on a screen, and the most of a layer: dots are as large as there
BLOCKS = 12  # parts that rows of different shapes are drawn in, so that no class hides all others
SMALLEST, LARGEST = 0.35, 1.6  # radius of a mark, pt


@dataclass(frozen=True, eq=False)
class PlacedRows:
    """Rows to draw: places (n, 2), a colour index for each (n,) uint8, and whether it is selected (n,) bool, or None.

    `palette` (256, 3) uint8 has the colours; `by_value` says whether the indices are steps of a scale.
    """

    xy: np.ndarray
    index: np.ndarray
    palette: np.ndarray
    chosen: np.ndarray | None
    by_value: bool
    classes: bool


def placed_rows(shown: Exhibit, embedding: Embedding, page: Page, select: bool) -> PlacedRows:
    """The rows of an embedding as they are shown: without the hidden classes, in the colours of the theme."""
    scene, rows = shown.scene, embedding.rows
    coloured, by_component = scene.coloured, scene.by_component and embedding.colours is not None
    if by_component:
        index = embedding.colours
    else:
        index = np.full(len(rows), NONE, np.uint8) if coloured is None else coloured.index[rows]
    there = np.isfinite(embedding.xy).all(1)
    if not by_component:
        there &= ~np.isin(index, [which for which in scene.hidden if which < NONE])
    chosen = shown.selected[rows][there] if select and shown.selected is not None else None
    classes = not by_component and coloured is not None and bool(coloured.classes)
    palette = mixed_colours() if by_component else colours_of(coloured, scene, page)
    by_value = coloured is not None and not coloured.classes and not by_component
    return PlacedRows(embedding.xy[there], index[there], palette, chosen, by_value, classes)


def colours_of(coloured: Colouring | None, scene: Scene, page: Page) -> np.ndarray:
    """The colours (256, 3) uint8 of a colouring in the page's theme."""
    if coloured is None or coloured.classes:
        return page.ink.classes(0 if coloured is None else len(coloured.classes))
    return coloured.palette(page.ink.dark, scene.scale)


def shape_of(index: int) -> str:
    """The mark of a class where classes have shapes; those of many begin anew."""
    return "o" if index == NONE else SHAPES[index % len(SHAPES)]


def add_rows(axes: Axes, rows: PlacedRows, page: Page, size: float | None) -> None:
    """Draw rows over the limits of an axes, which has its place by now; `size` is a dot's diameter in mm, or None."""
    (x0, x1), (y0, y1) = axes.get_xlim(), axes.get_ylim()
    x, y = rows.xy.T
    inside = (x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)
    count = int(inside.sum())
    if not count:
        return
    box = axes.get_window_extent()
    across = min(box.width, box.height) / axes.figure.dpi * 72  # pt
    if count > MOST_MARKS:
        _add_pixels(axes, rows, page)
        inside &= np.zeros(len(inside), bool) if rows.chosen is None else rows.chosen
        count = int(inside.sum())
        if not 0 < count <= MOST_MARKS:  # the few that are selected are marks over the pixels of the others
            return
    radius, opacity = disc_size(count)
    radius = size / 2 / 25.4 * 72 if size else float(np.clip(radius * across / SCREEN, SMALLEST, LARGEST))
    marks = PlacedRows(
        rows.xy[inside], rows.index[inside], rows.palette, None if rows.chosen is None else rows.chosen[inside],
        rows.by_value, rows.classes,
    )  # fmt: skip
    _add_marks(axes, marks, page, radius, opacity)


def _add_marks(axes: Axes, rows: PlacedRows, page: Page, radius: float, opacity: float) -> None:
    """One mark a row; those that are selected over the others, which are grey."""
    from matplotlib.colors import to_rgb

    faces = rows.palette[rows.index] / 255.0
    parts = [np.ones(len(rows.xy), bool)] if rows.chosen is None else [~rows.chosen, rows.chosen]
    if rows.chosen is not None:
        faces[~rows.chosen] = to_rgb(page.ink.unselected)
    for number, part in enumerate(parts):
        if page.ink.shapes and rows.classes:
            groups = _by_shape(rows.index, np.flatnonzero(part))
        else:
            groups = [("o", np.flatnonzero(part))]
        for mark, which in groups:
            if len(which):
                axes.scatter(
                    *rows.xy[which].T, s=(2 * radius) ** 2, c=faces[which], marker=mark, alpha=opacity,
                    linewidths=min(0.2, radius / 6), edgecolors=page.ink.canvas, zorder=3 + 0.1 * number, gid="rows",
                )  # fmt: skip


def _by_shape(index: np.ndarray, which: np.ndarray) -> list[tuple[str, np.ndarray]]:
    """Rows by their marks, some at a time, so that the last class does not hide the others."""
    groups = []
    for block in np.array_split(which, min(BLOCKS, max(1, len(which) // 40))):
        groups += [(shape_of(int(each)), block[index[block] == each]) for each in np.unique(index[block])]
    return groups


def _add_pixels(axes: Axes, rows: PlacedRows, page: Page) -> None:
    """The layer of pixels, at the resolution of the page, drawn as the map of the window is."""
    from matplotlib.colors import to_rgb
    from PIL import Image

    box = axes.get_window_extent()
    fine = max(1.0, max(box.width, box.height) / FINEST)  # so that a dot is no finer than on a screen
    wide, high = max(1, round(box.width / fine)), max(1, round(box.height / fine))
    canvas, faint = (tuple(round(255 * part) for part in to_rgb(name)) for name in (page.ink.canvas, page.ink.faint))
    frame = Frame(axes.get_xlim(), axes.get_ylim(), wide, high, scale=min(wide, high) / SCREEN)
    inks = Inks(rows.palette, np.ones(256, bool), canvas, faint, rows.by_value)
    chosen = np.empty(0, np.uint8) if rows.chosen is None else rows.chosen.astype(np.uint8)
    drawn = draw(Points(np.ascontiguousarray(rows.xy, np.float32), rows.index.astype(np.uint8), chosen), frame, inks)
    opaque = drawn[..., 3:].astype(np.float32)
    straight = np.where(opaque > 0, drawn[..., 2::-1] * 255.0 / np.maximum(opaque, 1), 0).clip(0, 255)
    pixels = np.dstack([straight, opaque]).round().astype(np.uint8)
    if fine > 1:
        pixels = np.asarray(Image.fromarray(pixels).resize((round(box.width), round(box.height)), Image.Resampling.BOX))
    axes.imshow(
        pixels, extent=(*frame.x, *frame.y), origin="lower", interpolation="none", aspect="auto", zorder=3, gid="rows",
    )  # fmt: skip
