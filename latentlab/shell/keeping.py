"""A run from the shell is not lost: kept each minute, written at checkpoints, and at the end wherever it can be."""

from __future__ import annotations

import contextlib
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from latentlab.errors import InputError
from latentlab.written import epoch_words

if TYPE_CHECKING:
    from latentlab.storage.atomic import Seen
    from latentlab.storage.records import Session
    from latentlab.training.run import Run

KEPT_SECONDS = 60.0
SHARE = 0.02  # of the time goes into keeping, at most
SIGNALS = tuple(one for one in signal.Signals if one.name in ("SIGINT", "SIGTERM", "SIGHUP"))


class Keeping:
    """Writes one run while it trains: for the next `latentlab resume` each minute, to `out` as often as is asked.

    `known` is `out` as it was when its session was read: where another program has written it since, it stays, and the
    run is written beside it. `opened` is the session that the run is of, where it
    was read from one, to go on by so many `epochs`.
    """

    def __init__(
        self, run: Run, out: str | None, minutes: float | None = None, known: Seen | None = None,
        opened: Session | None = None, epochs: int | None = None,
    ) -> None:  # fmt: skip
        from latentlab.storage.recovery import Recovery

        self.run, self.out, self.known, self._opened, self._epochs = run, out, known, opened, epochs
        self._own, self._told = Recovery(), False
        self._every = None if minutes is None or out is None else 60 * minutes
        now = time.monotonic()
        self._next_kept, self._next_written = now + KEPT_SECONDS, now + (self._every or 0.0)

    def between_steps(self) -> None:
        """Called after each step; mostly it only looks at the clock."""
        now = time.monotonic()
        if self._every is not None and now >= self._next_written:
            self._try(self._checkpoint)
            self._next_written = self._next_kept = time.monotonic() + max(self._every, (time.monotonic() - now) / SHARE)
            self._next_kept = time.monotonic() + KEPT_SECONDS
        elif now >= self._next_kept:
            self._try(self._keep)
            self._next_kept = time.monotonic() + max(KEPT_SECONDS, (time.monotonic() - now) / SHARE)

    def finish(self) -> None:
        """Write the run to its file; what was kept goes. Raises InputError, naming where it is, where it cannot be."""
        if self.out is not None:
            session = self._session(whole=True)
            try:
                self._save(session)
            except (InputError, OSError, RuntimeError, MemoryError) as error:
                where = write_somewhere(session, Path(self.out))
                self._own.clear()
                raise InputError(f"{error} The run is saved in {where} instead.") from error
        self._own.clear()

    def rescue(self, error: BaseException) -> InputError:
        """Training broke off: write what there is, and say what happened and where it is."""
        said = str(error) if isinstance(error, InputError) else f"Training broke off: {type(error).__name__}, {error}."
        if not self.run.step:
            return InputError(said)
        self.run.message = said
        where = self.out
        try:
            self.finish()
        except InputError as failed:
            return InputError(f"{said} {failed}")
        kept = f"What it had learned in {epoch_words(self.run.epoch)} epochs is saved in {where}." if where else ""
        return InputError(f"{said} {kept}".strip())

    def _session(self, whole: bool = False) -> Session:
        from latentlab.lab.trained_on import session_after

        return session_after(self.run, self._opened, self._epochs, whole)

    def _checkpoint(self) -> None:
        self._save(self._session())

    def _save(self, session: Session) -> None:
        from latentlab.storage.atomic import seen
        from latentlab.storage.session import save_session

        save_session(self.out, session, known=self.known)
        self.known = seen(self.out)

    def _keep(self) -> None:
        name, epoch = self.run.model.name, self.run.epoch
        self._own.write(
            self._session(), "run", f"{self.run.data.name}, {name}, epoch {epoch_words(epoch)}", path=self.out or ""
        )

    def _try(self, write: object) -> None:
        """Training goes on where it cannot be written, which is told once."""
        try:
            write()
        except (InputError, OSError, RuntimeError, MemoryError) as error:
            if not self._told:
                print(f"latentlab: {error} Training goes on.", file=sys.stderr)
            self._told = True


def write_somewhere(session: Session, wanted: Path) -> Path:
    """Write a session beside the file that cannot be written, or elsewhere; InputError where there is no room."""
    from latentlab.storage.session import save_session
    from latentlab.storage.state_folder import state_folder

    name = f"{wanted.stem}-{time.strftime('%Y%m%d-%H%M%S')}{wanted.suffix or '.h5'}"[-200:]
    folders = [wanted.parent, Path.cwd()]
    with contextlib.suppress(OSError):
        folders.insert(1, state_folder("saved"))
    folders.append(Path(tempfile.gettempdir()))
    for folder in folders:
        with contextlib.suppress(InputError, OSError, RuntimeError, MemoryError):
            save_session(folder / name, session)
            return folder / name
    raise InputError(f"The run could be saved nowhere: {', '.join(map(str, folders))} were tried.")


@contextlib.contextmanager
def told_to_end() -> Iterator[list[int]]:
    """Signals fill the list, and training ends after the step under way: half of one could not be continued to the bit.

    A further one does not take what the first one was to save.
    """
    asked: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return
    before = {number: signal.signal(number, lambda number, _: asked.append(number)) for number in SIGNALS}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
