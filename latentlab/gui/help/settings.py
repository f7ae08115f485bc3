"""What is told of a setting: what it does, its default and range, what larger and smaller do, where it is from."""

from __future__ import annotations

import dataclasses
import tomllib
from functools import lru_cache
from typing import Any

from latentlab.resources import resource


@lru_cache
def effects() -> dict[str, dict[str, str]]:
    """`larger` and `smaller`, or `choice`, and perhaps `equation` and `source`, by the setting's name."""
    return tomllib.loads(resource("settings.toml").read_text("utf-8"))


def effect_of(kind: type, field: dataclasses.Field) -> dict[str, str]:
    """What is known of one setting beyond its help; nothing for settings that say all by it."""
    known = effects()
    for each in kind.__mro__:
        if f"{each.__name__}.{field.name}" in known:
            return known[f"{each.__name__}.{field.name}"]
    return known.get(field.name, {}) if _of_a_model(kind) else {}


def explained(kind: type, field: dataclasses.Field, words: str, help: str) -> str:
    """The text of a setting: its name, then a paragraph each; `words` and `help` are those of its form."""
    about, effect = field.metadata, effect_of(kind, field)
    lines = [words, help, _default(field) + _range(field)]
    lines += [f"Larger: {effect['larger']}"] if "larger" in effect else []
    lines += [f"Smaller: {effect['smaller']}"] if "smaller" in effect else []
    lines += [effect["choice"]] if "choice" in effect else []
    lines += [_only_where(kind, *about["when"])] if about["when"] else []
    lines += [f"From: {effect['source']}."] if "source" in effect else []
    lines += [f"In a shell: --set {field.name}=…"]
    return "\n".join(lines)


def _only_where(kind: type, other: str, *values: str) -> str:
    """Which values of another setting, by its name in the form, make this one matter."""
    label = next(field.metadata["label"] for field in dataclasses.fields(kind) if field.name == other)
    return f"Only where “{label}” is {' or '.join(values)}."


def _default(field: dataclasses.Field) -> str:
    given = field.default if field.default is not dataclasses.MISSING else field.default_factory()
    return f"Default: {_said(given, field)}."


def _said(value: Any, field: dataclasses.Field) -> str:
    about = field.metadata
    if value is None:
        return about["automatic"] or "open"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    unit = f" {about['unit']}" if about["unit"] else ""
    return (f"{value:,g}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else value) + unit


def _range(field: dataclasses.Field) -> str:
    """The numbers that may be entered; a name needs none, and choices are in their list."""
    low, high = field.metadata["minimum"], field.metadata["maximum"]
    if low is None or field.metadata["choices"]:
        return ""
    return f" From {_number(low)} on." if high is None or high >= 1e6 else f" From {_number(low)} to {_number(high)}."


def _number(value: float) -> str:
    return f"{value:,g}" if value < 1e6 else f"{value:,.0f}"


def _of_a_model(kind: type) -> bool:
    """Whether these are settings of models or runs: those of data and exports have names of the same letters."""
    return kind.__module__.startswith(("latentlab.models", "latentlab.training"))
