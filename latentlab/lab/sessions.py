"""Sessions of a lab: saved between two training steps, and opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.lab.kept import view_of, with_rest
from latentlab.lab.preparing import frozen
from latentlab.space.decoder import LiveDecoder
from latentlab.storage.atomic import check_writable
from latentlab.worker.jobs import SAVING
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from latentlab.lab import Lab
    from latentlab.storage.session import Session, SessionView
    from latentlab.training.run import RunRecord


class Sessions:
    """Reads and writes session files for one lab."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab

    def open(
        self, path: str | Path, when_read: Callable[[Callable[[], None]], None] = lambda show: show(),
        then: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        """Read a session in the background; the present state stays where that fails.

        `when_read` is called with what shows it, and decides whether it still may be; `then` when it is shown.
        """
        path = Path(path)

        def work(_: Any) -> tuple[Session, LiveDecoder]:
            from latentlab.storage.session import MissingData, load_session

            compute_with(1)
            try:
                session = load_session(path)
            except MissingData as error:
                raise MissingData(f"{error} Put the data back, then open the session again.") from error
            session.data.survey()
            return session, LiveDecoder(session.model)

        def done(read: tuple[Session, LiveDecoder]) -> None:
            def show() -> None:
                self.lab.adopt(*read)
                then()

            when_read(show)

        self.lab.jobs.do(f"Opening {path.name}", work, done)

    def save(
        self,
        path: str | Path,
        view: SessionView | None = None,
        then: Callable[[bool], None] = lambda present: None,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Save in the background, between two training steps; the old file stays whole until the new one is.

        `view` is what a window keeps besides; `then` is called when it is on disk, with whether the run is still the
        one that was saved. Raises InputError for a path that cannot be written, now; what fails later is told, and
        `failed` called.
        """
        lab, path = self.lab, Path(path)
        check_writable(path)
        view = view_of(lab) if view is None else view
        data, changes, run, step = lab.data, lab.changes, lab.run_ticket, 0
        at_rest = with_rest if lab.phase == "training" else (lambda view, _: view)

        def write(record: RunRecord) -> None:
            from latentlab.storage.session import Session, save_session

            nonlocal step
            session, step = Session(data, record, at_rest(view, record.step)), record.step
            lab.jobs.do(f"Saving {path.name}", lambda _: save_session(path, session), done, failed, SAVING)

        def done(_: Any) -> None:
            present = lab.run_ticket == run
            if present:
                lab.on_disk(changes, step)
            lab.log.add("save", path=str(path))
            lab.said.emit(f"Saved {path}")
            then(present)

        def not_frozen(sentence: str, details: str) -> None:
            failed()
            lab.fail(sentence, details)

        lab.trainer.ask(frozen, write, not_frozen, late=True)
