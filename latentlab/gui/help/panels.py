"""What is told of each panel and of the main buttons, and where the documentation says more: resources/panels.toml."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import NamedTuple

from latentlab.resources import resource


class PanelHelp(NamedTuple):
    """What a panel is for, in sentences; a page of docs/ with the heading in it; one of equations.toml, or ""."""

    text: str
    page: str
    equation: str = ""


@lru_cache
def panels() -> dict[str, PanelHelp]:
    """By the titles of docks; "Map" is what lies in the middle."""
    return {title: PanelHelp(**each) for title, each in _read()["panel"].items()}


@lru_cache
def buttons() -> dict[str, str]:
    """A line that names it and a paragraph, by the paths of buttons in the window, as in gui/app/needs.py."""
    return {path: f"{each['name']}\n{each['text']}" for path, each in _read()["button"].items()}


@lru_cache
def _read() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads(resource("panels.toml").read_text("utf-8"))
