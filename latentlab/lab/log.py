"""Commands: what was done with a lab, as plain values, and the list of them that led to what is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from psygnal import Signal

FOLLOWED = {"move probe", "show snapshot", "hide classes"}
"""Verbs of which only the last in a row counts: a hand that drags the probe is one movement."""


@dataclass(frozen=True)
class Command:
    """A verb and its values: numbers, texts, truths, lists and None, as JSON has them."""

    verb: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"lab.do({', '.join([repr(self.verb), *(f'{name}={value!r}' for name, value in self.values.items())])})"


class Log:
    """The commands since the data were opened, in the order in which they took effect."""

    logged = Signal(object)

    def __init__(self) -> None:
        self.commands: tuple[Command, ...] = ()
        self.count = 0
        self._silent = 0

    def add(self, verb: str, **values: Any) -> None:
        """One more command, unless what is done now is part of another."""
        if self._silent:
            return
        command = Command(verb, {name: plain(value) for name, value in values.items()})
        follows = verb in FOLLOWED and self.commands and self.commands[-1].verb == verb
        self.commands = (*(self.commands[:-1] if follows else self.commands), command)
        self.count += 1
        self.logged.emit(command)

    def begin(self, commands: tuple[Command, ...] = ()) -> None:
        """Forget all, and go on after these."""
        if not self._silent:
            self.commands = commands

    @contextmanager
    def silent(self) -> Iterator[None]:
        """What is done within is part of a command that is logged by itself."""
        self._silent += 1
        try:
            yield
        finally:
            self._silent -= 1


def plain(value: Any) -> Any:
    """A value as JSON has it; arrays become lists of numbers that read back to the bit."""
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(plain(each) for each in value)
    return [plain(each) for each in value] if isinstance(value, list | tuple) else value


def ranges(rows: np.ndarray) -> np.ndarray:
    """Sorted row indices as ranges [first, one after the last], int64 (n, 2)."""
    breaks = np.flatnonzero(np.diff(rows) != 1)
    ends = np.append(breaks, len(rows) - 1) if len(rows) else breaks
    starts = np.append(0, breaks + 1) if len(rows) else breaks
    return np.stack([rows[starts], rows[ends] + 1], 1)


def rows_of(found: list[list[int]]) -> np.ndarray:
    """The row indices of ranges."""
    parts = [np.arange(first, last, dtype=np.int64) for first, last in found]
    return np.concatenate(parts) if parts else np.empty(0, np.int64)
