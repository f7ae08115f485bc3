"""Decoded rows side by side on one axes: pictures as pixels, other rows as bars or lines, which are vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from latentlab.export.figures.style import plain_words
from latentlab.export.images import as_pixels, drawn_range, is_picture

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from latentlab.data import Dataset
    from latentlab.export.figures.page import Page

GAP = 0.06  # of a cell, between two
BARS_UP_TO = 40  # values of a row that are bars; more are a line
MOST_VECTORS = 20_000  # bars or points of lines; more are pixels
MOST_NAMED = 12  # bars that are told by name
WIDEST = 1.5  # of a cell of bars, width over height


def add_sheet(axes: Axes, rows: np.ndarray, columns: int, page: Page) -> None:
    """Rows (n, *shape) in lines of `columns`; cell (line, column) is about (column, line), one unit wide, y downward.

    Pictures keep their sides' proportion; what is beyond the last row stays empty.
    """
    lines = -(-len(rows) // columns)
    if is_picture(rows.shape[1:]):
        proportion = rows.shape[1] / rows.shape[2]
        _add_pictures(axes, rows, lines, columns, page)
    else:
        proportion = 1 / WIDEST
        _add_graphs(axes, rows.reshape(len(rows), -1), columns, page)
    axes.set(xlim=(-0.5, columns - 0.5), ylim=(lines - 0.5, -0.5), aspect=proportion, xticks=[], yticks=[])
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)


def label_sheet(axes: Axes, heads: Sequence[str], feet: Sequence[str]) -> None:
    """Words before the lines, and below the columns, as many as fit there ("" stands for none)."""
    axes.set_yticks(range(len(heads)), heads)
    there = [at for at, words in enumerate(feet) if words]
    axes.set_xticks(there, [feet[at] for at in there])


def bars_words(data: Dataset) -> str:
    """What the bars of a row are, in words, where there are few; "" where rows are pictures or have no names."""
    names = data.features
    if is_picture(data.x.shape[1:]) or not 1 < len(names) <= MOST_NAMED:
        return ""
    return f"Bars, from left to right: {', '.join(plain_words(name, 40) for name in names)}."


def _add_pictures(axes: Axes, rows: np.ndarray, lines: int, columns: int, page: Page) -> None:
    """One image of all, its pixels repeated so often that each stays a square at the page's resolution."""
    pixels = as_pixels(np.asarray(rows), drawn_range(np.asarray(rows)))
    pixels = pixels if pixels.ndim == 4 else np.repeat(pixels[..., None], 3, 3)
    high, wide = pixels.shape[1:3]
    asked = page.width / 25.4 * page.settings.dpi / columns
    times = max(1, round(asked * (1 - GAP) / wide))
    pixels = pixels.repeat(times, 1).repeat(times, 2)
    gap_x, gap_y = (max(1, round(GAP * side * times)) for side in (wide, high))
    cell_y, cell_x = high * times + gap_y, wide * times + gap_x
    sheet = np.zeros((lines * cell_y, columns * cell_x, 4), np.uint8)
    for number, picture in enumerate(pixels):
        top, left = number // columns * cell_y + gap_y // 2, number % columns * cell_x + gap_x // 2
        sheet[top : top + high * times, left : left + wide * times, :3] = picture
        sheet[top : top + high * times, left : left + wide * times, 3] = 255
    axes.imshow(
        sheet, extent=(-0.5, columns - 0.5, lines - 0.5, -0.5), interpolation="none", aspect="auto", gid="pictures",
    )  # fmt: skip


def _add_graphs(axes: Axes, rows: np.ndarray, columns: int, page: Page) -> None:
    """All rows in one scale, up and down from 0."""
    from matplotlib.collections import LineCollection, PolyCollection

    values = np.asarray(rows, np.float64)
    low, high = min(0.0, float(values.min())), max(0.0, float(values.max()))
    unit, inner = (1 - 2 * GAP) / max(high - low, 1e-12), 1 - 2 * GAP
    column, line = np.arange(len(values)) % columns, np.arange(len(values)) // columns
    zero = line + 0.5 - GAP + low * unit
    left = column - inner / 2
    axes.add_collection(
        LineCollection(
            np.stack([np.stack([left, zero], 1), np.stack([left + inner, zero], 1)], 1), colors=page.ink.faint,
            linewidths=0.3, gid="zero",
        )
    )  # fmt: skip
    y = zero[:, None] - values * unit
    pixels, count = values.size > MOST_VECTORS, values.shape[1]
    if count > BARS_UP_TO:
        x = left[:, None] + inner * (np.arange(count) + 0.5) / count
        drawn = LineCollection(np.stack([x, y], 2), colors=page.ink.accent, linewidths=0.6)
    else:
        each = inner / count
        x0 = left[:, None] + each * (np.arange(count) + 0.1)
        x1, base = x0 + 0.8 * each, np.broadcast_to(zero[:, None], y.shape)
        corners = np.stack([np.stack(pair, -1) for pair in ((x0, base), (x0, y), (x1, y), (x1, base))], 2)
        drawn = PolyCollection(corners.reshape(-1, 4, 2), facecolors=page.ink.accent, linewidths=0)
    drawn.set(gid="rows", rasterized=pixels)
    axes.add_collection(drawn)
