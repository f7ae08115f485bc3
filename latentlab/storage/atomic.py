"""Replace a file whole or not at all."""

from __future__ import annotations

import glob
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from latentlab.errors import InputError

PART = ".part"


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A new file beside `path` to write; at the end it takes the place of `path`, in one step.

    Killed at any moment, `path` is the old or the new file, whole. Where anything fails, the old file stays and
    the new one is removed. Raises :class:`InputError` where the place cannot be written.
    """
    target = expanded(path)
    check_writable(target)
    _clear_leftovers(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=f".{os.getpid()}{PART}", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise InputError(f"Cannot write {target}: {error.strerror or error}. Choose another place.") from error
    part = Path(name)
    try:
        yield part
        with open(part, "rb+") as written:
            os.fsync(written.fileno())
        part.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        os.replace(part, target)
        _sync_folder(target.parent)
    except OSError as error:
        raise InputError(f"Cannot write {target}: {error.strerror or error}. What was there is untouched.") from error
    finally:
        part.unlink(missing_ok=True)


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` now where `path` could not be written later."""
    target = expanded(path)
    try:
        folder, parent = target.is_dir(), target.parent.is_dir()
        other = target.exists() and not target.is_file()
    except OSError as error:  # a name that is too long, among others
        raise InputError(f"Cannot write {target}: {error.strerror or error}. Choose another name.") from error
    if folder:
        raise InputError(f"Cannot write {target}: it is a folder. Choose a file name.")
    if other:
        raise InputError(f"Cannot write {target}: it is a device or a pipe, not a file. Choose a file name.")
    if not parent:
        raise InputError(f"Cannot write {target}: there is no folder {target.parent}.")
    try:  # asking for the permissions is not enough: a superuser has them all, also on a read-only disk
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise InputError(f"Cannot write {target}: {error.strerror or error}. Choose another place.") from error


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


def _clear_leftovers(target: Path) -> None:
    """Remove what killed writers of this very file left behind."""
    for leftover in target.parent.glob(f".{glob.escape(target.name)}.*{PART}"):
        writer = leftover.name.removesuffix(PART).rpartition(".")[2]
        if writer.isdigit() and not _lives(int(writer)):
            leftover.unlink(missing_ok=True)


def _lives(process: int) -> bool:
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def expanded(path: str | os.PathLike[str]) -> Path:
    """`path` with a leading ~ as the home folder; InputError where nobody has that home."""
    try:
        return Path(path).expanduser()
    except RuntimeError as error:
        raise InputError(f"{path}: there is no such home folder.") from error
