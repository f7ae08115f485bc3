"""The wheel and the source archive: made, checked, and the same whether made of the one or of the other."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from environment import CONSTRAINTS, PROJECT, say


def python_with(folder: Path, *packages: str) -> Path:
    """The Python of a virtual environment in `folder` with these packages, at the versions of constraints.txt."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        say(f"Making a virtual environment in {folder} …")
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--progress-bar", "off"]
    subprocess.run([*pip, "-c", CONSTRAINTS, *packages], check=True)
    return python


def make_wheel(out: Path, work: Path) -> Path:
    """Write both into `out`; the wheel's path. Raises SystemExit where they are not as they should be."""
    python = python_with(work / "python-wheel", "hatchling", "twine")
    say("Making the wheel and the source archive …")
    source = _built(python, PROJECT, "sdist", out)
    wheel = _built(python, PROJECT, "wheel", out)
    again = work / "from-source"
    shutil.rmtree(again, ignore_errors=True)
    with tarfile.open(source) as archive:
        archive.extractall(again, filter="data")
    if _built(python, next(again.iterdir()), "wheel", again / "out").read_bytes() != wheel.read_bytes():
        raise SystemExit(f"{source} makes another wheel than the checkout does.")
    shutil.rmtree(again)
    subprocess.run([python, "-m", "twine", "check", "--strict", source, wheel], check=True, stdout=sys.stderr)
    return wheel


def _built(python: Path, project: Path, kind: str, out: Path) -> Path:
    command = [python, "-m", "hatchling", "build", "-t", kind, "-d", out]
    done = subprocess.run(command, cwd=project, check=True, capture_output=True, text=True)
    return project / (done.stdout.strip() or done.stderr.strip()).splitlines()[-1]
