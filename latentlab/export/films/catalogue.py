"""The exporters of films."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.export import Exporter, Report
from latentlab.export.endings import FILMS
from latentlab.export.films.settings import PathFilmSettings, TrainingFilmSettings

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

PREVIEW_SIZE = 320


def _path(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.films.path import PathFrames, save_path

    frames = PathFrames(shown.model, shown.walk(settings.frames), settings, shown.data.features)
    save_path(path, frames, report, shown.made_by)


def _path_preview(shown: Exhibit, settings: Any) -> Any:
    from latentlab.export.films.path import preview

    return preview(shown.model, shown.walk(settings.frames), settings, shown.data.features)


def _training(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.films.training import TrainingFrames
    from latentlab.export.films.writing import save_film

    frames = TrainingFrames(shown, settings)
    save_film(path, frames, len(frames), settings, report, shown.made_by)


def _training_preview(shown: Exhibit, settings: Any) -> Any:
    from PIL import Image

    picture = shown.paint(shown.embedding)
    picture.thumbnail((PREVIEW_SIZE, PREVIEW_SIZE), Image.Resampling.LANCZOS)
    return picture


EXPORTERS = (
    Exporter(
        "film", "Path film", "The decoded way along the path: a film as GIF, APNG, WebP or MP4, or a strip of pictures "
        "as PNG.",
        "path.gif", (*FILMS, ".png"), _path, ("model", "path", "known path"), PathFilmSettings, _path_preview,
        carries=True,
    ),
    Exporter(
        "training", "Training film", "The map at each snapshot of the training, as GIF, APNG, WebP or MP4.",
        "training.gif", FILMS, _training, ("embedding", "snapshots"), TrainingFilmSettings, _training_preview,
        carries=True,
    ),
)  # fmt: skip
