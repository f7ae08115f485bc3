"""The sessions of before, as the start page and the menu offer them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

RECENT = "recent"
MOST_RECENT = 10


def recent_sessions() -> list[str]:
    """The sessions of before that are still there, the newest first."""
    kept = QSettings().value(RECENT, [])
    return [name for name in ([kept] if isinstance(kept, str) else kept or []) if Path(name).is_file()]


def add_recent(path: Path) -> None:
    """Put a session's file before the others."""
    others = [name for name in recent_sessions() if name != str(path.resolve())]
    QSettings().setValue(RECENT, [str(path.resolve()), *others][:MOST_RECENT])
