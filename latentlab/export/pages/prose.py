"""The commands that led somewhere, as sentences."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

LONGEST = 160
WORDS = {
    "open": "Open {name}{path}",
    "open session": "Open the session {path}",
    "train": "Train {model}",
    "continue": "Train on",
    "rest": "The training rests at step {step}",
    "export": "Export {kind} as {path}",
    "save": "Save as {path}",
    "set paths": "Set the paths ({words})",
    "colour": "Colour the rows by {by}",
    "measure": "Measure the run by {method}",
    "move probe": "Move the probe to {z}",
    "show snapshot": "Go back to step {step}",
    "fork": "Train on from step {step}",
}
"""Of the commonest verbs; {name} stands for a value, or for nothing."""


def sentences(made_by: str) -> list[str]:
    """A sentence for each command of JSON as a lab writes it; [] for anything else."""
    try:
        commands = json.loads(made_by)
    except ValueError:
        return []
    whole = isinstance(commands, list) and all(_is_command(each) for each in commands)
    return [sentence(verb, values) for verb, values in commands] if whole else []


def _is_command(each: Any) -> bool:
    return isinstance(each, list) and len(each) == 2 and isinstance(each[0], str) and isinstance(each[1], dict)


def sentence(verb: str, values: Mapping[str, Any]) -> str:
    """What a command does, with the values that its words do not name behind it."""
    words, named = WORDS.get(verb, verb[:1].upper() + verb[1:]), set()
    for name, value in values.items():
        if "{" + name + "}" in words:
            words = words.replace("{" + name + "}", _told(value))
            named.add(name)
    for name in ("name", "path", "model", "step", "kind", "words", "by", "method", "z"):
        words = words.replace("{" + name + "}", "")
    rest = [f"{name} {_told(value)}" for name, value in values.items() if name not in named and value not in (None, {})]
    return f"{words.replace(' ()', '').strip()}{': ' if rest else ''}{', '.join(rest)}"


def _told(value: Any) -> str:
    """A value in few words."""
    if isinstance(value, dict):
        text = ", ".join(f"{name}={_told(each)}" for name, each in value.items())
    elif isinstance(value, float):
        text = f"{value:.4g}"
    elif isinstance(value, list):
        text = f"({', '.join(map(_told, value[:8]))}{', …' if len(value) > 8 else ''})"
    else:
        text = " ".join(str(value).split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
