"""What a person takes away: the dialogs of exports, and the jobs behind them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject

from latentlab.errors import InputError
from latentlab.gui.app.events import Events
from latentlab.gui.app.needs import missing
from latentlab.gui.dialogs.export import Export, ExportDialog
from latentlab.space.paths import Path as Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.gui.app.window import MainWindow
    from latentlab.gui.map.view import MapView
    from latentlab.training.moments import Moment
    from latentlab.training.run import Run, RunRecord

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


class Exports(QObject):
    """Asks what to write and where to, and writes it in the background."""

    def __init__(self, events: Events, window: MainWindow, view: MapView, folder: Callable[[], str]) -> None:
        lab = events.lab
        super().__init__(window)
        self.lab, self.window, self.view, self._folder = lab, window, view, folder
        self.dialog: ExportDialog | None = None

    def ask(self, kind: str) -> None:
        """Open the dialog of one kind of export."""
        self.dialog = ExportDialog(
            EXPORTS[kind], Path(self._folder()), lambda path, number: self.export(kind, path, number), self.window
        )
        self.dialog.open()

    def export(self, kind: str, path: Path, number: int) -> None:
        """Write one export in the background, with the model as it is between two steps.

        Raises InputError where what it needs went while the dialog was open: a run that ended, other data that came.
        """
        lacking = missing(self.window, EXPORTS[kind].title)
        if lacking:
            raise InputError(f"{lacking} Nothing was written.")
        if kind == "map":
            picture = self.view.grab().toImage()
            self._do_export(path, lambda _: _save_pixels(path, picture))
            return
        if kind == "selection":
            self._export_selection(path)
            return
        if kind == "training":
            self._export_training(path)
            return
        data, probe, way = self.lab.data, self.lab.probe[None], self.lab.path
        if kind == "film":
            way = self.lab.walks.frames(way, number)
            if way is None:
                raise InputError("The way of this path is still being found; wait a moment, then export again.")
        condition = self.lab.decoder.condition if self.lab.decoder.conditions else None

        def then(record: RunRecord) -> None:
            self._do_export(path, _export_work(kind, path, number, record, data, probe, way, condition))

        self.lab.trainer.ask(partial(_freeze, self.lab.timeline.moment), then, late=True)

    def _export_selection(self, path: Path) -> None:
        """The selected rows that are on the map, as they are there."""
        lab, placed = self.lab, self.lab.placed
        data, chosen = lab.data, lab.selections.current.mask[placed.rows]
        rows, z, xy = placed.rows[chosen], placed.z[chosen], placed.xy[chosen]
        if not len(rows):
            raise InputError("None of the selected rows is on the map now; wait until training rests.")
        columns = [name for name in data.columns if name != data.label_name]

        def work(_: Any) -> None:
            from latentlab.export import save_embedding

            save_embedding(path, data, z, rows, plane_xy=xy, plane_names=placed.plane.names, columns=columns)

        self._do_export(path, work)

    def _export_training(self, path: Path) -> None:
        """The map of every moment, painted in the colours of now."""
        lab = self.lab
        decoder, data, plane, moments = lab.decoder.snapshot(), lab.data, lab.plane, lab.timeline.moments
        paint = self.view.painter()

        def work(report: Callable[[float], None]) -> None:
            from latentlab.export import save_film
            from latentlab.lab.timeline import film

            save_film(path, film(moments, decoder(), data, plane, paint, report), 0.25)

        self._do_export(path, work)

    def _do_export(self, path: Path, work: Callable[[Any], None]) -> None:
        self.lab.jobs.do(f"Writing {path.name}", work, lambda _: self.lab.said.emit(f"Wrote {path}"))


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
) -> Callable[[Any], None]:
    """What the job does, on a copy of the model of its own."""

    def work(report: Callable[[float], None]) -> None:
        from latentlab.export import save_embedding, save_grid, save_path, save_pictures
        from latentlab.training import Run

        model = Run.thaw(record, data).model
        model = model if condition is None else model.given(condition)
        if kind == "picture":
            save_pictures(path, model, probe)
        elif kind == "grid":
            save_grid(path, model, number)
        elif kind == "film":
            save_path(path, model, way, number, report)
        else:
            given = model if data.labels is None else model.given(data.labels)
            known = np.arange(len(data))
            z = given.encode(data.x) if model.traits.components else given.places(data.x, known)
            save_embedding(path, data, z)

    return work


def _save_pixels(path: Path, image: Any) -> None:
    from latentlab.storage.atomic import replacing

    with replacing(path) as part:
        if not image.save(str(part), "PNG"):
            raise InputError(f"Cannot write {path}.")
