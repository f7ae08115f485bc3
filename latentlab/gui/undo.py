"""What can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from latentlab.explore.paths import Path
    from latentlab.gui.lab import Lab


class ChangePath(QUndoCommand):
    """One path in the place of another."""

    def __init__(self, lab: Lab, path: Path, words: str) -> None:
        super().__init__(words)
        self._lab, self._before, self._after = lab, lab.path, path

    def redo(self) -> None:
        """Qt calls this also the first time."""
        self._lab.put_path(self._after)

    def undo(self) -> None:
        """Back to what was."""
        self._lab.put_path(self._before)
