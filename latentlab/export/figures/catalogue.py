"""The figures that come with LatentLab: one entry each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.export import Exporter, Report
from latentlab.export.figures.comparison import ComparisonSettings, draw_comparison
from latentlab.export.figures.curves import CurvesSettings, draw_curves
from latentlab.export.figures.grids import ManifoldSettings, SamplesSettings, draw_manifold, draw_samples
from latentlab.export.figures.map import MapSettings, draw_map
from latentlab.export.figures.page import ENDINGS, Draw
from latentlab.export.figures.posterior import PosteriorSettings, draw_posterior
from latentlab.export.figures.strips import PathSettings, TraversalSettings, draw_paths, draw_traversals

if TYPE_CHECKING:
    from PIL.Image import Image

    from latentlab.export.exhibit import Exhibit


def _write(draw: Draw, path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.figures.page import write

    write(draw, path, shown, settings, report)


def _preview(draw: Draw, shown: Exhibit, settings: Any) -> Image:
    from latentlab.export.figures.page import preview

    return preview(draw, shown, settings)


def _figure(name: str, title: str, about: str, draw: Draw, kind: type, needs: tuple[str, ...]) -> Exporter:
    """A figure as an export, under "figure-" and its name."""
    preview: Callable[[Exhibit, Any], Image] = partial(_preview, draw)
    return Exporter(
        f"figure-{name}", title, about, f"{name}.pdf", ENDINGS, partial(_write, draw), needs, kind,
        preview, carries=True, group="Figures",
    )  # fmt: skip


FIGURES = (
    _figure(
        "map", "Figure of the map",
        "The rows with what lies behind and over them, axes in latent units and a legend, for print: PDF, SVG or PNG.",
        draw_map, MapSettings, ("embedding",),
    ),
    _figure(
        "curves", "Figure of the curves", "ELBO, reconstruction and KL of the run, for print: PDF, SVG or PNG.",
        draw_curves, CurvesSettings, ("model",),
    ),
    _figure(
        "paths", "Figure of the paths", "The decoded frames of the paths, a line each, for print: PDF, SVG or PNG.",
        draw_paths, PathSettings, ("model", "path", "known path"),
    ),
    _figure(
        "traversals", "Figure of the traversals",
        "A line of decoded frames for each latent dimension, for print: PDF, SVG or PNG.",
        draw_traversals, TraversalSettings, ("model", "latent space", "dimensions"),
    ),
    _figure(
        "manifold", "Figure of the manifold", "What a grid over the prior decodes to, for print: PDF, SVG or PNG.",
        draw_manifold, ManifoldSettings, ("model",),
    ),
    _figure(
        "samples", "Figure of the samples", "The samples that were drawn last, for print: PDF, SVG or PNG.",
        draw_samples, SamplesSettings, ("model", "drawn samples"),
    ),
    _figure(
        "posterior", "Figure of the posterior",
        "The posterior of the row that was looked at last, for print: PDF, SVG or PNG.",
        draw_posterior, PosteriorSettings, ("model", "posterior"),
    ),
    _figure(
        "comparison", "Figure of the comparison",
        "This run's map beside the other's, and what both have measured, for print: PDF, SVG or PNG.",
        draw_comparison, ComparisonSettings, ("embedding", "comparison"),
    ),
)  # fmt: skip
"""Every figure."""
