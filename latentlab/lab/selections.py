"""The one selection of rows that the map, the table, the curves and the exports share; and those kept by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from psygnal import Signal

from latentlab.data.wording import counted
from latentlab.lab.log import ranges
from latentlab.lab.undo import Change
from latentlab.space.selection import Selection

if TYPE_CHECKING:
    from latentlab.lab import Lab


class Selections:
    """`current` is None where nothing is selected; `named` are kept with the session. Every change can be undone.

    `came_along`: the current one is a session's that was opened, and no hand has selected since.
    """

    changed = Signal()
    named_changed = Signal()

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.current: Selection | None = None
        self.came_along = False
        self.named: Mapping[str, Selection] = {}
        lab.data_left.connect(self.forget)

    def forget(self) -> None:
        """Other data: nothing is selected."""
        self._show(None)
        self._put_named({})

    def choose(self, selection: Selection | None) -> None:
        """Select these rows and no others; None or an empty one selects nothing."""
        after = selection if selection is not None and len(selection) else None
        if after is None and self.current is None:
            return
        command = ("select", {"rows": ranges(after.rows) if after else [], "words": after.words if after else ""})
        words = after.words if after else "select nothing"
        self.lab.undo.push(Change(words, self._put, self.current, after, command))

    def combine(self, selection: Selection, how: str) -> None:
        """`how` is "replace", "add" or "remove"."""
        if self.current is not None and how == "add":
            selection = self.current | selection
        elif how == "remove":
            selection = (self.current or Selection.everything(selection.count_of)) - selection
        self.choose(selection)

    def invert(self) -> None:
        """Select what is not selected."""
        if self.lab.data is not None:
            now = self.current or Selection.nothing(len(self.lab.data))
            self.choose(now.inverted())

    def keep(self, name: str) -> None:
        """Keep the present selection under a name."""
        if self.current is not None and name:
            self._change_named(f"keep {name}", {**self.named, name: self.current}, "keep selection", name)

    def drop(self, name: str) -> None:
        """Forget a name."""
        kept = {other: rows for other, rows in self.named.items() if other != name}
        self._change_named(f"forget {name}", kept, "forget selection", name)

    def restore(self, current: Selection | None, named: Mapping[str, Selection]) -> None:
        """Take over what a session kept."""
        self._show(current, came_along=True)
        self._put_named(named)

    def _change_named(self, words: str, named: Mapping[str, Selection], verb: str, name: str) -> None:
        self.lab.undo.push(Change(words, self._put_named, self.named, named, (verb, {"name": name})))

    def _put(self, selection: Selection | None) -> None:
        self._show(selection)
        now = self.current
        self.lab.said.emit(f"{counted(len(now), 'row')} selected ({now.words})" if now else "No row is selected.")

    def _show(self, selection: Selection | None, came_along: bool = False) -> None:
        self.current, self.came_along = selection, came_along
        self.changed.emit()

    def _put_named(self, named: Mapping[str, Selection]) -> None:
        self.named = named
        self.lab.touch()
        self.named_changed.emit()
