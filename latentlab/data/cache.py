"""What was unpacked or decoded once is kept on disk: plain values, and beside them what they are."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from latentlab.data.rows import StoredArray
from latentlab.errors import InputError

FOLDER = "LATENTLAB_CACHE"  # the environment variable that names another place
LARGEST = 20 * 2**30  # bytes kept; the longest unused go first


def cache_folder() -> Path:
    """Where kept values lie; made if it is not there."""
    import platformdirs

    folder = Path(os.environ.get(FOLDER) or platformdirs.user_cache_dir("LatentLab", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{folder}: the folder for kept data cannot be made ({error.strerror or error}).") from error
    return folder


def key_of(parts: Iterable[Any]) -> str:
    """A name for what depends on `parts` alone."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(repr(part).encode("utf-8", "surrogateescape"))
        digest.update(b"\0")
    return digest.hexdigest()[:32]


@dataclass(frozen=True)
class Kept:
    """Values on disk, and what was noted about them."""

    values: StoredArray
    notes: dict[str, Any]


def recall(key: str) -> Kept | None:
    """What was kept under `key`, if it is whole."""
    folder = cache_folder()
    try:
        about = json.loads((folder / f"{key}.json").read_text(encoding="utf-8"))
        values = StoredArray(folder / f"{key}.values", 0, np.dtype(about["dtype"]), tuple(about["shape"]))
        os.utime(folder / f"{key}.values")
    except (OSError, ValueError, LookupError, TypeError, InputError):
        return None
    return Kept(values, about["notes"])


class Keeper:
    """Takes rows, block by block; nothing is kept unless :func:`keeping` ends well."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self.rows, self.notes = stream, 0, {}
        self.shape: tuple[int, ...] = ()
        self.dtype = np.dtype(np.uint8)

    def add(self, rows: np.ndarray) -> None:
        """Append rows (B, *shape); all must be of one shape and type."""
        self.shape, self.dtype = rows.shape[1:], rows.dtype
        self._stream.write(np.ascontiguousarray(rows).data)
        self.rows += len(rows)


@contextmanager
def keeping(key: str) -> Iterator[Keeper]:
    """Write values to be kept under `key`; they appear whole at the end, or not at all."""
    folder = cache_folder()
    try:
        handle, name = tempfile.mkstemp(prefix="part-", dir=folder)
    except OSError as error:
        raise InputError(f"{folder}: nothing can be kept there ({error.strerror or error}).") from error
    try:
        with open(handle, "wb") as stream:
            keeper = Keeper(stream)
            yield keeper
        about = {"dtype": keeper.dtype.str, "shape": [keeper.rows, *keeper.shape], "notes": keeper.notes}
        os.replace(name, folder / f"{key}.values")
        notes = folder / f"{key}.json.part"
        notes.write_text(json.dumps(about), encoding="utf-8")
        os.replace(notes, folder / f"{key}.json")
        _forget_oldest(folder, key)
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror or error}; nothing was kept.") from error
    finally:
        Path(name).unlink(missing_ok=True)


def kept(key: str, blocks: Callable[[], Iterable[np.ndarray]]) -> StoredArray:
    """What was kept under `key`; else the rows of `blocks()`, one block after another, kept now."""
    found = recall(key)
    if found is None:
        with keeping(key) as keeper:
            for block in blocks():
                keeper.add(block)
        found = recall(key)
    if found is None:
        raise InputError(f"{cache_folder()}: what was unpacked could not be kept there.")
    return found.values


def kept_file(key: str, make: Callable[[Path], None]) -> Path:
    """The file that `make` has written to the path it was given, kept whole or not at all; made now if need be."""
    folder = cache_folder()
    path = folder / f"{key}.values"
    if path.is_file():
        os.utime(path)
        return path
    part = None
    try:
        part = Path(tempfile.mkdtemp(prefix="part-", dir=folder))
        make(part / "values")
        os.replace(part / "values", path)
        _forget_oldest(folder, key)
    except OSError as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{folder}: {error.strerror or error}; nothing was kept.") from error
    finally:
        if part is not None:
            shutil.rmtree(part, ignore_errors=True)
    return path


def key_of_file(path: Path, *parts: Any) -> str:
    """A name for what is in a file, and changes with it."""
    about = path.stat()
    return key_of([str(path.resolve()), about.st_size, about.st_mtime_ns, *parts])


def _forget_oldest(folder: Path, key: str) -> None:
    """Hold the cache under its largest size."""
    kept = sorted((file.stat().st_mtime, file.stat().st_size, file) for file in folder.glob("*.values"))
    total = sum(size for _, size, _ in kept)
    for _, size, file in kept:
        if total <= LARGEST or file.stem == key:
            break
        file.with_suffix(".json").unlink(missing_ok=True)
        file.unlink(missing_ok=True)
        total -= size


def keep_pasted(text: str) -> Path:
    """A table that was pasted, as a file in the person's own data folder, where a session finds it again."""
    folder = _pasted_folder()
    path = folder / f"pasted-{key_of([text])[:8]}.tsv"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror or error}).") from error
    return path


def is_pasted(path: str) -> bool:
    """Whether a file is a table that was pasted."""
    return Path(path).parent == _pasted_folder().resolve()


def _pasted_folder() -> Path:
    import platformdirs

    return Path(os.environ.get(FOLDER) or platformdirs.user_data_dir("LatentLab", appauthor=False)) / "pasted"
