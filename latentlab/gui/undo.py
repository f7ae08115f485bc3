"""What can be undone: one value in the place of another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QUndoCommand


class Change(QUndoCommand):
    """`put` gets the new value at once, and the old one again on undo. Both must never change themselves."""

    def __init__(self, words: str, put: Callable[[Any], None], before: Any, after: Any) -> None:
        super().__init__(words)
        self._put, self._before, self._after = put, before, after

    def redo(self) -> None:
        """Qt calls this also the first time."""
        self._put(self._after)

    def undo(self) -> None:
        """Back to what was."""
        self._put(self._before)
