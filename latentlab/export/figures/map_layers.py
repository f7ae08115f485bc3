"""What lies behind and over the rows of a map's figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export.figures.legend import add_bar
from latentlab.export.figures.style import plain_words
from latentlab.space.backgrounds import BACKGROUNDS, View
from latentlab.space.colouring import NONE
from latentlab.space.outlines import FADED, outline, weight_opacity
from latentlab.space.paths import stretches
from latentlab.space.raster import Frame

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.map import MapSettings
    from latentlab.export.figures.page import Page
    from latentlab.export.figures.rows import PlacedRows
    from latentlab.space.embedding import Embedding

SOME = 50_000  # rows that peaks and contours are made of
MOST_NUMBERED = 12  # waypoints
LEAST_AWAY = 0.03  # of the length of a path that is dotted, so that it is seen


def add_background(figure: Figure, axes: Axes, shown: Exhibit, settings: MapSettings, page: Page) -> bool:
    """What lies behind the rows over the limits of the axes, with its bar; whether there is any."""
    from latentlab.space.backgrounds.scaled import scaled, values_over

    background = BACKGROUNDS[settings.background]
    if background.name == "none":
        return False
    decoder, embedding = shown.decoder(), shown.embedding
    lacking = background.lacking(decoder.whole.traits, embedding.plane.flat)
    if lacking:
        raise InputError(f"{lacking} Nothing was written.")
    frame = Frame(axes.get_xlim(), axes.get_ylim(), 600, 600)

    def check() -> None:
        page.report(0.2)

    view = View(frame, embedding, shown.probe, decoder, shown.data, check)
    cells = scaled(background, values_over(background, view, background.sides[0 if page.coarse else -1]), page.ink.dark)
    axes.imshow(
        cells.pixels, extent=(*frame.x, *frame.y), origin="lower", aspect=axes.get_aspect(), zorder=0, gid="background",
        interpolation="nearest" if cells.ends is None else "bilinear",
    )  # fmt: skip
    if cells.ends is not None:
        words = f"{'log:' if background.logarithmic else ''}{background.title}: {background.unit}"
        add_bar(figure, axes, cells.colours, cells.ends, words, "bottom")
    return True


def add_deviation(axes: Axes, embedding: Embedding, page: Page) -> None:
    """Where a model knows how much it does not know: the stronger, the less it knows of that place."""
    from matplotlib.colors import to_rgb

    known = embedding.deviation
    if known is None or not np.isfinite(known.values).all():
        return
    share = (known.values - known.values.min()) / max(float(np.ptp(known.values)), 1e-12)
    pixels = np.empty((*share.shape, 4))
    pixels[..., :3], pixels[..., 3] = to_rgb(page.ink.faint), share * 0.5
    axes.imshow(
        pixels, extent=(*known.x, *known.y), origin="lower", aspect=axes.get_aspect(), zorder=0, gid="background",
        interpolation="bilinear",
    )  # fmt: skip


def add_gaussians(axes: Axes, shown: Exhibit, page: Page) -> None:
    """The Gaussians that the model is made of, at one and two standard deviations."""
    ellipses, plane = shown.decoder().ellipses(), shown.embedding.plane
    colours = page.ink.classes(0) / 255.0
    for number, ellipse in enumerate(ellipses):
        if ellipse.weight < FADED:
            continue
        ink, style, opacity = page.ink.held_out if ellipse.weight == 1 else page.ink.accent, "--", 1.0
        if ellipse.kind == "component":
            ink = tuple(colours[number % NONE] * (1.0 if page.ink.dark else 0.75))
            style, opacity = "-", weight_opacity(ellipse, len(ellipses))
        elif ellipse.kind == "target":
            ink, style = page.ink.probe, "-"
        for wide, points in zip((1.0, 0.6), outline(ellipse, plane), strict=True):
            axes.plot(*points.T, color=ink, linestyle=style, alpha=opacity, linewidth=wide, zorder=5, gid="gaussian")


def add_classes(axes: Axes, shown: Exhibit, rows: PlacedRows, settings: MapSettings, page: Page) -> None:
    """Names of classes where they are densest, and contours about most of their rows, as chosen."""
    from latentlab.space.contours import class_contours, class_peaks

    every = max(1, len(rows.xy) // SOME)
    xy, index = rows.xy[::every], rows.index[::every]
    there = [int(which) for which in np.unique(index) if which < len(shown.scene.coloured.classes)]
    x, y = axes.get_xlim(), axes.get_ylim()
    if settings.contours:
        for which, lines in class_contours(xy, index, there, x, y).items():
            ink = tuple(rows.palette[which] / 255.0 * (1.0 if page.ink.dark else 0.75))
            for line in lines:
                axes.plot(*line.T, color=ink, linewidth=0.8, zorder=4, gid="contour")
    if settings.class_names:
        ground = {"boxstyle": "round,pad=0.15", "facecolor": page.ink.canvas, "edgecolor": "none", "alpha": 0.8}
        for which, place in class_peaks(xy, index, there, x, y).items():
            name = plain_words(shown.scene.coloured.classes[which], 24)
            axes.text(
                *place, name, ha="center", va="center", fontsize=page.small, zorder=7, bbox=ground,
            )  # fmt: skip


def add_paths(axes: Axes, shown: Exhibit, page: Page) -> None:
    """All paths, stretches away from the data dotted; the waypoints of the one at hand numbered."""
    plane, ink = shown.embedding.plane, page.ink
    for path in shown.scene.paths:
        if plane.kind == "line":
            for x, _ in plane.project(path.waypoints):
                axes.axvline(x, color=ink.probe, linewidth=0.6, linestyle=":", zorder=6)
            continue
        xy = plane.project(path.places)
        wide, opacity = (1.2, 1.0) if path.at_hand else (0.8, 0.6)
        axes.plot(*xy.T, color=ink.canvas, linewidth=wide + 1.4, alpha=0.7, zorder=5.5)
        length = np.linalg.norm(np.diff(xy, axis=0), axis=1).sum()
        for first, last, away in stretches(xy, path.away, LEAST_AWAY * length):
            axes.plot(
                *xy[first : last + 1].T, color=ink.probe, linewidth=wide, linestyle=":" if away else "-",
                alpha=opacity, zorder=6, gid="path",
            )  # fmt: skip
        if path.at_hand:
            _number(axes, plane.project(path.waypoints), page)


def _number(axes: Axes, places: np.ndarray, page: Page) -> None:
    many = len(places) > MOST_NUMBERED
    for number, place in enumerate(places, 1):
        plain = many and 1 < number < len(places)
        size = 3 if plain else page.small + 3
        axes.plot(
            *place, marker="o", markersize=size, markerfacecolor=page.ink.canvas, markeredgecolor=page.ink.probe,
            markeredgewidth=0.7, zorder=8,
        )  # fmt: skip
        if not plain:
            axes.annotate(str(number), place, ha="center", va="center_baseline", fontsize=page.small, zorder=8.1)


def add_probe(axes: Axes, shown: Exhibit, page: Page) -> None:
    """The probe, as a ring with a cross."""
    x, y = shown.embedding.plane.project(shown.probe[None])[0]
    if shown.embedding.plane.kind == "line":
        axes.axvline(x, color=page.ink.probe, linewidth=1.0, zorder=9, gid="probe")
        return
    for colour, wide in ((page.ink.canvas, 2.4), (page.ink.probe, 1.0)):
        axes.plot(x, y, marker="o", markersize=6, fillstyle="none", color=colour, markeredgewidth=wide, zorder=9)
        axes.plot(x, y, marker="+", markersize=12, color=colour, markeredgewidth=wide, zorder=9, gid="probe")
