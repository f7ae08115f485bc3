"""The exporters that come with LatentLab: one entry each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.export import Exporter, Report
from latentlab.export.endings import TABLES
from latentlab.export.films.catalogue import EXPORTERS as FILMS
from latentlab.export.pages.catalogue import EXPORTERS as PAGES
from latentlab.settings import setting

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit
    from latentlab.space.planes import Plane


@dataclass(frozen=True)
class GridSettings:
    """What can be chosen about a manifold's grid."""

    side: int = setting(
        20, "Pictures along each side", "How many pictures the grid is wide, and high.", minimum=1, maximum=100
    )


def _picture(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_pictures

    save_pictures(path, shown.model, shown.probe[None], shown.made_by)


def _grid(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.images import save_grid

    save_grid(path, shown.model, settings.side, shown.made_by)


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
        "embedding", "Embedding table", "Every row's place in latent space with its name, label and part.",
        "embedding.csv", TABLES, _embedding, carries=True,
    ),
    Exporter(
        "selection", "Selected rows", "The selected rows' names, labels, z, places on the plane, and columns.",
        "selection.csv", TABLES, _selection, ("embedding", "selection", "selection on the map"), carries=True,
    ),
    Exporter(
        "map", "Map picture", "The map as it is on the screen, as PNG.", "map.png", (".png",), _map, ("embedding",),
        carries=True,
    ),
    *FILMS,
    *PAGES,
)  # fmt: skip
