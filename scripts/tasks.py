#!/usr/bin/env python3
"""Do the fifteen tasks of docs/tasks.md by real mouse and keys in a real X window, count the clicks, keep pictures.

python3 scripts/tasks.py [NUMBER …] [--out FOLDER] [--json]      status 1 where a task fails or takes too many clicks
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

from environment import PROJECT, prepare, say
from tasks_hands import Hand, Screen, TaskFailed
from tasks_steps import TASKS, WRITTEN, make_files

LINE = re.compile(r"^\| (\d+) \| (.+?) \| .+ \| (\d+) \|$")


def table() -> dict[int, tuple[str, int]]:
    """The tasks of the table: their words, and how many clicks each may take."""
    text = (PROJECT / "docs" / "tasks.md").read_text("utf-8")
    found = [LINE.match(line) for line in text.splitlines()]
    return {int(line[1]): (line[2], int(line[3])) for line in found if line}


def do(number: int, screen: Screen, folder: Path, python: str) -> dict[str, object]:
    """Do one task; what it took."""
    words, most = table()[number]
    shutil.rmtree(folder / "home", ignore_errors=True)  # nobody is at home who left something unsaved
    for name in WRITTEN:  # of a time before: it would be asked whether to replace it
        (folder / name).unlink(missing_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    hand, problem = Hand(screen, folder, python), ""
    began = time.monotonic()
    try:
        make_files(folder, python)
        TASKS[number](hand)
        hand.picture("end")
    except TaskFailed as failure:
        problem = str(failure)
    finally:
        hand.end()
    problem = problem or (f"{hand.clicks} clicks, at most {most}" if hand.clicks > most else "")
    seconds = round(time.monotonic() - began, 1)
    return {"task": number, "words": words, "clicks": hand.clicks, "most": most, "seconds": seconds, "problem": problem}


def main() -> int:
    """Return 0 where every task was done within its clicks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("numbers", nargs="*", type=int, help="which tasks; all of them otherwise")
    parser.add_argument("--out", type=Path, help="where pictures go; a new folder otherwise")
    parser.add_argument("--json", action="store_true", help="one object as the last line of standard output")
    chosen = parser.parse_args()
    out = (chosen.out or Path(tempfile.mkdtemp(prefix="latentlab-tasks-"))).resolve()
    python, found = str(prepare()), []
    try:
        for number in chosen.numbers or TASKS:
            with Screen() as screen:
                found.append(do(number, screen, out / f"{number:02d}", python))
            one = found[-1]
            verdict = one["problem"] or "done"
            say(f"{one['task']:2d}  {one['words']}: {one['clicks']} of {one['most']} clicks; {verdict}")
    except TaskFailed as failure:
        say(str(failure))
        return 2
    say(f"Pictures are in {out}.")
    if chosen.json:
        print(json.dumps({"tasks": found}))
    return 1 if any(one["problem"] for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
