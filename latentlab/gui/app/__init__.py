"""The window: what holds its parts together, and what starts it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from latentlab.gui.app.window import MainWindow

__all__ = ["MainWindow"]


def __getattr__(name: str) -> Any:
    if name != "MainWindow":
        raise AttributeError(f"module 'latentlab.gui.app' has no attribute {name!r}")
    from latentlab.gui.app.window import MainWindow

    return MainWindow
