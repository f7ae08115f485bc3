"""The lab: data come into it and leave it, with a run of them.

What is found (selections), walked (paths), projected (planes), kept (bookmarks) and seen again (the timeline) is in
objects of their own, which the lab owns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

import latentlab.lab.trying  # noqa: F401  enters its verb
from latentlab.data import Dataset
from latentlab.lab.bookmarks import Bookmarks
from latentlab.lab.column_filter import ColumnFilter
from latentlab.lab.comparing import Comparing
from latentlab.lab.drawing import Drawing
from latentlab.lab.event_log import EventLog
from latentlab.lab.exporting import Exporting
from latentlab.lab.finding import RowFinder
from latentlab.lab.kept import restore
from latentlab.lab.looking import Looking
from latentlab.lab.overview import Overview
from latentlab.lab.preparing import opening, reading
from latentlab.lab.projection import Projection
from latentlab.lab.recovering import Recovering
from latentlab.lab.row_table import RowTable
from latentlab.lab.running import Running
from latentlab.lab.scripted import Scripted, origin
from latentlab.lab.selections import Selections
from latentlab.lab.sessions import Sessions
from latentlab.lab.timeline import Timeline
from latentlab.lab.trusted import Trusted
from latentlab.lab.verbs import commands_of
from latentlab.lab.walks import Walks
from latentlab.lab.whole_map import WholeMap
from latentlab.space.colouring import COMPONENT
from latentlab.space.decoder import LiveDecoder
from latentlab.space.paths import Path
from latentlab.space.planes import axes_plane
from latentlab.worker.ending import end
from latentlab.worker.loop import Loop, PlainLoop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from latentlab.lab.comparing import KeptRun
    from latentlab.space.embedding import Embedding
    from latentlab.storage.records import Session
    from latentlab.worker.ending import Ending


class Lab(Scripted, Running):
    """All that a person has open at once: the state, the run, and what is found with them."""

    def __init__(self, loop: Loop | None = None) -> None:
        super().__init__(loop or PlainLoop())
        self.jobs.cancelled.connect(self._tell_cancelled)
        self.selections, self.walks, self.bookmarks = Selections(self), Walks(self), Bookmarks(self)
        self.projection, self.finding, self.timeline = Projection(self), RowFinder(self), Timeline(self)
        self.comparing, self.trusted = Comparing(self), Trusted(self)
        self.sessions, self.exporting = Sessions(self), Exporting(self)
        self.drawing, self.looking, self.event_log = Drawing(self), Looking(self), EventLog(self)
        self.recovering, self.whole_map = Recovering(self), WholeMap(self)
        self.overview, self.column_filter, self.row_table = Overview(self), ColumnFilter(self), RowTable(self)

    @property
    def on_map(self) -> Embedding | None:
        """The rows as the map shows them: in latent space, or as they are before a model has placed any."""
        picture = self.overview.picture
        return self.embedding or (picture.embedding if picture is not None else None)

    @property
    def path(self) -> Path:
        """The path at hand."""
        return self.walks.path

    def change_path(self, path: Path, words: str) -> None:
        """Put `path` in the place of the one at hand; undo brings that back."""
        self.walks.change(path, words)

    # Data ----------------------------------------------------------------------------------------------------------

    def read_data(self, name: str, then: Callable[[Dataset], None], recipe: dict[str, Any] | None = None) -> None:
        """Read a built-in dataset or a path, in the background, and call `then` with it; nothing else is touched.

        `recipe` says how it is prepared, where a person has chosen that.
        """
        self.jobs.do(f"Opening {name}", reading(name, recipe), then)

    def take_data(self, data: Dataset) -> None:
        """Show other data in the place of the present ones and their run.

        The run goes first: at no time does any part of the window see rows, colours or figures of two datasets.
        """
        self.log.begin()
        with self.log.silent():
            self._leave_data()
        self.log.add("open", **opening(data))
        self.data, self._ticket_of_data = data, self._ticket_of_data + 1
        self.data_changed.emit()
        self.phase_changed.emit()
        words = f"{data.name}: {len(data):,} rows, {len(data.held_out):,} of them held out"
        self.said.emit(f"{words}. {data.remarks[0]}" if data.remarks else words)

    def _leave_data(self) -> None:
        """Forget the run and all that was found in these data, which are still there."""
        self._ticket += 1
        self.trainer.release(self._ticket)
        self._drop_jobs()
        for part in (self.projection, self.finding, self.exporting):
            part.jobs.drop()
        self.report, self.embedding, self.decoder, self.weights, self.health, self.runs = (
            None,
            None,
            None,
            None,
            None,
            [],
        )
        self.hidden, self.colouring, self._starting = frozenset(), COMPONENT, False
        self.data_left.emit()
        self._reset_places(2)
        for changed in (
            self.run_changed, self.phase_changed, self.embedding_changed, self.decoder_changed, self.classes_changed
        ):  # fmt: skip
            changed.emit()
        self.dirty = False

    def _reset_places(self, latent_dim: int) -> None:
        self.undo.clear()
        self.plane = axes_plane(latent_dim)
        self.probe, self._probe_set = np.zeros(latent_dim, np.float32), False
        self.walks.reset(latent_dim)
        self.bookmarks.forget()
        self.probe_changed.emit()

    # Sessions ------------------------------------------------------------------------------------------------------

    def adopt(self, session: Session, decoder: LiveDecoder, others: Sequence[KeptRun] = ()) -> None:
        """Show a session that was read, with a decoder of its model: the map, probe and path as they were.

        `others` are its other runs, to be compared with.
        """
        with self.log.silent():
            self.take_data(session.data)
            step, view = session.run.step, session.view
            self._take_run(session.run, decoder, going=False)
            restore(self, view, decoder.embedding_dim, others)
        self.log.begin(commands_of(view.values.get("log")) or origin(session))
        self.view_wanted.emit(view)
        self.on_disk(self.changes, step)
        if not session.data.here:
            self.said.emit(f"{session.data.name} opened without its rows: {session.data.x.sentence}")
        if step or not session.model.traits.trains:
            self._measure()

    def _tell_cancelled(self, title: str) -> None:
        self.said.emit(f"{title}: cancelled.")

    def close(self, others: Iterable[Ending] = ()) -> None:
        """End every thread, and `others`: what is being saved is saved, all else is given up.

        Nothing stays of what was kept of unsaved work, unless the lab's `recovering` was told that it does.
        """
        self.jobs.finish_saves()
        self._ticket += 1  # answers about the run that are still on their way come too late
        threads = [self.trainer, *others]
        parts = (self, self.projection, self.finding, self.timeline, self.exporting, self.event_log, self.recovering)
        for part in parts:
            part.jobs.drop()
            threads += part.jobs.threads
        end(threads)
        self.recovering.finish()
        self.sessions.leave()
