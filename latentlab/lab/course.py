"""The course of a run as commands tell it: where it went on, where it came to rest, and what it went back to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from latentlab.lab.log import Command
from latentlab.worker.messages import StopAt

BEGINNING = ("open", "train", "fork")
GOING = ("train", "continue", "fork")
"""Verbs with which another run begins, and verbs after which one goes on."""


def rest_after(commands: Sequence[Command]) -> Command | None:
    """The command that says where a run that goes on during the first of these came to rest; None at rest."""
    for number, command in enumerate(commands):
        if command.verb == "rest":
            return command if number else None
        if number and command.verb in GOING:
            return None
    return None


def stop_at(rest: Command | None) -> StopAt | None:
    """Where a run came to rest by hand, and what made its steps; None where nothing of it need be told."""
    if rest is None or rest.values.get("step") is None:
        return None
    engines, step = tuple(rest.values.get("engines") or ()), rest.values["step"]
    if rest.values.get("outcome"):
        return StopAt(math.inf, "ended", engines, step)
    return StopAt(step, rest.values["phase"], engines, step)


def tried_in(commands: Sequence[Command]) -> tuple[tuple[int, dict[str, Any]], ...]:
    """What is tried on the run that the first of these begins, and from which steps on."""
    found = []
    for command in commands[1:]:
        if command.verb in BEGINNING:
            break
        if command.verb == "what if" and command.values.get("step") is not None:
            found.append((command.values["step"], dict(command.values.get("values") or {})))
    return tuple(found)


def snapshots_in(commands: Sequence[Command]) -> frozenset[int]:
    """The steps of runs that are gone back to."""
    return frozenset(c.values["step"] for c in commands if c.verb in ("show snapshot", "fork"))
