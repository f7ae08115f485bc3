"""The exporters that come with LatentLab: one entry each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.export import Exporter, Report
from latentlab.export.endings import TABLES
from latentlab.export.figures.catalogue import FIGURES
from latentlab.settings import setting

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit
    from latentlab.space.planes import Plane

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


def _film(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.films import save_path

    save_path(path, shown.model, shown.walk(settings.frames), report=report, made_by=shown.made_by)


def _embedding(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.tables import save_embedding

    data, model = shown.data, shown.whole_model
    given = model if data.labels is None else model.given(data.labels)
    z = given.encode(data.x) if model.traits.components else given.embed(data.x, np.arange(len(data)))
    save_embedding(path, data, z, made_by=shown.made_by)


def _selection(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.tables import Beside, save_embedding

    data, embedding, chosen = shown.data, shown.embedding, shown.selected_on_map
    columns = [name for name in data.columns if name != data.label_name]
    save_embedding(
        path, data, embedding.z[chosen], embedding.rows[chosen],
        Beside(plane_xy=embedding.xy[chosen], plane_names=_named(embedding.plane), columns=columns), shown.made_by,
    )  # fmt: skip


def _named(plane: Plane) -> tuple[str, str]:
    """The names of a plane's axes; those of the space itself are those of z, which stand in columns of their own."""
    return ("", "") if plane.kind in ("space", "line") else plane.names


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
        preview=_picture_before, carries=True,
    ),
    Exporter(
        "grid", "Manifold grid", "Decoded pictures over the latent plane, even in the prior's probability, as PNG.",
        "manifold.png", (".png",), _grid, Settings=GridSettings, preview=_grid_before, carries=True,
    ),
    Exporter(
        "film", "Path film", "The decoded way along the path: a looping GIF, or a strip of pictures as PNG.",
        "path.gif", (".gif", ".png"), _film, ("model", "path", "known path"), FilmSettings,
        carries=True,
    ),
    Exporter(
        "embedding", "Embedding table", "Every row's place in latent space with its name, label and part.",
        "embedding.csv", TABLES, _embedding, carries=True,
    ),
    Exporter(
        "selection", "Selected rows", "The selected rows' names, labels, z, places on the plane, and columns.",
        "selection.csv", TABLES, _selection, ("embedding", "selection", "selection on the map"), carries=True,
    ),
    Exporter(
        "training", "Training film", "The map at each snapshot of the training, as a looping GIF.", "training.gif",
        (".gif",), _training, ("embedding", "snapshots"), carries=True,
    ),
    Exporter(
        "map", "Map picture", "The map as it is on the screen, as PNG.", "map.png", (".png",), _map, ("embedding",),
        carries=True,
    ),
    *FIGURES,
)  # fmt: skip
