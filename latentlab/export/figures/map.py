"""The map as a figure: rows, what lies behind and over them, axes in latent units, a legend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export.figures.legend import PLACES, add_legend
from latentlab.export.figures.map_layers import (
    add_background,
    add_classes,
    add_deviation,
    add_gaussians,
    add_paths,
    add_probe,
)  # fmt: skip
from latentlab.export.figures.rows import PlacedRows, add_rows, placed_rows
from latentlab.export.figures.settings import FigureSettings
from latentlab.settings import setting
from latentlab.space.backgrounds import BACKGROUNDS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page
    from latentlab.space.embedding import Embedding

AXES = ("axes", "scale bar", "none")
MARGIN = 0.05
SQUARE = 0.55  # the shorter side of the part in sight is at least so much of the longer one
OWN_RANGE = ("space", "line")


@dataclass(frozen=True)
class MapSettings(FigureSettings):
    """What can be chosen about a figure of the map."""

    background: str = setting("none", "Background", "What lies behind the rows.", choices=tuple(BACKGROUNDS))
    axes: str = setting(
        "axes", "Axes", "Axes with numbers, a bar of a length in latent units, or neither.", choices=AXES
    )
    legend: str = setting("automatic", "Legend", "Where it says what colours stand for.", choices=PLACES)
    probe: bool = setting(False, "Probe", "Whether the probe is marked.")
    paths: bool = setting(False, "Paths", "Whether paths and their waypoints are drawn.")
    selection: bool = setting(
        True, "Selection", "Whether rows that are not selected are grey, where some are selected."
    )
    class_names: bool = setting(False, "Class names", "The name of each class where it is densest.", more=True)
    contours: bool = setting(False, "Contours", "Around half and nine tenths of each class.", more=True)
    gaussians: bool = setting(True, "The model's Gaussians", "Components, targets and fits, at 1 and 2 σ.", more=True)
    extent: list[float] | None = setting(
        None, "Part in sight", "Left, right, bottom and top of the plane; automatic: all rows.",
        automatic="all rows", more=True,
    )  # fmt: skip
    dot_size: float | None = setting(
        None, "Size of dots", "Diameter of a row's dot in millimetres; automatic: the more rows, the smaller.",
        unit="mm", minimum=0.05, maximum=10, automatic="by how many there are", more=True,
    )  # fmt: skip

    def check(self) -> None:
        """Raise :class:`InputError` for a part of the plane that is none."""
        super().check()
        given = self.extent
        if given is not None and (len(given) != 4 or given[0] >= given[1] or given[2] >= given[3]):
            raise InputError(
                "The part in sight is four numbers: left, right, bottom, top, each pair ascending. Nothing was written."
            )


def draw_map(shown: Exhibit, settings: MapSettings, page: Page) -> Figure:
    """The figure. Raises :class:`InputError` for a background that the model has not on this plane."""
    embedding = shown.embedding
    rows = placed_rows(shown, embedding, page, settings.selection)
    lanes = embedding.plane.kind == "line"
    if lanes:
        rows = _in_lanes(rows)
    x, y = _extent(settings, rows.xy, lanes)
    figure = page.begin()
    axes = figure.add_subplot()
    begin_plane(axes, embedding, x, y, settings.axes)
    add_legend(figure, axes, shown, rows, page, settings.legend)
    behind = add_background(figure, axes, shown, settings, page)
    if lanes:
        axes.set_box_aspect(min(0.9, 0.1 + 0.045 * (y[1] - y[0])))
    page.fit(figure)
    page.report(0.5)
    if not behind:
        add_deviation(axes, embedding, page)
    add_rows(axes, rows, page, settings.dot_size)
    if settings.gaussians and embedding.plane.flat and not lanes:
        add_gaussians(axes, shown, page)
    if rows.classes and not lanes:
        add_classes(axes, shown, rows, settings, page)
    if settings.paths:
        add_paths(axes, shown, page)
    if settings.probe:
        add_probe(axes, shown, page)
    if settings.axes == "scale bar":
        add_scale_bar(axes, embedding, page)
    axes.set(xlim=x, ylim=y)
    return figure


def begin_plane(axes: Axes, embedding: Embedding, x: tuple[float, float], y: tuple[float, float], shown: str) -> None:
    """Axes of a plane: both in one scale, named as the plane names them."""
    line = embedding.plane.kind == "line"
    axes.set(xlim=x, ylim=y)
    if not line:
        axes.set_aspect("equal")
    if shown == "axes":
        axes.set_xlabel(embedding.plane.names[0])
        axes.set_ylabel(embedding.plane.names[1])
        if line:
            axes.set_yticks([])
            axes.spines["left"].set_visible(False)
    else:
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set_visible(False)


def extent_of(xy: np.ndarray) -> tuple[tuple[float, float], tuple[float, float]]:
    """The part of the plane with all of some rows in it, x and y, never much longer than high or the reverse."""
    seen = xy[np.isfinite(xy).all(1)]
    low, high = (seen.min(0), seen.max(0)) if len(seen) else (np.full(2, -1.0), np.ones(2))
    middle, half = (low + high).astype(np.float64) / 2, np.maximum((high - low).astype(np.float64) / 2, 1e-6)
    half = np.maximum(half, SQUARE * half.max()) * (1 + MARGIN)
    (left, bottom), (right, top) = middle - half, middle + half
    return (float(left), float(right)), (float(bottom), float(top))


def _extent(
    settings: MapSettings, xy: np.ndarray, lanes: bool
) -> tuple[tuple[float, float], tuple[float, float]]:  # fmt: skip
    if settings.extent is not None and not lanes:
        left, right, bottom, top = settings.extent
        return (left, right), (bottom, top)
    x, y = extent_of(xy)
    if not lanes:
        return x, y
    if settings.extent is not None:
        x = settings.extent[0], settings.extent[1]
    return x, (float(xy[:, 1].min()) - 0.7, float(xy[:, 1].max()) + 0.7) if len(xy) else (-0.7, 0.7)


def _in_lanes(rows: PlacedRows) -> PlacedRows:
    """Rows of a line beside one another: a lane for each class, the first at the top; else one lane."""
    lanes = np.unique(rows.index) if rows.classes else np.zeros(1, np.uint8)
    at = np.searchsorted(lanes, rows.index) if rows.classes else np.zeros(len(rows.index), int)
    xy = np.stack([rows.xy[:, 0], (len(lanes) - 1 - at).astype(np.float32)], 1)
    return PlacedRows(xy, rows.index, rows.palette, rows.chosen, rows.by_value, rows.classes)


def add_scale_bar(axes: Axes, embedding: Embedding, page: Page) -> None:
    """A bar of a round length, about a quarter of the view, at the lower left."""
    (x0, x1), (y0, y1) = axes.get_xlim(), axes.get_ylim()
    length = _round((x1 - x0) / 4)
    left, low = x0 + 0.03 * (x1 - x0), y0 + 0.03 * (y1 - y0)
    unit = "in z" if embedding.plane.flat else f"{embedding.plane.names[0].split()[0]} units"
    if embedding.plane.flat and embedding.plane.names[0].startswith("x"):
        unit = "in x"
    axes.plot([left, left + length], [low, low], color=page.ink.text, linewidth=1.4, solid_capstyle="butt", zorder=9)
    axes.annotate(
        f"{length:g} {unit}", (left + length / 2, low), (0, 2.5), textcoords="offset points", ha="center",
        fontsize=page.small, zorder=9,
    )  # fmt: skip


def _round(length: float) -> float:
    """The nearest of 1, 2 and 5 times a power of ten below a length."""
    power = 10.0 ** np.floor(np.log10(length))
    return float(power * max(part for part in (1, 2, 5) if part * power <= length * (1 + 1e-9)))
