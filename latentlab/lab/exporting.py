"""What a person takes away from a lab: written in the background, with the model as it is between two steps.

Each file says which commands made it: in its own metadata, or, where its format has no room for that, in a file beside.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.lab.map_picture import painter
from latentlab.space.paths import Path as Way

if TYPE_CHECKING:
    from latentlab.lab.lab import Lab
    from latentlab.space.placed import Placed
    from latentlab.training.moments import Moment
    from latentlab.training.run import Run, RunRecord

Paint = Callable[["Placed"], Any]


@dataclass(frozen=True)
class Export:
    """One kind of export: its file endings, and the one number it may need."""

    title: str
    words: str
    file: str
    endings: tuple[str, ...]
    number: str = ""
    value: int = 0
    most: int = 0


EXPORTS = {
    "picture": Export("Decoded picture", "The picture under the probe, as PNG.", "decoded.png", (".png",)),
    "grid": Export(
        "Manifold grid", "Decoded pictures over the latent plane, even in the prior's probability, as PNG.",
        "manifold.png", (".png",), "Pictures along each side", 20, 100,
    ),
    "film": Export(
        "Path film", "The decoded way along the path: a looping GIF, or a strip of pictures as PNG.",
        "path.gif", (".gif", ".png"), "Frames", 60, 2000,
    ),
    "embedding": Export(
        "Embedding table", "Every row's place in latent space with its name, label and part.",
        "embedding.csv", (".csv", ".tsv", ".parquet", ".npz"),
    ),
    "selection": Export(
        "Selected rows", "The selected rows' names, labels, z, places on the plane, and columns.",
        "selection.csv", (".csv", ".tsv", ".parquet", ".npz"),
    ),
    "training": Export(
        "Training film", "The map at each snapshot of the training, as a looping GIF.", "training.gif", (".gif",),
    ),
    "map": Export("Map picture", "The map as it is on the screen, as PNG.", "map.png", (".png",)),
}  # fmt: skip


class Exporting:
    """Writes what a lab shows."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab

    def export(self, kind: str, path: str | Path, number: int | None = None, paint: Paint | None = None) -> None:
        """Write one export in the background.

        `paint` draws placed rows as a window shows them; without one they are drawn on a light ground, all in sight.
        Raises InputError for a kind that there is not, and where what it needs is not there.
        """
        if kind not in EXPORTS:
            raise InputError(f"There is no export {kind!r}. There are: {', '.join(EXPORTS)}.")
        lab, path = self.lab, Path(path)
        if lab.decoder is None or lab.placed is None:
            raise InputError("Train a model first: exports are of a run.")
        number = EXPORTS[kind].value if number is None else number
        command = {"kind": kind, "path": str(path), "number": number}
        made_by = self.made_by(command)
        if kind == "map":
            placed, draw = lab.placed, paint or painter(lab, lab.placed)
            self.write(path, lambda _: _save_image(path, draw(placed), made_by), command)
        elif kind == "selection":
            self._selection(path, command)
        elif kind == "training":
            self._training(path, paint or painter(lab, lab.placed), command)
        else:
            self._of_model(kind, path, number, command)

    def made_by(self, export: dict[str, Any]) -> str:
        """The commands so far and this export, as JSON: what a file says it was made by."""
        commands = [[command.verb, dict(command.values)] for command in self.lab.log.commands]
        return json.dumps([*commands, ["export", export]])

    def write(self, path: Path, work: Callable[[Any], None], command: dict[str, Any]) -> None:
        """Do the work of an export in the background; the log has it when the file is there."""

        def done(_: Any) -> None:
            self.lab.log.add("export", **command)
            self.lab.said.emit(f"Wrote {path}")

        self.lab.jobs.do(f"Writing {path.name}", work, done)

    def _of_model(self, kind: str, path: Path, number: int, command: dict[str, Any]) -> None:
        lab, made_by = self.lab, self.made_by(command)
        data, probe, way = lab.data, lab.probe[None], lab.path
        if kind == "film":
            way = lab.walks.frames(way, number)
            if way is None:
                raise InputError("The way of this path is still being found; wait a moment, then export again.")
        condition = lab.decoder.condition if lab.decoder.conditions else None

        def then(record: RunRecord) -> None:
            work = _export_work(kind, path, number, record, data, probe, way, condition, made_by)
            self.write(path, work, command)

        lab.trainer.ask(partial(_freeze, lab.timeline.moment), then, late=True)

    def _selection(self, path: Path, command: dict[str, Any]) -> None:
        """The selected rows that are on the map, as they are there."""
        lab, placed, made_by = self.lab, self.lab.placed, self.made_by(command)
        if lab.selections.current is None:
            raise InputError("Select rows first.")
        data, chosen = lab.data, lab.selections.current.mask[placed.rows]
        rows, z, xy = placed.rows[chosen], placed.z[chosen], placed.xy[chosen]
        if not len(rows):
            raise InputError("None of the selected rows is on the map now; wait until training rests.")
        columns = [name for name in data.columns if name != data.label_name]

        def work(_: Any) -> None:
            from latentlab.export import save_embedding

            save_embedding(
                path, data, z, rows, plane_xy=xy, plane_names=placed.plane.names, columns=columns, made_by=made_by
            )

        self.write(path, work, command)

    def _training(self, path: Path, paint: Paint, command: dict[str, Any]) -> None:
        """The map at every snapshot."""
        lab, made_by = self.lab, self.made_by(command)
        decoder, data, plane, moments = lab.decoder.snapshot(), lab.data, lab.plane, lab.timeline.moments

        def work(report: Callable[[float], None]) -> None:
            from latentlab.export import save_film
            from latentlab.lab.timeline import film

            save_film(path, film(moments, decoder(), data, plane, paint, report), 0.25, made_by)

        self.write(path, work, command)


def _freeze(moment: Moment | None, run: Run) -> RunRecord:
    """The run as it is in sight: at a moment of its course, or as it is now."""
    return run.freeze() if moment is None else run.forked(moment).freeze()


def _export_work(
    kind: str,
    path: Path,
    number: int,
    record: RunRecord,
    data: Any,
    probe: np.ndarray,
    way: Way | np.ndarray,
    condition: int | None,
    made_by: str,
) -> Callable[[Any], None]:
    """What the job does, on a copy of the model of its own."""

    def work(report: Callable[[float], None]) -> None:
        from latentlab.export import save_embedding, save_grid, save_path, save_pictures
        from latentlab.training import Run

        model = Run.thaw(record, data).model
        model = model if condition is None else model.given(condition)
        if kind == "picture":
            save_pictures(path, model, probe, made_by)
        elif kind == "grid":
            save_grid(path, model, number, made_by)
        elif kind == "film":
            save_path(path, model, way, number, report, made_by)
        else:
            given = model if data.labels is None else model.given(data.labels)
            known = np.arange(len(data))
            z = given.encode(data.x) if model.traits.components else given.places(data.x, known)
            save_embedding(path, data, z, made_by=made_by)

    return work


def _save_image(path: Path, image: Any, made_by: str) -> None:
    from latentlab.export import save_picture

    save_picture(path, np.asarray(image), made_by)
