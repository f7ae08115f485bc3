"""What a person takes away: pictures, films, tables, by the exporters of a registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from latentlab.registry import Registry

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

Report = Callable[[float], None]


@dataclass(frozen=True)
class Exporter:
    """One kind of export.

    Attributes:
        name: what a command calls it.
        title: its name for people, in the menu.
        words: what it writes, in a sentence.
        file: the name that a dialog begins with.
        endings: of the names of its files; the file is of the kind that its name ends in.
        write: writes the file, whole or not at all, in a thread of its own: of the path, what is shown, the number
            below, and a function that hears the share done, which raises Cancelled where it is not wanted any more.
        needs: what must be there, by the names of `latentlab.lab.needs.NEEDS`.
        number: what the one number is that it may need, for people; "" where it needs none.
        value, most: that number, where it is left open, and its greatest.
        carries: whether the file itself names the commands that made it (`made_by` of what is shown); beside one that
            does not, they are written as NAME.commands.json.
    """

    name: str
    title: str
    words: str
    file: str
    endings: tuple[str, ...]
    write: Callable[[Path, Exhibit, int, Report], None]
    needs: tuple[str, ...] = ("model",)
    number: str = ""
    value: int = 0
    most: int = 0
    carries: bool = False


EXPORTERS = Registry("exporters", Exporter, "export")
"""Every exporter by name."""
