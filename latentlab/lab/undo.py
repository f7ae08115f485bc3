"""What can be undone: one value in the place of another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from psygnal import Signal


@dataclass(frozen=True, eq=False)
class Change:
    """`put` gets the new value, and the old one again on undo. Neither may change by itself."""

    words: str
    put: Callable[[Any], None]
    before: Any
    after: Any


class Undo:
    """The changes that were made, in order; those that were undone wait behind `index` until another is made."""

    changed = Signal()

    def __init__(self) -> None:
        self._changes: list[Change] = []
        self.index = 0

    def push(self, change: Change) -> None:
        """Make a change; what was undone can no more be done again."""
        self._changes[self.index :] = [change]
        self.index += 1
        change.put(change.after)
        self.changed.emit()

    def undo(self) -> None:
        """Take the last change back, if there is one."""
        if self.next_undo is not None:
            self.index -= 1
            change = self._changes[self.index]
            change.put(change.before)
            self.changed.emit()

    def redo(self) -> None:
        """Make the change again that was undone last, if there is one."""
        if self.next_redo is not None:
            self.index += 1
            change = self._changes[self.index - 1]
            change.put(change.after)
            self.changed.emit()

    @property
    def next_undo(self) -> str | None:
        """The words of what would be undone; None where there is nothing."""
        return self._changes[self.index - 1].words if self.index else None

    @property
    def next_redo(self) -> str | None:
        """The words of what would be done again; None where there is nothing."""
        return self._changes[self.index].words if self.index < len(self._changes) else None

    def clear(self) -> None:
        """Forget all."""
        self._changes, self.index = [], 0
        self.changed.emit()
