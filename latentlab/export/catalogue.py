"""The exporters that come with LatentLab: one entry each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.export import Exporter, Report
from latentlab.export.figures.catalogue import FIGURES
from latentlab.export.films.catalogue import EXPORTERS as FILMS
from latentlab.export.models.catalogue import MODELS
from latentlab.export.pages.catalogue import EXPORTERS as PAGES
from latentlab.export.tables.catalogue import TABLE_FILES
from latentlab.settings import setting

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit


@dataclass(frozen=True)
class GridSettings:
    """What can be chosen about a manifold's grid."""

    side: int = setting(
        20, "Pictures along each side", "How many pictures the grid is wide, and high.", minimum=1, maximum=100
    )


def _picture(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_pictures

    save_pictures(path, shown.model, shown.probe[None], shown.made_by)


def _picture_before(shown: Exhibit, settings: Any) -> Any:
    from PIL import Image

    from latentlab.export.images import decoded_pixels, tile

    return Image.fromarray(tile(decoded_pixels(shown.model, shown.model.latent(shown.probe[None])), 1))


def _grid(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_grid

    save_grid(path, shown.model, settings.side, shown.made_by)


def _grid_before(shown: Exhibit, settings: Any) -> Any:
    from PIL import Image

    from latentlab.export.images import decoded_pixels, grid_places, tile

    model = shown.model
    z, columns = grid_places(model, settings.side)
    return Image.fromarray(tile(decoded_pixels(model, z), columns))


def _map(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_picture

    save_picture(path, np.asarray(shown.paint(shown.embedding)), shown.made_by)


EXPORTERS = (
    Exporter(
        "picture", "Decoded picture", "The picture under the probe, as PNG.", "decoded.png", (".png",), _picture,
        preview=_picture_before, carries=True,
    ),
    Exporter(
        "grid", "Manifold grid", "Decoded pictures over the latent plane, even in the prior's probability, as PNG.",
        "manifold.png", (".png",), _grid, Settings=GridSettings, preview=_grid_before, carries=True,
    ),
    Exporter(
        "map", "Map picture", "The map as it is on the screen, as PNG.", "map.png", (".png",), _map, ("embedding",),
        carries=True,
    ),
    *FIGURES,
    *FILMS,
    *TABLE_FILES,
    *MODELS,
    *PAGES,
)  # fmt: skip
