"""What a person takes away from a lab: written in the background, with the model as it is between two steps.

Each file says which commands made it: in its own metadata, or, where its format has no room for that, in a file beside.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError
from latentlab.export import EXPORTERS
from latentlab.export.commands import files_of
from latentlab.export.exhibit import Exhibit
from latentlab.lab.map_picture import painter
from latentlab.lab.needs import missing
from latentlab.lab.scene import scene_of
from latentlab.lab.script import sections_of
from latentlab.settings import as_dict, make
from latentlab.storage.atomic import check_writable
from latentlab.storage.spared import check_spares, sparing
from latentlab.worker.jobs import Jobs
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.lab import Lab
    from latentlab.space.embedding import Embedding
    from latentlab.training.run import Run, RunRecord
    from latentlab.training.snapshots import Snapshot

Paint = Callable[["Embedding"], Any]


class Exporting:
    """Writes what a lab shows."""

    def __init__(self, lab: Lab) -> None:
        self.lab, self.jobs = lab, Jobs(lab.loop, lambda: lab.run_ticket)
        self.jobs.failed.connect(lab.fail)
        self._number = 0

    def export(
        self, kind: str, path: str | Path, values: Mapping[str, Any] | None = None, paint: Paint | None = None
    ) -> None:
        """Write one export in the background, with `values` for its settings.

        `paint` draws placed rows as a window shows them; without one they are drawn on a light ground, all in sight.
        Raises InputError for a kind or a setting that there is not, and where what it needs is not there.
        """
        lacking, path = missing(self.lab, EXPORTERS[kind].needs), Path(path)
        if lacking:
            raise InputError(f"{lacking} Nothing was written.")
        for file in files_of(EXPORTERS[kind], path):
            check_spares(file, self.lab.data, self.lab.sessions.file)
            if file != path:
                check_writable(file)  # before any work; the writer itself knows of the first, which may be a folder
        settings = make(EXPORTERS[kind].Settings, values or {})
        command = {"kind": kind, "path": str(path), "settings": as_dict(settings)}
        shown = self._shown(paint, command)

        def write(record: RunRecord) -> None:
            self.write(path, lambda report: _write(kind, path, shown(record=record), settings, report), command)

        self.lab.trainer.ask(partial(_freeze, self.lab.timeline.snapshot), write, late=True)

    def preview(
        self, kind: str, values: Mapping[str, Any], then: Callable[[Any], None], paint: Paint | None = None
    ) -> None:  # fmt: skip
        """Call `then` with what an export would write, as a small PIL picture, or with a sentence why there is none.

        It is drawn in a lane of its own. Only the newest that was asked for is answered.
        """
        self.drop_preview()
        number, lab, exporter = self._number, self.lab, EXPORTERS[kind]
        try:
            lacking = missing(lab, exporter.needs)
            settings = make(exporter.Settings, values)
        except InputError as error:
            lacking = str(error)
        if lacking or exporter.preview is None:
            then(lacking or "There is no preview of this export.")
            return
        shown = self._shown(paint, {"kind": kind, "path": "", "settings": as_dict(settings)})

        def done(found: Any) -> None:
            if number == self._number:
                then(found)

        def begin(record: RunRecord) -> None:
            if number == self._number:
                self.jobs.do("Preview", lambda _: _preview(kind, shown(record=record), settings), done)

        lab.trainer.ask(partial(_freeze, lab.timeline.snapshot), begin)

    def drop_preview(self) -> None:
        """Nobody waits for a preview any more."""
        self._number += 1
        self.jobs.drop()

    def _shown(self, paint: Paint | None, command: dict[str, Any]) -> Callable[..., Exhibit]:
        """What is shown now, but for the run, which may be in the middle of a step."""
        lab = self.lab
        return partial(
            Exhibit, data=lab.data, embedding=lab.embedding, probe=lab.probe.copy(),
            walk=lab.walks.along(lab.path),
            condition=lab.decoder.condition if lab.decoder.conditions else None,
            selected=None if lab.selections.current is None else lab.selections.current.mask,
            snapshots=tuple(lab.timeline.snapshots),
            paint=paint or (painter(lab, lab.embedding) if lab.embedding is not None else None),
            decoder=lab.decoder.maker(), made_by=self.made_by(command), scene=scene_of(lab),
            kept={name: selection.mask for name, selection in lab.selections.named.items()},
            figures=dict(lab.finding.figures), runs=tuple(lab.runs),
            script=sections_of(lab, None), measured=lab.measured_now, gap=_gap(lab),
        )  # fmt: skip

    def made_by(self, export: dict[str, Any]) -> str:
        """The commands so far and this export, as JSON: what a file says it was made by."""
        commands = [[command.verb, dict(command.values)] for command in self.lab.log.commands]
        return json.dumps([*commands, ["export", export]])

    def write(self, path: Path, work: Callable[[Any], None], command: dict[str, Any]) -> None:
        """Do the work of an export in the background; the log has it when the file is there."""

        def done(_: Any) -> None:
            self.lab.log.add("export", **command)
            self.lab.said.emit(f"Wrote {path}")

        data, session = self.lab.data, self.lab.sessions.file

        def sparingly(report: Callable[[float], None]) -> None:
            with sparing(data, session):
                work(report)

        self.lab.jobs.do(f"Writing {path.name}", sparingly, done)


def _gap(lab: Lab) -> dict[str, Any]:
    """What was measured of one row's posterior, as plain values; {} where that was not done."""
    found = lab.looking.found
    if found is None:
        return {}
    names = ("elbo", "refined", "evidence", "error", "trusted", "method")
    return {"row": lab.data.name_of(found.row)} | {name: getattr(found, name) for name in names}


def _freeze(snapshot: Snapshot | None, run: Run) -> RunRecord:
    """The run as it is in sight: at a snapshot of its course, or as it is now."""
    return run.freeze() if snapshot is None else run.forked(snapshot).freeze()


def _preview(kind: str, shown: Exhibit, settings: Any) -> Any:
    """What an exporter would write, as a picture, or why it cannot be, as a sentence; whosever the exporter is."""
    compute_with(1)
    try:
        return EXPORTERS[kind].preview(shown, settings) or "There is no preview of this export."
    except InputError as error:
        return str(error)
    except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RuntimeError) as error:
        if not EXPORTERS.package(kind):
            raise
        return f"The preview of {kind!r} failed ({type(error).__name__}, {error})."


def _write(kind: str, path: Path, shown: Exhibit, settings: Any, report: Callable[[float], None]) -> None:
    """By the exporter of this name; what a stranger's does wrong is told in a sentence."""
    from latentlab.export.commands import save_commands

    package = EXPORTERS.package(kind)
    try:
        EXPORTERS[kind].write(path, shown, settings, report)
        if not EXPORTERS[kind].carries:
            save_commands(path, shown.made_by)
    except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RuntimeError) as error:
        if not package or isinstance(error, InputError):
            raise
        told = f"{type(error).__name__}, {error}".partition("\n")[0]
        raise InputError(f"The export {kind!r} of the package {package} failed ({told}).") from error
