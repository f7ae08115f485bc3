"""The lab without a screen: what is open, the commands that led there, and what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from latentlab.lab.lab import Lab

__all__ = ["Lab"]


def __getattr__(name: str) -> Any:
    if name != "Lab":
        raise AttributeError(f"module 'latentlab.lab' has no attribute {name!r}")
    from latentlab.lab.lab import Lab

    return Lab
