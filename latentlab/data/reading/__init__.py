"""Readers by name: a file or folder of any known kind becomes a source, or one clear sentence says why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError
from latentlab.registry import Registry

Report = Callable[[float], None]
HEAD = 520  # bytes


@dataclass(frozen=True)
class Reader:
    """One kind of file or folder.

    Attributes:
        name: what it is called.
        endings: of the names of its files, in small letters (".csv"); a file dialog offers them.
        words: what it reads, for the sentence that lists what is known.
        knows: whether something is of this kind, by its path and its first `HEAD` bytes; of a folder there are none.
        read: what is in it, by its path, the recipe, and a function that hears the share done.
        begins: whether all files of these endings begin in a known way: one that does not is damaged.
    """

    name: str
    endings: tuple[str, ...]
    words: str
    knows: Callable[[Path, bytes], bool]
    read: Callable[[Path, Recipe, Report], Source]
    begins: bool = False


READERS = Registry("readers", Reader, "reader")
"""Every reader by name, in the order in which they are asked; those of installed packages are asked before ours."""


def suffixes() -> list[str]:
    """The endings of all files that may be opened."""
    return list(dict.fromkeys(ending for reader in READERS.values() for ending in reader.endings))


def read_source(path: Path, recipe: Recipe, report: Report = lambda share: None) -> Source:
    """What is in `path`. Raises :class:`InputError` where it cannot be read, naming the file and the place in it."""
    if path.is_dir():
        if not any(path.iterdir()):
            raise InputError(f"{path}: this folder is empty.")
        return _read(path, b"", recipe, report)
    if not path.is_file():
        raise InputError(
            f"{path}: is neither a file nor a folder." if path.exists() else f"{path}: no such file or folder."
        )
    if path.stat().st_size == 0:
        raise InputError(f"{path}: is empty.")
    with open(path, "rb") as stream:
        return _read(path, stream.read(HEAD), recipe, report)


def _knows(name: str, path: Path, head: bytes) -> bool:
    """Whether a reader knows a file; what a stranger's does wrong keeps nobody from reading with another one."""
    try:
        return bool(READERS[name].knows(path, head))
    except Exception:
        if not READERS.package(name):
            raise
        return False


def _read(path: Path, head: bytes, recipe: Recipe, report: Report) -> Source:
    """By the first reader that knows it."""
    for name in sorted(READERS, key=lambda name: not READERS.package(name)):
        package = READERS.package(name)
        try:
            if _knows(name, path, head):
                source = READERS[name].read(path, recipe, report)
                return replace(source, reader=name) if package else source
        except Exception as error:
            if not package or isinstance(error, InputError):
                raise
            told = f"{type(error).__name__}, {error}".partition("\n")[0]
            raise InputError(f"{path}: the reader {name!r} of the package {package} failed ({told}).") from error
    ending = path.suffix.lower()
    if any(reader.begins and ending in reader.endings for reader in READERS.values()):
        raise InputError(f"{path}: does not begin as a {ending} file does; it is damaged or of another kind.")
    known = ", ".join(reader.words for reader in READERS.values() if reader.words)
    raise InputError(f"{path}: not a kind of file that is known here. Known are {known}.")
