"""The folder of this user's own state: what was under way when a program ended, and what it left to take up again."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import IO

FOLDER = "LATENTLAB_STATE"  # the environment variable that names another place


def state_folder(*parts: str) -> Path:
    """A folder within it, made if it is not there, for nobody else to read. Raises OSError where it cannot be made."""
    import platformdirs

    folder = Path(os.environ.get(FOLDER) or platformdirs.user_state_dir("LatentLab", appauthor=False)).joinpath(*parts)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def lives(process: int) -> bool:
    """Whether a process of this number runs; where it cannot be known, it is taken to."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def try_lock(stream: IO[bytes]) -> bool:
    """Lock a file for as long as it is open, which ends with the process; whether nobody else has."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


class OpenFile:
    """Tells programs of this user that have the same file open from one another."""

    def __init__(self) -> None:
        self._lock: IO[bytes] | None = None

    def take(self, path: Path) -> bool:
        """This program has `path` open, and no other any more; whether another program has it open too."""
        self.leave()
        with suppress(OSError):
            digest = hashlib.sha256(os.fsencode(path)).hexdigest()
            lock = open(state_folder("open") / digest, "ab")  # noqa: SIM115 (held as long as the file is open)
            if not try_lock(lock):
                lock.close()
                return True
            self._lock = lock
        return False

    def leave(self) -> None:
        """It is not open any more."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
