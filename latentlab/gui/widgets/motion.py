"""Whether things in the window glide from place to place, or are where they belong at once."""

from __future__ import annotations

from PySide6.QtCore import QSettings

KEY = "reduced motion"


def is_reduced() -> bool:
    """Whether a person asked for no motion but what the hand makes or begins."""
    return QSettings().value(KEY, False, type=bool)


def toggle() -> None:
    """The other of the two, from now on and at the next start."""
    QSettings().setValue(KEY, not is_reduced())
