"""The project's own virtual environment: made once, reused after, by run.py, test.py and bench.py.

Standard library only, so that it runs on a bare machine.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
CONSTRAINTS = PROJECT / "constraints.txt"
OLDEST_PYTHON = (3, 11)


def say(text: str) -> None:
    """Tell the person what is happening, at once."""
    print(f"[latentlab] {text}", file=sys.stderr, flush=True)


def prepare(*extras: str) -> Path:
    """Make or reuse ``.venv`` with the project and `extras` installed; return its Python.

    Ends the process with status 2 and one sentence where that cannot be done.
    """
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / "latentlab-installed.txt"
    installed = set(stamp.read_text().split()) if stamp.is_file() and python.exists() else set()
    version = _fingerprint()
    if {version, *extras} <= installed:
        return python
    if sys.version_info < OLDEST_PYTHON:
        _fail(f"Python {'.'.join(map(str, OLDEST_PYTHON))} or newer is needed; this is {sys.version.split()[0]}.")
    started = time.monotonic()
    if not _works(python):
        say(f"Making a virtual environment in {VENV} …")
        shutil.rmtree(VENV, ignore_errors=True)
        _call(
            [sys.executable, "-m", "venv", str(VENV)],
            "python3 has no working venv module (Debian: apt-get install python3-venv)",
        )
    wanted = sorted({*extras, *(installed - {version} if version in installed else ())})
    target = f"{PROJECT}[{','.join(wanted)}]" if wanted else str(PROJECT)
    say("Installing LatentLab and what it needs (the first time takes some minutes) …")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--progress-bar", "off", "--disable-pip-version-check"]
    _call([*pip, "-c", str(CONSTRAINTS), "-e", target], "pip could not install the packages; its message is above")
    stamp.write_text(" ".join([version, *wanted]))
    say(f"Ready after {time.monotonic() - started:.0f} s.")
    return python


def _fingerprint() -> str:
    """A new value whenever what must be installed changes."""
    parts = [(PROJECT / "pyproject.toml").read_bytes(), CONSTRAINTS.read_bytes(), str(PROJECT).encode()]
    return hashlib.sha256(b"\0".join([*parts, sys.version.encode()])).hexdigest()[:16]


def _works(python: Path) -> bool:
    """Whether the environment's Python starts and has pip (a moved or half-made one does not)."""
    if not python.exists():
        return False
    return subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True).returncode == 0


def _call(command: list[str], problem: str) -> None:
    try:
        if subprocess.run(command).returncode == 0:
            return
    except OSError as error:
        problem = f"{problem} ({error})"
    except KeyboardInterrupt:
        sys.exit(130)
    _fail(problem + ".")


def _fail(sentence: str) -> None:
    say(sentence)
    sys.exit(2)
