"""Places that a person wants to find again, with their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from psygnal import Signal

from latentlab.lab.undo import Change

if TYPE_CHECKING:
    from latentlab.lab import Lab


@dataclass(frozen=True, eq=False)
class Bookmark:
    """A place (d,) and its name."""

    name: str
    z: np.ndarray


class Bookmarks:
    """`kept`, in the order they were made. Every change can be undone."""

    changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.kept: tuple[Bookmark, ...] = ()

    def forget(self) -> None:
        """Another latent space: none of them means anything there."""
        self._put(())

    def add(self, name: str = "") -> None:
        """Keep the probe's place."""
        if self.lab.decoder is not None:
            mark = Bookmark(name or f"Place {len(self.kept) + 1}", self.lab.probe.copy())
            self._change("add bookmark", (*self.kept, mark))

    def drop(self, index: int) -> None:
        """Forget one."""
        self._change("remove bookmark", (*self.kept[:index], *self.kept[index + 1 :]))

    def rename(self, index: int, name: str) -> None:
        """Give one another name."""
        if name and name != self.kept[index].name:
            mark = Bookmark(name, self.kept[index].z)
            self._change("rename bookmark", (*self.kept[:index], mark, *self.kept[index + 1 :]))

    def replace(self, marks: list[tuple[str, np.ndarray]]) -> None:
        """Keep these and no others."""
        self._change("change bookmarks", tuple(Bookmark(name, z) for name, z in marks))

    def restore(self, marks: list[tuple[str, np.ndarray]]) -> None:
        """Take over what a session kept."""
        self._put(tuple(Bookmark(name, z) for name, z in marks))

    def _change(self, words: str, kept: tuple[Bookmark, ...]) -> None:
        command = ("set bookmarks", {"names": [mark.name for mark in kept], "places": [mark.z for mark in kept]})
        self.lab.undo.push(Change(words, self._put, self.kept, kept, command))

    def _put(self, kept: tuple[Bookmark, ...]) -> None:
        self.kept = kept
        self.lab.touch()
        self.changed.emit()
