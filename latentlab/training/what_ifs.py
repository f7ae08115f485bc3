"""What was tried on a run, and from which step on: with its record it is tried again at the same steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from latentlab.errors import InputError
from latentlab.models.what_if import AS_SET, WhatIf
from latentlab.settings import make


class WhatIfs:
    """`changes` are (step, WhatIf) in order: that step is the first that is taken so."""

    def __init__(self, changes: Iterable[tuple[int, WhatIf]] = ()) -> None:
        self.changes = list(changes)

    def at(self, step: int) -> WhatIf | None:
        """What is tried at a step; None where all is as set."""
        found = next((what for first, what in reversed(self.changes) if first <= step), AS_SET)
        return None if found == AS_SET else found

    def count(self, step: int) -> int:
        """How many changes there were up to a step."""
        return sum(first <= step for first, _ in self.changes)

    def try_out(self, step: int, values: Mapping[str, Any], possible: Sequence[str]) -> None:
        """Try `values` from `step` on. Raises :class:`InputError` for what is not `possible`."""
        what = make(WhatIf, values)
        refused = [name for name in what.chosen if name not in possible]
        if refused:
            there = f"What can be tried is {', '.join(possible)}." if possible else "Nothing can be tried on it."
            raise InputError(f"{refused[0]} cannot be tried on this model as it is set. {there}")
        self.note(step, what)

    def note(self, step: int, what: WhatIf) -> None:
        """`what` is tried from `step` on."""
        before = [change for change in self.changes if change[0] < step]
        later = [change for change in self.changes if change[0] > step]
        if (self.at(step) or AS_SET) != what or len(before) + len(later) < len(self.changes):
            self.changes = [*before, (step, what), *later]

    def upto(self, step: int) -> WhatIfs:
        """What was tried on the steps before `step`."""
        return WhatIfs(change for change in self.changes if change[0] < step)

    def plain(self) -> list[list[Any]]:
        """As values of JSON: [step, what is not as set] of each change."""
        return [[step, what.chosen] for step, what in self.changes]

    @classmethod
    def of(cls, values: Sequence[Any]) -> WhatIfs:
        """What :meth:`plain` made. Raises :class:`InputError` for anything else."""
        found: list[tuple[int, WhatIf]] = []
        for value in values:
            pair = isinstance(value, list | tuple) and len(value) == 2 and isinstance(value[1], dict)
            if not pair or type(value[0]) is not int or value[0] < (found[-1][0] + 1 if found else 0):
                raise InputError(f"{value!r} is not what was tried at a step, or they are not in order.")
            found.append((value[0], make(WhatIf, value[1])))
        return cls(found)
