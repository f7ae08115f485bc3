"""Two runs as a figure: both maps in one place, and the figures that they have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export.figures.legend import PLACES, add_legend
from latentlab.export.figures.map import begin_plane, extent_of
from latentlab.export.figures.rows import add_rows, placed_rows
from latentlab.export.figures.settings import FigureSettings
from latentlab.export.figures.style import plain_words
from latentlab.settings import setting

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page
    from latentlab.lab.comparing import Comparison

MOST_LINES = 400  # selected rows that get a line from one place to the other


@dataclass(frozen=True)
class ComparisonSettings(FigureSettings):
    """What can be chosen about a figure of two runs."""

    legend: str = setting("automatic", "Legend", "Where it says what colours stand for.", choices=PLACES)
    selection: bool = setting(True, "Selection", "Whether selected rows stand out, with a line between both places.")
    figures: bool = setting(True, "Numbers", "Whether what both runs have measured stands below.")


def draw_comparison(shown: Exhibit, settings: ComparisonSettings, page: Page) -> Figure:
    """The figure. Raises :class:`InputError` where nothing is compared with this run."""
    found = shown.scene.comparison
    if found is None:
        raise InputError("No other run is compared with this one. Nothing was written.")
    figure = page.begin(notes=_numbers(found) if settings.figures else "")
    plots = figure.subplots(1, 2, sharex=True, sharey=True)
    both = [placed_rows(shown, view, page, settings.selection) for view in (shown.embedding, found.aligned)]
    x, y = extent_of(np.concatenate([rows.xy for rows in both]))
    for plot, view, name in zip(plots, (shown.embedding, found.aligned), ("This run", found.other.name), strict=True):
        begin_plane(plot, view, x, y, "axes")
        plot.set_title(plain_words(name, 40))
        plot.set_xlabel(shown.embedding.plane.names[0])
    plots[0].set_ylabel(shown.embedding.plane.names[1])
    plots[1].set_ylabel("")
    add_legend(figure, list(plots), shown, both[0], page, settings.legend)
    page.fit(figure)
    for plot, rows in zip(plots, both, strict=True):
        add_rows(plot, rows, page, None)
    if settings.selection and shown.selected is not None:
        _add_shifts(plots[1], shown, found, page)
    for plot in plots:
        plot.set(xlim=x, ylim=y)
    return figure


def _numbers(found: Comparison) -> str:
    """How far the two agree, and what both have measured, a line each."""
    lines = [f"A row lies {np.median(found.displacement):.2f} from itself (median of {len(found.rows):,})."]
    if np.isfinite(found.share):
        lines[0] += f" {100 * found.share:.0f} % of near neighbours are the same, {100 * found.chance:.1f} % by chance."
    for pair in found.figures:
        here, there, shift = pair.words
        lines.append(f"{pair.name}: {here} and {there} ({shift})")
    return "\n".join(lines)


def _add_shifts(axes: Axes, shown: Exhibit, found: Comparison, page: Page) -> None:
    """A line from where this run has a selected row to where the other one has it."""
    from matplotlib.collections import LineCollection

    rows = np.flatnonzero(shown.selected)
    rows = rows[:: max(1, len(rows) // MOST_LINES)]
    ends = []
    for view in (shown.embedding, found.aligned):
        at = np.searchsorted(view.rows, rows).clip(0, len(view.rows) - 1)
        ends.append(np.where((view.rows[at] == rows)[:, None], view.xy[at], np.nan))
    lines = np.stack(ends, 1)
    lines = lines[np.isfinite(lines).all((1, 2))]
    axes.add_collection(
        LineCollection(lines, colors=page.ink.accent, linewidths=0.4, alpha=0.6, zorder=2.5, gid="shifts")
    )
