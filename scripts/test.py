#!/usr/bin/env python3
"""Set LatentLab up if needed, then run every check: style, then tests.

python3 scripts/test.py            all but the slow tests, within ten minutes
python3 scripts/test.py --slow     the slow ones too
python3 scripts/test.py tests/…    anything else goes to pytest
"""

from __future__ import annotations

import os
import subprocess
import sys

from environment import PROJECT, prepare, say


def main() -> int:
    """Return 0 when all checks pass."""
    arguments = sys.argv[1:]
    selection = [] if "--slow" in arguments else ["-m", "not slow"]
    rest = [argument for argument in arguments if argument != "--slow"]
    python = str(prepare("test"))
    surroundings = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("LATENTLAB_TEST_PLATFORM", "offscreen"))
    surroundings.setdefault("MALLOC_PERTURB_", "165")  # glibc fills what is freed, so that its use does not go unseen
    checks = [
        ("style", [python, "-m", "ruff", "check", "."]),
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("tests", [python, "-m", "pytest", *selection, *rest]),
    ]
    failed = []
    for name, command in checks:
        say(f"Checking {name} …")
        if subprocess.run(command, cwd=PROJECT, env=surroundings).returncode != 0:
            failed.append(name)
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
