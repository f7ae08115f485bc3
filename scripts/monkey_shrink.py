"""From a finding to few actions that lead to it: what was needed is found by leaving out and trying again."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from monkey_watch import Finding, Outcome, watch

Actions = list[dict[str, Any]]
SETTLE = 2.0  # seconds that a replay looks on after its last action
TAILS = (6, 20, 60, 150)


def replay(actions: Actions, folder: Path, data: Path, until: str = "", extra: tuple[str, ...] = ()) -> Outcome:
    """Do actions again in a new process with fresh files; ends where the finding named `until` comes."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(data, folder / "data")
    file = folder / "replay.json"
    file.write_text(json.dumps({"actions": actions}))
    return watch(folder, ["--replay", str(file), "--until", until, *extra], SETTLE)


def same(wanted: Finding, outcome: Outcome) -> bool:
    """Whether the finding came again; a crash is the same wherever it shows."""
    if wanted.kind == "crash":
        signals = wanted.key.partition(" in ")[0]
        return any(each.kind == "crash" and each.key.startswith(signals) for each in outcome.findings)
    return any(each.name == wanted.name for each in outcome.findings)


def shrink(finding: Finding, actions: Actions, again: Callable[[Actions], Outcome], seconds: float) -> Actions | None:
    """Few of the actions up to `finding` that lead to it, within about `seconds`; None where it does not come again."""
    end = time.monotonic() + seconds
    until = [each for each in actions[: finding.action + 1] if "missed" not in each]
    tried: set[str] = set()

    def leads(some: Actions) -> bool:
        words = json.dumps(some)
        if words in tried or time.monotonic() > end:
            return False
        tried.add(words)
        return same(finding, again(some))

    found = next((some for some in _starts(until) if leads(some)), None)
    if found is None:
        return None
    size = max(1, len(found) // 2)
    while time.monotonic() < end:
        for at in range(len(found) - size, -1, -size):
            less = found[:at] + found[at + size :]
            if less and leads(less):
                found = less
        if size == 1:
            break
        size = max(1, size // 2)
    return found


def _starts(actions: Actions) -> list[Actions]:
    """Ever longer ends of the actions; what opened data or began a run before them is always with them."""
    found = []
    for tail in TAILS:
        if tail < len(actions):
            needed = [
                each for each in actions[:-tail] if "began" in each or (each.get("do") == "enter" and _epochs(each))
            ]
            found.append(needed[-12:] + actions[-tail:])
    return [*found, actions]


def _epochs(record: dict[str, Any]) -> bool:
    return record["do"] == "enter" and "epochs" in record["w"]
