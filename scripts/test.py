#!/usr/bin/env python3
"""Set LatentLab up if needed, then run every check: style, then tests.

python3 scripts/test.py            all but the slow tests, on two processors at once
python3 scripts/test.py --slow     the slow ones too
python3 scripts/test.py tests/…    anything else goes to pytest
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile

from environment import PROJECT, prepare, say

ONE_HALF = ("tests/gui", "tests/training")  # which take about as long as all others


def side_by_side(pytest: list[str], surroundings: dict[str, str]) -> list[str]:
    """Run the tests of two halves at once, one on each of two processors; the names of what failed."""
    window = [*pytest, "-p", "no:cacheprovider", *ONE_HALF]
    others = [*pytest, *(f"--ignore={folder}" for folder in ONE_HALF), "tests"]
    surroundings = {"OMP_NUM_THREADS": "1", **surroundings}  # a processor each: with more, either waits for the other
    with tempfile.TemporaryFile() as kept:
        beside = subprocess.Popen(window, cwd=PROJECT, env=surroundings, stdout=kept, stderr=subprocess.STDOUT)
        statuses = {"tests": subprocess.run(others, cwd=PROJECT, env=surroundings).returncode}
        statuses["tests of the window"] = beside.wait()
        kept.seek(0)
        sys.stdout.flush()
        shutil.copyfileobj(kept, sys.stdout.buffer)
    return [name for name, status in statuses.items() if status != 0]


def main() -> int:
    """Return 0 when all checks pass."""
    arguments = sys.argv[1:]
    selection = [] if "--slow" in arguments else ["-m", "not slow"]
    rest = [argument for argument in arguments if argument != "--slow"]
    python = str(prepare("test", *(["docs"] if "--slow" in arguments else [])))  # among the slow ones: the built site
    surroundings = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("LATENTLAB_TEST_PLATFORM", "offscreen"))
    surroundings.setdefault("MALLOC_PERTURB_", "165")  # glibc fills what is freed, so that its use does not go unseen
    surroundings.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # waiting threads leave the processor to the tests beside
    checks = [
        ("style", [python, "-m", "ruff", "check", "."]),
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
    ]
    pytest = [python, "-m", "pytest", *selection]
    failed = []
    for name, command in checks:
        say(f"Checking {name} …")
        if subprocess.run(command, cwd=PROJECT, env=surroundings).returncode != 0:
            failed.append(name)
    say("Checking tests …")
    if rest:
        failed += ["tests"] if subprocess.run([*pytest, *rest], cwd=PROJECT, env=surroundings).returncode else []
    else:
        failed += side_by_side(pytest, surroundings)
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
