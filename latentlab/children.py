"""Processes of our own that run one of our modules, and nothing of the person's: what they are started with.

Such a process is the Python that runs this program, isolated (-I), with modules where this process finds them. In a
folder that runs without Python it is the program itself, and its first word says so.
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import NoReturn

WORD = "--child"  # the first word, where the program is its own Python


def command(module: str, *arguments: str) -> list[str]:
    """What starts a process that runs ``main(*arguments)`` of `module`, and ends with the status that it returns."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        if sys.platform == "win32":  # where the one that has no console has no standard output
            program = program.with_name("latentlab.exe")
        return [str(program), WORD, module, *arguments]
    folders = json.dumps([os.path.abspath(folder) for folder in sys.path])  # packages of others are found as here
    return [sys.executable, "-I", __file__, folders, module, *arguments]


def run(module: str, *arguments: str) -> NoReturn:
    """Be that process."""
    sys.exit(import_module(module).main(*arguments))


if __name__ == "__main__":
    sys.path[:] = json.loads(sys.argv[1])
    run(*sys.argv[2:])
