"""What a person takes away: pictures, films, tables, by the exporters of a registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.registry import Registry

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

Report = Callable[[float], None]


@dataclass(frozen=True)
class NoSettings:
    """Nothing can be chosen."""


@dataclass(frozen=True)
class Exporter:
    """One kind of export.

    Attributes:
        name: what a command calls it.
        title: its name for people, in the menu.
        words: what it writes, in a sentence.
        file: the name that a dialog begins with.
        endings: of the names of its files; the file is of the kind that its name ends in.
        write: writes the file, whole or not at all, in a thread of its own: of the path, what is shown, its settings,
            and a function that hears the share done, which raises Cancelled where it is not wanted any more.
        needs: what must be there, by the names of `latentlab.lab.needs.NEEDS`.
        Settings: what can be chosen about it: a dataclass whose fields are made by `latentlab.settings.setting`.
        preview: what it would write, as a small PIL picture, of what is shown and its settings; None where there is
            nothing to see before.
        group: what it stands under where all are listed; "" for where its files belong by their endings.
        carries: whether the file itself names the commands that made it (`made_by` of what is shown); beside one that
            does not, they are written as NAME.commands.json.
        beside: what is added to the name of the file for others that are written with it.
    """

    name: str
    title: str
    words: str
    file: str
    endings: tuple[str, ...]
    write: Callable[[Path, Exhibit, Any, Report], None]
    needs: tuple[str, ...] = ("model",)
    Settings: type = NoSettings
    preview: Callable[[Exhibit, Any], Any] | None = None
    carries: bool = False
    group: str = ""
    beside: tuple[str, ...] = ()


EXPORTERS = Registry("exporters", Exporter, "export")
"""Every exporter by name."""
