"""Grids as figures: the manifold over the prior's quantiles, and what was drawn last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export.figures.settings import FigureSettings
from latentlab.export.figures.sheet import add_sheet, bars_words, label_sheet
from latentlab.export.images import grid_places
from latentlab.settings import setting
from latentlab.space.planes import subscript

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page

MOST_NUMBERS = 5  # along each side of a grid; of an even side, one less
BLOCK_VALUES = 1 << 22  # values decoded at once
LANDSCAPE = 1.6  # columns over lines of samples


@dataclass(frozen=True)
class ManifoldSettings(FigureSettings):
    """What can be chosen about a figure of the manifold."""

    side: int = setting(12, "Rows along each side", "How many the grid is wide, and high.", minimum=1, maximum=60)


@dataclass(frozen=True)
class SamplesSettings(FigureSettings):
    """What can be chosen about a figure of samples."""

    columns: int | None = setting(
        None, "Columns", "Samples in each line.", minimum=1, maximum=60, automatic="as suits their number"
    )
    words: bool = setting(True, "How they were drawn", "Whether a line below says it.")


def draw_manifold(shown: Exhibit, settings: ManifoldSettings, page: Page) -> Figure:
    """What the prior's quantiles decode to; of a mixture, each of its components."""
    model = shown.model
    z, columns = grid_places(model, settings.side)
    if model.traits.components:
        columns = min(len(z), settings.side)
    elif model.latent_dim == 1:  # all lines are the same one
        z = z[:columns]
    page.report(0.2)
    rows = np.concatenate([model.decode(part) for part in _parts(z, int(np.prod(model.shape)))])
    figure = page.begin(notes=bars_words(shown.data))
    axes = figure.add_subplot()
    add_sheet(axes, rows, columns, page)
    if model.traits.components and len(z) == columns:
        label_sheet(axes, [], [str(number + 1) for number in range(columns)])
        axes.set_xlabel("component")
    if not model.traits.components:
        _label(axes, z.reshape(-1, columns, z.shape[1]))
    page.fit(figure)
    return figure


def _label(axes: object, z: np.ndarray) -> None:
    """The latent values along the sides of a grid (lines, columns, d), where they are the same in every line."""
    across, up = z[0, :, 0], z[:, 0, min(1, z.shape[2] - 1)]
    rest = "" if z.shape[2] <= 2 else " (the others 0)" if not np.any(z[..., 2:]) else " (the others fixed)"
    even = np.allclose(z[..., 0], across, atol=1e-5)
    feet = _some(across) if even else []
    heads = _some(up) if z.shape[2] > 1 and np.allclose(z[..., 1], up[:, None], atol=1e-5) else []
    label_sheet(axes, heads, feet)
    if feet:
        axes.set_xlabel(f"z{subscript(1)}{rest}")
    if heads:
        axes.set_ylabel(f"z{subscript(2)}")


def _some(values: np.ndarray) -> list[str]:
    """Values in words, a few of them, evenly; "" for the others."""
    count = min(len(values), MOST_NUMBERS - 1 + len(values) % 2)  # even to both sides of the middle
    shown = set(np.linspace(0, len(values) - 1, count).round().astype(int).tolist())
    return [f"{value:.2f}".replace("-", "\u2212") if at in shown else "" for at, value in enumerate(values)]


def draw_samples(shown: Exhibit, settings: SamplesSettings, page: Page) -> Figure:
    """The samples that were drawn last, and how. Raises :class:`InputError` where there are none."""
    drawn = shown.scene.drawn
    if drawn is None:
        raise InputError("No samples of this run were drawn yet. Nothing was written.")
    count = len(drawn.rows)
    columns = settings.columns or drawn.columns or max(1, min(count, round((count * LANDSCAPE) ** 0.5)))
    figure = page.begin(notes=f"{drawn.words}\n{bars_words(shown.data)}" if settings.words else "")
    axes = figure.add_subplot()
    add_sheet(axes, np.asarray(drawn.rows), columns, page)
    page.fit(figure)
    return figure


def _parts(z: np.ndarray, values: int) -> list[np.ndarray]:
    return np.array_split(z, max(1, -(-len(z) * values // BLOCK_VALUES)))
