#!/usr/bin/env python3
"""Set LatentLab up if needed, then run every check: style, then tests.

python3 scripts/test.py            all but the slow tests, several files at once
python3 scripts/test.py --slow     the slow ones too
python3 scripts/test.py tests/…    anything else goes to pytest
"""

from __future__ import annotations

import os
import subprocess
import sys

from environment import PROJECT, prepare, say

# One more process than there are processors: a test of the window waits half of its time. A file is one process's.
SEVERAL = ["-n", str(min(8, (os.cpu_count() or 1) + 1)), "--dist", "loadfile"]


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
    if not rest:
        surroundings.setdefault("OMP_NUM_THREADS", "1")  # with more, each process waits for the others
    if subprocess.run([*pytest, *(rest or SEVERAL)], cwd=PROJECT, env=surroundings).returncode != 0:
        failed.append("tests")
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
