"""Unfamiliar HDF5 files are first opened in a process of their own: one made to crash the library crashes that one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from latentlab.errors import InputError

os.environ.setdefault("HDF5_PLUGIN_PRELOAD", "::")  # before h5py is imported: no filter from outside

CHECK_SECONDS = 60
SIGNATURE = b"\x89HDF\r\n\x1a\n"
# What h5py raises on damaged files, depending on where the damage is.
DAMAGE = (OSError, KeyError, RuntimeError, ValueError, TypeError, AttributeError, MemoryError, OverflowError)


def check_apart(module: str, path: Path) -> None:
    """Run `module` on `path` in another process with a time limit; InputError with its sentence if it fails.

    The module ends with status 2 and one line on standard error for what it refuses.
    """
    command = [sys.executable, "-I", "-m", module, str(path)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=CHECK_SECONDS, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired as error:
        raise InputError(f"{path}: refused, since checking it took more than {CHECK_SECONDS} s.") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines() if done.returncode == 2 else []
        raise InputError(said[-1] if said else f"{path}: cannot be read as HDF5; it is damaged or cut short.")
