"""What made a file, beside it: where its format has no room for metadata that every reader passes over."""

from __future__ import annotations

from pathlib import Path

from latentlab.storage.atomic import replacing


def save_commands(path: Path, made_by: str) -> None:
    """The commands as JSON, in a file whose name has .commands.json after that of `path`."""
    with replacing(path.with_name(f"{path.name}.commands.json")) as part:
        part.write_text(made_by, "utf-8")
