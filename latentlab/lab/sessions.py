"""Sessions of a lab: saved between two training steps, opened again, and found their rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.data.builtin import DATASETS
from latentlab.errors import InputError
from latentlab.lab.kept import map_arrays, shows_newest, view_of, with_rest
from latentlab.lab.kept_runs import kept_runs, others_of
from latentlab.lab.preparing import frozen, reading
from latentlab.space.decoder import LiveDecoder
from latentlab.storage.atomic import Seen, check_writable, expanded, seen
from latentlab.storage.spared import check_session_name, check_spares
from latentlab.storage.state_folder import OpenFile
from latentlab.worker.jobs import SAVING
from latentlab.worker.placing import place
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.data import Dataset
    from latentlab.lab import Lab
    from latentlab.lab.comparing import KeptRun
    from latentlab.space.embedding import Embedding
    from latentlab.space.planes import PlaneChoice
    from latentlab.storage.records import Session, SessionView
    from latentlab.storage.recovery import Left
    from latentlab.training.run import Run, RunRecord

Read = tuple["Session", LiveDecoder, "list[KeptRun]"]


class Sessions:
    """Reads and writes session files for one lab."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self._known: dict[Path, Seen] = {}  # the files as they were when they were read or written here
        self._open = OpenFile()
        self.file: Path | None = None  # that of the present run
        self.shared = False  # whether another window has that file open too
        lab.data_left.connect(self.leave)

    # Opening -------------------------------------------------------------------------------------------------------

    def open(
        self, path: str | Path, when_read: Callable[[Callable[[], None]], None] = lambda show: show(),
        then: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        """Read a session in the background; the present state stays where that fails.

        `when_read` is called with what shows it, and decides whether it still may be; `then` when it is shown.
        """
        path = Path(path)

        def work(_: Any) -> tuple[Read, Seen | None]:
            from latentlab.storage.session import load_session

            before = seen(path)
            return _ready(load_session(path)), before

        def done(found: tuple[Read, Seen | None]) -> None:
            def show() -> None:
                self.lab.adopt(*found[0])
                self._remember(path, found[1])
                then()

            when_read(show)

        self.lab.jobs.do(f"Opening {path.name}", work, done)

    def recover(self, left: Left, then: Callable[[], None] = lambda: None) -> None:
        """Take up what a program left unsaved; it is unsaved still."""

        def done(found: Read) -> None:
            self.lab.adopt(*found)
            self.lab.dirty = True
            if left.path and seen(left.path) is not None:
                self._remember(Path(left.path), seen(left.path))
            then()

        self.lab.jobs.do("Taking up what was left", lambda _: _ready(left.session()), done)

    def relink(self, name: str, recipe: dict[str, Any] | None = None, then: Callable[[], None] = lambda: None) -> None:
        """Read the rows of the session that is open from another place; they must be the same ones.

        `recipe` is how they are read; as they were then, where it is None. Raises InputError where no run is open.
        """
        lab, kept = self.lab, self.lab.data
        if lab.decoder is None:
            raise InputError("Open a session first; what is relinked is its data.")
        made = name.partition(":")[0] in DATASETS  # by rules of its own
        prepared = dict({} if made else kept.source.get("recipe", {})) if recipe is None else recipe
        read = reading(name, prepared)

        def work(report: Callable[[float], None]) -> Dataset:
            from latentlab.storage.dataset_kept import relinked, remember

            found = relinked(kept, read(report))
            remember(found)
            return found

        def found(data: Dataset) -> None:
            lab.trainer.ask(frozen, partial(self._show_with, data, then))

        lab.jobs.do(f"Opening {name}", work, found)

    def _show_with(self, data: Dataset, then: Callable[[], None], record: RunRecord) -> None:
        """The same run, view and other runs, with their rows."""
        from latentlab.storage.records import Session

        lab = self.lab
        session = Session(data, record, view_of(lab), others_of(lab))
        left_out = not lab.data.here and lab.data.x.left_out
        file = None if left_out else self.file  # a model that was written without its rows stays one

        def done(found: Read) -> None:
            lab.adopt(*found)
            if file is not None:
                self._remember(file, None)
            lab.dirty = True  # its file names another place
            lab.said.emit(f"{data.name}: {len(data):,} rows are here again.")
            then()

        lab.jobs.do("Placing rows", lambda _: _ready(session), done)

    # Saving --------------------------------------------------------------------------------------------------------

    def save(
        self,
        path: str | Path,
        view: SessionView | None = None,
        then: Callable[[bool], None] = lambda present: None,
        failed: Callable[[], None] = lambda: None,
        rows: str = "by size",
        asked: bool = True,
    ) -> None:
        """Save in the background, between two training steps; the old file stays whole until the new one is.

        `view` is what a window keeps besides; `then` is called when it is on disk, with whether the run is still the
        one that was saved. `rows` are those of :func:`latentlab.storage.session.save_session`. Where the file was read
        or written here and another program has changed it since, it is only replaced where a person was `asked`.
        Raises InputError for a path that cannot be written, now; what fails later is told, and `failed` called.
        """
        lab, path = self.lab, Path(path)
        check_session_name(path, lab.data)
        check_spares(path, session=self.file if rows == "left out" else None)
        check_writable(path)
        view = view_of(lab) if view is None else view
        others, data, changes, run, step = others_of(lab), lab.data, lab.changes, lab.run_ticket, 0
        at_rest = with_rest if lab.phase == "training" else (lambda view, _: view)
        choice = None if shows_newest(lab) or not data.here else lab.projection.choice
        known = None if asked else self._known.get(_key(path))

        def write(found: tuple[RunRecord, Embedding | None]) -> None:
            from latentlab.storage.records import Session
            from latentlab.storage.session import save_session

            nonlocal step
            record, placed = found
            here = view if placed is None else with_map(view, placed)
            session, step = Session(data, record, at_rest(here, record.step), others), record.step

            def work(_: Any) -> Seen | None:
                save_session(path, session, rows, known)
                return seen(path)

            lab.jobs.do(f"Saving {path.name}", work, done, failed, SAVING)

        def done(written: Seen | None) -> None:
            present = lab.run_ticket == run
            if present and rows != "left out":
                lab.on_disk(changes, step)
            lab.log.add("save", path=str(path))
            lab.said.emit(f"Saved {path}")
            self._remember(path, written, present and rows != "left out")
            then(present)

        def not_frozen(sentence: str, details: str) -> None:
            failed()
            lab.fail(sentence, details)

        lab.trainer.ask(partial(frozen_and_placed, choice), write, not_frozen, late=True)

    def changed_by_others(self, path: str | Path) -> bool:
        """Whether a file that was read or written here is another by now."""
        known = self._known.get(_key(Path(path)))
        return known is not None and seen(path) not in (known, None)

    def _remember(self, path: Path, as_it_was: Seen | None, present: bool = True) -> None:
        """How a file is now; it is that of the present run, unless another has taken its place."""
        key = _key(path)
        if as_it_was is not None:
            self._known[key] = as_it_was
        if not present or key == self.file:
            return
        self.file = key
        self.shared = self._open.take(key)
        if self.shared:
            self.lab.said.emit(f"{path.name} is open in another window too: whoever saves second is asked first.")

    def leave(self) -> None:
        """No file is that of the present run any more."""
        self._open.leave()
        self.file, self.shared = None, False


def frozen_and_placed(choice: PlaneChoice | None, run: Run) -> tuple[RunRecord, Embedding | None]:
    """A question to the training thread: a copy of all of a run, and of where it places its rows if that is wanted."""
    return frozen(run), None if choice is None else place(run, choice, None, None)


def with_map(view: SessionView, placed: Embedding) -> SessionView:
    """A view with the rows on its map."""
    values = {**view.values, "plane_names": list(placed.plane.names), "plane_kind": placed.plane.kind}
    return replace(view, arrays={**view.arrays, **map_arrays(placed, placed.plane)}, values=values)


def _ready(session: Session) -> Read:
    """A session that was read, with what shows it."""
    compute_with(1)
    session.data.survey()
    return session, LiveDecoder(session.model), kept_runs(session)


def _key(path: Path) -> Path:
    return expanded(path).resolve()
