"""What can be undone: one value in the place of another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from psygnal import Signal

if TYPE_CHECKING:
    from latentlab.lab.state import State


@dataclass(frozen=True, eq=False)
class Change:
    """`put` gets the new value, and the old one again on undo. Neither may change by itself.

    `command` is the verb and its values that the log says it in.
    """

    words: str
    put: Callable[[Any], None]
    before: Any
    after: Any
    command: tuple[str, dict[str, Any]]


class Undo:
    """The changes that were made, in order; those that were undone wait behind `index` until another is made."""

    changed = Signal()

    def __init__(self, lab: State) -> None:
        self._lab = lab
        self._changes: list[Change] = []
        self._around: list[tuple[int, int]] = []  # of each, the number of what a session keeps before it and after
        self.index = 0

    def push(self, change: Change) -> None:
        """Make a change; what was undone can no more be done again."""
        before = self._lab.changes
        self._changes[self.index :] = [change]
        self.index += 1
        self._do(change.put, change.after, *change.command)
        self._around[self.index - 1 :] = [(before, self._lab.changes)]

    def undo(self) -> None:
        """Take the last change back, if there is one."""
        if self.next_undo is not None:
            self.index -= 1
            change = self._changes[self.index]
            self._again(change.put, change.before, "undo", *reversed(self._around[self.index]))

    def redo(self) -> None:
        """Make the change again that was undone last, if there is one."""
        if self.next_redo is not None:
            self.index += 1
            change = self._changes[self.index - 1]
            self._again(change.put, change.after, "redo", *self._around[self.index - 1])

    def _again(self, put: Callable[[Any], None], value: Any, verb: str, before: int, after: int) -> None:
        """Put a value that was there already: all is on disk again that was, where nothing else has changed since."""
        as_before = self._lab.changes == before
        self._do(put, value, verb, {})
        if as_before:
            self._lab.changes = after
            self._lab.dirty_changed.emit()

    def _do(self, put: Callable[[Any], None], value: Any, verb: str, values: dict[str, Any]) -> None:
        with self._lab.log.silent():
            put(value)
        self._lab.log.add(verb, **values)
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
        self._changes, self._around, self.index = [], [], 0
        self.changed.emit()
