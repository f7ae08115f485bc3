"""How sentences count and list things."""

from __future__ import annotations

from collections.abc import Sequence


def counted(count: int, one: str) -> str:
    """A number and what it counts: "1 cell", "2,000 cells"."""
    return f"{count:,} {one}{'' if count == 1 else 's'}"


def agreed(count: int, one: str, several: str) -> str:
    """The word that goes with so many: agreed(1, "is", "are") is "is"."""
    return one if count == 1 else several


def listed(words: Sequence[str]) -> str:
    """Words with commas, and "and" before the last."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
