"""What made a file, beside it: where its format has no room for metadata that every reader passes over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from latentlab.storage.atomic import replacing

if TYPE_CHECKING:
    from latentlab.export import Exporter

COMMANDS, PLAIN = ".commands.json", (".csv", ".tsv")


def save_commands(path: Path, made_by: str) -> None:
    """The commands as JSON, in a file whose name has .commands.json after that of `path`."""
    with replacing(path.with_name(path.name + COMMANDS)) as part:
        part.write_text(made_by, "utf-8")


def files_of(exporter: Exporter, path: Path) -> list[Path]:
    """All that an exporter writes under the name `path`: that file, and those beside it."""
    plain = not exporter.carries or path.suffix.lower() in PLAIN
    return [path, *(path.with_name(path.name + more) for more in (*exporter.beside, *([COMMANDS] if plain else [])))]
