"""What the colours of a figure stand for: classes and components by name, numbers by a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from latentlab.export.figures.page import BELOW, BESIDE
from latentlab.export.figures.rows import PlacedRows, colours_of, shape_of
from latentlab.export.figures.style import plain_words
from latentlab.space.colouring import NONE
from latentlab.space.outlines import FADED
from latentlab.space.palette import class_colours

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.colorbar import Colorbar
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page

PLACES = ("automatic", "right", "below", "none")
MOST_NAMED = 24  # classes that have a name in a legend
SHORT = 12  # letters of names that fit beside a figure
LONGEST = 40


def add_legend(figure: Figure, axes: Axes | list[Axes], shown: Exhibit, rows: PlacedRows, page: Page, at: str) -> None:
    """The legend of rows, outside the axes: `at` is one of PLACES."""
    if at == "none":
        return
    coloured = shown.scene.coloured
    named = _named(shown, rows, page)
    if rows.by_value and coloured is not None:
        place = "bottom" if at == "below" else "right"
        bar = add_bar(figure, axes, colours_of(coloured, shown.scene, page)[:NONE], coloured.ends, coloured.name, place)
        if coloured.days:
            bar.set_ticks(coloured.ends, labels=[coloured.written(end) for end in coloured.ends])
        named = named[-1:] if (rows.index == NONE).any() else []
    if rows.chosen is not None and not rows.chosen.all():
        named.append((dot(page.ink.unselected), "not selected"))
    title = "component" if shown.scene.by_component else coloured.name if rows.classes and coloured is not None else ""
    put(figure, named, page, at, title)


def put(figure: Figure, named: list[tuple[Artist, str]], page: Page, at: str = "automatic", title: str = "") -> None:
    """A legend of artists and their names, beside or below all axes; none where there is nothing to name."""
    if not named:
        return
    names = [plain_words(name, LONGEST) or "(no name)" for _, name in named]
    longest = max(map(len, names))
    beside = at == "right" or (at == "automatic" and longest <= SHORT and len(named) > 3)
    columns = 1
    if not beside:
        letters = page.width / 25.4 * 72 / (0.6 * page.small)
        columns = max(1, min(len(named), int(letters / (longest + 5))))
        columns = 1 if columns < len(named) < 4 else columns
    # A name that begins with "_" would be left out by matplotlib: a space of no width goes before it.
    legend = figure.legend(
        [handle for handle, _ in named], [f"\u2060{name}" if name[0] == "_" else name for name in names],
        loc="upper right" if beside else "lower center", ncols=columns, borderaxespad=0.3,
        title=plain_words(title, LONGEST) or None, title_fontsize=page.small, alignment="left",
    )  # fmt: skip
    legend.set_gid(BESIDE if beside else BELOW)


def add_bar(
    figure: Figure, axes: Axes | list[Axes], colours: np.ndarray, ends: tuple[float, float], words: str, place: str,
) -> Colorbar:  # fmt: skip
    """A bar of colours (n, 3) uint8 at the right or the bottom; logarithmic where `words` begin with "log:"."""
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import ListedColormap, LogNorm, Normalize
    from matplotlib.ticker import LogLocator

    logarithmic, words = words.startswith("log:"), words.removeprefix("log:")
    low, high = ends if ends[1] > ends[0] else (ends[0], ends[0] + 1.0)
    norm = LogNorm(low, high) if logarithmic and low > 0 else Normalize(low, high)
    bar = figure.colorbar(
        ScalarMappable(norm, ListedColormap(colours / 255.0)), ax=axes, location=place, extend="both",
        fraction=0.06, pad=0.02, aspect=28, shrink=0.9,
    )  # fmt: skip
    bar.outline.set_linewidth(0.4)
    bar.solids.set_edgecolor("face")  # else a reader of PDFs shows lines between the steps
    bar.set_label(plain_words(words, LONGEST))
    if isinstance(norm, LogNorm):  # whose own numbers are formulas
        places = [place for place in LogLocator(subs=(1, 2, 5)).tick_values(low, high) if low <= place <= high]
        places = places if len(places) > 1 else [float(f"{place:.2g}") for place in (low, high)]
        bar.set_ticks(places, minor=False)
        bar.set_ticklabels([f"{place:g}" for place in places])
        bar.minorticks_off()
    return bar


def dot(colour: str | np.ndarray, shape: str = "o") -> Artist:
    """What stands for rows of a colour."""
    from matplotlib.lines import Line2D

    ink = colour if isinstance(colour, str) else tuple(colour / 255.0)
    return Line2D([], [], linestyle="none", marker=shape, markersize=3.6, color=ink, markeredgewidth=0)


def _named(shown: Exhibit, rows: PlacedRows, page: Page) -> list[tuple[Artist, str]]:
    """The classes or components in the figure; of many, those with the most rows."""
    scene, found = shown.scene, []
    if scene.by_component:
        colours = class_colours(page.ink.dark)
        parts = [(number, each) for number, each in enumerate(shown.decoder().ellipses()) if each.weight >= FADED]
        found = [(dot(colours[number % NONE]), each.name) for number, each in parts if each.kind == "component"]
    elif scene.coloured is not None and scene.coloured.classes:
        counts = np.bincount(rows.index, minlength=256)
        there = [which for which in range(min(len(scene.coloured.classes), NONE)) if counts[which]]
        kept = sorted(
            sorted(there, key=lambda which: -counts[which])[: MOST_NAMED if len(there) > MOST_NAMED else None]
        )
        shapes = page.ink.shapes
        found = [
            (dot(rows.palette[which], shape_of(which) if shapes else "o"), scene.coloured.classes[which])
            for which in kept
        ]
        if len(kept) < len(there):
            found.append((dot("none"), f"and {len(there) - len(kept)} more"))
    if scene.coloured is not None and not scene.by_component and (rows.index == NONE).any():
        found.append((dot(rows.palette[NONE]), "no value"))
    return found
