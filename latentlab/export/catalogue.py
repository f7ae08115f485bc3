"""The exporters that come with LatentLab: one entry each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.export import Exporter, Report
from latentlab.export.models.catalogue import MODELS
from latentlab.export.tables.catalogue import TABLE_FILES
from latentlab.settings import setting

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

SNAPSHOT_SECONDS = 0.25  # that a film of the training shows each of them


@dataclass(frozen=True)
class GridSettings:
    """What can be chosen about a manifold's grid."""

    side: int = setting(
        20, "Pictures along each side", "How many pictures the grid is wide, and high.", minimum=1, maximum=100
    )


@dataclass(frozen=True)
class FilmSettings:
    """What can be chosen about the film of a path."""

    frames: int = setting(60, "Frames", "Pictures from the first waypoint to the last.", minimum=2, maximum=2000)


def _picture(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_pictures

    save_pictures(path, shown.model, shown.probe[None], shown.made_by)


def _grid(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_grid

    save_grid(path, shown.model, settings.side, shown.made_by)


def _film(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.films import save_path

    save_path(path, shown.model, shown.walk(settings.frames), report=report, made_by=shown.made_by)


def _training(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.films import save_film
    from latentlab.export.training_film import film

    pictures = film(shown.snapshots, shown.decoder(), shown.data, shown.embedding.plane, shown.paint, report)
    save_film(path, pictures, SNAPSHOT_SECONDS, shown.made_by)


def _map(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_picture

    save_picture(path, np.asarray(shown.paint(shown.embedding)), shown.made_by)


EXPORTERS = (
    Exporter(
        "picture", "Decoded picture", "The picture under the probe, as PNG.", "decoded.png", (".png",), _picture,
        carries=True,
    ),
    Exporter(
        "grid", "Manifold grid", "Decoded pictures over the latent plane, even in the prior's probability, as PNG.",
        "manifold.png", (".png",), _grid, Settings=GridSettings, carries=True,
    ),
    Exporter(
        "film", "Path film", "The decoded way along the path: a looping GIF, or a strip of pictures as PNG.",
        "path.gif", (".gif", ".png"), _film, ("model", "path", "known path"), FilmSettings,
        carries=True,
    ),
    Exporter(
        "training", "Training film", "The map at each snapshot of the training, as a looping GIF.", "training.gif",
        (".gif",), _training, ("embedding", "snapshots"), carries=True,
    ),
    Exporter(
        "map", "Map picture", "The map as it is on the screen, as PNG.", "map.png", (".png",), _map, ("embedding",),
        carries=True,
    ),
    *TABLE_FILES,
    *MODELS,
)  # fmt: skip
