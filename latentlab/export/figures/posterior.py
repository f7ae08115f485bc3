"""One row's posterior as a figure: the encoder's q, the best Gaussian q, the true one, and the gap in nats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from latentlab.errors import InputError
from latentlab.export.figures.legend import put
from latentlab.export.figures.settings import FigureSettings
from latentlab.export.figures.style import plain_words
from latentlab.settings import setting
from latentlab.space.outlines import CIRCLE
from latentlab.space.palette import background_colours
from latentlab.space.planes import subscript

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from latentlab.export.exhibit import Exhibit
    from latentlab.export.figures.page import Page
    from latentlab.lab.looking import RowPosterior

SHARES = (0.5, 0.9, 0.99)  # of the true posterior, that contours enclose
MOST_DIMENSIONS = 40
DEVIATIONS = 2.0  # of a q, to its outline


@dataclass(frozen=True)
class PosteriorSettings(FigureSettings):
    """What can be chosen about a figure of a row's posterior."""

    figures: bool = setting(True, "Numbers", "Whether the ELBO, the evidence and the two parts of the gap stand below.")


def draw_posterior(shown: Exhibit, settings: PosteriorSettings, page: Page) -> Figure:
    """The figure. Raises :class:`InputError` where no row was looked at."""
    found = shown.scene.posterior
    if found is None:
        raise InputError("No row's posterior was looked at yet. Nothing was written.")
    flat = found.grid is not None and found.grid.density.ndim == 2
    figure = page.begin(0.0 if flat else 0.7 * page.width, numbers(found) if settings.figures else "")
    axes = figure.add_subplot()
    inks = (page.ink.accent, page.ink.held_out)
    if found.grid is None:
        named = _intervals(axes, found, inks, page.ink.grid)
    elif flat:
        named = _plane(axes, found, inks, page)
    else:
        named = _line(axes, found, inks, page)
    name = plain_words(shown.data.name_of(found.row) + (f", {found.bits}" if found.bits else ""), 60)
    axes.set_title(name[:1].upper() + name[1:])
    put(figure, named, page, "below")
    if flat:
        page.fit(figure)
    else:
        page.arrange(figure)
    return figure


def numbers(found: RowPosterior) -> str:
    """The figures of a row's gap in two lines, nats."""
    sure = "" if found.trusted else ", not to be trusted"
    first = (
        f"ELBO {found.elbo:.2f}; of the best q {found.refined:.2f}; log p(x) {found.evidence:.2f} ± {found.error:.2g}"
    )
    lost, rest = found.refined - found.elbo, max(found.evidence - found.refined, 0.0)
    second = f"amortisation gap {lost:.2f}, approximation gap {rest:.2f} nats ({found.method}{sure})"
    return f"{first}\n{second}".replace("-", "\u2212")


def _plane(axes: Axes, found: RowPosterior, inks: tuple[str, str], page: Page) -> list[tuple[Artist, str]]:
    """The true density as pixels with contours about shares of it, and both q as outlines."""
    from matplotlib.colors import ListedColormap
    from matplotlib.lines import Line2D

    (a, b), density = found.grid.axes, found.grid.density.T
    half_x, half_y = (b_[1] - b_[0] for b_ in (a, b))
    edges = (a[0] - half_x / 2, a[-1] + half_x / 2, b[0] - half_y / 2, b[-1] + half_y / 2)
    colours = ListedColormap(background_colours(page.ink.dark) / 255.0)
    axes.imshow(
        density, extent=edges, origin="lower", cmap=colours, interpolation="bilinear", aspect="equal", zorder=0,
        gid="density",
    )  # fmt: skip
    axes.contour(a, b, density, levels=levels(density), colors=page.ink.text, linewidths=0.5, zorder=1)
    for mean, deviation, ink, style in zip(found.means, found.deviations, inks, ("-", "--"), strict=True):
        axes.plot(*(mean + DEVIATIONS * deviation * CIRCLE).T, color=ink, linestyle=style, zorder=3, gid="q")
        axes.plot(*mean, marker="+", color=ink, markersize=5, markeredgewidth=0.8, zorder=3)
    shares = ", ".join(f"{100 * share:g}" for share in SHARES)
    axes.set(xlim=edges[:2], ylim=edges[2:], xlabel=f"z{subscript(1)}", ylabel=f"z{subscript(2)}")
    return [
        (Line2D([], [], color=page.ink.text, linewidth=0.5), f"true posterior, {shares} %"),
        (Line2D([], [], color=inks[0]), "the encoder’s q, 2 σ"),
        (Line2D([], [], color=inks[1], linestyle="--"), "the best Gaussian q, 2 σ"),
    ]


def levels(density: np.ndarray) -> list[float]:
    """The densities about which contours hold SHARES of a density on an even grid, the lowest first."""
    values = np.sort(density.ravel())[::-1]
    held = np.cumsum(values) / values.sum()
    found = [float(values[min(int(np.searchsorted(held, share)), len(values) - 1)]) for share in SHARES]
    return sorted(set(found))


def _line(axes: Axes, found: RowPosterior, inks: tuple[str, str], page: Page) -> list[tuple[Artist, str]]:
    (z,), true = found.grid.axes, found.grid.density
    axes.fill_between(z, true, color=page.ink.grid, linewidth=0)
    handles = axes.plot(z, true, color=page.ink.text, gid="density")
    for mean, deviation, ink, style in zip(found.means[:, 0], found.deviations[:, 0], inks, ("-", "--"), strict=True):
        q = np.exp(-0.5 * ((z - mean) / deviation) ** 2) / (deviation * np.sqrt(2 * np.pi))
        handles += axes.plot(z, q, color=ink, linestyle=style, gid="q")
    axes.set(xlabel=f"z{subscript(1)}", ylabel="density", ylim=(0, None))
    return list(zip(handles, ("true posterior", "the encoder’s q", "the best Gaussian q"), strict=True))


def _intervals(axes: Axes, found: RowPosterior, inks: tuple[str, str], grid: str) -> list[tuple[Artist, str]]:
    """Of more dimensions: the means and two deviations of both q, a pair of bars for each."""
    dimensions = np.arange(min(found.means.shape[1], MOST_DIMENSIONS))
    handles = []
    for shift, mean, deviation, ink in zip((-0.15, 0.15), found.means, found.deviations, inks, strict=True):
        bar = axes.errorbar(
            dimensions + 1 + shift, mean[dimensions], DEVIATIONS * deviation[dimensions], fmt="o", color=ink,
            markersize=2.5, linewidth=0.8, gid="q",
        )  # fmt: skip
        handles.append(bar)
    axes.set(xlabel="latent dimension", ylabel="mean ± 2 σ")
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.grid(True, axis="y", color=grid, linewidth=0.4)
    return list(zip(handles, ("the encoder’s q", "the best Gaussian q"), strict=True))
