"""Replace a file whole or not at all, and only the file that is meant."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import NamedTuple

from latentlab.errors import InputError
from latentlab.storage.state_folder import lives, state_folder

PART = ".part"
BEFORE: ContextVar[Callable[[Path], None]] = ContextVar("BEFORE", default=lambda target: None)
"""Asked of each file that is replaced in this thread; it raises InputError where that may not be (spared.py)."""
ERRNO = re.compile(r"errno = (\d+)")  # in what h5py says of a write that failed


class Seen(NamedTuple):
    """What tells whether a file is still the one that was read or written: its size, time and place on the disk."""

    size: int
    time: int
    place: int


class ChangedMeanwhile(InputError):
    """Another program has written the file since it was read or written here."""


def seen(path: str | os.PathLike[str]) -> Seen | None:
    """What a file is now; None where there is none."""
    try:
        found = os.stat(expanded(path))
    except OSError:
        return None
    return Seen(found.st_size, found.st_mtime_ns, found.st_ino)


@contextmanager
def replacing(path: str | os.PathLike[str], known: Seen | None = None) -> Iterator[Path]:
    """A new file beside `path` to write; at the end it takes the place of `path`, in one step.

    Killed at any moment, `path` is the old or the new file, whole. Where anything fails, the old file stays and
    the new one is removed. A link is followed: what it points to is replaced. The new file has the mode of the old one,
    and its owner and attributes where they can be given.

    Raises :class:`InputError` where the place cannot be written, and :class:`ChangedMeanwhile` where `known` is given
    and the file is another by now; both leave what is there untouched.
    """
    target = _resolved(expanded(path))
    BEFORE.get()(target)
    check_writable(target)
    _check_known(target, known)
    clear_parts()
    with _noted(target) as part:
        try:
            yield part
            with open(part, "rb+") as written:
                os.fsync(written.fileno())
            _check_known(target, known)
            _give_attributes(target, part)
            os.replace(part, target)
            _sync_folder(target.parent)
        except (OSError, RuntimeError) as error:  # h5py has both for a full disk
            words = _reason(error)
            if words is None:
                raise
            raise InputError(f"Cannot write {target}: {words}. What was there is untouched.") from error


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` now where `path` could not be written later."""
    target = _resolved(expanded(path))
    try:
        kind, parent = _kind(target), target.parent.is_dir()
    except OSError as error:  # a name that is too long, among others
        raise InputError(f"Cannot write {target}: {error.strerror or error}. Choose another name.") from error
    if kind == stat.S_IFDIR:
        raise InputError(f"Cannot write {target}: it is a folder. Choose a file name.")
    if kind == stat.S_IFLNK:
        raise InputError(f"Cannot write {target}: it is a link to itself. Choose another name.")
    if kind not in (0, stat.S_IFREG):
        raise InputError(f"Cannot write {target}: it is a device or a pipe, not a file. Choose a file name.")
    if not parent:
        raise InputError(f"Cannot write {target}: there is no folder {target.parent}.")
    try:  # asking for the permissions is not enough: a superuser has them all, also on a read-only disk
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise InputError(f"Cannot write {target}: {error.strerror or error}. Choose another place.") from error


def clear_parts() -> None:
    """Remove what writers that were killed left behind, wherever that is."""
    try:
        notes = list(state_folder("parts").iterdir())
    except OSError:
        return
    for note in notes:
        writer = note.name.partition("-")[0]
        if writer.isdigit() and not lives(int(writer)):
            with suppress(OSError, ValueError):
                left = Path(os.fsdecode(note.read_bytes()))
                if left.name.endswith(f".{writer}{PART}"):
                    left.unlink(missing_ok=True)
            with suppress(OSError):
                note.unlink(missing_ok=True)


@contextmanager
def _noted(target: Path) -> Iterator[Path]:
    """A new empty file beside `target`, gone at the end; a note elsewhere lets the next start remove it otherwise."""
    digest = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]  # the name itself could be as long as can be
    number = secrets.token_hex(4)
    part = target.parent / f".{digest}-{number}.{os.getpid()}{PART}"
    note = None
    with suppress(OSError):
        note = state_folder("parts") / f"{os.getpid()}-{number}"
        note.write_bytes(os.fsencode(part))
    try:
        with open(part, "xb"):
            pass
    except OSError as error:
        raise InputError(f"Cannot write {target}: {error.strerror or error}. Choose another place.") from error
    finally:
        if not part.exists() and note is not None:
            note.unlink(missing_ok=True)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
        if note is not None:
            with suppress(OSError):
                note.unlink(missing_ok=True)


def _resolved(target: Path) -> Path:
    """What a link points to, through any number of them; InputError where they go in a circle."""
    try:
        return Path(os.path.realpath(target, strict=False)) if target.is_symlink() else target
    except OSError as error:
        raise InputError(f"Cannot write {target}: {error.strerror or error}. Choose another name.") from error


def _kind(target: Path) -> int:
    """The kind of what is there, as `stat` names it; 0 where there is nothing. OSError for names that cannot be."""
    try:
        return stat.S_IFMT(os.lstat(target).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return 0


def _check_known(target: Path, known: Seen | None) -> None:
    if known is not None and seen(target) not in (known, None):
        raise ChangedMeanwhile(f"{target} was changed by another program since; it is untouched.")


def _reason(error: OSError | RuntimeError) -> str | None:
    """Why a write failed, in the system's words; None where it is no failure to write."""
    if isinstance(error, OSError) and error.strerror and "\n" not in error.strerror and "errno" not in error.strerror:
        return error.strerror
    number = ERRNO.search(str(error))
    if number:
        return os.strerror(int(number[1]))
    return str(error).splitlines()[0] if isinstance(error, OSError) else None


def _give_attributes(target: Path, part: Path) -> None:
    """What `target` has of owner, mode and further attributes; those of any new file where it is not there yet."""
    try:
        old = target.stat()
    except OSError:
        part.chmod(0o666 & ~_umask())
        return
    if hasattr(os, "chown"):
        with suppress(OSError):  # only a superuser may give files away
            os.chown(part, old.st_uid, old.st_gid)
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                with suppress(OSError):
                    os.setxattr(part, name, os.getxattr(target, name))
    part.chmod(stat.S_IMODE(old.st_mode) & 0o777)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last through a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def expanded(path: str | os.PathLike[str]) -> Path:
    """`path` with a leading ~ as the home folder; InputError where nobody has that home."""
    try:
        return Path(path).expanduser()
    except RuntimeError as error:
        raise InputError(f"{path}: there is no such home folder.") from error
