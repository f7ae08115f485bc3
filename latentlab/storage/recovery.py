"""What is kept of unsaved work, so that a program that ends at any moment loses little: a folder for each program.

    STATE/recovery/WHEN-PID/lock            held while the program lives
    STATE/recovery/WHEN-PID/RUN/session.h5  the run and its view, without rows and snapshots, written anew each time
    STATE/recovery/WHEN-PID/RUN/rows.npy    rows that came from no file, written once
    STATE/recovery/WHEN-PID/RUN/STEP.h5     one snapshot, written once
    STATE/recovery/WHEN-PID/RUN/about.json, map.png

Every file is replaced whole or not at all, and what does not fit the session of now is passed over, so that the folder
is whole after a kill at any moment. A program that ends as it should removes its own; another's is offered at the next
start.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

import numpy as np

from latentlab.errors import InputError
from latentlab.storage.atomic import replacing
from latentlab.storage.records import Session
from latentlab.storage.session import load_session, save_session
from latentlab.storage.snapshots_kept import group_of_arrays
from latentlab.storage.state_folder import state_folder, try_lock
from latentlab.storage.tree import read_tree, write_tree
from latentlab.training.snapshots import Snapshot

FOLDER, LOCK, ABOUT, SESSION, ROWS, PICTURE = "recovery", "lock", "about.json", "session.h5", "rows.npy", "map.png"
MOST_LETTERS = 4000
SLICE = 1 << 22  # bytes of rows written between two rests


class Recovery:
    """Keeps the unsaved work of this process; used by one thread at a time."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: IO[bytes] | None = None
        self._run, self._of = 0, object()
        self._written: set[int] = set()

    def write(self, session: Session, of: object, title: str, picture: bytes | None = None, path: str = "") -> Path:
        """Keep `session`, of a run that is known by `of`; what was kept of another run is removed then.

        `title` says to people what it is, `picture` is a PNG of its map, `path` the file that it belongs to.
        Returns the folder. Raises :class:`InputError` where it cannot be written.
        """
        try:
            folder = self._folder_of(of)
            self._write_rows(folder, session)
            self._write_snapshots(folder, session)
            with_nothing_else = replace(session, record=replace(session.record, snapshots=()))
            save_session(folder / SESSION, with_nothing_else, rows="elsewhere")
            if picture is not None:
                with replacing(folder / PICTURE) as part:
                    part.write_bytes(picture)
            about = {"title": title[:MOST_LETTERS], "time": time.time(), "path": path, "rows": ROWS}
            with replacing(folder / ABOUT) as part:
                part.write_text(json.dumps(about), "utf-8")
            self._remove_others(folder)
        except OSError as error:
            raise InputError(f"Unsaved work cannot be kept: {error.strerror or error}.") from error
        return folder

    def clear(self) -> None:
        """Remove all of it: what there was is saved, or not wanted."""
        folder, self._folder = self._folder, None
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        self._of, self._written = object(), set()

    def _folder_of(self, of: object) -> Path:
        if self._folder is None:
            self._folder = state_folder(FOLDER, f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{time.monotonic_ns()}")
            self._lock = open(self._folder / LOCK, "wb")  # noqa: SIM115 (held as long as the process lives)
            try_lock(self._lock)
        if of != self._of:
            self._run, self._of, self._written = self._run + 1, of, set()
        folder = self._folder / str(self._run)
        folder.mkdir(exist_ok=True, mode=0o700)
        return folder

    def _write_rows(self, folder: Path, session: Session) -> None:
        data = session.data
        if data.source["kind"] == "memory" and data.here and not (folder / ROWS).exists():
            with replacing(folder / ROWS) as part, open(part, "wb") as stream:
                _write_unhurried(stream, np.ascontiguousarray(data.x[:]))

    def _write_snapshots(self, folder: Path, session: Session) -> None:
        wanted = {snapshot.step: snapshot for snapshot in session.record.snapshots}
        for step in wanted.keys() - self._written:
            one = wanted[step]
            times = {"epoch": np.array(one.epoch), "seconds": np.array(one.seconds)}
            with replacing(folder / f"{step}.h5") as part:
                write_tree(part, {"weights": dict(one.weights), **times}, {"schema": 0, "written_by": "recovery"})
        for step in self._written - wanted.keys():
            (folder / f"{step}.h5").unlink(missing_ok=True)
        self._written = set(wanted)

    def _remove_others(self, folder: Path) -> None:
        for other in folder.parent.iterdir():
            if other.is_dir() and other != folder:
                shutil.rmtree(other, ignore_errors=True)


@dataclass(frozen=True)
class Left:
    """Unsaved work of a program that ended; `time` is in seconds since 1970, `path` its session's file or ""."""

    folder: Path
    title: str
    time: float
    path: str = ""

    @property
    def picture(self) -> Path | None:
        """A PNG of its map."""
        return self.folder / PICTURE if (self.folder / PICTURE).is_file() else None

    @property
    def is_older(self) -> bool:
        """Whether its session's file was written after it."""
        try:
            return bool(self.path) and Path(self.path).stat().st_mtime > self.time
        except (OSError, ValueError):
            return False

    def session(self) -> Session:
        """All of it. Raises :class:`InputError` where it is damaged, or not there any more."""
        if not (self.folder / SESSION).is_file():
            raise InputError("This was taken up or removed by another window meanwhile.")
        session = load_session(self.folder / SESSION)
        data = session.data
        if not data.here and (self.folder / ROWS).is_file():
            try:
                data = replace(data, x=np.load(self.folder / ROWS, allow_pickle=False))
            except (OSError, ValueError) as error:
                raise InputError(f"{self.folder / ROWS}: cannot be read ({error}).") from error
            if data.fingerprint != session.data.fingerprint:
                raise InputError(f"{self.folder / ROWS}: its rows are not those of the session.")
        steps = sorted(int(file.stem) for file in self.folder.glob("*.h5") if file.stem.isdigit())
        last = session.record.step
        snapshots = tuple(filter(None, (self._snapshot(step) for step in steps if step <= last)))
        return replace(session, data=data, record=replace(session.record, snapshots=snapshots))

    def clear(self) -> None:
        """Remove it, for good."""
        shutil.rmtree(self.folder.parent, ignore_errors=True)

    def _snapshot(self, step: int) -> Snapshot | None:
        try:
            tree, _ = read_tree(self.folder / f"{step}.h5")
            return Snapshot(step, float(tree["epoch"]), float(tree["seconds"]), group_of_arrays(tree["weights"]))
        except (InputError, LookupError, TypeError, ValueError):
            return None  # the run is whole without it


def left() -> list[Left]:
    """What programs that have ended left unsaved, the newest first; folders with nothing in them are removed."""
    found = []
    try:
        folders = list(state_folder(FOLDER).iterdir())
    except OSError:
        return []
    for folder in folders:
        if not folder.is_dir() or folder.is_symlink() or _held(folder / LOCK):
            continue
        runs = [_left_in(run) for run in folder.iterdir() if run.is_dir()]
        runs = sorted((run for run in runs if run), key=lambda run: -run.time)
        if runs:
            found.append(runs[0])
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return sorted(found, key=lambda one: -one.time)


def _left_in(folder: Path) -> Left | None:
    try:
        about: Any = json.loads((folder / ABOUT).read_text("utf-8"))
        there = (folder / SESSION).is_file()
        return Left(folder, str(about["title"]), float(about["time"]), str(about["path"])) if there else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _held(lock: Path) -> bool:
    """Whether the program that made it still lives; one that has only begun is given the time to lock it."""
    try:
        with open(lock, "rb+") as stream:
            return not try_lock(stream)
    except FileNotFoundError:
        with suppress(OSError):
            return time.time() - lock.parent.stat().st_mtime < 60
        return False
    except OSError:
        return True


def _write_unhurried(stream: IO[bytes], rows: np.ndarray) -> None:
    """Write an array as NPY, resting as long as it works: a hand that drags something meanwhile must not feel it."""
    np.lib.format.write_array_header_1_0(stream, np.lib.format.header_data_from_array_1_0(rows))
    flat = memoryview(rows).cast("B")
    for start in range(0, len(flat), SLICE):
        begun = time.perf_counter()
        stream.write(flat[start : start + SLICE])
        time.sleep(time.perf_counter() - begun)
